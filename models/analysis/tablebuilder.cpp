// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablebuilder.h"

#include "analysis/cooccurrence.h"
#include "analysis/passages.h"
#include "analysis/tablelayout.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <set>

namespace Crosscase {

using namespace Qt::StringLiterals;
using Measure = TableSpec::Measure;
using Percent = TableSpec::Percent;

namespace {

bool needsParts(Measure measure)
{
    return measure == Measure::Passages || measure == Measure::Cases || measure == Measure::Words
        || measure == Measure::Share || measure == Measure::Informants;
}

bool needsTexts(Measure measure)
{
    return measure == Measure::Words || measure == Measure::Share || measure == Measure::PerThousand
        || measure == Measure::BestQuote || measure == Measure::AllQuotes;
}

constexpr quint8 bitOf(Stance stance)
{
    return quint8(1U << unsigned(stance));
}

constexpr quint8 stanceBits = bitOf(Stance::Agree) | bitOf(Stance::NotFully) | bitOf(Stance::Disagree);

bool isAbout(const Dimension &dimension, Dimension::Kind kind)
{
    return dimension.kind == kind;
}

} // namespace

TableBuilder::TableBuilder(const TableSpec &spec, const Index &index, const TextSource &texts)
    : m_spec(spec)
    , m_index(index)
    , m_texts(texts)
    , m_words(index, texts)
{
}

Result<CrossTable> TableBuilder::build()
{
    CROSSCASE_TRY(check());
    CROSSCASE_TRY(plan());
    const bool attributes =
        isAbout(m_spec.rows, Dimension::Kind::Attributes) || isAbout(m_spec.columns, Dimension::Kind::Attributes);
    if (attributes) {
        fillAttributeValues();
    } else {
        CROSSCASE_TRY(count());
        applyNotes();
    }
    return finish();
}

Result<> TableBuilder::check() const
{
    using Kind = Dimension::Kind;
    const auto pair = [&](Kind a, Kind b) {
        return (m_spec.rows.kind == a && m_spec.columns.kind == b) || (m_spec.rows.kind == b && m_spec.columns.kind == a);
    };
    if (isAbout(m_spec.rows, Kind::Attributes) || isAbout(m_spec.columns, Kind::Attributes)) {
        if (!pair(Kind::Attributes, Kind::Cases))
            return invalid(tr("Attributes can only stand against cases."));
        return {};
    }
    if (m_spec.cell == Measure::AttributeValue)
        return invalid(tr("To show values of attributes, choose \"attributes\" as rows or columns, and cases against "
                          "them."));
    if (m_spec.cell == Measure::Summary && !pair(Kind::Codes, Kind::Cases))
        return invalid(tr("Summaries are written for a case and a code: choose cases and codes as rows and columns."));
    if (isCoOccurrence())
        return checkCoOccurrence();
    if (m_spec.cell == Measure::Jaccard)
        return invalid(tr("The Jaccard coefficient compares codes: choose codes as rows and as columns."));
    const bool countsThings = m_spec.cell == Measure::Count || m_spec.cell == Measure::Passages
        || m_spec.cell == Measure::Words || m_spec.cell == Measure::Cases;
    if (m_spec.percent != Percent::None && !countsThings)
        return invalid(tr("Percentages need cells that count codings, passages, words or cases."));
    const bool ofInformants = m_spec.percent == Percent::Informants || m_spec.percent == Percent::Mentioning;
    if (ofInformants && m_spec.cell != Measure::Cases)
        return invalid(tr("A percentage of informants needs cells that count cases."));
    if (needsTexts(m_spec.cell) && !m_texts)
        return failure(tr("The texts of the documents are not at hand, and the cells of this table need them."));
    if (m_spec.cell == Measure::FacetMean) {
        const QList<FacetRow> facets = m_index.facets();
        const bool known = std::ranges::any_of(
            facets, [&](const FacetRow &row) { return row.name == m_spec.facet && row.kind == "number"_L1; });
        if (!known)
            return invalid(tr("There is no facet \"%1\" with numbers in this project.").arg(m_spec.facet));
    }
    return {};
}

bool TableBuilder::isCoOccurrence() const
{
    return isAbout(m_spec.rows, Dimension::Kind::Codes) && isAbout(m_spec.columns, Dimension::Kind::Codes);
}

Result<> TableBuilder::checkCoOccurrence() const
{
    if (m_spec.cell != Measure::Count && m_spec.cell != Measure::Jaccard)
        return invalid(tr("A table of codes by codes shows which stand together: choose \"count\" or \"jaccard\"."));
    if (m_spec.percent != Percent::None || m_spec.rowTotals || m_spec.columnTotals || m_spec.unitCounts)
        return invalid(tr("A table of codes by codes has neither percentages nor totals, since a coding stands in many "
                          "of its cells."));
    if (m_spec.unit == TableSpec::Unit::Sentence && !m_texts)
        return failure(tr("The texts of the documents are not at hand, and the cells of this table need them."));
    return {};
}

Result<> TableBuilder::countCoOccurrences()
{
    CoOccurrence counter(m_spec, m_index, *m_filter, *m_rows, *m_columns, m_units, m_texts);
    CROSSCASE_TRY(counter.run());
    for (const CoOccurrence::Cell &cell : counter.takeCells())
        m_filled.push_back({cell.cell, cell.value});
    m_evidence = counter.takeEvidence();
    m_codings = counter.codings();
    return {};
}

Result<> TableBuilder::plan()
{
    Result<CodingFilter> filter = CodingFilter::make(m_spec.filter, m_index);
    CROSSCASE_TRY(filter);
    m_filter.emplace(std::move(*filter));
    Result<AxisPlan> rows = AxisPlan::make(m_spec.rows, m_index, false);
    CROSSCASE_TRY(rows);
    m_rows.emplace(std::move(*rows));
    Result<AxisPlan> columns = AxisPlan::make(m_spec.columns, m_index, true);
    CROSSCASE_TRY(columns);
    m_columns.emplace(std::move(*columns));

    const bool casesInColumns = m_columns->by() == AxisPlan::By::Case;
    CodingCollector::Wants wants;
    wants.parts = needsParts(m_spec.cell);
    wants.units = m_spec.cell == Measure::Cases || m_spec.cell == Measure::Informants;
    wants.rowTotals = m_spec.rowTotals || m_spec.percent == Percent::Row || m_spec.percent == Percent::Table
        || (m_spec.percent == Percent::Mentioning && !casesInColumns);
    wants.columnTotals = m_spec.columnTotals || m_spec.percent == Percent::Column || m_spec.percent == Percent::Table
        || (m_spec.percent == Percent::Mentioning && casesInColumns);
    wants.membership = m_spec.membership;
    planUnits();
    m_collector.emplace(m_index, *m_filter, *m_rows, *m_columns, m_units, wants);
    m_rowCount = m_collector->rowCount();
    m_columnCount = m_collector->columnCount();
    if (qint64(m_rowCount) * m_columnCount > std::numeric_limits<qint32>::max() / 2)
        return invalid(tr("This table would have more than a thousand million cells. Choose fewer rows or columns."));
    return {};
}

Result<> TableBuilder::count()
{
    if (isCoOccurrence())
        return countCoOccurrences();
    m_collector->run();
    m_codings = m_collector->codings();
    if (needsParts(m_spec.cell))
        CROSSCASE_TRY(fillParts());
    else
        CROSSCASE_TRY(fillItems());
    if (m_spec.cell == Measure::Share || m_spec.cell == Measure::PerThousand)
        CROSSCASE_TRY(divideByWords());
    if (m_spec.percent != Percent::None)
        CROSSCASE_TRY(takePercentages());
    return {};
}

// --- informants -------------------------------------------------------------------------------------------------

void TableBuilder::planUnits()
{
    m_units = informantsOf(m_index);
    m_units.removeIf([&](Id id) { return !m_filter->acceptsCase(id); });
    const bool shown = m_spec.cell == Measure::Cases || m_spec.unitCounts;
    const auto informantsByLine = [&](const AxisPlan &axis, std::optional<std::vector<QList<qint32>>> &out) {
        const Dimension::Kind kind = axis.dimension().kind;
        const bool known = kind == Dimension::Kind::Cases || kind == Dimension::Kind::Attribute
            || kind == Dimension::Kind::Documents || kind == Dimension::Kind::Speakers;
        if (!known)
            return;
        out.emplace(size_t(axis.lines()));
        const auto add = [&](const AxisPlan::Lines &lines, qint32 unit) {
            for (qint32 line : lines) {
                QList<qint32> &units = (*out)[size_t(line)];
                if (!units.contains(unit))
                    units.append(unit);
            }
        };
        for (qint32 unit = 0; unit < m_units.size(); ++unit) {
            if (axis.by() == AxisPlan::By::Case) {
                add(axis.linesOf(m_units.at(unit)), unit);
                continue;
            }
            for (const CaseLinkRow &link : m_index.linksOfCase(m_units.at(unit))) {
                if (axis.by() == AxisPlan::By::Document)
                    add(axis.linesOf(link.document), unit);
                else if (link.speaker != NoId)
                    add(axis.linesOf(link.speaker), unit);
                else
                    for (const SpeakerRow &speaker : m_index.speakers(link.document))
                        add(axis.linesOf(speaker.id), unit);
            }
        }
    };
    if (shown) {
        informantsByLine(*m_rows, m_unitsOfRow);
        informantsByLine(*m_columns, m_unitsOfColumn);
    }
}

std::optional<QList<qint32>> TableBuilder::unitsOfLine(bool row, qint32 line) const
{
    const std::optional<std::vector<QList<qint32>>> &lines = row ? m_unitsOfRow : m_unitsOfColumn;
    if (!lines)
        return {};
    if (size_t(line) < lines->size())
        return (*lines)[size_t(line)];
    // A line of totals stands for all lines.
    QList<qint32> units;
    for (const QList<qint32> &each : *lines)
        units += each;
    std::ranges::sort(units);
    const auto doubles = std::ranges::unique(units);
    units.erase(doubles.begin(), doubles.end());
    return units;
}

QList<qint32> TableBuilder::unitsOfCell(std::optional<qint32> row, qint32 column) const
{
    const std::optional<QList<qint32>> ofRow = row ? unitsOfLine(true, *row) : std::nullopt;
    const std::optional<QList<qint32>> ofColumn = unitsOfLine(false, column);
    if (ofRow && ofColumn) {
        QList<qint32> both;
        std::ranges::set_intersection(*ofRow, *ofColumn, std::back_inserter(both));
        return both;
    }
    if (ofRow)
        return *ofRow;
    if (ofColumn)
        return *ofColumn;
    QList<qint32> everyone(m_units.size());
    std::iota(everyone.begin(), everyone.end(), 0);
    return everyone;
}

qint32 TableBuilder::askedUnits(qint32 cell) const
{
    const QList<qint32> units = unitsOfCell(rowOf(cell), columnOf(cell));
    Id code = NoId;
    if (m_rows->by() == AxisPlan::By::Code && rowOf(cell) < m_rows->lines())
        code = m_rows->idOf(rowOf(cell));
    else if (m_columns->by() == AxisPlan::By::Code && columnOf(cell) < m_columns->lines())
        code = m_columns->idOf(columnOf(cell));
    if (code == NoId)
        return qint32(units.size());
    return qint32(std::ranges::count_if(units, [&](qint32 unit) {
        const CellNoteRow *note = m_index.cellNote(m_units.at(unit), code);
        return !note || note->status.isEmpty();
    }));
}

// --- cells ------------------------------------------------------------------------------------------------------

bool TableBuilder::isTotal(qint32 cell) const
{
    return rowOf(cell) >= m_rows->lines() || columnOf(cell) >= m_columns->lines();
}

TableBuilder::Value &TableBuilder::append(qint32 cell)
{
    m_filled.push_back({cell, {}});
    return m_filled.back().value;
}

TableBuilder::Filled *TableBuilder::find(qint32 cell)
{
    const auto found = std::ranges::lower_bound(m_filled, cell, {}, &Filled::cell);
    return found != m_filled.end() && found->cell == cell ? &*found : nullptr;
}

TableBuilder::Value &TableBuilder::valueAt(qint32 cell)
{
    auto place = std::ranges::lower_bound(m_filled, cell, {}, &Filled::cell);
    if (place == m_filled.end() || place->cell != cell) {
        place = m_filled.insert(place, Filled{cell, {}});
        place->value.evidenceFrom = qint64(m_evidence.size());
    }
    return place->value;
}

qint32 TableBuilder::keep(const QString &text)
{
    m_kept.append(text);
    return qint32(m_kept.size()) - 1;
}

void TableBuilder::setEvidence(Value &value, std::span<const Item> items)
{
    const CodingColumns &codings = m_index.codings();
    value.evidenceFrom = qint64(m_evidence.size());
    value.evidenceLength = value.groups = qint32(items.size());
    qint32 group = 0;
    for (const Item &item : items) {
        const Coding &coding = codings.at(item.slot);
        m_evidence.push_back({coding.id, group++});
        value.stances |= bitOf(coding.stance);
    }
    value.contested = std::popcount(quint8(value.stances & stanceBits)) > 1;
}

Result<> TableBuilder::fillItems()
{
    const std::vector<Item> &items = m_collector->items();
    m_evidence.reserve(items.size());
    for (size_t from = 0; from < items.size();) {
        size_t to = from + 1;
        while (to < items.size() && items[to].cell == items[from].cell)
            ++to;
        const std::span<const Item> here = std::span(items).subspan(from, to - from);
        const qint32 cell = items[from].cell;
        from = to;
        Value &value = append(cell);
        setEvidence(value, here);
        switch (m_spec.cell) {
        case Measure::Stance:
            foldStances(value, here);
            if (isTotal(cell)) {
                value.number = value.groups;
                value.hasNumber = true;
            }
            break;
        case Measure::Presence:
            value.number = isTotal(cell) ? value.groups : 1;
            value.hasNumber = true;
            break;
        case Measure::BestQuote:
        case Measure::AllQuotes:
            CROSSCASE_TRY(quote(value, here));
            break;
        case Measure::FacetMean:
            mean(value, here);
            break;
        case Measure::Summary:
            value.text = keep({});
            break;
        default:
            value.number = value.groups;
            value.hasNumber = true;
        }
    }
    if (m_spec.cell == Measure::FacetMean)
        std::erase_if(m_filled, [](const Filled &filled) { return filled.value.groups == 0; });
    return {};
}

void TableBuilder::foldStances(Value &value, std::span<const Item> items) const
{
    const quint8 said = value.stances & stanceBits;
    if (said == 0 || std::has_single_bit(said) || m_spec.fold == TableSpec::Fold::Mixed) {
        value.stances = said ? said : value.stances;
        return;
    }
    const CodingColumns &codings = m_index.codings();
    if (m_spec.fold == TableSpec::Fold::AnyO) {
        for (Stance stance : {Stance::Disagree, Stance::NotFully}) {
            if (said & bitOf(stance)) {
                value.stances = bitOf(stance);
                return;
            }
        }
    }
    if (m_spec.fold == TableSpec::Fold::Latest) {
        const Coding *latest = nullptr;
        for (const Item &item : items) {
            const Coding &coding = codings.at(item.slot);
            const bool later = !latest || std::pair(coding.createdMs, coding.id) > std::pair(latest->createdMs, latest->id);
            if (coding.stance != Stance::None && later)
                latest = &coding;
        }
        value.stances = bitOf(latest->stance);
        return;
    }
    int counts[4] = {};
    for (const Item &item : items)
        ++counts[int(codings.at(item.slot).stance)];
    counts[int(Stance::None)] = 0;
    const int most = *std::ranges::max_element(counts);
    value.stances = 0;
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree}) {
        if (counts[int(stance)] == most)
            value.stances |= bitOf(stance);
    }
}

