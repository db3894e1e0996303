// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "naiveproject.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Children in their order, by parent.
template<typename Row>
QMap<Id, QList<Id>> orderOf(QList<Row> rows)
{
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        const int order = QString::compare(a.position, b.position);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    QMap<Id, QList<Id>> out;
    for (const Row &row : rows)
        out[row.parent].append(row.id);
    return out;
}

template<typename Node>
bool isBelow(const QMap<Id, Node> &nodes, Id id, Id top)
{
    for (; id != NoId; id = nodes.value(id).parent) {
        if (id == top)
            return true;
    }
    return false;
}

template<typename Node>
Id childNamed(const QMap<Id, Node> &nodes, Id parent, const QString &name)
{
    for (const auto &[id, node] : nodes.asKeyValueRange()) {
        if (node.parent == parent && node.name == name)
            return id;
    }
    return NoId;
}

template<typename Node>
bool mayName(const QMap<Id, Node> &nodes, Id parent, const QString &name, Id except)
{
    const QString trimmed = name.trimmed();
    const Id twin = childNamed(nodes, parent, trimmed);
    return !trimmed.isEmpty() && (twin == NoId || twin == except);
}

void put(QList<Id> &order, const QList<Id> &moved, Id before)
{
    order.removeIf([&](Id id) { return moved.contains(id); });
    qsizetype at = before == NoId ? order.size() : std::max<qsizetype>(order.indexOf(before), 0);
    for (const Id id : moved)
        order.insert(at++, id);
}

template<typename Node>
bool moveNodes(QMap<Id, Node> &nodes, QMap<Id, QList<Id>> &order, const QList<Id> &wanted, Id parent,
               Id before)
{
    QList<Id> moved;
    for (const Id id : wanted) {
        const bool covered = std::ranges::any_of(
            wanted, [&](Id other) { return other != id && isBelow(nodes, nodes.value(id).parent, other); });
        if (nodes.contains(id) && !covered && !moved.contains(id))
            moved.append(id);
    }
    QStringList names;
    for (const Id id : moved) {
        const QString name = nodes[id].name;
        const Id twin = childNamed(nodes, parent, name);
        if (isBelow(nodes, parent, id) || (twin != NoId && !moved.contains(twin)) || names.contains(name))
            return false;
        names.append(name);
    }
    for (const Id id : moved) {
        order[nodes[id].parent].removeOne(id);
        nodes[id].parent = parent;
    }
    put(order[parent], moved, before);
    order.removeIf([](const auto &each) { return each.value().isEmpty(); });
    return true;
}

/// Takes a node out with all below it; returns what went.
template<typename Node>
QList<Id> takeOut(QMap<Id, Node> &nodes, QMap<Id, QList<Id>> &order, Id top)
{
    QList<Id> gone;
    for (const Id id : nodes.keys()) {
        if (isBelow(nodes, id, top))
            gone.append(id);
    }
    QList<Id> &siblings = order[nodes.value(top).parent];
    siblings.removeOne(top);
    for (const Id id : gone) {
        nodes.remove(id);
        order.remove(id);
    }
    order.removeIf([](const auto &each) { return each.value().isEmpty(); });
    return gone;
}

QString joinedTexts(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u"\n\n"_s + second;
}

/// Names the first key of two maps under which they differ.
template<typename Map>
QString differenceOf(const char *what, const Map &a, const Map &b)
{
    for (const auto &key : a.keys() + b.keys()) {
        if (!a.contains(key) || !b.contains(key) || a.value(key) != b.value(key)) {
            QString name;
            if constexpr (requires { key.first; })
                name = u"%1 x %2"_s.arg(key.first).arg(key.second);
            else
                name = QString::number(key);
            return u"%1 %2 %3"_s.arg(QLatin1String(what), name,
                                     !a.contains(key)       ? u"should not be there"_s
                                         : !b.contains(key) ? u"is missing"_s
                                                            : u"differs"_s);
        }
    }
    return {};
}

} // namespace

