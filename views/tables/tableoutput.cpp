// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tableoutput.h"

#include "base/wholefile.h"
#include "views/common/progress.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 AskEveryMs = 60;

} // namespace

TableOutput::TableOutput(Workspace &workspace, QWidget *view)
    : QObject(view)
    , m_workspace(workspace)
    , m_view(view)
{
}

void TableOutput::ask(const CrossTable &table, const QString &name, const QString &format)
{
    ExportSettings settings = ExportSettings::remembered();
    if (!format.isEmpty())
        settings.format = format;
    auto *dialog = new ExportDialog(settings, m_workspace.index(), m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, table, name] {
        const ExportSettings chosen = dialog->settings();
        chosen.remember();
        write(table, name, chosen);
    });
    dialog->open();
}

Result<QByteArray> TableOutput::make(const CrossTable &table, const ExportSettings &settings,
                                     const Index &index, const GoOn &goOn)
{
    const Result<const TableWriter *> writer = tableWriter(settings.format);
    if (!writer)
        return std::unexpected(writer.error());
    // A workbook asks for each text once, and then writes what it found; others ask for texts cell by cell.
    const bool isBook = (*writer)->id() == "xlsx"_L1;
    qint64 total = isBook ? index.documents().size() : 0;
    for (qsizetype row = 0; row < table.rowCount() && !isBook; ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column)
            total += qint64(table.evidence(row, column).size());
    }
    const int percentOfTexts = isBook ? 40 : 99;
    QElapsedTimer sinceAsked;
    const auto mayGoOn = [&](int percent) {
        if (sinceAsked.isValid() && sinceAsked.elapsed() < AskEveryMs)
            return true;
        sinceAsked.start();
        return goOn(percent);
    };
    qint64 read = 0;
    const TextSource texts = [&, source = textsOf(index.project())](Id document) -> Result<QString> {
        ++read;
        if (!mayGoOn(
                int(std::min<qint64>(percentOfTexts * read / std::max(total, qint64(1)), percentOfTexts))))
            return cancelled();
        return source(document);
    };
    return exportTable(table, **writer, settings.choices, index, texts,
                       [&](int percent) { return mayGoOn(percentOfTexts + percent * 6 / 10); });
}

void TableOutput::write(const CrossTable &table, const QString &name, const ExportSettings &settings)
{
    const Result<const TableWriter *> writer = tableWriter(settings.format);
    if (!m_workspace.accept(writer))
        return;
    QString fileName = name;
    fileName.replace(u'/', u'-');
    const QString path = Prompts::saveFile(
        m_view, tr("Export table"), u"%1.%2"_s.arg(fileName, (*writer)->suffix()),
        tr("%1 (*.%2)", "format, suffix of its files").arg((*writer)->title(), (*writer)->suffix()),
        (*writer)->suffix());
    if (path.isEmpty())
        return;
    // The window's project and index belong to its thread: the one that writes opens the file a second time.
    const QString projectPath = m_workspace.project().path();
    const Result<QByteArray> bytes = Progress::runMeasured<QByteArray>(
        m_view, tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [&, shown = table](const Progress::GoOn &goOn) -> Result<QByteArray> {
            const Result<std::unique_ptr<Project>> project = Project::open(projectPath,
                                                                           Project::Mode::ReadOnly);
            CROSSCASE_TRY(project);
            const Result<std::unique_ptr<Index>> index = Index::build(**project);
            CROSSCASE_TRY(index);
            return make(shown, settings, **index, goOn);
        });
    if (!bytes && bytes.error().kind == Error::Kind::Cancelled) {
        m_workspace.say(tr("Nothing was written."));
        return;
    }
    if (!m_workspace.accept(bytes))
        return;
    if (!m_workspace.accept(writeWholeFile(path, *bytes)))
        return;
    m_workspace.say(tr("Table written to %1").arg(QFileInfo(path).fileName()));
}

} // namespace Crosscase
