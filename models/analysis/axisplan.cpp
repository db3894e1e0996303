// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/axisplan.h"

#include "analysis/tablewords.h"

#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Depth a level names; -1 when it is no number.
qsizetype depthOf(const QString &level)
{
    bool isNumber = false;
    const int depth = level.toInt(&isNumber);
    return isNumber && depth >= 0 ? depth : -1;
}

/// The path of what lies directly below a path.
QString pathBelow(const QString &path, const QString &name)
{
    return path + u'/' + escapedPathName(name);
}

/// Ids of the tops, or all on the top level; the message has %1 for the path that is unknown.
template<typename Tree>
Result<QList<Id>> topsOf(const Tree &tree, const QStringList &paths, const QString &message)
{
    if (paths.isEmpty())
        return tree.children(NoId);
    QList<Id> tops;
    for (const QString &path : paths) {
        const Id id = tree.atPath(path);
        if (id == NoId)
            return invalid(message.arg(path));
        tops.append(id);
    }
    return tops;
}

} // namespace

Result<AxisPlan> AxisPlan::make(const Dimension &dimension, const Index &index, bool asColumns)
{
    AxisPlan plan;
    plan.m_dimension = dimension;
    switch (dimension.kind) {
    case Dimension::Kind::Codes:
        CROSSCASE_TRY(plan.planCodes(index, asColumns));
        break;
    case Dimension::Kind::Cases:
        CROSSCASE_TRY(plan.planCases(index, asColumns));
        break;
    case Dimension::Kind::Documents:
        CROSSCASE_TRY(plan.planDocuments(index));
        break;
    case Dimension::Kind::Attribute:
        CROSSCASE_TRY(plan.planAttribute(index));
        break;
    case Dimension::Kind::Speakers:
        CROSSCASE_TRY(plan.planSpeakers(index));
        break;
    case Dimension::Kind::Coders:
        CROSSCASE_TRY(plan.planCoders(index));
        break;
    case Dimension::Kind::Facet:
        CROSSCASE_TRY(plan.planFacet(index));
        break;
    case Dimension::Kind::Stance:
        plan.planStances();
        break;
    case Dimension::Kind::Attributes:
        CROSSCASE_TRY(plan.planAttributes(index));
        break;
    case Dimension::Kind::Whole:
        plan.planWhole();
        break;
    }
    if (dimension.heads != Dimension::Heads::All)
        plan.dropHeads();
    return plan;
}

void AxisPlan::dropHeads()
{
    if (m_dimension.heads == Dimension::Heads::None) {
        m_nodes = linesOnly(m_nodes);
        return;
    }
    for (HeaderNode &node : m_nodes)
        node.children = linesOnly(node.children);
}

QList<HeaderNode> AxisPlan::linesOnly(const QList<HeaderNode> &nodes)
{
    QList<HeaderNode> out;
    const auto walk = [&](auto &&self, const QList<HeaderNode> &all, Id head, const QString &name) -> void {
        for (const HeaderNode &node : all) {
            if (node.line >= 0) {
                out.append(node);
                out.last().children.clear();
                // "All" says what it is only under its head.
                if (node.id != NoId && node.id == head && node.label == allBelow())
                    out.last().label = name;
            }
            self(self, node.children, node.id, node.label);
        }
    };
    walk(walk, nodes, NoId, {});
    return out;
}

QString AxisPlan::allBelow()
{
    return tr("All", "column of everything below a spanning head");
}

QString AxisPlan::title(const Index &index) const
{
    QString kind;
    for (Id id : m_ids) {
        const CaseRow *row = m_dimension.kind == Dimension::Kind::Cases ? index.cases().find(id) : nullptr;
        if (!row || row->kind.isEmpty() || (!kind.isEmpty() && row->kind != kind))
            return TableWords::title(m_dimension);
        kind = row->kind;
    }
    if (kind.isEmpty())
        return TableWords::title(m_dimension);
    kind[0] = kind[0].toUpper();
    return kind;
}

HeaderNode AxisPlan::line(HeaderNode::Kind kind, Id id, const QString &label, const QString &path,
                          bool itself)
{
    m_ids.push_back(id);
    m_itself.push_back(itself);
    HeaderNode node;
    node.kind = kind;
    node.id = id;
    node.label = label;
    node.path = path;
    node.line = qsizetype(m_ids.size()) - 1;
    return node;
}

