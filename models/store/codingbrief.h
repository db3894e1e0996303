// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rows.h"

#include <QByteArrayView>

namespace Crosscase {

/// What the index holds of a CodingRow, for Reader::forEach() over all of them: no text is copied. The views are valid
/// while the row is visited.
struct CodingBrief
{
    static constexpr Table table = Table::Coding;
    Id id = NoId;
    Id document = NoId;
    Id code = NoId;
    Id coder = NoId;
    Span span;
    QByteArrayView stance, createdAt;
    bool hasMemo = false;
    template<typename Row, typename Visit>
    static void fields(Row &row, Visit &visit)
    {
        visit.ref("document_id", row.document);
        visit.ref("code_id", row.code);
        visit.ref("coder_id", row.coder);
        visit.value("start_at", row.span.start);
        visit.value("end_at", row.span.end);
        visit.value("stance", row.stance);
        visit.value("created_at", row.createdAt);
        visit.value("memo <> ''", row.hasMemo);
    }
};

} // namespace Crosscase
