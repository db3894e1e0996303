// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/passages.h"

#include <QAbstractItemModel>
#include <QHash>

namespace Crosscase {

/// Which passages to show, and what they are the evidence of.
struct EvidenceList
{
    QString heading = {};           ///< "Networking, A2"
    QList<EvidenceItem> items = {}; ///< as the cell counts them
    Id within = NoId; ///< the case of the cell: passages are shown under cases below it if they can be
    /// What the cell counts: Measure::Cases and Informants count informants, the others passages.
    TableSpec::Measure measure = TableSpec::Measure::Count;
    bool oneCell = false; ///< whether it is the evidence of a single cell
};

/**
 * Passages grouped by informant, as a tree of two levels. Nothing is read from the texts until a passage is asked for.
 * Follows the project: passages that change are announced, those that go are removed.
 */
class EvidenceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CodingRole = Qt::UserRole + 1, ///< Id; NoId for an informant
        StanceRole,                    ///< int: Stance
        CodeRole,                      ///< QString: name of the code
        CodePathRole,                  ///< QString: path of the code
        ColorRole,                     ///< QString: "#rrggbb" of the code
        CoderRole,                     ///< QString
        TimeRole,                      ///< QString: "00:12:40", or empty
        DocumentRole,                  ///< QString: name of the document
        CitationRole,                  ///< QString: "(A2, 00:12:40)"
        BeforeRole,                    ///< QString: some text before the passage, if context is shown
        AfterRole,                     ///< QString: some text after it
        CountRole,                     ///< int: passages of an informant
    };

    explicit EvidenceModel(const Index &index, QObject *parent = nullptr);

    /// Shows other passages. Where they are the ones shown already, nothing is reset.
    void setEvidence(const EvidenceList &evidence);
    [[nodiscard]] const EvidenceList &evidence() const { return m_evidence; }
    /// Number of passages shown.
    [[nodiscard]] qsizetype count() const;
    /// "3 passages", and what the cell counts when that is something else: "2 informants, 3 passages".
    [[nodiscard]] QString countText() const;

    /// Whether BeforeRole and AfterRole give text.
    void setContext(bool on);
    [[nodiscard]] bool hasContext() const { return m_context; }

    [[nodiscard]] Id codingAt(const QModelIndex &index) const;
    /// Invalid when the coding is not shown.
    [[nodiscard]] QModelIndex indexOf(Id coding) const;
    /// The codings of a passage, or all of an informant.
    [[nodiscard]] QList<Id> codingsAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        Id caseId = NoId;
        QList<Id> codings;
        friend bool operator==(const Group &, const Group &) = default;
    };

    void follow(const ChangeSet &changes);
    [[nodiscard]] QList<Group> grouped(const EvidenceList &evidence) const;
    [[nodiscard]] Id caseOf(const Coding &coding, Id within) const;
    [[nodiscard]] QString groupName(const Group &group) const;
    [[nodiscard]] const Passage *passage(Id coding) const;
    [[nodiscard]] QString around(Id coding, bool before) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QString accessibleText(Id coding) const;

    const Index &m_index;
    TextSource m_texts;
    EvidenceList m_evidence;
    QList<Group> m_groups;
    bool m_context = false;
    mutable QHash<Id, Passage> m_passages; ///< those asked for so far
};

} // namespace Crosscase
