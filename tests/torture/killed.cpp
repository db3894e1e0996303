// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture.h"

#include "../models/coding/randomanalyst.h"
#include "analysis/compute.h"
#include "base/wholefile.h"
#include "exchange/tables/tablewriter.h"
#include "store/backup.h"
#include "support/fastfolder.h"
#include "support/rowdigest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int RoundsOfAProject = 20; // then a new one is begun

/// What the child says on the pipe after each change that was reported to it as done.
struct Acknowledged
{
    qint64 entry;    ///< newest entry of the history
    char digest[32]; ///< of what that entry says
    qint64 copies;   ///< copies of the project written so far
};

QByteArray digestOf(const HistoryEntry &entry, const ChangeSet &changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(u"%1|%2|%3|%4|%5|%6"_s.arg(entry.at, entry.coder, entry.label)
                     .arg(int(entry.kind))
                     .arg(entry.of)
                     .arg(entry.rows)
                     .toUtf8());
    hash.addData(changes.bytes());
    return hash.result();
}

/// The newest entry with its change set, or one with an empty digest.
std::pair<qint64, QByteArray> newestEntry(const Reader &read)
{
    const Result<QList<HistoryEntry>> newest = read.history(1);
    if (!newest || newest->isEmpty())
        return {0, {}};
    const Result<ChangeSet> changes = read.changesOf(newest->first().id);
    return {newest->first().id, changes ? digestOf(newest->first(), *changes) : QByteArray()};
}

QString copyName(const QString &folder, qint64 number)
{
    return u"%1/copy-%2.crosscase"_s.arg(folder).arg(number);
}

/// A table of codes by cases as the window and the command line write it: whole or not at all.
void exportTable(const Index &index, const QString &folder, quint32 number)
{
    const auto spec = TableSpec::fromBytes(R"({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}})");
    const auto table = spec ? compute(*spec, index) : std::unexpected(spec.error());
    const auto writer = tableWriter(u"html"_s);
    if (!table || !writer)
        _exit(14);
    const Result<QByteArray> bytes = (*writer)->write(*table, {});
    const QString path = u"%1/table-%2.html"_s.arg(folder).arg(number % 4); // over an older one, too
    if (!bytes || !writeWholeFile(path, *bytes))
        _exit(15);
}

/// The child: works until it is killed. Codes, imports, merges, undoes, redoes, writes copies, backs up.
[[noreturn]] void work(const QString &folder, const QString &path, quint32 seed, int out)
{
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project || (*project)->isReadOnly())
        _exit(11);
    Result<std::unique_ptr<Index>> index = Index::build(**project);
    if (!index)
        _exit(12);
    RandomAnalyst analyst(**index, seed);
    std::mt19937 random(seed);
    const Backups backups(folder + u"/backups"_s);
    qint64 copies = 0;
    for (;;) {
        const unsigned what = random() % 100;
        if (what < 8) {
            (void)(*project)->undo();
        } else if (what < 12) {
            (void)(*project)->redo();
        } else if (what < 14) {
            if ((*project)->copyTo(copyName(folder, copies)))
                ++copies;
        } else if (what < 17) {
            exportTable(**index, folder, random());
        } else if (what == 17) {
            (void)backups.make(path, Backup::Reason::Daily);
        } else {
            bool refused = false;
            (void)analyst.act(&refused);
        }
        Acknowledged said = {};
        const auto [entry, digest] = newestEntry((*project)->read());
        said.entry = entry;
        std::memcpy(said.digest, digest.constData(), size_t(std::min<qsizetype>(digest.size(), 32)));
        said.copies = copies;
        if (write(out, &said, sizeof said) != ssize_t(sizeof said))
            _exit(13);
    }
}

/// What one round left behind, looked at by the parent.
class Aftermath
{
public:
    Aftermath(Torture &torture, int round, const QString &folder, const QString &path)
        : m_torture(torture)
        , m_round(round)
        , m_folder(folder)
        , m_path(path)
    {
    }