Result<NaiveProject> NaiveProject::of(const Reader &read)
{
    NaiveProject out;
    const auto codes = read.rows<CodeRow>();
    const auto cases = read.rows<CaseRow>();
    auto heads = read.rows<DocumentHeadRow>();
    CROSSCASE_TRY(codes);
    CROSSCASE_TRY(cases);
    CROSSCASE_TRY(heads);
    for (const CodeRow &row : *codes)
        out.codes.insert(row.id, {row.parent, row.name, row.color, row.definition, row.codable});
    for (const CaseRow &row : *cases)
        out.cases.insert(row.id, {row.parent, row.name, row.kind, row.description});
    out.codeOrder = orderOf(*codes);
    out.caseOrder = orderOf(*cases);
    std::ranges::sort(*heads, [](const DocumentHeadRow &a, const DocumentHeadRow &b) {
        const int order = QString::compare(a.position, b.position);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    for (const DocumentHeadRow &row : *heads) {
        out.documents.insert(row.id, {row.name, row.description, {}});
        out.documentOrder.append(row.id);
    }
    QMap<Id, QString> coders;
    QList<UnplacedRow> unplaced;
    CROSSCASE_TRY(read.forEach<CoderRow>([&](const CoderRow &row) { coders.insert(row.id, row.name); }));
    CROSSCASE_TRY(read.forEach<CodeAliasRow>(
        [&](const CodeAliasRow &row) { out.codes[row.code].aliases.append(row.name); }));
    CROSSCASE_TRY(read.forEach<DocumentBodyRow>(
        [&](const DocumentBodyRow &row) { out.documents[row.id].body = row.body; }));
    CROSSCASE_TRY(read.forEach<SpeakerRow>([&](const SpeakerRow &row) {
        out.speakers.insert(row.id, {row.document, row.name, row.interviewer});
    }));
    CROSSCASE_TRY(read.forEach<TurnRow>(
        [&](const TurnRow &row) { out.turns.insert(row.id, {row.document, row.speaker, row.span}); }));
    CROSSCASE_TRY(read.forEach<CodingRow>([&](const CodingRow &row) {
        out.codings.insert(row.id,
                           {row.document, row.code, coders.value(row.coder), row.span, row.stance, row.memo});
    }));
    CROSSCASE_TRY(read.forEach<UnplacedRow>([&](const UnplacedRow &row) { unplaced.append(row); }));
    for (const UnplacedRow &row : std::as_const(unplaced)) {
        if (row.coding != NoId) {
            Coding coding = out.codings.take(row.coding);
            coding.span = {};
            coding.words = row.text;
            out.waiting.insert(row.coding, coding);
        } else if (row.caseId != NoId) {
            out.stretches.append({row.caseId, row.document, row.text});
        }
    }
    CROSSCASE_TRY(read.forEach<CaseLinkRow>([&](const CaseLinkRow &row) {
        out.links.insert(row.id,
                         {row.caseId, row.document, row.speaker,
                          row.startAt ? std::optional(Span{*row.startAt, *row.endAt}) : std::nullopt});
    }));
    CROSSCASE_TRY(read.forEach<AttributeRow>(
        [&](const AttributeRow &row) { out.attributes.insert(row.id, row.name); }));
    CROSSCASE_TRY(read.forEach<AttributeValueRow>(
        [&](const AttributeValueRow &row) { out.values.insert({row.caseId, row.attribute}, row.text); }));
    CROSSCASE_TRY(read.forEach<CellNoteRow>([&](const CellNoteRow &row) {
        out.notes.insert({row.caseId, row.code}, {row.summary, row.status, row.mark, row.reason});
    }));
    CROSSCASE_TRY(read.forEach<MemoRow>(
        [&](const MemoRow &row) { out.memos.insert(row.id, {row.title, row.body, {}}); }));
    CROSSCASE_TRY(read.forEach<MemoLinkRow>([&](const MemoLinkRow &row) {
        out.memos[row.memo].about.append(row.code != NoId         ? std::pair(About::Code, row.code)
                                             : row.caseId != NoId ? std::pair(About::Case, row.caseId)
                                                                  : std::pair(About::Document, row.document));
    }));
    for (Code &code : out.codes)
        code.aliases.sort();
    for (Memo &memo : out.memos)
        std::ranges::sort(memo.about);
    std::ranges::sort(out.stretches);
    return out;
}

QString NaiveProject::differenceFrom(const NaiveProject &other) const
{
    if (*this == other)
        return {};
    for (const QString &each :
         {differenceOf("code", codes, other.codes),
          differenceOf("order of codes below", codeOrder, other.codeOrder),
          differenceOf("case", cases, other.cases),
          differenceOf("order of cases below", caseOrder, other.caseOrder),
          differenceOf("document", documents, other.documents),
          differenceOf("speaker", speakers, other.speakers), differenceOf("turn", turns, other.turns),
          differenceOf("coding", codings, other.codings),
          differenceOf("coding without a place", waiting, other.waiting),
          differenceOf("link", links, other.links), differenceOf("attribute", attributes, other.attributes),
          differenceOf("value", values, other.values), differenceOf("note", notes, other.notes),
          differenceOf("memo", memos, other.memos)}) {
        if (!each.isEmpty())
            return each;
    }
    return documentOrder != other.documentOrder ? u"the documents are in another order"_s
                                                : u"stretches without a place differ"_s;
}

void NaiveProject::forget(About about, Id id)
{
    for (Memo &memo : memos)
        memo.about.removeAll(std::pair(about, id));
}

bool NaiveProject::mayNameCode(Id parent, const QString &name, Id except) const
{
    return mayName(codes, parent, name, except);
}

void NaiveProject::addCode(Id id, const Code &code)
{
    codes.insert(id, code);
    codeOrder[code.parent].append(id);
}

bool NaiveProject::renameCode(Id code, const QString &name)
{
    if (!codes.contains(code) || !mayNameCode(codes.value(code).parent, name, code))
        return false;
    codes[code].name = name.trimmed();
    return true;
}

bool NaiveProject::setAliases(Id code, const QStringList &names)
{
    if (!codes.contains(code))
        return names.isEmpty();
    QStringList aliases;
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty() && !aliases.contains(name.trimmed()))
            aliases.append(name.trimmed());
    }
    aliases.sort();
    codes[code].aliases = aliases;
    return true;
}

