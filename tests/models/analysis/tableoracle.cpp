// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tableoracle.h"

#include "text/codepoints.h"
#include "text/words.h"

#include <QDateTime>

#include <cmath>

namespace Crosscase {

using namespace Qt::StringLiterals;
using Kind = Dimension::Kind;
using Measure = TableSpec::Measure;
using Percent = TableSpec::Percent;

namespace {

template<typename Row>
Result<> readAll(const Project &project, QMap<Id, Row> &out)
{
    return project.read().forEach<Row>([&](const Row &row) { out.insert(row.id, row); });
}

/// Whether a text is the number, rounded to so many digits after the point.
bool isWritten(const QString &text, double number, int digits)
{
    bool isNumber = false;
    const double written = text.toDouble(&isNumber);
    return isNumber && text.section(u'.', 1).size() == digits
        && std::abs(written - number) <= 0.5 * std::pow(10, -digits) + 1e-9;
}

bool isText(const Dimension &dimension)
{
    return dimension.kind == Kind::Cases || dimension.kind == Kind::Attribute
        || dimension.kind == Kind::Speakers || dimension.kind == Kind::Documents;
}

} // namespace

Result<> TableOracle::read(const Project &project)
{
    QMap<Id, DocumentHeadRow> heads;
    QMap<Id, CodingRow> codings;
    QMap<Id, CaseLinkRow> links;
    QMap<Id, AttributeValueRow> values;
    QMap<Id, CodingFacetRow> facetValues;
    QMap<Id, CellNoteRow> notes;
    CROSSCASE_TRY(readAll(project, heads));
    CROSSCASE_TRY(readAll(project, codings));
    CROSSCASE_TRY(readAll(project, links));
    CROSSCASE_TRY(readAll(project, values));
    CROSSCASE_TRY(readAll(project, facetValues));
    CROSSCASE_TRY(readAll(project, notes));
    CROSSCASE_TRY(readAll(project, m_codes));
    CROSSCASE_TRY(readAll(project, m_cases_));
    CROSSCASE_TRY(readAll(project, m_speakers));
    CROSSCASE_TRY(readAll(project, m_turns));
    CROSSCASE_TRY(readAll(project, m_facets));
    CROSSCASE_TRY(readAll(project, m_choices));
    CROSSCASE_TRY(readAll(project, m_coders));
    m_links = links.values();
    m_notes = notes.values();
    m_facetValues = facetValues.values();
    for (const AttributeValueRow &value : values)
        m_values.insert(value.caseId, value);
    for (const CodeRow &code : m_codes)
        m_codeParents.insert(code.id, code.parent);
    for (const CaseRow &row : m_cases_)
        m_caseParents.insert(row.id, row.parent);

    QList<DocumentHeadRow> ordered = heads.values();
    std::ranges::stable_sort(ordered, {}, &DocumentHeadRow::position);
    for (const DocumentHeadRow &head : ordered) {
        Document document;
        document.head = head;
        const Result<QString> body = project.read().body(head.id);
        CROSSCASE_TRY(body);
        document.body = *body;
        paint(document);
        m_documents.append(document);
    }
    for (const Document &document : m_documents) {
        QList<CodingRow> here;
        for (const CodingRow &coding : codings) {
            if (coding.document == document.head.id)
                here.append(coding);
        }
        std::ranges::stable_sort(here, {}, &CodingRow::span);
        m_codings += here;
    }

    // Informants in the order of the tree.
    const auto walk = [&](auto &&self, Id parent) -> void {
        QList<CaseRow> children;
        for (const CaseRow &row : m_cases_) {
            if (row.parent == parent)
                children.append(row);
        }
        std::ranges::stable_sort(children, {}, &CaseRow::position);
        for (const CaseRow &row : children) {
            bool hasText = false, aboveText = false, isLeaf = true;
            for (const CaseLinkRow &link : m_links) {
                hasText |= link.caseId == row.id;
                aboveText |= link.caseId != row.id && within(link.caseId, row.id, m_caseParents);
            }
            for (const CaseRow &other : m_cases_)
                isLeaf &= other.parent != row.id;
            if (!aboveText && (hasText || isLeaf))
                m_informants.append(row.id);
            self(self, row.id);
        }
    };
    walk(walk, NoId);
    return {};
}

void TableOracle::paint(Document &document)
{
    const auto length = size_t(document.head.length);
    document.cases.resize(length);
    document.speaker.resize(length, NoId);
    document.interviewer.resize(length, false);
    std::vector<bool> label(length, false);
    std::vector<Id> said(length, NoId);
    for (const TurnRow &turn : m_turns) {
        if (turn.document != document.head.id)
            continue;
        document.turns.push_back({turn.span.start, turn.span.end});
        for (qint64 at = turn.span.start; at < turn.span.end; ++at) {
            said[size_t(at)] = turn.speaker;
            label[size_t(at)] = at < turn.saidAt;
            const bool asks = turn.speaker != NoId && m_speakers.value(turn.speaker).interviewer;
            document.interviewer[size_t(at)] = asks;
            document.speaker[size_t(at)] = asks ? NoId : turn.speaker;
        }
    }
    std::ranges::sort(document.turns);
    for (const CaseLinkRow &link : m_links) {
        if (link.document != document.head.id)
            continue;
        for (size_t at = 0; at < length; ++at) {
            const bool tied = link.speaker != NoId ? said[at] == link.speaker
                : link.startAt                     ? *link.startAt <= qint64(at) && qint64(at) < *link.endAt
                                                   : true;
            if (tied && !document.interviewer[at])
                document.cases[at].insert(link.caseId);
        }
    }
    const CodePointMap text(document.body);
    for (const Span &word : wordSpans(text, {0, text.length()})) {
        bool inLabel = false;
        for (qint64 at = word.start; at < word.end; ++at)
            inLabel |= label[size_t(at)];
        if (!inLabel)
            document.words.push_back({word.start, word.end});
    }
    for (const Span &sentence : sentenceSpans(text, {0, text.length()}))
        document.sentences.push_back({sentence.start, sentence.end});
}

bool TableOracle::within(Id id, Id top, const QMap<Id, Id> &parents) const
{
    for (Id at = id; at != NoId; at = parents.value(at)) {
        if (at == top)
            return true;
    }
    return false;
}

QString TableOracle::roleOf(Id caseId) const
{
    for (Id at = caseId; at != NoId; at = m_caseParents.value(at)) {
        if (m_values.contains(at))
            return m_values.value(at).text;
    }
    return {};
}

Id TableOracle::codeAt(const QString &path) const
{
    // Names are unique in these projects.
    for (const CodeRow &code : m_codes) {
        if (code.name == path.section(u'/', -1))
            return code.id;
    }
    return NoId;
}

Id TableOracle::caseAt(const QString &path) const
{
    for (const CaseRow &row : m_cases_) {
        if (row.name == path.section(u'/', -1))
            return row.id;
    }
    return NoId;
}

bool TableOracle::caseAccepted(Id caseId) const
{
    bool any = m_spec.filter.cases.isEmpty();
    for (const QString &path : m_spec.filter.cases)
        any |= within(caseId, caseAt(path), m_caseParents);
    const bool hasRole = !m_spec.filter.attributes.contains(u"Role"_s)
        || m_spec.filter.attributes.value(u"Role"_s).contains(roleOf(caseId));
    return any && hasRole;
}

QString TableOracle::facetText(Id coding, const QString &facet) const
{
    for (const CodingFacetRow &value : m_facetValues) {
        if (value.coding != coding || m_facets.value(value.facet).name != facet)
            continue;
        if (value.choice != NoId)
            return m_choices.value(value.choice).name;
        if (value.caseId != NoId)
            return m_cases_.value(value.caseId).name;
        return value.number ? QString::number(*value.number) : value.text.value_or(QString());
    }
    return {};
}

bool TableOracle::accepted(const CodingRow &coding) const
{
    const TableFilter &filter = m_spec.filter;
    bool codeFits = filter.codes.isEmpty();
    for (const QString &path : filter.codes)
        codeFits |= within(coding.code, codeAt(path), m_codeParents);
    bool stanceFits = filter.stances.isEmpty();
    for (Stance stance : filter.stances)
        stanceFits |= coding.stance == stanceSymbol(stance);
    bool documentFits = filter.documents.isEmpty();
    for (const Document &document : m_documents)
        documentFits |= document.head.id == coding.document && filter.documents.contains(document.head.name);
    const bool coderFits = filter.coders.isEmpty()
        || filter.coders.contains(m_coders.value(coding.coder).name);
    bool facetFits = true;
    for (auto facet = filter.facets.cbegin(); facet != filter.facets.cend(); ++facet)
        facetFits &= facet.value().contains(facetText(coding.id, facet.key()));
    const QString day = coding.createdAt.first(10);
    const bool dayFits = (filter.from.isEmpty() || day >= filter.from)
        && (filter.to.isEmpty() || day <= filter.to);
    return codeFits && stanceFits && documentFits && coderFits && facetFits && dayFits;
}

bool TableOracle::isCaseBased() const
{
    const auto byCase = [](const Dimension &d) { return d.kind == Kind::Cases || d.kind == Kind::Attribute; };
    return byCase(m_spec.rows) || byCase(m_spec.columns) || !m_spec.filter.cases.isEmpty()
        || !m_spec.filter.attributes.isEmpty() || m_spec.cell == Measure::Cases
        || m_spec.cell == Measure::Informants;
}

bool TableOracle::isSpeakerBased() const
{
    return m_spec.rows.kind == Kind::Speakers || m_spec.columns.kind == Kind::Speakers;
}

bool TableOracle::countsBelow(const Dimension &dimension, Id code) const
{
    bool hasChildren = false;
    int depth = -1;
    for (const CodeRow &each : m_codes)
        hasChildren |= each.parent == code;
    for (Id at = code; at != NoId; at = m_codeParents.value(at))
        ++depth;
    bool isNumber = false;
    const int cut = dimension.level.toInt(&isNumber);
    const bool isAbove = dimension.level != "all"_L1 && hasChildren && (!isNumber || depth < cut);
    return dimension.withDescendants && !isAbove;
}

bool TableOracle::isItself(const Dimension &dimension, Id code) const
{
    const bool hasChildren = std::ranges::any_of(m_codes,
                                                 [&](const CodeRow &each) { return each.parent == code; });
    return hasChildren && !countsBelow(dimension, code);
}

bool TableOracle::onLine(const Dimension &dimension, const HeaderNode &node, const CodingRow &coding,
                         Id caseId, Id speaker) const
{
    switch (dimension.kind) {
    case Kind::Codes:
        return countsBelow(dimension, node.id) ? within(coding.code, node.id, m_codeParents)
                                               : coding.code == node.id;
    case Kind::Cases:
        return within(caseId, node.id, m_caseParents);
    case Kind::Documents:
        return coding.document == node.id;
    case Kind::Attribute:
        return node.path == "No value"_L1 ? roleOf(caseId).isEmpty() : roleOf(caseId) == node.path;
    case Kind::Speakers:
        return m_speakers.value(speaker).name == node.path;
    case Kind::Coders:
        return m_coders.value(coding.coder).name == node.path;
    case Kind::Facet:
        return facetText(coding.id, dimension.name) == node.label;
    case Kind::Stance:
        return coding.stance == node.path;
    case Kind::Whole:
        return true;
    case Kind::Attributes:
        break;
    }
    return false;
}

void TableOracle::collect(const CrossTable &table)
{
    m_table.clear();
    const auto isLine = [](const HeaderNode &node) {
        return node.kind != HeaderNode::Kind::Total && node.kind != HeaderNode::Kind::Units;
    };
    for (qsizetype number = 0; number < m_codings.size(); ++number) {
        const CodingRow &coding = m_codings.at(number);
        if (!accepted(coding))
            continue;
        const Document &document = *std::ranges::find_if(
            m_documents, [&](const Document &d) { return d.head.id == coding.document; });
        std::map<std::pair<Id, Id>, std::set<qint64>> places; // characters by case and speaker
        const bool start = m_spec.membership == TableSpec::Membership::Start;
        for (qint64 at = coding.span.start; at < (start ? coding.span.start + 1 : coding.span.end); ++at) {
            const Id speaker = document.speaker[size_t(at)];
            if (isSpeakerBased() && speaker == NoId)
                continue;
            std::set<Id> cases{NoId};
            if (isCaseBased())
                cases = document.cases[size_t(at)];
            for (Id caseId : cases) {
                if (isCaseBased() && !caseAccepted(caseId))
                    continue;
                std::set<qint64> &characters = places[{caseId, isSpeakerBased() ? speaker : NoId}];
                if (start && (isCaseBased() || isSpeakerBased())) {
                    for (qint64 each = coding.span.start; each < coding.span.end; ++each)
                        characters.insert(each);
                } else if (start) {
                    for (qint64 each = coding.span.start; each < coding.span.end; ++each)
                        characters.insert(each);
                } else {
                    characters.insert(at);
                }
            }
        }
        for (const auto &[place, characters] : places) {
            const bool wantsInformant = m_spec.cell == Measure::Cases || m_spec.cell == Measure::Informants;
            const qsizetype informant = m_informants.indexOf(place.first);
            if (wantsInformant && informant < 0)
                continue;
            QList<qsizetype> rows, columns;
            for (qsizetype row = 0; row < table.rowCount(); ++row) {
                const HeaderNode &node = table.rows().line(row);
                if (isLine(node) && onLine(m_spec.rows, node, coding, place.first, place.second))
                    rows.append(row);
            }
            for (qsizetype column = 0; column < table.columnCount(); ++column) {
                const HeaderNode &node = table.columns().line(column);
                if (isLine(node) && onLine(m_spec.columns, node, coding, place.first, place.second))
                    columns.append(column);
            }
            if (rows.isEmpty() || columns.isEmpty())
                continue;
            rows.append(-1);
            columns.append(-1);
            for (qsizetype row : rows) {
                for (qsizetype column : columns) {
                    Share &share = m_table[{row, column}][number];
                    share.at.insert(characters.begin(), characters.end());
                    share.informants.insert(informant);
                }
            }
        }
    }
}

// --- units ------------------------------------------------------------------------------------------------------

std::set<std::pair<Id, qint64>> TableOracle::unitText(qsizetype row, qsizetype column,
                                                      const CrossTable &table) const
{
    std::set<std::pair<Id, qint64>> characters;
    for (const Document &document : m_documents) {
        if (!m_spec.filter.documents.isEmpty() && !m_spec.filter.documents.contains(document.head.name))
            continue;
        CodingRow here;
        here.document = document.head.id;
        const auto fits = [&](const Dimension &dimension, const TableAxis &axis, qsizetype line, Id caseId,
                              Id speaker) {
            if (!isText(dimension))
                return true;
            for (qsizetype each = 0; each < axis.count(); ++each) {
                const HeaderNode &node = axis.line(each);
                const bool counts = node.kind != HeaderNode::Kind::Total
                    && node.kind != HeaderNode::Kind::Units;
                if (counts && (line < 0 || line == each) && onLine(dimension, node, here, caseId, speaker))
                    return true;
            }
            return false;
        };
        for (size_t at = 0; at < document.cases.size(); ++at) {
            const Id speaker = document.speaker[at];
            if (document.interviewer[at] || (isSpeakerBased() && speaker == NoId))
                continue;
            std::set<Id> cases{NoId};
            if (isCaseBased())
                cases = document.cases[at];
            for (Id caseId : cases) {
                const bool counts = (!isCaseBased() || caseAccepted(caseId))
                    && fits(m_spec.rows, table.rows(), row, caseId, speaker)
                    && fits(m_spec.columns, table.columns(), column, caseId, speaker);
                if (counts)
                    characters.insert({document.head.id, qint64(at)});
            }
        }
    }
    return characters;
}

qint64 TableOracle::wordsIn(const std::set<std::pair<Id, qint64>> &characters) const
{
    qint64 count = 0;
    for (const Document &document : m_documents) {
        for (const auto &[from, to] : document.words) {
            bool inside = false;
            for (qint64 at = from; at < to; ++at)
                inside |= characters.contains({document.head.id, at});
            count += inside ? 1 : 0;
        }
    }
    return count;
}

bool TableOracle::knowsInformants(const Dimension &dimension) const
{
    return isText(dimension);
}

std::set<qsizetype> TableOracle::informantsOfLine(const Dimension &dimension, const HeaderNode &node) const
{
    std::set<qsizetype> found;
    for (qsizetype i = 0; i < m_informants.size(); ++i) {
        const Id informant = m_informants.at(i);
        if (!caseAccepted(informant))
            continue;
        if (!knowsInformants(dimension)) {
            found.insert(i);
            continue;
        }
        bool belongs = false;
        if (dimension.kind == Kind::Cases || dimension.kind == Kind::Attribute)
            belongs = onLine(dimension, node, {}, informant, NoId);
        for (const CaseLinkRow &link : m_links) {
            if (link.caseId != informant)
                continue;
            if (dimension.kind == Kind::Documents)
                belongs |= link.document == node.id;
            if (dimension.kind != Kind::Speakers)
                continue;
            for (const TurnRow &turn : m_turns) {
                const bool heard = turn.document == link.document
                    && (link.speaker == NoId || link.speaker == turn.speaker);
                const SpeakerRow speaker = m_speakers.value(turn.speaker);
                belongs |= heard && !speaker.interviewer && speaker.id != NoId && speaker.name == node.path;
            }
        }
        if (belongs)
            found.insert(i);
    }
    return found;
}

qsizetype TableOracle::asked(qsizetype row, qsizetype column, const CrossTable &table) const
{
    const auto ofAxis = [&](const Dimension &dimension, const TableAxis &axis, qsizetype line) {
        std::set<qsizetype> found;
        if (!knowsInformants(dimension))
            found = informantsOfLine(dimension, {}); // everyone
        for (qsizetype each = 0; each < axis.count(); ++each) {
            const HeaderNode &node = axis.line(each);
            const bool counts = node.kind != HeaderNode::Kind::Total && node.kind != HeaderNode::Kind::Units;
            if (!counts || (line >= 0 && line != each))
                continue;
            found.merge(informantsOfLine(dimension, node));
        }
        return found;
    };
    const std::set<qsizetype> rows = ofAxis(m_spec.rows, table.rows(), row);
    const std::set<qsizetype> columns = ofAxis(m_spec.columns, table.columns(), column);
    Id code = NoId;
    if (m_spec.rows.kind == Kind::Codes && row >= 0)
        code = table.rows().line(row).id;
    else if (m_spec.columns.kind == Kind::Codes && column >= 0)
        code = table.columns().line(column).id;
    qsizetype count = 0;
    for (qsizetype i : rows) {
        bool wasAsked = columns.contains(i);
        for (const CellNoteRow &note : m_notes)
            wasAsked &= note.caseId != m_informants.at(i) || note.code != code || note.status.isEmpty();
        count += wasAsked ? 1 : 0;
    }
    return count;
}

// --- cells ------------------------------------------------------------------------------------------------------

QString TableOracle::mark(const QList<qsizetype> &codings) const
{
    QMap<QString, int> counts;
    CodingRow latest;
    for (qsizetype number : codings) {
        const CodingRow &coding = m_codings.at(number);
        if (coding.stance.isEmpty())
            continue;
        ++counts[coding.stance];
        if (std::pair(coding.createdAt, coding.id) > std::pair(latest.createdAt, latest.id))
            latest = coding;
    }
    if (counts.isEmpty())
        return plainMentionSymbol();
    QStringList symbols;
    const int most = *std::ranges::max_element(counts);
    for (const QString &symbol : {u"x"_s, u"o"_s, u"-"_s}) {
        const bool shown = m_spec.fold == TableSpec::Fold::Majority ? counts.value(symbol) == most
                                                                    : counts.contains(symbol);
        if (shown)
            symbols.append(symbol);
    }
    if (m_spec.fold == TableSpec::Fold::AnyO)
        return symbols.last();
    if (m_spec.fold == TableSpec::Fold::Latest)
        return latest.stance;
    return symbols.join(u'/');
}

TableOracle::Expected TableOracle::expected(qsizetype row, qsizetype column, const CrossTable &table) const
{
    Expected out;
    if (m_spec.cell == Measure::TextWords) {
        out.number = double(wordsIn(unitText(row, column, table)));
        return out;
    }
    const auto found = m_table.find({row, column});
    if (found == m_table.end())
        return out;
    const Cell &cell = found->second;
    QList<qsizetype> codings;
    for (const auto &each : cell)
        codings.append(each.first);
    const auto plain = [&] {
        for (qsizetype number : codings)
            out.evidence.append({m_codings.at(number).id, qint32(out.evidence.size())});
    };
    const bool isTotal = row < 0 || column < 0;
    std::set<std::pair<Id, qint64>> characters;
    for (const auto &[number, share] : cell) {
        for (qint64 at : share.at)
            characters.insert({m_codings.at(number).document, at});
    }
    switch (m_spec.cell) {
    case Measure::Stance:
        plain();
        out.text = isTotal ? QString::number(codings.size()) : mark(codings);
        if (isTotal)
            out.number = double(codings.size());
        break;
    case Measure::Presence:
        plain();
        out.number = isTotal ? double(codings.size()) : 1;
        out.text = isTotal ? QString::number(codings.size()) : u"x"_s;
        break;
    case Measure::Count:
        plain();
        out.number = double(codings.size());
        break;
    case Measure::StanceMix: {
        plain();
        out.number = double(codings.size());
        QStringList parts;
        for (const QString &symbol : {u"x"_s, u"o"_s, u"-"_s, QString()}) {
            const auto count = std::ranges::count_if(
                codings, [&](qsizetype number) { return m_codings.at(number).stance == symbol; });
            if (count > 0)
                parts.append(u"%1 %2"_s.arg(symbol.isEmpty() ? plainMentionSymbol() : symbol).arg(count));
        }
        out.text = parts.join(u", "_s);
        break;
    }
    case Measure::CodeNames: {
        plain();
        QStringList names;
        const auto walk = [&](auto &&self, Id parent) -> void {
            QList<CodeRow> children;
            for (const CodeRow &code : m_codes) {
                if (code.parent == parent)
                    children.append(code);
            }
            std::ranges::stable_sort(children, {}, &CodeRow::position);
            for (const CodeRow &code : std::as_const(children)) {
                const auto count = std::ranges::count_if(
                    codings, [&](qsizetype number) { return m_codings.at(number).code == code.id; });
                if (count > 0)
                    names.append(count == 1 ? code.name : u"%1 (%2)"_s.arg(code.name).arg(count));
                self(self, code.id);
            }
        };
        walk(walk, NoId);
        out.text = names.join(u"; "_s);
        break;
    }
    case Measure::Passages: {
        std::stable_sort(codings.begin(), codings.end(), [&](qsizetype a, qsizetype b) {
            const auto document = [&](qsizetype n) {
                return std::ranges::find_if(
                           m_documents,
                           [&](const Document &d) { return d.head.id == m_codings.at(n).document; })
                    - m_documents.begin();
            };
            const auto reach = [&](qsizetype n) {
                return std::pair(*cell.at(n).at.begin(), *cell.at(n).at.rbegin());
            };
            return std::pair(document(a), reach(a)) < std::pair(document(b), reach(b));
        });
        qint32 group = -1;
        Id document = NoId;
        qint64 last = -1;
        for (qsizetype number : codings) {
            const std::set<qint64> &at = cell.at(number).at;
            if (m_codings.at(number).document != document || *at.begin() > last) {
                ++group;
                last = -1;
            }
            document = m_codings.at(number).document;
            last = std::max(last, *at.rbegin());
            out.evidence.append({m_codings.at(number).id, group});
        }
        out.number = group + 1;
        break;
    }
    case Measure::Cases:
    case Measure::Informants: {
        QStringList names;
        qint32 group = -1;
        for (qsizetype informant = 0; informant < m_informants.size(); ++informant) {
            bool any = false;
            for (const auto &[number, share] : cell) {
                if (!share.informants.contains(informant))
                    continue;
                group += any ? 0 : 1;
                any = true;
                out.evidence.append({m_codings.at(number).id, group});
            }
            if (any)
                names.append(m_cases_.value(m_informants.at(informant)).name);
        }
        out.number = group + 1;
        if (m_spec.cell == Measure::Informants)
            out.text = names.join(u", "_s);
        else if (m_spec.percent == Percent::None)
            out.text = u"%1 of %2"_s.arg(group + 1).arg(
                std::max(asked(row, column, table), qsizetype(group + 1)));
        break;
    }
    case Measure::Words:
        plain();
        out.number = double(wordsIn(characters));
        break;
    case Measure::Share:
    case Measure::PerThousand: {
        plain();
        const qint64 base = wordsIn(unitText(row, column, table));
        const double own = m_spec.cell == Measure::Share ? double(wordsIn(characters))
                                                         : 1000.0 * double(codings.size());
        if (base > 0)
            out.number = own / double(base);
        break;
    }
    case Measure::FacetMean: {
        double sum = 0;
        for (qsizetype number : codings) {
            const QString weight = facetText(m_codings.at(number).id, u"Weight"_s);
            if (weight.isEmpty())
                continue;
            sum += weight.toDouble();
            out.evidence.append({m_codings.at(number).id, qint32(out.evidence.size())});
        }
        if (!out.evidence.isEmpty())
            out.number = sum / double(out.evidence.size());
        break;
    }
    case Measure::BestQuote:
    case Measure::AllQuotes:
    case Measure::Summary:
    case Measure::AttributeValue:
    case Measure::Jaccard:
    case Measure::TextWords:
        plain();
        break;
    }
    return out;
}

QString TableOracle::checkCell(const CrossTable &table, qsizetype row, qsizetype column)
{
    ++m_cells;
    const HeaderNode &rowNode = table.rows().line(row);
    const HeaderNode &columnNode = table.columns().line(column);
    const TableCell cell = table.cell(row, column);
    const qsizetype rawRow = rowNode.kind == HeaderNode::Kind::Total ? -1 : row;
    const qsizetype rawColumn = columnNode.kind == HeaderNode::Kind::Total ? -1 : column;
    const auto complain = [&](const QString &what) {
        return u"%1 in row \"%2\", column \"%3\": \"%4\""_s.arg(what, rowNode.path, columnNode.path,
                                                                cell.text);
    };
    if (rowNode.kind == HeaderNode::Kind::Units) {
        std::set<qsizetype> informants;
        if (!knowsInformants(m_spec.columns))
            informants = informantsOfLine(m_spec.columns, {}); // everyone
        for (qsizetype each = 0; each < table.columnCount(); ++each) {
            const HeaderNode &node = table.columns().line(each);
            const bool counts = node.kind != HeaderNode::Kind::Total && (rawColumn < 0 || each == rawColumn);
            if (counts)
                informants.merge(informantsOfLine(m_spec.columns, node));
        }
        return cell.number == double(informants.size()) ? QString() : complain(u"N"_s);
    }
    Expected want = expected(rawRow, rawColumn, table);
    if (m_spec.percent != Percent::None && !want.evidence.isEmpty()) {
        double base = 0;
        const bool casesInColumns = m_spec.columns.kind == Kind::Cases
            || m_spec.columns.kind == Kind::Attribute;
        const bool column100 = m_spec.percent == Percent::Column
            || (m_spec.percent == Percent::Mentioning && casesInColumns);
        if (m_spec.percent == Percent::Informants)
            base = double(std::max(asked(rawRow, rawColumn, table), qsizetype(want.number.value_or(0))));
        else if (m_spec.percent == Percent::Table)
            base = expected(-1, -1, table).number.value_or(0);
        else if (column100)
            base = expected(-1, rawColumn, table).number.value_or(0);
        else
            base = expected(rawRow, -1, table).number.value_or(0);
        want.number = base > 0 ? *want.number / base : 0;
        want.text.reset();
    }
    if (want.evidence != QList<EvidenceItem>(cell.evidence.begin(), cell.evidence.end()))
        return complain(u"evidence of %1, expected %2"_s.arg(cell.evidence.size()).arg(want.evidence.size()));
    const qsizetype groups = want.evidence.isEmpty() ? 0 : want.evidence.last().group + 1;
    if (groups != cell.evidenceCount)
        return complain(u"groups"_s);
    const bool plainCount = m_spec.percent == Percent::None
        && (m_spec.cell == Measure::Count || m_spec.cell == Measure::Passages
            || m_spec.cell == Measure::Cases);
    if (plainCount && cell.number.value_or(0) != double(cell.evidenceCount))
        return complain(u"number is not the evidence"_s);
    const bool sameNumber = want.number.has_value() == cell.number.has_value()
        && std::abs(want.number.value_or(0) - cell.number.value_or(0)) < 1e-9;
    if (!sameNumber)
        return complain(u"number %1"_s.arg(want.number.value_or(-1)));

    // What the analyst wrote about the pair.
    const auto pair = [&](Kind a, Kind b) { return m_spec.rows.kind == a && m_spec.columns.kind == b; };
    const bool isPair = (pair(Kind::Codes, Kind::Cases) || pair(Kind::Cases, Kind::Codes)) && rawRow >= 0
        && rawColumn >= 0;
    const Id code = m_spec.rows.kind == Kind::Codes ? rowNode.id : columnNode.id;
    const Id caseId = m_spec.rows.kind == Kind::Codes ? columnNode.id : rowNode.id;
    for (const CellNoteRow &note : m_notes) {
        if (!isPair || note.code != code || note.caseId != caseId)
            continue;
        const bool marks = m_spec.cell == Measure::Stance || m_spec.cell == Measure::Presence;
        if (m_spec.cell == Measure::Summary && !note.summary.isEmpty())
            return cell.text == note.summary ? QString() : complain(u"summary"_s);
        if (marks && !note.mark.isEmpty())
            return cell.text == note.mark && cell.overridden && cell.remark == note.reason
                ? QString()
                : complain(u"mark"_s);
        if (!note.status.isEmpty() && want.evidence.isEmpty())
            return cell.text == note.status && cell.blank != Blank::No ? QString() : complain(u"status"_s);
    }
    const bool blank = cell.blank == Blank::NotMentioned;
    if (m_spec.cell == Measure::TextWords) {
        ++m_filled[u"text-words"_s];
        return blank ? complain(u"blank"_s) : QString();
    }
    if (blank != want.evidence.isEmpty())
        return complain(u"blank"_s);
    if (!want.evidence.isEmpty()) {
        ++m_filled[measureId(m_spec.cell)
                   + (m_spec.percent == Percent::None ? QString()
                                                      : u", % of "_s + percentId(m_spec.percent))];
        if (const QString wrong = checkWritten(cell, rawRow < 0 || rawColumn < 0); !wrong.isEmpty())
            return complain(wrong);
    }
    if (want.text && cell.text != *want.text)
        return complain(u"text, expected \"%1\""_s.arg(*want.text));
    return {};
}

// --- what is written in a cell ----------------------------------------------------------------------------------

const CodingRow &TableOracle::coding(Id id) const
{
    return *std::ranges::find(m_codings, id, &CodingRow::id);
}

QString TableOracle::wordsOf(const CodingRow &coding) const
{
    const auto document = std::ranges::find_if(
        m_documents, [&](const Document &each) { return each.head.id == coding.document; });
    const QList<uint> body = document->body.toUcs4();
    const QList<uint> piece = body.mid(coding.span.start, coding.span.length());
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(piece.constData()), piece.size())
        .simplified();
}

