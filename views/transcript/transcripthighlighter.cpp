// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/transcripthighlighter.h"

#include "text/coverage.h"
#include "text/turns.h"
#include "views/common/codecolors.h"
#include "views/transcript/transcriptmodel.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QSet>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

KSyntaxHighlighting::Repository &syntaxRepository()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

TranscriptHighlighter::TranscriptHighlighter(TranscriptModel &model, QTextDocument *document)
    : SyntaxHighlighter(document)
    , m_model(model)
{
    setDefinition(syntaxRepository().definitionForName(u"Crosscase transcript"_s));
    connect(&m_model, &TranscriptModel::codingsChanged, this, &TranscriptHighlighter::repaint);
    connect(&m_model, &TranscriptModel::turnsChanged, this, &TranscriptHighlighter::rehighlight);
}

void TranscriptHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_tints.clear();
    setTheme(syntaxRepository().themeForPalette(palette));
    rehighlight();
}

void TranscriptHighlighter::setInterviewerDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    rehighlight();
}

void TranscriptHighlighter::setLabelsHidden(bool hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    rehighlight();
}

void TranscriptHighlighter::repaint(const QList<Span> &touched)
{
    for (const Span &span : touched) {
        QTextBlock block = document()->findBlock(int(m_model.text().toUtf16(span.start)));
        const QTextBlock last = document()->findBlock(int(m_model.text().toUtf16(span.end)));
        for (; block.isValid(); block = block.next()) {
            rehighlightBlock(block);
            if (block == last)
                break;
        }
    }
}

void TranscriptHighlighter::highlightBlock(const QString &text)
{
    SyntaxHighlighter::highlightBlock(text);
    const qsizetype start = currentBlock().position();
    const Span block = m_model.text().toSpan(start, start + text.size());
    applyMarks(block, start);
    applyTurns(block, start);
    applyCodings(block, start);
    if (m_hidden && !m_model.isEditing())
        hideLabels(block, start);
}

void TranscriptHighlighter::hideLabels(Span block, qsizetype blockStart)
{
    // A layout cannot leave letters out; it can make them so small that they take no room.
    const auto hide = [](QTextCharFormat &format) {
        format.setFontPointSize(0.1);
        format.setFontLetterSpacingType(QFont::PercentageSpacing);
        format.setFontLetterSpacing(1);
        format.setForeground(Qt::transparent);
        format.clearBackground();
    };
    const QList<TurnRow> &turns = m_model.turns();
    auto turn = std::ranges::upper_bound(turns, block.start, {},
                                         [](const TurnRow &row) { return row.span.start; });
    if (turn != turns.begin())
        --turn;
    for (; turn != turns.end() && turn->span.start < block.end; ++turn)
        format({turn->span.start, turn->saidAt}, block, blockStart, hide);
    for (auto mark = std::ranges::lower_bound(m_model.marks(), block.start, {},
                                              [](const MarkRow &row) { return row.span.start; });
         mark != m_model.marks().end() && mark->span.start < block.end; ++mark) {
        if (mark->kind == markKindName(Mark::Kind::Time))
            format(mark->span, block, blockStart, hide);
    }
}

void TranscriptHighlighter::format(Span span, Span block, qsizetype blockStart,
                                   const std::function<void(QTextCharFormat &)> &edit)
{
    const Span part = span.intersected(block);
    if (part.isEmpty())
        return;
    const int from = int(m_model.text().toUtf16(part.start) - blockStart);
    const int to = int(m_model.text().toUtf16(part.end) - blockStart);
    // What is there stays, in runs of the same format.
    for (int at = from; at < to;) {
        const QTextCharFormat before = QSyntaxHighlighter::format(at);
        int next = at + 1;
        while (next < to && QSyntaxHighlighter::format(next) == before)
            ++next;
        QTextCharFormat after = before;
        edit(after);
        setFormat(at, next - at, after);
        at = next;
    }
}

