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

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int BlocksAtOnce = 400; ///< a text of so many is painted whole
constexpr qint64 SliceInMs = 6;   ///< how long tinting holds up what the person does

} // namespace

TranscriptHighlighter::TranscriptHighlighter(TranscriptModel &model, QTextDocument *document)
    : SyntaxHighlighter(document)
    , m_model(model)
    , m_tintedTo(document)
    , m_further(new QTimer(this))
{
    m_tintedTo.setKeepPositionOnInsert(true);
    m_further->setSingleShot(true);
    connect(m_further, &QTimer::timeout, this, &TranscriptHighlighter::tintOn);
    setDefinition(syntaxRepository().definitionForName(u"Crosscase transcript"_s));
    connect(&m_model, &TranscriptModel::codingsChanged, this, &TranscriptHighlighter::repaint);
    connect(&m_model, &TranscriptModel::turnsChanged, this, &TranscriptHighlighter::rehighlightAll);
}

void TranscriptHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_tints.clear();
    setTheme(syntaxRepository().themeForPalette(palette));
    rehighlightAll();
}

void TranscriptHighlighter::setInterviewerDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    rehighlightAll();
}

void TranscriptHighlighter::setLabelsHidden(bool hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    rehighlightAll();
}

void TranscriptHighlighter::repaint(const QList<Span> &touched)
{
    int blocks = 0;
    for (const Span &span : touched) {
        blocks += document()->findBlock(int(m_model.text().toUtf16(span.end))).blockNumber()
            - document()->findBlock(int(m_model.text().toUtf16(span.start))).blockNumber() + 1;
    }
    if (blocks > BlocksAtOnce) {
        beginAnew();
        showBlocks(document()->findBlockByNumber(m_firstShown), document()->findBlockByNumber(m_lastShown));
        return;
    }
    for (const Span &span : touched) {
        QTextBlock block = document()->findBlock(int(m_model.text().toUtf16(span.start)));
        const QTextBlock last = document()->findBlock(int(m_model.text().toUtf16(span.end)));
        for (; block.isValid(); block = block.next()) {
            if (isTinted(block)) // the others have their turn still
                rehighlightBlock(block);
            if (block == last)
                break;
        }
    }
}

// --- what comes a moment later ----------------------------------------------------------------------------------

bool TranscriptHighlighter::isComplete() const
{
    return !m_isLong || m_tintedTo.atEnd();
}

bool TranscriptHighlighter::isTinted(const QTextBlock &block) const
{
    return m_isTinting || isComplete() || block.position() < m_tintedTo.position()
        || (m_isShownTinted && m_firstShown <= block.blockNumber() && block.blockNumber() <= m_lastShown);
}

void TranscriptHighlighter::beginAnew()
{
    m_isLong = m_model.text().text().count(u'\n') > BlocksAtOnce;
    m_tintedTo.setPosition(0);
    m_isShownTinted = false;
    if (m_isLong)
        m_further->start();
}

void TranscriptHighlighter::rehighlightAll()
{
    beginAnew();
    rehighlight();
    showBlocks(document()->findBlockByNumber(m_firstShown), document()->findBlockByNumber(m_lastShown));
}

void TranscriptHighlighter::showBlocks(const QTextBlock &first, const QTextBlock &last)
{
    if (!first.isValid() || !last.isValid())
        return;
    const int firstBefore = std::exchange(m_firstShown, first.blockNumber());
    const int lastBefore = std::exchange(m_lastShown, last.blockNumber());
    const bool wereTinted = std::exchange(m_isShownTinted, true);
    if (isComplete())
        return;
    const QScopedValueRollback tinting(m_isTinting, true);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const int number = block.blockNumber();
        const bool isDone = block.position() < m_tintedTo.position()
            || (wereTinted && firstBefore <= number && number <= lastBefore);
        if (!isDone)
            rehighlightBlock(block);
        if (block == last)
            break;
    }
}

void TranscriptHighlighter::tintOn()
{
    if (isComplete())
        return;
    QElapsedTimer timer;
    timer.start();
    const QScopedValueRollback tinting(m_isTinting, true);
    QTextBlock block = m_tintedTo.block();
    for (; block.isValid() && timer.elapsed() < SliceInMs; block = block.next())
        rehighlightBlock(block);
    if (block.isValid()) {
        m_tintedTo.setPosition(block.position());
        m_further->start();
    } else {
        m_tintedTo.movePosition(QTextCursor::End);
    }
}

// --- one block --------------------------------------------------------------------------------------------------

void TranscriptHighlighter::highlightBlock(const QString &text)
{
    m_runs.assign(1, {0, int(text.size()), {}});
    SyntaxHighlighter::highlightBlock(text);
    const qsizetype start = currentBlock().position();
    const Span block = m_model.text().toSpan(start, start + text.size());
    applyMarks(block, start);
    applyTurns(block, start);
    if (isTinted(currentBlock()))
        applyCodings(block, start);
    if (m_hidden && !m_model.isEditing())
        hideLabels(block, start);
    for (Run &run : m_runs) {
        if (run.format.isEmpty())
            continue;
        ReadableHighlighter::makeReadable(run.format, m_palette);
        setFormat(run.from, run.to - run.from, run.format);
    }
}

void TranscriptHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    if (length <= 0)
        return;
    const QTextCharFormat made = QSyntaxHighlighter::format(offset);
    const size_t first = cutAt(offset);
    const size_t last = cutAt(offset + length);
    for (size_t i = first; i < last; ++i)
        m_runs[i].format = made;
}

// The first run that begins at or behind the position, which no run spans any longer.
size_t TranscriptHighlighter::cutAt(int position)
{
    const auto at = std::ranges::lower_bound(m_runs, position, {}, &Run::to); // ends there or behind
    const auto index = size_t(at - m_runs.begin());
    if (at == m_runs.end() || at->from >= position)
        return index;
    if (at->to == position)
        return index + 1;
    Run rest = *at;
    rest.from = position;
    m_runs[index].to = position;
    m_runs.insert(m_runs.begin() + qsizetype(index) + 1, rest);
    return index + 1;
}

template<typename Edit>
void TranscriptHighlighter::format(Span span, Span block, qsizetype blockStart, const Edit &edit)
{
    const Span part = span.intersected(block);
    if (part.isEmpty())
        return;
    // What is there stays, in runs of the same format.
    const size_t first = cutAt(int(m_model.text().toUtf16(part.start) - blockStart));
    const size_t last = cutAt(int(m_model.text().toUtf16(part.end) - blockStart));
    for (size_t i = first; i < last; ++i)
        edit(m_runs[i].format);
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
