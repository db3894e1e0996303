// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/reports/codebookreport.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class CodesVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"codes"_s; }
    QString summary() const override { return tr("Lists the codebook, or exports it."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr("Prints the path of each code and how many codings it has itself.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(
                    u"export"_s,
                    tr("Writes the codebook: a REFI-QDA codebook (.qdc), a table (.csv), or to be read "
                       "(.docx, .html, .txt)."),
                    u"FILE"_s),
                QCommandLineOption(u"format"_s, tr("Prints the codebook as qdc, csv, html, docx or text."),
                                   u"FORMAT"_s),
                jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Index &index = *open->index;
        if (call.has(u"export"_s))
            return exportTo(call, index);
        if (call.has(u"format"_s))
            return print(call, index);
        if (call.has(u"json"_s)) {
            call.console.print(toJson(index));
            return {};
        }
        qsizetype width = 0;
        for (const Id id : index.codes().depthFirst())
            width = std::max(width, index.codes().path(id).size());
        for (const Id id : index.codes().depthFirst()) {
            const QString path = index.codes().path(id);
            const QString count = index.codes().find(id)->codable
                ? QString::number(index.codings().countOfCode(id))
                : QString();
            call.console.print((path.leftJustified(width + 2) + count).trimmed());
        }
        return {};
    }

private:
    static QJsonArray toJson(const Index &index)
    {
        QJsonArray codes;
        for (const Id id : index.codes().depthFirst()) {
            const CodeRow &code = *index.codes().find(id);
            codes.append(QJsonObject{
                {u"id"_s, idText(id)},
                {u"path"_s, index.codes().path(id)},
                {u"name"_s, code.name},
                {u"color"_s, index.codeColor(id)},
                {u"codable"_s, code.codable},
                {u"codings"_s, index.codings().countOfCode(id)},
                {u"codings_with_descendants"_s, index.countWithDescendants(id)},
                {u"definition"_s, code.definition},
                {u"include"_s, code.include},
                {u"exclude"_s, code.exclude},
                {u"example"_s, code.example},
                {u"aliases"_s, QJsonArray::fromStringList(index.codeAliases(id))},
            });
        }
        return codes;
    }

    static Outcome<> print(const Call &call, const Index &index)
    {
        const Result<QByteArray> bytes = codebookAs(call.value(u"format"_s), index);
        if (!bytes)
            return wrongUsage(bytes.error().message);
        if (call.value(u"format"_s) == "docx"_L1)
            return wrongUsage(tr("A Word document is written to a file: use --export FILE.docx."));
        call.console.write(*bytes);
        return {};
    }

    static Outcome<> exportTo(const Call &call, const Index &index)
    {
        const QString file = call.value(u"export"_s);
        const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : codebookFormatOfFile(file);
        if (format.isEmpty())
            return wrongUsage(
                tr("A codebook can be exported as .qdc, .csv, .docx, .html or .txt, not as %1.").arg(file));
        const Result<QByteArray> bytes = codebookAs(format, index);
        if (!bytes)
            return std::unexpected(bytes.error());
        CROSSCASE_TRY(writeFile(file, *bytes));
        call.console.say(tr("Wrote %n code(s) to %1.", nullptr, int(index.codes().size())).arg(file));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCodesVerb()
{
    return std::make_unique<CodesVerb>();
}

} // namespace Crosscase
