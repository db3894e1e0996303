// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"

namespace Crosscase {

const char *tableName(Table table)
{
    switch (table) {
    case Table::Project:
        return "project";
    case Table::Setting:
        return "setting";
    case Table::Coder:
        return "coder";
    case Table::DocumentHead:
        return "document_head";
    case Table::DocumentBody:
        return "document_body";
    case Table::DocumentOriginal:
        return "document_original";
    case Table::Case:
        return "cases";
    case Table::Speaker:
        return "speaker";
    case Table::Turn:
        return "turn";
    case Table::Mark:
        return "mark";
    case Table::CaseLink:
        return "case_link";
    case Table::Attribute:
        return "attribute";
    case Table::AttributeValue:
        return "attribute_value";
    case Table::Code:
        return "code";
    case Table::CodeAlias:
        return "code_alias";
    case Table::Facet:
        return "facet";
    case Table::FacetChoice:
        return "facet_choice";
    case Table::FacetScope:
        return "facet_scope";
    case Table::Coding:
        return "coding";
    case Table::CodingFacet:
        return "coding_facet";
    case Table::Memo:
        return "memo";
    case Table::MemoLink:
        return "memo_link";
    case Table::CellNote:
        return "cell_note";
    case Table::SavedTable:
        return "saved_table";
    case Table::Unplaced:
        return "unplaced";
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace Crosscase