void TableBuilder::mean(Value &value, std::span<const Item> items) const
{
    // Only codings that have the number are evidence of the mean.
    Id facet = NoId;
    for (const FacetRow &row : m_index.facets()) {
        if (row.name == m_spec.facet && row.kind == "number"_L1)
            facet = row.id;
    }
    double sum = 0;
    qint32 count = 0;
    const auto at = [&](qint32 place) -> EvidenceItem & {
        return const_cast<EvidenceItem &>(m_evidence[size_t(value.evidenceFrom + place)]);
    };
    for (const Item &item : items) {
        const Id coding = m_index.codings().at(item.slot).id;
        for (const CodingFacetRow &row : m_index.facetValues(coding)) {
            if (row.facet == facet && row.number) {
                sum += *row.number;
                at(count) = {coding, count};
                ++count;
                break;
            }
        }
    }
    value.evidenceLength = value.groups = count;
    value.hasNumber = count > 0;
    value.number = count > 0 ? sum / count : 0;
}

Result<> TableBuilder::quote(Value &value, std::span<const Item> items)
{
    QList<Id> codings;
    for (const Item &item : items)
        codings.append(m_index.codings().at(item.slot).id);
    if (m_spec.cell == Measure::BestQuote) {
        const auto worth = [&](Id id) {
            const Coding *coding = m_index.codings().find(id);
            return std::tuple(coding->hasMemo, coding->span.length());
        };
        codings = {*std::ranges::max_element(codings, {}, worth)};
    }
    const Result<QList<Passage>> found = passages(codings, m_index, m_texts);
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
    value.text = keep(quotes.join(u'\n'));
    return {};
}

