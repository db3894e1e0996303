// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/transcript.h"

#include <QString>

#include <vector>

namespace Crosscase {

/// How a stretch of a word processor's text looks.
struct TextLook
{
    bool bold = false;
    bool italic = false;
};

/**
 * Running text as a word processor has it, on its way to a plain body with marks.
 *
 * A paragraph is a line; a table's row is a line with tabs between its cells, in which the last cell may go on over
 * further lines; footnotes follow the text. Positions are UTF-16 until takeInto().
 */
class Flow
{
public:
    void text(QStringView text, TextLook look = {});
    /// Ends the paragraph. `headingLevel` 0: plain.
    void endParagraph(int headingLevel = 0);
    /// Whether something stands in the paragraph that is not ended yet.
    [[nodiscard]] bool inParagraph() const { return m_text.size() > m_paragraphStart; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    /// A row of cells, each a flow of its own. Rows without any text are dropped.
    void row(const std::vector<Flow> &cells);
    /// Another flow's paragraphs, as paragraphs of their own.
    void append(const Flow &other);
    /// Another flow's paragraphs, the first of them going on in the open paragraph.
    void appendInline(const Flow &other);
    void mark(Mark::Kind kind, const QString &value);

    /// Makes body, turns and marks: turns are looked for in this flow only, `notes` are put below as remarks.
    void takeInto(Transcript &transcript, const Flow &notes, const RecognitionOptions &options) &&;

private:
    struct FlowMark
    {
        qsizetype start = 0;
        qsizetype end = 0;
        Mark::Kind kind = Mark::Kind::Bold;
        QString value;
    };

    void appendCell(const Flow &cell, bool last);
    void addMarks(const CodePointMap &map, qsizetype offset, QList<Mark> &marks) const;

    QString m_text;
    std::vector<FlowMark> m_marks;
    qsizetype m_paragraphStart = 0;
};

} // namespace Crosscase
