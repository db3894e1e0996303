// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/columns.h"

#include "text/labelchoice.h"
#include "text/linehead.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

// A table may stand below a title and some lines about the talk.
constexpr qsizetype LinesAboveTable = 40;

qsizetype columnNamed(const QStringList &head, const QRegularExpression &names)
{
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (names.match(head[i].simplified()).hasMatch())
            return i;
    }
    return -1;
}

QRegularExpression anyOf(const QString &names)
{
    return QRegularExpression(u"^[*_]*(?:%1)[*_]*:?[*_]*$"_s.arg(names),
                              QRegularExpression::CaseInsensitiveOption);
}

/// A stretch of the text, UTF-16.
struct Cell
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Cells of a line between tabs, or between the bars of a Markdown table; without the space around them.
QList<Cell> cellsOf(QStringView text, const TextLine &line, QChar bar)
{
    QList<Cell> cells;
    qsizetype from = line.start;
    for (qsizetype i = line.start; i <= line.end; ++i) {
        const bool escaped = bar == u'|' && i > line.start && text[i - 1] == u'\\';
        if (i < line.end && (text[i] != bar || escaped))
            continue;
        Cell cell{from, i};
        while (cell.start < cell.end && text[cell.start].isSpace())
            ++cell.start;
        while (cell.end > cell.start && text[cell.end - 1].isSpace())
            --cell.end;
        cells.append(cell);
        from = i + 1;
    }
    // `| a | b |` has an empty piece on both sides.
    if (bar == u'|') {
        if (!cells.isEmpty() && cells.first().start == cells.first().end)
            cells.removeFirst();
        if (!cells.isEmpty() && cells.last().start == cells.last().end)
            cells.removeLast();
    }
    return cells;
}

class ColumnTurns
{
public:
    ColumnTurns(const CodePointMap &text, const QList<TextLine> &lines)
        : m_map(text)
        , m_text(text.text())
        , m_lines(lines)
    {
    }

    bool findHead()
    {
        const qsizetype end = std::min(m_lines.size(), LinesAboveTable);
        for (qsizetype line = 0; line < end; ++line) {
            for (const QChar bar : {u'\t', u'|'}) {
                QStringList names;
                for (const Cell &cell : cellsOf(m_text, m_lines[line], bar))
                    names.append(m_text.sliced(cell.start, cell.end - cell.start).toString());
                const TurnColumns columns = turnColumns(names);
                if (!columns.isComplete())
                    continue;
                m_columns = columns;
                m_count = names.size();
                m_bar = bar;
                m_head = line;
                return true;
            }
        }
        return false;
    }

    Recognition turns()
    {
        Recognition recognition;
        recognition.shapeName = u"columns"_s;
        for (qsizetype line = m_head + 1; line < m_lines.size(); ++line) {
            const QList<Cell> cells = cellsOf(m_text, m_lines[line], m_bar);
            // Empty cells at a row's end leave no trace in Markdown.
            if (cells.size() == m_count)
                addRow(cells, recognition);
            else if (!m_lines[line].blank)
                goOn(cells, recognition);
        }
        const auto named = std::ranges::count_if(
            recognition.turns, [](const TurnShape &turn) { return !turn.speaker.isEmpty(); });
        recognition.confidence = named > 0 ? 0.95 : 0;
        return recognition;
    }

private:
    QStringView cell(const QList<Cell> &cells, qsizetype column) const
    {
        return column < 0 ? QStringView()
                          : m_text.sliced(cells[column].start, cells[column].end - cells[column].start);
    }

    void addRow(const QList<Cell> &cells, Recognition &recognition)
    {
        static const QRegularExpression rule(u"^:?-+:?$"_s);
        if (cell(cells, m_columns.text).isEmpty() || rule.matchView(cell(cells, m_columns.text)).hasMatch())
            return;
        const QStringView speaker = cell(cells, m_columns.speaker);
        TurnShape turn;
        turn.speaker = nameOf(speaker);
        if (turn.speaker.isEmpty() && !recognition.turns.isEmpty()) {
            // Whoever spoke goes on.
            TurnShape &last = recognition.turns.last();
            last.span.end = last.said.end = m_map.toCodePoint(cells[m_columns.text].end);
            markTimes(cells, last, recognition);
            return;
        }
        turn.said = m_map.toSpan(cells[m_columns.text].start, cells[m_columns.text].end);
        turn.span = turn.said;
        const auto include = [&](qsizetype column) {
            if (column < 0 || cells[column].start == cells[column].end)
                return;
            const Span span = m_map.toSpan(cells[column].start, cells[column].end);
            turn.span = {std::min(turn.span.start, span.start), std::max(turn.span.end, span.end)};
        };
        include(m_columns.speaker);
        include(m_columns.start);
        include(m_columns.end);
        include(0);
        if (!turn.speaker.isEmpty()) {
            turn.label = m_map.toSpan(cells[m_columns.speaker].start, cells[m_columns.speaker].end);
            recognition.marks.append({turn.label, Mark::Kind::Label, turn.speaker});
        }
        markTimes(cells, turn, recognition);
        recognition.turns.append(turn);
        m_textIsLast = m_columns.text + 1 == m_count;
    }

