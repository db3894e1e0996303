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

/// A transcript of 100,000 words with 20,000 codings on it, in turns.
Id largeTranscript(Workspace &workspace)
{
    NewDocument document;
    document.name = u"Large"_s;
    for (int turn = 0; turn < 2000; ++turn) {
        const Span span{document.body.size(), 0};
        document.body += turn % 2 ? u"A1: "_s : u"Interviewer: "_s;
        const qint64 said = document.body.size();
        for (int word = 0; word < 50; ++word)
            document.body += u"harbour%1 "_s.arg((turn * 31 + word * 7) % 97);
        TurnShape shape;
        shape.span = {span.start, document.body.size()};
        shape.label = {span.start, said};
        shape.said = {said, document.body.size()};
        shape.speaker = turn % 2 ? u"A1"_s : u"Interviewer"_s;
        document.turns.append(shape);
        document.body += u"\n\n"_s;
    }
    const Result<Id> made = workspace.documents().add(document);
    if (!made)
        qFatal("the large transcript could not be made");
    const Index &index = workspace.index();
    const QList<Id> codes = index.codes().depthFirst();
    QList<NewCoding> codings;
    const qint64 length = index.document(*made)->length;
    for (qint64 i = 0; codings.size() < 20'000; ++i) {
        const Id code = codes.at(i % codes.size());
        const qint64 start = (i * 7919) % (length - 400);
        if (index.codes().find(code)->codable)
            codings.append({.document = *made, .code = code, .span = {start, start + 40 + i % 200}});
    }
    if (!workspace.codings().add(codings, u"Bench"_s))
        qFatal("the large transcript could not be coded");
    return *made;
}

/// Painting and typing there.
QList<Figure> benchLargeTranscript(Workspace &workspace)
{
    QList<Figure> figures;
    const Id large = largeTranscript(workspace);
    const Id other = workspace.index().documents().first();
    TranscriptView view(workspace);
    view.resize(1100, 800);
    view.show();
    QCoreApplication::processEvents();
    figures.append({u"100,000 words, 20,000 codings: open until painted"_s,
                    medianMs(
                        3,
                        [&] {
                            view.showDocument(large);
                            view.grab();
                        },
                        [&] {
                            view.showDocument(other);
                            view.grab();
                        }),
                    u"ms"_s});
    view.showDocument(large);
    TranscriptEdit *edit = view.textEdit();
    QScrollBar *bar = edit->verticalScrollBar();
    int step = 0;
    figures.append({u"100,000 words, 20,000 codings: paint after a scroll"_s,
                    medianMs(51,
                             [&] {
                                 bar->setValue(++step * 97 % std::max(1, bar->maximum()));
                                 view.grab();
                             }),
                    u"ms"_s, 16});
    view.beginEditing();
    edit->selectSpan({300'000, 300'000});
    figures.append({u"100,000 words, 20,000 codings: a letter typed until painted"_s,
                    medianMs(51,
                             [&] {
                                 edit->textCursor().insertText(u"x"_s);
                                 view.grab();
                             }),
                    u"ms"_s, 16});
    figures.append({u"100,000 words, 20,000 codings: undo of an edit until painted"_s,
                    medianMs(
                        5,
                        [&] {
                            edit->undoEdit();
                            view.grab();
                        },
                        [&] { edit->doEdit({{290'000, 290'004}, u"y"_s}); }),
                    u"ms"_s});
    edit->doEdit({{290'000, 290'004}, u"y"_s});
    figures.append({u"100,000 words, 20,000 codings: finish editing (all positions move)"_s,
                    medianMs(1,
                             [&] {
                                 edit->doEdit({{0, 0}, u"Corrected. "_s});
                                 if (!view.finishEditing())
                                     qFatal("not written");
                                 view.grab();
                             }),
                    u"ms"_s});
    return figures;
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
    figures.append(timed(u"open a transcript with 500 codings until painted"_s,
                         median(
                             5,
                             [&] {
                                 view.showDocument(document);
                                 view.grab();
                             },
                             [&] {
                                 view.showDocument(other);
                                 view.grab();
                             }),
                         size.transcriptMs));

    QScrollBar *bar = view.textEdit()->verticalScrollBar();
    const double frames = medianMs(1, [&] {
        for (int i = 0; i < 200; ++i) {
            bar->setValue(bar->minimum() + i * (bar->maximum() - bar->minimum()) / 200);
            view.grab();
        }
    });
    figures.append({u"scroll: frames a second over 200 frames"_s, 200.0 * 1000 / frames, u"/s"_s});

    const Id code =
        (*workspace)->index().codings().at((*workspace)->index().codings().ofDocument(document)[0]).code;
    qint64 at = 0;
    figures.append(timed(
        u"apply a code until the transcript is painted"_s,
        median(
            11,
            [&] {
                at += 11;
                if (!(*workspace)->codings().add({.document = document, .code = code, .span = {at, at + 40}}))
                    qFatal("not coded");
                view.grab();
            }),
        size.codeMs));
    figures += benchLargeTranscript(**workspace);
    return figures;
}

} // namespace Crosscase
