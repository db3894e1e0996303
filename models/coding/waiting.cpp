// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/waiting.h"

#include "coding/cases.h"
#include "coding/siblings.h"

#include <QSet>

#include <algorithm>

namespace Crosscase::Waiting {

namespace {

/// A coding without a place stands on one code point near where it would, since it must stand somewhere.
Result<> park(Writer &writer, CodingRow coding, qint64 near, qint64 length)
{
    coding.span.start = std::clamp<qint64>(near, 0, std::max<qint64>(length - 1, 0));
    coding.span.end = coding.span.start + 1;
    return writer.update(coding);
}

UnplacedRow rowFor(Id document, const QString &text, qint64 near)
{
    UnplacedRow row;
    row.document = document;
    row.nearAt = near;
    row.text = text;
    return row;
}

} // namespace

Result<QSet<Id>> codings(const Reader &read, Id document)
{
    const Result<QList<UnplacedRow>> rows = read.rowsWhere<UnplacedRow>("document_id", document);
    CROSSCASE_TRY(rows);
    QSet<Id> ids;
    for (const UnplacedRow &row : *rows) {
        if (row.coding != NoId)
            ids.insert(row.coding);
    }
    return ids;
}

Result<> setAside(Writer &writer, const CodingRow &coding, const QString &text, qint64 near, qint64 length)
{
    UnplacedRow row = rowFor(coding.document, text, near);
    row.coding = coding.id;
    CROSSCASE_TRY(park(writer, coding, near, length));
    return done(writer.insert(row));
}

Result<> setAside(Writer &writer, const CaseLinkRow &link, const QString &text, qint64 near)
{
    UnplacedRow row = rowFor(link.document, text, near);
    row.caseId = link.caseId;
    CROSSCASE_TRY(writer.remove<CaseLinkRow>(link.id));
    return done(writer.insert(row));
}

Result<> setAside(Writer &writer, const MemoLinkRow &link, const QString &text, qint64 near)
{
    UnplacedRow row = rowFor(link.document, text, near);
    row.memoLink = link.id;
    MemoLinkRow whole = link;
    whole.startAt.reset();
    whole.endAt.reset();
    CROSSCASE_TRY(writer.update(whole));
    return done(writer.insert(row));
}

Result<> follow(Writer &writer, const UnplacedRow &row, qint64 near, qint64 length)
{
    UnplacedRow moved = row;
    moved.nearAt = near;
    if (moved != row)
        CROSSCASE_TRY(writer.update(moved));
    if (row.coding == NoId)
        return {};
    const Result<CodingRow> coding = writer.read().row<CodingRow>(row.coding);
    CROSSCASE_TRY(coding);
    return park(writer, *coding, near, length);
}

Result<> followAll(Writer &writer, Id document, const std::function<qint64(qint64)> &position, qint64 length)
{
    const Result<QList<UnplacedRow>> rows = writer.read().rowsWhere<UnplacedRow>("document_id", document);
    CROSSCASE_TRY(rows);
    for (const UnplacedRow &row : *rows)
        CROSSCASE_TRY(follow(writer, row, position(row.nearAt), length));
    return {};
}

Result<> place(Writer &writer, Id unplaced, Span span)
{
    const Result<UnplacedRow> row = writer.read().row<UnplacedRow>(unplaced);
    CROSSCASE_TRY(row);
    if (row->coding != NoId) {
        Result<CodingRow> coding = writer.read().row<CodingRow>(row->coding);
        CROSSCASE_TRY(coding);
        coding->span = span;
        CROSSCASE_TRY(writer.update(*coding));
    } else if (row->caseId != NoId) {
        CROSSCASE_TRY(
            Cases::writeLink(writer, {.caseId = row->caseId, .document = row->document, .stretch = span}));
    } else {
        Result<MemoLinkRow> link = writer.read().row<MemoLinkRow>(row->memoLink);
        CROSSCASE_TRY(link);
        link->startAt = span.start;
        link->endAt = span.end;
        CROSSCASE_TRY(writer.update(*link));
    }
    return writer.remove<UnplacedRow>(unplaced);
}

} // namespace Crosscase::Waiting