    void markTimes(const QList<Cell> &cells, TurnShape &turn, Recognition &recognition)
    {
        const auto read = [&](qsizetype column, std::optional<qint64> &from, std::optional<qint64> &to) {
            if (column < 0 || !readTimeStamp(cell(cells, column), from, to))
                return;
            recognition.marks.append({m_map.toSpan(cells[column].start, cells[column].end), Mark::Kind::Time,
                                      QString::number(*from)});
        };
        std::optional<qint64> start;
        std::optional<qint64> end;
        std::optional<qint64> none;
        read(m_columns.start, start, end);
        read(m_columns.end, end, none);
        if (!turn.startMs)
            turn.startMs = start;
        if (end)
            turn.endMs = end;
    }

    /// A line that is no row: the last cell of the row above goes on over further lines.
    void goOn(const QList<Cell> &cells, Recognition &recognition) const
    {
        if (recognition.turns.isEmpty() || !m_textIsLast || cells.size() != 1 || m_bar != u'\t')
            return;
        TurnShape &last = recognition.turns.last();
        last.span.end = last.said.end = m_map.toCodePoint(cells.first().end);
    }

    static QString nameOf(QStringView cell)
    {
        QString name = cell.toString().simplified();
        static const QRegularExpression around(u"^[*_\\[{]+|[*_\\]}:：]+$"_s);
        name.remove(around);
        return name.trimmed();
    }

    const CodePointMap &m_map;
    QStringView m_text;
    const QList<TextLine> &m_lines;
    TurnColumns m_columns;
    qsizetype m_count = 0;
    qsizetype m_head = 0;
    QChar m_bar;
    bool m_textIsLast = false;
};

} // namespace

TurnColumns turnColumns(const QStringList &head)
{
    static const QRegularExpression speaker = anyOf(
        u"speakers?|speaker ?(?:name|id|label)|who|name of speaker|sprecher|sprecherin|sprecher:in|taler|snakker|"
        "talar|talare|spreker|locuteur|hablante|parlante|locutor|falante|mówca|puhuja|说话人|發言人|发言人|話者|"
        "говорящий|דובר"_s);
    static const QRegularExpression text = anyOf(
        u"texts?|words|utterances?|transcripts?|transcription|content|speech|sentence|dialogue|tekst|ytring|"
        "äußerung|transkript|texte|texto|testo|inhalt|innhold|contenu|contenido|said|what|内容|文本|発話|текст|טקסט"_s);
    static const QRegularExpression start = anyOf(
        u"start|start ?time|begin|from|times?|times?tamp|time ?stamp|time ?span|time[_ ]mark|time ?code|tid|zeit|"
        "zeitmarke|in|onset|temps|tiempo|tempo|tijd|时间|時間|время|start ?\\(?s(?:ec(?:onds)?)?\\)?"_s);
    static const QRegularExpression end = anyOf(
        u"end|end ?time|to|slutt|ende|fin|out|offset|end ?\\(?s(?:ec(?:onds)?)?\\)?"_s);
    static const QRegularExpression interview = anyOf(
        u"interview|interview ?(?:id|no|nr)|document|file|file ?name|transcript ?id|"
        "conversation|session|intervju|recording"_s);
    TurnColumns found;
    found.speaker = columnNamed(head, speaker);
    found.text = columnNamed(head, text);
    if (!found.isComplete())
        return {};
    found.start = columnNamed(head, start);
    found.end = columnNamed(head, end);
    found.interview = columnNamed(head, interview);
    return found;
}

std::optional<Recognition> recognizeColumns(const CodePointMap &text, const QList<TextLine> &lines)
{
    ColumnTurns columns(text, lines);
    if (!columns.findHead())
        return std::nullopt;
    Recognition found = columns.turns();
    if (found.turns.size() < 2 || found.confidence <= 0)
        return std::nullopt;
    return found;
}

} // namespace Crosscase
