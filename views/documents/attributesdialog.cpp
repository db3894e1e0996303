// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/attributesdialog.h"

#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// What a person looks through; the rest is counted.
constexpr qsizetype MostShown = 5000;

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &title, qsizetype count, bool open)
{
    auto *group = new QTreeWidgetItem(
        list, {AttributesDialog::tr("%1 (%2)").arg(title, QLocale().toString(count))});
    group->setFirstColumnSpanned(true);
    group->setExpanded(open);
    return group;
}

void addSettings(QTreeWidgetItem *group, const QList<AttributeSetting> &settings)
{
    for (const AttributeSetting &setting : settings.first(std::min(settings.size(), MostShown))) {
        auto *item = new QTreeWidgetItem(
            group, {setting.casePath, setting.attribute, setting.before, setting.after});
        for (int column = 0; column < item->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
}

} // namespace

AttributesDialog::AttributesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Attributes of cases from a table"));
    setObjectName("attributesDialog"_L1);
    resize(860, 600);

    auto *what = new QLabel(
        tr("Choose a table (CSV, TSV or Excel) with one row a case and one column an attribute. Empty "
           "cells change nothing."),
        this);
    what->setWordWrap(true);
    m_path = new QLineEdit(this);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("No table chosen yet"));
    m_path->setAccessibleName(tr("Table"));
    auto *choose = new QPushButton(icon(u"table"_s), tr("&Choose table…"), this);
    choose->setObjectName("chooseAttributes"_L1);
    connect(choose, &QPushButton::clicked, this, &AttributesDialog::chooseFile);
    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(Theme::Space);
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(choose);
    m_key = new QComboBox(this);
    m_key->setObjectName("attributesKey"_L1);
    m_key->setEnabled(false);
    connect(m_key, &QComboBox::activated, this, &AttributesDialog::preview);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::WideSpace);
    form->addRow(tr("Column that &names the case"), m_key);

    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->hide();
    m_summary = new QLabel(this);
    m_summary->setObjectName("attributesSummary"_L1);
    m_summary->setWordWrap(true);
    m_list = new QTreeWidget(this);
    m_list->setObjectName("attributesList"_L1);
    m_list->setAccessibleName(tr("What the table changes"));
    m_list->setHeaderLabels({tr("Case"), tr("Attribute"), tr("Before"), tr("After")});
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    // Paths of cases differ at their end.
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->resizeSection(0, 360);
    m_list->header()->resizeSection(1, 130);
    m_list->header()->resizeSection(2, 160);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("&Set values"), QDialogButtonBox::AcceptRole);
    m_set->setObjectName("attributesButton"_L1);
    m_set->setDefault(true);
    m_set->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttributesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AttributesDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(m_messages);
    column->addWidget(what);
    column->addLayout(fileRow);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &AttributesDialog::takeTable);
}

AttributesDialog::~AttributesDialog()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void AttributesDialog::chooseFile()
{
    const QString path = Prompts::openFile(this, windowTitle(), tr("Tables (*.csv *.tsv *.xlsx)"));
    if (!path.isEmpty())
        setPath(path);
}

void AttributesDialog::setPath(const QString &path)
{
    m_stop.request_stop();
    m_stop = {};
    m_messages->hide();
    m_table = {};
    m_report = {};
    m_key->clear();
    m_key->setEnabled(false);
    showReport();
    m_path->setText(QDir::toNativeSeparators(path));
    m_progress->show();
    m_reading.setFuture(
        QtConcurrent::run([path, stop = m_stop.get_token()] { return readDataTable(path, {}, stop); }));
}

void AttributesDialog::takeTable()
{
    m_progress->hide();
    const Result<DataTable> table = m_reading.result();
    if (!table) {
        if (table.error().kind != Error::Kind::Cancelled)
            m_messages->showError(table.error());
        return;
    }
    m_table = *table;
    if (!m_table.warnings.isEmpty())
        m_messages->showMessage(MessageBar::Kind::Warning, m_table.warnings.join(u' '));
    m_key->addItems(m_table.header);
    m_key->setEnabled(true);
    m_key->setCurrentIndex(-1); // the column that is taken for it is chosen by the preview
    preview();
}

void AttributesDialog::preview()
{
    const Result<AttributesReport> report = previewAttributes(
        m_workspace.index(), m_table, m_key->currentIndex() < 0 ? QString() : m_key->currentText());
    m_report = report.value_or(AttributesReport());
    if (report)
        m_key->setCurrentText(m_report.keyColumn);
    else
        m_messages->showError(report.error());
    showReport();
}

bool AttributesDialog::isReady() const
{
    return !m_report.added.isEmpty() || !m_report.changed.isEmpty();
}

void AttributesDialog::showReport()
{
    m_list->clear();
    m_set->setEnabled(isReady());
    const int values = int(m_report.added.size() + m_report.changed.size());
    m_set->setText(values == 0 ? tr("&Set values") : tr("&Set %n values", nullptr, values));
    if (m_report.keyColumn.isEmpty()) {
        m_summary->clear();
        return;
    }
    QStringList lines{tr("%n rows match a case.", nullptr, int(m_report.matchedRows)),
                      tr("%n values stay as they are.", nullptr, int(m_report.same))};
    if (!m_report.newAttributes.isEmpty())
        lines.append(tr("New attributes: %1.").arg(m_report.newAttributes.join(u", "_s)));
    m_summary->setText(lines.join(u' '));
    if (!m_report.changed.isEmpty())
        addSettings(addGroup(m_list, tr("Values that change"), m_report.changed.size(), true),
                    m_report.changed);
    if (!m_report.unmatched.isEmpty()) {
        QTreeWidgetItem *group = addGroup(m_list, tr("Rows that match no case"), m_report.unmatched.size(),
                                          true);
        group->setIcon(0, icon(u"warning"_s));
        for (const RowTrouble &row : m_report.unmatched) {
            auto *item = new QTreeWidgetItem(group, {tr("Line %1: %2").arg(row.line).arg(row.message)});
            item->setFirstColumnSpanned(true);
        }
    }
    if (!m_report.added.isEmpty())
        addSettings(addGroup(m_list, tr("New values"), m_report.added.size(), m_report.changed.isEmpty()),
                    m_report.added);
    if (!m_report.casesWithoutRow.isEmpty()) {
        QTreeWidgetItem *group = addGroup(m_list, tr("Informants that the table does not name"),
                                          m_report.casesWithoutRow.size(), false);
        for (const QString &path : m_report.casesWithoutRow)
            new QTreeWidgetItem(group, {path});
    }
}

void AttributesDialog::accept()
{
    if (!isReady())
        return;
    const QString label = tr("Attributes from %1").arg(QFileInfo(m_path->text()).fileName());
    const Result<AttributesReport> done = importAttributes(m_workspace.index(), m_table, m_report.keyColumn,
                                                           label);
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_report = *done;
    QDialog::accept();
}

void AttributesDialog::reject()
{
    m_stop.request_stop();
    QDialog::reject();
}

} // namespace Crosscase
