// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/facetwords.h"

#include "coding/facetvalues.h"

#include <QLocale>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    QString out;
    for (QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c == u'_' ? u' ' : c);
    }
    return out.simplified();
}

/// The name begins like the word, or one of its words does.
bool begins(const QString &name, const QString &word)
{
    const QString whole = folded(name);
    return !word.isEmpty() && (whole.startsWith(word) || whole.contains(u' ' + word));
}

std::optional<FacetSetting> valueOf(const Index &index, const FacetRow &facet, const QString &typed,
                                    bool isNamed)
{
    const QString word = folded(typed);
    if (facet.kind == "choice"_L1) {
        // The whole name first: "firm" is not "firm network" where both are choices.
        const QList<FacetChoiceRow> choices = index.facetChoices(facet.id);
        auto found = std::ranges::find_if(
            choices, [&](const FacetChoiceRow &row) { return folded(row.name) == word; });
        if (found == choices.end())
            found = std::ranges::find_if(choices,
                                         [&](const FacetChoiceRow &row) { return begins(row.name, word); });
        if (found == choices.end())
            return std::nullopt;
        return FacetSetting{facet, {.choice = found->id}, found->name};
    }
    if (facet.kind == "case"_L1) {
        const QList<Id> cases = index.cases().depthFirst();
        const auto named = [&](auto fits) {
            return std::ranges::find_if(cases, [&](Id id) { return fits(index.cases().find(id)->name); });
        };
        auto found = named([&](const QString &name) { return folded(name) == word; });
        if (found == cases.end())
            found = named([&](const QString &name) { return begins(name, word); });
        if (found == cases.end())
            return std::nullopt;
        return FacetSetting{facet, {.caseId = *found}, index.cases().find(*found)->name};
    }
    if (facet.kind == "number"_L1) {
        bool isRead = false;
        double number = QLocale().toDouble(typed, &isRead);
        if (!isRead)
            number = QLocale::c().toDouble(typed, &isRead);
        if (!isRead)
            return std::nullopt;
        return FacetSetting{facet, {.number = number}, QLocale().toString(number, 'g', 12)};
    }
    if (!isNamed) // any word would fit
        return std::nullopt;
    const QString text = QString(typed).replace(u'_', u' ');
    return FacetSetting{facet, {.text = text}, text};
}

} // namespace

FacetReading readFacets(const Index &index, Id code, const QStringList &words)
{
    FacetReading reading;
    const QList<FacetRow> offered = words.isEmpty() ? QList<FacetRow>() : index.facetsFor(code);
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? QString() : folded(word.first(equals));
        const QString typed = word.sliced(equals + 1);
        const bool isFound = std::ranges::any_of(offered, [&](const FacetRow &facet) {
            const bool isSet = std::ranges::any_of(
                reading.settings, [&](const FacetSetting &setting) { return setting.facet.id == facet.id; });
            if (isSet || (equals >= 0 && !begins(facet.name, name)))
                return false;
            const std::optional<FacetSetting> setting = valueOf(index, facet, typed, equals >= 0);
            if (setting)
                reading.settings.append(*setting);
            return setting.has_value();
        });
        if (!isFound)
            reading.unknown.append(word);
    }
    return reading;
}

Result<> writeFacets(Writer &writer, Id coding, const QList<FacetSetting> &settings)
{
    for (const FacetSetting &setting : settings)
        CROSSCASE_TRY(writeFacetValue(writer, coding, setting.facet.id, setting.value));
    return {};
}

} // namespace Crosscase