bool NaiveProject::moveCodes(const QList<Id> &moved, Id parent, Id before)
{
    return moveNodes(codes, codeOrder, moved, parent, before);
}

bool NaiveProject::mergeCodes(Id from, Id into)
{
    if (!codes.contains(from) || !codes.contains(into) || isBelow(codes, into, from))
        return false;
    const QList<Id> children = codeOrder.value(from);
    for (const Id child : children) {
        const Id twin = childNamed(codes, into, codes.value(child).name);
        if (twin != NoId && twin != from)
            return false;
    }
    QList<Id> standing; // codings of `into` that one of `from` may fall together with
    for (const auto &[id, coding] : codings.asKeyValueRange()) {
        if (coding.code == into)
            standing.append(id);
    }
    for (const Id id : codings.keys()) {
        Coding &coding = codings[id];
        if (coding.code != from)
            continue;
        const auto twin = std::ranges::find_if(standing, [&](Id other) {
            const Coding &there = codings.value(other);
            return there.document == coding.document && there.span == coding.span
                && there.coder == coding.coder;
        });
        if (twin == standing.end()) {
            coding.code = into;
            standing.append(id);
        } else if (Coding &there = codings[*twin];
                   !coding.stance.isEmpty() && !there.stance.isEmpty() && coding.stance != there.stance) {
            coding.code = into;
        } else {
            there.memo = joinedTexts(there.memo, coding.memo);
            if (there.stance.isEmpty())
                there.stance = coding.stance;
            codings.remove(id);
        }
    }
    for (Coding &coding : waiting)
        coding.code = coding.code == from ? into : coding.code;
    for (const Pair &place : notes.keys()) {
        if (place.second != from)
            continue;
        const QStringList note = notes.take(place);
        QStringList &there = notes[{place.first, into}];
        if (there.isEmpty())
            there = note;
        else
            there = {joinedTexts(there[0], note[0]), there[1].isEmpty() ? note[1] : there[1],
                     there[2].isEmpty() ? note[2] : there[2], joinedTexts(there[3], note[3])};
    }
    for (Memo &memo : memos) {
        if (!memo.about.removeAll(std::pair(About::Code, from)))
            continue;
        if (!memo.about.contains(std::pair(About::Code, into)))
            memo.about.append(std::pair(About::Code, into));
        std::ranges::sort(memo.about);
    }
    QStringList names = codes.value(into).aliases;
    for (const QString &name : codes.value(from).aliases + QStringList(codes.value(from).name)) {
        if (name != codes.value(into).name && !names.contains(name))
            names.append(name);
    }
    names.sort();
    codes[into].aliases = names;
    for (const Id child : children)
        codes[child].parent = into;
    codeOrder.remove(from);
    if (!children.isEmpty())
        codeOrder[into] += children;
    (void)takeOut(codes, codeOrder, from);
    return true;
}

