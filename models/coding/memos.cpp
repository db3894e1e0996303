// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/memos.h"

#include "coding/codings.h"
#include "coding/siblings.h"
#include "store/timestamp.h"
#include "text/clock.h"

#include <QUrlQuery>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitle = 80;

struct KindName
{
    MemoSubject::Kind kind;
    QLatin1StringView name;
};
constexpr KindName kindNames[] = {
    {MemoSubject::Kind::Document, "document"_L1}, {MemoSubject::Kind::Case, "case"_L1},
    {MemoSubject::Kind::Code, "code"_L1},         {MemoSubject::Kind::Coding, "coding"_L1},
    {MemoSubject::Kind::Table, "table"_L1},
};

MemoSubject subjectOfRow(const MemoLinkRow &row)
{
    if (row.coding != NoId)
        return {MemoSubject::Kind::Coding, row.coding};
    if (row.code != NoId)
        return {MemoSubject::Kind::Code, row.code};
    if (row.caseId != NoId)
        return {MemoSubject::Kind::Case, row.caseId};
    if (row.startAt)
        return {MemoSubject::Kind::Passage, row.document, {*row.startAt, *row.endAt}};
    return {MemoSubject::Kind::Document, row.document};
}

// Without accents and capitals, for comparing.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toCaseFolded();
    }
    return out;
}

} // namespace

QString MemoEntry::shownTitle() const
{
    if (!title.trimmed().isEmpty())
        return title.simplified();
    const QString line = body.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() <= LongestTitle ? line : line.first(LongestTitle - 1) + u'…';
}

Memos::Memos(Index &index)
    : m_index(index)
{
}

Result<QList<MemoEntry>> Memos::all() const
{
    const Reader &read = m_index.project().read();
    const Result<QList<MemoRow>> rows = read.rows<MemoRow>();
    CROSSCASE_TRY(rows);
    const Result<QList<MemoLinkRow>> links = read.rows<MemoLinkRow>();
    CROSSCASE_TRY(links);
    QHash<Id, QList<MemoSubject>> subjects;
    for (const MemoLinkRow &link : *links)
        subjects[link.memo].append(subjectOfRow(link));
    const auto coderName = [this](Id id) {
        const CoderRow *coder = m_index.coder(id);
        return coder ? coder->name : QString();
    };
    QList<MemoEntry> out;
    for (const MemoRow &row : *rows) {
        MemoEntry entry;
        entry.memo = row.id;
        entry.title = row.title;
        entry.body = row.body;
        entry.coder = coderName(row.coder);
        entry.createdAt = row.createdAt;
        entry.changedAt = row.changedAt;
        entry.subjects = subjects.value(row.id);
        out.append(entry);
    }
    for (Id document : m_index.documents()) {
        for (CodingColumns::Slot slot : m_index.codings().ofDocument(document)) {
            const Coding &coding = m_index.codings().at(slot);
            if (!coding.hasMemo)
                continue;
            const Result<CodingRow> row = read.row<CodingRow>(coding.id);
            CROSSCASE_TRY(row);
            MemoEntry entry;
            entry.coding = coding.id;
            entry.body = row->memo;
            entry.coder = coderName(row->coder);
            entry.createdAt = entry.changedAt = row->createdAt;
            entry.subjects = {{MemoSubject::Kind::Coding, coding.id}};
            out.append(entry);
        }
    }
    std::ranges::stable_sort(
        out, [](const MemoEntry &a, const MemoEntry &b) { return a.changedAt > b.changedAt; });
    return out;
}

