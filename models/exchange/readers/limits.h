// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Crosscase::Limits {

/// A text file: a thousand hours of speech are about 60 MB, and a text takes some ten times its size while it is read.
constexpr qint64 TextFileSize = 64LL << 20;
/// A container (DOCX, ODT, XLSX, PDF) may hold pictures that are never unpacked; it is read whole into memory.
constexpr qint64 ContainerFileSize = 256LL << 20;
/// One unpacked part of a container. The text of the longest real documents is below 20 MB of XML.
constexpr qint64 EntrySize = 128LL << 20;
/// One unpacked part of an archive with a whole project: a million codings are a gigabyte of XML. What is larger than
/// EntrySize must pack as badly as text full of identifiers does.
constexpr qint64 ProjectEntrySize = 2LL << 30;
constexpr qint64 ProjectEntryRatio = 40;
/// XML text packs 5 to 30 times smaller; a thousand times is a bomb. Parts below EntryAlwaysAllowed are let through.
constexpr qint64 EntryRatio = 400;
constexpr qint64 EntryAlwaysAllowed = 4LL << 20;
/// Parts in a container: a document with 10,000 pictures is still read, an archive of a million names is not.
constexpr int Entries = 20000;
/// Elements within elements. Word's own documents stay below 60; a recursive reader must not run out of stack.
constexpr int Nesting = 256;
/// The finished text in UTF-16 units, whatever the format: a container part that unpacks into more is no transcript.
constexpr qint64 BodyLength = 64LL << 20;
/// Cells of a table: a survey of 10,000 people with 200 questions.
constexpr qint64 TableCells = 4'000'000;
constexpr int TableColumns = 16384;
/// Transcripts from one survey.
constexpr qint64 SurveyRows = 100'000;
/// Pages of a PDF.
constexpr int Pages = 20'000;

} // namespace Crosscase::Limits
