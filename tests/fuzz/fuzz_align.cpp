// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/align.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Crosscase;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray data(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const qsizetype middle = std::max<qsizetype>(data.indexOf('|'), 0);
    const CodePointMap before(QString::fromUtf8(data.first(middle)));
    const CodePointMap after(QString::fromUtf8(data.sliced(middle)));
    const TextAlignment alignment(before, after);
    constexpr qint64 Steps = 16;
    const qint64 step = std::max<qint64>(1, before.length() / Steps);
    for (qint64 start = 0; start < before.length(); start += step) {
        for (const qint64 length : {qint64(1), step, 3 * step}) {
            const MappedStretch mapped = alignment.map({start, std::min(before.length(), start + length)});
            if (mapped.span.start < 0 || mapped.span.end < mapped.span.start
                || mapped.span.end > after.length())
                std::abort();
        }
    }
    return 0;
}
