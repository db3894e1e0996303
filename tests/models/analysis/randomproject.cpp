// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomproject.h"

#include "text/codepoints.h"
#include "text/orderkey.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

Result<> done(const Result<Id> &made)
{
    CROSSCASE_TRY(made);
    return {};
}

const QStringList words{u"net"_s,  u"trust"_s, u"Zeit"_s, u"\U0001F642"_s,
                        u"費用"_s, u"well."_s, u"So?"_s,  u"a-b"_s};

} // namespace

RandomProject::RandomProject(quint32 seed)
    : m_random(seed)
{
}

Result<> RandomProject::fill(Project &project)
{
    const Result<ChangeSet> made = project.apply(u"Fill"_s, [&](Writer &writer) -> Result<> {
        for (const QString &name : {u"Ann"_s, u"Ben"_s, u"Cy"_s}) {
            CoderRow coder;
            coder.name = name;
            const Result<Id> id = writer.insert(coder);
            CROSSCASE_TRY(id);
            m_coders.append(*id);
        }
        CROSSCASE_TRY(addCodes(writer));
        CROSSCASE_TRY(addCases(writer));
        for (int i = upTo(3); i >= 0; --i)
            CROSSCASE_TRY(addDocument(writer, i));
        CROSSCASE_TRY(addFacets(writer));
        CROSSCASE_TRY(addCodings(writer));
        return addNotes(writer);
    });
    CROSSCASE_TRY(made);
    return {};
}

Result<> RandomProject::addCodes(Writer &writer)
{
    const int count = 3 + upTo(7);
    const QStringList keys = orderKeys(count);
    for (int i = 0; i < count; ++i) {
        CodeRow code;
        code.name = u"k%1"_s.arg(count - i);
        code.position = keys.at(i);
        code.codable = !once(5);
        QString path = code.name;
        if (i > 0 && !once(3)) {
            Named &parent = m_codes[upTo(int(m_codes.size()) - 1)];
            parent.leaf = false;
            code.parent = parent.id;
            path = parent.path + u'/' + path;
        }
        const Result<Id> id = writer.insert(code);
        CROSSCASE_TRY(id);
        m_codes.append({*id, path, true});
    }
    return {};
}

Result<> RandomProject::addCases(Writer &writer)
{
    AttributeRow role;
    role.position = u"a"_s;
    role.name = u"Role"_s;
    const Result<Id> roleId = writer.insert(role);
    CROSSCASE_TRY(roleId);
    const QStringList kinds{u"cluster"_s, u"organisation"_s, u"informant"_s};
    const int count = 2 + upTo(6);
    const QStringList keys = orderKeys(count);
    QList<int> depths;
    for (int i = 0; i < count; ++i) {
        CaseRow row;
        row.name = u"C%1"_s.arg(count - i);
        row.position = keys.at(i);
        QString path = row.name;
        int depth = 0;
        if (i > 0 && !once(3)) {
            const int at = upTo(int(m_cases.size()) - 1);
            m_cases[at].leaf = false;
            row.parent = m_cases.at(at).id;
            path = m_cases.at(at).path + u'/' + path;
            depth = depths.at(at) + 1;
        }
        row.kind = kinds.at(std::min(depth, 2));
        const Result<Id> id = writer.insert(row);
        CROSSCASE_TRY(id);
        m_cases.append({*id, path, true});
        depths.append(depth);
        if (!once(3)) {
            AttributeValueRow value;
            value.attribute = *roleId;
            value.caseId = *id;
            value.text = anyOf(QStringList{u"boss"_s, u"12"_s, u"no data"_s});
            if (value.text == "12"_L1)
                value.number = 12;
            CROSSCASE_TRY(done(writer.insert(value)));
        }
    }
    return {};
}

