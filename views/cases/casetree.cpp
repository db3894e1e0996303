// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cases/casetree.h"

#include "items/casemodel.h"
#include "items/documentmodel.h"
#include "views/common/icons.h"
#include "views/common/workspace.h"

#include <QHeaderView>
#include <QMimeData>
#include <QStyledItemDelegate>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// A case with the sign of its place: what is at the top and holds others, what holds others, what holds none.
class CaseDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool holds = index.model()->hasChildren(index);
        option->icon = icon(!holds ? u"case"_s : index.parent().isValid() ? u"organisation"_s : u"cluster"_s);
        option->decorationSize = {16, 16};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

CaseTree::CaseTree(Workspace &workspace, QWidget *parent)
    : CaseTree(
          workspace,
          new CaseModel(workspace.index(), workspace.cases(), {QLatin1StringView(DocumentModel::MimeType)}),
          parent)
{
}

CaseTree::CaseTree(Workspace &workspace, CaseModel *model, QWidget *parent)
    : IdTreeView(model, parent)
    , m_workspace(workspace)
{
    model->setParent(this);
    setAccessibleName(tr("Cases"));
    setItemDelegateForColumn(CaseModel::NameColumn, new CaseDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(CaseModel::NameColumn, QHeaderView::Stretch);
    header()->resizeSection(CaseModel::KindColumn, fontMetrics().averageCharWidth() * 14);
    hideColumn(CaseModel::TextsColumn); // said below the tree, and in the tool tip
    connect(model, &IdTreeModel::failed, &workspace, &Workspace::failed);
}

bool CaseTree::drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers)
{
    const QList<Id> documents = IdTreeModel::draggedIds(mime, QLatin1StringView(DocumentModel::MimeType));
    if (!documents.isEmpty()) {
        if (place.on == NoId) {
            m_workspace.say(tr("Drop a document on a case to tie it to that case."));
            return false;
        }
        bool all = true;
        for (Id document : documents)
            all = m_workspace.accept(m_workspace.cases().link({.caseId = place.on, .document = document}))
                && all;
        return all;
    }
    const QList<Id> cases = IdTreeModel::draggedIds(mime, QLatin1StringView(CaseModel::MimeType));
    return !cases.isEmpty()
        && m_workspace.accept(m_workspace.cases().move(cases, place.parent, place.before));
}

} // namespace Crosscase