// --- measures that ask which part of a coding lies in a cell ------------------------------------------------------

Result<> TableBuilder::fillParts()
{
    const std::vector<Part> &parts = m_collector->parts();
    for (size_t from = 0; from < parts.size();) {
        size_t to = from + 1;
        while (to < parts.size() && parts[to].cell == parts[from].cell)
            ++to;
        const std::span<const Part> here = std::span(parts).subspan(from, to - from);
        const qint32 cell = parts[from].cell;
        from = to;
        switch (m_spec.cell) {
        case Measure::Passages:
            countPassages(cell, here);
            break;
        case Measure::Cases:
        case Measure::Informants:
            countInformants(cell, here);
            break;
        default:
            CROSSCASE_TRY(countWords(cell, here));
        }
    }
    return {};
}

void TableBuilder::countPassages(qint32 cell, std::span<const Part> parts)
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
        const auto to = std::find_if(from, reaches.end(), [&](const Reach &r) { return r.document != from->document; });
        std::stable_sort(from, to, [](const Reach &a, const Reach &b) { return a.span < b.span; });
        from = to;
    }
    Value &value = append(cell);
    value.evidenceFrom = qint64(m_evidence.size());
    value.evidenceLength = qint32(reaches.size());
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
    value.contested = std::popcount(quint8(value.stances & stanceBits)) > 1;
    value.number = value.groups;
    value.hasNumber = true;
}