Result<> RandomProject::addDocument(Writer &writer, int number)
{
    const QStringList names{u"Interviewer"_s, u"P"_s, u"Q"_s};
    struct Planned
    {
        TurnRow turn;
        int speaker;
    };
    QList<Planned> turns;
    QString body = once(2) ? u"A head line.\n"_s : QString();
    for (int i = upTo(5); i >= 0; --i) {
        const int speaker = upTo(2);
        TurnRow turn;
        turn.span.start = qint64(body.toUcs4().size());
        body += names.at(speaker) + u": "_s;
        turn.saidAt = qint64(body.toUcs4().size());
        for (int word = upTo(6); word >= 0; --word)
            body += anyOf(words) + u' ';
        turn.span.end = qint64(body.toUcs4().size());
        body += u'\n';
        if (once(2))
            turn.startMs = qint64(i) * 1000;
        turns.append({turn, once(7) ? -1 : speaker}); // sometimes nobody is named
    }
    DocumentHeadRow head;
    head.name = u"doc%1"_s.arg(number);
    head.position = orderKeys(9).at(number);
    head.length = qint64(body.toUcs4().size());
    head.words = 1;
    const Result<Id> id = writer.insert(head);
    CROSSCASE_TRY(id);
    DocumentBodyRow text;
    text.id = *id;
    text.body = body;
    CROSSCASE_TRY(done(writer.insert(text)));
    QList<Id> speakers;
    for (int i = 0; i < names.size(); ++i) {
        SpeakerRow speaker;
        speaker.document = *id;
        speaker.name = names.at(i);
        speaker.interviewer = i == 0;
        const Result<Id> made = writer.insert(speaker);
        CROSSCASE_TRY(made);
        speakers.append(*made);
    }
    for (Planned &planned : turns) {
        planned.turn.document = *id;
        planned.turn.speaker = planned.speaker < 0 ? NoId : speakers.at(planned.speaker);
        CROSSCASE_TRY(done(writer.insert(planned.turn)));
    }
    m_documents.append(*id);
    m_lengths.append(head.length);
    return addLinks(writer, *id, head.length, speakers);
}

Result<> RandomProject::addLinks(Writer &writer, Id document, qint64 length, const QList<Id> &speakers)
{
    for (int i = upTo(3); i >= 0; --i) {
        CaseLinkRow link;
        link.document = document;
        link.caseId = anyOf(m_cases).id;
        switch (upTo(4)) {
        case 0:
            break; // the whole document
        case 1:
            link.startAt = upTo(int(length) - 2);
            link.endAt = *link.startAt + 1 + upTo(int(length - *link.startAt) - 1);
            break;
        default:
            link.speaker = anyOf(speakers);
        }
        CROSSCASE_TRY(done(writer.insert(link)));
    }
    return {};
}

Result<> RandomProject::addFacets(Writer &writer)
{
    const auto add = [&](const QString &name, const QString &kind, Id &id) -> Result<> {
        FacetRow facet;
        facet.name = name;
        facet.position = name.first(1);
        facet.kind = kind;
        const Result<Id> made = writer.insert(facet);
        CROSSCASE_TRY(made);
        id = *made;
        return {};
    };
    CROSSCASE_TRY(add(u"Level"_s, u"choice"_s, m_levelFacet));
    CROSSCASE_TRY(add(u"Weight"_s, u"number"_s, m_weightFacet));
    CROSSCASE_TRY(add(u"Actor"_s, u"case"_s, m_actorFacet));
    CROSSCASE_TRY(add(u"Word"_s, u"text"_s, m_wordFacet));
    for (const QString &name : {u"firm"_s, u"net"_s}) {
        FacetChoiceRow choice;
        choice.facet = m_levelFacet;
        choice.name = name;
        choice.position = name;
        const Result<Id> made = writer.insert(choice);
        CROSSCASE_TRY(made);
        m_choices.append(*made);
    }
    return {};
}

CodingRow RandomProject::anyCoding()
{
    const int document = upTo(int(m_documents.size()) - 1);
    const auto length = int(m_lengths.at(document));
    CodingRow coding;
    coding.document = m_documents.at(document);
    coding.code = anyOf(m_codes).id;
    coding.coder = anyOf(m_coders);
    coding.span.start = upTo(length - 2);
    coding.span.end = std::min(qint64(length), coding.span.start + 1 + upTo(once(4) ? length : 12));
    coding.stance = anyOf(QStringList{u""_s, u"x"_s, u"x"_s, u"o"_s, u"-"_s});
    coding.memo = once(6) ? u"look"_s : QString();
    coding.createdAt = u"2026-03-%1T0%2:00:00.000Z"_s.arg(1 + upTo(27), 2, 10, QChar(u'0')).arg(upTo(9));
    return coding;
}

