// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "base/ids.h"
#include "text/span.h"

#include <QSplitter>
#include <QStringList>

class QStackedWidget;
class QTabWidget;

namespace Crosscase {

class EvidencePanel;
class MemosView;
class Page;
class PassagesView;
class SearchView;
class TableView;
class TranscriptView;
class Workspace;

/**
 * The middle of the window: transcripts and tables as tabs, in one half or two. A tab goes when what it shows is
 * deleted, and is called what it shows is called.
 */
class Tabs : public QSplitter
{
    Q_OBJECT

public:
    /// `empty` is shown while there is no tab; taken over.
    Tabs(Workspace &workspace, QWidget *empty, QWidget *parent = nullptr);
    ~Tabs() override;

    void setEvidencePanel(EvidencePanel *panel);

    TranscriptView *showDocument(Id document);
    TableView *showTable(Id saved, const TableSpec &spec);
    void showPassage(Id document, Span span, Id coding);
    SearchView *showSearch();
    PassagesView *showPassages();
    MemosView *showMemos();

    /// The transcript worked in last; null when none is open.
    [[nodiscard]] TranscriptView *transcript() const { return m_transcript; }
    [[nodiscard]] TableView *table() const;
    [[nodiscard]] QList<TranscriptView *> transcripts() const;

    /// What is open, to be opened again by restore(): a letter and an id each.
    [[nodiscard]] QStringList openTabs() const;
    void restore(const QStringList &tabs);

public Q_SLOTS:
    void closeCurrent();
    /// Puts the keyboard into the current page.
    void focusCurrent();
    void nextTab() { step(1); }
    void previousTab() { step(-1); }
    /// Moves the current tab to the other half, which appears when it is needed.
    void moveToOtherHalf();

Q_SIGNALS:
    void transcriptChanged(Crosscase::TranscriptView *transcript);
    void caretCodingsChanged(const QList<Crosscase::Id> &codings);

private:
    QTabWidget *makeHalf();
    [[nodiscard]] QTabWidget *currentHalf() const;
    [[nodiscard]] QTabWidget *halfOf(const QWidget *page) const;
    [[nodiscard]] QList<QWidget *> pages() const;
    template<typename View>
    View *showOther();
    void addPage(QTabWidget *half, QWidget *page);
    void addCloseButton(QTabWidget *half, QWidget *page);
    void titlePage(QWidget *page);
    void closePage(QWidget *page);
    void step(int by);
    void showHalves();
    void follow(const class ChangeSet &changes);
    void setTranscript(TranscriptView *transcript);
    void noteFocus(QWidget *widget);

    Workspace &m_workspace;
    QStackedWidget *m_upper;
    QTabWidget *m_halves[2];
    int m_current = 0; ///< the half worked in last
    TranscriptView *m_transcript = nullptr;
    EvidencePanel *m_evidence = nullptr;
};

} // namespace Crosscase
