// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/facetvalues.h"

#include "coding/meant.h"
#include "coding/siblings.h"

#include <QLocale>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::FacetValues)
};

} // namespace

QString facetValueText(const Index &index, const CodingFacetRow &value)
{
    for (const FacetChoiceRow &choice : index.facetChoices(value.facet)) {
        if (choice.id == value.choice)
            return choice.name;
    }
    if (index.cases().find(value.caseId))
        return index.cases().names(value.caseId).join(u" / "_s);
    if (value.number)
        return QLocale().toString(*value.number, 'g', 12);
    return value.text.value_or(QString());
}

Result<FacetValue> facetValueFromText(const Index &index, const FacetRow &facet, const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return FacetValue();
    if (facet.kind == "choice"_L1) {
        QStringList names;
        for (const FacetChoiceRow &choice : index.facetChoices(facet.id)) {
            if (choice.name.compare(typed, Qt::CaseInsensitive) == 0)
                return FacetValue{.choice = choice.id};
            names.append(choice.name);
        }
        return invalid(names.isEmpty() ? Texts::tr("The facet \"%1\" has no choices yet.").arg(facet.name)
                                       : Texts::tr("The facet \"%1\" has no choice \"%2\"; it has %3.")
                                             .arg(facet.name, typed, names.join(u", "_s)));
    }
    if (facet.kind == "case"_L1) {
        const Id id = rowMeant(index.cases(), typed);
        if (id == NoId)
            return invalid(
                Texts::tr("There is no case \"%1\" for the facet \"%2\", or more than one has that name.")
                    .arg(typed, facet.name));
        return FacetValue{.caseId = id};
    }
    if (facet.kind == "number"_L1) {
        bool isNumber = false;
        double number = QLocale::c().toDouble(typed, &isNumber);
        if (!isNumber)
            number = QLocale().toDouble(typed, &isNumber);
        if (!isNumber)
            return invalid(Texts::tr("The facet \"%1\" needs a number, not \"%2\".").arg(facet.name, typed));
        return FacetValue{.number = number};
    }
    return FacetValue{.text = typed};
}

Result<> writeFacetValue(Writer &writer, Id coding, Id facet, const FacetValue &value)
{
    const Result<QList<CodingFacetRow>> old = writer.read().rowsWhere<CodingFacetRow>("coding_id", coding);
    CROSSCASE_TRY(old);
    CodingFacetRow row;
    row.coding = coding;
    row.facet = facet;
    row.choice = value.choice;
    row.caseId = value.caseId;
    row.number = value.number;
    row.text = value.text && value.text->isEmpty() ? std::nullopt : value.text;
    const bool isEmpty = row.choice == NoId && row.caseId == NoId && !row.number && !row.text;
    const auto found = std::ranges::find(*old, facet, &CodingFacetRow::facet);
    if (found == old->end())
        return isEmpty ? Result<>() : done(writer.insert(row));
    if (isEmpty)
        return writer.remove<CodingFacetRow>(found->id);
    row.id = found->id;
    return *found == row ? Result<>() : writer.update(row);
}

qsizetype differingValues(const Index &index, const QList<Id> &codings)
{
    QList<Coding> parts;
    for (Id id : codings) {
        if (const Coding *coding = index.codings().find(id))
            parts.append(*coding);
    }
    std::ranges::sort(parts, {}, [](const Coding &part) { return std::pair(part.span.start, part.id); });
    qsizetype differing = 0;
    Stance stance = Stance::None;
    QHash<Id, CodingFacetRow> values; // by facet, of the first that has one
    for (const Coding &part : std::as_const(parts)) {
        if (stance == Stance::None)
            stance = part.stance;
        else if (part.stance != Stance::None && part.stance != stance)
            ++differing;
        for (const CodingFacetRow &value : index.facetValues(part.id)) {
            CodingFacetRow first = values.value(value.facet, value);
            first.id = value.id;
            first.coding = value.coding;
            if (first != value)
                ++differing;
            else
                values.insert(value.facet, value);
        }
    }
    return differing;
}

} // namespace Crosscase
