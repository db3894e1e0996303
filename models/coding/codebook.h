// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

/// A code to be made. An empty color is inherited from the parent; on the top level one is chosen.
struct NewCode
{
    QString name;
    Id parent = NoId;
    QString color = {};
    QString definition = {};
    QString include = {};
    QString exclude = {};
    QString example = {};
    bool codable = true;
    std::optional<QString> guid = {};
};

/// What goes with a code when it is deleted.
struct CodeRemoval
{
    qsizetype codes = 0;   ///< codes below it
    qsizetype codings = 0; ///< codings of it and of the codes below it
};

/**
 * What an analyst does to the codebook. Every call is one undoable change. Names are plain words, unique among
 * siblings; all errors are Invalid and say what stands in the way.
 */
class Codebook
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Codebook)

public:
    explicit Codebook(Index &index);

    [[nodiscard]] Result<Id> add(const NewCode &code);
    /// Makes every missing step of a path such as "Drivers/Networking"; returns the last one.
    [[nodiscard]] Result<Id> addPath(const QString &path);
    [[nodiscard]] Result<> rename(Id code, const QString &name);
    /// Puts codes under another parent, before one of its children (NoId: at the end).
    [[nodiscard]] Result<> move(const QList<Id> &codes, Id parent, Id before = NoId);
    /// Writes all properties but parent and position.
    [[nodiscard]] Result<> describe(const CodeRow &code);
    [[nodiscard]] Result<> setColor(Id code, const QString &color);
    /// Puts the children of `parent` in alphabetical order of the reader's language.
    [[nodiscard]] Result<> sortChildren(Id parent);
    [[nodiscard]] Result<> setAliases(Id code, const QStringList &names);
    /// Moves the codings, children and memos of `from` to `into`; the names of `from` become aliases. A coding that
    /// `into` has already, on the same stretch by the same coder, is kept once, with both memos.
    [[nodiscard]] Result<> merge(Id from, Id into);
    [[nodiscard]] CodeRemoval removalOf(Id code) const;
    [[nodiscard]] Result<> remove(const QList<Id> &codes);

    /// Within a change: writes a code after its parent's last child. For importers.
    [[nodiscard]] static Result<Id> write(Writer &writer, const NewCode &code);
    /// Within a change: the code at a path, made step by step where missing.
    [[nodiscard]] static Result<Id> writePath(Writer &writer, const QString &path);

private:
    [[nodiscard]] Result<> checkName(Id parent, const QString &name, Id except) const;

    Index &m_index;
};

} // namespace Crosscase
