// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/facets.h"
#include "app/cli/nearnames.h"
#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class FacetsVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"facets"_s; }
    QString summary() const override { return tr("Lists, makes and changes the facets of codings."); }
    QString arguments() const override { return u"PROJECT [FACET]"_s; }
    QString details() const override
    {
        return tr(
            "A facet is a typed property of codings, such as the level or the phase a passage speaks of. It is offered "
            "on the branches of the codebook given with --on. With FACET one thing is changed a call, in one step that "
            "can be undone; saved tables follow a new name.");
    }
    qsizetype mostArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override
    {
        return {
            {u"add"_s, tr("Makes a facet of this name; with --kind, --choices, --describe and --on."),
             u"NAME"_s},
            {u"kind"_s,
             tr("choice (the default), case, number or text; of a facet that is there, makes it that."),
             u"KIND"_s},
            {u"choices"_s, tr("The choices, separated by commas."), u"NAMES"_s},
            {u"describe"_s, tr("Says what it is for."), u"TEXT"_s},
            {u"on"_s, tr("A code on whose branch it is offered; may be given several times."), u"CODE"_s},
            {u"rename"_s, tr("Gives the facet another name."), u"NAME"_s},
            {u"before"_s, tr("Puts the facet before this one; \"\" puts it last."), u"FACET"_s},
            {u"add-choice"_s, tr("Adds a choice at the end."), u"NAME"_s},
            {u"rename-choice"_s, tr("Gives a choice another name."), u"OLD=NEW"_s},
            {u"move-choice"_s, tr("Puts a choice before another one; NAME= puts it last."), u"NAME=BEFORE"_s},
            {u"merge-choice"_s, tr("Codings that have one choice get the other, and the one goes."),
             u"FROM=INTO"_s},
            {u"delete-choice"_s, tr("Deletes a choice and its values."), u"NAME"_s},
            {u"delete"_s, tr("Deletes the facet, its choices and all its values.")},
            dryRunOption(),
            jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const QString change = changeAsked(call);
        if (change.isEmpty() || call.has(u"dry-run"_s)) {
            const Outcome<OpenProject> open = openForReading(call.project());
            if (!open)
                return std::unexpected(open.error());
            return change.isEmpty() ? list(*open->index, call) : foretell(*open->index, change, call);
        }
        const Outcome<OpenProject> open = openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        if (change == "add"_L1)
            return add(*open->index, call);
        const Outcome<Id> facet = facetOf(*open->index, call);
        if (!facet)
            return std::unexpected(facet.error());
        return apply(*open->index, *facet, change, call);
    }

private:
    /// The option that says what is to be done; empty: list.
    static QString changeAsked(const Call &call)
    {
        for (const QString &option :
             {u"add"_s, u"rename"_s, u"before"_s, u"add-choice"_s, u"rename-choice"_s, u"move-choice"_s,
              u"merge-choice"_s, u"delete-choice"_s, u"delete"_s, u"kind"_s, u"describe"_s, u"on"_s}) {
            if (call.has(option))
                return option;
        }
        return {};
    }

    static Outcome<Id> facetNamed(const Index &index, const QString &name)
    {
        QStringList names;
        for (const FacetRow &facet : index.facets()) {
            if (facet.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                return facet.id;
            names.append(facet.name);
        }
        return failed(tr("There is no facet \"%1\".").arg(name) + nearHint(name, names));
    }

    static Outcome<Id> facetOf(const Index &index, const Call &call)
    {
        if (call.arguments.size() < 2)
            return wrongUsage(tr("Say which facet, after the project."));
        return facetNamed(index, call.arguments.at(1));
    }

    static Outcome<Id> choiceNamed(const Index &index, Id facet, const QString &name)
    {
        QStringList names;
        for (const FacetChoiceRow &choice : index.facetChoices(facet)) {
            if (choice.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                return choice.id;
            names.append(choice.name);
        }
        return failed(tr("\"%1\" has no choice \"%2\".").arg(index.facet(facet)->name, name)
                      + nearHint(name, names));
    }

    static Outcome<QList<Id>> codesGiven(const Index &index, const Call &call)
    {
        QList<Id> codes;
        for (const QString &path : call.values(u"on"_s)) {
            const Outcome<Id> code = findCode(index, path);
            if (!code)
                return std::unexpected(code.error());
            codes.append(*code);
        }
        return codes;
    }

    static Outcome<> add(Index &index, const Call &call)
    {
        const Outcome<QList<Id>> codes = codesGiven(index, call);
        if (!codes)
            return std::unexpected(codes.error());
        NewFacet facet{
            .name = call.value(u"add"_s), .description = call.value(u"describe"_s), .scope = *codes};
        if (call.has(u"kind"_s))
            facet.kind = call.value(u"kind"_s);
        for (const QString &name : call.value(u"choices"_s).split(u',', Qt::SkipEmptyParts))
            facet.choices.append(name.trimmed());
        CROSSCASE_TRY(Facets(index).add(facet));
        call.console.say(tr("Made the facet \"%1\".").arg(facet.name.trimmed()));
        if (codes->isEmpty())
            call.console.say(tr("It is offered nowhere yet; --on says on which branches."));
        return {};
    }

    static Outcome<> apply(Index &index, Id facet, const QString &change, const Call &call)
    {
        Facets facets(index);
        const QString value = call.value(change);
        if (change == "rename"_L1) {
            CROSSCASE_TRY(facets.rename(facet, value));
        } else if (change == "kind"_L1) {
            CROSSCASE_TRY(facets.setKind(facet, value));
        } else if (change == "describe"_L1) {
            CROSSCASE_TRY(facets.describe(facet, value));
        } else if (change == "on"_L1) {
            const Outcome<QList<Id>> codes = codesGiven(index, call);
            if (!codes)
                return std::unexpected(codes.error());
            CROSSCASE_TRY(facets.setScope(facet, *codes));
        } else if (change == "before"_L1) {
            const Outcome<Id> before = value.isEmpty() ? Outcome<Id>(NoId) : facetNamed(index, value);
            if (!before)
                return std::unexpected(before.error());
            CROSSCASE_TRY(facets.move({facet}, *before));
        } else if (change == "delete"_L1) {
            const Result<FacetUse> use = facets.useOf(facet);
            CROSSCASE_TRY(use);
            CROSSCASE_TRY(facets.remove({facet}));
            tellUse(*use, call);
        } else {
            return applyToChoice(index, facets, facet, change, call);
        }
        call.console.say(tr("Done; \"undo\" takes it back."));
        return {};
    }

    static Outcome<> applyToChoice(Index &index, Facets &facets, Id facet, const QString &change,
                                   const Call &call)
    {
        const QString value = call.value(change);
        if (change == "add-choice"_L1) {
            CROSSCASE_TRY(facets.addChoice(facet, value));
            call.console.say(tr("Done; \"undo\" takes it back."));
            return {};
        }
        const qsizetype equals = value.indexOf(u'=');
        const bool isPair = change != "delete-choice"_L1;
        if (isPair && equals < 1)
            return wrongUsage(tr("--%1 needs two names with = between them.").arg(change));
        const QString second = isPair ? value.sliced(equals + 1) : QString();
        const Outcome<Id> choice = choiceNamed(index, facet, isPair ? value.first(equals) : value);
        if (!choice)
            return std::unexpected(choice.error());
        if (change == "rename-choice"_L1) {
            CROSSCASE_TRY(facets.renameChoice(*choice, second));
        } else if (change == "delete-choice"_L1) {
            const Result<FacetUse> use = facets.useOfChoice(*choice);
            CROSSCASE_TRY(use);
            CROSSCASE_TRY(facets.removeChoices({*choice}));
            tellUse(*use, call);
        } else {
            const bool isLast = change == "move-choice"_L1 && second.isEmpty();
            const Outcome<Id> other = isLast ? Outcome<Id>(NoId) : choiceNamed(index, facet, second);
            if (!other)
                return std::unexpected(other.error());
            CROSSCASE_TRY(change == "merge-choice"_L1 ? facets.mergeChoice(*choice, *other)
                                                      : facets.moveChoices({*choice}, *other));
        }
        call.console.say(tr("Done; \"undo\" takes it back."));
        return {};
    }

    /// What goes with it.
    static void tellUse(const FacetUse &use, const Call &call)
    {
        call.console.say(tr("Its values on %n coding(s) go with it.", nullptr, int(use.codings)));
        if (!use.tables.isEmpty())
            call.console.say(tr("Saved tables that name it: %1").arg(use.tables.join(u", "_s)));
    }

    static Outcome<> foretell(Index &index, const QString &change, const Call &call)
    {
        if (change == "add"_L1) {
            call.console.say(tr("Nothing was changed."));
            return {};
        }
        const Outcome<Id> facet = facetOf(index, call);
        if (!facet)
            return std::unexpected(facet.error());
        Result<FacetUse> use = Facets(index).useOf(*facet);
        if (change == "delete-choice"_L1) {
            const Outcome<Id> choice = choiceNamed(index, *facet, call.value(change));
            if (!choice)
                return std::unexpected(choice.error());
            use = Facets(index).useOfChoice(*choice);
        }
        CROSSCASE_TRY(use);
        if (change.startsWith("delete"_L1))
            tellUse(*use, call);
        call.console.say(tr("Nothing was changed."));
        return {};
    }

    static Outcome<> list(Index &index, const Call &call)
    {
        Facets facets(index);
        QJsonArray array;
        for (const FacetRow &facet : index.facets()) {
            if (call.arguments.size() > 1
                && facet.name.compare(call.arguments.at(1), Qt::CaseInsensitive) != 0)
                continue;
            const Result<FacetUse> use = facets.useOf(facet.id);
            CROSSCASE_TRY(use);
            QStringList codes;
            for (Id code : index.facetScope(facet.id))
                codes.append(index.codes().path(code));
            QJsonArray choices;
            QStringList words;
            for (const FacetChoiceRow &choice : index.facetChoices(facet.id)) {
                const Result<FacetUse> of = facets.useOfChoice(choice.id);
                CROSSCASE_TRY(of);
                choices.append(QJsonObject{{u"name"_s, choice.name}, {u"codings"_s, of->codings}});
                words.append(u"%1 (%2)"_s.arg(choice.name).arg(of->codings));
            }
            array.append(QJsonObject{{u"name"_s, facet.name},
                                     {u"kind"_s, facet.kind},
                                     {u"description"_s, facet.description},
                                     {u"on"_s, QJsonArray::fromStringList(codes)},
                                     {u"choices"_s, choices},
                                     {u"codings"_s, use->codings},
                                     {u"tables"_s, QJsonArray::fromStringList(use->tables)}});
            if (call.has(u"json"_s))
                continue;
            call.console.print(u"%1  %2  %3"_s.arg(facet.name, facet.kind).arg(use->codings));
            if (!words.isEmpty())
                call.console.print(u"  "_s + words.join(u", "_s));
            if (!codes.isEmpty())
                call.console.print(u"  "_s + tr("on %1").arg(codes.join(u", "_s)));
        }
        if (call.arguments.size() > 1 && array.isEmpty())
            return Outcome<>(std::unexpected(facetNamed(index, call.arguments.at(1)).error()));
        if (call.has(u"json"_s))
            call.console.print(array);
        else if (array.isEmpty())
            call.console.say(tr("There are no facets yet."));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeFacetsVerb()
{
    return std::make_unique<FacetsVerb>();
}

} // namespace Crosscase