    /// `last`: the last thing acknowledged, if any. `start`: the rows of the empty project.
    void check(const std::optional<Acknowledged> &last, const RowDigest &start, bool toTheStart)
    {
        const Result<std::unique_ptr<Project>> project = Project::open(m_path);
        if (!project)
            return found(u"does not open: "_s + project.error().message + u' ' + project.error().details);
        if ((*project)->isReadOnly())
            return found(u"opens for reading only: "_s + (*project)->readOnlyReason());
        const Result<QStringList> problems = (*project)->check();
        if (!problems || !problems->isEmpty())
            return found(u"check: "_s + (problems ? problems->join(u' ') : problems.error().message));
        const Result<std::unique_ptr<Index>> index = Index::build(**project);
        if (!index)
            return found(u"index: "_s + index.error().message);
        checkHistory((*project)->read(), last);
        checkUndo(**project, start, toTheStart);
        const Result<std::unique_ptr<Index>> fresh = Index::build(**project);
        if (!fresh || !(*index)->differenceFrom(**fresh).isEmpty())
            found(u"the index did not follow"_s);
        checkFiles(last ? last->copies : 0);
    }

private:
    void found(const QString &what) { m_torture.finding(m_round, what); }

    void checkHistory(const Reader &read, const std::optional<Acknowledged> &last)
    {
        const qint64 newest = newestEntry(read).first;
        const qint64 known = last ? last->entry : -1;
        if (!last)
            return;
        if (newest < known)
            found(u"acknowledged entry %1 is gone, the newest is %2"_s.arg(known).arg(newest));
        if (newest > known + 1)
            found(u"%1 entries nobody acknowledged"_s.arg(newest - known));
        m_torture.count(newest == known ? u"kills between two changes"_s
                                        : u"kills after a commit nobody had heard of"_s);
        if (known == 0)
            return;
        const QList<HistoryEntry> entries = read.history().value_or(QList<HistoryEntry>());
        for (const HistoryEntry &entry : entries) {
            if (entry.id != known)
                continue;
            const Result<ChangeSet> changes = read.changesOf(entry.id);
            if (!changes || digestOf(entry, *changes) != QByteArray(last->digest, 32))
                found(u"acknowledged entry %1 says something else now"_s.arg(known));
            return;
        }
        found(u"acknowledged entry %1 is not in the history"_s.arg(known));
    }

    /// Undo compares every row it takes back with what the change left: it would refuse a half change.
    void checkUndo(Project &project, const RowDigest &start, bool toTheStart)
    {
        const Result<RowDigest> before = RowDigest::of(project.read());
        if (!before)
            return found(before.error().message);
        // What stands undone is redone first, so that there is nothing between here and the end.
        int undone = 0;
        while (project.nextUndo() && (toTheStart || undone < 3)) {
            if (const Result<ChangeSet> result = project.undo(); !result)
                return found(u"undo: "_s + result.error().message);
            ++undone;
        }
        if (toTheStart) {
            const Result<RowDigest> now = RowDigest::of(project.read());
            if (!now || !(*now == start))
                found(u"undoing everything does not lead to the start"_s);
            m_torture.count(u"changes undone to the start and redone"_s, undone);
        }
        for (int i = 0; i < undone; ++i) {
            if (const Result<ChangeSet> result = project.redo(); !result)
                return found(u"redo: "_s + result.error().message);
        }
        const Result<RowDigest> after = RowDigest::of(project.read());
        if (!after || !(*after == *before))
            found(u"undo and redo do not lead back"_s);
    }

