// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/documents.h"

#include "coding/cases.h"
#include "coding/siblings.h"
#include "coding/tablenames.h"
#include "store/timestamp.h"
#include "text/codepoints.h"
#include "text/words.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// `name`, or "name (2)" and so on while it is taken.
Result<QString> freeName(const Reader &read, const QString &name)
{
    QString free = name;
    for (int n = 2;; ++n) {
        const Result<Id> taken = read.documentNamed(free);
        CROSSCASE_TRY(taken);
        if (*taken == NoId)
            return free;
        free = u"%1 (%2)"_s.arg(name).arg(n);
    }
}

Result<> writeSpeech(Writer &writer, Id document, const NewDocument &source, const CodePointMap &text)
{
    QHash<QString, Id> speakers;
    const Span whole{0, text.length()};
    for (const TurnShape &shape : source.turns) {
        if (!whole.contains(shape.span) || !shape.span.contains(shape.said) || shape.said.length() < 0)
            return invalid(Documents::tr("A turn of \"%1\" lies outside its text.").arg(source.name));
        TurnRow turn;
        if (!shape.speaker.isEmpty()) {
            if (!speakers.contains(shape.speaker)) {
                SpeakerRow row;
                row.document = document;
                row.name = shape.speaker;
                row.interviewer = source.interviewers.contains(shape.speaker);
                const Result<Id> made = writer.insert(row);
                CROSSCASE_TRY(made);
                speakers.insert(shape.speaker, *made);
            }
            turn.speaker = speakers.value(shape.speaker);
        }
        turn.document = document;
        turn.span = shape.span;
        turn.saidAt = shape.said.start;
        turn.words = wordsSaid(text, shape.said, source.marks);
        turn.startMs = shape.startMs;
        turn.endMs = shape.endMs;
        CROSSCASE_TRY(writer.insert(turn));
    }
    for (const Mark &mark : source.marks) {
        if (!whole.contains(mark.span) || mark.span.length() < 0)
            return invalid(Documents::tr("A mark of \"%1\" lies outside its text.").arg(source.name));
        MarkRow row;
        row.document = document;
        row.kind = markKindName(mark.kind);
        row.span = mark.span;
        row.value = mark.value;
        CROSSCASE_TRY(writer.insert(row));
    }
    return {};
}

} // namespace

Documents::Documents(Index &index)
    : m_index(index)
{
}

bool Documents::isWrittenWithoutSpaces(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return c
                .isHighSurrogate(); // rarer ideographs lie beyond the basic plane; emoji cost a little space
        }
    });
}

Result<Id> Documents::write(Writer &writer, const NewDocument &document)
{
    const Result<QString> key = keyAtEnd(writer, Table::DocumentHead);
    CROSSCASE_TRY(key);
    const Result<QString> name = freeName(writer.read(), document.name);
    CROSSCASE_TRY(name);
    const CodePointMap text(document.body);
    DocumentHeadRow head;
    head.guid = document.guid;
    head.position = *key;
    head.name = *name;
    head.kind = document.kind;
    head.language = document.language;
    head.length = text.length();
    head.words = wordsSaid(text, {0, text.length()}, document.marks);
    head.originFormat = document.originFormat;
    head.originName = document.originName;
    head.originEncoding = document.originEncoding;
    head.originHash = document.originHash;
    head.createdAt = nowUtc();
    const Result<Id> id = writer.insert(head);
    CROSSCASE_TRY(id);
    DocumentBodyRow body;
    body.id = *id;
    body.cjk = isWrittenWithoutSpaces(document.body);
    body.body = document.body;
    CROSSCASE_TRY(writer.insert(body));
    if (!document.original.isEmpty()) {
        DocumentOriginalRow original;
        original.id = *id;
        original.content = document.original;
        CROSSCASE_TRY(writer.insert(original));
    }
    CROSSCASE_TRY(writeSpeech(writer, *id, document, text));
    return id;
}

Result<Id> Documents::add(const NewDocument &document)
{
    Id id = NoId;
    const Result<ChangeSet> applied = m_index.project().apply(
        tr("Import \"%1\"").arg(document.name), [&](Writer &writer) -> Result<> {
            const Result<Id> made = write(writer, document);
            id = made.value_or(NoId);
            return done(made);
        });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<> Documents::rename(Id document, const QString &name)
{
    const DocumentHeadRow *old = m_index.document(document);
    if (!old)
        return invalid(tr("The document is no longer in the project."));
    if (name.trimmed().isEmpty())
        return invalid(tr("A document needs a name."));
    const Id twin = m_index.documentNamed(name.trimmed());
    if (twin != NoId && twin != document)
        return invalid(tr("There is a document \"%1\" already.").arg(name.trimmed()));
    DocumentHeadRow row = *old;
    row.name = name.trimmed();
    const TableNames names(TableNames::What::Document, {{old->name, row.name}});
    const QString label = tr("Rename document \"%1\" to \"%2\"").arg(old->name, row.name);
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        CROSSCASE_TRY(writer.update(row));
        return names.write(writer);
    }));
}

Result<> Documents::describe(Id document, const QString &description)
{
    const DocumentHeadRow *old = m_index.document(document);
    if (!old)
        return invalid(tr("The document is no longer in the project."));
    DocumentHeadRow row = *old;
    row.description = description;
    return done(m_index.project().apply(tr("Description of document \"%1\"").arg(row.name),
                                        [&](Writer &writer) { return writer.update(row); }));
}

