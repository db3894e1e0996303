// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/drafts.h"

#include "analysis/passages.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

Drafts::Drafts(Index &index, TextSource texts)
    : m_index(index)
    , m_texts(std::move(texts))
{
}

Result<QString> Drafts::draft(const FrameworkCell &cell) const
{
    const PassageQuery query{.codes = {cell.code}, .cases = {cell.caseId}};
    const Result<QList<Passage>> found = passages(codingsOf(query, m_index), m_index, m_texts);
    if (!found)
        return std::unexpected(found.error());
    QStringList quotes;
    for (const Passage &passage : *found) {
        const QString quote = u"\u201c%1\u201d %2"_s.arg(passage.text.simplified(), passage.citation);
        if (!quotes.contains(quote)) // what two coders coded alike
            quotes.append(quote);
    }
    return quotes.join(u'\n');
}

Result<qsizetype> Drafts::write(const QList<FrameworkCell> &cells, bool replace)
{
    QList<CellNoteRow> notes;
    for (const FrameworkCell &cell : cells) {
        const CellNoteRow *old = m_index.cellNote(cell.caseId, cell.code);
        if (old && !old->summary.isEmpty() && !replace)
            continue;
        const Result<QString> text = draft(cell);
        if (!text)
            return std::unexpected(text.error());
        CellNoteRow note = old ? *old : CellNoteRow{};
        if (text->isEmpty() || note.summary == *text)
            continue;
        note.caseId = cell.caseId;
        note.code = cell.code;
        note.summary = *text;
        notes.append(note);
    }
    if (notes.isEmpty())
        return 0;
    const QString label = tr("Draft %n summaries", nullptr, int(notes.size()));
    const Result<ChangeSet> done = m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (const CellNoteRow &note : std::as_const(notes)) {
            if (note.id != NoId) {
                CROSSCASE_TRY(writer.update(note));
                continue;
            }
            const Result<Id> made = writer.insert(note);
            if (!made)
                return std::unexpected(made.error());
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return notes.size();
}

} // namespace Crosscase
