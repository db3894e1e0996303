// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/codes/codetree.h"

#include "items/codebookmodel.h"
#include "items/passagemodel.h"
#include "views/common/icons.h"
#include "views/common/mime.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <string_view>

namespace Crosscase {

using namespace Qt::StringLiterals;

static_assert(std::string_view(CodebookModel::MimeType) == Mime::Codes);
static_assert(std::string_view(PassageModel::MimeType) == Mime::Codings);

namespace {

/// A code with the square of its colour before the name.
class CodeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = swatch(index.data(CodebookModel::ColorRole).value<QColor>());
        option->decorationSize = {16, 16};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

CodeTree::CodeTree(Workspace &workspace, QWidget *parent)
    : CodeTree(workspace,
               new CodebookModel(workspace.index(), workspace.codebook(),
                                 {QLatin1StringView(Mime::Passage), QLatin1StringView(Mime::Codings)}),
               parent)
{
}

CodeTree::CodeTree(Workspace &workspace, CodebookModel *model, QWidget *parent)
    : IdTreeView(model, parent)
    , m_workspace(workspace)
{
    model->setParent(this);
    setAccessibleName(tr("Codebook"));
    setFilterRole(CodebookModel::SearchRole);
    setItemDelegateForColumn(CodebookModel::NameColumn, new CodeDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(CodebookModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CodebookModel::UsesColumn, QHeaderView::Fixed);
    header()->resizeSection(CodebookModel::UsesColumn, fontMetrics().horizontalAdvance(u"000000"_s) + 16);
    connect(model, &IdTreeModel::failed, &workspace, &Workspace::failed);
}

bool CodeTree::drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers modifiers)
{
    if (const std::optional<Mime::PassageData> passage = Mime::passage(mime)) {
        if (place.on == NoId) {
            m_workspace.say(tr("Drop a passage on a code to code it."));
            return false;
        }
        return m_workspace.accept(m_workspace.codings().add(
            {.document = passage->document, .code = place.on, .span = passage->span}));
    }
    if (const QList<Id> codings = Mime::codings(mime); !codings.isEmpty())
        return dropCodings(codings, place.on, modifiers.testFlag(Qt::ControlModifier));
    const QList<Id> codes = Mime::codes(mime);
    if (codes.isEmpty())
        return false;
    if (place.on != NoId && modifiers.testFlag(Qt::ControlModifier)) {
        merge(codes, place.on);
        return true;
    }
    return m_workspace.accept(m_workspace.codebook().move(codes, place.parent, place.before));
}

bool CodeTree::dropCodings(const QList<Id> &codings, Id code, bool beside)
{
    if (code == NoId) {
        m_workspace.say(
            tr("Drop passages on a code: they become its own. With Ctrl they keep the code they have, too."));
        return false;
    }
    if (!beside)
        return m_workspace.accept(m_workspace.codings().setCode(codings, code));
    QList<NewCoding> more;
    for (Id id : codings) {
        if (const Coding *coding = m_workspace.index().codings().find(id))
            more.append(
                {.document = coding->document, .code = code, .span = coding->span, .stance = coding->stance});
    }
    return m_workspace.accept(
        m_workspace.codings().add(more,
                                  tr("Code %n passages with \"%1\" too", nullptr, int(more.size()))
                                      .arg(m_workspace.index().codes().name(code))));
}

void CodeTree::merge(const QList<Id> &codes, Id into)
{
    const RowTree<CodeRow> &tree = m_workspace.index().codes();
    QStringList names;
    qsizetype uses = 0;
    for (Id code : codes) {
        names.append(u"“%1”"_s.arg(tree.name(code)));
        uses += m_workspace.index().codings().countOfCode(code);
    }
    const QString question = tr("Merge %1 into “%2”?").arg(names.join(u", "_s), tree.name(into));
    const QString explanation =
        tr("Its %n codings become codings of “%1”, and its name is kept as another name of it. You can undo this.",
           nullptr, int(uses))
            .arg(tree.name(into));
    if (!Prompts::confirm(this, tr("Merge codes"), question, explanation, tr("Merge")))
        return;
    for (Id code : codes) {
        if (!m_workspace.accept(m_workspace.codebook().merge(code, into)))
            return;
    }
    selectId(into);
}

} // namespace Crosscase