void TableBuilder::countInformants(qint32 cell, std::span<const Part> parts)
{
    std::vector<Part> byUnit(parts.begin(), parts.end());
    std::ranges::stable_sort(byUnit, {}, &Part::unit);
    Value &value = append(cell);
    value.evidenceFrom = qint64(m_evidence.size());
    QStringList names;
    qint32 unit = -1;
    CodingCollector::Slot slot = -1;
    for (const Part &part : byUnit) {
        if (part.unit != unit) {
            ++value.groups;
            names.append(m_index.cases().name(m_units.at(part.unit)));
        } else if (part.slot == slot) {
            continue;
        }
        unit = part.unit;
        slot = part.slot;
        const Coding &coding = m_index.codings().at(slot);
        m_evidence.push_back({coding.id, value.groups - 1});
        value.stances |= bitOf(coding.stance);
    }
    value.evidenceLength = qint32(qint64(m_evidence.size()) - value.evidenceFrom);
    value.contested = std::popcount(quint8(value.stances & stanceBits)) > 1;
    value.number = value.groups;
    value.hasNumber = true;
    if (m_spec.cell == Measure::Informants)
        value.text = keep(names.join(u", "_s));
    else
        value.of = std::max(askedUnits(cell), value.groups);
}

Result<> TableBuilder::countWords(qint32 cell, std::span<const Part> parts)
{
    Value &value = append(cell);
    value.evidenceFrom = qint64(m_evidence.size());
    CodingCollector::Slot slot = -1;
    QList<Span> spans;
    Id document = NoId;
    qint64 words = 0;
    const auto countDocument = [&]() -> Result<> {
        if (spans.isEmpty())
            return {};
        const Result<qint64> counted = m_words.count(document, spans);
        CROSSCASE_TRY(counted);
        words += *counted;
        spans.clear();
        return {};
    };
    for (const Part &part : parts) {
        const Coding &coding = m_index.codings().at(part.slot);
        if (coding.document != document)
            CROSSCASE_TRY(countDocument());
        document = coding.document;
        spans.append(part.span);
        if (part.slot == slot)
            continue;
        slot = part.slot;
        m_evidence.push_back({coding.id, value.groups++});
        value.stances |= bitOf(coding.stance);
    }
    CROSSCASE_TRY(countDocument());
    value.evidenceLength = value.groups;
    value.contested = std::popcount(quint8(value.stances & stanceBits)) > 1;
    value.number = double(words);
    value.hasNumber = true;
    return {};
}

