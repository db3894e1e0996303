// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/flow.h"

#include "exchange/readers/encoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

void Flow::text(QStringView text, TextLook look)
{
    if (text.isEmpty())
        return;
    const qsizetype start = m_text.size();
    m_text += text;
    const auto add = [&](bool wanted, Mark::Kind kind) {
        if (!wanted)
            return;
        // Word cuts one bold stretch into many runs.
        for (auto known = m_marks.rbegin(); known != m_marks.rend() && known->end >= start; ++known) {
            if (known->kind == kind && known->end == start && known->start >= m_paragraphStart) {
                known->end = m_text.size();
                return;
            }
        }
        m_marks.push_back({start, m_text.size(), kind, {}});
    };
    add(look.bold, Mark::Kind::Bold);
    add(look.italic, Mark::Kind::Italic);
}

void Flow::endParagraph(int headingLevel)
{
    if (headingLevel > 0 && inParagraph()) {
        m_marks.push_back({m_paragraphStart, m_text.size(), Mark::Kind::Heading,
                           QString::number(std::clamp(headingLevel, 1, 6))});
    }
    m_text += u'\n';
    m_paragraphStart = m_text.size();
}

void Flow::mark(Mark::Kind kind, const QString &value)
{
    m_marks.push_back({m_text.size(), m_text.size(), kind, value});
}

void Flow::row(const std::vector<Flow> &cells)
{
    const bool blank = std::ranges::all_of(
        cells, [](const Flow &cell) { return QStringView(cell.m_text).trimmed().isEmpty(); });
    if (blank)
        return;
    if (inParagraph())
        endParagraph();
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += u'\t';
        appendCell(cells[i], i + 1 == cells.size());
    }
    endParagraph();
}

void Flow::appendCell(const Flow &cell, bool last)
{
    const qsizetype offset = m_text.size();
    qsizetype size = cell.m_text.size();
    while (size > 0 && cell.m_text[size - 1].isSpace())
        --size;
    QString text = cell.m_text.first(size);
    // A line break in a name's cell must not end the row.
    if (!last)
        text.replace(u'\n', u' ');
    m_text += text;
    for (const FlowMark &mark : cell.m_marks) {
        if (mark.start < size)
            m_marks.push_back(
                {offset + mark.start, offset + std::min(mark.end, size), mark.kind, mark.value});
    }
}

void Flow::append(const Flow &other)
{
    if (other.isEmpty())
        return;
    if (inParagraph())
        endParagraph();
    appendInline(other);
}

void Flow::appendInline(const Flow &other)
{
    const qsizetype offset = m_text.size();
    m_text += other.m_text;
    for (const FlowMark &mark : other.m_marks)
        m_marks.push_back({offset + mark.start, offset + mark.end, mark.kind, mark.value});
    if (!m_text.endsWith(u'\n'))
        m_text += u'\n';
    m_paragraphStart = m_text.size();
}

void Flow::addMarks(const CodePointMap &map, qsizetype offset, QList<Mark> &marks) const
{
    for (const FlowMark &mark : m_marks)
        marks.append({map.toSpan(offset + mark.start, offset + mark.end), mark.kind, mark.value});
}

void Flow::takeInto(Transcript &transcript, const Flow &notes, const RecognitionOptions &options) &&
{
    // storableText keeps lengths here: there are no carriage returns in a flow.
    m_text.replace(u'\r', u'\n');
    transcript.body = storableText(std::move(m_text), transcript.warnings);
    RecognitionOptions asParagraphs = options;
    asParagraphs.linesAreParagraphs = true;
    const CodePointMap own(transcript.body);
    for (const FlowMark &mark : m_marks) {
        if (mark.kind == Mark::Kind::Bold)
            asParagraphs.emphasised.append(own.toSpan(mark.start, mark.end));
    }
    transcript.recognition = recognizeTurns(transcript.body, asParagraphs);
    const qsizetype ownSize = transcript.body.size();
    qsizetype notesStart = ownSize;
    if (!notes.isEmpty()) {
        if (!transcript.body.endsWith(u'\n'))
            transcript.body += u'\n';
        transcript.body += u'\n';
        notesStart = transcript.body.size();
        QString text = notes.m_text;
        text.replace(u'\r', u'\n');
        transcript.body += storableText(std::move(text), transcript.warnings);
    }
    const CodePointMap map(transcript.body);
    addMarks(map, 0, transcript.recognition.marks);
    if (!notes.isEmpty()) {
        notes.addMarks(map, notesStart, transcript.recognition.marks);
        transcript.recognition.marks.append(
            {map.toSpan(notesStart, transcript.body.size()), Mark::Kind::Remark, u"footnotes"_s});
    }
}

} // namespace Crosscase
