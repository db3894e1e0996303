// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString kindName(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Undo:
        return u"undo"_s;
    case HistoryEntry::Kind::Redo:
        return u"redo"_s;
    case HistoryEntry::Kind::Change:
        break;
    }
    return u"change"_s;
}

QString stateName(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Undone:
        return u"undone"_s;
    case HistoryEntry::State::Dropped:
        return u"dropped"_s;
    case HistoryEntry::State::Done:
        break;
    }
    return u"done"_s;
}

class HistoryVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"history"_s; }
    QString summary() const override { return tr("Lists every change, newest first."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"count"_s, tr("Only so many."), u"N"_s), jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        bool isNumber = true;
        const qint64 limit = call.has(u"count"_s) ? call.value(u"count"_s).toLongLong(&isNumber) : -1;
        if (!isNumber || limit < -1)
            return wrongUsage(tr("--count is a number, not \"%1\".").arg(call.value(u"count"_s)));
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Result<QList<HistoryEntry>> entries = open->project->read().history(limit);
        if (!entries)
            return std::unexpected(entries.error());
        QJsonArray array;
        for (const HistoryEntry &entry : *entries) {
            if (call.has(u"json"_s))
                array.append(toJson(entry));
            else
                printLine(entry, call.console);
        }
        if (call.has(u"json"_s))
            call.console.print(array);
        return {};
    }

private:
    static QJsonObject toJson(const HistoryEntry &entry)
    {
        return {{u"id"_s, idText(entry.id)},
                {u"at"_s, entry.at},
                {u"coder"_s, entry.coder},
                {u"label"_s, entry.label},
                {u"kind"_s, kindName(entry.kind)},
                {u"of"_s, entry.of == NoId ? QJsonValue() : QJsonValue(idText(entry.of))},
                {u"state"_s, stateName(entry.state)},
                {u"rows"_s, entry.rows}};
    }

    static void printLine(const HistoryEntry &entry, Console &console)
    {
        QString what = entry.label;
        if (entry.kind == HistoryEntry::Kind::Undo)
            what = tr("Undo: %1").arg(entry.label);
        else if (entry.kind == HistoryEntry::Kind::Redo)
            what = tr("Redo: %1").arg(entry.label);
        else if (entry.state != HistoryEntry::State::Done)
            what = tr("%1 (undone)").arg(entry.label);
        console.print(u"%1  %2  %3  %4"_s.arg(entry.id).arg(entry.at, entry.coder, what));
    }
};

} // namespace

std::unique_ptr<Command> makeHistoryVerb()
{
    return std::make_unique<HistoryVerb>();
}

} // namespace Crosscase
