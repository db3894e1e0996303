// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pagefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderSize = 100;
constexpr qsizetype LogHeaderSize = 32;
constexpr qsizetype FrameHeaderSize = 24;
constexpr quint32 LogMagic = 0x377f0682; // its last bit says that checksums are big-endian
constexpr qint64 MostInRow = 1'000'000'000;

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.data() + at) : 0;
}

quint16 number16(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.data() + at) : 0;
}

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

/// A number of one to nine bytes; false when it reaches beyond the end.
bool readVarint(QByteArrayView bytes, qsizetype *at, quint64 *value)
{
    *value = 0;
    for (int i = 0; i < 9; ++i) {
        if (*at < 0 || *at >= bytes.size())
            return false;
        const auto byte = quint8(bytes.at((*at)++));
        if (i == 8) {
            *value = (*value << 8) | byte;
            return true;
        }
        *value = (*value << 7) | (byte & 0x7fU);
        if (!(byte & 0x80U))
            return true;
    }
    return true;
}

/// Bytes that a value of this serial type takes in a record.
qint64 sizeOf(quint64 serial)
{
    static constexpr qint64 fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serial < 12 ? fixed[serial] : qint64(std::min<quint64>((serial - 12) / 2, MostInRow * 2));
}

Cell readValue(quint64 serial, QByteArrayView bytes)
{
    Cell cell;
    if (serial == 0 || serial == 10 || serial == 11)
        return cell;
    if (serial >= 12) {
        cell.type = serial % 2 == 0 ? Cell::Type::Blob : Cell::Type::Text;
        cell.bytes = bytes.toByteArray();
        return cell;
    }
    if (serial == 8 || serial == 9) {
        cell.type = Cell::Type::Integer;
        cell.integer = serial == 9 ? 1 : 0;
        return cell;
    }
    quint64 bits = !bytes.isEmpty() && (bytes.front() & '\x80') ? ~quint64(0) : 0;
    for (const char byte : bytes)
        bits = (bits << 8) | quint8(byte);
    if (serial == 7) {
        cell.type = Cell::Type::Real;
        cell.real = std::bit_cast<double>(bits);
    } else {
        cell.type = Cell::Type::Integer;
        cell.integer = qint64(bits);
    }
    return cell;
}

/// The serial types of a record that should be `size` bytes long; `at` is where its values begin.
bool readRecordHeader(QByteArrayView record, qint64 size, QList<quint64> *serials, qsizetype *at)
{
    constexpr quint64 MostColumns = 100;
    quint64 headerSize = 0;
    *at = 0;
    if (!readVarint(record, at, &headerSize) || headerSize > quint64(record.size())
        || headerSize > 9 * MostColumns)
        return false;
    while (*at < qsizetype(headerSize)) {
        quint64 serial = 0;
        if (!readVarint(record, at, &serial))
            return false;
        serials->append(serial);
    }
    if (*at != qsizetype(headerSize) || quint64(serials->size()) > MostColumns)
        return false;
    qint64 wanted = *at;
    for (const quint64 serial : std::as_const(*serials))
        wanted += sizeOf(serial);
    return wanted == size; // the strongest sign that this is a record
}

/// Takes a record apart that should be `size` bytes long and may be shorter.
bool readRecord(QByteArrayView record, qint64 size, RawRow *row)
{
    QList<quint64> serials;
    qsizetype at = 0;
    if (!readRecordHeader(record, size, &serials, &at))
        return false;
    for (const quint64 serial : std::as_const(serials)) {
        const qint64 there = std::clamp<qint64>(record.size() - at, 0, sizeOf(serial));
        if (there < sizeOf(serial)) {
            if (serial < 12)
                return false;
            row->isCut = true;
        }
        row->cells.append(readValue(serial, record.sliced(at, qsizetype(there))));
        at += qsizetype(there);
    }
    return true;
}

struct Checksum
{
    quint32 a = 0;
    quint32 b = 0;

    void add(QByteArrayView bytes, bool bigEndian)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            const char *data = bytes.data() + at;
            a += (bigEndian ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data)) + b;
            b += (bigEndian ? qFromBigEndian<quint32>(data + 4) : qFromLittleEndian<quint32>(data + 4)) + a;
        }
    }
    bool operator==(const Checksum &) const = default;
};

} // namespace

PageFile::PageFile(const QString &path)
    : m_file(path)
{
}

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    std::unique_ptr<PageFile> file(new PageFile(path));
    const auto unreadable = [&] {
        return failure(
            QCoreApplication::translate("Crosscase::Store",
                                        "%1 cannot be opened: it is missing, or you have no permission to "
                                        "read it.")
                .arg(QDir::toNativeSeparators(path)),
            file->m_file.errorString());
    };
    if (!file->m_file.open(QIODevice::ReadOnly))
        return unreadable();
    if (const qint64 size = file->m_file.size(); size > 0) {
        const uchar *mapped = file->m_file.map(0, size);
        if (!mapped)
            return unreadable();
        file->m_bytes = QByteArrayView(mapped, size);
    }
    if (file->m_bytes.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        const quint16 said = number16(file->m_bytes, 16);
        if (const quint32 pageSize = said == 1 ? 65536U : said; isPageSize(pageSize))
            file->m_pageSize = pageSize;
    }
    file->m_usable = file->m_pageSize; // ours reserve nothing at the end of a page
    file->m_pageCount = quint32(
        std::min<qint64>((file->m_bytes.size() + file->m_pageSize - 1) / file->m_pageSize,
                         std::numeric_limits<qint32>::max()));
    file->readLog(path + u"-wal"_s);
    return file;
}

// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
void PageFile::readLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_log = file.readAll();
    const QByteArrayView log(m_log);
    if (log.size() < LogHeaderSize || (number32(log, 0) & ~1U) != LogMagic
        || number32(log, 8) != quint32(m_pageSize))
        return;
    const bool bigEndian = (number32(log, 0) & 1U) != 0;
    Checksum sum;
    sum.add(log.first(24), bigEndian);
    if (sum != Checksum{number32(log, 24), number32(log, 28)})
        return;
    QHash<quint32, QByteArrayView> pages; // since the last commit
    const qsizetype frame = FrameHeaderSize + m_pageSize;
    for (qsizetype at = LogHeaderSize; at + frame <= log.size(); at += frame) {
        if (number32(log, at + 8) != number32(log, 16) || number32(log, at + 12) != number32(log, 20))
            break; // left from before the log was begun anew
        const QByteArrayView page = log.sliced(at + FrameHeaderSize, m_pageSize);
        sum.add(log.sliced(at, 8), bigEndian);
        sum.add(page, bigEndian);
        if (sum != Checksum{number32(log, at + 16), number32(log, at + 20)})
            break;
        pages.insert(number32(log, at), page);
        if (const quint32 pageCount = number32(log, at + 4); pageCount != 0) {
            m_changed.insert(pages);
            pages.clear();
            m_pageCount = std::max(
                m_pageCount, std::min<quint32>(pageCount, quint32(log.size() / m_pageSize) + m_pageCount));
        }
    }
}

QByteArrayView PageFile::bytes(quint32 page) const
{
    if (const auto changed = m_changed.constFind(page); changed != m_changed.cend())
        return *changed;
    const qint64 at = (qint64(page) - 1) * m_pageSize;
    if (page == 0 || at >= m_bytes.size())
        return {};
    return m_bytes.sliced(at, std::min<qsizetype>(m_pageSize, m_bytes.size() - at));
}

bool PageFile::contains(QByteArrayView needle) const
{
    return m_bytes.indexOf(needle) >= 0 || m_log.indexOf(needle) >= 0;
}

QList<quint32> PageFile::freePages() const
{
    QList<quint32> free;
    const QByteArrayView header = bytes(1);
    QList<bool> seen(qsizetype(m_pageCount) + 1, false);
    for (quint32 trunk = number32(header, 32); trunk != 0 && trunk <= m_pageCount && !seen[trunk];) {
        seen[trunk] = true;
        free.append(trunk);
        const QByteArrayView page = bytes(trunk);
        const quint32 leaves = std::min<quint32>(number32(page, 4), quint32(m_usable / 4 - 2));
        for (quint32 i = 0; i < leaves; ++i)
            free.append(number32(page, 8 + qsizetype(i) * 4));
        trunk = number32(page, 0);
    }
    return free;
}

QByteArray PageFile::overflow(quint32 first, qint64 size) const
{
    QByteArray out;
    for (quint32 page = first; out.size() < size && page != 0 && page <= m_pageCount;) {
        const QByteArrayView content = bytes(page);
        if (content.size() <= 4)
            break; // else each page adds to it, so that a chain in a circle ends
        out += content.sliced(
            4, std::min<qsizetype>(content.size() - 4, std::min<qint64>(m_usable - 4, size - out.size())));
        page = number32(content, 0);
    }
    return out;
}

// https://www.sqlite.org/fileformat2.html#b_tree_pages, the cell of a table leaf
bool PageFile::readCell(QByteArrayView page, qsizetype at, RawRow *row) const
{
    quint64 size = 0;
    quint64 id = 0;
    if (!readVarint(page, &at, &size) || !readVarint(page, &at, &id) || size < 2
        || size > quint64(std::min<qint64>(MostInRow, qint64(m_pageCount) * m_pageSize)))
        return false;
    row->id = qint64(id);
    const qint64 most = m_usable - 35;
    qint64 local = qint64(size);
    if (local > most) {
        const qint64 least = (m_usable - 12) * 32 / 255 - 23;
        const qint64 fitting = least + (qint64(size) - least) % (m_usable - 4);
        local = fitting <= most ? fitting : least;
    }
    if (at + local > page.size())
        return false;
    if (local == qint64(size))
        return readRecord(page.sliced(at, local), qint64(size), row);
    const quint32 next = number32(page, at + local);
    // What the record says of itself is on this page: no chain is followed for what is none.
    QList<quint64> serials;
    qsizetype values = 0;
    if (!readRecordHeader(page.sliced(at, local), qint64(size), &serials, &values))
        return false;
    const QByteArray record = page.sliced(at, local).toByteArray() + overflow(next, qint64(size) - local);
    return readRecord(record, qint64(size), row);
}

RawPage PageFile::read(quint32 number) const
{
    constexpr quint8 InteriorTable = 0x05;
    constexpr quint8 LeafTable = 0x0d;
    RawPage out;
    const QByteArrayView page = bytes(number);
    const qsizetype start = number == 1 ? HeaderSize : 0;
    if (page.size() < start + 12)
        return out;
    const auto type = quint8(page.at(start));
    if (type != InteriorTable && type != LeafTable)
        return out;
    out.kind = type == LeafTable ? RawPage::Kind::Leaf : RawPage::Kind::Interior;
    const qsizetype pointers = start + (type == LeafTable ? 8 : 12);
    const auto count = std::min<qsizetype>(number16(page, start + 3), (page.size() - pointers) / 2);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = number16(page, pointers + 2 * i);
        if (type == InteriorTable) {
            out.children.append(number32(page, at));
            continue;
        }
        RawRow row;
        if (at >= pointers && readCell(page, at, &row))
            out.rows.append(row);
        else
            ++out.unreadable;
    }
    if (type == InteriorTable)
        out.children.append(number32(page, start + 8));
    return out;
}

} // namespace Crosscase
