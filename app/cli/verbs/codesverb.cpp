// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/projects/codebookwriter.h"

#include <QFileInfo>

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
        return {QCommandLineOption(u"export"_s,
                                   tr("Writes the codebook: a REFI-QDA codebook (.qdc) or a table (.csv)."), u"FILE"_s),
                jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Index &index = *open->index;
        if (call.has(u"export"_s))
            return exportTo(call.value(u"export"_s), index, call.console);
        if (call.has(u"json"_s)) {
            call.console.print(toJson(index));
            return {};
        }
        qsizetype width = 0;
        for (const Id id : index.codes().depthFirst())
            width = std::max(width, index.codes().path(id).size());
        for (const Id id : index.codes().depthFirst()) {
            const QString path = index.codes().path(id);
            const QString count = index.codes().find(id)->codable ? QString::number(index.codings().countOfCode(id))
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

    static Outcome<> exportTo(const QString &file, const Index &index, Console &console)
    {
        const QString suffix = QFileInfo(file).suffix().toLower();
        if (suffix == "csv"_L1) {
            CROSSCASE_TRY(writeFile(file, codebookCsv(index)));
        } else if (suffix == "qdc"_L1) {
            const Result<QByteArray> xml = codebookXml(index);
            if (!xml)
                return std::unexpected(xml.error());
            CROSSCASE_TRY(writeFile(file, *xml));
        } else {
            return wrongUsage(tr("A codebook can be exported as .qdc or .csv, not as %1.").arg(file));
        }
        console.say(tr("Wrote %n code(s) to %1.", nullptr, int(index.codes().size())).arg(file));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCodesVerb()
{
    return std::make_unique<CodesVerb>();
}

} // namespace Crosscase
