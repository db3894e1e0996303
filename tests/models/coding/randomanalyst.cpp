// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomanalyst.h"

#include "coding/rewriting.h"
#include "text/codepoints.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<> plain(const Result<T> &result)
{
    return result ? Result<>() : std::unexpected(result.error());
}

} // namespace

RandomAnalyst::RandomAnalyst(Index &index, quint32 seed)
    : m_index(index)
    , m_codebook(index)
    , m_codings(index)
    , m_cases(index)
    , m_documents(index)
    , m_random(seed)
{
}

int RandomAnalyst::upTo(int most)
{
    const quint32 drawn = quint32(m_random());
    return most <= 0 ? 0 : int(drawn % (quint32(most) + 1)); // a damaged project may know a length below zero
}

Id RandomAnalyst::anyOf(const QList<Id> &ids)
{
    return ids.isEmpty() ? NoId : ids.at(upTo(int(ids.size()) - 1));
}

Id RandomAnalyst::anyCode()
{
    return anyOf(m_index.codes().depthFirst());
}

Id RandomAnalyst::anyCase()
{
    return anyOf(m_index.cases().depthFirst());
}

Id RandomAnalyst::anyDocument()
{
    return anyOf(m_index.documents());
}

Id RandomAnalyst::anyCoding()
{
    const auto slots = m_index.codings().ofDocument(anyDocument());
    return slots.empty() ? NoId : m_index.codings().at(slots[size_t(upTo(int(slots.size()) - 1))]).id;
}

Id RandomAnalyst::anySpeaker(Id document)
{
    QList<Id> ids;
    for (const SpeakerRow &speaker : m_index.speakers(document))
        ids.append(speaker.id);
    return anyOf(ids);
}

Span RandomAnalyst::anySpan(Id document)
{
    const DocumentHeadRow *head = m_index.document(document);
    const int length = head ? int(head->length) : 0;
    const int start = upTo(length);
    return {start, start + upTo(40)}; // sometimes empty, sometimes beyond the end
}

QString RandomAnalyst::anyWord()
{
    static const QStringList words{u"Networking"_s, u"Trust"_s, u"Kostnad"_s, u"費用"_s,  u"a/b"_s,
                                   u"Zeit 😀"_s,    u"חברים"_s, u"Lab"_s,     u"naïve"_s, u"c\\d"_s};
    return words.at(upTo(int(words.size()) - 1)) + QString::number(upTo(30));
}

NewDocument RandomAnalyst::anyText()
{
    NewDocument document;
    document.name = anyWord();
    const int turns = upTo(6);
    qint64 at = 0;
    for (int i = 0; i < turns; ++i) {
        const bool asks = i % 2 == 0;
        const QString label = asks ? u"Interviewer: "_s : u"Informant: "_s;
        QString said;
        for (int word = upTo(12) + 1; word > 0; --word)
            said += anyWord() + u' ';
        TurnShape turn;
        turn.speaker = asks ? u"Interviewer"_s : u"Informant"_s;
        const qint64 labelLength = CodePointMap(label).length();
        const qint64 saidLength = CodePointMap(said).length();
        turn.label = {at, at + labelLength - 1};
        turn.said = {at + labelLength, at + labelLength + saidLength};
        turn.span = {at, turn.said.end};
        if (upTo(1) == 1)
            turn.startMs = i * 1000;
        document.turns.append(turn);
        document.marks.append({turn.label, Mark::Kind::Label, turn.speaker});
        document.body += label + said + u"\n"_s;
        at = turn.said.end + 1;
    }
    document.interviewers = {u"Interviewer"_s};
    return document;
}

