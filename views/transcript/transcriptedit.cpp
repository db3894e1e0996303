// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/transcriptedit.h"

#include "text/words.h"
#include "views/common/mime.h"
#include "views/common/settings.h"
#include "views/transcript/codingstripes.h"
#include "views/transcript/transcriptaccessible.h"
#include "views/transcript/transcripthighlighter.h"
#include "views/transcript/transcriptlayout.h"
#include "views/transcript/transcriptmodel.h"
#include "views/transcript/turngutter.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestText = 220; ///< pixels that stripes never take from the text
constexpr int DocumentMargin = 12;
constexpr double SmallestFont = 6; ///< points
constexpr double LargestFont = 48;

} // namespace

TranscriptEdit::TranscriptEdit(TranscriptModel &model, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_model(model)
{
    installTranscriptAccessibility();
    m_layout = new TranscriptLayout(document());
    m_layout->setSpaceAbove([this](const QTextBlock &block) {
        const bool isSetApart = block.blockNumber() > 0 && !block.previous().text().trimmed().isEmpty();
        return isSetApart && startsTurn(block) ? fontMetrics().height() * 0.6 : 0.0;
    });
    document()->setDocumentLayout(m_layout);
    document()->setDocumentMargin(DocumentMargin);
    document()->setUndoRedoEnabled(false);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto); // each paragraph by its own first letter
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);

    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setCursorWidth(2);
    setAcceptDrops(true);
    setTabChangesFocus(true);
    setAccessibleName(tr("Transcript"));

    // Before the highlighter hears of a change the model must know of it.
    connect(document(), &QTextDocument::contentsChange, this, &TranscriptEdit::takeContentsChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_isEditable && textCursor().position() != m_expectedCaret)
            m_model.endRun();
    });
    m_highlighter = new TranscriptHighlighter(model, document());
    m_gutter = new TurnGutter(model, this);
    m_stripes = new CodingStripes(model, this);
    applyPalette();
    applyFont();

    // Lines are wrapped, so there is nothing to scroll to sideways; a space at a line's end must not make it so.
    QScrollBar *sideways = horizontalScrollBar();
    connect(sideways, &QScrollBar::rangeChanged, sideways, [sideways] { sideways->setRange(0, 0); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptEdit::tintVisible);
    connect(&Settings::instance(), &Settings::changed, this, &TranscriptEdit::applyFont);
    connect(this, &QPlainTextEdit::updateRequest, this, &TranscriptEdit::updateMargins);
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(&m_model, &TranscriptModel::aboutToReload, this, &TranscriptEdit::keepPlace);
    connect(&m_model, &TranscriptModel::loaded, this, &TranscriptEdit::showText);
    connect(&m_model, &TranscriptModel::codingsChanged, this, &TranscriptEdit::placeMargins);
    connect(&m_model, &TranscriptModel::turnsChanged, this, [this] {
        document()->markContentsDirty(0, document()->characterCount());
        placeMargins();
    });
}

TranscriptEdit::~TranscriptEdit()
{
    // It takes its formats back when it goes, which lays the text out once more, and that needs the whole of this.
    delete m_highlighter;
}

// --- text and places in it --------------------------------------------------------------------------------------

void TranscriptEdit::keepPlace()
{
    m_hasReloaded = true;
    m_keptSelection = selectedSpan();
    m_keptScroll = verticalScrollBar()->value();
}

void TranscriptEdit::showText()
{
    m_linesKnown = false;
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_highlighter->beginAnew();
        setPlainText(m_model.text().text());
    }
    followDirection();
    placeMargins();
    if (m_hasReloaded) {
        selectSpan(m_keptSelection);
        verticalScrollBar()->setValue(m_keptScroll);
        m_hasReloaded = false;
    }
    tintVisible();
    m_gutter->update();
    m_stripes->update();
}

void TranscriptEdit::tintVisible()
{
    // A page more than is seen, so that the next turn of the wheel finds it done.
    QTextBlock last = firstVisibleBlock();
    qreal room = viewport()->height() * 2.0;
    while (room > 0 && last.next().isValid()) {
        room -= blockBoundingRect(last).height();
        last = last.next();
    }
    m_highlighter->showBlocks(firstVisibleBlock(), last);
}

void TranscriptEdit::followDirection()
{
    // Numbers and stripes stand where the lines begin and end: by the letters that most of the text is written in.
    constexpr qsizetype Looked = 4000;
    qsizetype balance = 0;
    for (const QChar c :
         QStringView(m_model.text().text()).first(std::min(Looked, m_model.text().text().size()))) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL)
            ++balance;
        else if (direction == QChar::DirL)
            --balance;
    }
    if (balance > 0)
        setLayoutDirection(Qt::RightToLeft);
    else
        unsetLayoutDirection();
}

Span TranscriptEdit::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return m_model.text().toSpan(cursor.selectionStart(), cursor.selectionEnd());
}

