// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/zipparts.h"

#include "exchange/readers/limits.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <KZip>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::ZipParts)
};

// The archive's directory is looked through before any library opens it: its names and sizes are what an attacker
// writes. Layout: APPNOTE.TXT 6.3.9, sections 4.3.12 and 4.3.16.
constexpr qsizetype EndRecordSize = 22;
constexpr qsizetype EntryHeaderSize = 46;

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

Error damaged()
{
    return {Words::tr("The file is damaged or was cut off while it was copied.")};
}

bool leadsOutside(const QString &name)
{
    const QStringList steps = QString(name).replace(u'\\', u'/').split(u'/');
    return name.startsWith(u'/') || steps.contains(u".."_s) || (name.size() > 1 && name[1] == u':');
}

Result<QStringList> checkedNames(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf(QByteArrayView("PK\x05\x06"));
    if (end < 0 || end + EndRecordSize > bytes.size())
        return std::unexpected(damaged());
    const quint32 count = number(bytes, end + 10, 2);
    if (count > quint32(Limits::Entries))
        return failure(Words::tr("It has %n part(s), more than any document.", nullptr, int(count)));
    qsizetype at = number(bytes, end + 16, 4);
    QStringList names;
    for (quint32 i = 0; i < count; ++i) {
        if (at + EntryHeaderSize > bytes.size() || !bytes.sliced(at).startsWith("PK\x01\x02"))
            return std::unexpected(damaged());
        if (number(bytes, at + 8, 2) & 1)
            return failure(
                Words::tr("It is protected by a password. Save a copy without one and import that."));
        const qsizetype nameSize = number(bytes, at + 28, 2);
        const qsizetype size = EntryHeaderSize + nameSize + number(bytes, at + 30, 2)
            + number(bytes, at + 32, 2);
        if (at + size > bytes.size())
            return std::unexpected(damaged());
        const QString name = QString::fromUtf8(bytes.sliced(at + EntryHeaderSize, nameSize));
        if (leadsOutside(name)) {
            return failure(
                Words::tr(
                    "It has a part whose name leads out of the archive, as no word processor writes it."),
                name);
        }
        names.append(name);
        at += size;
    }
    return names;
}

} // namespace

ZipParts::ZipParts() = default;
ZipParts::~ZipParts() = default;
ZipParts::ZipParts(ZipParts &&other) noexcept = default;
ZipParts &ZipParts::operator=(ZipParts &&other) noexcept = default;

Result<ZipParts> ZipParts::open(const QByteArray &bytes)
{
    Result<QStringList> names = checkedNames(bytes);
    if (!names)
        return std::unexpected(std::move(names).error());
    ZipParts parts;
    parts.m_names = std::move(*names);
    parts.m_bytes = std::make_unique<QByteArray>(bytes);
    parts.m_buffer = std::make_unique<QBuffer>(parts.m_bytes.get());
    parts.m_zip = std::make_unique<KZip>(parts.m_buffer.get());
    // KArchive asks the system for the person's name while it makes the root folder, and that answer is one for all
    // threads. From here on the root folder stands.
    static QMutex one;
    const QMutexLocker locker(&one);
    if (!parts.m_zip->open(QIODevice::ReadOnly)) {
        Error error = damaged();
        error.details = parts.m_zip->errorString();
        return std::unexpected(std::move(error));
    }
    (void)parts.m_zip->directory();
    return parts;
}

bool ZipParts::has(const QString &name) const
{
    const KArchiveEntry *entry = m_zip->directory()->entry(name);
    return entry && entry->isFile();
}

Result<QByteArray> ZipParts::part(const QString &name, const std::stop_token &stop) const
{
    return unpacked(name, stop, Limits::EntrySize);
}

Result<QByteArray> ZipParts::projectPart(const QString &name) const
{
    return unpacked(name, {}, Limits::ProjectEntrySize);
}

Result<QByteArray> ZipParts::unpacked(const QString &name, const std::stop_token &stop, qint64 most) const
{
    const KArchiveEntry *entry = m_zip->directory()->entry(name);
    if (!entry || !entry->isFile())
        return failure(
            Words::tr("A part of it is missing. The file is damaged or of another kind than its name says."),
            name);
    const auto *file = static_cast<const KZipFileEntry *>(entry);
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device)
        return std::unexpected(damaged());
    const qint64 packed = std::max<qint64>(file->compressedSize(), 1);
    QByteArray content;
    constexpr qint64 Piece = 1 << 20;
    // The sizes in the directory may lie, so what really comes out is counted.
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const QByteArray piece = device->read(Piece);
        if (piece.isEmpty())
            break;
        content += piece;
        const qint64 ratio = content.size() / packed;
        const bool bomb = (content.size() > Limits::EntryAlwaysAllowed && ratio > Limits::EntryRatio)
            || (content.size() > Limits::EntrySize && ratio > Limits::ProjectEntryRatio);
        if (content.size() > most || bomb)
            return failure(
                Words::tr(
                    "It unpacks to far more than a document can have, as an archive made to do harm does."),
                name);
    }
    if (content.size() < file->size())
        return std::unexpected(damaged());
    return content;
}

} // namespace Crosscase