Result<> Documents::move(const QList<Id> &documents, Id before)
{
    QList<Id> staying = m_index.documents();
    staying.removeIf([&](Id id) { return documents.contains(id); });
    const qsizetype place = before == NoId ? staying.size() : qMax(staying.indexOf(before), qsizetype(0));
    QString low = place > 0 ? m_index.document(staying.at(place - 1))->position : QString();
    const QString high = place < staying.size() ? m_index.document(staying.at(place))->position : QString();
    return done(m_index.project().apply(
        tr("Move %n documents", nullptr, int(documents.size())), [&](Writer &writer) -> Result<> {
            for (Id id : documents) {
                Result<DocumentHeadRow> row = writer.read().row<DocumentHeadRow>(id);
                CROSSCASE_TRY(row);
                low = orderKeyBetween(low, high);
                row->position = low;
                CROSSCASE_TRY(writer.update(*row));
            }
            return {};
        }));
}

DocumentRemoval Documents::removalOf(Id document) const
{
    DocumentRemoval removal;
    removal.codings = m_index.codings().countOfDocument(document);
    const Result<QList<MemoLinkRow>> links = m_index.project().read().rowsWhere<MemoLinkRow>("document_id",
                                                                                             document);
    if (links)
        removal.memos = links->size();
    for (const UnplacedRow &row : m_index.unplaced())
        removal.codings += row.document == document && row.coding != NoId ? 1 : 0;
    return removal;
}

Result<> Documents::remove(const QList<Id> &documents)
{
    if (documents.isEmpty())
        return {};
    const DocumentHeadRow *first = m_index.document(documents.first());
    const QString label = documents.size() == 1 && first
        ? tr("Delete document \"%1\"").arg(first->name)
        : tr("Delete %n documents", nullptr, int(documents.size()));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (Id id : documents)
            CROSSCASE_TRY(writer.remove<DocumentHeadRow>(id));
        return {};
    }));
}

Result<> Documents::setInterviewer(Id speaker, bool interviewer)
{
    const SpeakerRow *old = m_index.speaker(speaker);
    if (!old)
        return invalid(tr("The speaker is no longer in the project."));
    SpeakerRow row = *old;
    row.interviewer = interviewer;
    const QString label = interviewer ? tr("\"%1\" is the interviewer").arg(row.name)
                                      : tr("\"%1\" is not the interviewer").arg(row.name);
    return done(m_index.project().apply(label, [&](Writer &writer) { return writer.update(row); }));
}

Result<> Documents::renameSpeaker(Id speaker, const QString &name)
{
    const SpeakerRow *old = m_index.speaker(speaker);
    if (!old)
        return invalid(tr("The speaker is no longer in the project."));
    if (name.trimmed().isEmpty())
        return invalid(tr("A speaker needs a name."));
    SpeakerRow row = *old;
    row.name = name.trimmed();
    // Tables know speakers by name, whatever the document: the old name stays where others bear it.
    bool othersBearIt = false;
    for (Id document : m_index.documents()) {
        for (const SpeakerRow &other : m_index.speakers(document))
            othersBearIt |= other.id != speaker && other.name == old->name;
    }
    const TableNames names(TableNames::What::Speaker,
                           othersBearIt ? TableNames::Renamed() : TableNames::Renamed{{old->name, row.name}});
    const QString label = tr("Rename speaker \"%1\" to \"%2\"").arg(old->name, row.name);
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        CROSSCASE_TRY(writer.update(row));
        return names.write(writer);
    }));
}

Result<> Documents::mergeSpeakers(Id from, Id into)
{
    const SpeakerRow *source = m_index.speaker(from);
    const SpeakerRow *target = m_index.speaker(into);
    if (!source || !target || source->document != target->document || from == into)
        return invalid(tr("Only two speakers of one document can be merged."));
    const QString label = tr("Merge speaker \"%1\" into \"%2\"").arg(source->name, target->name);
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        const Result<QList<TurnRow>> turns = writer.read().rowsWhere<TurnRow>("speaker_id", from);
        CROSSCASE_TRY(turns);
        for (TurnRow turn : *turns) {
            turn.speaker = into;
            CROSSCASE_TRY(writer.update(turn));
        }
        const Result<QList<CaseLinkRow>> links = writer.read().rowsWhere<CaseLinkRow>("speaker_id", from);
        CROSSCASE_TRY(links);
        for (const CaseLinkRow &link : *links)
            CROSSCASE_TRY(Cases::writeLink(writer, {link.caseId, link.document, into, {}}));
        return writer.remove<SpeakerRow>(from);
    }));
}

Result<> Documents::setTurnSpeaker(Id turn, const QString &speaker)
{
    return done(m_index.project().apply(tr("Change speaker of a turn"), [&](Writer &writer) -> Result<> {
        Result<TurnRow> row = writer.read().row<TurnRow>(turn);
        CROSSCASE_TRY(row);
        const Result<QList<SpeakerRow>> speakers = writer.read().rowsWhere<SpeakerRow>("document_id",
                                                                                       row->document);
        CROSSCASE_TRY(speakers);
        const auto found = std::ranges::find(*speakers, speaker, &SpeakerRow::name);
        if (found != speakers->end()) {
            row->speaker = found->id;
            return writer.update(*row);
        }
        SpeakerRow fresh;
        fresh.document = row->document;
        fresh.name = speaker;
        const Result<Id> made = writer.insert(fresh);
        CROSSCASE_TRY(made);
        row->speaker = *made;
        return writer.update(*row);
    }));
}

} // namespace Crosscase
