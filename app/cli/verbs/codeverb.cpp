// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/search.h"
#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/facetvalues.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class CodeVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"code"_s; }
    QString summary() const override { return tr("Codes every passage that an expression finds."); }
    QString arguments() const override { return u"PROJECT --code PATH --find REGEX"_s; }
    QString details() const override
    {
        return tr(
            "The expression is a Perl-compatible one, case-sensitive unless it begins with (?i). It is looked for in "
            "all that is said, by interviewers too, but not in labels and time stamps, and a match does not reach "
            "beyond its turn. All codings are one change; a passage that this coder has coded so already stays "
            "as it is.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            QCommandLineOption(
                u"code"_s, tr("The code, e.g. Drivers/Networking; a / in a name is written \\/."), u"PATH"_s),
            QCommandLineOption(u"find"_s, tr("What to look for."), u"REGEX"_s),
            QCommandLineOption(u"stance"_s, tr("x (agree), o (not fully) or - (disagree)."), u"STANCE"_s),
            QCommandLineOption(u"facet"_s, tr("Sets a facet, e.g. level=dyad; may be given several times."),
                               u"NAME=VALUE"_s),
            QCommandLineOption(u"within"_s,
                               tr("What is coded: match (the default), sentence, paragraph or turn."),
                               u"UNIT"_s, u"match"_s),
            QCommandLineOption(u"coder"_s, tr("Who codes."), u"NAME"_s),
            QCommandLineOption(u"document"_s, tr("Looks in this document only; may be given several times."),
                               u"NAME"_s),
            QCommandLineOption(u"create"_s, tr("Makes the code if the project does not have it.")),
            dryRunOption(),
            jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<Request> request = read(call);
        if (!request)
            return std::unexpected(request.error());
        const bool dry = call.has(u"dry-run"_s);
        Outcome<OpenProject> open = dry ? openForReading(call.project()) : openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        Index &index = *open->index;
        if (!request->coder.isEmpty())
            open->project->setCoderName(request->coder);

        const Outcome<Id> code = codeFor(index, call);
        if (!code)
            return std::unexpected(code.error());
        Outcome<QList<NewCoding>> found = find(index, *request, call);
        if (!found)
            return std::unexpected(found.error());
        for (NewCoding &coding : *found)
            coding.code = *code;
        const Outcome<Settings> settings = facetsOf(index, *code, call);
        if (!settings)
            return std::unexpected(settings.error());
        const qsizetype before = index.codings().size();
        if (!dry && !found->isEmpty())
            CROSSCASE_TRY(apply(index, *found, *settings, call));
        tell(index, *found, index.codings().size() - before, dry, call);
        return {};
    }

