// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lineoracle.h"

#include <QCollator>

#include <algorithm>
#include <cmath>

namespace Crosscase {

using namespace Qt::StringLiterals;
using Kind = Dimension::Kind;
using By = LineOrder::By;

namespace {

template<typename Row>
Result<> readAll(const Project &project, QMap<Id, Row> &out)
{
    return project.read().forEach<Row>([&](const Row &row) { out.insert(row.id, row); });
}

template<typename Row>
Result<> readAll(const Project &project, QList<Row> &out)
{
    return project.read().forEach<Row>([&](const Row &row) { out.append(row); });
}

/// What a line is called without the heads above it: "All" of a head by the head's name.
QString ownName(const QStringList &labels)
{
    return labels.size() > 1 && labels.last() == "All"_L1 ? labels.at(labels.size() - 2) : labels.last();
}

bool isPlain(const HeaderNode &node)
{
    return node.kind != HeaderNode::Kind::Total && node.kind != HeaderNode::Kind::Units;
}

} // namespace

Result<> LineOracle::read(const Project &project)
{
    CROSSCASE_TRY(readAll(project, m_codes));
    CROSSCASE_TRY(readAll(project, m_cases));
    CROSSCASE_TRY(readAll(project, m_coders));
    CROSSCASE_TRY(readAll(project, m_facets));
    CROSSCASE_TRY(readAll(project, m_choices));
    CROSSCASE_TRY(readAll(project, m_speakers));
    CROSSCASE_TRY(readAll(project, m_turns));
    CROSSCASE_TRY(readAll(project, m_documents));
    CROSSCASE_TRY(readAll(project, m_codings));
    CROSSCASE_TRY(readAll(project, m_facetValues));
    CROSSCASE_TRY(readAll(project, m_links));
    QMap<Id, AttributeValueRow> values;
    CROSSCASE_TRY(readAll(project, values));
    for (const AttributeValueRow &value : std::as_const(values))
        m_roles.insert(value.caseId, value);
    std::ranges::stable_sort(m_documents, {}, &DocumentHeadRow::position);
    std::ranges::stable_sort(m_turns, {}, [](const TurnRow &turn) { return turn.span.start; });
    return {};
}

// --- which lines ------------------------------------------------------------------------------------------------

template<typename Row>
QList<Row> LineOracle::childrenOf(Id parent, const QMap<Id, Row> &rows) const
{
    QList<Row> children;
    for (const Row &row : rows) {
        if (row.parent == parent)
            children.append(row);
    }
    std::ranges::stable_sort(children, {}, &Row::position);
    return children;
}

template<typename Row>
QString LineOracle::pathOf(Id id, const QMap<Id, Row> &rows) const
{
    QStringList names;
    for (Id at = id; at != NoId; at = rows.value(at).parent)
        names.prepend(rows.value(at).name);
    return names.join(u'/');
}

template<typename Row>
Id LineOracle::atPath(const QString &path, const QMap<Id, Row> &rows) const
{
    for (const Row &row : rows) {
        if (pathOf(row.id, rows) == path)
            return row.id;
    }
    return NoId;
}

QString LineOracle::roleOf(Id caseId) const
{
    for (Id at = caseId; at != NoId; at = m_cases.value(at).parent) {
        if (m_roles.contains(at))
            return m_roles.value(at).text;
    }
    return {};
}

bool LineOracle::isInformant(Id caseId) const
{
    bool text = false, textBelow = false;
    for (const CaseLinkRow &link : m_links) {
        text |= link.caseId == caseId;
        for (Id at = m_cases.value(link.caseId).parent; at != NoId; at = m_cases.value(at).parent)
            textBelow |= at == caseId;
    }
    return !textBelow && (text || childrenOf(caseId, m_cases).isEmpty());
}

void LineOracle::addCode(Id code, const Dimension &dimension, bool asColumns, const QStringList &above,
                         Lines &lines) const
{
    const CodeRow row = m_codes.value(code);
    const QString path = pathOf(code, m_codes);
    const QList<CodeRow> below = childrenOf(code, m_codes);
    bool isNumber = false;
    const int depth = dimension.level.toInt(&isNumber);
    if (below.isEmpty() || (isNumber && path.count(u'/') >= depth)) {
        lines.append({path, above + QStringList{row.name}});
        return;
    }
    const bool coded = std::ranges::contains(m_codings, code, &CodingRow::code);
    const QString itself = row.name + u" (itself)"_s;
    if (dimension.level == "all"_L1) {
        if (dimension.withDescendants || row.codable || coded) {
            lines.append({path, above + QStringList{row.name}});
            if (asColumns)
                lines.last().labels.append(dimension.withDescendants ? u"All"_s : itself);
        }
    } else if (coded) {
        lines.append({path, above + QStringList{row.name, itself}});
    }
    for (const CodeRow &child : below)
        addCode(child.id, dimension, asColumns, above + QStringList{row.name}, lines);
}

void LineOracle::addCase(Id caseId, const Dimension &dimension, bool asColumns, const QStringList &above,
                         Lines &lines) const
{
    const CaseRow row = m_cases.value(caseId);
    const QString path = pathOf(caseId, m_cases);
    const QList<CaseRow> below = childrenOf(caseId, m_cases);
    const QString role = dimension.label.isEmpty() ? QString() : roleOf(caseId);
    const QString label = role.isEmpty() ? row.name : role;
    bool isNumber = false;
    const int depth = dimension.level.toInt(&isNumber);
    const bool all = dimension.level == "all"_L1;
    const bool leaf = dimension.level.isEmpty() || dimension.level == "leaf"_L1;
    bool isLine = all;
    if (leaf)
        isLine = below.isEmpty();
    else if (isNumber)
        isLine = below.isEmpty() || path.count(u'/') >= depth;
    else if (!all)
        isLine = row.kind == dimension.level;
    if (isLine) {
        lines.append({path, above + QStringList{label}});
        if (all && !below.isEmpty() && asColumns)
            lines.last().labels.append(u"All"_s);
    }
    if (isLine && !all)
        return;
    for (const CaseRow &child : below)
        addCase(child.id, dimension, asColumns, above + QStringList{label}, lines);
}

LineOracle::Lines LineOracle::grouped(const Lines &lines) const
{
    Lines out;
    // The texts of values in these projects, in order; then the cases without one.
    for (const QString &value : {u"12"_s, u"boss"_s, u"no data"_s, QString()}) {
        for (const Line &line : lines) {
            if (roleOf(atPath(line.path, m_cases)) == value)
                out.append({line.path, {value.isEmpty() ? u"No value"_s : value, ownName(line.labels)}});
        }
    }
    return out;
}

LineOracle::Lines LineOracle::valuesOfRole() const
{
    Lines out;
    for (const QString &value : {u"12"_s, u"boss"_s, u"no data"_s}) {
        if (std::ranges::any_of(m_roles, [&](const AttributeValueRow &row) { return row.text == value; }))
            out.append({value, {value}});
    }
    for (const CaseRow &row : m_cases) {
        if (isInformant(row.id) && roleOf(row.id).isEmpty()) {
            out.append({u"No value"_s, {u"No value"_s}});
            break;
        }
    }
    return out;
}

LineOracle::Lines LineOracle::valuesOfFacet(const QString &name) const
{
    const auto facet = std::ranges::find(m_facets, name, &FacetRow::name);
    Lines out;
    if (facet->kind == "choice"_L1) {
        QList<FacetChoiceRow> choices;
        for (const FacetChoiceRow &choice : m_choices) {
            if (choice.facet == facet->id)
                choices.append(choice);
        }
        std::ranges::stable_sort(choices, {}, &FacetChoiceRow::position);
        for (const FacetChoiceRow &choice : std::as_const(choices))
            out.append({choice.name, {choice.name}});
        return out;
    }
    QMap<double, QString> numbers;
    QMap<QString, QString> texts;
    QSet<Id> cases;
    for (const CodingFacetRow &value : m_facetValues) {
        if (value.facet != facet->id)
            continue;
        if (value.number)
            numbers.insert(*value.number, QString::number(*value.number));
        else if (value.caseId != NoId)
            cases.insert(value.caseId);
        else if (value.text)
            texts.insert(*value.text, *value.text);
    }
    const auto walk = [&](auto &&self, Id parent) -> void {
        for (const CaseRow &row : childrenOf(parent, m_cases)) {
            if (cases.contains(row.id))
                out.append({pathOf(row.id, m_cases), {row.name}});
            self(self, row.id);
        }
    };
    walk(walk, NoId);
    for (const QString &text : std::as_const(numbers))
        out.append({text, {text}});
    for (const QString &text : std::as_const(texts))
        out.append({text, {text}});
    return out;
}

LineOracle::Lines LineOracle::speakers() const
{
    // In order of their first turns; who says nothing has no line.
    Lines out;
    for (const DocumentHeadRow &document : m_documents) {
        for (const TurnRow &turn : m_turns) {
            const SpeakerRow speaker = m_speakers.value(turn.speaker);
            const Line line{speaker.name, {speaker.name}};
            if (turn.document == document.id && speaker.id != NoId && !speaker.interviewer
                && !out.contains(line))
                out.append(line);
        }
    }
    return out;
}

LineOracle::Lines LineOracle::linesOf(const Dimension &dimension, bool asColumns) const
{
    Lines out;
    const auto named = [&](const QString &name) { out.append({name, {name}}); };
    switch (dimension.kind) {
    case Kind::Codes:
        for (const QString &path : dimension.top)
            addCode(atPath(path, m_codes), dimension, asColumns, {}, out);
        if (dimension.top.isEmpty()) {
            for (const CodeRow &code : childrenOf(NoId, m_codes))
                addCode(code.id, dimension, asColumns, {}, out);
        }
        break;
    case Kind::Cases:
        for (const QString &path : dimension.top)
            addCase(atPath(path, m_cases), dimension, asColumns, {}, out);
        if (dimension.top.isEmpty()) {
            for (const CaseRow &row : childrenOf(NoId, m_cases))
                addCase(row.id, dimension, asColumns, {}, out);
        }
        if (!dimension.groupBy.isEmpty())
            out = grouped(out);
        break;
    case Kind::Documents:
        for (const DocumentHeadRow &document : m_documents)
            named(document.name);
        break;
    case Kind::Attribute:
        out = valuesOfRole();
        break;
    case Kind::Speakers:
        out = speakers();
        break;
    case Kind::Coders:
        for (const CoderRow &coder : m_coders)
            named(coder.name);
        break;
    case Kind::Facet:
        out = valuesOfFacet(dimension.name);
        break;
    case Kind::Stance:
        out = {{u"x"_s, {u"x (agree)"_s}},
               {u"o"_s, {u"o (not fully)"_s}},
               {u"-"_s, {u"- (disagree)"_s}},
               {u""_s, {u"no stance"_s}}};
        break;
    case Kind::Attributes:
        named(u"Role"_s);
        break;
    case Kind::Whole:
        named(u"All"_s);
        break;
    }
    for (Line &line : out) {
        if (dimension.heads == Dimension::Heads::None)
            line.labels = {ownName(line.labels)};
        else if (dimension.heads == Dimension::Heads::Top && line.labels.size() > 2)
            line.labels = {line.labels.first(), ownName(line.labels)};
    }
    return out;
}

QString LineOracle::checkLines(const CrossTable &full) const
{
    const auto check = [](const TableAxis &axis, const Lines &expected) -> QString {
        qsizetype plain = 0;
        for (qsizetype at = 0; at < axis.count(); ++at) {
            if (!isPlain(axis.line(at)))
                continue;
            const Line found{axis.line(at).path, axis.labels(at)};
            if (plain >= expected.size() || found != expected.at(plain))
                return u"line %1 is %2 \"%3\", expected %4"_s.arg(plain).arg(
                    found.path, found.labels.join(u" > "_s),
                    plain < expected.size() ? expected.at(plain).labels.join(u" > "_s) : u"none"_s);
            ++plain;
        }
        return plain == expected.size() ? QString()
                                        : u"%1 lines, expected %2"_s.arg(plain).arg(expected.size());
    };
    const QString rows = check(full.rows(), linesOf(full.spec().rows, false));
    return rows.isEmpty() ? check(full.columns(), linesOf(full.spec().columns, true)) : u"rows: "_s + rows;
}

// --- in which order, and which are seen -------------------------------------------------------------------------

LineOracle::Axis LineOracle::axisOf(const CrossTable &full, bool rows, const Dimension &dimension) const
{
    Axis axis;
    axis.dimension = &dimension;
    axis.full = rows ? &full.rows() : &full.columns();
    const TableAxis &other = rows ? full.columns() : full.rows();
    for (qsizetype line = 0; line < axis.full->count(); ++line) {
        std::vector<double> worth;
        double total = 0;
        bool filled = false;
        for (qsizetype across = 0; across < other.count(); ++across) {
            const TableCell cell = rows ? full.cell(line, across) : full.cell(across, line);
            if (!isPlain(other.line(across)))
                continue;
            worth.push_back(cell.number.value_or(double(cell.evidenceCount)));
            total += worth.back();
            filled |= cell.blank == Blank::No;
        }
        axis.cells.push_back(worth);
        axis.totals.push_back(total);
        axis.filled.push_back(filled);
    }
    rank(axis, other);
    return axis;
}

void LineOracle::rank(Axis &axis, const TableAxis &other) const
{
    const LineOrder &order = axis.dimension->order;
    for (size_t line = 0; line < axis.cells.size(); ++line)
        axis.ranks.push_back(double(line));
    if (order.by == By::Total) {
        for (size_t line = 0; line < axis.ranks.size(); ++line)
            axis.ranks[line] = -axis.totals[line];
    } else if (order.by == By::Line) {
        size_t across = 0;
        while (other.line(qsizetype(across)).path != order.key)
            ++across;
        for (size_t line = 0; line < axis.ranks.size(); ++line)
            axis.ranks[line] = -axis.cells[line][across];
    } else if (order.by == By::Attribute) {
        rankByRole(axis);
    } else if (order.by == By::Seriation) {
        rankByLikeness(axis);
    }
}

void LineOracle::rankByRole(Axis &axis) const
{
    for (size_t line = 0; line < axis.ranks.size(); ++line) {
        const QString role = roleOf(axis.full->line(qsizetype(line)).id);
        axis.ranks[line] = double(QStringList({u"12"_s, u"boss"_s, u"no data"_s, QString()}).indexOf(role));
    }
}

void LineOracle::rankByLikeness(Axis &axis) const
{
    // The fullest first; then always the one of those left whose cells point most the same way (cosine).
    std::vector<size_t> left;
    for (size_t line = 0; line < axis.cells.size(); ++line) {
        if (isPlain(axis.full->line(qsizetype(line))))
            left.push_back(line);
    }
    // Of equal ones, that which comes first in the tree, whatever heads stand above it.
    Dimension ungrouped = *axis.dimension;
    ungrouped.groupBy.clear();
    QStringList tree;
    for (const Line &line : linesOf(ungrouped, false))
        tree.append(line.path);
    if (!axis.dimension->groupBy.isEmpty()) {
        std::ranges::stable_sort(
            left, {}, [&](size_t line) { return tree.indexOf(axis.full->line(qsizetype(line)).path); });
    }
    const auto cosine = [&](size_t a, size_t b) {
        double product = 0, ofA = 0, ofB = 0;
        for (size_t i = 0; i < axis.cells[a].size(); ++i) {
            product += axis.cells[a][i] * axis.cells[b][i];
            ofA += axis.cells[a][i] * axis.cells[a][i];
            ofB += axis.cells[b][i] * axis.cells[b][i];
        }
        return ofA > 0 && ofB > 0 ? product / std::sqrt(ofA * ofB) : 0.0;
    };
    double rank = 0;
    auto next = std::ranges::max_element(left, {}, [&](size_t line) { return axis.totals[line]; });
    while (!left.empty()) {
        const size_t at = *next;
        axis.ranks[at] = rank++;
        left.erase(next);
        next = std::ranges::max_element(left, {}, [&](size_t line) { return cosine(at, line); });
    }
}

double LineOracle::rankOf(const HeaderNode &node, const Axis &axis)
{
    if (node.line >= 0)
        return axis.ranks[size_t(node.line)];
    const By by = axis.dimension->order.by;
    const bool sums = by == By::Total || by == By::Line;
    double rank = sums ? 0 : std::numeric_limits<double>::infinity();
    for (const HeaderNode &child : node.children) {
        const double below = rankOf(child, axis);
        rank = sums ? rank + below : std::min(rank, below);
    }
    return rank;
}

void LineOracle::sort(QList<HeaderNode> &nodes, const Axis &axis)
{
    const LineOrder &order = axis.dimension->order;
    QCollator collator;
    collator.setNumericMode(true);
    const auto before = [&](const HeaderNode &a, const HeaderNode &b) {
        const auto place = [&](const HeaderNode &node) {
            return order.manual.contains(node.path) ? order.manual.indexOf(node.path) : order.manual.size();
        };
        if (order.by == By::Alphabetical)
            return collator.compare(a.label, b.label) < 0;
        if (order.by == By::Manual)
            return place(a) < place(b);
        return rankOf(a, axis) < rankOf(b, axis);
    };
    std::ranges::stable_sort(nodes, [&](const HeaderNode &a, const HeaderNode &b) {
        return order.reversed ? before(b, a) : before(a, b);
    });
    for (HeaderNode &node : nodes)
        sort(node.children, axis);
}

QString LineOracle::check(const Axis &axis, const TableAxis &shown, qsizetype hidden)
{
    const Dimension &dimension = *axis.dimension;
    QList<HeaderNode> nodes;
    for (const HeaderNode &node : axis.full->nodes()) {
        if (isPlain(node))
            nodes.append(node);
    }
    sort(nodes, axis);
    QList<QStringList> expected;
    qsizetype gone = 0;
    const auto walk = [&](auto &&self, const QList<HeaderNode> &all) -> void {
        for (const HeaderNode &node : all) {
            const auto line = size_t(node.line);
            const bool hides = node.line >= 0
                && ((dimension.hideEmpty && !axis.filled[line]) || axis.totals[line] < dimension.hideBelow);
            if (node.line >= 0 && !hides)
                expected.append(axis.full->labels(node.line));
            gone += hides ? 1 : 0;
            self(self, node.children);
        }
    };
    walk(walk, nodes);
    QList<QStringList> found;
    for (qsizetype line = 0; line < shown.count(); ++line) {
        if (isPlain(shown.line(line)))
            found.append(shown.labels(line));
    }
    if (dimension.occurs != Dimension::Occurs::Any) {
        // Which are shown is asked elsewhere; here only that they stand in order.
        QList<QStringList> kept;
        for (const QStringList &line : std::as_const(expected)) {
            if (found.count(line) > kept.count(line))
                kept.append(line);
        }
        expected = kept;
        gone = hidden;
    }
    for (qsizetype line = 0; line < std::min(expected.size(), found.size()); ++line) {
        if (expected.at(line) != found.at(line))
            return u"place %1 has \"%2\", expected \"%3\""_s.arg(line).arg(found.at(line).join(u" > "_s),
                                                                           expected.at(line).join(u" > "_s));
    }
    return expected.size() == found.size() && gone == hidden
        ? QString()
        : u"%1 lines and %2 hidden, expected %3 and %4"_s.arg(found.size())
              .arg(hidden)
              .arg(expected.size())
              .arg(gone);
}

QString LineOracle::checkArrangement(const CrossTable &table, const CrossTable &full) const
{
    const QString rows = check(axisOf(full, true, table.spec().rows), table.rows(), table.hiddenRows());
    if (!rows.isEmpty())
        return u"rows: "_s + rows;
    const QString columns = check(axisOf(full, false, table.spec().columns), table.columns(),
                                  table.hiddenColumns());
    return columns.isEmpty() ? QString() : u"columns: "_s + columns;
}

} // namespace Crosscase
