// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture.h"

#include "../models/coding/randomanalyst.h"
#include "store/migrations.h"
#include "store/recovery.h"
#include "support/fastfolder.h"
#include "support/rowdigest.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Page = 4096;
constexpr unsigned MostSeconds = 30; // an opening that takes longer hangs
[[maybe_unused]] constexpr rlim_t MostMemory = rlim_t(4) << 30;

/// What became of a damaged file, told by the child that opened it with its exit code.
enum class Outcome {
    Refused = 40,   ///< not opened, with a message
    RefusedByIndex, ///< opened, but reading it failed with a message
    Named,          ///< opened, and the check names the damage
    Whole,          ///< nothing that matters was hit: every row is as it was
    Different,      ///< values differ and no check can know: another letter in a name
    Missing,        ///< rows are missing without a word
    NoMessage,      ///< refused without saying why
};

QByteArray randomBytes(std::mt19937 &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

/// What the child may use. (The address sanitizer reserves terabytes and is slower.)
void limit()
{
#ifdef __SANITIZE_ADDRESS__
    alarm(MostSeconds * 10);
#else
    const rlimit memory{MostMemory, MostMemory};
    setrlimit(RLIMIT_AS, &memory);
    alarm(MostSeconds);
#endif
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A database that another program might have put in the project's place.
QByteArray strangersDatabase(const QString &path)
{
    {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(
            "PRAGMA application_id = 252006674; PRAGMA user_version = 2; "
            "CREATE TABLE code (id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE bookmarks (url TEXT); "
            "INSERT INTO code VALUES (1, 'theirs')");
    }
    return bytesOf(path);
}

/// One way of damaging a file.
QByteArray damage(QByteArray bytes, const QByteArray &strangers, std::mt19937 &random, QString *how)
{
    const auto upTo = [&](qsizetype most) {
        return qsizetype(random() % quint64(std::max<qsizetype>(most, 1)));
    };
    const qsizetype pages = bytes.size() / Page;
    switch (random() % 15) {
    case 0:
        *how = u"one bit"_s;
        bytes[upTo(bytes.size())] ^= char(1U << (random() % 8));
        break;
    case 1:
        *how = u"some bits"_s;
        for (int i = 0; i < 40; ++i)
            bytes[upTo(bytes.size())] ^= char(1U << (random() % 8));
        break;
    case 2:
        *how = u"bits at the beginning of a page"_s; // where the tree is
        for (qsizetype i = 0, at = upTo(pages) * Page; i < 4; ++i)
            bytes[at + upTo(60)] ^= char(1U << (random() % 8));
        break;
    case 3:
        *how = u"cut"_s;
        bytes.truncate(upTo(bytes.size()));
        break;
    case 4:
        *how = u"cut at a page"_s;
        bytes.truncate(upTo(pages) * Page);
        break;
    case 5:
        *how = u"page of zeros"_s;
        bytes.replace(upTo(pages) * Page, Page, QByteArray(Page, '\0'));
        break;
    case 6:
        *how = u"page of noise"_s;
        bytes.replace(upTo(pages) * Page, Page, randomBytes(random, Page));
        break;
    case 7: {
        *how = u"pages swapped"_s;
        const qsizetype a = upTo(pages) * Page;
        const qsizetype b = upTo(pages) * Page;
        const QByteArray kept = bytes.mid(a, Page);
        bytes.replace(a, Page, bytes.mid(b, Page));
        bytes.replace(b, Page, kept);
        break;
    }
    case 8:
        *how = u"page written twice"_s;
        bytes.replace(upTo(pages) * Page, Page, bytes.mid(upTo(pages) * Page, Page));
        break;
    case 9:
        *how = u"header"_s;
        for (int i = 0; i < 3; ++i)
            bytes[16 + upTo(84)] = char(random());
        break;
    case 10:
        *how = u"schema version"_s;
        qToBigEndian<quint32>(random() % 3 == 0 ? quint32(random()) : quint32(random() % 5),
                              bytes.data() + 60);
        break;
    case 11:
        *how = u"not a database"_s;
        bytes = random() % 2 == 0 ? QByteArray("Interviewer: so how did it start?\n").repeated(1 + upTo(400))
                                  : randomBytes(random, upTo(40000));
        break;
    case 12:
        *how = u"another application's database"_s;
        if (random() % 2 == 0)
            bytes = strangers;
        else
            qToBigEndian<quint32>(quint32(random()), bytes.data() + 68); // the application's mark alone
        break;
    case 13:
        *how = u"a newer version"_s;
        qToBigEndian<quint32>(quint32(SchemaVersion + 1 + upTo(5)), bytes.data() + 60);
        break;
    default:
        *how = u"a stretch of noise"_s;
        bytes.replace(upTo(bytes.size() - 300), 300, randomBytes(random, 300));
        break;
    }
    return bytes;
}

/// Damage that SQLite itself cannot see: rows gone, references to nothing, numbers no program of ours would write.
QString damageRows(const QString &path, std::mt19937 &random)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    QStringList done;
    for (int i = 0; i < 3; ++i) {
        SQLite::Statement pick(
            database,
            "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c "
            "WHERE m.type = 'table' AND m.name NOT LIKE 'document_words%' AND m.name NOT "
            "LIKE 'document_substrings%' AND m.name NOT LIKE 'sqlite%' AND c.pk = 0 ORDER BY "
            "(m.rowid * 7919 + c.cid * 104729 + ?1) % 1009 LIMIT 1");
        pick.bind(1, int64_t(random() % 1'000'000));
        if (!pick.executeStep())
            break;
        const std::string table = pick.getColumn(0).getString();
        const std::string column = pick.getColumn(1).getString();
        const std::string type = pick.getColumn(2).getString();
        static const char *const numbers[] = {
            "-1", "0", "1", "1000000", "4294967296", "9223372036854775807", "-9223372036854775808", "NULL"};
        static const char *const texts[] = {"''", "'?'", "'x' || char(0) || 'y'", "CAST(x'ff80ff' AS TEXT)",
                                            "NULL"};
        const char *value = type == "TEXT" ? texts[random() % std::size(texts)]
            : type == "INTEGER"            ? numbers[random() % std::size(numbers)]
                                           : "NULL";
        const std::string where = " WHERE id = (SELECT id FROM " + table + " ORDER BY (id * 31 + "
            + std::to_string(random() % 1000) + ") % 1009 LIMIT 1)";
        const std::string sql = random() % 4 == 0
            ? "DELETE FROM " + table + where
            : "UPDATE " + table + " SET " + column + " = " + value + where;
        try {
            database.exec(sql);
            done.append(QString::fromStdString(sql));
        } catch (const SQLite::Exception &) {
            // NOT NULL, STRICT and UNIQUE hold even here.
        }
    }
    return done.join(u"; "_s);
}

/// The child: everything a window does with a project.
Outcome openDamaged(const QString &path, const RowDigest &whole)
{
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project)
        return project.error().message.isEmpty() ? Outcome::NoMessage : Outcome::Refused;
    Result<std::unique_ptr<Index>> index = Index::build(**project);
    if (!index)
        return index.error().message.isEmpty() ? Outcome::NoMessage : Outcome::RefusedByIndex;

    const Result<RowDigest> rows = RowDigest::of((*project)->read());
    const Result<QStringList> problems = (*project)->check();
    const bool named = !rows || !problems || !problems->isEmpty();
    // Working on goes well or is refused; it does not crash.
    for (const Id document : (*index)->documents()) {
        (void)(*project)->read().body(document);
        (void)(*index)->coverage(document);
        for (const quint32 slot : (*index)->codings().ofDocument(document))
            (void)(*index)->caseOfPassage(document, (*index)->codings().at(slot).span);
    }
    RandomAnalyst analyst(**index, 1);
    workALittle(**project, analyst, 30);
    for (int i = 0; i < 3; ++i)
        (void)(*project)->undo();
    if (!rows)
        return Outcome::RefusedByIndex;
    if (*rows == whole)
        return named ? Outcome::Named : Outcome::Whole;
    bool missing = false;
    for (const auto &[table, n] : whole.counts().asKeyValueRange())
        missing = missing || rows->counts().value(table) < n;
    if (missing)
        return Outcome::Missing; // the index was built, so the window would show less than there was
    return named ? Outcome::Named : Outcome::Different;
}