Result<> RandomProject::addCodings(Writer &writer)
{
    for (int i = upTo(55); i >= 0; --i) {
        const Result<Id> id = writer.insert(anyCoding());
        CROSSCASE_TRY(id);
        CROSSCASE_TRY(addFacetValues(writer, *id));
    }
    return {};
}

Result<> RandomProject::addFacetValues(Writer &writer, Id coding)
{
    CodingFacetRow value;
    value.coding = coding;
    if (once(2)) {
        value.facet = m_levelFacet;
        value.choice = anyOf(m_choices);
        CROSSCASE_TRY(done(writer.insert(value)));
    }
    value.choice = NoId;
    if (once(2)) {
        value.facet = m_weightFacet;
        value.number = upTo(3);
        CROSSCASE_TRY(done(writer.insert(value)));
    }
    value.number.reset();
    if (once(3)) {
        value.facet = m_actorFacet;
        value.caseId = anyOf(m_cases).id;
        CROSSCASE_TRY(done(writer.insert(value)));
    }
    value.caseId = NoId;
    if (once(3)) {
        value.facet = m_wordFacet;
        value.text = anyOf(words);
        CROSSCASE_TRY(done(writer.insert(value)));
    }
    return {};
}

// --- changes ----------------------------------------------------------------------------------------------------

Result<> RandomProject::change(Writer &writer)
{
    for (int i = once(3) ? upTo(5) : 0; i >= 0; --i)
        CROSSCASE_TRY(changeOne(writer));
    return {};
}

Result<> RandomProject::changeOne(Writer &writer)
{
    switch (upTo(11)) {
    case 0:
    case 1:
        return changeNote(writer);
    case 2:
    case 3:
        return changeFacets(writer);
    case 4:
        return changeElsewhere(writer);
    default:
        return changeCoding(writer);
    }
}

Result<> RandomProject::changeCoding(Writer &writer)
{
    const Result<QList<CodingRow>> codings = writer.read().rows<CodingRow>();
    CROSSCASE_TRY(codings);
    if (codings->isEmpty() || once(3)) {
        const Result<Id> id = writer.insert(anyCoding());
        CROSSCASE_TRY(id);
        return once(2) ? addFacetValues(writer, *id) : Result<>();
    }
    CodingRow coding = anyOf(*codings);
    if (once(3))
        return writer.remove<CodingRow>(coding.id);
    const CodingRow other = anyCoding();
    switch (upTo(4)) {
    case 0:
        coding.document = other.document;
        coding.span = other.span;
        break;
    case 1:
        coding.code = other.code;
        break;
    case 2:
        coding.coder = other.coder;
        coding.memo = other.memo;
        break;
    default:
        coding.stance = other.stance;
    }
    return writer.update(coding);
}

Result<> RandomProject::changeFacets(Writer &writer)
{
    const Result<QList<CodingRow>> codings = writer.read().rows<CodingRow>();
    CROSSCASE_TRY(codings);
    if (codings->isEmpty())
        return {};
    const Id coding = anyOf(*codings).id;
    const Result<QList<CodingFacetRow>> values = writer.read().rowsWhere<CodingFacetRow>("coding_id", coding);
    CROSSCASE_TRY(values);
    for (const CodingFacetRow &value : *values)
        CROSSCASE_TRY(writer.remove<CodingFacetRow>(value.id));
    return addFacetValues(writer, coding);
}

