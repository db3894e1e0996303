// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportoutput.h"

#include "app/cli/openproject.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)
};

} // namespace

QList<QCommandLineOption> reportOptions()
{
    return {
        QCommandLineOption(u"format"_s, Texts::tr("The format: text (the default), csv, html, docx or json."),
                           u"FORMAT"_s),
        QCommandLineOption(u"output"_s,
                           Texts::tr("Writes to this file; its ending says the format if --format does not."),
                           u"FILE"_s),
        jsonOption()};
}

Outcome<> printReport(const Report &report, const Call &call, const std::function<QJsonArray()> &json)
{
    const QString file = call.value(u"output"_s);
    const QString wanted = call.has(u"json"_s) ? u"json"_s : call.value(u"format"_s);
    std::optional<ReportFormat> format = ReportFormat::Text;
    const bool isJson = wanted == "json"_L1
        || (wanted.isEmpty() && file.endsWith(".json"_L1, Qt::CaseInsensitive));
    if (!wanted.isEmpty() && !isJson)
        format = reportFormatFromName(wanted);
    else if (wanted.isEmpty() && !file.isEmpty() && !isJson)
        format = reportFormatOfFile(file);
    if (!format)
        return wrongUsage(Texts::tr("The format is text, csv, html, docx or json, not \"%1\".")
                              .arg(wanted.isEmpty() ? file : wanted));
    if (isJson) {
        if (file.isEmpty()) {
            call.console.print(json());
            return {};
        }
        return writeFile(file, QJsonDocument(json()).toJson());
    }
    if (*format == ReportFormat::Docx && file.isEmpty())
        return wrongUsage(Texts::tr("A Word document is written to a file: add --output FILE."));
    const Result<QByteArray> bytes = writeReport(report, *format);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!file.isEmpty())
        return writeFile(file, *bytes);
    call.console.write(*bytes);
    return {};
}

} // namespace Crosscase