void AxisPlan::map(Id key, qint32 line)
{
    const auto number = size_t(m_keys.add(key));
    if (number >= m_lines.size())
        m_lines.resize(number + 1);
    if (!m_lines[number].contains(line))
        m_lines[number].append(line);
}

bool AxisPlan::wants(const QString &name) const
{
    return m_dimension.top.isEmpty() || m_dimension.top.contains(name);
}

Result<> AxisPlan::checkNamed(const QStringList &known, const QString &message) const
{
    for (const QString &name : m_dimension.top) {
        if (!known.contains(name))
            return invalid(message.arg(name));
    }
    return {};
}

bool AxisPlan::hasOwnCodings(Id code, const Index &index)
{
    const bool has = index.codings().countOfCode(code) > 0;
    m_hasOwn.insert(code, has);
    return has;
}

bool AxisPlan::isOutdatedBy(Id code, const Index &index) const
{
    const auto asked = m_hasOwn.constFind(code);
    return asked != m_hasOwn.cend() && *asked != (index.codings().countOfCode(code) > 0);
}

Result<> AxisPlan::planCodes(const Index &index, bool asColumns)
{
    m_by = By::Code;
    const RowTree<CodeRow> &codes = index.codes();
    const Result<QList<Id>> tops = topsOf(codes, m_dimension.top,
                                          tr("There is no code \"%1\" in this project.", "a path"));
    CROSSCASE_TRY(tops);
    const QString level = m_dimension.level.isEmpty() ? u"leaf"_s : m_dimension.level;
    const bool all = level == "all"_L1;
    const qsizetype cut = depthOf(level);
    if (!all && cut < 0 && level != "leaf"_L1) {
        return invalid(tr("\"%1\" is no level of codes. Levels are leaf, all, and the depth as a number: "
                          "0 is the top level.")
                           .arg(level));
    }

    const auto plan = [&](auto &&self, Id id, qsizetype depth, const QString &path) -> HeaderNode {
        const QString name = codes.name(id);
        const QList<Id> below = codes.children(id);
        const bool isLeaf = below.isEmpty() || (cut >= 0 && depth >= cut);
        if (isLeaf) {
            HeaderNode node = line(HeaderNode::Kind::Code, id, name, path,
                                   !m_dimension.withDescendants && !below.isEmpty());
            const auto counted = m_dimension.withDescendants ? codes.depthFirst(id) : QList<Id>{id};
            for (Id code : counted)
                map(code, qint32(node.line));
            return node;
        }
        HeaderNode node;
        node.id = id;
        node.label = name;
        node.path = path;
        if (all && (m_dimension.withDescendants || codes.find(id)->codable || hasOwnCodings(id, index))) {
            HeaderNode own = line(HeaderNode::Kind::Code, id, name, path, !m_dimension.withDescendants);
            const auto counted = m_dimension.withDescendants ? codes.depthFirst(id) : QList<Id>{id};
            for (Id code : counted)
                map(code, qint32(own.line));
            if (asColumns) {
                own.label = m_dimension.withDescendants
                    ? allBelow()
                    : tr("%1 (itself)", "a code that has codes below").arg(name);
                node.children.append(own);
            } else {
                node = own;
            }
        } else if (!all && hasOwnCodings(id, index)) {
            const QString label = tr("%1 (itself)", "a code that has codes below").arg(name);
            HeaderNode own = line(HeaderNode::Kind::Code, id, label, path, true);
            map(id, qint32(own.line));
            node.children.append(own);
        }
        for (Id child : below)
            node.children.append(self(self, child, depth + 1, pathBelow(path, codes.name(child))));
        return node;
    };
    for (Id top : *tops)
        m_nodes.append(plan(plan, top, codes.depth(top), codes.path(top)));
    return {};
}

