// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "cheapest.h"
#include "items/hitmodel.h"
#include "support/watchdog.h"
#include "viewbenches.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/tabs.h"
#include "views/search/searchview.h"
#include "views/tables/tableoutput.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThreadPool>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostBlockedMs = 50;

/// A main window at work, and the watchdog beside it.
class WindowBench
{
public:
    /// Files are made in the folder.
    WindowBench(const QString &path, const QTemporaryDir &folder)
        : m_path(path)
        , m_folder(folder)
    {
        m_window.resize(1440, 900);
        m_window.show();
        QCoreApplication::processEvents();
    }

    QList<Figure> run()
    {
        open();
        TableSpec spec = codesByCases(TableSpec::Measure::Stance);
        spec.name = u"Bench"_s;
        measure(u"open a table of codes by informants"_s, [&] { m_window.tabs()->showTable(NoId, spec); });
        const Id document = index().documents().first();
        measure(u"open a transcript"_s, [&] { m_window.tabs()->showDocument(document); });
        const Id code = index().codings().at(index().codings().ofDocument(document)[0]).code;
        qint64 at = 0;
        measure(
            u"apply a code, both of them open"_s,
            [&] {
                at += 13;
                (void)need(m_window.workspace()->codings().add(
                    {.document = document, .code = code, .span = {at, at + 40}}));
            },
            5);
        search();
        saveCopy();
        exportTable();
        return m_figures;
    }

private:
    [[nodiscard]] Index &index() const { return m_window.workspace()->index(); }

    /// Until the window is painted and has nothing more to do.
    void measure(const QString &what, const std::function<void()> &work, int runs = 1,
                 std::optional<double> limit = {})
    {
        (void)m_watchdog.take();
        const Timing timing = median(runs, [&] {
            work();
            QCoreApplication::processEvents();
            m_window.grab();
        });
        const Watchdog::Block block = m_watchdog.take();
        m_figures.append(timed(u"in the window: "_s + what, timing, 0, limit));
        m_figures.append(timed(u"  not answering: "_s + what, {block.wallMs, block.cpuMs}, MostBlockedMs));
    }

    /// Without the daily backup, which would copy the project beside what is measured: it is still waiting for a thread
    /// when it is taken out of the line.
    void open()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        const int threads = pool.maxThreadCount();
        QSemaphore opened;
        pool.setMaxThreadCount(1);
        pool.start([&opened] { opened.acquire(); });
        measure(u"open the project"_s, [this] {
            if (!m_window.openProject(m_path))
                qFatal("the window cannot open the project");
        });
        pool.clear();
        opened.release();
        pool.waitForDone();
        pool.setMaxThreadCount(threads);
    }

    /// As someone types: each letter begins anew, and the last is waited for.
    void search()
    {
        const QString body = need(m_window.workspace()->project().read().body(index().documents().first()));
        QString word;
        for (const QString &each : body.split(u' '))
            word = each.size() > word.size() && each.size() < 9 ? each : word;
        SearchView *view = m_window.tabs()->showSearch();
        QStringList letters;
        for (qsizetype length = 1; length <= word.size(); ++length)
            letters.append(word.first(length));
        const auto wait = [view](const std::function<bool()> &until) {
            while (view->isSearching() && !until())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        };
        measure(
            u"type a word to search for, to the first hits"_s,
            [&] {
                for (const QString &typed : std::as_const(letters)) {
                    view->setQuery({.text = typed});
                    QCoreApplication::processEvents();
                }
                wait([&] { return view->hits().rowCount() > 0; });
            },
            1, findWordsMs(m_path, letters));
        measure(u"the rest of the hits"_s, [&] { wait([] { return false; }); });
        m_figures[m_figures.size() - 2].remark = u"%1 hits"_s.arg(view->hits().rowCount());
    }

    void saveCopy()
    {
        const QString path = m_folder.filePath(u"copy.crosscase"_s);
        Prompts::answerFiles({path});
        measure(
            u"save a copy"_s, [this] { m_window.findChild<QAction *>(u"saveCopy"_s)->trigger(); }, 1,
            writeFileMs(m_folder.filePath(u"limit"_s),
                        std::min<qint64>(QFileInfo(m_path).size(), 1'000'000'000)));
        m_figures[m_figures.size() - 2].remark = u"%1 MB"_s.arg(QFileInfo(path).size() / 1'000'000);
        QFile::remove(path);
    }

    void exportTable()
    {
        if (index().codings().size() > 400'000)
            return; // measured apart from the window
        TableSpec spec = codesByCases(TableSpec::Measure::Stance);
        spec.columns.level = u"cluster"_s;
        const CrossTable table = need(compute(spec, index(), textsOf(m_window.workspace()->project())));
        const QString path = m_folder.filePath(u"table.xlsx"_s);
        Prompts::answerFiles({path});
        ExportSettings settings;
        settings.format = u"xlsx"_s;
        TableOutput output(*m_window.workspace(), &m_window);
        measure(u"export a table with its passages"_s, [&] { output.write(table, u"Bench"_s, settings); });
        const qint64 bytes = QFileInfo(path).size();
        m_figures[m_figures.size() - 2].remark = u"%1 kB"_s.arg(bytes / 1000);
        m_figures[m_figures.size() - 2].limit = writeFileMs(m_folder.filePath(u"limit"_s), bytes);
        QFile::remove(path);
    }

    QString m_path;
    const QTemporaryDir &m_folder;
    MainWindow m_window;
    Watchdog m_watchdog;
    QList<Figure> m_figures;
};

} // namespace

QList<Figure> benchWindow(const QString &path)
{
    // The window has settings and a data folder of its own.
    const QTemporaryDir folder;
    Settings::instance().useFile(folder.filePath(u"settings.ini"_s));
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
    WindowBench bench(path, folder);
    return bench.run();
}

} // namespace Crosscase
