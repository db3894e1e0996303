// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/embedded.h"

#include <QCoreApplication>

namespace Crosscase {

using namespace Qt::StringLiterals;

QList<CodebookTemplate> codebookTemplates()
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("Crosscase::CodebookTemplate", text);
    };
    return {
        {u"drivers-barriers"_s, tr(QT_TRANSLATE_NOOP("Crosscase::CodebookTemplate", "Drivers and barriers")),
         tr(QT_TRANSLATE_NOOP("Crosscase::CodebookTemplate",
                              "What draws firms into joint work, and what holds them back.")),
         u":/crosscase/codebooks/drivers-barriers.qdc"_s},
        {u"ara"_s, tr(QT_TRANSLATE_NOOP("Crosscase::CodebookTemplate", "Actors, resources, activities")),
         tr(QT_TRANSLATE_NOOP(
             "Crosscase::CodebookTemplate",
             "Who takes part, what they bring and what they do together, by level and phase.")),
         u":/crosscase/codebooks/actors-resources-activities.qdc"_s},
    };
}

QString sampleFolder()
{
    return u":/crosscase/samples"_s;
}

QString tableSchemaPath()
{
    return u":/crosscase/schemas/table-spec.schema.json"_s;
}

} // namespace Crosscase
