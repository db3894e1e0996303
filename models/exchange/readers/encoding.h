// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Crosscase {

struct DecodedText
{
    QString text;     ///< as decoded: line ends and control characters untouched, without byte order mark
    QString encoding; ///< e.g. "UTF-8", "windows-1252", "Shift_JIS"
    bool guessed = false;
    bool damaged = false; ///< some bytes mean nothing in this encoding and became U+FFFD
};

/**
 * Decodes a text file. A byte order mark decides; then the shape of UTF-16 without one; then valid UTF-8; else the
 * encoding is guessed (uchardet), where Western European text that reads well as Windows-1252 is taken for that.
 * `name` not empty: decode as that, whatever it looks like; an unknown name is an error of Kind::Invalid.
 * Content that is no text in any encoding (a picture, a program) is an error; its message has no file name.
 */
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QString &name = {});

/// Whether the bytes are no text: known magic numbers, or control characters that no encoding explains.
[[nodiscard]] bool looksBinary(const QByteArray &bytes);

/// Encodings to offer, commonest first.
[[nodiscard]] QStringList knownEncodings();

/**
 * The text as it is stored: LF line ends; NUL and lone surrogates, which the project file cannot hold, replaced by
 * U+FFFD one for one, with a warning each.
 */
[[nodiscard]] QString storableText(QString text, QStringList &warnings);

} // namespace Crosscase
