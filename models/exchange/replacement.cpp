// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/replacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Crosscase {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Importer)
};

} // namespace

Result<NewText> newTextFrom(const QList<Transcript> &transcripts, const QString &path,
                            const QString &documentName)
{
    auto chosen = transcripts.begin();
    if (transcripts.size() != 1) {
        chosen = std::ranges::find(transcripts, documentName, &Transcript::name);
        if (chosen == transcripts.end()) {
            return invalid(Texts::tr("%1 has %n texts, and none of them is called \"%2\".", nullptr,
                                     int(transcripts.size()))
                               .arg(QDir::toNativeSeparators(path), documentName));
        }
    }
    return NewText{.body = chosen->body,
                   .recognition = chosen->recognition,
                   .originFormat = chosen->format,
                   .originName = QFileInfo(path).fileName(),
                   .originEncoding = chosen->encoding,
                   .originHash = QString::fromLatin1(chosen->hash)};
}

} // namespace Crosscase