Result<> RandomProject::changeNote(Writer &writer)
{
    const Result<QList<CellNoteRow>> notes = writer.read().rows<CellNoteRow>();
    CROSSCASE_TRY(notes);
    if (!notes->isEmpty() && once(3))
        return writer.remove<CellNoteRow>(anyOf(*notes).id);
    CellNoteRow note;
    note.caseId = anyOf(m_cases).id;
    note.code = anyOf(m_codes).id;
    for (const CellNoteRow &each : *notes) {
        if (each.caseId == note.caseId && each.code == note.code)
            note.id = each.id;
    }
    note.summary = once(2) ? u"In short, %1."_s.arg(upTo(9)) : QString();
    note.status = anyOf(QStringList{u""_s, u"not asked"_s, u"no data"_s});
    note.mark = once(3) ? u"(x)"_s : QString();
    note.reason = once(2) ? u"Because of %1."_s.arg(upTo(9)) : QString();
    return note.id == NoId ? done(writer.insert(note)) : writer.update(note);
}

Result<> RandomProject::changeElsewhere(Writer &writer)
{
    if (once(2)) {
        const Result<QList<SpeakerRow>> speakers = writer.read().rows<SpeakerRow>();
        CROSSCASE_TRY(speakers);
        SpeakerRow speaker = anyOf(*speakers);
        speaker.interviewer = !speaker.interviewer;
        return writer.update(speaker);
    }
    const Result<QList<DocumentHeadRow>> documents = writer.read().rows<DocumentHeadRow>();
    CROSSCASE_TRY(documents);
    DocumentHeadRow document = anyOf(*documents);
    document.position = anyOf(QStringList{u"b"_s, u"n"_s, u"t"_s});
    return writer.update(document);
}

// --- cell notes -------------------------------------------------------------------------------------------------

Result<> RandomProject::addNotes(Writer &writer)
{
    QSet<std::pair<Id, Id>> written;
    for (int i = upTo(6); i > 0; --i) {
        CellNoteRow note;
        note.caseId = anyOf(m_cases).id;
        note.code = anyOf(m_codes).id;
        if (written.contains({note.caseId, note.code}))
            continue;
        written.insert({note.caseId, note.code});
        note.summary = once(2) ? u"In short."_s : QString();
        note.status = anyOf(QStringList{u""_s, u"not asked"_s, u"no data"_s});
        note.mark = once(3) ? u"(x)"_s : QString();
        note.reason = once(2) ? u"Because."_s : QString();
        CROSSCASE_TRY(done(writer.insert(note)));
    }
    return {};
}

// --- specifications ---------------------------------------------------------------------------------------------

Dimension RandomProject::anyDimension(bool rows, TableSpec::Measure measure)
{
    using Kind = Dimension::Kind;
    Dimension dimension;
    if (measure == TableSpec::Measure::Summary)
        dimension.kind = rows ? Kind::Codes : Kind::Cases;
    else if (once(2))
        dimension.kind = rows ? Kind::Codes : Kind::Cases;
    else
        dimension.kind = anyOf(QList<Kind>{Kind::Codes, Kind::Cases, Kind::Documents, Kind::Attribute,
                                           Kind::Speakers, Kind::Coders, Kind::Facet, Kind::Stance});
    switch (dimension.kind) {
    case Kind::Codes:
        dimension.level = anyOf(QStringList{u""_s, u"leaf"_s, u"all"_s, u"0"_s, u"1"_s});
        dimension.withDescendants = !once(3);
        if (once(3))
            dimension.top = QStringList{anyOf(m_codes).path};
        break;
    case Kind::Cases:
        dimension.level = anyOf(QStringList{u""_s, u"all"_s, u"0"_s, u"1"_s, u"cluster"_s});
        if (once(4))
            dimension.top = QStringList{anyOf(m_cases).path};
        if (once(4))
            dimension.groupBy = u"Role"_s;
        if (once(5))
            dimension.label = u"Role"_s;
        break;
    case Kind::Attribute:
        dimension.name = u"Role"_s;
        break;
    case Kind::Facet:
        dimension.name = anyOf(QStringList{u"Level"_s, u"Weight"_s, u"Actor"_s, u"Word"_s});
        break;
    default:
        break;
    }
    if (once(3)) {
        dimension.order.by = anyOf(QList<LineOrder::By>{LineOrder::By::Alphabetical, LineOrder::By::Total,
                                                        LineOrder::By::Seriation});
        dimension.order.reversed = once(3);
    }
    dimension.heads = anyOf(QList<Dimension::Heads>{Dimension::Heads::All, Dimension::Heads::All,
                                                    Dimension::Heads::Top, Dimension::Heads::None});
    if (rows && once(5)) {
        dimension.occurs = anyOf(QList<Dimension::Occurs>{Dimension::Occurs::One, Dimension::Occurs::All,
                                                          Dimension::Occurs::AllButOne});
        return dimension;
    }
    dimension.hideEmpty = once(4);
    if (once(5))
        dimension.hideBelow = 2;
    return dimension;
}

