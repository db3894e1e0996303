// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/passages.h"
#include "app/cli/openproject.h"
#include "app/cli/reportoutput.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/reports/passagesreport.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class PassagesVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"passages"_s; }
    QString summary() const override { return tr("Lists coded passages."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "Each option may be given several times; a code or a case stands for those below it too. Positions in "
            "JSON are code points, end exclusive.");
    }
    QList<QCommandLineOption> options() const override
    {
        return QList<QCommandLineOption>{
                   QCommandLineOption(u"code"_s, tr("Only passages of this code."), u"PATH"_s),
                   QCommandLineOption(u"exactly"_s, tr("Without the codes below those named.")),
                   QCommandLineOption(u"case"_s, tr("Only passages that belong to this case."), u"PATH"_s),
                   QCommandLineOption(u"document"_s, tr("Only passages of this document."), u"NAME"_s),
                   QCommandLineOption(u"coder"_s, tr("Only what this person coded."), u"NAME"_s),
                   QCommandLineOption(u"stance"_s,
                                      tr("Only passages of this stance: x, o, - or \"\" for none."),
                                      u"STANCE"_s),
                   QCommandLineOption(u"facet"_s,
                                      tr("Only codings whose facet has this value, e.g. level=dyad."),
                                      u"NAME=VALUE"_s),
                   QCommandLineOption(
                       u"group"_s,
                       tr("A report with headings: by code, case or document. The formats but text and json "
                          "are grouped by code unless this says otherwise."),
                       u"BY"_s)}
        + reportOptions();
    }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Index &index = *open->index;
        const Outcome<PassageQuery> query = read(index, call);
        if (!query)
            return std::unexpected(query.error());
        const QList<Id> codings = codingsOf(*query, index);
        const TextSource texts = textsOf(*open->project);
        const Result<QList<Passage>> found = passages(codings, index, texts);
        if (!found)
            return std::unexpected(found.error());
        if (call.has(u"json"_s) || call.has(u"format"_s) || call.has(u"output"_s) || call.has(u"group"_s)) {
            const std::optional<PassageGroup> group = call.has(u"group"_s)
                ? passageGroupFromName(call.value(u"group"_s))
                : PassageGroup::Code;
            if (!group)
                return wrongUsage(
                    tr("--group is code, case or document, not \"%1\".").arg(call.value(u"group"_s)));
            const Result<Report> report = passagesReport(codings, *group, index, texts);
            if (!report)
                return std::unexpected(report.error());
            return printReport(*report, call, [&] {
                QJsonArray array;
                for (const Passage &passage : *found)
                    array.append(toJson(index, passage));
                return array;
            });
        }
        for (const Passage &passage : *found) {
            const QString stance = stanceSymbol(passage.stance);
            call.console.print(index.codes().path(passage.code)
                               + (stance.isEmpty() ? QString() : u" ["_s + stance + u']') + u' '
                               + passage.citation + u": "_s + passage.text.simplified());
        }
        call.console.say(tr("%n passage(s)", nullptr, int(found->size())));
        return {};
    }

private:
    static Outcome<> collect(const QStringList &texts, const auto &find, auto &into)
    {
        for (const QString &text : texts) {
            const auto found = find(text);
            if (!found)
                return std::unexpected(found.error());
            into.append(*found);
        }
        return {};
    }

    static Outcome<PassageQuery> read(const Index &index, const Call &call)
    {
        const auto by = [&](auto find) {
            return [&index, find](const QString &text) { return find(index, text); };
        };
        PassageQuery query;
        CROSSCASE_TRY(collect(call.values(u"code"_s), by(findCode), query.codes));
        CROSSCASE_TRY(collect(call.values(u"case"_s), by(findCase), query.cases));
        CROSSCASE_TRY(collect(call.values(u"document"_s), by(findDocument), query.documents));
        CROSSCASE_TRY(collect(call.values(u"coder"_s), by(findCoder), query.coders));
        CROSSCASE_TRY(collect(call.values(u"stance"_s), parseStance, query.stances));
        query.withDescendants = !call.has(u"exactly"_s);
        for (const QString &facet : call.values(u"facet"_s)) {
            const qsizetype at = facet.indexOf(u'=');
            if (at <= 0)
                return wrongUsage(tr("--facet is NAME=VALUE, not \"%1\".").arg(facet));
            query.facets[facet.first(at)].append(facet.sliced(at + 1));
        }
        CROSSCASE_TRY(PassageFilter::make(query, index));
        return query;
    }

    static QJsonObject toJson(const Index &index, const Passage &passage)
    {
        const CoderRow *coder = index.coder(passage.coder);
        return {{u"coding"_s, idText(passage.coding)},
                {u"document"_s, index.document(passage.document)->name},
                {u"code"_s, index.codes().path(passage.code)},
                {u"case"_s, casePath(index, passage.caseId)},
                {u"coder"_s, coder ? coder->name : QString()},
                {u"stance"_s, stanceSymbol(passage.stance)},
                {u"start"_s, passage.span.start},
                {u"end"_s, passage.span.end},
                {u"speaker"_s, passage.speaker},
                {u"milliseconds"_s, passage.timeMs ? QJsonValue(*passage.timeMs) : QJsonValue()},
                {u"citation"_s, passage.citation},
                {u"text"_s, passage.text}};
    }
};

} // namespace

std::unique_ptr<Command> makePassagesVerb()
{
    return std::make_unique<PassagesVerb>();
}

} // namespace Crosscase
