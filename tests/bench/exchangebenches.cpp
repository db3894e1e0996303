// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "cheapest.h"
#include "exchange/readers/readers.h"
#include "exchange/tables/tablewriter.h"
#include "modelbenches.h"
#include "text/clock.h"

#include <QFile>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// An interview as files of the kinds that are text.
QByteArray asFile(const QString &suffix, const QString &body)
{
    QString out;
    int paragraph = 0;
    for (const QString &each : body.split(u"\n\n"_s)) {
        if (suffix == "html"_L1)
            out += u"<p>%1</p>\n"_s.arg(each.toHtmlEscaped());
        else if (suffix == "srt"_L1)
            out += u"%1\n%2,000 --> %3,000\n%4\n\n"_s.arg(paragraph + 1)
                       .arg(formatClock(paragraph * 30'000LL), formatClock(paragraph * 30'000LL + 29'000),
                            each);
        else
            out += each + u"\n\n"_s;
        ++paragraph;
    }
    return out.toUtf8();
}

void benchImport(const Index &index, const QString &folder, QList<Figure> &figures)
{
    QString body;
    for (Id document : index.documents().first(std::min(index.documents().size(), qsizetype(10))))
        body += need(index.project().read().body(document)) + u"\n\n"_s;
    for (const QString &suffix : {u"txt"_s, u"md"_s, u"html"_s, u"srt"_s}) {
        const QByteArray bytes = asFile(suffix, body);
        const QString path = folder + u"/bench-import."_s + suffix;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        const double limit = readFileMs(path);
        const Timing timing = median(3, [&] { (void)need(readTranscripts(path)); });
        const double megabytes = double(bytes.size()) / 1e6;
        figures.append({.what = u"read %1, %2 MB"_s.arg(suffix, QString::number(megabytes, 'f', 1)),
                        .value = megabytes * 1000 / timing.wallMs,
                        .unit = u"MB/s"_s,
                        .cpu = timing.cpuMs,
                        .memoryMb = memoryMb()});
        figures.last().limit = megabytes * 1000 / limit;
        QFile::remove(path);
    }
}

void benchExport(const Index &index, const QString &folder, QList<Figure> &figures)
{
    // By cluster: a Word table cannot hold a column for each of 300 informants.
    TableSpec spec = codesByCases(TableSpec::Measure::Stance);
    spec.columns.level = u"cluster"_s;
    const CrossTable table = need(compute(spec, index));
    for (const TableWriter *writer : tableWriters()) {
        const WriterOptions options = WriterOptions::withEvidence(index, textsOf(index.project()));
        QByteArray bytes;
        if (writer->id() == "xlsx"_L1 && index.codings().size() > 500'000)
            continue; // close to the million rows a sheet can have
        const bool isXlsx = writer->id() == "xlsx"_L1;
        const Timing timing = median(isXlsx ? 1 : 5, [&] { bytes = need(writer->write(table, options)); });
        figures.append(timed(isXlsx ? u"export the table as xlsx with its evidence"_s
                                    : u"export the table as %1"_s.arg(writer->id()),
                             timing, 0, writeFileMs(folder + u"/bench-export"_s, bytes)));
    }
}

} // namespace

QList<Figure> benchExchange(const Index &index, const QString &folder)
{
    QList<Figure> figures;
    benchImport(index, folder, figures);
    benchExport(index, folder, figures);
    return figures;
}

} // namespace Crosscase
