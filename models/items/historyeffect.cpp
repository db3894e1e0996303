// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/historyeffect.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace Crosscase {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::HistoryEffect)
};

/// A row as it is now and as it was before the oldest of the changes.
struct Fate
{
    bool isNow = false;
    bool wasBefore = false;
};

QString goes(Table table, int n)
{
    switch (table) {
    case Table::Coding:
        return Texts::tr("%n codings go", nullptr, n);
    case Table::Code:
        return Texts::tr("%n codes go", nullptr, n);
    case Table::DocumentHead:
        return Texts::tr("%n documents go", nullptr, n);
    case Table::Case:
        return Texts::tr("%n cases go", nullptr, n);
    case Table::Memo:
        return Texts::tr("%n memos go", nullptr, n);
    default:
        return Texts::tr("%n saved tables go", nullptr, n);
    }
}

QString comesBack(Table table, int n)
{
    switch (table) {
    case Table::Coding:
        return Texts::tr("%n codings come back", nullptr, n);
    case Table::Code:
        return Texts::tr("%n codes come back", nullptr, n);
    case Table::DocumentHead:
        return Texts::tr("%n documents come back", nullptr, n);
    case Table::Case:
        return Texts::tr("%n cases come back", nullptr, n);
    case Table::Memo:
        return Texts::tr("%n memos come back", nullptr, n);
    default:
        return Texts::tr("%n saved tables come back", nullptr, n);
    }
}

QString changes(Table table, int n)
{
    switch (table) {
    case Table::Coding:
        return Texts::tr("%n codings change", nullptr, n);
    case Table::Code:
        return Texts::tr("%n codes change", nullptr, n);
    case Table::DocumentHead:
        return Texts::tr("%n documents change", nullptr, n);
    case Table::Case:
        return Texts::tr("%n cases change", nullptr, n);
    case Table::Memo:
        return Texts::tr("%n memos change", nullptr, n);
    default:
        return Texts::tr("%n saved tables change", nullptr, n);
    }
}

} // namespace

Result<QStringList> effectOfUndoing(const Project &project, const QList<HistoryEntry> &entries)
{
    constexpr std::array Told{Table::Coding, Table::Code, Table::DocumentHead,
                              Table::Case,   Table::Memo, Table::SavedTable};
    QHash<Table, QHash<Id, Fate>> fates;
    for (const HistoryEntry &entry : entries) {
        const Result<ChangeSet> change = project.read().changesOf(entry.id);
        CROSSCASE_TRY(change);
        for (const RowChange &row : change->rows()) {
            QHash<Id, Fate> &ofTable = fates[row.table];
            if (!ofTable.contains(row.id)) // the newest change says whether it is there
                ofTable.insert(row.id, {row.operation != Operation::Delete, false});
            ofTable[row.id].wasBefore = row.operation != Operation::Insert;
        }
    }
    QStringList words;
    for (const Table table : Told) {
        int going = 0;
        int coming = 0;
        int changing = 0;
        for (const Fate &fate : fates.value(table)) {
            going += fate.isNow && !fate.wasBefore ? 1 : 0;
            coming += !fate.isNow && fate.wasBefore ? 1 : 0;
            changing += fate.isNow && fate.wasBefore ? 1 : 0;
        }
        if (going > 0)
            words.append(goes(table, going));
        if (coming > 0)
            words.append(comesBack(table, coming));
        if (changing > 0)
            words.append(changes(table, changing));
    }
    return words;
}

} // namespace Crosscase