QList<MemoEntry> Memos::matching(const QList<MemoEntry> &memos, const QString &words, const Index &index)
{
    const QStringList wanted = plain(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return memos;
    QList<MemoEntry> out;
    for (const MemoEntry &memo : memos) {
        QString text = memo.title + u'\n' + memo.body + u'\n' + memo.coder;
        for (const MemoSubject &subject : memo.subjects)
            text += u'\n' + subjectText(subject, index);
        const QString folded = plain(text);
        if (std::ranges::all_of(wanted, [&](const QString &word) { return folded.contains(word); }))
            out.append(memo);
    }
    return out;
}

Result<> Memos::writeLinks(Writer &writer, Id memo, const QList<MemoSubject> &subjects)
{
    for (const MemoSubject &subject : subjects) {
        MemoLinkRow link;
        link.memo = memo;
        switch (subject.kind) {
        case MemoSubject::Kind::Passage:
            link.startAt = subject.span.start;
            link.endAt = subject.span.end;
            [[fallthrough]];
        case MemoSubject::Kind::Document:
            link.document = subject.id;
            break;
        case MemoSubject::Kind::Case:
            link.caseId = subject.id;
            break;
        case MemoSubject::Kind::Code:
            link.code = subject.id;
            break;
        case MemoSubject::Kind::Coding:
            link.coding = subject.id;
            break;
        case MemoSubject::Kind::Table:
            return invalid(tr("A memo can lead to a table by a link in its text."));
        }
        CROSSCASE_TRY(writer.insert(link));
    }
    return {};
}

Result<Id> Memos::add(const QString &title, const QString &body, const QList<MemoSubject> &subjects)
{
    for (const MemoSubject &subject : subjects) {
        if (!exists(subject, m_index))
            return invalid(tr("What the memo is about is no longer in the project."));
    }
    Id id = NoId;
    const QString coder = m_index.project().coderName();
    const auto applied = m_index.project().apply(tr("New memo"), [&](Writer &writer) -> Result<> {
        const Result<Id> by = Codings::writeCoder(writer, coder);
        CROSSCASE_TRY(by);
        MemoRow row;
        row.coder = *by;
        row.title = title.trimmed();
        row.body = body;
        row.createdAt = row.changedAt = nowUtc();
        const Result<Id> made = writer.insert(row);
        CROSSCASE_TRY(made);
        id = *made;
        return writeLinks(writer, id, subjects);
    });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<> Memos::write(Id memo, const QString &title, const QString &body)
{
    Result<std::optional<MemoRow>> row = m_index.project().read().find<MemoRow>(memo);
    CROSSCASE_TRY(row);
    if (!*row)
        return invalid(tr("The memo is no longer in the project."));
    MemoRow changed = **row;
    changed.title = title.trimmed();
    changed.body = body;
    if (changed == **row)
        return {};
    changed.changedAt = nowUtc();
    MemoEntry entry;
    entry.title = changed.title;
    entry.body = changed.body;
    return done(m_index.project().apply(tr("Memo \"%1\"").arg(entry.shownTitle()),
                                        [&](Writer &writer) { return writer.update(changed); }));
}

Result<> Memos::setSubjects(Id memo, const QList<MemoSubject> &subjects)
{
    for (const MemoSubject &subject : subjects) {
        if (!exists(subject, m_index))
            return invalid(tr("What the memo is about is no longer in the project."));
    }
    return done(m_index.project().apply(tr("What a memo is about"), [&](Writer &writer) -> Result<> {
        const Result<QList<MemoLinkRow>> old = writer.read().rowsWhere<MemoLinkRow>("memo_id", memo);
        CROSSCASE_TRY(old);
        for (const MemoLinkRow &link : *old)
            CROSSCASE_TRY(writer.remove<MemoLinkRow>(link.id));
        return writeLinks(writer, memo, subjects);
    }));
}

Result<> Memos::remove(const QList<Id> &memos)
{
    if (memos.isEmpty())
        return {};
    return done(m_index.project().apply(tr("Delete %n memos", nullptr, int(memos.size())),
                                        [&](Writer &writer) -> Result<> {
                                            for (Id memo : memos)
                                                CROSSCASE_TRY(writer.remove<MemoRow>(memo));
                                            return {};
                                        }));
}

bool Memos::exists(const MemoSubject &subject, const Index &index)
{
    switch (subject.kind) {
    case MemoSubject::Kind::Document:
    case MemoSubject::Kind::Passage: {
        const DocumentHeadRow *document = index.document(subject.id);
        return document && 0 <= subject.span.start && subject.span.start <= subject.span.end
            && subject.span.end <= document->length;
    }
    case MemoSubject::Kind::Case:
        return index.cases().find(subject.id);
    case MemoSubject::Kind::Code:
        return index.codes().find(subject.id);
    case MemoSubject::Kind::Coding:
        return index.codings().find(subject.id);
    case MemoSubject::Kind::Table:
        return std::ranges::any_of(index.savedTables(),
                                   [&](const SavedTableRow &row) { return row.id == subject.id; });
    }
    Q_UNREACHABLE_RETURN(false);
}

QString Memos::subjectText(const MemoSubject &subject, const Index &index)
{
    const auto passage = [&](Id document, Span span) {
        const DocumentHeadRow *head = index.document(document);
        const TurnRow *turn = index.turnAt(document, span.start);
        const QString name = head ? head->name : QString();
        return turn && turn->startMs ? u"%1 (%2)"_s.arg(name, formatClock(*turn->startMs)) : name;
    };
    switch (subject.kind) {
    case MemoSubject::Kind::Document: {
        const DocumentHeadRow *document = index.document(subject.id);
        return tr("Document %1").arg(document ? document->name : QString());
    }
    case MemoSubject::Kind::Passage:
        return tr("Passage of %1").arg(passage(subject.id, subject.span));
    case MemoSubject::Kind::Case:
        return tr("Case %1").arg(index.cases().path(subject.id));
    case MemoSubject::Kind::Code:
        return tr("Code %1").arg(index.codes().path(subject.id));
    case MemoSubject::Kind::Coding: {
        const Coding *coding = index.codings().find(subject.id);
        return coding ? tr("%1 in %2", "path of a code, a document")
                            .arg(index.codes().path(coding->code), passage(coding->document, coding->span))
                      : tr("A coding that is gone");
    }
    case MemoSubject::Kind::Table: {
        for (const SavedTableRow &row : index.savedTables()) {
            if (row.id == subject.id)
                return tr("Table %1").arg(row.name);
        }
        return tr("A table that is gone");
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QUrl Memos::linkTo(const MemoSubject &subject)
{
    QUrl url;
    url.setScheme(u"crosscase"_s);
    const bool isPassage = subject.kind == MemoSubject::Kind::Passage;
    for (const KindName &each : kindNames) {
        if (each.kind == (isPassage ? MemoSubject::Kind::Document : subject.kind))
            url.setPath(each.name + u'/' + QString::number(subject.id));
    }
    if (isPassage)
        url.setQuery(u"from=%1&to=%2"_s.arg(subject.span.start).arg(subject.span.end));
    return url;
}

std::optional<MemoSubject> Memos::subjectOf(const QUrl &link)
{
    if (link.scheme() != "crosscase"_L1)
        return std::nullopt;
    const QStringList steps = link.path().split(u'/', Qt::SkipEmptyParts);
    bool isNumber = false;
    const Id id = steps.value(1).toLongLong(&isNumber);
    if (steps.size() != 2 || !isNumber || id == NoId)
        return std::nullopt;
    for (const KindName &each : kindNames) {
        if (each.name != steps.first())
            continue;
        MemoSubject subject{each.kind, id};
        const QUrlQuery query(link);
        if (each.kind == MemoSubject::Kind::Document && query.hasQueryItem(u"from"_s)) {
            subject.kind = MemoSubject::Kind::Passage;
            subject.span = {query.queryItemValue(u"from"_s).toLongLong(),
                            query.queryItemValue(u"to"_s).toLongLong()};
        }
        return subject;
    }
    return std::nullopt;
}

QString Memos::markdownLink(const MemoSubject &subject, const Index &index)
{
    QString text = subjectText(subject, index);
    text.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    return u"[%1](%2)"_s.arg(text, linkTo(subject).toString());
}

} // namespace Crosscase
