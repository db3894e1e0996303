// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

#include <QMap>

namespace Crosscase {

/**
 * What the analyst has put right about who speaks, remembered in the project for the files that come later. Names are
 * compared without regard to case.
 */
class RecognitionMemory
{
public:
    /// What a project remembers; nothing if it remembers nothing, or something that a later version wrote.
    [[nodiscard]] static RecognitionMemory of(const Project &project);
    /// What differs between the guesses and the decisions about the chosen items. What one file says and another one
    /// contradicts is not remembered. `notSpeakers` are the labels that were said to be none.
    [[nodiscard]] static RecognitionMemory learned(const QList<ImportItem> &items,
                                                   const QStringList &notSpeakers);

    /// Both; what is newer holds.
    [[nodiscard]] RecognitionMemory with(const RecognitionMemory &newer) const;
    [[nodiscard]] Result<> write(Writer &writer) const;

    void setInterviewer(const QString &name, bool interviewer) { m_interviewer[name] = interviewer; }
    void addNotSpeaker(const QString &label);
    void setSame(const QString &label, const QString &name) { m_same[label] = name; }

    [[nodiscard]] const QStringList &notSpeakers() const { return m_notSpeakers; }
    [[nodiscard]] bool isEmpty() const
    {
        return m_interviewer.isEmpty() && m_notSpeakers.isEmpty() && m_same.isEmpty();
    }

    /// Decides about the speakers of an item as it is remembered.
    void apply(ImportItem &item) const;
    /// What is remembered, in full sentences.
    [[nodiscard]] QStringList sentences() const;

    friend bool operator==(const RecognitionMemory &, const RecognitionMemory &) = default;

private:
    QMap<QString, bool> m_interviewer;
    QMap<QString, QString> m_same; ///< label -> the name it stands for
    QStringList m_notSpeakers;
};

} // namespace Crosscase