private:
    struct Request
    {
        SearchQuery query;
        Stance stance = Stance::None;
        FindWithin within = FindWithin::Match;
        QString coder;
    };

    static Outcome<Request> read(const Call &call)
    {
        if (call.value(u"code"_s).isEmpty() || call.value(u"find"_s).isEmpty())
            return wrongUsage(tr("--code and --find are needed."));
        Request request{.query = {.text = call.value(u"find"_s), .regex = true, .caseSensitive = true},
                        .coder = call.value(u"coder"_s)};
        if (const Result<SearchExpression> expression = SearchExpression::compile(request.query); !expression)
            return wrongUsage(expression.error().message);
        if (call.has(u"stance"_s)) {
            const Outcome<Stance> stance = parseStance(call.value(u"stance"_s));
            if (!stance)
                return std::unexpected(stance.error());
            request.stance = *stance;
        }
        const std::optional<FindWithin> within = findWithinFromName(call.value(u"within"_s));
        if (!within)
            return wrongUsage(tr("--within is match, sentence, paragraph or turn, not \"%1\".")
                                  .arg(call.value(u"within"_s)));
        request.within = *within;
        return request;
    }

    // All codings to be made, still without their code.
    static Outcome<QList<NewCoding>> find(const Index &index, const Request &request, const Call &call)
    {
        SearchQuery query = request.query;
        for (const QString &name : call.values(u"document"_s)) {
            const Outcome<Id> document = findDocument(index, name);
            if (!document)
                return std::unexpected(document.error());
            query.documents.append(*document);
        }
        const Result<QList<SearchHit>> hits = search(query, index);
        if (!hits)
            return std::unexpected(hits.error());
        Result<QList<NewCoding>> found = codingsOfHits(*hits, request.within, index);
        if (!found)
            return std::unexpected(found.error());
        for (NewCoding &coding : *found) {
            coding.stance = request.stance;
            coding.coder = request.coder;
        }
        return *found;
    }

    // NoId: to be made.
    static Outcome<Id> codeFor(const Index &index, const Call &call)
    {
        const QString path = call.value(u"code"_s);
        const Id known = index.codes().atPath(path);
        return known != NoId || call.has(u"create"_s) ? Outcome<Id>(known) : findCode(index, path);
    }

    using Settings = QList<std::pair<Id, FacetValue>>;

    /// The facets given, which must be offered for the code; for a code to be made they are not known yet.
    static Outcome<Settings> facetsOf(const Index &index, Id code, const Call &call)
    {
        Settings settings;
        for (const QString &text : call.values(u"facet"_s)) {
            const qsizetype equals = text.indexOf(u'=');
            if (equals < 1)
                return wrongUsage(tr("--facet is NAME=VALUE, not \"%1\".").arg(text));
            const QString name = text.first(equals);
            const QList<FacetRow> offered = code == NoId ? index.facets() : index.facetsFor(code);
            const auto facet = std::ranges::find_if(offered, [&](const FacetRow &row) {
                return row.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (facet == offered.end()) {
                return failed(tr("There is no facet \"%1\" for codings with \"%2\"; \"facets\" lists them.")
                                  .arg(name, call.value(u"code"_s)));
            }
            const Result<FacetValue> value = facetValueFromText(index, *facet, text.sliced(equals + 1));
            if (!value)
                return std::unexpected(value.error());
            settings.append({facet->id, *value});
        }
        return settings;
    }

    /// A new code, the codings and their facets are one change.
    static Outcome<> apply(Index &index, const QList<NewCoding> &found, const Settings &settings,
                           const Call &call)
    {
        const QString path = call.value(u"code"_s);
        const QString label = tr("Code \"%1\" by expression").arg(path);
        if (found.first().code != NoId && settings.isEmpty()) {
            CROSSCASE_TRY(Codings(index).add(found, label));
            return {};
        }
        const auto work = [&](Writer &writer) -> Result<> {
            Result<Id> code = found.first().code;
            if (*code == NoId)
                code = Codebook::writePath(writer, path);
            CROSSCASE_TRY(code);
            for (NewCoding coding : found) {
                coding.code = *code;
                const Result<Id> made = Codings::write(writer, coding, index.project().coderName());
                CROSSCASE_TRY(made);
                for (const auto &[facet, value] : settings)
                    CROSSCASE_TRY(writeFacetValue(writer, *made, facet, value));
            }
            return {};
        };
        CROSSCASE_TRY(index.project().apply(label, work));
        if (found.first().code == NoId)
            call.console.say(tr("New code: %1").arg(path));
        return {};
    }

    static void tell(const Index &index, const QList<NewCoding> &found, qsizetype added, bool dry,
                     const Call &call)
    {
        if (call.has(u"json"_s)) {
            call.console.print(QJsonObject{{u"code"_s, call.value(u"code"_s)},
                                           {u"found"_s, found.size()},
                                           {u"added"_s, added},
                                           {u"passages"_s, toJson(index, found)}});
        }
        call.console.say(tr("Found %n passage(s).", nullptr, int(found.size())));
        call.console.say(dry ? tr("Nothing was changed.") : tr("Added %n coding(s).", nullptr, int(added)));
    }

    static QJsonArray toJson(const Index &index, const QList<NewCoding> &found)
    {
        QJsonArray passages;
        for (const NewCoding &coding : found) {
            passages.append(QJsonObject{{u"document"_s, index.document(coding.document)->name},
                                        {u"start"_s, coding.span.start},
                                        {u"end"_s, coding.span.end}});
        }
        return passages;
    }
};

} // namespace

std::unique_ptr<Command> makeCodeVerb()
{
    return std::make_unique<CodeVerb>();
}

} // namespace Crosscase
