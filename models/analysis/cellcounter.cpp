// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/cellcounter.h"

#include "analysis/passages.h"
#include "analysis/tablewords.h"

#include <algorithm>
#include <bit>
#include <set>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

const quint8 stanceBits = CellCounter::bitOf(Stance::Agree) | CellCounter::bitOf(Stance::NotFully)
    | CellCounter::bitOf(Stance::Disagree);

} // namespace

CellCounter::CellCounter(const TablePlan &plan, TableGrid &grid)
    : m_plan(plan)
    , m_index(plan.index())
    , m_grid(grid)
{
}

bool CellCounter::contested(quint8 bits)
{
    return std::popcount(quint8(bits & stanceBits)) > 1;
}

// --- codings ----------------------------------------------------------------------------------------------------

CellValue &CellCounter::put(const Codings &codings)
{
    CellValue &value = m_grid.at(codings.cell);
    if (codings.evidenceFrom >= 0) {
        value.evidenceFrom = codings.evidenceFrom;
        value.evidenceLength = qint32(codings.slots.size());
    } else {
        m_evidence.clear();
        for (Slot slot : codings.slots)
            m_evidence.push_back({m_index.codings().at(slot).id, qint32(m_evidence.size())});
        m_grid.setEvidence(value, m_evidence);
    }
    value.groups = qint32(codings.slots.size());
    value.stances = codings.stances;
    value.contested = contested(codings.stances);
    return value;
}

Result<> CellCounter::count(const Codings &codings)
{
    const Measure measure = m_plan.spec().cell;
    const qint32 cell = codings.cell;
    const std::span<const Slot> slots = codings.slots;
    if (measure == Measure::FacetMean) {
        mean(cell, slots);
        return {};
    }
    CellValue &value = put(codings);
    value.number = value.groups;
    value.hasNumber = true;
    switch (measure) {
    case Measure::Stance:
        value.stances = folded(codings.stances, slots);
        value.hasNumber = m_plan.isTotal(cell);
        if (!value.hasNumber)
            value.number = 0;
        break;
    case Measure::Presence:
        if (!m_plan.isTotal(cell))
            value.number = 1;
        break;
    case Measure::BestQuote:
    case Measure::AllQuotes:
        value.number = 0;
        value.hasNumber = false;
        return quote(value, slots);
    case Measure::Summary:
        value.number = 0;
        value.hasNumber = false;
        m_grid.setText(value, {});
        break;
    case Measure::StanceMix:
        mixStances(value, slots);
        break;
    case Measure::CodeNames:
        value.number = 0;
        value.hasNumber = false;
        nameCodes(value, slots);
        break;
    default:
        break;
    }
    return {};
}

quint8 CellCounter::folded(quint8 stances, std::span<const Slot> slots) const
{
    const quint8 said = stances & stanceBits;
    const TableSpec::Fold fold = m_plan.spec().fold;
    if (said == 0)
        return stances;
    if (std::has_single_bit(said) || fold == TableSpec::Fold::Mixed)
        return said;
    const CodingColumns &codings = m_index.codings();
    if (fold == TableSpec::Fold::AnyO) {
        const quint8 disagree = bitOf(Stance::Disagree);
        return said & disagree ? disagree : bitOf(Stance::NotFully);
    }
    if (fold == TableSpec::Fold::Latest) {
        const Coding *latest = nullptr;
        for (Slot slot : slots) {
            const Coding &coding = codings.at(slot);
            const bool later = !latest
                || std::pair(coding.createdMs, coding.id) > std::pair(latest->createdMs, latest->id);
            if (coding.stance != Stance::None && later)
                latest = &coding;
        }
        return bitOf(latest->stance);
    }
    int counts[4] = {};
    for (Slot slot : slots)
        ++counts[int(codings.at(slot).stance)];
    counts[int(Stance::None)] = 0;
    const int most = *std::ranges::max_element(counts);
    quint8 majority = 0;
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree}) {
        if (counts[int(stance)] == most)
            majority |= bitOf(stance);
    }
    return majority;
}

void CellCounter::mixStances(CellValue &value, std::span<const Slot> slots)
{
    std::array<qint32, 4> counts{};
    for (Slot slot : slots)
        ++counts[size_t(m_index.codings().at(slot).stance)];
    m_grid.setText(value, TableWords::stanceMix(counts));
}