/// Quotes: of all codings, each stretch once; or of the best: one with a memo before others, then the longest.
QString TableOracle::checkQuotes(const TableCell &cell) const
{
    const QStringList lines = cell.text.split(u'\n');
    const auto worth = [](const CodingRow &row) { return std::pair(!row.memo.isEmpty(), row.span.length()); };
    std::set<std::tuple<Id, qint64, qint64>> stretches;
    std::pair<bool, qint64> best;
    QStringList quotes, bestQuotes;
    for (const EvidenceItem &item : cell.evidence) {
        const CodingRow &row = coding(item.coding);
        best = std::max(best, worth(row));
        if (stretches.insert({row.document, row.span.start, row.span.end}).second)
            quotes.append(u'\u201c' + wordsOf(row) + u"\u201d ("_s);
    }
    for (const EvidenceItem &item : cell.evidence) {
        if (worth(coding(item.coding)) == best)
            bestQuotes.append(u'\u201c' + wordsOf(coding(item.coding)) + u"\u201d ("_s);
    }
    const bool all = m_spec.cell == Measure::AllQuotes;
    if (lines.size() != (all ? quotes.size() : 1))
        return u"%1 quotes"_s.arg(lines.size());
    for (const QString &line : lines) {
        const auto begins = [&](const QString &quote) { return line.startsWith(quote); };
        if (!line.endsWith(u')') || std::ranges::none_of(all ? quotes : bestQuotes, begins))
            return u"a quote nobody said: "_s + line;
    }
    return {};
}

