// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/readers.h"

#include "exchange/readers/docxreader.h"
#include "exchange/readers/encoding.h"
#include "exchange/readers/htmlreader.h"
#include "exchange/readers/language.h"
#include "exchange/readers/limits.h"
#include "exchange/readers/machinereaders.h"
#include "exchange/readers/odtreader.h"
#include "exchange/readers/pdfreader.h"
#include "exchange/readers/reader.h"
#include "exchange/readers/rtfreader.h"
#include "exchange/readers/subtitlereaders.h"
#include "exchange/readers/surveyreader.h"
#include "exchange/readers/textreader.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <new>
#include <optional>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Readers)
};

/// "Interview.docx: ..." so that a message says of which file it speaks wherever it is shown.
Error named(const Source &source, Error error)
{
    if (error.kind != Error::Kind::Cancelled)
        error.message = Words::tr("%1 was not imported. %2").arg(source.fileName, error.message);
    return error;
}

const TranscriptReader *readerFor(const Source &source)
{
    for (const auto &reader : allReaders()) {
        if (reader->recognises(source))
            return reader.get();
    }
    for (const auto &reader : allReaders()) {
        if (reader->format().suffixes.contains(source.suffix))
            return reader.get();
    }
    return nullptr;
}

qint64 largestLimit()
{
    qint64 limit = 0;
    for (const auto &reader : allReaders())
        limit = std::max(limit, reader->sizeLimit());
    return limit;
}

/// What a file of such a name may have, for a message: by its content it may still be of another kind.
qint64 limitFor(const QString &suffix)
{
    for (const auto &reader : allReaders()) {
        if (reader->format().suffixes.contains(suffix))
            return reader->sizeLimit();
    }
    return largestLimit();
}

Error tooLarge(qint64 size, qint64 limit)
{
    constexpr qint64 Megabyte = 1 << 20;
    return {Words::tr("It has %1 MB, and files of its kind are read up to %2 MB.")
                .arg((size + Megabyte - 1) / Megabyte)
                .arg(limit / Megabyte)};
}

/// The whole file, in pieces, so that Cancel is heard and a file that grows meanwhile cannot fill the memory.
Result<QByteArray> fileContent(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Words::tr("The file is not there any more, or the name is wrong."), path);
    if (!info.isFile())
        return failure(Words::tr("It is not a file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.error() == QFileDevice::OpenError && !info.isReadable())
            return failure(Words::tr("You have no permission to read it."), file.errorString());
        return failure(Words::tr("It could not be opened: %1.").arg(file.errorString()), path);
    }
    const qint64 limit = largestLimit();
    const qint64 size = file.size();
    if (size > limit)
        return std::unexpected(tooLarge(size, limitFor(info.suffix().toLower())));
    QByteArray bytes;
    constexpr qint64 Piece = 1 << 20;
    while (!file.atEnd()) {
        CROSSCASE_TRY(goOn(options));
        const QByteArray piece = file.read(Piece);
        if (piece.isEmpty()) {
            if (file.error() != QFileDevice::NoError)
                return failure(Words::tr("It could not be read to its end: %1.").arg(file.errorString()),
                               path);
            break;
        }
        bytes += piece;
        if (bytes.size() > limit)
            return std::unexpected(tooLarge(bytes.size(), limit));
        if (options.progress)
            options.progress(0); // what follows the reading takes the time
    }
    // Half a transcript would look like a whole one.
    if (size > 0 && bytes.size() != size)
        return failure(
            Words::tr("Another program changed it while it was read. Try again when that is done."), path);
    return bytes;
}

/// Word's files before 2007, and today's when they have a password, are compound files ([MS-CFB], [MS-OFFCRYPTO]).
std::optional<Error> compoundFileError(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return std::nullopt;
    const QString package = u"EncryptedPackage"_s;
    const QByteArrayView encrypted(reinterpret_cast<const char *>(package.utf16()), package.size() * 2);
    if (bytes.contains(encrypted))
        return Error{Words::tr("It is protected by a password. Save a copy without one and import that.")};
    return Error{Words::tr(
        "It is a file of an older Office version. Open it in a word processor, save it as DOCX or ODT and import that.")};
}

Source sourceOf(const QString &fileName, const QByteArray &bytes)
{
    const QFileInfo info(fileName);
    return {info.fileName(), info.completeBaseName(), info.suffix().toLower(), bytes};
}

Result<QList<Transcript>> readSource(const Source &source, const ReadOptions &options)
{
    if (source.bytes.isEmpty())
        return failure(Words::tr("The file is empty."));
    if (std::optional<Error> error = compoundFileError(source.bytes))
        return std::unexpected(std::move(*error));
    const TranscriptReader *reader = readerFor(source);
    if (!reader) {
        if (looksBinary(source.bytes))
            return failure(Words::tr("Its format is not one that Crosscase reads."));
        reader = allReaders().back().get();
    }
    if (source.bytes.size() > reader->sizeLimit())
        return std::unexpected(tooLarge(source.bytes.size(), reader->sizeLimit()));
    Result<QList<Transcript>> read = reader->read(source, options);
    CROSSCASE_TRY(goOn(options));
    if (!read)
        return read;
    const QByteArray hash = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256).toHex();
    for (Transcript &transcript : *read) {
        transcript.hash = hash;
        if (transcript.format.isEmpty())
            transcript.format = reader->format().id;
        if (transcript.name.isEmpty())
            transcript.name = source.baseName;
    }
    return read;
}

} // namespace

