// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/templates.h"

#include "exchange/projects/codebookimport.h"
#include "resources/embedded.h"
#include "text/orderkey.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Templates)
};

struct TemplateFacet
{
    QString name;
    QString kind;
    QString description;
    QStringList choices = {};
};

// What describes an act of cooperation beside what it is about; the names are data, so they are not translated.
QList<TemplateFacet> araFacets()
{
    return {
        {u"level"_s,
         u"choice"_s,
         u"On which level of the network the passage speaks."_s,
         {u"company"_s, u"dyad"_s, u"project"_s, u"between projects"_s, u"network"_s, u"outside"_s}},
        {u"phase"_s,
         u"choice"_s,
         u"When in the life of the cooperation."_s,
         {u"before"_s, u"start"_s, u"running"_s, u"after"_s}},
        {u"from actor"_s, u"case"_s, u"Who gives, acts or begins."_s},
        {u"to actor"_s, u"case"_s, u"Who receives or is acted upon."_s},
    };
}

Result<> writeFacets(Writer &writer, const QList<TemplateFacet> &facets, const QList<Id> &scope)
{
    const QStringList positions = orderKeys(facets.size());
    for (qsizetype at = 0; at < facets.size(); ++at) {
        const TemplateFacet &facet = facets.at(at);
        FacetRow row;
        row.position = positions.at(at);
        row.name = facet.name;
        row.kind = facet.kind;
        row.description = facet.description;
        const Result<Id> id = writer.insert(row);
        if (!id)
            return std::unexpected(id.error());
        const QStringList places = orderKeys(facet.choices.size());
        for (qsizetype choice = 0; choice < facet.choices.size(); ++choice) {
            CROSSCASE_TRY(writer.insert(FacetChoiceRow{
                .facet = *id, .position = places.at(choice), .name = facet.choices.at(choice)}));
        }
        for (const Id code : scope)
            CROSSCASE_TRY(writer.insert(FacetScopeRow{.facet = *id, .code = code}));
    }
    return {};
}

Result<CodebookFile> bookOf(const CodebookTemplate &chosen)
{
    QFile file(chosen.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Texts::tr("The codebook of the template \"%1\" is missing from this program.").arg(chosen.name));
    return readCodebookXml(file.readAll(), chosen.name);
}

} // namespace

QStringList projectTemplateIds()
{
    QStringList ids;
    for (const CodebookTemplate &each : codebookTemplates())
        ids.append(each.id);
    return ids << u"blank"_s;
}

Result<> applyTemplate(Index &index, const QString &id)
{
    const QList<CodebookTemplate> all = codebookTemplates();
    const auto chosen = std::ranges::find(all, id, &CodebookTemplate::id);
    if (id == "blank"_L1)
        return {};
    if (chosen == all.end())
        return invalid(Texts::tr("There is no template \"%1\".").arg(id));
    const Result<CodebookFile> book = bookOf(*chosen);
    if (!book)
        return std::unexpected(book.error());
    const auto work = [&](Writer &writer) -> Result<> {
        const Result<CodebookTarget> target = writeCodebook(writer, index, *book);
        if (!target)
            return std::unexpected(target.error());
        if (id != "ara"_L1)
            return {};
        QList<Id> scope;
        for (qsizetype at = 0; at < book->codes.size(); ++at) {
            const QString &name = book->codes.at(at).name;
            const bool of = name == "Actors"_L1 || name == "Resources"_L1 || name == "Activities"_L1;
            if (book->codes.at(at).parent < 0 && of)
                scope.append(target->ids.at(at));
        }
        return writeFacets(writer, araFacets(), scope);
    };
    CROSSCASE_TRY(index.project().apply(Texts::tr("Begin with the template \"%1\"").arg(chosen->name), work));
    return {};
}

} // namespace Crosscase