/// The text of a cell with evidence that the analyst did not write.
QString TableOracle::checkWritten(const TableCell &cell, bool isTotal) const
{
    std::set<QString> stances;
    for (const EvidenceItem &item : cell.evidence)
        stances.insert(coding(item.coding).stance);
    stances.erase(QString());
    if (cell.contested != (stances.size() > 1))
        return u"contested"_s;
    const auto shows = [&](const QString &text) { return cell.text == text ? QString() : u"text"_s; };
    const double number = cell.number.value_or(0);
    const auto rounds = [&](const QString &text, double to, int digits) {
        return isWritten(text, to, digits) ? QString() : u"text"_s;
    };
    const bool ofInformants = m_spec.percent == Percent::Informants || m_spec.percent == Percent::Mentioning;
    if (m_spec.percent != Percent::None || m_spec.cell == Measure::Share) {
        return cell.text.endsWith(u'%') ? rounds(cell.text.chopped(1), number * 100, ofInformants ? 0 : 1)
                                        : u"text"_s;
    }
    switch (m_spec.cell) {
    case Measure::PerThousand:
    case Measure::FacetMean:
        return rounds(cell.text, number, 2);
    case Measure::Count:
    case Measure::Passages:
    case Measure::Words:
    case Measure::TextWords:
        return shows(QString::number(qint64(number)));
    case Measure::BestQuote:
    case Measure::AllQuotes:
        return isTotal && cell.text.isEmpty() ? QString() : checkQuotes(cell);
    default:
        return {};
    }
}

