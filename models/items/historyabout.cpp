// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/historyabout.h"

#include "store/changeset.h"

#include <QHash>

#include <algorithm>

namespace Crosscase {

namespace {

/// Beyond so many rows a change is an import or a merge, whose own row of the document or code is among them.
constexpr qsizetype FieldsReadUpTo = 300;

struct Place
{
    Id document = NoId;
    Id code = NoId;
};

class About
{
public:
    About(const Index &index, Id document, Id code)
        : m_index(index)
        , m_document(document)
        , m_code(code)
    {
    }

    bool matches(const ChangeSet &changes)
    {
        bool document = m_document == NoId;
        bool code = m_code == NoId;
        const QList<RowChange> &rows = changes.rows();
        for (qsizetype i = 0; i < rows.size() && !(document && code); ++i) {
            const RowChange &row = rows.at(i);
            const Place place = placeOf(changes, i);
            document = document || place.document == m_document
                || (row.id == m_document
                    && (row.table == Table::DocumentHead || row.table == Table::DocumentBody
                        || row.table == Table::DocumentOriginal));
            code = code || place.code == m_code || (row.id == m_code && row.table == Table::Code);
        }
        return document && code;
    }

private:
    Place placeOf(const ChangeSet &changes, qsizetype at)
    {
        const RowChange &row = changes.rows().at(at);
        Place place;
        if (row.table == Table::Coding) {
            if (const Coding *coding = m_index.codings().find(row.id))
                return {coding->document, coding->code};
            if (const auto gone = m_gone.constFind(row.id); gone != m_gone.cend())
                return *gone;
        }
        if (changes.rows().size() > FieldsReadUpTo)
            return place;
        const Result<QList<FieldChange>> fields = changes.fields(at);
        if (!fields)
            return place;
        for (const FieldChange &field : *fields) {
            const Id id = (field.after.isValid() && !field.after.isNull() ? field.after : field.before)
                              .value<Id>();
            if (field.column == "document_id")
                place.document = id;
            else if (field.column == "code_id")
                place.code = id;
            else if (field.column == "coding_id")
                if (const Coding *coding = m_index.codings().find(id))
                    place = {coding->document, coding->code};
        }
        if (row.table == Table::Coding && place.document != NoId)
            m_gone.insert(row.id, place);
        return place;
    }

    const Index &m_index;
    Id m_document;
    Id m_code;
    QHash<Id, Place> m_gone; ///< codings that are no longer there
};

} // namespace

Result<QSet<Id>> historyAbout(const Index &index, Id document, Id code)
{
    const Reader &read = index.project().read();
    const Result<QList<HistoryEntry>> entries = read.history();
    if (!entries)
        return std::unexpected(entries.error());
    About about(index, document, code);
    QSet<Id> out;
    for (const HistoryEntry &entry : *entries) {
        // One that cannot be read any more is shown rather than hidden: it may be the one that is looked for.
        if (const Result<ChangeSet> changes = read.changesOf(entry.id); !changes || about.matches(*changes))
            out.insert(entry.id);
    }
    return out;
}

} // namespace Crosscase