qint64 TranscriptReader::sizeLimit() const
{
    return Limits::TextFileSize;
}

Result<> goOn(const ReadOptions &options)
{
    if (options.stop.stop_requested())
        return cancelled();
    return {};
}

Result<Transcript> decodedTranscript(const Source &source, const ReadOptions &options)
{
    Result<DecodedText> decoded = decodeText(source.bytes, options.encoding);
    if (!decoded)
        return std::unexpected(std::move(decoded).error());
    Transcript transcript;
    transcript.encoding = decoded->encoding;
    transcript.encodingGuessed = decoded->guessed;
    if (decoded->damaged) {
        transcript.warnings.append(
            Words::tr(
                "Some bytes mean nothing in the encoding %1 and are shown as \ufffd. Try another encoding.")
                .arg(decoded->encoding));
    }
    transcript.body = storableText(std::move(decoded->text), transcript.warnings);
    return transcript;
}

Result<QList<Transcript>> finished(Transcript transcript, const ReadOptions &options)
{
    CROSSCASE_TRY(goOn(options));
    const bool empty = std::ranges::all_of(std::as_const(transcript.body),
                                           [](QChar c) { return c.isSpace() || c == u'\ufeff'; });
    if (empty)
        return failure(Words::tr("There is no text in it."));
    sortMarks(transcript.recognition.marks);
    const CodePointMap map(transcript.body);
    transcript.words = wordsSaid(map, {0, map.length()}, transcript.recognition.marks);
    transcript.language = guessLanguage(transcript.body);
    if (options.progress)
        options.progress(100);
    return QList<Transcript>{std::move(transcript)};
}

const ReaderList &allReaders()
{
    static const ReaderList readers = [] {
        ReaderList list;
        list.push_back(std::make_unique<DocxReader>());
        list.push_back(std::make_unique<OdtReader>());
        list.push_back(std::make_unique<PdfReader>());
        list.push_back(std::make_unique<SurveyReader>());
        list.push_back(std::make_unique<RtfReader>());
        list.push_back(std::make_unique<ElanReader>());
        list.push_back(std::make_unique<HtmlReader>());
        list.push_back(std::make_unique<WhisperJsonReader>());
        list.push_back(std::make_unique<WhisperTsvReader>());
        list.push_back(std::make_unique<VttReader>());
        list.push_back(std::make_unique<SrtReader>());
        list.push_back(std::make_unique<LrcReader>());
        list.push_back(std::make_unique<MarkdownReader>());
        list.push_back(std::make_unique<PlainTextReader>());
        return list;
    }();
    return readers;
}

QList<ReadableFormat> readableFormats()
{
    QList<ReadableFormat> formats;
    for (const auto &reader : allReaders())
        formats.append(reader->format());
    return formats;
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const ReadableFormat &format : readableFormats())
        suffixes += format.suffixes;
    suffixes.sort();
    suffixes.removeDuplicates();
    return suffixes;
}

QStringList readableEncodings()
{
    return knownEncodings();
}

Result<QList<Transcript>> readTranscriptBytes(const QByteArray &bytes, const QString &fileName,
                                              const ReadOptions &options)
{
    const Source source = sourceOf(fileName, bytes);
    try {
        Result<QList<Transcript>> read = readSource(source, options);
        if (!read)
            return std::unexpected(named(source, std::move(read).error()));
        return read;
    } catch (const std::bad_alloc &) {
        return std::unexpected(named(source, {Words::tr("There is not enough memory for it.")}));
    }
}

Result<QList<Transcript>> readTranscripts(const QString &path, const ReadOptions &options)
{
    const Source source = sourceOf(path, {});
    try {
        Result<QByteArray> bytes = fileContent(path, options);
        if (!bytes)
            return std::unexpected(named(source, std::move(bytes).error()));
        return readTranscriptBytes(*bytes, path, options);
    } catch (const std::bad_alloc &) {
        return std::unexpected(named(source, {Words::tr("There is not enough memory for it.")}));
    }
}

Result<Transcript> transcriptFromText(const QString &text, const QString &name, const ReadOptions &options)
{
    Transcript transcript;
    transcript.name = name;
    transcript.format = u"txt"_s;
    transcript.body = storableText(text, transcript.warnings);
    transcript.recognition = recognizeTurns(transcript.body, options.recognition);
    transcript.hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    Result<QList<Transcript>> done = finished(std::move(transcript), options);
    if (!done)
        return std::unexpected(std::move(done).error());
    return done->first();
}

} // namespace Crosscase