Result<> RandomAnalyst::actOnCodes(int what)
{
    switch (what) {
    case 0:
        return plain(m_codebook.add({.name = anyWord(), .parent = upTo(2) == 0 ? NoId : anyCode()}));
    case 1:
        return plain(m_codebook.addPath(anyWord() + u'/' + anyWord()));
    case 2:
        return m_codebook.rename(anyCode(), anyWord());
    case 3:
        return m_codebook.move({anyCode(), anyCode()}, upTo(1) == 0 ? NoId : anyCode(), anyCode());
    case 4:
        return m_codebook.merge(anyCode(), anyCode());
    case 5:
        return upTo(3) == 0 ? m_codebook.remove({anyCode()}) : m_codebook.setColor(anyCode(), u"#123456"_s);
    case 6:
        return m_codebook.sortChildren(upTo(1) == 0 ? NoId : anyCode());
    default:
        return m_codebook.setAliases(anyCode(), {anyWord(), anyWord()});
    }
}

Result<> RandomAnalyst::actOnCodings(int what)
{
    const Id document = anyDocument();
    const Stance stance = Stance(upTo(3));
    switch (what) {
    case 0:
    case 1:
    case 2:
    case 3:
        return plain(m_codings.add({.document = document,
                                    .code = anyCode(),
                                    .span = anySpan(document),
                                    .stance = stance,
                                    .coder = upTo(3) == 0 ? u"Kari"_s : QString()}));
    case 4:
        return m_codings.setStance({anyCoding()}, stance);
    case 5:
        return m_codings.setCode({anyCoding()}, anyCode());
    case 6:
        return m_codings.setSpan(anyCoding(), anySpan(document));
    case 7:
        return m_codings.setMemo(anyCoding(), anyWord());
    case 8:
        return m_codings.remove({anyCoding()});
    case 9: {
        const Id coding = anyCoding();
        const Coding *old = m_index.codings().find(coding);
        return plain(m_codings.split(coding, old ? old->span.start + upTo(20) : 0));
    }
    case 10:
        return m_codings.unite({anyCoding(), anyCoding()});
    default: {
        QList<NewCoding> many;
        for (int i = upTo(5); i >= 0; --i)
            many.append({.document = document, .code = anyCode(), .span = anySpan(document)});
        return plain(m_codings.add(many, u"Many"_s));
    }
    }
}

Result<> RandomAnalyst::actOnCases(int what)
{
    const Id document = anyDocument();
    switch (what) {
    case 0:
        return plain(m_cases.add({.name = anyWord(), .parent = upTo(2) == 0 ? NoId : anyCase()}));
    case 1:
        return plain(m_cases.addPath(anyWord() + u'/' + anyWord(), {u"cluster"_s, u"informant"_s}));
    case 2:
        return m_cases.rename(anyCase(), anyWord());
    case 3:
        return m_cases.move({anyCase()}, upTo(1) == 0 ? NoId : anyCase(), anyCase());
    case 4:
        return upTo(3) == 0 ? m_cases.remove({anyCase()}) : m_cases.setKind(anyCase(), anyWord());
    case 5:
        return plain(m_cases.link({.caseId = anyCase(), .document = document}));
    case 6:
        return plain(
            m_cases.link({.caseId = anyCase(), .document = document, .speaker = anySpeaker(document)}));
    case 7:
        return plain(m_cases.link({.caseId = anyCase(), .document = document, .stretch = anySpan(document)}));
    case 8: {
        const QList<CaseLinkRow> links = m_index.linksOfDocument(document);
        return links.isEmpty() ? Result<>() : m_cases.unlink({links.first().id});
    }
    case 9:
        return plain(m_cases.addAttribute(anyWord(), u"text"_s));
    default: {
        const QList<AttributeRow> attributes = m_index.attributes();
        if (attributes.isEmpty() || upTo(9) == 0)
            return attributes.isEmpty() ? Result<>() : m_cases.removeAttribute(attributes.first().id);
        const Id caseId = anyCase();
        return m_cases.setValue(caseId, attributes.at(upTo(int(attributes.size()) - 1)).id,
                                upTo(3) == 0 ? QString() : QString::number(upTo(20000)));
    }
    }
}