void TranscriptHighlighter::applyTurns(Span block, qsizetype blockStart)
{
    const QList<TurnRow> &turns = m_model.turns();
    const QColor faint = CodeColors::subdued(m_palette);
    auto turn = std::ranges::upper_bound(turns, block.start, {},
                                         [](const TurnRow &row) { return row.span.start; });
    if (turn != turns.begin())
        --turn;
    for (; turn != turns.end() && turn->span.start < block.end; ++turn) {
        const SpeakerRow *speaker = m_model.index().speaker(turn->speaker);
        const bool isInterviewer = speaker && speaker->interviewer;
        if (m_dimmed && isInterviewer) {
            format(turn->span, block, blockStart,
                   [&](QTextCharFormat &format) { format.setForeground(faint); });
        }
        format({turn->span.start, turn->saidAt}, block, blockStart, [&](QTextCharFormat &format) {
            format.setFontWeight(isInterviewer ? QFont::Normal : QFont::DemiBold);
            format.setFontItalic(isInterviewer);
            if (m_dimmed && isInterviewer)
                return;
            format.setForeground(isInterviewer ? faint : m_palette.color(QPalette::Text));
        });
    }
    // Time stamps step back wherever they stand, label or not.
    for (auto mark = std::ranges::lower_bound(m_model.marks(), block.start, {},
                                              [](const MarkRow &row) { return row.span.start; });
         mark != m_model.marks().end() && mark->span.start < block.end; ++mark) {
        if (mark->kind == markKindName(Mark::Kind::Time)) {
            format(mark->span, block, blockStart, [&](QTextCharFormat &format) {
                format.setForeground(faint);
                format.setFontWeight(QFont::Normal);
            });
        }
    }
}

void TranscriptHighlighter::applyMarks(Span block, qsizetype blockStart)
{
    const QList<MarkRow> &marks = m_model.marks();
    // Marks are short; the longest, a remark of several lines, rarely starts more than a few marks back.
    constexpr auto LookBack = 16;
    auto mark = std::ranges::lower_bound(marks, block.start, {},
                                         [](const MarkRow &row) { return row.span.start; });
    mark -= std::min<qsizetype>(LookBack, mark - marks.begin());
    for (; mark != marks.end() && mark->span.start < block.end; ++mark) {
        const std::optional<Mark::Kind> kind = markKindFromName(mark->kind);
        if (!kind)
            continue;
        format(mark->span, block, blockStart, [&](QTextCharFormat &format) {
            if (*kind == Mark::Kind::Heading || *kind == Mark::Kind::Bold)
                format.setFontWeight(QFont::Bold);
            else if (*kind == Mark::Kind::Italic || *kind == Mark::Kind::Remark)
                format.setFontItalic(true);
        });
    }
}

void TranscriptHighlighter::applyCodings(Span block, qsizetype blockStart)
{
    QList<Span> spans;
    QList<QRgb> colors;
    Span current;
    m_model.forOverlapping(block, [&](const ShownCoding &shown) {
        spans.append(shown.coding.span.intersected(block));
        colors.append(m_model.colorOf(shown.coding.code).rgb());
        if (shown.coding.id == m_model.currentCoding())
            current = shown.coding.span;
    });
    for (const CoveredSpan &covered : coverage(spans)) {
        QList<QRgb> here;
        here.reserve(covered.items.size());
        for (int item : covered.items)
            here.append(colors[item]);
        const QColor background = tintOf(here);
        format(covered.span, block, blockStart, [&](QTextCharFormat &format) {
            format.setBackground(background);
            if (format.hasProperty(QTextFormat::ForegroundBrush))
                format.setForeground(
                    CodeColors::readable(format.foreground().color(), background, m_palette));
        });
    }
    // The current coding is underlined: a line, not a colour, so that it shows on any tint.
    format(current, block, blockStart, [&](QTextCharFormat &format) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(m_palette.color(QPalette::Text));
    });
}

QColor TranscriptHighlighter::tintOf(const QList<QRgb> &colors) const
{
    const auto known = m_tints.constFind(colors);
    if (known != m_tints.cend())
        return *known;
    QList<QColor> codes;
    for (QRgb color : colors)
        codes.append(QColor(color));
    return *m_tints.insert(colors, CodeColors::tint(codes, m_palette));
}

} // namespace Crosscase