    void checkFiles(qint64 copies)
    {
        for (qint64 i = 0; i < copies; ++i) {
            const Result<std::unique_ptr<Project>> copy = Project::open(copyName(m_folder, i),
                                                                        Project::Mode::ReadOnly);
            if (!copy || !(*copy)->check() || !(*copy)->check()->isEmpty())
                found(u"a copy that was acknowledged is not whole"_s);
            m_torture.count(u"copies opened and checked"_s);
        }
        // A copy under its last name is whole even when nobody was told of it.
        QDir folder(m_folder);
        for (const QString &name : folder.entryList({u"copy-*.crosscase"_s}, QDir::Files)) {
            if (!Project::open(folder.filePath(name), Project::Mode::ReadOnly))
                found(name + u" is not whole"_s);
            folder.remove(name);
        }
        for (const QString &name : folder.entryList({u"table-*.html"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly) || !file.readAll().endsWith("</html>\n"))
                found(name + u" was not written whole"_s);
            m_torture.count(u"exported tables found whole or replaced whole"_s);
        }
        for (const QString &name : folder.entryList({u"table-*.html.*"_s}, QDir::Files | QDir::Hidden))
            folder.remove(name); // what was being written
        for (const QString &name : folder.entryList({u"*.part"_s, u"*.part-journal"_s}, QDir::Files)) {
            m_torture.count(u"unfinished copies left under another name"_s);
            folder.remove(name);
        }
    }

    Torture &m_torture;
    int m_round;
    QString m_folder;
    QString m_path;
};

void checkRest(Torture &torture, int round, const QString &folder, const QString &path)
{
    for (const QString &end : {u"-wal"_s, u"-shm"_s, u".lock"_s, u"-journal"_s}) {
        if (QFile::exists(path + end))
            torture.finding(round, u"at rest there is still "_s + end);
    }
    QDir backups(folder + u"/backups"_s);
    for (const QString &project : backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const Backup &backup : Backups(folder + u"/backups"_s).list(project)) {
            if (!Project::open(backup.path, Project::Mode::ReadOnly))
                torture.finding(round, u"a backup does not open"_s);
        }
    }
}

} // namespace

int tortureKilled(Torture &torture)
{
    QTemporaryDir folder(fastFolderTemplate());
    QString path;
    std::optional<RowDigest> start;
    for (int round = torture.first(); round < torture.rounds(); ++round) {
        std::mt19937 random = torture.randomOf(round);
        if (round % RoundsOfAProject == 0) {
            if (!path.isEmpty())
                QFile::remove(path);
            path = folder.filePath(u"study-%1.crosscase"_s.arg(round));
            const Result<std::unique_ptr<Project>> made = Project::create(path);
            const Result<RowDigest> rows = made ? RowDigest::of((*made)->read())
                                                : std::unexpected(made.error());
            if (!rows) {
                torture.finding(round, u"no project could be made: "_s + rows.error().message);
                break;
            }
            start = *rows;
        }
        int ends[2];
        if (pipe(ends) != 0)
            return 1;
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            work(folder.path(), path, quint32(random()), ends[1]);
        }
        close(ends[1]);
        // Short lives too, so that opening, recovering and the first change are hit.
        const double mean = random() % 4 == 0 ? 8.0 : 120.0;
        const double life = std::min(1500.0, std::exponential_distribution<double>(1.0 / mean)(random));
        std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(life));
        kill(child, SIGKILL);
        std::optional<Acknowledged> last;
        Acknowledged said = {};
        while (read(ends[0], &said, sizeof said) == ssize_t(sizeof said)) {
            last = said;
            torture.count(u"operations acknowledged"_s);
        }
        close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
            torture.finding(round, u"the writer ended by itself, status %1"_s.arg(status));
        if (!last)
            torture.count(u"kills before the first change"_s);
        const bool toTheStart = round % 5 == 4 || round % RoundsOfAProject == RoundsOfAProject - 1;
        Aftermath(torture, round, folder.path(), path).check(last, *start, toTheStart);
        checkRest(torture, round, folder.path(), path);
    }
    return torture.report();
}

} // namespace Crosscase
