// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/readers.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace Crosscase {

/// A file in memory.
struct Source
{
    QString fileName; ///< for messages
    QString baseName; ///< without folder and suffix
    QString suffix;   ///< lower case, without dot
    QByteArray bytes;
};

/// Reads one format. Readers have no state, so that one of each serves all threads.
class TranscriptReader
{
public:
    virtual ~TranscriptReader() = default;

    [[nodiscard]] virtual ReadableFormat format() const = 0;
    /// The largest file of this format that is read, bytes.
    [[nodiscard]] virtual qint64 sizeLimit() const;
    /// Whether the content says that it is this format, whatever the suffix. Cheap: looks at the beginning.
    [[nodiscard]] virtual bool recognises(const Source &source) const = 0;
    /// Errors need not name the file: the registry puts its name before the message.
    [[nodiscard]] virtual Result<QList<Transcript>> read(const Source &source,
                                                         const ReadOptions &options) const = 0;
};

using ReaderList = std::vector<std::unique_ptr<TranscriptReader>>;

/// All readers, the most particular first: the order in which contents are tried.
[[nodiscard]] const ReaderList &allReaders();

/// Cancelled, if the options say so; to be passed on with CROSSCASE_TRY in loops.
[[nodiscard]] Result<> goOn(const ReadOptions &options);

/// What all readers do in the end: language, words, and an error if there is no text at all. Sorts the marks.
[[nodiscard]] Result<QList<Transcript>> finished(Transcript transcript, const ReadOptions &options);

/// The source decoded and storable, as a transcript with body, encoding and warnings.
[[nodiscard]] Result<Transcript> decodedTranscript(const Source &source, const ReadOptions &options);

} // namespace Crosscase
