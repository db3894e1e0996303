// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

// A detector learns nothing more from the rest of a long file; validity is checked on all of it.
constexpr qsizetype SampleSize = 1 << 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Encoding)
};

bool isValidUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    Q_UNUSED(decoded)
    return !decoder.hasError();
}

/// UTF-16 without a byte order mark: Latin text has its zero bytes on one side only.
const char *utf16Order(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), SampleSize) & ~qsizetype(1);
    if (size < 4 || bytes.size() % 2 != 0)
        return nullptr;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0 ? 1 : 0;
        odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    const qsizetype pairs = size / 2;
    if (odd * 10 >= pairs * 4 && even * 100 <= pairs)
        return "UTF-16LE";
    if (even * 10 >= pairs * 4 && odd * 100 <= pairs)
        return "UTF-16BE";
    return nullptr;
}

/// Whether bytes above ASCII are, read as Windows-1252, letters and signs that Western languages use, and not dense.
bool readsAsWestern(const QByteArray &bytes)
{
    // ä å æ ç è é ê ë í ï ñ ò ó ô ö ø ù ú û ü ß à á â, their capitals, and typographic signs.
    static const QByteArray usual = QByteArray::fromHex(
        "e0e1e2e3e4e5e6e7e8e9eaebecedeeeff1f2f3f4f5f6f8f9fafbfcdfc0c1c4c5c6c7c8c9cacdced1d3d6d8dadcdc"
        "80828485868b8c9192939495969799a0a1a7a9abadaeb0b2b3b4b7babbbdbf9b9c");
    // ¡ £ ¥ ¦ ¯ ± ³ ¶ ¹ ¼ ¾ ¿ stand beside words; within them they are letters of another encoding.
    static const QByteArray outside = QByteArray::fromHex("a1a3a5a6afb1b3b6b9bcbebf");
    const auto isLetter = [&bytes](qsizetype at) {
        const auto value = at < 0 || at >= bytes.size() ? 0 : static_cast<unsigned char>(bytes[at]);
        return ((value | 0x20) >= 'a' && (value | 0x20) <= 'z') || value >= 0xc0;
    };
    qsizetype high = 0;
    qsizetype unusual = 0;
    qsizetype letters = 0;
    const qsizetype size = std::min(bytes.size(), SampleSize);
    for (qsizetype i = 0; i < size; ++i) {
        const char c = bytes[i];
        const auto value = static_cast<unsigned char>(c);
        if (value >= 0x80) {
            ++high;
            const bool within = outside.contains(c) && isLetter(i - 1) && isLetter(i + 1);
            unusual += within || !usual.contains(c) ? 1 : 0;
        } else if ((value | 0x20) >= 'a' && (value | 0x20) <= 'z') {
            ++letters;
        }
    }
    return unusual * 20 <= high && high * 5 <= letters;
}

QString detected(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const qsizetype size = std::min(bytes.size(), SampleSize);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(size)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

QString guessedEncoding(const QByteArray &bytes)
{
    QString name = detected(bytes);
    const bool multiByte = name.startsWith("SHIFT"_L1, Qt::CaseInsensitive)
        || name.startsWith("BIG5"_L1, Qt::CaseInsensitive) || name.startsWith("GB"_L1)
        || name.startsWith("EUC"_L1) || name.startsWith("ISO-2022"_L1) || name.startsWith("UHC"_L1)
        || name.startsWith("JOHAB"_L1) || name.startsWith("HZ"_L1);
    if (!multiByte && readsAsWestern(bytes))
        return u"windows-1252"_s;
    // Windows-1252 is ISO-8859-1 with letters in place of control characters that no text has.
    if (name.isEmpty() || name == "ISO-8859-1"_L1 || name == "ASCII"_L1 || name == "UTF-8"_L1)
        return u"windows-1252"_s;
    // Microsoft's extension of EUC-KR has a name of its own that the decoder does not know.
    return name == "UHC"_L1 ? u"windows-949"_s : name;
}

Result<DecodedText> decodedAs(const QByteArray &bytes, const QString &name)
{
    QStringDecoder decoder(name.toLatin1().constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid()) {
        return invalid(Texts::tr("The encoding %1 is not known. Choose another one.").arg(name));
    }
    DecodedText result;
    result.text = decoder.decode(bytes);
    result.damaged = decoder.hasError();
    result.encoding = name;
    if (result.text.startsWith(u'\ufeff'))
        result.text.remove(0, 1);
    return result;
}

} // namespace

