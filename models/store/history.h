// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QString>

namespace Crosscase {

/**
 * One line of the audit trail. Entries are only ever added: an undo is an entry of its own that points to the change
 * it took back.
 */
struct HistoryEntry
{
    enum class Kind { Change, Undo, Redo };
    enum class State {
        Done,    ///< in force (undo and redo entries are always Done)
        Undone,  ///< taken back, can be redone
        Dropped, ///< taken back, and something else was done since: kept to be read, cannot be redone
    };

    Id id = NoId; ///< counts up from 1
    QString at;   ///< ISO 8601, UTC
    QString coder;
    QString label; ///< what was done, in the language of the person who did it
    Kind kind = Kind::Change;
    Id of = NoId; ///< the change an undo or redo is about
    State state = State::Done;
    qint64 rows = 0; ///< rows touched
};

} // namespace Crosscase
