// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewbenches.h"

#include "cheapest.h"
#include "views/codes/codetree.h"
#include "views/common/workspace.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>

#include <memory>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int Frames = 200;

/// The first document, topped up to this many codings.
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
    if (!more.isEmpty())
        (void)need(workspace.codings().add(more, u"Bench"_s));
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
    const Id made = need(workspace.documents().add(document));
    const Index &index = workspace.index();
    const QList<Id> codes = index.codes().depthFirst();
    QList<NewCoding> codings;
    const qint64 length = index.document(made)->length;
    for (qint64 i = 0; codings.size() < 20'000; ++i) {
        const Id code = codes.at(i % codes.size());
        const qint64 start = (i * 7919) % (length - 400);
        if (index.codes().find(code)->codable)
            codings.append({.document = made, .code = code, .span = {start, start + 40 + i % 200}});
    }
    (void)need(workspace.codings().add(codings, u"Bench"_s));
    return made;
}

/// What Qt's own editor takes for the same text without anything on it: the limit.
class BareEditor
{
public:
    explicit BareEditor(const QString &text)
        : m_text(text)
    {
        m_edit.resize(1100, 800);
        m_edit.show();
        QCoreApplication::processEvents();
        m_edit.setPlainText(text);
        m_edit.grab();
    }
    [[nodiscard]] double openMs()
    {
        return medianMs(
            3,
            [this] {
                m_edit.setPlainText(m_text);
                m_edit.grab();
            },
            [this] { m_edit.clear(); });
    }
    [[nodiscard]] double frameMs()
    {
        QScrollBar *bar = m_edit.verticalScrollBar();
        return medianMs(1,
                        [&] {
                            for (int i = 0; i < Frames; ++i) {
                                bar->setValue(i * bar->maximum() / Frames);
                                m_edit.grab();
                            }
                        })
            / Frames;
    }
    [[nodiscard]] double typeMs()
    {
        QTextCursor cursor = m_edit.textCursor();
        cursor.setPosition(int(m_text.size() / 2));
        m_edit.setTextCursor(cursor);
        return medianMs(21, [&] {
            m_edit.textCursor().insertText(u"x"_s);
            m_edit.grab();
        });
    }

private:
    QString m_text;
    QPlainTextEdit m_edit;
};

Figure frames(const QString &what, QScrollBar *bar, const std::function<void()> &paint, double limit)
{
    const Timing timing = median(1, [&] {
        for (int i = 0; i < Frames; ++i) {
            bar->setValue(bar->minimum() + i * (bar->maximum() - bar->minimum()) / Frames);
            paint();
        }
    });
    return timed(what, {timing.wallMs / Frames, timing.cpuMs / Frames}, 16, limit,
                 u"%1 frames a second over %2"_s.arg(1000 * Frames / timing.wallMs, 0, 'f', 0).arg(Frames));
}

/// Opening, coding and scrolling a transcript as they come.
void benchTranscript(Workspace &workspace, const BenchSize &size, QList<Figure> &figures)
{
    const Id document = documentWithCodings(workspace, 500);
    const Id other = workspace.index().documents().at(1);
    BareEditor bare(need(workspace.project().read().body(document)));
    TranscriptView view(workspace);
    view.resize(1100, 800);
    view.show();
    QCoreApplication::processEvents();
    const auto show = [&view](Id shown) {
        view.showDocument(shown);
        view.grab();
    };
    figures.append(
        timed(u"open a transcript with 500 codings until painted"_s,
              median(5, [&] { show(document); }, [&] { show(other); }), size.transcriptMs, bare.openMs()));
    const double bareFrame = bare.frameMs();
    figures.append(frames(
        u"scroll it, a frame"_s, view.textEdit()->verticalScrollBar(), [&] { view.grab(); }, bareFrame));
    const Index &index = workspace.index();
    const Id code = index.codings().at(index.codings().ofDocument(document)[0]).code;
    qint64 at = 0;
    const Timing coded = median(11, [&] {
        at += 11;
        (void)need(workspace.codings().add({.document = document, .code = code, .span = {at, at + 40}}));
        view.grab();
    });
    figures.append(timed(u"apply a code until the transcript is painted"_s, coded, size.codeMs,
                         insertMs(workspace.project().path() + u".limit"_s, 1) + bareFrame));
}