Result<> TableBuilder::divideByWords()
{
    // The unit's words: of the lines that stand for text (cases, speakers, documents), else of all text that counts.
    const auto isText = [](const AxisPlan &axis) { return axis.isSpatial() || axis.by() == AxisPlan::By::Document; };
    const bool byRow = isText(*m_rows);
    const bool byColumn = isText(*m_columns);
    const auto unitOf = [&](qint32 row, qint32 column) {
        return std::pair(byRow ? row : 0, byColumn ? column : 0);
    };
    const AxisPlan::Lines everywhere{0};
    const auto withTotal = [](const AxisPlan::Lines &lines, bool isAxis, qint32 all, qint32 count) {
        QList<qint32> out(lines.begin(), lines.end());
        if (isAxis && count > all && !lines.isEmpty())
            out.append(all); // the line of totals
        return out;
    };
    QHash<std::pair<qint32, qint32>, qint64> words;
    for (Id document : m_index.documents()) {
        if (!m_filter->acceptsDocument(document))
            continue;
        QHash<std::pair<qint32, qint32>, QList<Span>> spans;
        const auto linesIn = [&](const AxisPlan &axis, const AxisPlan::Lines *lines) -> const AxisPlan::Lines & {
            if (lines)
                return *lines;
            return axis.by() == AxisPlan::By::Document ? axis.linesOf(document) : everywhere;
        };
        for (const TextSegment &segment : m_collector->segmentsOf(document)) {
            const QList<qint32> rows =
                withTotal(linesIn(*m_rows, segment.rows), byRow, m_rows->lines(), m_rowCount);
            const QList<qint32> columns =
                withTotal(linesIn(*m_columns, segment.columns), byColumn, m_columns->lines(), m_columnCount);
            for (qint32 row : rows) {
                for (qint32 column : columns)
                    spans[unitOf(row, column)].append(segment.span);
            }
        }
        for (auto it = spans.cbegin(); it != spans.cend(); ++it) {
            const Result<qint64> counted = m_words.count(document, it.value());
            CROSSCASE_TRY(counted);
            words[it.key()] += *counted;
        }
    }
    const double scale = m_spec.cell == Measure::PerThousand ? 1000 : 1;
    for (Filled &filled : m_filled) {
        const qint64 base = words.value(unitOf(rowOf(filled.cell), columnOf(filled.cell)));
        filled.value.hasNumber = base > 0;
        filled.value.number = base > 0 ? filled.value.number * scale / double(base) : 0;
    }
    return {};
}

