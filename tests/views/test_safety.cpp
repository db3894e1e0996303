// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups, recovery and crash reports as people meet them; commands and their keys; markup that is only text.

#include "base/crashreport.h"
#include "store/backup.h"
#include "views/common/messagebar.h"
#include "views/common/shortcuts.h"
#include "views/mainwindow/backupsdialog.h"
#include "views/mainwindow/commandfinder.h"
#include "views/mainwindow/shortcutsdialog.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolTip>
#include <QTreeView>
#include <QTreeWidget>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

const QString Hostile = u"<b>bold</b><img src='x.png'><a href='http://example.org'>=cmd|' /C calc'!A0</a>"_s;

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void backupsAreListedAndRestored();
    void copyOfABackup();
    void damagedProjectIsRecovered();
    void damagedProjectHasBackups();
    void killedProjectSaysSo();
    void crashLeavesAReport_data();
    void crashLeavesAReport();
    void crashIsTold();
    void crashIsToldOverAnOpenProject();
    void interruptionIsTold();
    void commandsAreFound();
    void commandFits_data();
    void commandFits();
    void keysAreChanged();
    void keysInConflict();
    void historyIsFiltered();
    void markupIsText();
    void noNetwork_data();
    void noNetwork();

private:
    [[nodiscard]] Id addCode(const QString &name);
    [[nodiscard]] QStringList codeNames() const;
    [[nodiscard]] QString message() const { return m_fixture->window->messages()->text(); }
    QPushButton *button(const QString &name) const { return m_fixture->find<QPushButton>(name); }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void TestSafety::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QDir(Backups::dataFolder()).removeRecursively();
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->path(u"Study.crosscase"_s);
    QVERIFY(m_fixture->window->createProject(m_path, {}));
    QVERIFY(addCode(u"Before"_s) != NoId);
}

void TestSafety::cleanup()
{
    m_fixture.reset();
}

Id TestSafety::addCode(const QString &name)
{
    return m_fixture->workspace().codebook().add({.name = name}).value_or(NoId);
}

QStringList TestSafety::codeNames() const
{
    QStringList names;
    const QList<Id> top = m_fixture->index().codes().children(NoId);
    for (const Id id : top)
        names.append(m_fixture->index().codes().find(id)->name);
    return names;
}