void CellCounter::nameCodes(CellValue &value, std::span<const Slot> slots)
{
    if (m_codeRanks.isEmpty()) {
        for (Id code : m_index.codes().depthFirst())
            m_codeRanks.insert(code, m_codeRanks.size());
    }
    QMap<qsizetype, std::pair<Id, int>> counts; // in the order of the codebook
    for (Slot slot : slots) {
        const Id code = m_index.codings().at(slot).code;
        auto &[id, count] = counts[m_codeRanks.value(code)];
        id = code;
        ++count;
    }
    // Where the table is about several branches ("Links", "Ties", "Bonds"), each is named before its codes.
    const QStringList &branches = m_plan.spec().filter.codes;
    QList<std::pair<QString, QStringList>> groups;
    for (const auto &[code, count] : std::as_const(counts)) {
        QString branch;
        for (Id above : branches.size() > 1 ? m_index.codes().withAncestors(code) : QList<Id>()) {
            if (branch.isEmpty() && above != code && branches.contains(m_index.codes().path(above)))
                branch = m_index.codes().name(above);
        }
        if (groups.isEmpty() || groups.last().first != branch)
            groups.append({branch, {}});
        const QString name = m_index.codes().name(code);
        groups.last().second.append(count == 1 ? name : u"%1 (%2)"_s.arg(name).arg(count));
    }
    QStringList lines;
    for (const auto &[branch, names] : std::as_const(groups)) {
        const QString list = names.join(u"; "_s);
        lines.append(branch.isEmpty() ? list
                                      : tr("%1: %2", "a branch of the codebook, codes").arg(branch, list));
    }
    m_grid.setText(value, lines.join(u'\n'));
}

void CellCounter::mean(qint32 cell, std::span<const Slot> slots)
{
    // Only codings that have the number are evidence of the mean.
    Id facet = NoId;
    for (const FacetRow &row : m_index.facets()) {
        if (row.name == m_plan.spec().facet && row.kind == "number"_L1)
            facet = row.id;
    }
    double sum = 0;
    quint8 stances = 0;
    m_evidence.clear();
    for (Slot slot : slots) {
        const Id coding = m_index.codings().at(slot).id;
        for (const CodingFacetRow &row : m_index.facetValues(coding)) {
            if (row.facet == facet && row.number) {
                sum += *row.number;
                stances |= bitOf(m_index.codings().at(slot).stance);
                m_evidence.push_back({coding, qint32(m_evidence.size())});
                break;
            }
        }
    }
    if (m_evidence.empty())
        return;
    CellValue &value = m_grid.at(cell);
    m_grid.setEvidence(value, m_evidence);
    value.groups = value.evidenceLength;
    value.stances = stances;
    value.contested = contested(stances);
    value.hasNumber = true;
    value.number = sum / value.groups;
}

Result<> CellCounter::quote(CellValue &value, std::span<const Slot> slots)
{
    QList<Id> codings;
    for (Slot slot : slots)
        codings.append(m_index.codings().at(slot).id);
    if (m_plan.spec().cell == Measure::BestQuote) {
        const auto worth = [&](Id id) {
            const Coding *coding = m_index.codings().find(id);
            return std::tuple(coding->hasMemo, coding->span.length());
        };
        codings = {*std::ranges::max_element(codings, {}, worth)};
    }
    const Result<QList<Passage>> found = passages(codings, m_index, m_plan.texts());
    CROSSCASE_TRY(found);
    QStringList quotes;
    std::set<std::tuple<Id, qint64, qint64>> seen; // what two coders coded alike is quoted once
    for (const Passage &passage : *found) {
        const std::tuple place(passage.document, passage.span.start, passage.span.end);
        if (seen.contains(place))
            continue;
        seen.insert(place);
        quotes.append(u"\u201c%1\u201d %2"_s.arg(passage.text.simplified(), passage.citation));
    }
    m_grid.setText(value, quotes.join(u'\n'));
    return {};
}

// --- parts of codings -------------------------------------------------------------------------------------------

