// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/transcriptaccessible.h"

#include "views/transcript/codingstripes.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptmodel.h"

#include <QAccessibleWidget>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// As text attributes are written: what separates them is escaped.
QString attributeValue(QString text)
{
    for (const QChar special : u"\\:,=;"_s)
        text.replace(special, u'\\' + QString(special));
    return text;
}

/// Offsets are UTF-16, as the interface wants them.
class AccessibleTranscript :
    public QAccessibleWidget,
    public QAccessibleTextInterface,
    public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleTranscript(TranscriptEdit *edit)
        : QAccessibleWidget(edit, QAccessible::EditableText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiLine = true;
        state.selectableText = true;
        state.readOnly = edit()->isReadOnly();
        state.editable = !edit()->isReadOnly();
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? edit()->model().text().text() : QAccessibleWidget::text(what);
    }

    // Selection and caret.
    void selection(int index, int *start, int *end) const override
    {
        const QTextCursor cursor = edit()->textCursor();
        *start = *end = 0;
        if (index == 0 && cursor.hasSelection()) {
            *start = cursor.selectionStart();
            *end = cursor.selectionEnd();
        }
    }
    int selectionCount() const override { return edit()->textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override
    {
        QTextCursor cursor = edit()->textCursor();
        cursor.clearSelection();
        edit()->setTextCursor(cursor);
    }
    void setSelection(int, int start, int end) override
    {
        QTextCursor cursor = cursorAt(start);
        cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
    }
    int cursorPosition() const override { return edit()->textCursor().position(); }
    void setCursorPosition(int position) override { edit()->setTextCursor(cursorAt(position)); }

    // Text.
    QString text(int start, int end) const override
    {
        const QString &all = edit()->model().text().text();
        start = std::clamp(start, 0, int(all.size()));
        end = std::clamp(end, start, int(all.size()));
        return all.mid(start, end - start);
    }
    int characterCount() const override { return int(edit()->model().text().text().size()); }

    // Geometry.
    QRect characterRect(int offset) const override
    {
        const QRect rect = edit()->cursorRect(cursorAt(offset));
        const QRect next = edit()->cursorRect(cursorAt(offset + 1));
        const int width = next.top() == rect.top() ? std::max(1, std::abs(next.left() - rect.left())) : 6;
        return {edit()->viewport()->mapToGlobal(rect.topLeft()), QSize(width, rect.height())};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint local = edit()->viewport()->mapFromGlobal(point);
        return edit()->viewport()->rect().contains(local) ? edit()->cursorForPosition(local).position() : -1;
    }
    void scrollToSubstring(int start, int end) override
    {
        const QTextCursor before = edit()->textCursor();
        edit()->revealSpan(edit()->model().text().toSpan(start, end));
        const int place = edit()->verticalScrollBar()->value();
        edit()->setTextCursor(before);
        edit()->verticalScrollBar()->setValue(place);
    }

    /// Who speaks and what is coded at the offset, and how far that is so.
    QString attributes(int offset, int *start, int *end) const override
    {
        const TranscriptModel &model = edit()->model();
        const CodePointMap &map = model.text();
        *start = 0;
        *end = characterCount();
        if (offset < 0 || offset >= characterCount()) {
            *start = *end = std::clamp(offset, 0, characterCount());
            return {};
        }
        const qint64 at = map.toCodePoint(offset);
        Span run{0, map.length()};
        const auto bound = [&](Span span) {
            for (const qint64 border : {span.start, span.end}) {
                if (border <= at)
                    run.start = std::max(run.start, border);
                else
                    run.end = std::min(run.end, border);
            }
        };
        // What begins or ends within the paragraph bounds the run; a paragraph bounds it at the latest.
        const QTextBlock block = edit()->document()->findBlock(offset);
        bound(map.toSpan(block.position(),
                         std::min<qsizetype>(block.position() + block.length(), characterCount())));
        QStringList codes;
        model.forOverlapping(run, [&](const ShownCoding &shown) {
            bound(shown.coding.span);
            if (!shown.coding.span.contains(at))
                return;
            QString code = model.codePath(shown.coding.code);
            if (shown.coding.stance != Stance::None)
                code += u" ("_s + stanceName(shown.coding.stance) + u')';
            codes.append(code);
        });
        QString attributes;
        if (const TurnRow *turn = model.turnAt(at)) {
            bound(turn->span);
            if (const SpeakerRow *speaker = model.index().speaker(turn->speaker))
                attributes += u"speaker:"_s + attributeValue(speaker->name) + u';';
        }
        if (!codes.isEmpty())
            attributes += u"codes:"_s + attributeValue(codes.join(u", "_s)) + u';';
        *start = int(map.toUtf16(run.start));
        *end = int(map.toUtf16(run.end));
        return attributes;
    }

    // Editing: the text widget refuses while it is not being edited.
    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        if (edit()->isReadOnly())
            return;
        QTextCursor cursor = cursorAt(start);
        cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
        cursor.insertText(text);
    }

private:
    [[nodiscard]] TranscriptEdit *edit() const { return static_cast<TranscriptEdit *>(object()); }
    [[nodiscard]] QTextCursor cursorAt(int offset) const
    {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(std::clamp(offset, 0, characterCount()));
        return cursor;
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *edit = qobject_cast<TranscriptEdit *>(object))
        return new AccessibleTranscript(edit);
    return nullptr;
}

} // namespace

void installTranscriptAccessibility()
{
    [[maybe_unused]] static const bool done = [] {
        QAccessible::installFactory(make);
        return true;
    }();
}

} // namespace Crosscase