Result<> TableBuilder::takePercentages()
{
    const bool casesInColumns = m_columns->by() == AxisPlan::By::Case;
    const auto baseOf = [&](qint32 cell) {
        const qint32 totalRow = m_rowCount - 1;
        const qint32 totalColumn = m_columnCount - 1;
        switch (m_spec.percent) {
        case Percent::Row:
            return rowOf(cell) * m_columnCount + totalColumn;
        case Percent::Column:
            return totalRow * m_columnCount + columnOf(cell);
        case Percent::Mentioning:
            return casesInColumns ? totalRow * m_columnCount + columnOf(cell)
                                  : rowOf(cell) * m_columnCount + totalColumn;
        default:
            return totalRow * m_columnCount + totalColumn;
        }
    };
    std::vector<double> shares;
    shares.reserve(m_filled.size());
    for (const Filled &filled : m_filled) {
        const double base = m_spec.percent == Percent::Informants ? filled.value.of : find(baseOf(filled.cell))->value.number;
        shares.push_back(base > 0 ? filled.value.number / base : 0);
    }
    for (size_t i = 0; i < shares.size(); ++i)
        m_filled[i].value.number = shares[i];
    return {};
}

// --- cells that are written, not counted ------------------------------------------------------------------------

void TableBuilder::fillAttributeValues()
{
    const bool attributesInRows = isAbout(m_spec.rows, Dimension::Kind::Attributes);
    const AxisPlan &cases = attributesInRows ? *m_columns : *m_rows;
    const AxisPlan &attributes = attributesInRows ? *m_rows : *m_columns;
    for (qint32 row = 0; row < m_rows->lines(); ++row) {
        for (qint32 column = 0; column < m_columns->lines(); ++column) {
            const Id caseId = cases.idOf(attributesInRows ? column : row);
            const Id attribute = attributes.idOf(attributesInRows ? row : column);
            Value &value = append(row * m_columnCount + column);
            const AttributeValueRow *found = m_index.attributeValue(caseId, attribute);
            if (!found) {
                value.blank = Blank::NoData;
                continue;
            }
            value.text = keep(found->text);
            value.hasNumber = found->number.has_value();
            value.number = found->number.value_or(0);
        }
    }
}