Result<> AxisPlan::planCases(const Index &index, bool asColumns)
{
    m_by = By::Case;
    const RowTree<CaseRow> &cases = index.cases();
    const Result<QList<Id>> tops = topsOf(cases, m_dimension.top,
                                          tr("There is no case \"%1\" in this project.", "a path"));
    CROSSCASE_TRY(tops);
    const QString level = m_dimension.level.isEmpty() ? u"leaf"_s : m_dimension.level;
    const bool all = level == "all"_L1;
    const bool leaf = level == "leaf"_L1;
    const qsizetype cut = depthOf(level);
    if (!all && !leaf && cut < 0) {
        QStringList kinds;
        for (Id id : cases.depthFirst()) {
            const QString kind = cases.find(id)->kind;
            if (!kind.isEmpty() && !kinds.contains(kind, Qt::CaseInsensitive))
                kinds.append(kind);
        }
        if (!kinds.contains(level, Qt::CaseInsensitive)) {
            return invalid(
                tr("\"%1\" is no level of cases. Levels are leaf, all, the depth as a number (0 is the top "
                   "level), and the kinds of cases in this project: %2.")
                    .arg(level, kinds.isEmpty() ? tr("none", "no kinds of cases") : kinds.join(u", "_s)));
        }
    }

    const Id label = m_dimension.label.isEmpty() ? NoId : index.attributeNamed(m_dimension.label);
    if (label == NoId && !m_dimension.label.isEmpty())
        return invalid(tr("There is no attribute \"%1\" in this project.").arg(m_dimension.label));
    const auto labelOf = [&](Id id) {
        const AttributeValueRow *value = label == NoId ? nullptr : index.attributeValue(id, label);
        return value && !value->text.isEmpty() ? value->text : cases.name(id);
    };

    const auto plan = [&](auto &&self, Id id, qsizetype depth,
                          const QString &path) -> std::optional<HeaderNode> {
        const CaseRow &row = *cases.find(id);
        const QList<Id> below = cases.children(id);
        const bool isLine = all || (leaf && below.isEmpty())
            || (cut >= 0 && (depth >= cut || below.isEmpty()))
            || (!leaf && cut < 0 && row.kind.compare(level, Qt::CaseInsensitive) == 0);
        HeaderNode node;
        node.kind = HeaderNode::Kind::Case;
        node.id = id;
        node.label = labelOf(id);
        node.path = path;
        if (isLine) {
            HeaderNode own = line(HeaderNode::Kind::Case, id, node.label, path);
            if (below.isEmpty()) {
                map(id, qint32(own.line));
            } else {
                for (Id inside : cases.depthFirst(id))
                    map(inside, qint32(own.line));
            }
            if (!all || below.isEmpty())
                return own;
            if (asColumns) {
                own.label = allBelow();
                node.children.append(own);
            } else {
                node = own;
            }
        }
        for (Id child : below) {
            if (std::optional<HeaderNode> made = self(self, child, depth + 1,
                                                      pathBelow(path, cases.name(child))))
                node.children.append(std::move(*made));
        }
        if (!isLine && node.children.isEmpty())
            return {};
        return node;
    };
    for (Id top : *tops) {
        if (std::optional<HeaderNode> made = plan(plan, top, cases.depth(top), cases.path(top)))
            m_nodes.append(std::move(*made));
    }
    return m_dimension.groupBy.isEmpty() ? Result<>() : groupCases(index);
}

