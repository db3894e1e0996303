// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/facets.h"

#include "coding/facetvalues.h"
#include "coding/meant.h"
#include "coding/siblings.h"
#include "coding/tablenames.h"

#include <QSet>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Heads of the tables in which codings come and go: a facet of such a name could not be told from them.
const QStringList ReservedNames{u"document"_s, u"code"_s,       u"start"_s,   u"end"_s,
                                u"quote"_s,    u"occurrence"_s, u"stance"_s,  u"coder"_s,
                                u"memo"_s,     u"case"_s,       u"created"_s, u"guid"_s};

/// Rows of a list put before another one (NoId: at the end), with their new positions.
template<typename Row>
QList<Row> placedBefore(QList<Row> all, const QList<Id> &moved, Id before)
{
    QList<Row> moving;
    for (const Row &row : std::as_const(all)) {
        if (moved.contains(row.id))
            moving.append(row);
    }
    all.removeIf([&](const Row &row) { return moved.contains(row.id); });
    const auto at = std::ranges::find(all, before, &Row::id);
    QString low = at == all.begin() ? QString() : std::prev(at)->position;
    const QString high = at == all.end() ? QString() : at->position;
    for (Row &row : moving) {
        low = orderKeyBetween(low, high);
        row.position = low;
    }
    return moving;
}

template<typename Row>
Result<> updateAll(Writer &writer, const QList<Row> &rows)
{
    for (const Row &row : rows)
        CROSSCASE_TRY(writer.update(row));
    return {};
}

} // namespace

Facets::Facets(Index &index)
    : m_index(index)
{
}

QStringList Facets::kinds()
{
    return {u"choice"_s, u"case"_s, u"number"_s, u"text"_s};
}

QString Facets::kindName(const QString &kind)
{
    if (kind == "choice"_L1)
        return tr("One of a list");
    if (kind == "case"_L1)
        return tr("A case");
    return kind == "number"_L1 ? tr("A number") : tr("A text");
}

Result<> Facets::change(const QString &label, const std::function<Result<>(Writer &)> &work)
{
    return done(m_index.project().apply(label, work));
}

// --- names ------------------------------------------------------------------------------------------------------

