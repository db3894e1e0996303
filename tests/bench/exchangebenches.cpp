// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "cheapest.h"
#include "exchange/importer.h"
#include "exchange/programs/foreignimport.h"
#include "exchange/programs/refiexport.h"
#include "exchange/readers/readers.h"
#include "exchange/tables/tablewriter.h"
#include "exchange/tables/zipfile.h"
#include "modelbenches.h"
#include "text/clock.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTextDocument>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QByteArray zipped(const QString &mimeType, const QList<ZipEntry> &entries)
{
    QList<ZipEntry> all = entries;
    if (!mimeType.isEmpty())
        all.prepend({u"mimetype"_s, mimeType.toUtf8(), false});
    return need(zipOf(all, QDateTime::fromMSecsSinceEpoch(0)));
}

/// An interview as files of the kinds that are read.
QByteArray asFile(const QString &suffix, const QString &body)
{
    QString out;
    int paragraph = 0;
    for (const QString &each : body.split(u"\n\n"_s)) {
        const QString from = formatClock(paragraph * 30'000LL);
        const QString to = formatClock(paragraph * 30'000LL + 29'000);
        if (suffix == "html"_L1 || suffix == "pdf"_L1)
            out += u"<p>%1</p>\n"_s.arg(each.toHtmlEscaped());
        else if (suffix == "srt"_L1)
            out += u"%1\n%2,000 --> %3,000\n%4\n\n"_s.arg(paragraph + 1).arg(from, to, each);
        else if (suffix == "vtt"_L1)
            out += u"%1.000 --> %2.000\n%3\n\n"_s.arg(from, to, each);
        else if (suffix == "docx"_L1)
            out += u"<w:p><w:r><w:t xml:space=\"preserve\">%1</w:t></w:r></w:p>"_s.arg(each.toHtmlEscaped());
        else if (suffix == "odt"_L1)
            out += u"<text:p>%1</text:p>"_s.arg(each.toHtmlEscaped());
        else
            out += each + u"\n\n"_s;
        ++paragraph;
    }
    if (suffix == "vtt"_L1)
        return "WEBVTT\n\n" + out.toUtf8();
    if (suffix == "docx"_L1) {
        const QString main =
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%1"
            "</w:body></w:document>"_s;
        const QByteArray types =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types "
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
            "PartName=\"/word/document.xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            "</Types>";
        return zipped({},
                      {{u"[Content_Types].xml"_s, types}, {u"word/document.xml"_s, main.arg(out).toUtf8()}});
    }
    if (suffix == "odt"_L1) {
        const QString content =
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>%1"
            "</office:text></office:body></office:document-content>"_s;
        return zipped(u"application/vnd.oasis.opendocument.text"_s,
                      {{u"content.xml"_s, content.arg(out).toUtf8()}});
    }
    if (suffix == "pdf"_L1) {
        QTextDocument document;
        document.setHtml(out);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        document.print(&writer);
        return buffer.data();
    }
    return out.toUtf8();
}

QString withFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void benchReading(const Index &index, const QString &folder, QList<Figure> &figures)
{
    QString body;
    for (Id document : index.documents().first(std::min(index.documents().size(), qsizetype(10))))
        body += need(index.project().read().body(document)) + u"\n\n"_s;
    const double megabytes = double(body.toUtf8().size()) / 1e6;
    for (const QString &suffix :
         {u"txt"_s, u"md"_s, u"html"_s, u"srt"_s, u"vtt"_s, u"docx"_s, u"odt"_s, u"pdf"_s}) {
        const QString path = withFile(folder + u"/bench-import."_s + suffix, asFile(suffix, body));
        const double limit = readTextMs(path);
        if (const auto tried = readTranscripts(path); !tried) {
            tell(u"%1: %2"_s.arg(suffix, tried.error().message));
            continue;
        }
        const Timing timing = median(3, [&] { (void)need(readTranscripts(path)); });
        figures.append(timed(u"read ten interviews as %1"_s.arg(suffix), timing, 0, limit,
                             u"%1 MB of text, %2 MB/s"_s.arg(megabytes, 0, 'f', 1)
                                 .arg(megabytes * 1000 / timing.cpuMs, 0, 'f', 1)));
        QFile::remove(path);
    }
}

void benchImport(Index &index, const QString &folder, QList<Figure> &figures)
{
    const QString body = need(index.project().read().body(index.documents().first()));
    const QString path = withFile(folder + u"/bench-import.txt"_s, body.toUtf8());
    const QList<Transcript> read = need(readTranscripts(path));
    Importer importer(index);
    const QList<ImportItem> items{importer.plan(read.first(), path)};
    const qsizetype rows = qsizetype(read.first().recognition.turns.size()) * 2;
    const Timing timing = median(
        5, [&] { (void)need(importer.run(items)); },
        [&, first = true]() mutable {
            if (!std::exchange(first, false))
                (void)need(index.project().undo());
        });
    figures.append(timed(u"import an interview that was read"_s, timing, 0,
                         insertMs(folder + u"/bench.limit"_s, rows, body),
                         u"%1 MB/s"_s.arg(double(body.size()) / 1e3 / timing.wallMs, 0, 'f', 1)));
    (void)need(index.project().undo());
    QFile::remove(path);
}

void benchTables(const Index &index, const QString &folder, QList<Figure> &figures)
{
    // By cluster: a Word table cannot hold a column for each of 300 informants.
    TableSpec spec = codesByCases(TableSpec::Measure::Stance);
    spec.columns.level = u"cluster"_s;
    const CrossTable table = need(compute(spec, index));
    for (const TableWriter *writer : tableWriters()) {
        const bool isBook = writer->id() == "xlsx"_L1;
        if (isBook && index.codings().size() > 500'000)
            continue; // close to the million rows a sheet can have
        const WriterOptions options = WriterOptions::withEvidence(index, textsOf(index.project()));
        QByteArray bytes;
        const int runs = isBook ? (index.codings().size() > 20'000 ? 1 : 3) : 5;
        const Timing timing = median(runs, [&] { bytes = need(writer->write(table, options)); });
        figures.append(timed(isBook ? u"export a table as xlsx with all its passages"_s
                                    : u"export a table as %1"_s.arg(writer->id()),
                             timing, 0, writeFileMs(folder + u"/bench-export"_s, bytes.size()),
                             u"%1 kB"_s.arg(bytes.size() / 1000)));
    }
}

void benchProjects(const Index &index, const QString &folder, QList<Figure> &figures)
{
    // Minutes where there are a million codings: the archive holds each text, and each coding as XML, in memory.
    if (index.codings().size() > 500'000)
        return;
    const int runs = index.codings().size() > 20'000 ? 1 : 3;
    QByteArray archive;
    const Timing exported = median(runs, [&] { archive = need(exportRefi(index)).archive; });
    const QString size = u"%1 MB"_s.arg(double(archive.size()) / 1e6, 0, 'f', 1);
    figures.append(timed(u"export the project as REFI-QDA"_s, exported, 0,
                         writeFileMs(folder + u"/bench-export"_s, archive.size()), size));
    const QString path = withFile(folder + u"/bench.qdpx"_s, archive);
    archive.clear();
    const double limit = readFileMs(path);
    ForeignProject foreign;
    const Timing read = median(runs, [&] { foreign = need(readForeignProject(path)); });
    figures.append(timed(u"read a REFI-QDA project"_s, read, 0, limit, size));
    const QString target = folder + u"/bench-import.crosscase"_s;
    const auto forget = [&target] {
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QFile::remove(target + QLatin1StringView(suffix));
    };
    const Timing imported = median(
        runs,
        [&] {
            const std::unique_ptr<Project> project = need(Project::create(target));
            const std::unique_ptr<Index> into = need(Index::build(*project));
            (void)need(importForeign(*into, foreign));
        },
        forget);
    forget();
    QString texts;
    for (const ForeignDocument &document : std::as_const(foreign.documents))
        texts += document.body;
    figures.append(timed(u"import it into a new project"_s, imported, 0,
                         insertMs(folder + u"/bench.limit"_s, foreign.codings.size(), texts),
                         u"%1 codings"_s.arg(foreign.codings.size())));
    QFile::remove(path);
}

} // namespace

QList<Figure> benchExchange(Index &index, const QString &folder)
{
    QList<Figure> figures;
    benchReading(index, folder, figures);
    benchImport(index, folder, figures);
    benchTables(index, folder, figures);
    benchProjects(index, folder, figures);
    return figures;
}

} // namespace Crosscase
