// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/zipfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTimeZone>

#include <KZip>

namespace Crosscase {

Result<QByteArray> zipOf(const QList<ZipEntry> &entries, const QDateTime &modified)
{
    // A ZIP keeps local time without a zone: the same clock everywhere gives the same bytes everywhere.
    const QDateTime clock(modified.toUTC().date(), modified.toUTC().time(), QTimeZone::LocalTime);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    bool done = zip.open(QIODevice::WriteOnly);
    zip.setExtraField(KZip::NoExtraField);
    for (const ZipEntry &entry : entries) {
        zip.setCompression(entry.compressed ? KZip::DeflateCompression : KZip::NoCompression);
        done = done && zip.writeFile(entry.name, entry.content, 0100644, {}, {}, clock, clock, clock);
    }
    done = zip.close() && done;
    if (!done) {
        return failure(
            QCoreApplication::translate("Crosscase::TableWriter",
                                        "The table could not be packed into a file. Nothing was written."),
            zip.errorString());
    }
    return bytes;
}

QString xmlEscaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool forbidden = (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE)
            || c == QChar(0xFFFF) || (c.isSurrogate() && !isPair);
        if (isPair) {
            out += c;
            out += text[++i];
        } else if (forbidden) {
            out += QChar::ReplacementCharacter;
        } else {
            out += c;
        }
    }
    return out.toHtmlEscaped();
}

} // namespace Crosscase