/// What the child that recovers a damaged file tells on its pipe.
struct Recovered
{
    enum class End { Refused, Written, NotWhole } end = End::Refused;
    qint64 rows = 0;   ///< that were there before the damage and are there now, by count a table
    qint64 losses = 0; ///< sentences in the report
    bool isAsBefore = false;
};

Recovered recoverDamaged(const QString &path, const QString &target, const RowDigest &whole)
{
    Recovered said;
    const Result<Recovery> recovery = recoverProject(path, target);
    if (!recovery) {
        // Anything but "this is nothing of ours" and "a newer Crosscase made this" should have worked.
        std::fprintf(stderr, "recovery: %s %s\n", qPrintable(recovery.error().message),
                     qPrintable(recovery.error().details));
        said.end = recovery.error().message.contains(u"newer Crosscase"_s)
                || recovery.error().message.contains(u"Nothing of a Crosscase project"_s)
            ? Recovered::End::Refused
            : Recovered::End::NotWhole;
        return said;
    }
    const Result<std::unique_ptr<Project>> project = Project::open(target);
    const Result<QStringList> problems = project ? (*project)->check() : std::unexpected(project.error());
    const Result<std::unique_ptr<Index>> index = project ? Index::build(**project)
                                                         : std::unexpected(project.error());
    const Result<RowDigest> rows = project ? RowDigest::of((*project)->read())
                                           : std::unexpected(project.error());
    said.end = problems && problems->isEmpty() && index && rows && !(*project)->isReadOnly()
        ? Recovered::End::Written
        : Recovered::End::NotWhole;
    if (said.end == Recovered::End::NotWhole) {
        for (const QString &what :
             {project ? QString() : project.error().details, problems ? problems->join(u' ') : QString(),
              index ? QString() : index.error().message + index.error().details})
            std::fprintf(stderr, "recovered: %s\n", qPrintable(what));
        return said;
    }
    for (const auto &[table, n] : whole.counts().asKeyValueRange())
        said.rows += std::min(n, rows->counts().value(table));
    said.losses = recovery->losses.size();
    said.isAsBefore = *rows == whole;
    RandomAnalyst analyst(**index, 1);
    workALittle(**project, analyst, 10);
    return said;
}