void NaiveProject::removeCode(Id code)
{
    for (const Id id : takeOut(codes, codeOrder, code)) {
        codings.removeIf([id](const auto &each) { return each.value().code == id; });
        waiting.removeIf([id](const auto &each) { return each.value().code == id; });
        notes.removeIf([id](const auto &each) { return each.key().second == id; });
        forget(About::Code, id);
    }
}

bool NaiveProject::mayCode(const Coding &coding) const
{
    return documents.contains(coding.document) && codes.value(coding.code).codable
        && codes.contains(coding.code) && 0 <= coding.span.start && coding.span.start < coding.span.end
        && coding.span.end <= documents.value(coding.document).body.toUcs4().size();
}

Id NaiveProject::standsAs(const Coding &coding) const
{
    Id same = NoId;
    Id open = NoId;
    Id any = NoId;
    for (const auto &[id, there] : codings.asKeyValueRange()) {
        if (there.document != coding.document || there.code != coding.code || there.coder != coding.coder
            || there.span != coding.span)
            continue;
        Id &kind = there.stance == coding.stance ? same : there.stance.isEmpty() ? open : any;
        kind = kind == NoId ? id : kind;
    }
    if (same != NoId || open != NoId)
        return same != NoId ? same : open;
    return coding.stance.isEmpty() ? any : NoId;
}

void NaiveProject::addCoding(Id id, const Coding &coding)
{
    const auto there = codings.find(id);
    if (there == codings.end()) {
        codings.insert(id, coding);
        return;
    }
    if (!coding.stance.isEmpty())
        there->stance = coding.stance;
    if (there->memo.isEmpty())
        there->memo = coding.memo;
}

bool NaiveProject::setSpan(Id coding, Span span)
{
    Coding next = codings.value(coding);
    next.span = span;
    if (!codings.contains(coding) || span.start < 0 || span.start >= span.end
        || span.end > documents.value(next.document).body.toUcs4().size())
        return false;
    codings.insert(coding, next);
    return true;
}

/// What the memo of a merged passage says of a part that another stance was given to.
QString NaiveProject::otherStance(const Coding &part) const
{
    QString words;
    for (const uint sign :
         documents.value(part.document).body.toUcs4().mid(part.span.start, part.span.length()))
        words += QString::fromUcs4(std::array{char32_t(sign)}.data(), 1);
    words = words.simplified();
    if (words.size() > 60)
        words = words.first(words.at(59).isHighSurrogate() ? 59 : 60) + u'…';
    const QString stance = part.stance == "x"_L1 ? u"agree"_s
        : part.stance == "o"_L1                  ? u"not fully"_s
                                                 : u"disagree"_s;
    return u"Of the merged passage “%1”: stance: %2"_s.arg(words, stance);
}

