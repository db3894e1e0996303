// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reports/codebookreport.h"

#include "exchange/projects/codebookwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CodebookReport)
};

} // namespace

Report codebookReport(const Index &index)
{
    Report report;
    report.title = Texts::tr("Codebook of %1").arg(index.project().name());
    for (Id id : index.codes().depthFirst()) {
        const CodeRow &code = *index.codes().find(id);
        const int depth = int(index.codes().withAncestors(id).size());
        report.blocks.append({ReportBlock::Kind::Heading, code.name, {}, depth, index.codeColor(id)});
        const auto add = [&](const QString &label, const QString &text) {
            if (!text.trimmed().isEmpty())
                report.blocks.append({ReportBlock::Kind::Text, text.trimmed(), label, 1, {}});
        };
        add({}, code.definition);
        add(Texts::tr("Include"), code.include);
        add(Texts::tr("Exclude"), code.exclude);
        add(Texts::tr("Example"), code.example);
        add(Texts::tr("Also called"), index.codeAliases(id).join(u"; "_s));
        if (code.codable)
            add(Texts::tr("Codings"), QString::number(index.codings().countOfCode(id)));
    }
    return report;
}

Result<QByteArray> codebookAs(const QString &format, const Index &index)
{
    if (format == "qdc"_L1)
        return codebookXml(index);
    if (format == "csv"_L1)
        return codebookCsv(index);
    const std::optional<ReportFormat> known = reportFormatFromName(format);
    if (!known)
        return invalid(
            Texts::tr("A codebook is written as qdc, csv, html, docx or text, not as \"%1\".").arg(format));
    return writeReport(codebookReport(index), *known);
}

QString codebookFormatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "qdc"_L1)
        return suffix;
    const std::optional<ReportFormat> format = reportFormatOfFile(path);
    return format ? reportFormatName(*format) : QString();
}

QString codebookFilter()
{
    return Texts::tr(
        "Word document (*.docx);;Web page (*.html);;REFI-QDA codebook (*.qdc);;Table, CSV (*.csv);;Text (*.txt)");
}

} // namespace Crosscase