void TableBuilder::applyNotes()
{
    const bool codesInRows = m_rows->by() == AxisPlan::By::Code && isAbout(m_spec.columns, Dimension::Kind::Cases);
    const bool codesInColumns = m_columns->by() == AxisPlan::By::Code && isAbout(m_spec.rows, Dimension::Kind::Cases);
    if (!codesInRows && !codesInColumns)
        return;
    const AxisPlan &codes = codesInRows ? *m_rows : *m_columns;
    const AxisPlan &cases = codesInRows ? *m_columns : *m_rows;
    QList<CellNoteRow> notes = m_index.cellNotes();
    if (notes.isEmpty())
        return;
    std::ranges::sort(notes, {}, &CellNoteRow::id);
    const auto linesOf = [](const AxisPlan &axis) {
        QHash<Id, QList<qint32>> lines;
        for (qint32 line = 0; line < axis.lines(); ++line)
            lines[axis.idOf(line)].append(line);
        return lines;
    };
    const QHash<Id, QList<qint32>> codeLines = linesOf(codes);
    const QHash<Id, QList<qint32>> caseLines = linesOf(cases);
    const bool marks = m_spec.cell == Measure::Stance || m_spec.cell == Measure::Presence;
    for (const CellNoteRow &note : std::as_const(notes)) {
        for (qint32 codeLine : codeLines.value(note.code)) {
            for (qint32 caseLine : caseLines.value(note.caseId)) {
                const qint32 cell = codesInRows ? codeLine * m_columnCount + caseLine
                                                : caseLine * m_columnCount + codeLine;
                const bool hasSummary = m_spec.cell == Measure::Summary && !note.summary.isEmpty();
                if (hasSummary) {
                    valueAt(cell).text = keep(note.summary);
                } else if (marks && !note.mark.isEmpty()) {
                    Value &value = valueAt(cell);
                    value.text = keep(note.mark);
                    value.overridden = true;
                    m_remarks[cell] = note.reason;
                } else if (!note.status.isEmpty() && !find(cell)) {
                    valueAt(cell).blank = note.status == "not asked"_L1 ? Blank::NotAsked : Blank::NoData;
                    m_remarks[cell] = note.reason;
                }
            }
        }
    }
}

