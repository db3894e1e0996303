// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/verifyresult.h"
#include "transcriptfixture.h"
#include "views/common/settings.h"
#include "views/transcript/codepalette.h"
#include "views/transcript/codingcard.h"
#include "views/transcript/codingpanel.h"
#include "views/transcript/codingstripes.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptmodel.h"
#include "views/transcript/transcriptview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// What an analyst does to a passage: each gesture once by mouse alone and once by keyboard alone, with the same outcome.
class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onAPassage_data();
    void onAPassage();
    void selecting_data();
    void selecting();
    void recodingFromAStripe();
    void theCardsButtons_data();
    void theCardsButtons();

private:
    [[nodiscard]] TranscriptEdit *edit() const { return m_view->textEdit(); }
    [[nodiscard]] QAction *action(const QString &name) const { return m_view->findChild<QAction *>(name); }
    void choose(const QString &name);
    [[nodiscard]] QPoint pointAt(qint64 position) const
    {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(int(edit()->model().text().toUtf16(position)));
        return edit()->cursorRect(cursor).center() + QPoint(2, 0);
    }
    void dragOver(Span span);
    void putCaret(qint64 position)
    {
        QTest::mouseClick(edit()->viewport(), Qt::LeftButton, {}, pointAt(position));
    }
    void selectByKeys(Span span);
    /// All codings: code, words, stance.
    [[nodiscard]] QStringList codings() const;

    std::unique_ptr<TranscriptFixture> m_project;
    std::unique_ptr<TranscriptView> m_view;
};

void TestGestures::init()
{
    failOnOurWarnings();
    m_project = std::make_unique<TranscriptFixture>();
    Settings::instance().useFile(m_project->folder.filePath(u"settings.ini"_s));
    m_view = std::make_unique<TranscriptView>(*m_project->workspace);
    m_view->resize(1000, 700);
    m_view->showDocument(m_project->document);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    edit()->setFocus();
}

void TestGestures::cleanup()
{
    m_view.reset();
    m_project.reset();
}

/// From the menu that the right button opens, with the mouse.
void TestGestures::choose(const QString &name)
{
    QAction *wanted = action(name);
    QVERIFY2(wanted, qPrintable(name));
    bool wasThere = false;
    QTimer::singleShot(50, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        wasThere = menu->actions().contains(wanted) && wanted->isEnabled();
        const QPoint place = menu->actionGeometry(wanted).center();
        if (wasThere) {
            for (int step = 10; step >= 0; --step) // a menu believes a mouse only once it has moved
                QTest::mouseMove(menu, place - QPoint(step, 0));
            QTest::mouseClick(menu, Qt::LeftButton, {}, place);
        }
        if (menu->isVisible())
            menu->close();
    });
    const QPoint at = pointAt(edit()->selectedSpan().start);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, edit()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(edit()->viewport(), &event);
    QVERIFY2(wasThere, qPrintable(name));
}

void TestGestures::dragOver(Span span)
{
    QTest::mousePress(edit()->viewport(), Qt::LeftButton, {}, pointAt(span.start) - QPoint(2, 0));
    QTest::mouseMove(edit()->viewport(), pointAt(span.end) - QPoint(2, 0));
    QTest::mouseRelease(edit()->viewport(), Qt::LeftButton, {}, pointAt(span.end) - QPoint(2, 0));
}

void TestGestures::selectByKeys(Span span)
{
    QTest::keyClick(edit(), Qt::Key_Home, Qt::ControlModifier);
    for (qint64 i = 0; i < span.start; ++i)
        QTest::keyClick(edit(), Qt::Key_Right);
    for (qint64 i = span.start; i < span.end; ++i)
        QTest::keyClick(edit(), Qt::Key_Right, Qt::ShiftModifier);
}

QStringList TestGestures::codings() const
{
    const Index &index = m_project->workspace->index();
    const CodePointMap text(m_project->workspace->project().read().body(m_project->document).value());
    QStringList out;
    for (auto slot : index.codings().ofDocument(m_project->document)) {
        const Coding &coding = index.codings().at(slot);
        out.append(u"%1 | %2 | %3"_s.arg(index.codes().name(coding.code), text.mid(coding.span),
                                         stanceSymbol(coding.stance)));
    }
    out.sort();
    return out;
}

void TestGestures::onAPassage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("words"); // what is selected
    QTest::addColumn<QStringList>("after");
    const auto row = [](const char *name, const QKeySequence &keys, const QString &words,
                        const QStringList &after) {
        QTest::newRow(name) << QString::fromLatin1(name) << keys << words << after;
    };
    const QString coded = u"Networking | We met at the harbour fair | "_s;
    row("stanceAgree", Qt::Key_X, {}, {coded + u'x'});
    row("stanceNotFully", Qt::Key_O, {}, {coded + u'o'});
    row("stanceDisagree", Qt::Key_Minus, {}, {coded + u'-'});
    row("removeCoding", Qt::Key_Delete, {}, {});
    row("splitPassage", Qt::Key_Slash, {},
        {u"Networking | We met | "_s, u"Networking |  at the harbour fair | "_s});
    row("codeInVivo", Qt::CTRL | Qt::Key_I, u"about pumps"_s, {coded, u"about pumps | about pumps | "_s});
    row("setPassage", Qt::Key_P, u"harbour fair"_s, {u"Networking | harbour fair | "_s});
}

