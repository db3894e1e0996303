// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablespec.h"
#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class TablesVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"tables"_s; }
    QString summary() const override { return tr("Lists the saved tables."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        QJsonArray array;
        for (const SavedTableRow &table : open->index->savedTables()) {
            if (!call.has(u"json"_s)) {
                call.console.print(table.name);
                continue;
            }
            const QJsonDocument spec = QJsonDocument::fromJson(table.spec.toUtf8());
            array.append(
                QJsonObject{{u"id"_s, idText(table.id)}, {u"name"_s, table.name}, {u"spec"_s, spec.object()}});
        }
        if (call.has(u"json"_s))
            call.console.print(array);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeTablesVerb()
{
    return std::make_unique<TablesVerb>();
}

} // namespace Crosscase