// --- the table --------------------------------------------------------------------------------------------------

Result<CrossTable> TableBuilder::finish()
{
    TableLayout layout(m_spec, m_index, *m_rows, *m_columns, m_columnCount);
    for (const Filled &filled : m_filled)
        layout.add(filled.cell, filled.value);
    if (m_spec.rowTotals)
        layout.addTotalColumn();
    if (m_spec.columnTotals)
        layout.addTotalRow();
    CROSSCASE_TRY(layout.arrange());

    CrossTable table;
    table.m_spec = m_spec;
    table.m_caption = m_spec.caption.isEmpty() ? m_spec.name : m_spec.caption;
    QList<HeaderNode> rows = layout.rows();
    if (m_spec.unitCounts) {
        HeaderNode node;
        node.kind = HeaderNode::Kind::Units;
        node.label = node.path = TableWords::units();
        node.line = m_rowCount;
        rows.append(node);
    }
    table.m_rows = TableAxis(rows);
    table.m_columns = TableAxis(layout.columns());
    table.m_hiddenRows = layout.hiddenRows();
    table.m_hiddenColumns = layout.hiddenColumns();

    TableWords::Facts facts;
    const qsizetype rowCount = table.rowCount();
    const qsizetype columnCount = table.columnCount();
    table.m_valueAt.assign(size_t(rowCount) * size_t(columnCount), -1);
    table.m_values.reserve(m_filled.size());
    qint64 shown = 0;
    for (const Filled &filled : m_filled) {
        const qsizetype row = layout.rowOf(rowOf(filled.cell));
        const qsizetype column = layout.columnOf(columnOf(filled.cell));
        if (row < 0 || column < 0)
            continue;
        const qsizetype at = row * columnCount + column;
        table.m_valueAt[size_t(at)] = qint32(table.m_values.size());
        table.m_values.push_back(filled.value);
        ++shown;
        if (!isTotal(filled.cell) && !filled.value.overridden) {
            facts.stances |= filled.value.stances;
            facts.mixed |= filled.value.contested;
        }
        facts.overridden |= filled.value.overridden;
        if (const auto remark = m_remarks.find(filled.cell); remark != m_remarks.end() && !remark->second.isEmpty())
            table.m_remarks.emplace(at, remark->second);
    }
    if (m_spec.unitCounts) {
        for (qsizetype column = 0; column < columnCount; ++column) {
            Value value;
            value.number = double(unitsOfCell({}, layout.rawColumn(column)).size());
            value.hasNumber = true;
            table.m_valueAt[size_t((rowCount - 1) * columnCount + column)] = qint32(table.m_values.size());
            table.m_values.push_back(value);
            ++shown;
        }
    }
    table.m_evidence = std::move(m_evidence);
    table.m_texts = std::move(m_kept);
    facts.blank = shown < rowCount * columnCount;
    facts.codings = m_codings;
    facts.left = m_collector->left();
    const bool counts = m_codings > 0;
    facts.casesMatter = counts && m_collector->casesMatter();
    facts.hiddenRows = table.m_hiddenRows;
    facts.hiddenColumns = table.m_hiddenColumns;
    facts.informants = m_collector->casesMatter() ? shownInformants() : 0;
    table.m_symbols = TableWords::symbols(m_spec, facts);
    table.m_notes = TableWords::notes(m_spec, facts);
    return table;
}

qsizetype TableBuilder::shownInformants() const
{
    return std::ranges::count_if(m_units, [&](Id id) {
        const auto has = [id](const AxisPlan &axis) {
            return axis.by() != AxisPlan::By::Case || !axis.linesOf(id).isEmpty();
        };
        return has(*m_rows) && has(*m_columns);
    });
}

} // namespace Crosscase
