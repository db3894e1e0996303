// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewbenches.h"

#include "views/common/workspace.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// A project's document with the most codings, topped up to `count`.
Id documentWithCodings(Workspace &workspace, qsizetype count)
{
    const Index &index = workspace.index();
    const Id document = index.documents().first();
    const QList<Id> codes = index.codes().depthFirst();
    QList<NewCoding> more;
    const qint64 length = index.document(document)->length;
    for (qsizetype i = index.codings().countOfDocument(document); i < count; ++i) {
        const Id code = codes.at(1 + i % (codes.size() - 1));
        if (!index.codes().find(code)->codable)
            continue;
        const qint64 start = (i * 7919) % (length - 400);
        more.append({.document = document, .code = code, .span = {start, start + 60 + i % 300}});
    }
    if (!more.isEmpty() && !workspace.codings().add(more, u"Bench"_s))
        qFatal("the transcript could not be coded");
    return document;
}

} // namespace

QList<Figure> benchViews(const QString &path, const BenchSize &size)
{
    QList<Figure> figures;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    const Id document = documentWithCodings(**workspace, 500);
    const Id other = (*workspace)->index().documents().at(1);

    TranscriptView view(**workspace);
    view.resize(1100, 800);
    view.show();
    QCoreApplication::processEvents();
    figures.append({u"open a transcript with 500 codings until painted"_s,
                    medianMs(
                        5,
                        [&] {
                            view.showDocument(document);
                            view.grab();
                        },
                        [&] {
                            view.showDocument(other);
                            view.grab();
                        }),
                    u"ms"_s, size.transcriptMs > 0 ? std::optional(size.transcriptMs) : std::nullopt});

    QScrollBar *bar = view.textEdit()->verticalScrollBar();
    const double frames = medianMs(1, [&] {
        for (int i = 0; i < 200; ++i) {
            bar->setValue(bar->minimum() + i * (bar->maximum() - bar->minimum()) / 200);
            view.grab();
        }
    });
    figures.append({u"scroll: frames a second over 200 frames"_s, 200.0 * 1000 / frames, u"/s"_s});

    const Id code = (*workspace)->index().codings().at((*workspace)->index().codings().ofDocument(document)[0]).code;
    qint64 at = 0;
    figures.append({u"apply a code until the transcript is painted"_s,
                    medianMs(11,
                             [&] {
                                 at += 11;
                                 if (!(*workspace)->codings().add(
                                         {.document = document, .code = code, .span = {at, at + 40}}))
                                     qFatal("not coded");
                                 view.grab();
                             }),
                    u"ms"_s, size.codeMs > 0 ? std::optional(size.codeMs) : std::nullopt});
    return figures;
}

} // namespace Crosscase
