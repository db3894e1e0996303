// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tableoutput.h"

#include "base/wholefile.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProgressDialog>

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
    qint64 total = 1;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column)
            total += qint64(table.evidence(row, column).size());
    }
    QElapsedTimer sinceAsked;
    qint64 read = 0;
    const TextSource texts = [&, source = textsOf(index.project())](Id document) -> Result<QString> {
        ++read;
        if (!sinceAsked.isValid() || sinceAsked.elapsed() >= AskEveryMs) {
            if (!goOn(int(std::min<qint64>(100 * read / total, 99))))
                return cancelled();
            sinceAsked.start();
        }
        return source(document);
    };
    return exportTable(table, **writer, settings.choices, index, texts);
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
    // Modal: the project must not change under it.
    QProgressDialog progress(tr("Writing %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, 100, m_view);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(500);
    const Result<QByteArray> bytes = make(table, settings, m_workspace.index(), [&progress](int percent) {
        progress.setValue(percent); // handles what waits, so that Cancel is heard
        return !progress.wasCanceled();
    });
    progress.reset();
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