bool makeProject(const QString &path, quint32 seed)
{
    const Result<std::unique_ptr<Project>> project = Project::create(path);
    const Result<std::unique_ptr<Index>> index = project ? Index::build(**project)
                                                         : std::unexpected(project.error());
    if (!index)
        return false;
    RandomAnalyst analyst(**index, seed);
    workALittle(**project, analyst, 400);
    return true;
}

} // namespace

int tortureDamaged(Torture &torture)
{
    QTemporaryDir folder(fastFolderTemplate());
    const QString original = folder.filePath(u"original.crosscase"_s);
    const QString path = folder.filePath(u"damaged.crosscase"_s);
    std::optional<RowDigest> whole;
    if (makeProject(original, torture.seed())) {
        const auto project = Project::open(original, Project::Mode::ReadOnly);
        if (const Result<RowDigest> rows = project ? RowDigest::of((*project)->read())
                                                   : std::unexpected(project.error()))
            whole = *rows;
    }
    QFile file(original);
    if (!whole || !file.open(QIODevice::ReadOnly)) {
        torture.finding(0, u"no project could be made"_s);
        return torture.report();
    }
    const QByteArray bytes = file.readAll();
    const QByteArray strangers = strangersDatabase(folder.filePath(u"strangers.db"_s));
    torture.count(u"bytes in the file"_s, bytes.size());

    qint64 allRows = 0;
    for (const qint64 n : whole->counts())
        allRows += n;
    qint64 lostRows = 0;
    const QString recovered = folder.filePath(u"recovered.crosscase"_s);
    for (int round = torture.first(); round < torture.rounds(); ++round) {
        std::mt19937 random = torture.randomOf(round);
        QString how;
        const QByteArray damaged = damage(bytes, strangers, random, &how);
        for (const QString &end : {u"-wal"_s, u"-shm"_s, u".lock"_s, u"-journal"_s})
            QFile::remove(path + end);
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || target.write(damaged) != damaged.size())
            return 1;
        target.close();
        const bool isOther = how == "not a database"_L1 || how == "another application's database"_L1
            || how == "a newer version"_L1;
        const bool inRows = !isOther && random() % 5 == 0; // instead of in the bytes
        if (inRows) {
            if (!QFile::remove(path) || !QFile::copy(original, path))
                return 1;
            how = u"rows: "_s + damageRows(path, random);
        }

        const QByteArray before = bytesOf(path);
        int ends[2];
        if (pipe(ends) != 0)
            return 1;
        const pid_t recoverer = fork();
        if (recoverer == 0) {
            limit();
            const Recovered told = recoverDamaged(path, recovered, *whole);
            _exit(write(ends[1], &told, sizeof told) == ssize_t(sizeof told) ? 0 : 1);
        }
        close(ends[1]);
        Recovered told;
        const bool heard = read(ends[0], &told, sizeof told) == ssize_t(sizeof told);
        close(ends[0]);
        int ended = 0;
        waitpid(recoverer, &ended, 0);
        if (!heard || ended != 0)
            torture.finding(round, how + u": recovery ended with status %1"_s.arg(ended));
        if (bytesOf(path) != before)
            torture.finding(round, how + u": recovery changed the damaged file"_s);
        if (told.end == Recovered::End::NotWhole)
            torture.finding(round, how + u": what was recovered is not whole"_s);
        if (told.end == Recovered::End::Written) {
            torture.count(told.isAsBefore       ? u"recovered with every row as it was"_s
                              : told.losses > 0 ? u"recovered, with a report of what is missing or changed"_s
                                                : u"recovered, values differ unnoticed"_s);
            lostRows += allRows - told.rows;
            if (!inRows && told.rows < allRows && told.losses == 0)
                torture.finding(round, how + u": recovery lost rows without a word"_s);
            torture.count(u"rows recovered"_s, told.rows);
        } else {
            torture.count(u"nothing to recover, with a message"_s);
        }
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(recovered + end);

        const pid_t child = fork();
        if (child == 0) {
            limit();
            _exit(int(openDamaged(path, *whole)));
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (WIFSIGNALED(status)) {
            torture.finding(
                round,
                how + (WTERMSIG(status) == SIGALRM ? u": hangs"_s : u": signal %1"_s.arg(WTERMSIG(status))));
            continue;
        }
        if (isOther && WEXITSTATUS(status) != int(Outcome::Refused))
            torture.finding(round, how + u": was opened"_s);
        torture.count(inRows ? u"damaged in rows"_s : u"damaged: "_s + how);
        switch (Outcome(WEXITSTATUS(status))) {
        case Outcome::Refused:
            torture.count(u"not opened, with a message"_s);
            break;
        case Outcome::RefusedByIndex:
            torture.count(u"opened, but reading it failed with a message"_s);
            break;
        case Outcome::Named:
            torture.count(u"opened with all rows, and the check names the damage"_s);
            break;
        case Outcome::Whole:
            torture.count(u"opened with every row as it was"_s);
            break;
        case Outcome::Different:
            torture.count(u"opened with all rows, values differ unnoticed"_s);
            break;
        case Outcome::Missing:
            if (inRows) { // a deletion is no damage when nothing refers to the row
                torture.count(u"opened after rows had been deleted"_s);
                break;
            }
            torture.finding(round, how + u": rows are missing without a word"_s);
            break;
        case Outcome::NoMessage:
            torture.finding(round, how + u": refused without a message"_s);
            break;
        default:
            torture.finding(round, how + u": exit code %1"_s.arg(WEXITSTATUS(status)));
        }
    }
    torture.count(u"rows lost in recovered files"_s, lostRows);
    return torture.report();
}

} // namespace Crosscase
