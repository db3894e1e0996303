// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tablecontrols.h"

#include "exchange/tables/tablewriter.h"
#include "views/common/icons.h"
#include "views/tables/specwords.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace Crosscase {

using namespace Qt::StringLiterals;

TableControls::TableControls(const Index &index, QWidget *parent)
    : QToolBar(parent)
    , m_index(index)
{
    setWindowTitle(tr("Table"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_measures = addMenuButton(u"measureButton"_s, tr("What the cells show"), &TableControls::fillMeasures);
    m_rows = addMenuButton(u"rowsButton"_s, tr("What the rows are"), &TableControls::fillRows);
    m_columns = addMenuButton(u"columnsButton"_s, tr("What the columns are"), &TableControls::fillColumns);
    QAction *swap = addAction(tr("Swap"), this,
                              [this] { change([](TableSpec &spec) { spec = transposed(spec); }); });
    swap->setObjectName(u"swapAction"_s);
    swap->setToolTip(tr("Make rows of the columns and columns of the rows"));
    addSeparator();
    addMenuButton(u"moreButton"_s, tr("What else the table shows"), &TableControls::fillMore)
        ->setText(tr("Show"));
    m_settings = addAction(icon(u"settings"_s), tr("Settings"));
    m_settings->setObjectName(u"settingsAction"_s);
    m_settings->setCheckable(true);
    m_settings->setToolTip(tr("All settings of the table, and which codings it counts"));
    m_settings->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
    m_settings->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_chart = addAction(icon(u"chart"_s), tr("Chart"));
    m_chart->setObjectName(u"chartAction"_s);
    m_chart->setCheckable(true);
    m_chart->setToolTip(tr("Draw the table as a chart beside it"));
    m_chart->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    m_chart->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_heat = new QAction(tr("Heat map"), this);
    m_heat->setObjectName(u"heatAction"_s);
    m_heat->setCheckable(true);
    m_heat->setToolTip(tr("Shade cells by their number, or by how many passages stand behind them"));
    m_contested = new QAction(tr("Contested cells only"), this);
    m_contested->setObjectName(u"contestedAction"_s);
    m_contested->setCheckable(true);
    addSeparator();
    m_find = addAction(icon(u"search"_s), tr("Find"));
    m_find->setShortcut(QKeySequence::Find);
    m_copy = addAction(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected cells, or the whole table, with heads"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addMenuButton(u"exportButton"_s, tr("Write the table to a file"), &TableControls::fillExport)
        ->setText(tr("Export"));
    m_save = addAction(tr("Save as…"));
    m_save->setObjectName(u"saveAction"_s);
    m_save->setToolTip(tr("Keep this table in the project under a name"));
    m_zoomIn = new QAction(tr("Larger"), this);
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = new QAction(tr("Smaller"), this);
    m_zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_zoomReset = new QAction(tr("Normal size"), this);
    m_zoomReset->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    for (QAction *zoom : {m_zoomIn, m_zoomOut, m_zoomReset})
        zoom->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QToolButton *TableControls::addMenuButton(const QString &objectName, const QString &tip,
                                          void (TableControls::*fill)(QMenu *))
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setToolTip(tip);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    // Filled when opened: what there is to choose changes with the project.
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        (this->*fill)(menu);
    });
    addWidget(button);
    return button;
}

void TableControls::setSpec(const TableSpec &spec)
{
    m_spec = spec;
    updateTexts();
}

void TableControls::setCurrentLines(const LineOrder &byRow, const LineOrder &byColumn)
{
    m_byRow = byRow;
    m_byColumn = byColumn;
}

void TableControls::updateTexts()
{
    m_measures->setText(tr("Cells: %1", "what the cells show").arg(SpecWords::describe(m_spec.cell)));
    m_rows->setText(tr("Rows: %1", "what the rows are").arg(SpecWords::describe(m_spec.rows)));
    m_columns->setText(tr("Columns: %1", "what the columns are").arg(SpecWords::describe(m_spec.columns)));
    for (QToolButton *button : {m_measures, m_rows, m_columns})
        button->setAccessibleName(button->text());
}

void TableControls::change(const std::function<void(TableSpec &)> &edit)
{
    TableSpec changed = m_spec;
    edit(changed);
    if (changed != m_spec)
        Q_EMIT specChanged(changed);
}

TableSpec TableControls::transposed(const TableSpec &spec)
{
    TableSpec out = spec;
    std::swap(out.rows, out.columns);
    if (out.columns.order.block > 0) // blocks are of columns
        out.columns.order = {};
    std::swap(out.rowTotals, out.columnTotals);
    if (spec.percent == TableSpec::Percent::Row)
        out.percent = TableSpec::Percent::Column;
    else if (spec.percent == TableSpec::Percent::Column)
        out.percent = TableSpec::Percent::Row;
    return out;
}

template<typename T>
void TableControls::addChoices(QMenu *menu, const T &choices, auto TableSpec::*member)
{
    auto *group = new QActionGroup(menu);
    for (const auto &choice : choices) {
        QAction *action = menu->addAction(choice.text, this, [this, member, value = choice.value] {
            change([&](TableSpec &spec) { spec.*member = value; });
        });
        action->setCheckable(true);
        action->setChecked(m_spec.*member == choice.value);
        group->addAction(action);
    }
}

void TableControls::fillMeasures(QMenu *menu)
{
    addChoices(menu, SpecWords::measures(m_spec, m_index), &TableSpec::cell);
    if (SpecWords::hasPercent(m_spec.cell)) {
        menu->addSeparator();
        addChoices(menu, SpecWords::percents(), &TableSpec::percent);
    }
    if (m_spec.cell == TableSpec::Measure::Stance) {
        menu->addSeparator();
        addChoices(menu, SpecWords::folds(), &TableSpec::fold);
    }
}

void TableControls::fillRows(QMenu *menu)
{
    fillDimension(menu, &TableSpec::rows);
}

void TableControls::fillColumns(QMenu *menu)
{
    fillDimension(menu, &TableSpec::columns);
}

void TableControls::fillDimension(QMenu *menu, Dimension TableSpec::*which)
{
    auto *group = new QActionGroup(menu);
    Dimension::Kind before = Dimension::Kind::Codes;
    for (const SpecWords::Choice<Dimension> &choice : SpecWords::dimensions(m_index)) {
        if (choice.value.kind != before)
            menu->addSeparator();
        before = choice.value.kind;
        QAction *action = menu->addAction(choice.text, this, [this, which, value = choice.value] {
            change([&](TableSpec &spec) {
                Dimension dimension = spec.*which;
                const bool sameKind = dimension.kind == value.kind;
                dimension.kind = value.kind;
                dimension.level = value.level;
                dimension.name = value.name;
                // Lines and orders named one by one mean nothing among lines of another kind.
                if (!sameKind) {
                    dimension.top.clear();
                    dimension.order = {};
                }
                SpecWords::setDimension(spec, which, dimension);
            });
        });
        action->setCheckable(true);
        action->setChecked(SpecWords::isSame(m_spec.*which, choice.value));
        group->addAction(action);
    }
}

void TableControls::fillOrderOf(QMenu *menu, Dimension TableSpec::*which)
{
    const LineOrder &now = (m_spec.*which).order;
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const LineOrder &order) {
        QAction *action = menu->addAction(text, this, [this, which, order] {
            change([&](TableSpec &spec) {
                LineOrder &changed = (spec.*which).order;
                const bool reversed = changed.reversed;
                changed = order;
                changed.reversed = reversed;
            });
        });
        action->setCheckable(true);
        action->setChecked(now.by == order.by && now.key == order.key && now.block == order.block);
        group->addAction(action);
    };
    using By = LineOrder::By;
    add(tr("As in the project"), {});
    add(tr("Alphabetical"), {.by = By::Alphabetical});
    add(tr("By total, largest first"), {.by = By::Total});
    add(tr("Alike next to each other"), {.by = By::Seriation});
    const LineOrder &byLine = which == &TableSpec::rows ? m_byColumn : m_byRow;
    const bool isByOther = now.by == By::Line && (now.key != byLine.key || now.block != byLine.block);
    if (isByOther)
        add(tr("By \"%1\"", "a row or column").arg(now.key), now);
    if (byLine.by == By::Line)
        add(tr("By \"%1\"", "a row or column").arg(byLine.key), byLine);
    if ((m_spec.*which).kind == Dimension::Kind::Cases) {
        for (const AttributeRow &attribute : m_index.attributes())
            add(tr("By attribute %1").arg(attribute.name), {.by = By::Attribute, .key = attribute.name});
    }
    if (now.by == By::Manual)
        add(tr("By hand, as dragged"), now);
    menu->addSeparator();
    addFlag(menu, tr("Reversed"), now.reversed,
            [which](TableSpec &spec, bool on) { (spec.*which).order.reversed = on; });
}