void CellCounter::count(std::span<const Part> parts)
{
    CellValue &value = m_grid.at(parts.front().cell);
    m_evidence.clear();
    if (m_plan.spec().cell == Measure::Passages)
        countPassages(value, parts);
    else
        countInformants(value, parts);
    m_grid.setEvidence(value, m_evidence);
    value.contested = contested(value.stances);
    value.number = value.groups;
    value.hasNumber = true;
}

void CellCounter::countPassages(CellValue &value, std::span<const Part> parts)
{
    struct Reach
    {
        Id document;
        Span span; // from the first to the last part of the coding in this cell
        Id coding;
        quint8 stance;
    };
    std::vector<Reach> reaches;
    CodingCollector::Slot last = -1;
    for (const Part &part : parts) {
        if (part.slot == last) {
            reaches.back().span = {std::min(reaches.back().span.start, part.span.start),
                                   std::max(reaches.back().span.end, part.span.end)};
            continue;
        }
        const Coding &coding = m_index.codings().at(part.slot);
        reaches.push_back({coding.document, part.span, coding.id, bitOf(coding.stance)});
        last = part.slot;
    }
    // Parts come document by document; clipping may have changed the order of starts within one.
    for (auto from = reaches.begin(); from != reaches.end();) {
        const auto to = std::find_if(from, reaches.end(),
                                     [&](const Reach &r) { return r.document != from->document; });
        std::stable_sort(from, to, [](const Reach &a, const Reach &b) { return a.span < b.span; });
        from = to;
    }
    Id document = NoId;
    qint64 end = 0;
    for (const Reach &reach : reaches) {
        if (reach.document != document || reach.span.start >= end) {
            ++value.groups;
            end = reach.span.end;
        }
        document = reach.document;
        end = std::max(end, reach.span.end);
        m_evidence.push_back({reach.coding, value.groups - 1});
        value.stances |= reach.stance;
    }
}

void CellCounter::countInformants(CellValue &value, std::span<const Part> parts)
{
    std::vector<Part> byUnit(parts.begin(), parts.end());
    std::ranges::stable_sort(byUnit, {}, &Part::unit);
    QStringList names;
    qint32 unit = -1;
    CodingCollector::Slot slot = -1;
    const bool named = m_plan.spec().cell == Measure::Informants;
    for (const Part &part : byUnit) {
        if (part.unit != unit) {
            ++value.groups;
            if (named)
                names.append(m_index.cases().name(m_plan.units().at(part.unit)));
        } else if (part.slot == slot) {
            continue;
        }
        unit = part.unit;
        slot = part.slot;
        const Coding &coding = m_index.codings().at(slot);
        m_evidence.push_back({coding.id, value.groups - 1});
        value.stances |= bitOf(coding.stance);
    }
    if (named)
        m_grid.setText(value, names.join(u", "_s));
    else
        value.of = std::max(m_plan.askedUnits(parts.front().cell), value.groups);
}

void CellCounter::setWords(const Codings &codings, qint64 words)
{
    CellValue &value = put(codings);
    value.number = double(words);
    value.hasNumber = true;
}

// --- what is written, not counted -------------------------------------------------------------------------------

void CellCounter::apply(const CellNoteRow &note, qint32 cell)
{
    const Measure measure = m_plan.spec().cell;
    const bool marks = measure == Measure::Stance || measure == Measure::Presence;
    if (measure == Measure::Summary && !note.summary.isEmpty()) {
        m_grid.setText(m_grid.at(cell), note.summary);
    } else if (marks && !note.mark.isEmpty()) {
        CellValue &value = m_grid.at(cell);
        m_grid.setText(value, note.mark);
        value.overridden = true;
        m_grid.setRemark(cell, note.reason);
    } else if (!note.status.isEmpty() && !m_grid.find(cell)) {
        m_grid.at(cell).blank = note.status == "not asked"_L1 ? Blank::NotAsked : Blank::NoData;
        m_grid.setRemark(cell, note.reason);
    }
}

void CellCounter::setAttribute(qint32 cell, const AttributeValueRow *found)
{
    CellValue &value = m_grid.at(cell);
    if (!found) {
        value.blank = Blank::NoData;
        return;
    }
    m_grid.setText(value, found->text);
    value.hasNumber = found->number.has_value();
    value.number = found->number.value_or(0);
}

} // namespace Crosscase