/// The same, and typing, where there is much of everything.
void benchLargeTranscript(Workspace &workspace, QList<Figure> &figures)
{
    const Id large = largeTranscript(workspace);
    const Id other = workspace.index().documents().first();
    BareEditor bare(need(workspace.project().read().body(large)));
    TranscriptView view(workspace);
    view.resize(1100, 800);
    view.show();
    QCoreApplication::processEvents();
    const auto show = [&view](Id shown) {
        view.showDocument(shown);
        view.grab();
    };
    const QString many = u"100,000 words, 20,000 codings: "_s;
    figures.append(timed(many + u"open until painted"_s,
                         median(3, [&] { show(large); }, [&] { show(other); }), 0, bare.openMs()));
    show(large);
    TranscriptEdit *edit = view.textEdit();
    figures.append(
        frames(many + u"scroll, a frame"_s, edit->verticalScrollBar(), [&] { view.grab(); }, bare.frameMs()));
    view.beginEditing();
    edit->selectSpan({300'000, 300'000});
    const Timing typed = median(51, [&] {
        edit->textCursor().insertText(u"x"_s);
        view.grab();
    });
    figures.append(timed(many + u"a letter until painted"_s, typed, 16, bare.typeMs()));
    const Timing undone = median(
        5,
        [&] {
            edit->undoEdit();
            view.grab();
        },
        [&] { edit->doEdit({{290'000, 290'004}, u"y"_s}); });
    figures.append(timed(many + u"undo of an edit until painted"_s, undone, 0, bare.typeMs()));
    const Timing finished = median(1, [&] {
        edit->doEdit({{0, 0}, u"Corrected. "_s});
        if (!view.finishEditing())
            qFatal("not written");
        view.grab();
    });
    const qsizetype rows = workspace.index().codings().countOfDocument(large)
        + workspace.index().turns(large).size() * 2;
    figures.append(timed(many + u"finish, all move"_s, finished, 0,
                         insertMs(workspace.project().path() + u".limit"_s, rows,
                                  need(workspace.project().read().body(large)))));
}

/// A codebook of 5,000 codes, all of them on show.
void benchCodebook(Workspace &workspace, QList<Figure> &figures)
{
    constexpr int heads = 100;
    constexpr int below = 50;
    (void)need(workspace.project().apply(u"Bench"_s, [](Writer &writer) -> Result<> {
        for (int i = 0; i < heads; ++i) {
            const Result<Id> head = Codebook::write(writer, {.name = u"Head %1"_s.arg(i)});
            CROSSCASE_TRY(head);
            for (int j = 0; j < below; ++j)
                CROSSCASE_TRY(
                    Codebook::write(writer, {.name = u"Below %1 %2"_s.arg(i).arg(j), .parent = *head}));
        }
        return {};
    }));
    QTreeView bare;
    QStandardItemModel items;
    for (int i = 0; i < heads; ++i) {
        auto *head = new QStandardItem(u"Head %1"_s.arg(i));
        for (int j = 0; j < below; ++j)
            head->appendRow(new QStandardItem(u"Below %1 %2"_s.arg(i).arg(j)));
        items.appendRow(head);
    }
    const auto paint = [](QTreeView &tree) {
        tree.resize(300, 800);
        tree.show();
        tree.expandAll();
        tree.grab();
    };
    const double limit = medianMs(3, [&] {
        bare.setModel(nullptr);
        bare.setModel(&items);
        paint(bare);
    });
    std::unique_ptr<CodeTree> tree;
    const Timing opened = median(
        3,
        [&] {
            tree = std::make_unique<CodeTree>(workspace);
            paint(*tree);
        },
        [&] { tree.reset(); });
    figures.append(timed(u"open the tree of 5,000 codes, all of it"_s, opened, 0, limit));
    (void)need(workspace.project().undo());
}

} // namespace

QList<Figure> benchViews(const QString &path, const BenchSize &size)
{
    QList<Figure> figures = benchWindow(path);
    const std::unique_ptr<Workspace> workspace = need(Workspace::open(path));
    benchTranscript(*workspace, size, figures);
    benchLargeTranscript(*workspace, figures);
    benchCodebook(*workspace, figures);
    return figures;
}

} // namespace Crosscase
