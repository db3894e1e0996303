// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historydock.h"

#include "items/historyabout.h"
#include "items/historyeffect.h"
#include "items/historymodel.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/twolinedelegate.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QComboBox *choice(const char *name, const QString &accessible, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

/// What was done, and below it when and by whom; what is not in force any more is grey and struck out.
class HistoryDelegate : public TwoLineDelegate
{
public:
    explicit HistoryDelegate(QObject *parent)
        : TwoLineDelegate(
              [](const QModelIndex &index) {
                  const auto of = [&](HistoryModel::Column column) {
                      return index.siblingAtColumn(column).data().toString();
                  };
                  return of(HistoryModel::WhenColumn) + u" · "_s + of(HistoryModel::WhoColumn);
              },
              parent)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TwoLineDelegate::initStyleOption(option, index);
        if (index.data(HistoryModel::StateRole).toInt() == int(HistoryEntry::State::Done))
            return;
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        option->font.setStrikeOut(true);
    }
};

} // namespace

/// Entries by a text, by who made them, and by what they are about.
class HistoryFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void narrow(const QString &who, const std::optional<QSet<Id>> &about)
    {
        m_who = who;
        m_about = about;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex entry = sourceModel()->index(row, HistoryModel::WhoColumn, parent);
        return (m_who.isEmpty() || entry.data().toString() == m_who)
            && (!m_about || m_about->contains(entry.data(HistoryModel::IdRole).value<Id>()))
            && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    QString m_who;
    std::optional<QSet<Id>> m_about;
};

HistoryDock::HistoryDock(Workspace &workspace, QWidget *parent)
    : DockPage(tr("Filter history"), parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace.project(), this))
    , m_filterModel(new HistoryFilter(this))
    , m_view(new QTreeView(this))
    , m_back(new QAction(icon(u"undo"_s), tr("Undo back to here…"), this))
    , m_who(choice("historyWho", tr("Changes by whom"), this))
    , m_document(choice("historyDocument", tr("Changes of which document"), this))
    , m_code(choice("historyCode", tr("Changes of which code"), this))
{
    m_back->setObjectName("undoBackTo"_L1);
    m_filterModel->setSourceModel(m_model);
    m_filterModel->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filterModel->setFilterKeyColumn(-1);
    m_view->setObjectName("historyView"_L1);
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(m_filterModel);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new HistoryDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    // In a narrow dock what was done needs the room: when and by whom stand below it.
    m_view->setHeaderHidden(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_view->hideColumn(HistoryModel::WhenColumn);
    m_view->hideColumn(HistoryModel::WhoColumn);
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(Theme::Space, 0, Theme::Space, Theme::Space);
    row->setSpacing(Theme::Space);
    row->addWidget(m_who, 5);
    row->addWidget(m_document, 7);
    row->addWidget(m_code, 5);
    addView(choices, 0);
    addView(m_view);
    setFocusProxy(m_view);
    addTool(m_back);
    m_back->setObjectName("undoBackToHere"_L1);
    m_back->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_back->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_back);

    connect(filter(), &QLineEdit::textChanged, m_filterModel, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_back, &QAction::triggered, this, &HistoryDock::undoBackToCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &HistoryDock::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDock::updateActions);
    connect(&workspace.index(), &Index::updated, this, &HistoryDock::updateActions);
    connect(m_model, &HistoryModel::failed, &workspace, &Workspace::failed);
    connect(&workspace.index(), &Index::updated, this, [this](const ChangeSet &changes) {
        if (changes.touches(Table::DocumentHead) || changes.touches(Table::Code)
            || changes.touches(Table::Coder))
            fillChoices();
        if (m_document->currentIndex() > 0 || m_code->currentIndex() > 0)
            narrow();
    });
    for (QComboBox *box : {m_who, m_document, m_code})
        connect(box, &QComboBox::activated, this, &HistoryDock::narrow);
    fillChoices();
    updateActions();
}

void HistoryDock::fillChoices()
{
    const auto fill = [](QComboBox *box, const QString &all,
                         const QList<std::pair<QString, QVariant>> &items) {
        const QVariant before = box->currentData();
        box->clear();
        box->addItem(all);
        for (const auto &[text, value] : items)
            box->addItem(text, value);
        const int at = before.isValid() ? box->findData(before) : 0;
        box->setCurrentIndex(std::max(at, 0));
    };
    const Index &index = m_workspace.index();
    QList<std::pair<QString, QVariant>> people;
    QStringList names;
    for (const HistoryEntry &entry : m_workspace.project().read().history().value_or(QList<HistoryEntry>())) {
        if (!names.contains(entry.coder))
            names.append(entry.coder);
    }
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names))
        people.append({name, name});
    fill(m_who, tr("Everyone"), people);
    QList<std::pair<QString, QVariant>> documents;
    for (const Id id : index.documents())
        documents.append({index.document(id)->name, QVariant::fromValue(id)});
    fill(m_document, tr("All documents"), documents);
    QList<std::pair<QString, QVariant>> codes;
    for (const Id id : index.codes().depthFirst())
        codes.append({index.codes().path(id), QVariant::fromValue(id)});
    fill(m_code, tr("All codes"), codes);
}

void HistoryDock::narrow()
{
    const Id document = m_document->currentData().value<Id>();
    const Id code = m_code->currentData().value<Id>();
    std::optional<QSet<Id>> about;
    if (document != NoId || code != NoId) {
        const Result<QSet<Id>> found = historyAbout(m_workspace.index(), document, code);
        if (!m_workspace.accept(found))
            return;
        about = *found;
        while (m_model->canFetchMore({})) // what it is about may lie far back
            m_model->fetchMore({});
    }
    m_filterModel->narrow(m_who->currentData().toString(), about);
}

void HistoryDock::updateActions()
{
    m_back->setEnabled(m_view->currentIndex().isValid() && !m_workspace.project().isReadOnly());
}

void HistoryDock::undoBackToCurrent()
{
    constexpr qsizetype Shown = 12;
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Id entry = current.data(HistoryModel::IdRole).value<Id>();
    const Result<QList<HistoryEntry>> takenBack = m_model->takenBackTo(entry);
    if (!m_workspace.accept(takenBack))
        return;
    if (takenBack->isEmpty()) {
        m_workspace.say(tr("Nothing newer is in force."));
        return;
    }
    QStringList lines;
    for (const HistoryEntry &change : takenBack->first(qMin(Shown, takenBack->size())))
        lines.append(u"• "_s + change.label);
    if (takenBack->size() > Shown)
        lines.append(tr("and %n more", nullptr, int(takenBack->size() - Shown)));
    // And what that does to the project; of changes whose record was compacted away there is only the name.
    if (const Result<QStringList> effect = effectOfUndoing(m_workspace.project(), *takenBack);
        effect && !effect->isEmpty())
        lines.append(tr("Then %1.", "what goes, comes back and changes")
                         .arg(effect->join(tr(", ", "between parts of a list"))));
    if (!Prompts::confirm(
            this, tr("Undo back to here"), tr("Take back %n changes?", nullptr, int(takenBack->size())),
            lines.join(u'\n') + u"\n\n"_s + tr("Redo makes them again, as long as nothing else is changed."),
            tr("Take back")))
        return;
    while (true) {
        const std::optional<HistoryEntry> next = m_workspace.project().nextUndo();
        if (!next || next->id <= entry || !m_workspace.accept(m_workspace.project().undo()))
            return;
    }
}

void HistoryDock::showMenu(const QPoint &position)
{
    QMenu menu;
    menu.addAction(m_back);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace Crosscase