Result<> AxisPlan::groupCases(const Index &index)
{
    const Id attribute = index.attributeNamed(m_dimension.groupBy);
    if (attribute == NoId)
        return invalid(tr("There is no attribute \"%1\" in this project.").arg(m_dimension.groupBy));
    const QList<HeaderNode> lines = linesOnly(m_nodes); // without the tree above them
    struct Group
    {
        QString text;
        std::optional<double> number;
        QList<HeaderNode> lines;
    };
    QList<Group> groups;
    QList<HeaderNode> without;
    for (const HeaderNode &node : lines) {
        const AttributeValueRow *value = index.attributeValue(node.id, attribute);
        if (!value || value->text.isEmpty()) {
            without.append(node);
            continue;
        }
        auto group = std::ranges::find(groups, value->text, &Group::text);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{value->text, value->number, {}});
        group->lines.append(node);
    }
    std::ranges::stable_sort(groups, [](const Group &a, const Group &b) {
        if (a.number && b.number && *a.number != *b.number)
            return *a.number < *b.number;
        return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
    if (!without.isEmpty())
        groups.append(Group{tr("No value", "of a case attribute"), {}, without});
    m_nodes.clear();
    for (const Group &group : std::as_const(groups)) {
        HeaderNode head;
        head.kind = HeaderNode::Kind::AttributeValue;
        head.label = head.path = group.text;
        head.children = group.lines;
        m_nodes.append(head);
    }
    return {};
}

void AxisPlan::planWhole()
{
    m_by = By::Whole;
    const QString label = tr("All", "one line of a table on which everything counts");
    m_nodes.append(line(HeaderNode::Kind::Whole, NoId, label, label));
}

Result<> AxisPlan::planDocuments(const Index &index)
{
    m_by = By::Document;
    QStringList names;
    for (Id id : index.documents())
        names.append(index.document(id)->name);
    CROSSCASE_TRY(checkNamed(names, tr("There is no document \"%1\" in this project.")));
    for (Id id : index.documents()) {
        const QString name = index.document(id)->name;
        if (!wants(name))
            continue;
        m_nodes.append(line(HeaderNode::Kind::Document, id, name, name));
        map(id, qint32(m_nodes.last().line));
    }
    return {};
}

Result<> AxisPlan::planAttribute(const Index &index)
{
    m_by = By::Case;
    const Id attribute = index.attributeNamed(m_dimension.name);
    if (attribute == NoId)
        return invalid(tr("There is no attribute \"%1\" in this project.").arg(m_dimension.name));
    struct Value
    {
        QString text;
        std::optional<double> number;
        QList<Id> cases;
    };
    QList<Value> values;
    QList<Id> without;
    for (Id id : index.cases().depthFirst()) {
        const AttributeValueRow *row = index.attributeValue(id, attribute);
        if (!row) {
            without.append(id);
            continue;
        }
        auto value = std::ranges::find(values, row->text, &Value::text);
        if (value == values.end())
            value = values.insert(values.end(), Value{row->text, row->number, {}});
        value->cases.append(id);
    }
    std::ranges::stable_sort(values, [](const Value &a, const Value &b) {
        if (a.number.has_value() != b.number.has_value())
            return a.number.has_value(); // numbers lead, words such as "no data" follow
        if (a.number && *a.number != *b.number)
            return *a.number < *b.number;
        return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
    const QList<Id> all = informantsOf(index);
    const QSet<Id> informants(all.begin(), all.end());
    const bool anyWithout = std::ranges::any_of(without, [&](Id id) { return informants.contains(id); });
    if (anyWithout)
        values.append(Value{tr("No value", "of a case attribute"), {}, without});
    QStringList names;
    for (const Value &value : values)
        names.append(value.text);
    CROSSCASE_TRY(checkNamed(names, tr("No case has the value \"%1\" of the attribute.")));
    for (const Value &value : values) {
        if (!wants(value.text))
            continue;
        m_nodes.append(line(HeaderNode::Kind::AttributeValue, NoId, value.text, value.text));
        for (Id id : value.cases)
            map(id, qint32(m_nodes.last().line));
    }
    return {};
}

Result<> AxisPlan::planSpeakers(const Index &index)
{
    m_by = By::Speaker;
    QStringList names;
    QSet<QString> seen;
    QList<std::pair<QString, Id>> speakers;
    for (Id document : index.documents()) {
        for (const SpeakerRow &speaker : index.speakers(document)) {
            if (speaker.interviewer)
                continue;
            speakers.append({speaker.name, speaker.id});
            if (!seen.contains(speaker.name)) {
                seen.insert(speaker.name);
                names.append(speaker.name);
            }
        }
    }
    CROSSCASE_TRY(
        checkNamed(names, tr("There is no speaker \"%1\" in this project, or it is an interviewer.")));
    QHash<QString, qint32> lineOf;
    for (const QString &name : names) {
        if (!wants(name))
            continue;
        m_nodes.append(line(HeaderNode::Kind::Speaker, NoId, name, name));
        lineOf.insert(name, qint32(m_nodes.last().line));
    }
    for (const auto &[name, id] : speakers) {
        if (lineOf.contains(name))
            map(id, lineOf.value(name));
    }
    return {};
}

Result<> AxisPlan::planCoders(const Index &index)
{
    m_by = By::Coder;
    QStringList names;
    for (const CoderRow &coder : index.coders())
        names.append(coder.name);
    CROSSCASE_TRY(checkNamed(names, tr("There is no coder \"%1\" in this project.")));
    for (const CoderRow &coder : index.coders()) {
        if (!wants(coder.name))
            continue;
        m_nodes.append(line(HeaderNode::Kind::Coder, coder.id, coder.name, coder.name));
        map(coder.id, qint32(m_nodes.last().line));
    }
    return {};
}

QString AxisPlan::facetText(const CodingFacetRow &value)
{
    if (value.number)
        return QString::number(*value.number, 'g', 15);
    return value.text.value_or(QString());
}

Result<> AxisPlan::planFacet(const Index &index)
{
    m_by = By::Facet;
    for (const FacetRow &facet : index.facets()) {
        if (facet.name == m_dimension.name)
            m_facet = facet.id;
    }
    if (m_facet == NoId)
        return invalid(tr("There is no facet \"%1\" in this project.").arg(m_dimension.name));
    const QString kind = index.facet(m_facet)->kind;
    QList<std::pair<Id, QString>> values;
    if (kind == "choice"_L1) {
        for (const FacetChoiceRow &choice : index.facetChoices(m_facet))
            values.append({choice.id, choice.name});
    } else {
        m_followsValues = true;
        QSet<Id> cases;
        QMap<double, QString> numbers;
        QMap<QString, QString> texts;
        for (Id document : index.documents()) {
            for (CodingColumns::Slot slot : index.codings().ofDocument(document)) {
                for (const CodingFacetRow &value : index.facetValues(index.codings().at(slot).id)) {
                    if (value.facet != m_facet)
                        continue;
                    if (value.caseId != NoId)
                        cases.insert(value.caseId);
                    else if (value.number)
                        numbers.insert(*value.number, facetText(value));
                    else if (value.text && !value.text->isEmpty())
                        texts.insert(*value.text, *value.text);
                }
            }
        }
        for (Id id : index.cases().depthFirst()) {
            if (cases.contains(id))
                values.append({id, index.cases().path(id)});
        }
        for (const QString &text : numbers)
            values.append({NoId, text});
        for (const QString &text : texts)
            values.append({NoId, text});
    }
    QStringList names;
    for (const auto &value : values)
        names.append(value.second);
    CROSSCASE_TRY(checkNamed(names, tr("The facet has no value \"%1\" in this project.")));
    for (const auto &[id, name] : values) {
        if (!wants(name))
            continue;
        const QString label = kind == "case"_L1 ? index.cases().name(id) : name;
        m_nodes.append(line(HeaderNode::Kind::FacetValue, id, label, name));
        if (id != NoId)
            map(id, qint32(m_nodes.last().line));
        else
            m_ofText[name].append(qint32(m_nodes.last().line));
    }
    return {};
}

const AxisPlan::Lines &AxisPlan::linesOfFacetValue(const QList<CodingFacetRow> &values) const
{
    for (const CodingFacetRow &value : values) {
        if (value.facet != m_facet)
            continue;
        if (value.choice != NoId)
            return linesOf(value.choice);
        if (value.caseId != NoId)
            return linesOf(value.caseId);
        const auto found = m_ofText.constFind(facetText(value));
        return found == m_ofText.cend() ? m_none : *found;
    }
    return m_none;
}

void AxisPlan::planStances()
{
    m_by = By::Stance;
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree, Stance::None}) {
        const QString symbol = stanceSymbol(stance);
        if (!wants(symbol))
            continue;
        const QString name = stanceName(stance);
        const QString label = symbol.isEmpty() ? name : u"%1 (%2)"_s.arg(symbol, name);
        m_nodes.append(line(HeaderNode::Kind::Stance, NoId, label, symbol));
        m_ofStance[size_t(stance)].append(qint32(m_nodes.last().line));
    }
}

Result<> AxisPlan::planAttributes(const Index &index)
{
    QStringList names;
    for (const AttributeRow &attribute : index.attributes())
        names.append(attribute.name);
    CROSSCASE_TRY(checkNamed(names, tr("There is no attribute \"%1\" in this project.")));
    const QStringList shown = m_dimension.top.isEmpty() ? names : m_dimension.top;
    for (const QString &name : shown)
        m_nodes.append(line(HeaderNode::Kind::Attribute, index.attributeNamed(name), name, name));
    return {};
}

QList<Id> informantsOf(const Index &index)
{
    // Depth first, each before its children: whether text lies below is known when the children are done.
    const RowTree<CaseRow> &cases = index.cases();
    QList<Id> informants;
    const auto visit = [&](auto &&self, Id id) -> bool {
        const QList<Id> children = cases.children(id);
        const qsizetype place = informants.size();
        bool textBelow = false;
        for (Id child : children)
            textBelow = self(self, child) || textBelow;
        const bool hasText = index.hasLinks(id);
        if (!textBelow && (hasText || children.isEmpty()))
            informants.insert(place, id);
        return textBelow || hasText;
    };
    for (Id top : cases.children(NoId))
        visit(visit, top);
    return informants;
}

} // namespace Crosscase
