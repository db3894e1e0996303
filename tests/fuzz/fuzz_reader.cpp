// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/readertesting.h"

#include <cstdint>
#include <cstdlib>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// Stops the fuzzer where a promise of transcript.h is broken.
void demand(bool condition)
{
    if (!condition)
        std::abort();
}

QByteArray fileContent(const QByteArray &data, const QString &suffix)
{
    if (suffix == "docx_xml"_L1)
        return Testing::docx(data);
    if (suffix == "odt_xml"_L1)
        return Testing::odt(data);
    return data;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString suffix = QStringLiteral(FUZZ_SUFFIX);
    const QByteArray data(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const QString name = u"fuzz."_s + suffix.section(u'_', 0, 0);
    const Result<QList<Transcript>> read = readTranscriptBytes(fileContent(data, suffix), name);
    if (!read) {
        demand(!read.error().message.isEmpty());
        return 0;
    }
    for (const Transcript &transcript : *read) {
        const CodePointMap map(transcript.body);
        demand(!transcript.body.contains(u'\r') && !transcript.body.contains(QChar(u'\0')));
        demand(transcript.body.isValidUtf16());
        qint64 last = 0;
        for (const TurnShape &turn : transcript.recognition.turns) {
            demand(turn.span.start >= last && turn.span.end <= map.length());
            demand(turn.span.contains(turn.said) && turn.said.start <= turn.said.end);
            last = turn.span.end;
        }
        for (const Mark &mark : transcript.recognition.marks)
            demand(mark.span.start >= 0 && mark.span.start <= mark.span.end && mark.span.end <= map.length());
    }
    return 0;
}