void TranscriptEdit::selectSpan(Span span)
{
    QTextCursor cursor(document());
    const qsizetype last = document()->characterCount() - 1;
    cursor.setPosition(int(std::min(m_model.text().toUtf16(span.start), last)));
    cursor.setPosition(int(std::min(m_model.text().toUtf16(span.end), last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void TranscriptEdit::revealSpan(Span span)
{
    // The caret goes to the start first, so that a long passage shows its beginning.
    const qsizetype last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(int(std::min(m_model.text().toUtf16(span.start), last)));
    const std::vector<VisibleLine> &lines = visibleLines();
    const bool isOnScreen = lines.size() > 3 && lines[1].start <= span.start
        && span.end <= lines[lines.size() - 2].end;
    if (!isOnScreen) {
        // The scroll bar counts lines of text; a third of the page stays above.
        setTextCursor(cursor);
        centerCursor();
        const int above = int(visibleLines().size()) / 6;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + above);
    }
    const int place = verticalScrollBar()->value();
    selectSpan(span);
    verticalScrollBar()->setValue(place);
}

qint64 TranscriptEdit::positionAt(const QPoint &viewportPoint) const
{
    return m_model.text().toCodePoint(cursorForPosition(viewportPoint).position());
}

const std::vector<VisibleLine> &TranscriptEdit::visibleLines() const
{
    if (m_linesKnown)
        return m_lines;
    m_linesKnown = true;
    m_lines.clear();
    const qreal height = viewport()->height();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top < height; block = block.next()) {
        const qreal blockHeight = blockBoundingRect(block).height();
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const qreal lineTop = top + line.y();
            if (lineTop + line.height() < 0)
                continue;
            if (lineTop > height)
                break;
            const bool isLast = i + 1 == layout->lineCount();
            const int end = isLast ? block.position() + block.length()
                                   : block.position() + layout->lineAt(i + 1).textStart();
            m_lines.push_back(
                {lineTop, lineTop + line.height(),
                 m_model.text().toCodePoint(block.position() + line.textStart()),
                 m_model.text().toCodePoint(end) + (isLast && !block.next().isValid() ? 1 : 0)});
        }
        top += blockHeight;
    }
    return m_lines;
}

QPoint TranscriptEdit::popupPoint() const
{
    QTextCursor end = textCursor();
    end.setPosition(end.selectionEnd());
    QRect rect = cursorRect(end);
    if (!viewport()->rect().intersects(rect))
        rect = QRect(viewport()->rect().center(), QSize(1, 1));
    return viewport()->mapToGlobal(rect.bottomLeft() + QPoint(0, 6));
}

bool TranscriptEdit::startsTurn(const QTextBlock &block) const
{
    const QList<TurnRow> &turns = m_model.turns();
    const qint64 start = m_model.text().toCodePoint(block.position());
    const auto turn = std::ranges::lower_bound(turns, start, {},
                                               [](const TurnRow &row) { return row.span.start; });
    return turn != turns.end() && turn->span.start < start + block.length();
}

// --- looks ------------------------------------------------------------------------------------------------------

void TranscriptEdit::applyFont()
{
    QFont face = QApplication::font();
    const Settings &settings = Settings::instance();
    if (const QString family = settings.transcriptFontFamily(); !family.isEmpty())
        face.setFamily(family);
    const int chosen = settings.transcriptFontSize();
    const double size = chosen > 0 ? chosen : std::max(11.0, face.pointSizeF() + 1.5);
    face.setPointSizeF(std::clamp(size + m_zoom, SmallestFont, LargestFont));
    setFont(face);
    QFont small = QApplication::font();
    small.setPointSizeF(std::clamp(face.pointSizeF() - 2, SmallestFont, LargestFont));
    m_gutter->setFont(small);
    m_stripes->setFont(small);
    m_linesKnown = false;
    if (m_layout->setLeading(settings.transcriptLeading() / 100.0))
        document()->markContentsDirty(0, document()->characterCount());
    placeMargins();
}

void TranscriptEdit::setZoomSteps(int steps)
{
    steps = std::clamp(steps, -8, 30);
    if (steps == m_zoom)
        return;
    const qint64 first = visibleLines().empty() ? 0 : visibleLines().front().start;
    m_zoom = steps;
    applyFont();
    // The same words stay at the top.
    const QTextBlock block = document()->findBlock(int(m_model.text().toUtf16(first)));
    verticalScrollBar()->setValue(block.firstLineNumber());
    Q_EMIT zoomed(m_zoom);
}

void TranscriptEdit::applyPalette()
{
    m_highlighter->setPalette(palette());
}

void TranscriptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (!m_stripes)
        return;
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    if (event->type() == QEvent::LayoutDirectionChange)
        placeMargins();
}

