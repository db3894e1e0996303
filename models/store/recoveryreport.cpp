// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What recovery says to the person.

#include "store/recovery.h"
#include "store/recoverywriter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Recovery)
};

} // namespace

QString tableInWords(const QByteArray &table)
{
    static const QHash<QByteArray, const char *> words{
        {"project", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Project")},
        {"setting", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Settings")},
        {"coder", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Coders")},
        {"document_head", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Documents")},
        {"document_body", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Texts")},
        {"document_original", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Original files")},
        {"cases", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Cases")},
        {"speaker", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Speakers")},
        {"turn", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Turns")},
        {"mark", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Labels and formats in texts")},
        {"case_link", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Links of cases to texts")},
        {"attribute", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Attributes")},
        {"attribute_value", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Values of attributes")},
        {"code", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Codes")},
        {"code_alias", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Other names of codes")},
        {"facet", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Facets")},
        {"facet_choice", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Choices of facets")},
        {"facet_scope", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Branches with facets")},
        {"coding", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Codings")},
        {"coding_facet", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Facets of codings")},
        {"memo", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Memos")},
        {"memo_link", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Links of memos")},
        {"cell_note", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Notes in cells")},
        {"saved_table", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Tables")},
        {"unplaced", QT_TRANSLATE_NOOP("Crosscase::Recovery", "Passages without a place")},
        {"history", QT_TRANSLATE_NOOP("Crosscase::Recovery", "History")},
    };
    const char *word = words.value(table);
    return word ? Texts::tr(word) : QString::fromUtf8(table);
}

qint64 Recovery::rows(Table table) const
{
    const auto found = std::ranges::find(parts, table, &Part::table);
    return found == parts.cend() ? 0 : found->rows;
}

QString Recovery::text() const
{
    QStringList lines;
    if (losses.isEmpty()) {
        lines.append(Texts::tr("Everything was found."));
    } else {
        lines.append(Texts::tr("Not recovered, or not as it was:"));
        for (const QString &loss : losses)
            lines.append(u"- "_s + loss);
    }
    lines.append(QString());
    lines.append(Texts::tr("Recovered:"));
    for (const Part &part : parts) {
        const QString words = tableInWords(tableName(part.table));
        QString line = u"- %1: %2"_s.arg(words).arg(part.rows);
        QStringList remarks;
        if (part.fromHistory > 0)
            remarks.append(Texts::tr("%1 from the history").arg(part.fromHistory));
        if (part.placeholders > 0)
            remarks.append(Texts::tr("%1 named as lost").arg(part.placeholders));
        if (!remarks.isEmpty())
            line += u" ("_s + remarks.join(u", "_s) + u')';
        lines.append(line);
    }
    lines.append(u"- %1: %2"_s.arg(Texts::tr("Entries of the history")).arg(changes));
    return lines.join(u'\n') + u'\n';
}

} // namespace Crosscase
