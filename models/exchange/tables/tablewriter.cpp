// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/tablewriter.h"

#include "exchange/tables/csvwriter.h"
#include "exchange/tables/docxwriter.h"
#include "exchange/tables/htmlwriter.h"
#include "exchange/tables/latexwriter.h"
#include "exchange/tables/markdownwriter.h"
#include "exchange/tables/odtwriter.h"
#include "exchange/tables/textwriter.h"
#include "exchange/tables/xlsxwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace Crosscase {

using namespace Qt::StringLiterals;

WriterOptions WriterOptions::withEvidence(const Index &index, const TextSource &texts)
{
    WriterOptions options;
    options.passages = [&index, texts](std::span<const EvidenceItem> evidence) {
        return Crosscase::passages(evidence, index, texts);
    };
    options.codePath = [&index](Id code) { return index.codes().path(code); };
    options.coderName = [&index](Id coder) {
        const CoderRow *row = index.coder(coder);
        return row ? row->name : QString();
    };
    options.documentName = [&index](Id document) {
        const DocumentHeadRow *row = index.document(document);
        return row ? row->name : QString();
    };
    options.created = fixedCreationTime();
    return options;
}

QDateTime WriterOptions::fixedCreationTime()
{
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QDateTime now = QDateTime::fromString(qEnvironmentVariable("CROSSCASE_NOW"), Qt::ISODateWithMs)
                              .toUTC();
    return now.isValid() && now > earliest ? now : earliest;
}

const QList<const TableWriter *> &tableWriters()
{
    static const TextWriter text;
    static const CsvWriter wide(CsvWriter::Form::Wide);
    static const CsvWriter tidy(CsvWriter::Form::Tidy);
    static const HtmlWriter html;
    static const XlsxWriter xlsx;
    static const DocxWriter docx;
    static const OdtWriter odt;
    static const LatexWriter latex;
    static const MarkdownWriter markdown;
    static const QList<const TableWriter *> writers{&text, &wide, &tidy,  &html,    &xlsx,
                                                    &docx, &odt,  &latex, &markdown};
    return writers;
}

Result<const TableWriter *> tableWriter(const QString &id)
{
    QStringList known;
    for (const TableWriter *writer : tableWriters()) {
        if (writer->id() == id)
            return writer;
        known.append(writer->id());
    }
    return invalid(QCoreApplication::translate("Crosscase::TableWriter",
                                               "\"%1\" is no format for tables. Formats are: %2.")
                       .arg(id, known.join(u", "_s)));
}

const TableWriter *tableWriterForFile(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const TableWriter *writer : tableWriters()) {
        if (writer->suffix() == suffix)
            return writer;
    }
    return nullptr;
}

} // namespace Crosscase