void RandomProject::anyFilter(TableFilter &filter)
{
    if (once(4))
        filter.codes = QStringList{anyOf(m_codes).path};
    if (once(4))
        filter.cases = QStringList{anyOf(m_cases).path, anyOf(m_cases).path};
    if (once(4))
        filter.coders = QStringList{u"Ann"_s, u"Cy"_s};
    if (once(4))
        filter.stances = {Stance::Agree, anyOf(QList<Stance>{Stance::None, Stance::NotFully})};
    if (once(5))
        filter.attributes.insert(u"Role"_s, {u"boss"_s, u"12"_s});
    if (once(5))
        filter.facets.insert(u"Level"_s, {u"net"_s});
    if (once(8))
        filter.facets.insert(u"Weight"_s, {u"0"_s, u"2"_s});
    if (once(8))
        filter.facets.insert(u"Word"_s, {u"net"_s, u"well."_s, u"Zeit"_s});
    if (once(6))
        filter.documents = QStringList{u"doc0"_s};
    if (once(6))
        filter.from = u"2026-03-08"_s;
    if (once(6))
        filter.to = u"2026-03-20"_s;
}

/// Codes by codes: mostly each code once, at times with codes above others, which hold the same codings.
void RandomProject::anyCodePair(TableSpec &spec)
{
    const bool nested = once(2);
    for (Dimension *dimension : {&spec.rows, &spec.columns}) {
        dimension->kind = Dimension::Kind::Codes;
        dimension->level = nested ? anyOf(QStringList{u"leaf"_s, u"all"_s, u"0"_s, u"1"_s}) : u"leaf"_s;
        dimension->withDescendants = !nested || !once(3);
        dimension->top = nested && once(3) ? QStringList{anyOf(m_codes).path} : QStringList();
        dimension->groupBy.clear();
        dimension->label.clear();
    }
    if (spec.cell != TableSpec::Measure::Jaccard)
        spec.cell = TableSpec::Measure::Count;
}

void RandomProject::anyFacetPair(TableSpec &spec)
{
    for (Dimension *dimension : {&spec.rows, &spec.columns}) {
        const Dimension::Kind kind = once(6) ? Dimension::Kind::Stance : Dimension::Kind::Facet;
        *dimension = Dimension{.kind = kind};
        if (kind == Dimension::Kind::Facet)
            dimension->name = anyOf(QStringList{u"Level"_s, u"Weight"_s, u"Actor"_s, u"Word"_s});
    }
}

/// Attributes as lines against cases: nothing is counted, what is known of the cases is written down.
TableSpec RandomProject::attributeSpec(bool attributesInRows)
{
    TableSpec spec;
    spec.cell = TableSpec::Measure::AttributeValue;
    spec.rows = Dimension{.kind = Dimension::Kind::Cases};
    spec.rows.level = anyOf(QStringList{u""_s, u"all"_s, u"0"_s});
    spec.columns = Dimension{.kind = Dimension::Kind::Attributes};
    if (attributesInRows)
        std::swap(spec.rows, spec.columns);
    return spec;
}