bool NaiveProject::unite(const QList<Id> &parts)
{
    QList<Id> sorted;
    for (const Id id : parts) {
        if (codings.contains(id) && !sorted.contains(id))
            sorted.append(id);
    }
    if (sorted.size() < 2 || sorted.size() < parts.size())
        return false;
    std::ranges::sort(sorted, {}, [this](Id id) { return std::pair(codings.value(id).span.start, id); });
    Coding whole = codings.value(sorted.first());
    for (const Id id : sorted.mid(1)) {
        const Coding part = codings.value(id);
        if (part.document != whole.document || part.code != whole.code || part.coder != whole.coder)
            return false;
        whole.span.end = std::max(whole.span.end, part.span.end);
        whole.memo = joinedTexts(whole.memo, part.memo);
        if (whole.stance.isEmpty())
            whole.stance = part.stance;
        else if (!part.stance.isEmpty() && part.stance != whole.stance)
            whole.memo = joinedTexts(whole.memo, otherStance(part));
    }
    for (const Id id : sorted.mid(1))
        codings.remove(id);
    codings.insert(sorted.first(), whole);
    return true;
}

bool NaiveProject::mayNameCase(Id parent, const QString &name, Id except) const
{
    return mayName(cases, parent, name, except);
}

void NaiveProject::addCase(Id id, const Case &one)
{
    cases.insert(id, one);
    caseOrder[one.parent].append(id);
}

bool NaiveProject::moveCases(const QList<Id> &moved, Id parent, Id before)
{
    return moveNodes(cases, caseOrder, moved, parent, before);
}

void NaiveProject::removeCase(Id id)
{
    for (const Id gone : takeOut(cases, caseOrder, id)) {
        links.removeIf([gone](const auto &each) { return each.value().caseId == gone; });
        values.removeIf([gone](const auto &each) { return each.key().first == gone; });
        notes.removeIf([gone](const auto &each) { return each.key().first == gone; });
        stretches.removeIf([gone](const Stretch &each) { return each.caseId == gone; });
        forget(About::Case, gone);
    }
}

void NaiveProject::setValue(Id caseId, Id attribute, const QString &text)
{
    if (text.trimmed().isEmpty())
        values.remove({caseId, attribute});
    else
        values.insert({caseId, attribute}, text.trimmed());
}

void NaiveProject::setNote(Id caseId, Id code, const QStringList &note)
{
    if (note.join(QString()).isEmpty())
        notes.remove({caseId, code});
    else
        notes.insert({caseId, code}, note);
}

void NaiveProject::moveDocument(Id document, Id before)
{
    put(documentOrder, {document}, before);
}

void NaiveProject::removeDocument(Id document)
{
    documents.remove(document);
    documentOrder.removeOne(document);
    const auto isOf = [document](const auto &each) { return each.value().document == document; };
    speakers.removeIf(isOf);
    turns.removeIf(isOf);
    codings.removeIf(isOf);
    waiting.removeIf(isOf);
    links.removeIf(isOf);
    stretches.removeIf([document](const Stretch &each) { return each.document == document; });
    forget(About::Document, document);
}