void TestGestures::onAPassage()
{
    QFETCH(QString, name);
    QFETCH(QKeySequence, keys);
    QFETCH(QString, words);
    QFETCH(QStringList, after);
    after.sort();
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair"_s);
    const QStringList before = codings();
    const Span selection = words.isEmpty() ? Span() : m_project->spanOf(words);
    const qint64 caret = m_project->spanOf(u" at the harbour"_s).start;
    for (const bool byMouse : {true, false}) {
        if (byMouse)
            selection.isEmpty() ? putCaret(caret) : dragOver(selection);
        else
            selectByKeys(selection.isEmpty() ? Span{caret, caret} : selection);
        QCOMPARE(edit()->selectedSpan(), selection.isEmpty() ? Span({caret, caret}) : selection);
        if (name == "setPassage"_L1)
            m_view->setCurrentCoding(coding);
        if (byMouse)
            choose(name);
        else
            QTest::keyClick(edit(), keys[0].key(), keys[0].keyboardModifiers());
        QCOMPARE(codings(), after);
        QCOMPARE(m_project->undo(), QString()); // one step each
        QCOMPARE(codings(), before);
    }
}

void TestGestures::selecting_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("less");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("word") << u"selectWord"_s << u"dropWord"_s << int(Qt::Key_W) << u"met"_s << u"met at"_s;
    QTest::newRow("sentence")
        << u"selectSentence"_s << u"dropSentence"_s << int(Qt::Key_S) << u"We met at the harbour fair."_s
        << u"We met at the harbour fair. We shared what we knew about pumps, and it helped us."_s;
}

void TestGestures::selecting()
{
    QFETCH(QString, more);
    QFETCH(QString, less);
    QFETCH(int, key);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto selected = [this] { return edit()->model().text().mid(edit()->selectedSpan()).trimmed(); };
    // The caret by mouse, then one key; the same from the menu of the window, which a mouse opens.
    putCaret(m_project->spanOf(u"met at"_s).start + 1);
    for (const bool byKey : {true, false}) {
        const auto extend = [&] { byKey ? QTest::keyClick(edit(), Qt::Key(key)) : action(more)->trigger(); };
        const qint64 caret = m_project->spanOf(u"met at"_s).start + 1;
        edit()->selectSpan({caret, caret});
        extend();
        QCOMPARE(selected(), first);
        extend();
        QCOMPARE(selected(), second);
        byKey ? QTest::keyClick(edit(), Qt::Key(key), Qt::ShiftModifier) : action(less)->trigger();
        QCOMPARE(selected(), first);
    }
}

void TestGestures::recodingFromAStripe()
{
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair"_s);
    auto *palette = m_view->findChild<CodePalette *>();
    auto *field = palette->findChild<QLineEdit *>(u"codePaletteField"_s);
    QSignalSpy asked(edit()->stripes(), &CodingStripes::changeCodeRequested);
    const QPoint bar = edit()->stripes()->barOf(coding).center();
    QTest::mouseClick(edit()->stripes(), Qt::LeftButton, {}, bar); // the first half of it
    QTest::mouseDClick(edit()->stripes(), Qt::LeftButton, {}, bar);
    QCOMPARE(asked.size(), 1);
    QTRY_VERIFY(palette->isVisible());
    QTest::keyClicks(field, u"costs"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_project->coding(coding)->code, m_project->costs);
    // By keyboard: walk to it, F2.
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(edit(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(edit(), Qt::Key_F2);
    QTRY_VERIFY(palette->isVisible());
    QTest::keyClicks(field, u"know o"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_project->coding(coding)->code, m_project->knowledge);
    QCOMPARE(m_project->coding(coding)->stance, Stance::NotFully);
}

void TestGestures::theCardsButtons_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keyboard") << false;
}

void TestGestures::theCardsButtons()
{
    QFETCH(bool, byMouse);
    const Id coding = m_project->code(m_project->networking, u"We met at the harbour fair"_s);
    CodingPanel panel(*m_project->workspace);
    panel.resize(300, 400);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.showCodings({coding});
    QSignalSpy asked(&panel, &CodingPanel::changeCodeRequested);
    const auto push = [&](const QString &accessibleName) {
        for (QToolButton *button : panel.card(coding)->findChildren<QToolButton *>()) {
            if (button->accessibleName() != accessibleName)
                continue;
            if (byMouse) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
            button->setFocus(Qt::TabFocusReason);
            QCOMPARE(panel.focusWidget(), button);
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
        QFAIL(qPrintable(u"no button "_s + accessibleName));
    };
    push(u"Stance: %1"_s.arg(stanceName(Stance::NotFully)));
    QCOMPARE(m_project->coding(coding)->stance, Stance::NotFully);
    push(u"Change code"_s);
    QCOMPARE(asked.size(), 1);
    push(u"Remove coding"_s);
    QCOMPARE(m_project->count(), 0);
}

QTEST_MAIN(TestGestures)
#include "test_gestures.moc"