Id Facets::named(const QString &name) const
{
    for (const FacetRow &facet : m_index.facets()) {
        if (facet.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return facet.id;
    }
    return NoId;
}

Id Facets::choiceNamed(Id facet, const QString &name) const
{
    for (const FacetChoiceRow &choice : m_index.facetChoices(facet)) {
        if (choice.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return choice.id;
    }
    return NoId;
}

std::optional<FacetChoiceRow> Facets::choice(Id id) const
{
    for (const FacetRow &facet : m_index.facets()) {
        for (const FacetChoiceRow &choice : m_index.facetChoices(facet.id)) {
            if (choice.id == id)
                return choice;
        }
    }
    return std::nullopt;
}

Result<> Facets::checkName(const QString &name, Id except) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return invalid(tr("A facet needs a name."));
    if (const Id twin = named(wanted); twin != NoId && twin != except)
        return invalid(tr("There is a facet \"%1\" already.").arg(m_index.facet(twin)->name));
    if (wanted.compare("stance"_L1, Qt::CaseInsensitive) == 0)
        return invalid(tr("Every coding has a stance already. Choose another name."));
    if (ReservedNames.contains(wanted, Qt::CaseInsensitive)) {
        return invalid(
            tr("\"%1\" is the head of another column where codings are exported. Choose another name.")
                .arg(wanted));
    }
    return {};
}

Result<> Facets::checkChoice(Id facet, const QString &name, Id except) const
{
    const FacetRow *row = m_index.facet(facet);
    if (!row)
        return invalid(tr("The facet is no longer in the project."));
    if (row->kind != "choice"_L1)
        return invalid(tr("\"%1\" is not one of a list, so it has no choices.").arg(row->name));
    if (name.trimmed().isEmpty())
        return invalid(tr("A choice needs a name."));
    if (const Id twin = choiceNamed(facet, name); twin != NoId && twin != except)
        return invalid(tr("\"%1\" has a choice \"%2\" already.").arg(row->name, name.trimmed()));
    return {};
}

QStringList Facets::tablesNaming(const QString &facet, const QString &value) const
{
    // A name that nobody has: what changes by it is what names the old one.
    const QString nobodys(QChar::ReplacementCharacter);
    const TableNames asked = value.isEmpty()
        ? TableNames(TableNames::What::Facet, {{facet, nobodys}})
        : TableNames(TableNames::What::FacetValue, {{value, nobodys}}, facet);
    QStringList names;
    for (const SavedTableRow &row : m_index.savedTables()) {
        if (asked.isNamedIn(row.spec.toUtf8()))
            names.append(row.name);
    }
    return names;
}

// --- facets -----------------------------------------------------------------------------------------------------

Result<Id> Facets::add(const NewFacet &facet)
{
    CROSSCASE_TRY(checkName(facet.name, NoId));
    if (!kinds().contains(facet.kind))
        return invalid(tr("A facet is choice, case, number or text, not \"%1\".").arg(facet.kind));
    QStringList choices;
    for (const QString &name : facet.choices) {
        if (name.trimmed().isEmpty())
            return invalid(tr("A choice needs a name."));
        if (choices.contains(name.trimmed(), Qt::CaseInsensitive))
            return invalid(
                tr("\"%1\" has a choice \"%2\" already.").arg(facet.name.trimmed(), name.trimmed()));
        choices.append(name.trimmed());
    }
    if (!choices.isEmpty() && facet.kind != "choice"_L1)
        return invalid(tr("\"%1\" is not one of a list, so it has no choices.").arg(facet.name.trimmed()));
    Id id = NoId;
    const Result<> made = change(
        tr("New facet \"%1\"").arg(facet.name.trimmed()), [&](Writer &writer) -> Result<> {
            const Result<QString> key = keyAtEnd(writer, Table::Facet);
            CROSSCASE_TRY(key);
            FacetRow row;
            row.position = *key;
            row.name = facet.name.trimmed();
            row.kind = facet.kind;
            row.description = facet.description.trimmed();
            const Result<Id> inserted = writer.insert(row);
            CROSSCASE_TRY(inserted);
            id = *inserted;
            const QStringList keys = orderKeys(choices.size());
            for (qsizetype i = 0; i < choices.size(); ++i) {
                CROSSCASE_TRY(writer.insert(
                    FacetChoiceRow{.facet = id, .position = keys.at(i), .name = choices.at(i)}));
            }
            for (Id code : facet.scope)
                CROSSCASE_TRY(writer.insert(FacetScopeRow{.facet = id, .code = code}));
            return {};
        });
    return made ? Result<Id>(id) : std::unexpected(made.error());
}

Result<> Facets::rename(Id facet, const QString &name)
{
    const FacetRow *old = m_index.facet(facet);
    if (!old)
        return invalid(tr("The facet is no longer in the project."));
    CROSSCASE_TRY(checkName(name, facet));
    FacetRow row = *old;
    row.name = name.trimmed();
    if (row.name == old->name)
        return {};
    const QString before = old->name;
    return change(tr("Rename facet \"%1\" to \"%2\"").arg(before, row.name), [&](Writer &writer) -> Result<> {
        CROSSCASE_TRY(writer.update(row));
        return TableNames(TableNames::What::Facet, {{before, row.name}}).write(writer);
    });
}

Result<> Facets::describe(Id facet, const QString &description)
{
    const FacetRow *old = m_index.facet(facet);
    if (!old)
        return invalid(tr("The facet is no longer in the project."));
    FacetRow row = *old;
    row.description = description.trimmed();
    if (row == *old)
        return {};
    return change(tr("Describe facet \"%1\"").arg(row.name),
                  [&](Writer &writer) { return writer.update(row); });
}

Result<> Facets::setKind(Id facet, const QString &kind)
{
    const FacetRow *old = m_index.facet(facet);
    if (!old)
        return invalid(tr("The facet is no longer in the project."));
    if (!kinds().contains(kind))
        return invalid(tr("A facet is choice, case, number or text, not \"%1\".").arg(kind));
    FacetRow row = *old;
    row.kind = kind;
    if (row == *old)
        return {};
    const Result<QList<CodingFacetRow>> values = m_index.project().read().rowsWhere<CodingFacetRow>(
        "facet_id", facet);
    CROSSCASE_TRY(values);
    const auto textOf = [this](const CodingFacetRow &value) {
        return value.caseId == NoId ? facetValueText(m_index, value) : m_index.cases().path(value.caseId);
    };
    return change(
        tr("Kind of facet \"%1\": %2").arg(row.name, kindName(kind)), [&](Writer &writer) -> Result<> {
            CROSSCASE_TRY(writer.update(row));
            QHash<QString, Id> choices; // by case-folded name
            for (const FacetChoiceRow &choice : m_index.facetChoices(facet)) {
                if (kind == "choice"_L1)
                    choices.insert(choice.name.toCaseFolded(), choice.id);
            }
            for (const CodingFacetRow &value : *values) {
                const QString text = textOf(value).trimmed();
                CodingFacetRow next;
                next.id = value.id;
                next.coding = value.coding;
                next.facet = facet;
                if (kind == "choice"_L1) {
                    Id &choice = choices[text.toCaseFolded()];
                    if (choice == NoId) {
                        const Result<QString> key = keyAtEnd(writer, Table::FacetChoice, "facet_id", facet);
                        CROSSCASE_TRY(key);
                        const Result<Id> made = writer.insert(
                            FacetChoiceRow{.facet = facet, .position = *key, .name = text});
                        CROSSCASE_TRY(made);
                        choice = *made;
                    }
                    next.choice = choice;
                } else {
                    const Result<FacetValue> read = facetValueFromText(m_index, row, text);
                    CROSSCASE_TRY(read);
                    next.caseId = read->caseId;
                    next.number = read->number;
                    next.text = read->text;
                }
                CROSSCASE_TRY(writer.update(next));
            }
            if (kind != "choice"_L1) {
                for (const FacetChoiceRow &choice : m_index.facetChoices(facet))
                    CROSSCASE_TRY(writer.remove<FacetChoiceRow>(choice.id));
            }
            return {};
        });
}

Result<> Facets::setScope(Id facet, const QList<Id> &codes)
{
    const FacetRow *row = m_index.facet(facet);
    if (!row)
        return invalid(tr("The facet is no longer in the project."));
    const QList<Id> before = m_index.facetScope(facet);
    const QSet<Id> wanted(codes.begin(), codes.end());
    if (wanted == QSet<Id>(before.begin(), before.end()))
        return {};
    return change(tr("Where facet \"%1\" is offered").arg(row->name), [&](Writer &writer) -> Result<> {
        const Result<QList<FacetScopeRow>> old = writer.read().rowsWhere<FacetScopeRow>("facet_id", facet);
        CROSSCASE_TRY(old);
        for (const FacetScopeRow &scope : *old) {
            if (!wanted.contains(scope.code))
                CROSSCASE_TRY(writer.remove<FacetScopeRow>(scope.id));
        }
        for (Id code : codes) {
            if (m_index.codes().find(code) && !before.contains(code))
                CROSSCASE_TRY(writer.insert(FacetScopeRow{.facet = facet, .code = code}));
        }
        return {};
    });
}

Result<> Facets::move(const QList<Id> &facets, Id before)
{
    const QList<FacetRow> moving = placedBefore(m_index.facets(), facets, before);
    return change(tr("Move facet \"%1\"").arg(moving.isEmpty() ? QString() : moving.first().name),
                  [&](Writer &writer) { return updateAll(writer, moving); });
}

Result<> Facets::remove(const QList<Id> &facets)
{
    const FacetRow *first = facets.isEmpty() ? nullptr : m_index.facet(facets.first());
    if (!first)
        return {};
    const QString label = facets.size() == 1 ? tr("Delete facet \"%1\"").arg(first->name)
                                             : tr("Delete %n facets", nullptr, int(facets.size()));
    return change(label, [&](Writer &writer) -> Result<> {
        for (Id facet : facets)
            CROSSCASE_TRY(writer.remove<FacetRow>(facet));
        return {};
    });
}

Result<FacetUse> Facets::useOf(Id facet) const
{
    const FacetRow *row = m_index.facet(facet);
    if (!row)
        return invalid(tr("The facet is no longer in the project."));
    const Result<QList<CodingFacetRow>> values = m_index.project().read().rowsWhere<CodingFacetRow>(
        "facet_id", facet);
    CROSSCASE_TRY(values);
    return FacetUse{values->size(), m_index.facetChoices(facet).size(), tablesNaming(row->name)};
}

// --- choices ----------------------------------------------------------------------------------------------------

Result<Id> Facets::addChoice(Id facet, const QString &name)
{
    CROSSCASE_TRY(checkChoice(facet, name, NoId));
    Id id = NoId;
    const QString label = tr("New choice \"%1\" of \"%2\"").arg(name.trimmed(), m_index.facet(facet)->name);
    const Result<> made = change(label, [&](Writer &writer) -> Result<> {
        const Result<QString> key = keyAtEnd(writer, Table::FacetChoice, "facet_id", facet);
        CROSSCASE_TRY(key);
        const Result<Id> inserted = writer.insert(
            FacetChoiceRow{.facet = facet, .position = *key, .name = name.trimmed()});
        id = inserted.value_or(NoId);
        return done(inserted);
    });
    return made ? Result<Id>(id) : std::unexpected(made.error());
}

Result<> Facets::renameChoice(Id id, const QString &name)
{
    std::optional<FacetChoiceRow> row = choice(id);
    if (!row)
        return invalid(tr("The choice is no longer in the project."));
    CROSSCASE_TRY(checkChoice(row->facet, name, id));
    const QString before = std::exchange(row->name, name.trimmed());
    if (row->name == before)
        return {};
    const QString facet = m_index.facet(row->facet)->name;
    return change(
        tr("Rename choice \"%1\" to \"%2\"").arg(before, row->name), [&](Writer &writer) -> Result<> {
            CROSSCASE_TRY(writer.update(*row));
            return TableNames(TableNames::What::FacetValue, {{before, row->name}}, facet).write(writer);
        });
}

Result<> Facets::moveChoices(const QList<Id> &choices, Id before)
{
    const std::optional<FacetChoiceRow> first = choice(choices.value(0));
    if (!first)
        return invalid(tr("The choice is no longer in the project."));
    const QList<FacetChoiceRow> moving = placedBefore(m_index.facetChoices(first->facet), choices, before);
    return change(tr("Move choice \"%1\"").arg(first->name),
                  [&](Writer &writer) { return updateAll(writer, moving); });
}

Result<> Facets::mergeChoice(Id from, Id into)
{
    const std::optional<FacetChoiceRow> gone = choice(from);
    const std::optional<FacetChoiceRow> kept = choice(into);
    if (!gone || !kept)
        return invalid(tr("The choice is no longer in the project."));
    if (from == into || gone->facet != kept->facet)
        return invalid(tr("Only two choices of one facet can be merged."));
    const QString facet = m_index.facet(gone->facet)->name;
    return change(
        tr("Merge choice \"%1\" into \"%2\"").arg(gone->name, kept->name), [&](Writer &writer) -> Result<> {
            const Result<QList<CodingFacetRow>> values = writer.read().rowsWhere<CodingFacetRow>("choice_id",
                                                                                                 from);
            CROSSCASE_TRY(values);
            for (CodingFacetRow value : *values) {
                value.choice = into;
                CROSSCASE_TRY(writer.update(value));
            }
            CROSSCASE_TRY(writer.remove<FacetChoiceRow>(from));
            return TableNames(TableNames::What::FacetValue, {{gone->name, kept->name}}, facet).write(writer);
        });
}

Result<> Facets::removeChoices(const QList<Id> &choices)
{
    const std::optional<FacetChoiceRow> first = choice(choices.value(0));
    if (!first)
        return {};
    const QString label = choices.size() == 1 ? tr("Delete choice \"%1\"").arg(first->name)
                                              : tr("Delete %n choices", nullptr, int(choices.size()));
    return change(label, [&](Writer &writer) -> Result<> {
        for (Id id : choices)
            CROSSCASE_TRY(writer.remove<FacetChoiceRow>(id));
        return {};
    });
}

Result<FacetUse> Facets::useOfChoice(Id id) const
{
    const std::optional<FacetChoiceRow> row = choice(id);
    if (!row)
        return invalid(tr("The choice is no longer in the project."));
    const Result<QList<CodingFacetRow>> values = m_index.project().read().rowsWhere<CodingFacetRow>(
        "choice_id", id);
    CROSSCASE_TRY(values);
    return FacetUse{values->size(), 0, tablesNaming(m_index.facet(row->facet)->name, row->name)};
}

} // namespace Crosscase
