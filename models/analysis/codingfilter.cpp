// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/codingfilter.h"

#include "analysis/axisplan.h"

#include <QDateTime>
#include <QTimeZone>

namespace Crosscase {

using namespace Qt::StringLiterals;

Result<CodingFilter> CodingFilter::make(const TableFilter &filter, const Index &index)
{
    CodingFilter made;
    made.m_plain = filter.codes.isEmpty() && filter.coders.isEmpty() && filter.stances.isEmpty()
        && filter.facets.isEmpty() && filter.from.isEmpty() && filter.to.isEmpty();
    for (const QString &path : filter.codes) {
        const Id code = index.codes().atPath(path);
        if (code == NoId)
            return invalid(tr("There is no code \"%1\" in this project.", "a path").arg(path));
        for (Id id : index.codes().depthFirst(code))
            made.m_codes.add(id);
    }
    for (const QString &name : filter.documents) {
        const Id document = index.documentNamed(name);
        if (document == NoId)
            return invalid(tr("There is no document \"%1\" in this project.").arg(name));
        made.m_documents.insert(document);
    }
    for (const QString &name : filter.coders) {
        const Id coder = index.coderNamed(name);
        if (coder == NoId)
            return invalid(tr("There is no coder \"%1\" in this project.").arg(name));
        made.m_coders.insert(coder);
    }
    if (!filter.stances.isEmpty()) {
        made.m_stances = 0;
        for (Stance stance : filter.stances)
            made.m_stances |= quint8(1U << unsigned(stance));
    }
    const auto midnight = [](const QString &text) -> std::optional<qint64> {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return {};
        return QDateTime(date, QTime(0, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    };
    for (const QString &text : {filter.from, filter.to}) {
        if (!text.isEmpty() && !midnight(text))
            return invalid(tr("\"%1\" is no date. Dates are written like 2026-03-31.").arg(text));
    }
    if (!filter.from.isEmpty())
        made.m_fromMs = *midnight(filter.from);
    if (!filter.to.isEmpty())
        made.m_untilMs = *midnight(filter.to) + 24LL * 60 * 60 * 1000;
    CROSSCASE_TRY(made.readCases(filter, index));
    CROSSCASE_TRY(made.readFacets(filter, index));
    return made;
}

Result<> CodingFilter::readCases(const TableFilter &filter, const Index &index)
{
    if (filter.cases.isEmpty() && filter.attributes.isEmpty())
        return {};
    m_asksForCases = true;
    if (filter.cases.isEmpty()) {
        for (Id id : index.cases().depthFirst())
            m_cases.insert(id);
    }
    for (const QString &path : filter.cases) {
        const Id top = index.cases().atPath(path);
        if (top == NoId)
            return invalid(tr("There is no case \"%1\" in this project.", "a path").arg(path));
        for (Id id : index.cases().depthFirst(top))
            m_cases.insert(id);
    }
    for (auto it = filter.attributes.begin(); it != filter.attributes.end(); ++it) {
        const Id attribute = index.attributeNamed(it.key());
        if (attribute == NoId)
            return invalid(tr("There is no attribute \"%1\" in this project.").arg(it.key()));
        m_cases.removeIf([&](Id id) {
            const AttributeValueRow *value = index.attributeValue(id, attribute);
            return !value || !it.value().contains(value->text);
        });
    }
    return {};
}

Result<> CodingFilter::readFacets(const TableFilter &filter, const Index &index)
{
    for (auto it = filter.facets.begin(); it != filter.facets.end(); ++it) {
        WantedFacet wanted;
        for (const FacetRow &facet : index.facets()) {
            if (facet.name == it.key())
                wanted.facet = facet.id;
        }
        if (wanted.facet == NoId)
            return invalid(tr("There is no facet \"%1\" in this project.").arg(it.key()));
        const QString kind = index.facet(wanted.facet)->kind;
        for (const QString &text : it.value()) {
            Id row = NoId;
            if (kind == "choice"_L1) {
                for (const FacetChoiceRow &choice : index.facetChoices(wanted.facet)) {
                    if (choice.name == text)
                        row = choice.id;
                }
            } else if (kind == "case"_L1) {
                row = index.cases().atPath(text);
            } else {
                wanted.texts.insert(text);
                continue;
            }
            if (row == NoId)
                return invalid(
                    tr("The facet \"%1\" has no value \"%2\" in this project.").arg(it.key(), text));
            wanted.rows.insert(row);
        }
        m_facets.append(wanted);
    }
    return {};
}

bool CodingFilter::accepts(const Coding &coding, const Index &index) const
{
    if (m_plain)
        return true;
    return acceptsItself(coding) && (m_facets.isEmpty() || acceptsFacets(index.facetValues(coding.id)));
}

bool CodingFilter::accepts(const Coding &coding, const QList<CodingFacetRow> &facets) const
{
    return m_plain || (acceptsItself(coding) && acceptsFacets(facets));
}

bool CodingFilter::acceptsItself(const Coding &coding) const
{
    if (!(m_stances & (1U << unsigned(coding.stance))))
        return false;
    if (coding.createdMs < m_fromMs || coding.createdMs >= m_untilMs)
        return false;
    if (m_codes.size() > 0 && m_codes.find(coding.code) < 0)
        return false;
    return m_coders.isEmpty() || m_coders.contains(coding.coder);
}

bool CodingFilter::acceptsFacets(const QList<CodingFacetRow> &values) const
{
    return std::ranges::all_of(m_facets, [&](const WantedFacet &wanted) {
        return std::ranges::any_of(values, [&](const CodingFacetRow &value) {
            return value.facet == wanted.facet
                && (wanted.rows.contains(value.choice != NoId ? value.choice : value.caseId)
                    || wanted.texts.contains(AxisPlan::facetText(value)));
        });
    });
}

} // namespace Crosscase