bool looksBinary(const QByteArray &bytes)
{
    static constexpr std::array<QByteArrayView, 14> Magic{"\x89PNG",
                                                          "\xff\xd8\xff",
                                                          "GIF8",
                                                          "PK\x03\x04",
                                                          "\x7f"
                                                          "ELF",
                                                          "%PDF-",
                                                          "ID3",
                                                          "OggS",
                                                          "RIFF",
                                                          "\x1f\x8b",
                                                          "7z\xbc\xaf",
                                                          "Rar!",
                                                          "\xd0\xcf\x11\xe0",
                                                          "SQLite format 3"};
    for (const QByteArrayView magic : Magic) {
        if (bytes.startsWith(magic))
            return true;
    }
    qsizetype controls = 0;
    const qsizetype size = std::min(bytes.size(), SampleSize);
    for (qsizetype i = 0; i < size; ++i) {
        const auto value = static_cast<unsigned char>(bytes[i]);
        controls += value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f'
                && value != '\v' && value != 0x1b
            ? 1
            : 0;
    }
    // A few stray ones are damage in a text; one in a hundred is another kind of file.
    constexpr qsizetype Stray = 4;
    return controls > Stray && controls * 100 > size;
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &name)
{
    if (!name.isEmpty())
        return decodedAs(bytes, name);
    struct Bom
    {
        QByteArrayView mark;
        QLatin1StringView encoding;
    };
    static constexpr std::array<Bom, 5> Boms{{{"\xef\xbb\xbf", "UTF-8"_L1},
                                              {QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE"_L1},
                                              {QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE"_L1},
                                              {"\xff\xfe", "UTF-16LE"_L1},
                                              {"\xfe\xff", "UTF-16BE"_L1}}};
    for (const Bom &bom : Boms) {
        if (bytes.startsWith(bom.mark))
            return decodedAs(bytes.sliced(bom.mark.size()), bom.encoding);
    }
    if (const char *order = utf16Order(bytes)) {
        Result<DecodedText> decoded = decodedAs(bytes, QString::fromLatin1(order));
        if (decoded)
            decoded->guessed = true;
        return decoded;
    }
    if (looksBinary(bytes))
        return failure(Texts::tr("It is not a text file."));
    // Japanese mail's encoding is ASCII with escapes, and so valid UTF-8.
    if (bytes.contains("\x1b$B") || bytes.contains("\x1b$@")) {
        Result<DecodedText> decoded = decodedAs(bytes, u"ISO-2022-JP"_s);
        if (decoded && !decoded->damaged) {
            decoded->guessed = true;
            return decoded;
        }
    }
    if (isValidUtf8(bytes))
        return decodedAs(bytes, u"UTF-8"_s);
    Result<DecodedText> decoded = decodedAs(bytes, guessedEncoding(bytes));
    if (!decoded)
        decoded = decodedAs(bytes, u"windows-1252"_s);
    if (decoded)
        decoded->guessed = true;
    return decoded;
}

QStringList knownEncodings()
{
    return {u"UTF-8"_s,        u"windows-1252"_s, u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"ISO-8859-1"_s,
            u"ISO-8859-15"_s,  u"ISO-8859-2"_s,   u"windows-1250"_s, u"windows-1251"_s, u"KOI8-R"_s,
            u"ISO-8859-7"_s,   u"windows-1253"_s, u"ISO-8859-9"_s,   u"windows-1254"_s, u"ISO-8859-8"_s,
            u"windows-1255"_s, u"windows-1256"_s, u"Shift_JIS"_s,    u"EUC-JP"_s,       u"ISO-2022-JP"_s,
            u"GB18030"_s,      u"Big5"_s,         u"EUC-KR"_s,       u"macintosh"_s,    u"IBM850"_s};
}

QString storableText(QString text, QStringList &warnings)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    int zeros = 0;
    int lone = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text)[i + 1].isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || c.isNull()) {
            (c.isNull() ? zeros : lone) += 1;
            text[i] = QChar::ReplacementCharacter;
        }
    }
    if (zeros > 0) {
        warnings.append(QCoreApplication::translate(
            "Crosscase::Encoding", "%n NUL character(s) were replaced by the sign \ufffd.", nullptr, zeros));
    }
    if (lone > 0) {
        warnings.append(QCoreApplication::translate(
            "Crosscase::Encoding", "%n half character(s) (lone surrogates) were replaced by the sign \ufffd.",
            nullptr, lone));
    }
    return text;
}

} // namespace Crosscase
