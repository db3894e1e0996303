// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/checkitems.h"

namespace Crosscase {

QList<CheckChooser::Item> documentItems(const Index &index)
{
    QList<CheckChooser::Item> items;
    for (Id document : index.documents())
        items.append({QString::number(document), index.document(document)->name});
    return items;
}

CheckNaming documentNaming(const Index &index)
{
    return [&index](const QString &key) {
        const DocumentHeadRow *document = index.document(key.toLongLong());
        return document ? document->name : QString();
    };
}

} // namespace Crosscase