Result<> RandomAnalyst::actOnDocuments(int what)
{
    const Id document = anyDocument();
    switch (what) {
    case 0:
    case 1:
        return plain(m_documents.add(anyText()));
    case 2:
        return m_documents.rename(document, anyWord());
    case 3:
        return m_documents.move({document}, anyDocument());
    case 4:
        return upTo(2) == 0 ? m_documents.remove({document}) : m_documents.describe(document, anyWord());
    case 5:
        return m_documents.setInterviewer(anySpeaker(document), upTo(1) == 1);
    case 6:
        return m_documents.mergeSpeakers(anySpeaker(document), anySpeaker(document));
    case 8: {
        QList<TextEdit> edits; // as typing gives them: each after the ones before
        for (int i = upTo(3); i >= 0; --i)
            edits.append({anySpan(document), upTo(2) == 0 ? QString() : anyWord()});
        return plain(m_documents.correct(document, edits));
    }
    case 9: {
        const QString text = m_index.project().read().body(document).value_or(QString());
        return plain(Rewriting(m_index).replace(
            document, {.body = anyWord() + u' ' + text.mid(upTo(20), 200 + upTo(400))}));
    }
    case 7:
        return m_documents.renameSpeaker(anySpeaker(document), anyWord());
    default: {
        const QList<TurnRow> &turns = m_index.turns(document);
        return turns.isEmpty() ? Result<>() : m_documents.setTurnSpeaker(turns.first().id, anyWord());
    }
    }
}

Result<> RandomAnalyst::actOnOthers(int what)
{
    switch (what) {
    case 0: {
        CellNoteRow note;
        note.caseId = anyCase();
        note.code = anyCode();
        note.summary = upTo(2) == 0 ? QString() : anyWord();
        note.status = upTo(1) == 0 ? QString() : u"not asked"_s;
        return m_cases.setCellNote(note);
    }
    case 1:
        return plain(m_index.project().apply(u"Facet"_s, [&](Writer &writer) -> Result<> {
            FacetRow facet;
            facet.position = u"a"_s;
            facet.name = anyWord();
            facet.kind = u"text"_s;
            const Result<Id> id = writer.insert(facet);
            CROSSCASE_TRY(id);
            FacetScopeRow scope;
            scope.facet = *id;
            scope.code = anyCode();
            CROSSCASE_TRY(writer.insert(scope));
            return {};
        }));
    case 2: {
        const QList<FacetRow> facets = m_index.facets();
        return facets.isEmpty() ? Result<>()
                                : m_codings.setFacet({anyCoding()}, facets.first().id, {.text = anyWord()});
    }
    case 3:
        return plain(m_index.project().apply(u"Memo"_s, [&](Writer &writer) -> Result<> {
            MemoRow memo;
            memo.title = anyWord();
            const Result<Id> id = writer.insert(memo);
            CROSSCASE_TRY(id);
            MemoLinkRow link;
            link.memo = *id;
            link.coding = anyCoding();
            link.code = anyCode();
            CROSSCASE_TRY(writer.insert(link));
            return {};
        }));
    default:
        return plain(m_index.project().apply(u"Table"_s, [&](Writer &writer) -> Result<> {
            SavedTableRow table;
            table.position = u"a"_s;
            table.name = anyWord();
            table.spec = u"{}"_s;
            return plain(writer.insert(table));
        }));
    }
}

QByteArray RandomAnalyst::act(bool *refused)
{
    const int kind = upTo(9);
    const int what = upTo(11);
    Result<> result;
    QByteArray tried;
    if (kind < 2) {
        tried = "codes ";
        result = actOnCodes(what % 8);
    } else if (kind < 6) {
        tried = "codings ";
        result = actOnCodings(what);
    } else if (kind < 8) {
        tried = "cases ";
        result = actOnCases(what);
    } else if (kind < 9) {
        tried = "documents ";
        result = actOnDocuments(what % 11);
    } else {
        tried = "others ";
        result = actOnOthers(what % 5);
    }
    *refused = !result;
    tried += QByteArray::number(what);
    if (!result)
        tried += ": " + result.error().message.toUtf8() + " " + result.error().details.toUtf8();
    return tried;
}

} // namespace Crosscase
