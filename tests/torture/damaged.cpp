// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture.h"

#include "../models/coding/randomanalyst.h"
#include "support/fastfolder.h"
#include "support/rowdigest.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Page = 4096;
constexpr unsigned MostSeconds = 30; // an opening that takes longer hangs
constexpr rlim_t MostMemory = rlim_t(4) << 30;

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

/// One way of damaging a file.
QByteArray damage(QByteArray bytes, std::mt19937 &random, QString *how)
{
    const auto upTo = [&](qsizetype most) { return qsizetype(random() % quint64(std::max<qsizetype>(most, 1))); };
    const qsizetype pages = bytes.size() / Page;
    switch (random() % 12) {
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
        qToBigEndian<quint32>(random() % 3 == 0 ? quint32(random()) : quint32(random() % 5), bytes.data() + 60);
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
        SQLite::Statement pick(database, "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c "
                                         "WHERE m.type = 'table' AND m.name NOT LIKE 'document_words%' AND m.name NOT "
                                         "LIKE 'document_substrings%' AND m.name NOT LIKE 'sqlite%' AND c.pk = 0 ORDER BY "
                                         "(m.rowid * 7919 + c.cid * 104729 + ?1) % 1009 LIMIT 1");
        pick.bind(1, int64_t(random() % 1'000'000));
        if (!pick.executeStep())
            break;
        const std::string table = pick.getColumn(0).getString();
        const std::string column = pick.getColumn(1).getString();
        const std::string type = pick.getColumn(2).getString();
        static const char *const numbers[] = {"-1", "0", "1", "1000000", "4294967296", "9223372036854775807",
                                              "-9223372036854775808", "NULL"};
        static const char *const texts[] = {"''", "'?'", "'x' || char(0) || 'y'", "CAST(x'ff80ff' AS TEXT)", "NULL"};
        const char *value = type == "TEXT" ? texts[random() % std::size(texts)]
            : type == "INTEGER"            ? numbers[random() % std::size(numbers)]
                                           : "NULL";
        const std::string where = " WHERE id = (SELECT id FROM " + table + " ORDER BY (id * 31 + "
            + std::to_string(random() % 1000) + ") % 1009 LIMIT 1)";
        const std::string sql = random() % 4 == 0 ? "DELETE FROM " + table + where
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

bool makeProject(const QString &path, quint32 seed)
{
    const Result<std::unique_ptr<Project>> project = Project::create(path);
    const Result<std::unique_ptr<Index>> index = project ? Index::build(**project) : std::unexpected(project.error());
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
    torture.count(u"bytes in the file"_s, bytes.size());

    for (int round = 0; round < torture.rounds(); ++round) {
        std::mt19937 random = torture.randomOf(round);
        QString how;
        const QByteArray damaged = damage(bytes, random, &how);
        for (const QString &end : {u"-wal"_s, u"-shm"_s, u".lock"_s, u"-journal"_s})
            QFile::remove(path + end);
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate) || target.write(damaged) != damaged.size())
            return 1;
        target.close();
        const bool inRows = random() % 5 == 0; // instead of in the bytes
        if (inRows) {
            if (!QFile::remove(path) || !QFile::copy(original, path))
                return 1;
            how = damageRows(path, random);
        }

        const pid_t child = fork();
        if (child == 0) {
            const rlimit memory{MostMemory, MostMemory};
            setrlimit(RLIMIT_AS, &memory);
            alarm(MostSeconds);
            _exit(int(openDamaged(path, *whole)));
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (WIFSIGNALED(status)) {
            torture.finding(round, how + (WTERMSIG(status) == SIGALRM ? u": hangs"_s
                                                                      : u": signal %1"_s.arg(WTERMSIG(status))));
            continue;
        }
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
    return torture.report();
}

} // namespace Crosscase