void TableControls::addFlag(QMenu *menu, const QString &text, bool on,
                            const std::function<void(TableSpec &, bool)> &set)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this,
            [this, set](bool checked) { change([&](TableSpec &spec) { set(spec, checked); }); });
}

void TableControls::fillMore(QMenu *menu)
{
    menu->addAction(m_heat);
    menu->addAction(m_contested);
    menu->addSeparator();
    fillOrderOf(menu->addMenu(tr("Order of the rows")), &TableSpec::rows);
    fillOrderOf(menu->addMenu(tr("Order of the columns")), &TableSpec::columns);
    menu->addSeparator();
    addFlag(menu, tr("Hide empty rows"), m_spec.rows.hideEmpty,
            [](TableSpec &spec, bool on) { spec.rows.hideEmpty = on; });
    addFlag(menu, tr("Hide empty columns"), m_spec.columns.hideEmpty,
            [](TableSpec &spec, bool on) { spec.columns.hideEmpty = on; });
    menu->addSeparator();
    addFlag(menu, tr("Totals of the rows"), m_spec.rowTotals,
            [](TableSpec &spec, bool on) { spec.rowTotals = on; });
    addFlag(menu, tr("Totals of the columns"), m_spec.columnTotals,
            [](TableSpec &spec, bool on) { spec.columnTotals = on; });
    addFlag(menu, tr("Number of informants of each column"), m_spec.unitCounts,
            [](TableSpec &spec, bool on) { spec.unitCounts = on; });
    menu->addSeparator();
    addChoices(menu, SpecWords::memberships(), &TableSpec::membership);
    if (m_spec.rows.kind == Dimension::Kind::Codes && m_spec.columns.kind == Dimension::Kind::Codes) {
        menu->addSeparator();
        addChoices(menu, SpecWords::units(), &TableSpec::unit);
    }
    menu->addSeparator();
    menu->addActions({m_zoomIn, m_zoomOut, m_zoomReset});
}

void TableControls::fillExport(QMenu *menu)
{
    menu->addAction(tr("As before, with options…"), this, [this] { Q_EMIT exportRequested({}); })
        ->setObjectName(u"exportAction"_s);
    menu->addSeparator();
    for (const TableWriter *writer : tableWriters()) {
        QAction *action = menu->addAction(writer->title(), this,
                                          [this, id = writer->id()] { Q_EMIT exportRequested(id); });
        action->setObjectName(u"export-"_s + writer->id());
    }
}

} // namespace Crosscase