void TestSafety::backupsAreListedAndRestored()
{
    // The daily one may still be made beside the work; the one by hand is what this looks at.
    m_fixture->inNext<BackupsDialog>([](BackupsDialog &dialog) {
        dialog.findChild<QPushButton *>(u"backUpNow"_s)->click();
        auto *list = dialog.findChild<QTreeWidget *>(u"backups"_s);
        QVERIFY(list->topLevelItemCount() >= 1);
        QCOMPARE(list->topLevelItem(0)->text(1), u"Made by hand"_s);
        QVERIFY(list->topLevelItem(0)->text(2).contains(u"0 documents, 1 code"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    m_fixture->find<QAction>(u"backups"_s)->trigger();
    QVERIFY(addCode(u"After"_s) != NoId);
    QCOMPARE(codeNames(), QStringList({u"Before"_s, u"After"_s}));

    m_fixture->inNext<BackupsDialog>([](BackupsDialog &dialog) {
        auto *list = dialog.findChild<QTreeWidget *>(u"backups"_s);
        list->setCurrentItem(list->topLevelItem(0));
        Prompts::answerConfirm(true);
        dialog.findChild<QPushButton *>(u"restore"_s)->click();
    });
    m_fixture->find<QAction>(u"backups"_s)->trigger();
    QCOMPARE(codeNames(), QStringList(u"Before"_s));
    QVERIFY2(message().contains(u"is kept as"_s), qPrintable(message()));
    // What was there is beside it, whole.
    const QStringList kept = QDir(m_fixture->folder.path())
                                 .entryList({u"Study (until *.crosscase"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(m_fixture->window->openProject(m_fixture->path(kept.first())));
    QCOMPARE(codeNames(), QStringList({u"Before"_s, u"After"_s}));
}

void TestSafety::copyOfABackup()
{
    VERIFY_RESULT(Backups().make(m_path, Backup::Reason::ByHand));
    m_fixture->inNext<BackupsDialog>([this](BackupsDialog &dialog) {
        Prompts::answerFiles({m_fixture->path(u"Copy.crosscase"_s)});
        dialog.findChild<QPushButton *>(u"openCopy"_s)->click();
    });
    m_fixture->find<QAction>(u"backups"_s)->trigger();
    QCOMPARE(m_fixture->workspace().project().path(), m_fixture->path(u"Copy.crosscase"_s));
    QCOMPARE(codeNames(), QStringList(u"Before"_s));
    QVERIFY(QFile::exists(m_path));
}

void TestSafety::damagedProjectIsRecovered()
{
    m_fixture->window->closeProject();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write(QByteArray(100, '\0')) == 100);
    file.close();
    QVERIFY(!m_fixture->window->openProject(m_path));
    QVERIFY(button(u"recover"_s));
    Prompts::answerFiles({m_fixture->path(u"New.crosscase"_s)});
    QTest::mouseClick(button(u"recover"_s), Qt::LeftButton);
    QVERIFY(m_fixture->window->workspace());
    QCOMPARE(m_fixture->workspace().project().path(), m_fixture->path(u"New.crosscase"_s));
    QCOMPARE(codeNames(), QStringList(u"Before"_s));
    QVERIFY2(message().contains(u"Everything in Study.crosscase was recovered"_s), qPrintable(message()));
    m_fixture->inNext<QDialog>([](QDialog &dialog) {
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"Everything was found."_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(button(u"showReport"_s), Qt::LeftButton);
}

void TestSafety::damagedProjectHasBackups()
{
    VERIFY_RESULT(Backups().make(m_path, Backup::Reason::ByHand));
    m_fixture->window->closeProject();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); // nothing left to recover
    file.close();
    QVERIFY(!m_fixture->window->openProject(m_path));
    QVERIFY(!button(u"recover"_s));
    m_fixture->inNext<BackupsDialog>([](BackupsDialog &dialog) {
        Prompts::answerConfirm(true);
        dialog.findChild<QPushButton *>(u"restore"_s)->click();
    });
    QTest::mouseClick(button(u"backupsOfDamaged"_s), Qt::LeftButton);
    QVERIFY(m_fixture->window->workspace());
    QCOMPARE(codeNames(), QStringList(u"Before"_s));
}

/// What a killed program leaves: the log beside the file.
void TestSafety::killedProjectSaysSo()
{
    QVERIFY(addCode(u"Only in the log"_s) != NoId);
    const QString copy = m_fixture->path(u"Killed.crosscase"_s);
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
    QVERIFY(m_fixture->window->openProject(copy));
    QVERIFY(codeNames().contains(u"Only in the log"_s));
    QVERIFY2(message().contains(u"was put in order"_s) && message().contains(u"Only in the log"_s),
             qPrintable(message()));
}

void TestSafety::crashLeavesAReport_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("memory") << SIGSEGV;
    QTest::newRow("abort") << SIGABRT;
    QTest::newRow("calculation") << SIGFPE;
}

void TestSafety::crashLeavesAReport()
{
    QFETCH(int, signal);
    const QString folder = m_fixture->path(u"crashes"_s);
    const pid_t child = fork();
    if (child == 0) {
        CrashReport::install(u"1.2.3"_s, folder);
        raise(signal);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal); // it ends as it would have
    const std::optional<CrashReport::Entry> report = CrashReport::takeNew(folder);
    QVERIFY(report);
    QVERIFY2(report->text.startsWith(u"Crosscase 1.2.3 ended unexpectedly.\nOn: "_s),
             qPrintable(report->text));
    QVERIFY2(report->text.contains(u"\nAt: %1T"_s.arg(report->at.toUTC().date().toString(Qt::ISODate))),
             qPrintable(report->text));
    QVERIFY(report->text.count(u'\n') > 8); // frames
    QVERIFY2(!report->text.contains(qEnvironmentVariable("USER", u"?nobody?"_s) + u'@'),
             qPrintable(report->text));
    QVERIFY(!report->text.contains(u"Study"_s));
    QCOMPARE(QFile::permissions(report->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!CrashReport::takeNew(folder)); // told once
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
}

void TestSafety::crashIsTold()
{
    m_fixture->window->closeProject();
    Settings::instance().setOpenProject(m_path); // what a crash leaves
    m_fixture->window->showCrash({.path = u"/somewhere/crash.txt"_s,
                                  .at = QDateTime::currentDateTimeUtc(),
                                  .text = u"Crosscase ended unexpectedly.\n"_s});
    QVERIFY2(message().contains(u"Every change up to then is in its project"_s), qPrintable(message()));
    m_fixture->inNext<QDialog>([](QDialog &dialog) {
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(u"ended unexpectedly"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(button(u"showCrashReport"_s), Qt::LeftButton);
    QCOMPARE(button(u"openAgain"_s)->text(), u"Open Study again"_s);
    QTest::mouseClick(button(u"openAgain"_s), Qt::LeftButton);
    QVERIFY(m_fixture->window->workspace());
}

/// The program was started with the project that was open when it crashed.
void TestSafety::crashIsToldOverAnOpenProject()
{
    QVERIFY(m_fixture->window->workspace());
    QVERIFY(addCode(u"Trust"_s) != NoId);
    m_fixture->window->showCrash({.path = u"/somewhere/crash.txt"_s,
                                  .at = QDateTime::currentDateTimeUtc(),
                                  .text = u"Crosscase ended unexpectedly.\n"_s});
    QVERIFY2(message().contains(u"the last one here is \"New code \"Trust\"\""_s), qPrintable(message()));
    QVERIFY(button(u"showCrashReport"_s));
    QVERIFY(!button(u"openAgain"_s));
}

void TestSafety::interruptionIsTold()
{
    QCOMPARE(Settings::instance().openProject(), m_path);
    m_fixture->window->showInterruption(); // this very window has it: nothing was interrupted
    QCOMPARE(message(), QString());
    m_fixture->window->closeProject();
    QCOMPARE(Settings::instance().openProject(), QString());
    m_fixture->window->showInterruption();
    QCOMPARE(message(), QString());
    Settings::instance().setOpenProject(m_path);
    m_fixture->window->showInterruption();
    QVERIFY2(message().contains(u"was stopped while \"Study\" was open"_s), qPrintable(message()));
    QVERIFY(button(u"openAgain"_s));
}

void TestSafety::commandsAreFound()
{
    QVERIFY(m_fixture->find<QAction>(u"undo"_s)->isEnabled());
    m_fixture->inNext<CommandFinder>([](CommandFinder &finder) {
        auto *list = finder.findChild<QListWidget *>(u"commandList"_s);
        QVERIFY(list->count() > 20);
        auto *typed = finder.findChild<QLineEdit *>(u"commandTyped"_s);
        QTest::keyClicks(typed, u"zzzz"_s);
        QCOMPARE(list->count(), 1); // what to do instead
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
        typed->clear();
        QTest::keyClicks(typed, u"undo"_s);
        QVERIFY2(list->item(0)->text().startsWith(u"Undo"_s), qPrintable(list->item(0)->text()));
        QTest::keyClick(typed, Qt::Key_Return);
    });
    QTest::keyClick(m_fixture->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(codeNames(), QStringList());
}

void TestSafety::commandFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning") << u"imp"_s << u"Import transcripts"_s << u"Export table"_s;
    QTest::newRow("second word") << u"trans"_s << u"Import transcripts"_s << u"Import a folder"_s;
    QTest::newRow("beginnings of words") << u"im fo"_s << u"Import a folder"_s << u"Import transcripts"_s;
    QTest::newRow("a slip") << u"improt"_s << u"Import transcripts"_s << u"Check the file"_s;
    QTest::newRow("case and accents") << u"ÁBOUT"_s << u"About Crosscase"_s << u"Quit"_s;
}

void TestSafety::commandFits()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const double good = CommandFinder::fit(typed, {nullptr, better, {}});
    const double bad = CommandFinder::fit(typed, {nullptr, worse, {}});
    QVERIFY2(good > 0 && good > bad, qPrintable(u"%1 %2"_s.arg(good).arg(bad)));
}

void TestSafety::keysAreChanged()
{
    const auto shortcut = [this] { return m_fixture->find<QAction>(u"check"_s)->shortcut(); };
    QVERIFY(shortcut().isEmpty());
    const auto choose = [](ShortcutsDialog &dialog, const QString &text) {
        auto *list = dialog.findChild<QTreeWidget *>(u"shortcutList"_s);
        const QList<QTreeWidgetItem *> found = list->findItems(text, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
    };
    m_fixture->inNext<ShortcutsDialog>([&](ShortcutsDialog &dialog) {
        choose(dialog, u"Check the file"_s);
        auto *keys = dialog.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        keys->setKeySequence(QKeySequence(u"Ctrl+Alt+K"_s));
        Q_EMIT keys->editingFinished();
        QVERIFY(dialog.findChild<QLabel *>(u"shortcutSaid"_s)->text().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    m_fixture->find<QAction>(u"shortcuts"_s)->trigger();
    QCOMPARE(shortcut(), QKeySequence(u"Ctrl+Alt+K"_s));
    m_fixture->window->activateWindow(); // the offscreen platform leaves nobody active when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(message().contains(u"The file is whole"_s), qPrintable(message()));
    // Another window has them, too, and so has the next start.
    m_fixture->makeWindow();
    QCOMPARE(shortcut(), QKeySequence(u"Ctrl+Alt+K"_s));
    m_fixture->inNext<ShortcutsDialog>([&](ShortcutsDialog &dialog) {
        choose(dialog, u"Check the file"_s);
        dialog.findChild<QPushButton *>(u"shortcutReset"_s)->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    m_fixture->find<QAction>(u"shortcuts"_s)->trigger();
    QVERIFY(shortcut().isEmpty());
    m_fixture->makeWindow();
    QVERIFY(shortcut().isEmpty());
}

void TestSafety::keysInConflict()
{
    m_fixture->inNext<ShortcutsDialog>([](ShortcutsDialog &dialog) {
        auto *list = dialog.findChild<QTreeWidget *>(u"shortcutList"_s);
        list->setCurrentItem(list->findItems(u"Check the file"_s, Qt::MatchExactly).value(0));
        auto *keys = dialog.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        keys->setKeySequence(QKeySequence(QKeySequence::New));
        Q_EMIT keys->editingFinished();
        const QString said = dialog.findChild<QLabel *>(u"shortcutSaid"_s)->text();
        QVERIFY2(said.contains(u"New project"_s), qPrintable(said));
        dialog.findChild<QPushButton *>(u"shortcutClear"_s)->click();
        QVERIFY(dialog.findChild<QLabel *>(u"shortcutSaid"_s)->text().isEmpty());
        dialog.findChild<QPushButton *>(u"shortcutReset"_s)->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    m_fixture->find<QAction>(u"shortcuts"_s)->trigger();
}

void TestSafety::historyIsFiltered()
{
    Workspace &workspace = m_fixture->workspace();
    const auto addDocument = [&](const QString &name) {
        NewDocument document;
        document.name = name;
        document.body = u"Ada: We meet, and we talk about it.\n"_s;
        return workspace.documents().add(document).value_or(NoId);
    };
    const Id anna = addDocument(u"Anna"_s);
    const Id bert = addDocument(u"Bert"_s);
    const Id trust = addCode(u"Trust"_s);
    const Id coding =
        workspace.codings().add({.document = anna, .code = trust, .span = {5, 12}}).value_or(NoId);
    VERIFY_RESULT(workspace.codings().setMemo(coding, u"why"_s));
    VERIFY_RESULT(workspace.codings().remove({coding})); // what it was about is known all the same
    workspace.project().setCoderName(u"Kari"_s);
    VERIFY_RESULT(workspace.codings().add({.document = bert, .code = trust, .span = {5, 12}}));

    auto *view = m_fixture->find<QTreeView>(u"historyView"_s);
    const auto shown = [view] { return view->model()->rowCount(); };
    const auto choose = [&](const QString &box, const QString &text) {
        auto *combo = m_fixture->find<QComboBox>(box);
        const int at = combo->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
    };
    while (view->model()->canFetchMore({}))
        view->model()->fetchMore({});
    const int all = shown();
    QVERIFY(all >= 8);
    choose(u"historyDocument"_s, u"Anna"_s);
    QCOMPARE(shown(), 4); // import, coding, memo, removal
    choose(u"historyCode"_s, u"Trust"_s);
    QCOMPARE(shown(), 3);
    choose(u"historyDocument"_s, u"All documents"_s);
    QCOMPARE(shown(), 5); // and the code itself, and the coding in the other document
    choose(u"historyWho"_s, u"Kari"_s);
    QCOMPARE(shown(), 1);
    choose(u"historyWho"_s, u"Everyone"_s);
    choose(u"historyCode"_s, u"All codes"_s);
    QCOMPARE(shown(), all);
}

/// Names full of markup, everywhere names are shown.
void TestSafety::markupIsText()
{
    Workspace &workspace = m_fixture->workspace();
    const Id code = addCode(Hostile);
    QVERIFY(code != NoId);
    VERIFY_RESULT(workspace.cases().add({.name = Hostile}));
    NewDocument document;
    document.name = Hostile;
    document.body = u"Ada: "_s + Hostile + u"\n"_s;
    const Result<Id> added = workspace.documents().add(document);
    VERIFY_RESULT(added);
    VERIFY_RESULT(workspace.codings().add({.document = *added, .code = code, .span = {0, 20}}));
    QApplication::processEvents();

    int tips = 0;
    const QList<QAbstractItemView *> views = m_fixture->window->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        const QAbstractItemModel *model = view->model();
        if (!model)
            continue;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                if (!tip.contains(u"<b>"_s))
                    continue;
                QToolTip::showText(QPoint(10, 10 + tips), tip, view);
                QLabel *label = nullptr;
                const QWidgetList all = QApplication::topLevelWidgets();
                for (QWidget *widget : all) {
                    if (widget->inherits("QTipLabel") && widget->isVisible())
                        label = qobject_cast<QLabel *>(widget);
                }
                QVERIFY(label);
                QCOMPARE(label->textFormat(), Qt::PlainText);
                QCOMPARE(label->text(), tip);
                QVERIFY2(!tip.contains(u"&lt;"_s),
                         qPrintable(tip)); // not escaped for a markup that is not read
                ++tips;
            }
        }
    }
    QVERIFY2(tips >= 3, qPrintable(QString::number(tips)));
    QToolTip::hideText();
    const QList<QLabel *> labels = m_fixture->window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            QVERIFY2(label->textFormat() != Qt::AutoText, qPrintable(label->objectName() + label->text()));
    }
}

void TestSafety::noNetwork_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("window") << QStringLiteral(CROSSCASE_WINDOW);
    QTest::newRow("command line") << QStringLiteral(CROSSCASE_CLI);
}

/// Nothing of the network is linked, and nothing that would reach it is called.
void TestSafety::noNetwork()
{
    QFETCH(QString, program);
    QProcess nm;
    nm.start(u"nm"_s, {u"-D"_s, u"--undefined-only"_s, program});
    if (!nm.waitForStarted())
        QSKIP("nm is not installed");
    QVERIFY(nm.waitForFinished() && nm.exitCode() == 0);
    const QString symbols = QString::fromUtf8(nm.readAllStandardOutput());
    QVERIFY(symbols.contains(u"QString"_s));
    static const QRegularExpression network(
        u"\\s(?:(?:socket|connect|getaddrinfo|gethostbyname|sendto|recvfrom)(?:@|\\n)|\\S*\\d(?:QNetwork|QTcp|QUdp|QSsl|QHttp|QLocalSocket|"
        "QWebSocket|QDnsLookup|QHostInfo)\\S*|(?:curl_|SSL_)\\S*)"_s);
    const QRegularExpressionMatch found = network.match(symbols);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured(0)));
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-d"_s, program});
    QVERIFY(readelf.waitForFinished());
    const QString needed = QString::fromUtf8(readelf.readAllStandardOutput());
    QVERIFY(needed.contains(u"libQt6Core"_s));
    QVERIFY2(!needed.contains(QRegularExpression(u"NEEDED.*(?:Network|curl|ssl|WebEngine|WebSockets)"_s)),
             qPrintable(needed));
}

QTEST_MAIN(TestSafety)
#include "test_safety.moc"
