// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/tablecheck.h"

#include "analysis/compute.h"
#include "analysis/tablestamp.h"

#include <KZip>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TableCheck)
};

constexpr qint64 MostInside = 256 << 20; // of a part of an archive

/// All text of a file: of an archive (DOCX, ODT, XLSX), that of its XML parts without the tags.
Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Texts::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.readAll();
    if (!bytes.startsWith("PK\x03\x04"))
        return QString::fromUtf8(bytes);
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return failure(Texts::tr("%1 is not a whole document.").arg(path));
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString out;
    const auto walk = [&](auto &&self, const KArchiveDirectory *folder) -> void {
        for (const QString &name : folder->entries()) {
            const KArchiveEntry *entry = folder->entry(name);
            if (entry->isDirectory()) {
                self(self, static_cast<const KArchiveDirectory *>(entry));
                continue;
            }
            const auto *part = static_cast<const KArchiveFile *>(entry);
            if (name.endsWith(".xml"_L1) && part->size() < MostInside)
                out += QString::fromUtf8(part->data()).replace(tag, u"\n"_s);
        }
    };
    walk(walk, zip.directory());
    return out;
}

struct Saved
{
    QString name;
    QString caption = {};
    QString frozen = {}; ///< hash at the time it was frozen
    QString now = {};
    std::optional<CrossTable> table = {};
};

Result<QList<Saved>> savedTables(const Index &index, const TextSource &texts)
{
    QList<Saved> out;
    for (const SavedTableRow &row : index.savedTables()) {
        Saved saved{.name = row.name};
        Result<TableSpec> spec = TableSpec::fromBytes(row.spec.toUtf8());
        if (spec) {
            spec->name = row.name;
            saved.frozen = spec->frozen.table;
            Result<CrossTable> table = compute(*spec, index, texts);
            if (table) { // one that names what is gone has changed for certain
                saved.now = tableHash(*table, index);
                saved.caption = table->caption();
                saved.table = std::move(*table);
            } else {
                saved.caption = spec->caption.isEmpty() ? spec->name : spec->caption;
            }
        }
        out.append(saved);
    }
    return out;
}

TableCheck checkCsv(const QString &path, const QString &content, const QList<Saved> &tables)
{
    TableCheck check{.file = path};
    for (const Saved &saved : tables) {
        for (const QString &format : {u"csv"_s, u"tidy"_s}) {
            const Result<const TableWriter *> writer = tableWriter(format);
            if (!writer || !saved.table)
                continue;
            const Result<QByteArray> bytes = (*writer)->write(*saved.table, {});
            if (bytes && QString::fromUtf8(*bytes) == content) {
                check.verdict = TableCheck::Verdict::Same;
                check.name = saved.name;
                check.now = saved.now;
                return check;
            }
        }
    }
    for (const Saved &saved : tables) {
        if (QFileInfo(path).completeBaseName() == saved.name) {
            check.verdict = TableCheck::Verdict::Changed;
            check.name = saved.name;
            check.now = saved.now;
        }
    }
    return check;
}

TableCheck checkStamped(const QString &path, const QString &content, const QString &stamp,
                        const QList<Saved> &tables)
{
    TableCheck check{.file = path, .verdict = TableCheck::Verdict::Unknown, .stamp = stamp};
    const auto found = [&](TableCheck::Verdict verdict, const Saved &saved) {
        check.verdict = verdict;
        check.name = saved.name;
        check.now = saved.now;
        return check;
    };
    for (const Saved &saved : tables) {
        if (saved.now == stamp)
            return found(TableCheck::Verdict::Same, saved);
    }
    for (const Saved &saved : tables) {
        if (saved.frozen == stamp)
            return found(TableCheck::Verdict::Changed, saved);
    }
    // The longest caption, since one may be the beginning of another.
    const Saved *named = nullptr;
    for (const Saved &saved : tables) {
        const bool stands = !saved.caption.isEmpty() && content.contains(saved.caption);
        if (stands && (!named || saved.caption.size() > named->caption.size()))
            named = &saved;
    }
    return named ? found(TableCheck::Verdict::Changed, *named) : check;
}

} // namespace

Result<QList<TableCheck>> checkTables(const QStringList &files, const Index &index, const TextSource &texts)
{
    const Result<QList<Saved>> tables = savedTables(index, texts);
    CROSSCASE_TRY(tables);
    static const QRegularExpression stamp(u"\\bT-[0-9a-f]{12}\\b"_s);
    QList<TableCheck> checks;
    for (const QString &path : files) {
        const Result<QString> content = textOf(path);
        CROSSCASE_TRY(content);
        if (const QRegularExpressionMatch match = stamp.match(*content); match.hasMatch())
            checks.append(checkStamped(path, *content, match.captured(), *tables));
        else
            checks.append(checkCsv(path, *content, *tables));
    }
    return checks;
}

} // namespace Crosscase