QString TableOracle::checkAttribute(const CrossTable &table, qsizetype row, qsizetype column)
{
    ++m_cells;
    const bool inRows = m_spec.rows.kind == Kind::Attributes;
    const Id caseId = inRows ? table.columns().line(column).id : table.rows().line(row).id;
    const TableCell cell = table.cell(row, column);
    for (Id at = caseId; at != NoId; at = m_caseParents.value(at)) {
        const auto value = m_values.constFind(at);
        if (value == m_values.cend())
            continue;
        ++m_filled[u"attribute"_s];
        const bool agrees = cell.text == value->text && cell.number == value->number
            && cell.blank == Blank::No && cell.evidence.empty();
        return agrees ? QString() : u"attribute \"%1\", expected \"%2\""_s.arg(cell.text, value->text);
    }
    return cell.blank == Blank::NoData && !cell.number ? QString() : u"an attribute nobody has"_s;
}

QString TableOracle::checkTogether(const CrossTable &table)
{
    // Text that counts, of each coding.
    QList<std::set<qint64>> text;
    for (const CodingRow &coding : m_codings) {
        std::set<qint64> characters;
        const Document &document = *std::ranges::find_if(
            m_documents, [&](const Document &d) { return d.head.id == coding.document; });
        const bool byCase = !m_spec.filter.cases.isEmpty() || !m_spec.filter.attributes.isEmpty();
        const auto counts = [&](qint64 at) {
            return !byCase
                || std::ranges::any_of(document.cases[size_t(at)], [&](Id id) { return caseAccepted(id); });
        };
        const bool start = m_spec.membership == TableSpec::Membership::Start;
        for (qint64 at = coding.span.start; accepted(coding) && at < coding.span.end; ++at) {
            if (counts(start ? coding.span.start : at))
                characters.insert(at);
        }
        text.append(characters);
    }
    // Units each coding lies in.
    QList<std::set<std::pair<Id, qint64>>> units;
    for (qsizetype number = 0; number < m_codings.size(); ++number) {
        const CodingRow &coding = m_codings.at(number);
        const Document &document = *std::ranges::find_if(
            m_documents, [&](const Document &d) { return d.head.id == coding.document; });
        std::set<std::pair<Id, qint64>> in;
        const auto stretches = [&](const std::vector<std::pair<qint64, qint64>> &all) {
            for (size_t i = 0; i < all.size(); ++i) {
                for (qint64 at : text.at(number)) {
                    if (all[i].first <= at && at < all[i].second)
                        in.insert({coding.document, qint64(i)});
                }
            }
        };
        switch (m_spec.unit) {
        case TableSpec::Unit::Overlap:
            for (qint64 at : text.at(number))
                in.insert({coding.document, at});
            break;
        case TableSpec::Unit::Sentence:
            stretches(document.sentences);
            break;
        case TableSpec::Unit::Turn:
            stretches(document.turns);
            break;
        case TableSpec::Unit::Document:
            if (!text.at(number).empty())
                in.insert({coding.document, 0});
            break;
        case TableSpec::Unit::Case:
            for (qint64 at : text.at(number)) {
                const bool start = m_spec.membership == TableSpec::Membership::Start;
                for (Id id : document.cases[size_t(start ? coding.span.start : at)]) {
                    if (m_informants.contains(id) && caseAccepted(id))
                        in.insert({id, 0});
                }
            }
            break;
        }
        units.append(in);
    }
    const bool jaccard = m_spec.cell == Measure::Jaccard;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            ++m_cells;
            const auto on = [&](const Dimension &dimension, const HeaderNode &node, qsizetype number) {
                return onLine(dimension, node, m_codings.at(number), NoId, NoId);
            };
            const HeaderNode &rowNode = table.rows().line(row);
            const HeaderNode &columnNode = table.columns().line(column);
            std::set<std::pair<Id, qint64>> ofRow, ofColumn, both;
            std::multiset<std::set<Id>> groups;
            const bool same = rowNode.id == columnNode.id
                && isItself(m_spec.rows, rowNode.id) == isItself(m_spec.columns, columnNode.id);
            for (qsizetype a = 0; a < m_codings.size(); ++a) {
                if (on(m_spec.rows, rowNode, a))
                    ofRow.insert(units.at(a).begin(), units.at(a).end());
                if (on(m_spec.columns, columnNode, a))
                    ofColumn.insert(units.at(a).begin(), units.at(a).end());
            }
            std::ranges::set_intersection(ofRow, ofColumn, std::inserter(both, both.end()));
            if (m_spec.unit == TableSpec::Unit::Overlap) {
                for (qsizetype a = 0; a < m_codings.size(); ++a) {
                    if (same && on(m_spec.rows, rowNode, a) && !text.at(a).empty())
                        groups.insert({m_codings.at(a).id});
                    for (qsizetype b = a + 1; b < m_codings.size() && !same; ++b) {
                        std::set<std::pair<Id, qint64>> shared;
                        std::ranges::set_intersection(units.at(a), units.at(b),
                                                      std::inserter(shared, shared.end()));
                        const bool pairs = (on(m_spec.rows, rowNode, a) && on(m_spec.columns, columnNode, b))
                            || (on(m_spec.rows, rowNode, b) && on(m_spec.columns, columnNode, a));
                        if (pairs && !shared.empty())
                            groups.insert({m_codings.at(a).id, m_codings.at(b).id});
                    }
                }
            } else {
                for (const auto &unit : both) {
                    std::set<Id> codings;
                    for (qsizetype a = 0; a < m_codings.size(); ++a) {
                        const bool counts = on(m_spec.rows, rowNode, a) || on(m_spec.columns, columnNode, a);
                        if (counts && units.at(a).contains(unit))
                            codings.insert(m_codings.at(a).id);
                    }
                    groups.insert(codings);
                }
            }
            const TableCell cell = table.cell(row, column);
            std::multiset<std::set<Id>> found;
            for (size_t i = 0; i < cell.evidence.size();) {
                std::set<Id> codings;
                const qint32 group = cell.evidence[i].group;
                for (; i < cell.evidence.size() && cell.evidence[i].group == group; ++i)
                    codings.insert(cell.evidence[i].coding);
                found.insert(codings);
            }
            double number = double(groups.size());
            // A coding that lies on both lines is no pair with itself: without a pair there is nothing to divide.
            if (jaccard)
                number = both.empty() || groups.empty()
                    ? 0
                    : double(both.size()) / double(ofRow.size() + ofColumn.size() - both.size());
            const bool written = groups.empty() ? cell.text.isEmpty()
                : jaccard                       ? isWritten(cell.text, number, 2)
                                                : cell.text == QString::number(qsizetype(number));
            if (!written)
                return u"together: text \"%1\" of %2"_s.arg(cell.text).arg(number);
            m_filled[jaccard ? u"jaccard"_s : u"together by "_s + unitId(m_spec.unit)] += groups.empty() ? 0
                                                                                                         : 1;
            const bool agrees = found == groups && cell.evidenceCount == qsizetype(groups.size())
                && std::abs(cell.number.value_or(0) - number) < 1e-9
                && cell.number.has_value() != groups.empty();
            if (!agrees)
                return u"together: row \"%1\", column \"%2\": %3, expected %4 in %5 groups, found %6"_s
                    .arg(rowNode.path, columnNode.path)
                    .arg(cell.number.value_or(-1))
                    .arg(number)
                    .arg(groups.size())
                    .arg(found.size());
        }
    }
    return {};
}

QString TableOracle::check(const CrossTable &table)
{
    m_spec = table.spec();
    if (m_spec.rows.kind == Kind::Codes && m_spec.columns.kind == Kind::Codes)
        return checkTogether(table);
    const bool ofAttributes = m_spec.rows.kind == Kind::Attributes || m_spec.columns.kind == Kind::Attributes;
    collect(table);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const QString difference = ofAttributes ? checkAttribute(table, row, column)
                                                    : checkCell(table, row, column);
            if (!difference.isEmpty())
                return difference;
        }
    }
    return {};
}

} // namespace Crosscase
