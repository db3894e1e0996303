// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/columnsdialog.h"

#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

using Role = SurveyColumn::Role;

constexpr std::array Roles{Role::Text, Role::Attribute, Role::Name, Role::Ignored};

/// A box with what a column may be.
class RoleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const Role role : Roles)
            box->addItem(ColumnsModel::roleName(role), int(role));
        // Chosen is chosen: without leaving the cell.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<RoleDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
    }
};

} // namespace

ColumnsModel::ColumnsModel(const QList<SurveyColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

QString ColumnsModel::roleName(Role role)
{
    switch (role) {
    case Role::Name:
        return tr("Name of the respondent");
    case Role::Attribute:
        return tr("Attribute of the case");
    case Role::Text:
        return tr("Text to code");
    case Role::Ignored:
        break;
    }
    return tr("Left out");
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SurveyColumn &column = m_columns[index.row()];
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() >= FilledColumn && index.column() <= WordsColumn;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::EditRole && index.column() == RoleColumn)
        return int(column.role);
    if (role == Qt::ToolTipRole)
        return index.column() == ExampleColumn ? column.example : column.name;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return column.name;
    case RoleColumn:
        return roleName(column.role);
    case FilledColumn:
        return QLocale().toString(column.filled);
    case DifferentColumn:
        return QLocale().toString(column.different);
    case WordsColumn:
        return QLocale().toString(column.meanWords, 'f', 1);
    default:
        return column.example;
    }
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || index.column() != RoleColumn)
        return false;
    const auto wanted = Role(value.toInt());
    if (!std::ranges::contains(Roles, wanted))
        return false;
    if (wanted == Role::Name) {
        for (int row = 0; row < m_columns.size(); ++row) {
            if (m_columns[row].role == Role::Name)
                setRole(row, Role::Attribute);
        }
    }
    setRole(index.row(), wanted);
    return true;
}

void ColumnsModel::setRole(int row, Role role)
{
    m_columns[row].role = role;
    Q_EMIT dataChanged(index(row, RoleColumn), index(row, RoleColumn));
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column");
    case RoleColumn:
        return tr("Used as");
    case FilledColumn:
        return tr("Filled");
    case DifferentColumn:
        return tr("Different");
    case WordsColumn:
        return tr("Words");
    default:
        return tr("Example");
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == RoleColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

ColumnsDialog::ColumnsDialog(const QString &fileName, const QList<SurveyColumn> &columns, QWidget *parent)
    : QDialog(parent)
    , m_model(new ColumnsModel(columns, this))
{
    setWindowTitle(tr("Columns of %1").arg(fileName));
    setObjectName("columnsDialog"_L1);
    resize(820, 480);

    auto *what = new QLabel(
        tr("Each row of the table becomes a document and a case. Its text is what stands in the columns to "
           "code; the attributes are kept with the case."),
        this);
    what->setWordWrap(true);
    auto *view = new QTableView(this);
    view->setObjectName("surveyColumns"_L1);
    view->setAccessibleName(tr("Columns of the table"));
    view->setTabKeyNavigation(false);
    view->setModel(m_model);
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setWordWrap(false);
    view->setItemDelegateForColumn(ColumnsModel::RoleColumn, new RoleDelegate(view));
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {190, 180, 70, 80, 70};
    for (int column = 0; column < ColumnsModel::ExampleColumn; ++column)
        view->setColumnWidth(column, widths[column]);
    m_summary = new QLabel(this);
    m_summary->setObjectName("columnsSummary"_L1);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(what);
    column->addWidget(view, 1);
    column->addWidget(m_summary);
    column->addWidget(m_buttons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColumnsDialog::updateState);
    if (m_model->rowCount() > 0)
        view->setCurrentIndex(m_model->index(0, ColumnsModel::NameColumn));
    updateState();
}

SurveyChoice ColumnsDialog::choice() const
{
    SurveyChoice choice{.othersLeftOut = true};
    for (const SurveyColumn &column : m_model->columns()) {
        if (column.role == Role::Name)
            choice.nameColumn = column.name;
        else if (column.role == Role::Text)
            choice.textColumns.append(column.name);
        else if (column.role == Role::Attribute)
            choice.attributeColumns.append(column.name);
    }
    return choice;
}

void ColumnsDialog::updateState()
{
    const SurveyChoice chosen = choice();
    const bool named = !chosen.nameColumn.isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!chosen.textColumns.isEmpty());
    m_summary->setText(chosen.textColumns.isEmpty() ? tr("Choose at least one column as text to code.")
                           : named ? tr("The respondents are named by “%1”.").arg(chosen.nameColumn)
                                   : tr("No column names the respondents; they are numbered."));
}

} // namespace Crosscase
