// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

/// One thing to choose of a preset. A value is a list of texts: one for a choice, several where `several` is set.
struct PresetOption
{
    enum class Kind {
        Choice,     ///< of `choices`
        Codes,      ///< paths of codes; `choices` are the branches
        Cases,      ///< paths of cases
        Attributes, ///< names of attributes
        Text,       ///< free text
        Flag,       ///< "yes" or "no"
    };
    struct Choice
    {
        QString value;
        QString text; ///< for people
    };

    QString id;    ///< as on the command line: "branches"
    QString title; ///< for people, sentence case
    Kind kind = Kind::Choice;
    bool several = false;
    QList<Choice> choices = {}; ///< what there is to choose in this project; empty for texts and flags
    QStringList value = {};     ///< what is chosen when nothing is said
};

/// What a person chose of a preset's options; what is missing has its first value.
using PresetValues = QMap<QString, QStringList>;

/// A table that papers print, ready to be computed with this project.
struct TablePreset
{
    QString id;
    QString title;
    QString description; ///< one sentence: what one reads off it
    QList<PresetOption> options = {};
    TableSpec spec = {}; ///< with nothing chosen; its name is the title
    /// Why the project cannot have it yet, and what to do; empty when it can. `spec` is then not to be computed.
    QString missing = {};
};

/**
 * The tables that papers print, each as one choice with a few options. Pure functions of the index: the same options
 * give the same specification in the window and on the command line.
 */
class TablePresets
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TablePresets)

public:
    /// Those that make sense with what the project has, the most common first.
    [[nodiscard]] static QList<TablePreset> of(const Index &index);
    /// All of them; those that the project cannot have say why.
    [[nodiscard]] static QList<TablePreset> all(const Index &index);
    /// The specification of a preset with these values. Invalid for an unknown preset, option or value, naming those
    /// there are.
    [[nodiscard]] static Result<TableSpec> make(const QString &id, const PresetValues &values,
                                                const Index &index);

    /// The kinds of cases the project has, from the top of the tree down, each once.
    [[nodiscard]] static QStringList caseKinds(const Index &index);

private:
    [[nodiscard]] static Result<> check(const PresetOption &option, const QStringList &values,
                                        const Index &index);
};

} // namespace Crosscase