/// Each letter knows the passages it belongs to. What is put in belongs to a passage when both its neighbours do, or
/// when all that it takes the place of did. A passage that has no letter left has lost its place.
bool NaiveProject::correct(Id document, const QList<TextEdit> &edits)
{
    struct Letter
    {
        char32_t sign;
        QList<std::pair<bool, Id>> of; ///< codings (true) and stretches of cases
    };
    if (!documents.contains(document))
        return false;
    const QString before = documents.value(document).body;
    const QList<uint> signs = before.toUcs4();
    std::vector<Letter> text;
    for (const uint sign : signs)
        text.push_back({char32_t(sign), {}});
    QMap<std::pair<bool, Id>, Span> passages;
    for (const auto &[id, coding] : codings.asKeyValueRange()) {
        if (coding.document == document)
            passages.insert({true, id}, coding.span);
    }
    for (const auto &[id, link] : links.asKeyValueRange()) {
        if (link.document == document && link.stretch)
            passages.insert({false, id}, *link.stretch);
    }
    for (const auto &[passage, span] : passages.asKeyValueRange()) {
        for (qint64 at = span.start; at < span.end; ++at)
            text[size_t(at)].of.append(passage);
    }

    for (const TextEdit &edit : edits) {
        const auto [start, end] = edit.span;
        if (start < 0 || start > end || end > qint64(text.size()))
            return false;
        QList<std::pair<bool, Id>> belongs;
        const bool inserts = start == end;
        if (!inserts || (start > 0 && end < qint64(text.size()))) {
            const qint64 first = inserts ? start - 1 : start;
            const qint64 last = inserts ? start : end - 1;
            for (const auto &passage : text[size_t(first)].of) {
                bool all = true;
                for (qint64 at = first; at <= last; ++at)
                    all = all && text[size_t(at)].of.contains(passage);
                if (all)
                    belongs.append(passage);
            }
        }
        text.erase(text.begin() + start, text.begin() + end);
        std::vector<Letter> put;
        for (const uint sign : edit.text.toUcs4())
            put.push_back({char32_t(sign), belongs});
        text.insert(text.begin() + start, put.begin(), put.end());
    }

    std::u32string after;
    QMap<std::pair<bool, Id>, Span> now;
    for (qint64 at = 0; at < qint64(text.size()); ++at) {
        after += text[size_t(at)].sign;
        for (const auto &passage : std::as_const(text[size_t(at)].of)) {
            if (!now.contains(passage))
                now.insert(passage, {at, at});
            now[passage].end = at + 1;
        }
    }
    const QString body = QString::fromStdU32String(after);
    if (body == before)
        return true; // then nothing is written at all
    documents[document].body = body;
    for (const auto &[passage, span] : passages.asKeyValueRange()) {
        const auto &[isCoding, id] = passage;
        const QList<uint> lost = signs.mid(span.start, span.length());
        const QString words = QString::fromUcs4(reinterpret_cast<const char32_t *>(lost.constData()),
                                                lost.size());
        if (now.contains(passage) && isCoding) {
            codings[id].span = now.value(passage);
        } else if (now.contains(passage)) {
            links[id].stretch = now.value(passage);
        } else if (isCoding) {
            Coding coding = codings.take(id);
            coding.span = {};
            coding.words = words;
            waiting.insert(id, coding);
        } else {
            const Link link = links.take(id);
            stretches.append({link.caseId, link.document, words});
            std::ranges::sort(stretches);
        }
    }
    return true;
}

bool NaiveProject::mergeSpeakers(Id from, Id into)
{
    if (!speakers.contains(from) || !speakers.contains(into) || from == into
        || speakers.value(from).document != speakers.value(into).document)
        return false;
    for (Turn &turn : turns)
        turn.speaker = turn.speaker == from ? into : turn.speaker;
    speakers.remove(from);
    return true;
}

void NaiveProject::takeSpeech(Id document, const NaiveProject &file)
{
    const auto isOf = [document](const auto &each) { return each.value().document == document; };
    speakers.removeIf(isOf);
    turns.removeIf(isOf);
    links.removeIf([&](const auto &each) { return isOf(each) && each.value().speaker != NoId; });
    for (const auto &[id, speaker] : file.speakers.asKeyValueRange()) {
        if (speaker.document == document)
            speakers.insert(id, speaker);
    }
    for (const auto &[id, turn] : file.turns.asKeyValueRange()) {
        if (turn.document == document)
            turns.insert(id, turn);
    }
    for (const auto &[id, link] : file.links.asKeyValueRange()) {
        if (link.document == document && link.speaker != NoId)
            links.insert(id, link);
    }
}

} // namespace Crosscase
