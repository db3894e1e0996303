// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/rtfreader.h"

#include "exchange/readers/rtfflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Crosscase {

ReadableFormat RtfReader::format() const
{
    return {u"rtf"_s, QCoreApplication::translate("Crosscase::Readers", "Rich text"), {u"rtf"_s}};
}

bool RtfReader::recognises(const Source &source) const
{
    return source.bytes.startsWith("{\\rtf");
}

Result<QList<Transcript>> RtfReader::read(const Source &source, const ReadOptions &options) const
{
    if (!recognises(source))
        return failure(QCoreApplication::translate("Crosscase::RtfReader",
                                                   "It is no rich text, whatever its name says."));
    RtfFlow content(options);
    CROSSCASE_TRY(content.read(source.bytes));
    Transcript transcript;
    std::move(content.flow()).takeInto(transcript, content.notes(), options.recognition);
    return finished(std::move(transcript), options);
}

} // namespace Crosscase