void TranscriptEdit::placeMargins()
{
    const QMargins before = viewportMargins();
    const int total = viewport()->width() + before.left() + before.right();
    const int gutter = m_gutter->wantedWidth();
    const int wanted = std::max(m_stripes->wantedWidth(), 24);
    const int letters = Settings::instance().transcriptMeasure();
    const int measure = letters > 0 ? fontMetrics().averageCharWidth() * letters + 2 * DocumentMargin
                                    : std::max(total - gutter - wanted, NarrowestText);
    int left = gutter;
    int right = wanted;
    const int spare = total - gutter - measure - wanted;
    if (spare > 0) {
        left += spare / 3;
        right = total - left - measure;
    } else {
        // The text gives way first, down to two thirds of its measure, then the names of the stripes.
        right = std::clamp(total - gutter - measure * 2 / 3, std::min(m_stripes->narrowestWidth(), wanted),
                           wanted);
        right = std::max(24, std::min(right, total - gutter - NarrowestText));
    }
    // Viewport margins are left and right, whatever the direction.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (const QMargins after(mirrored ? right : left, 0, mirrored ? left : right, 0); after != before)
        setViewportMargins(after);
    if (m_laidOutWidth != viewport()->width()) {
        // A change of the margins while the window is being shown gives no resize event.
        QResizeEvent resized(viewport()->size(), QSize(m_laidOutWidth, viewport()->height()));
        m_laidOutWidth = viewport()->width();
        QPlainTextEdit::resizeEvent(&resized);
    }
    const QRect page = viewport()->geometry();
    m_gutter->setGeometry(mirrored ? page.right() + 1 : page.left() - left, page.top(), left, page.height());
    m_stripes->setGeometry(mirrored ? page.left() - right : page.right() + 1, page.top(), right,
                           page.height());
    m_linesKnown = false;
    m_gutter->update();
    m_stripes->update();
}

void TranscriptEdit::updateMargins(const QRect &rect, int dy)
{
    m_linesKnown = false;
    // A blinking caret asks for a strip of one line; only what moves or changes lines concerns the margins.
    if (dy != 0 || rect.contains(viewport()->rect()) || rect.width() > 4) {
        m_gutter->update();
        m_stripes->update();
    }
}

void TranscriptEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_laidOutWidth = event->size().width();
    placeMargins();
    tintVisible();
}

void TranscriptEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_model.text().text().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(DocumentMargin, DocumentMargin * 4, -DocumentMargin, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_model.document() == NoId
                         ? tr("Open a document from the list to read and code it here.")
                         : tr("This document has no text."));
}

// --- mouse, drag and drop ---------------------------------------------------------------------------------------

void TranscriptEdit::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoomSteps(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void TranscriptEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        // The menu speaks of what is under the mouse, unless that is selected.
        const QTextCursor there = cursorForPosition(event->position().toPoint());
        const QTextCursor now = textCursor();
        if (there.position() < now.selectionStart() || there.position() > now.selectionEnd())
            setTextCursor(there);
    }
    QPlainTextEdit::mousePressEvent(event);
}

void TranscriptEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && textCursor().hasSelection() && !m_isEditable)
        Q_EMIT passageSelected();
}

bool TranscriptEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    constexpr qsizetype Described = 6;
    const auto *help = static_cast<QHelpEvent *>(event);
    const qint64 position = positionAt(help->pos());
    QStringList said;
    QList<Id> codings;
    m_model.forOverlapping({position, position + 1},
                           [&](const ShownCoding &shown) { codings.append(shown.coding.id); });
    for (Id coding : codings.first(std::min(codings.size(), Described)))
        said.append(m_stripes->description(coding));
    if (codings.size() > Described)
        said.append(tr("and %Ln more", nullptr, int(codings.size() - Described)));
    if (said.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), said.join(QStringLiteral("\n\n")), viewport());
    return true;
}

void TranscriptEdit::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT contextMenuRequested(event->reason() == QContextMenuEvent::Keyboard ? popupPoint()
                                                                               : event->globalPos());
    event->accept();
}

QMimeData *TranscriptEdit::createMimeDataFromSelection() const
{
    QMimeData *mime = QPlainTextEdit::createMimeDataFromSelection();
    const Span span = trimmed(m_model.text(), selectedSpan());
    if (mime && !span.isEmpty() && !m_isEditable)
        Mime::setPassage(*mime, {m_model.document(), span});
    return mime;
}

Span TranscriptEdit::dropSpan(const QPoint &viewportPoint) const
{
    const Span selected = trimmed(m_model.text(), selectedSpan());
    return selected.isEmpty() ? sentenceAt(m_model.text(), positionAt(viewportPoint)) : selected;
}

void TranscriptEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (Mime::hasCodes(*event->mimeData()) && m_model.document() != NoId && !m_isEditable)
        event->acceptProposedAction();
    else
        event->ignore();
}

void TranscriptEdit::dragMoveEvent(QDragMoveEvent *event)
{
    const bool takes = !m_isEditable && Mime::hasCodes(*event->mimeData())
        && !dropSpan(event->position().toPoint()).isEmpty();
    event->setAccepted(takes);
}

void TranscriptEdit::dropEvent(QDropEvent *event)
{
    const QList<Id> codes = m_isEditable ? QList<Id>() : Mime::codes(*event->mimeData());
    const Span span = dropSpan(event->position().toPoint());
    if (codes.isEmpty() || span.isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT codesDropped(codes, span);
}

} // namespace Crosscase
