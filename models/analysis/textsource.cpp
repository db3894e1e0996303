// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/textsource.h"

#include "project/project.h"

#include <QCache>

#include <memory>

namespace Crosscase {

TextSource textsOf(const Project &project)
{
    constexpr qsizetype keptCharacters = 4'000'000;
    auto cache = std::make_shared<QCache<Id, QString>>(keptCharacters);
    return [&project, cache](Id document) -> Result<QString> {
        if (const QString *known = cache->object(document))
            return *known;
        Result<QString> body = project.read().body(document);
        if (body)
            cache->insert(document, new QString(*body), body->size());
        return body;
    };
}

} // namespace Crosscase