LineOrder RandomProject::orderNaming(const Dimension &dimension, const TableAxis &axis,
                                     const TableAxis &other)
{
    QStringList paths, across;
    for (qsizetype line = 0; line < axis.count(); ++line) {
        if (axis.line(line).kind != HeaderNode::Kind::Total
            && axis.line(line).kind != HeaderNode::Kind::Units)
            paths.append(axis.line(line).path);
    }
    for (qsizetype line = 0; line < other.count(); ++line) {
        if (other.line(line).kind != HeaderNode::Kind::Total
            && other.line(line).kind != HeaderNode::Kind::Units)
            across.append(other.line(line).path);
    }
    LineOrder order;
    order.reversed = once(4);
    const int which = upTo(2);
    if (which == 0 && dimension.kind == Dimension::Kind::Cases) {
        order.by = LineOrder::By::Attribute;
        order.key = u"Role"_s;
    } else if (which < 2 && !across.isEmpty()) {
        order.by = LineOrder::By::Line;
        order.key = anyOf(across);
    } else {
        order.by = LineOrder::By::Manual;
        std::ranges::shuffle(paths, m_random);
        order.manual = paths.first(upTo(int(paths.size())));
    }
    return order;
}

void RandomProject::anyOrder(TableSpec &spec, const CrossTable &table)
{
    if (once(4))
        spec.rows.order = orderNaming(spec.rows, table.rows(), table.columns());
    if (once(4))
        spec.columns.order = orderNaming(spec.columns, table.columns(), table.rows());
}

TableSpec RandomProject::anySpec()
{
    using Measure = TableSpec::Measure;
    using Percent = TableSpec::Percent;
    TableSpec spec;
    spec.cell = anyOf(QList<Measure>{
        Measure::Stance, Measure::Stance, Measure::Presence, Measure::Count, Measure::Count,
        Measure::Passages, Measure::Cases, Measure::Words, Measure::Share, Measure::PerThousand,
        Measure::FacetMean, Measure::BestQuote, Measure::AllQuotes, Measure::Summary, Measure::Informants,
        Measure::Jaccard, Measure::StanceMix, Measure::CodeNames, Measure::TextWords});
    spec.rows = anyDimension(true, spec.cell);
    spec.columns = anyDimension(false, spec.cell);
    if (spec.cell != Measure::Summary && once(12))
        (once(3) ? spec.rows : spec.columns) = Dimension{.kind = Dimension::Kind::Whole};
    else if (spec.cell != Measure::Summary && once(10))
        anyFacetPair(spec);
    else if (once(25))
        return attributeSpec(once(2));
    if (spec.cell == Measure::TextWords) {
        for (Dimension *dimension : {&spec.rows, &spec.columns}) {
            using enum Dimension::Kind;
            if (!QList<Dimension::Kind>{Cases, Documents, Speakers, Attribute}.contains(dimension->kind))
                *dimension = Dimension{.kind = Whole};
        }
    }
    spec.fold = TableSpec::Fold(upTo(3));
    spec.membership = once(3) ? TableSpec::Membership::Start : TableSpec::Membership::Clip;
    spec.facet = u"Weight"_s;
    spec.unit = TableSpec::Unit(upTo(4));
    const bool together = spec.cell == Measure::Jaccard || (spec.cell != Measure::TextWords && once(10));
    if (together)
        anyCodePair(spec);
    const bool bothCodes = spec.rows.kind == Dimension::Kind::Codes
        && spec.columns.kind == Dimension::Kind::Codes;
    if (bothCodes && !together) {
        spec.rows = Dimension{.kind = Dimension::Kind::Coders};
    }
    if (!together) {
        spec.rowTotals = once(3);
        spec.columnTotals = once(3);
        spec.unitCounts = once(4);
        const bool counts = spec.cell == Measure::Count || spec.cell == Measure::Passages
            || spec.cell == Measure::Words || spec.cell == Measure::Cases;
        if (counts && once(3))
            spec.percent = anyOf(QList<Percent>{Percent::Row, Percent::Column, Percent::Table});
        if (spec.cell == Measure::Cases && once(3))
            spec.percent = once(2) ? Percent::Informants : Percent::Mentioning;
    }
    if (once(2))
        anyFilter(spec.filter);
    return spec;
}

} // namespace Crosscase
