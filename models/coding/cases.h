// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

struct NewCase
{
    QString name;
    Id parent = NoId;
    QString kind = {}; ///< free text: cluster, organisation, informant
    QString description = {};
    std::optional<QString> guid = {};
};

/// What ties a case to text: a speaker's turns, else a stretch, else the whole document.
struct NewCaseLink
{
    Id caseId = NoId;
    Id document = NoId;
    Id speaker = NoId;
    std::optional<Span> stretch = {};
};

/// What the analyst does to cases and their attributes. Every call is one undoable change.
class Cases
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cases)

public:
    explicit Cases(Index &index);

    [[nodiscard]] Result<Id> add(const NewCase &newCase);
    /// The case at a path such as "Cluster A/A1", made step by step where missing. `kinds` names the kinds of the
    /// steps made, last ones first matched: {"cluster", "informant"} for two steps.
    [[nodiscard]] Result<Id> addPath(const QString &path, const QStringList &kinds = {});
    [[nodiscard]] Result<> rename(Id caseId, const QString &name);
    [[nodiscard]] Result<> setKind(Id caseId, const QString &kind);
    [[nodiscard]] Result<> describe(Id caseId, const QString &description);
    [[nodiscard]] Result<> move(const QList<Id> &cases, Id parent, Id before = NoId);
    [[nodiscard]] Result<> remove(const QList<Id> &cases);

    /// Ties a case to text; a tie that is there already is left as it is.
    [[nodiscard]] Result<Id> link(const NewCaseLink &link);
    [[nodiscard]] Result<> unlink(const QList<Id> &links);

    [[nodiscard]] Result<Id> addAttribute(const QString &name, const QString &kind);
    [[nodiscard]] Result<> editAttribute(const AttributeRow &attribute);
    [[nodiscard]] Result<> removeAttribute(Id attribute);
    /// Sets the value as written; an empty text removes it. The number it stands for is read from the text (see
    /// numberIn()).
    [[nodiscard]] Result<> setValue(Id caseId, Id attribute, const QString &text);

    /// Writes the note of the pair case x code; a note without content is removed.
    [[nodiscard]] Result<> setCellNote(const CellNoteRow &note);

    /// The number an attribute's text stands for: "18,800" is 18800, "12.5" is 12.5, "approx. 12" is 12; "no data" and
    /// "approx. a dozen" are none. A comma followed by exactly three digits parts thousands, else decimals.
    [[nodiscard]] static std::optional<double> numberIn(const QString &text);

    // Within a change, for importers.
    [[nodiscard]] static Result<Id> write(Writer &writer, const NewCase &newCase);
    [[nodiscard]] static Result<Id> writePath(Writer &writer, const QString &path,
                                              const QStringList &kinds = {});
    [[nodiscard]] static Result<Id> writeLink(Writer &writer, const NewCaseLink &link);
    [[nodiscard]] static Result<Id> writeAttribute(Writer &writer, const QString &name, const QString &kind);
    [[nodiscard]] static Result<> writeValue(Writer &writer, Id caseId, Id attribute, const QString &text);

private:
    [[nodiscard]] Result<> checkName(Id parent, const QString &name, Id except) const;

    Index &m_index;
};

} // namespace Crosscase
