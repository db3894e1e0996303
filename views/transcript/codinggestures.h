// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/workspace.h"
#include "views/transcript/codepalette.h"

#include <QCoreApplication>

namespace Crosscase {

class TranscriptModel;

/**
 * What a hand does to the document shown, each as one undoable change. Errors go to the workspace, which tells the
 * person; what was done is said in the status bar.
 */
class CodingGestures
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CodingGestures)

public:
    static constexpr qsizetype LongestName = 60; ///< characters of a code named in vivo

    CodingGestures(Workspace &workspace, TranscriptModel &model);

    /// Codes a passage; returns the codings made or found, empty when it failed.
    QList<Id> apply(Span passage, const PaletteChoice &choice);
    /// Codes each passage on its own, as one change.
    QList<Id> applyEach(const QList<Span> &passages, const PaletteChoice &choice);
    /// Makes a code of the words themselves, on the top level, and codes them with it.
    QList<Id> applyInVivo(Span passage);
    /// As last time in this window.
    [[nodiscard]] bool canRepeat() const { return !m_last.codes.isEmpty(); }
    QList<Id> repeat(Span passage);

    bool recode(Id coding, const PaletteChoice &choice);
    /// Codes the coding's passage with more codes.
    QList<Id> addBeside(Id coding, const QList<Id> &codes);
    /// The first code replaces the coding's; further ones are added beside it.
    bool replace(Id coding, const QList<Id> &codes);
    bool setStance(Id coding, Stance stance);
    bool setSpan(Id coding, Span span);
    bool remove(const QList<Id> &codings);
    /// Cuts a coding in two at a position.
    bool split(Id coding, qint64 position);
    /// Makes one coding of this one and those of its code by its coder among `codings`.
    bool unite(Id coding, const QList<Id> &codings);

    /// The words as a code's name: white space folded, cut at a word.
    [[nodiscard]] static QString nameInVivo(const QString &words);

private:
    QList<Id> write(const QList<Span> &passages, const PaletteChoice &choice, const QString &label,
                    bool remember);
    [[nodiscard]] QString labelOf(const PaletteChoice &choice) const;
    [[nodiscard]] QString namesOf(const QList<Id> &codes) const;
    [[nodiscard]] QString codeNameOf(Id coding) const;

    Workspace &m_workspace;
    TranscriptModel &m_model;
    PaletteChoice m_last;
};

} // namespace Crosscase
