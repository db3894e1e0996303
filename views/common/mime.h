// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "text/span.h"

#include <QList>
#include <QMimeData>
#include <QString>

#include <optional>

namespace Crosscase {

/// What is dragged from one room of the window to another. All of it means something within one project only.
namespace Mime {

/// Codes: their ids as decimal text, one a line.
constexpr auto Codes = "application/x-crosscase-codes";
/// A passage: document id, start and end in code points, as decimal text, one a line.
constexpr auto Passage = "application/x-crosscase-passage";

/// Codings: their ids as decimal text, one a line.
constexpr auto Codings = "application/x-crosscase-codings";

/// The codings dragged, in their order; empty when there are none. Whether they still exist is the reader's to check.
inline QList<Id> codings(const QMimeData &data)
{
    QList<Id> out;
    for (const QByteArray &line : data.data(QLatin1StringView(Codings)).split('\n')) {
        bool isNumber = false;
        const Id id = line.trimmed().toLongLong(&isNumber);
        if (isNumber && id != NoId)
            out.append(id);
    }
    return out;
}

struct PassageData
{
    Id document = NoId;
    Span span;
};

inline void setCodes(QMimeData &data, const QList<Id> &codes)
{
    QByteArray lines;
    for (Id code : codes)
        lines += QByteArray::number(code) + '\n';
    data.setData(QLatin1StringView(Codes), lines);
}

inline bool hasCodes(const QMimeData &data)
{
    return data.hasFormat(QLatin1StringView(Codes));
}

/// The codes dragged, in their order; empty when there are none. Whether they still exist is the reader's to check.
inline QList<Id> codes(const QMimeData &data)
{
    QList<Id> out;
    for (const QByteArray &line : data.data(QLatin1StringView(Codes)).split('\n')) {
        bool isNumber = false;
        const Id id = line.trimmed().toLongLong(&isNumber);
        if (isNumber && id != NoId)
            out.append(id);
    }
    return out;
}

inline void setPassage(QMimeData &data, const PassageData &passage)
{
    data.setData(QLatin1StringView(Passage),
                 QByteArray::number(passage.document) + '\n' + QByteArray::number(passage.span.start) + '\n'
                     + QByteArray::number(passage.span.end) + '\n');
}

inline bool hasPassage(const QMimeData &data)
{
    return data.hasFormat(QLatin1StringView(Passage));
}

/// The passage dragged, if it is well formed and not empty.
inline std::optional<PassageData> passage(const QMimeData &data)
{
    const QList<QByteArray> lines = data.data(QLatin1StringView(Passage)).split('\n');
    if (lines.size() < 3)
        return std::nullopt;
    bool areNumbers[3] = {false, false, false};
    const PassageData out{lines[0].toLongLong(&areNumbers[0]),
                          {lines[1].toLongLong(&areNumbers[1]), lines[2].toLongLong(&areNumbers[2])}};
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2] || out.document == NoId || out.span.isEmpty())
        return std::nullopt;
    return out;
}

} // namespace Mime

} // namespace Crosscase
