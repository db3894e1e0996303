// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/documents.h"

#include "coding/siblings.h"
#include "coding/turnrewrite.h"
#include "coding/waiting.h"
#include "text/codepoints.h"

#include <QSet>

#include <algorithm>

namespace Crosscase {

namespace {

/// One document whose text is being corrected.
class Correction
{
public:
    Correction(Writer &writer, Id document, const TextEdits &edits, const QString &before,
               const QString &after)
        : m_writer(writer)
        , m_document(document)
        , m_edits(edits)
        , m_before(before)
        , m_after(after)
    {
    }

    Result<CorrectionReport> write()
    {
        CROSSCASE_TRY(writeText());
        CROSSCASE_TRY(Waiting::followAll(
            m_writer, m_document, [this](qint64 near) { return m_edits.position(near); }, m_after.length()));
        CROSSCASE_TRY(writeTurnsAndMarks());
        CROSSCASE_TRY(writeCodings());
        CROSSCASE_TRY(writeCaseLinks());
        CROSSCASE_TRY(writeMemoLinks());
        CROSSCASE_TRY(writeHead());
        return m_report;
    }

private:
    template<typename Row>
    [[nodiscard]] Result<QList<Row>> rows() const
    {
        return m_writer.read().rowsWhere<Row>("document_id", m_document);
    }

    Result<> writeText()
    {
        DocumentBodyRow body;
        body.id = m_document;
        body.body = m_after.text();
        body.cjk = Documents::isWrittenWithoutSpaces(body.body);
        return m_writer.update(body);
    }

    Result<> writeTurnsAndMarks()
    {
        const Result<TurnStructure> before = readStructure(m_writer.read(), m_document);
        CROSSCASE_TRY(before);
        const TurnStructure after = rewritten(*before, m_before, m_after, m_edits);
        for (const MarkRow &mark : after.marks) {
            if (const std::optional<Mark::Kind> kind = markKindFromName(mark.kind))
                m_marks.append({mark.span, *kind, mark.value});
        }
        sortMarks(m_marks);
        return writeStructure(m_writer, m_document, *before, after);
    }

    Result<> writeCodings()
    {
        const Result<QList<CodingRow>> codings = rows<CodingRow>();
        CROSSCASE_TRY(codings);
        const Result<QSet<Id>> waiting = Waiting::codings(m_writer.read(), m_document);
        CROSSCASE_TRY(waiting);
        for (CodingRow coding : *codings) {
            if (waiting->contains(coding.id))
                continue;
            const std::optional<Span> now = m_edits.passage(coding.span);
            if (!now) {
                m_report.lost.append(coding);
                CROSSCASE_TRY(Waiting::setAside(m_writer, coding, m_before.mid(coding.span),
                                                m_edits.position(coding.span.start), m_after.length()));
            } else if (*now != coding.span) {
                ++m_report.moved;
                coding.span = *now;
                CROSSCASE_TRY(m_writer.update(coding));
            }
        }
        return {};
    }

    Result<> writeCaseLinks()
    {
        const Result<QList<CaseLinkRow>> links = rows<CaseLinkRow>();
        CROSSCASE_TRY(links);
        for (CaseLinkRow link : *links) {
            if (!link.startAt)
                continue;
            const std::optional<Span> now = m_edits.passage({*link.startAt, *link.endAt});
            if (!now) {
                CROSSCASE_TRY(Waiting::setAside(m_writer, link, m_before.mid({*link.startAt, *link.endAt}),
                                                m_edits.position(*link.startAt)));
            } else if (*now != Span{*link.startAt, *link.endAt}) {
                link.startAt = now->start;
                link.endAt = now->end;
                CROSSCASE_TRY(m_writer.update(link));
            }
        }
        return {};
    }

    Result<> writeMemoLinks()
    {
        const Result<QList<MemoLinkRow>> links = rows<MemoLinkRow>();
        CROSSCASE_TRY(links);
        for (const MemoLinkRow &old : *links) {
            if (!old.startAt)
                continue;
            MemoLinkRow link = old;
            const Span passage{*old.startAt, *old.endAt};
            const std::optional<Span> now = m_edits.passage(passage);
            if (!now) {
                CROSSCASE_TRY(Waiting::setAside(m_writer, link, m_before.mid(passage),
                                                m_edits.position(passage.start)));
                continue;
            }
            link.startAt = now->start;
            link.endAt = now->end;
            if (link != old)
                CROSSCASE_TRY(m_writer.update(link));
        }
        return {};
    }

    Result<> writeHead()
    {
        Result<DocumentHeadRow> head = m_writer.read().row<DocumentHeadRow>(m_document);
        CROSSCASE_TRY(head);
        head->length = m_after.length();
        head->words = wordsSaid(m_after, {0, m_after.length()}, m_marks);
        return m_writer.update(*head);
    }

    Writer &m_writer;
    Id m_document;
    const TextEdits &m_edits;
    CodePointMap m_before;
    CodePointMap m_after;
    QList<Mark> m_marks;
    CorrectionReport m_report;
};

} // namespace

Result<CorrectionReport> Documents::writeCorrection(Writer &writer, Id document, const QList<TextEdit> &edits)
{
    const Result<DocumentHeadRow> head = writer.read().row<DocumentHeadRow>(document);
    CROSSCASE_TRY(head);
    const Result<QString> before = writer.read().body(document);
    CROSSCASE_TRY(before);
    QList<TextEdit> normalised = edits;
    for (TextEdit &edit : normalised)
        edit.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const TextEdits all(normalised);
    const std::optional<QString> after = all.apply(*before);
    if (!after)
        return invalid(
            tr("A correction lies outside the text of \"%1\". Nothing was changed.").arg(head->name));
    if (*after == *before)
        return CorrectionReport{};
    return Correction(writer, document, all, *before, *after).write();
}

Result<CorrectionReport> Documents::correct(Id document, const QList<TextEdit> &edits, const QString &label)
{
    const DocumentHeadRow *head = m_index.document(document);
    if (!head)
        return invalid(tr("The document is no longer in the project."));
    return correct(QMap<Id, QList<TextEdit>>{{document, edits}},
                   label.isEmpty() ? tr("Correct the text of \"%1\"").arg(head->name) : label);
}

Result<CorrectionReport> Documents::correct(const QMap<Id, QList<TextEdit>> &edits, const QString &label)
{
    CorrectionReport report;
    const Result<ChangeSet> applied = m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (auto each = edits.cbegin(); each != edits.cend(); ++each) {
            const Result<CorrectionReport> one = writeCorrection(writer, each.key(), each.value());
            CROSSCASE_TRY(one);
            report.lost += one->lost;
            report.moved += one->moved;
        }
        return {};
    });
    return applied ? Result<CorrectionReport>(report) : std::unexpected(applied.error());
}

} // namespace Crosscase
