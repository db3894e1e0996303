// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/compute.h"

#include <QCoreApplication>

namespace Crosscase {

/// Who of a group of informants does not say what others say: those who do not mention a code, and those who do not
/// fully agree. Counts as a table does, by its filter, fold and membership.
class NegativeCases
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::NegativeCases)

public:
    /// Which code is asked about.
    struct Question
    {
        Id code = NoId;
        bool withBelow = true; ///< with the codes below it
    };

    /// The informants at and below a case, in the order of the tree; of NoId: all.
    [[nodiscard]] static QList<Id> informantsBelow(Id caseId, const Index &index);

    /// Only those of `informants` whom the table's filter lets through.
    [[nodiscard]] static Result<NegativeCases> find(const TableSpec &table, Question question,
                                                    const QList<Id> &informants, const Index &index,
                                                    const TextSource &texts);

    [[nodiscard]] const QList<Id> &silent() const { return m_silent; }
    [[nodiscard]] const QList<Id> &differing() const { return m_differing; }
    [[nodiscard]] const QList<Id> &notAsked() const { return m_notAsked; } ///< or without data
    [[nodiscard]] const QList<Id> &agreeing() const { return m_agreeing; }
    /// What those say who differ.
    [[nodiscard]] const QList<EvidenceItem> &evidence() const { return m_evidence; }
    /// The answer in sentences; `group` is what the informants are called together, or empty.
    [[nodiscard]] QString inWords(const QString &group, const Index &index) const;

private:
    Id m_code = NoId;
    QList<Id> m_silent, m_differing, m_notAsked, m_agreeing;
    QStringList m_marks; ///< of those differing
    QList<EvidenceItem> m_evidence;
};

} // namespace Crosscase
