// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/savedsearch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Prefix = "search/"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SavedSearch)
};

// Ids stay the same in every copy of a project.
QString keyOf(Id document)
{
    return QString::number(document);
}

SavedSearch fromSetting(const SettingRow &row, const Index &index)
{
    const QJsonObject json = QJsonDocument::fromJson(row.value.toUtf8()).object();
    SavedSearch search;
    search.name = row.name.sliced(Prefix.size());
    search.query = SearchQuery::fromJson(json.value("query"_L1).toObject(), index);
    search.code = json.value("code"_L1).toString();
    search.within = findWithinFromName(json.value("within"_L1).toString()).value_or(FindWithin::Match);
    for (const QJsonValue &document : json.value("searched"_L1).toArray())
        search.searched.append(document.toString());
    return search;
}

} // namespace

QList<Id> SavedSearch::newDocuments(const Index &index) const
{
    QList<Id> out = index.documents();
    const QSet<QString> known(searched.begin(), searched.end());
    out.removeIf([&](Id document) { return known.contains(keyOf(document)); });
    return out;
}

SearchQuery SavedSearch::onNewDocuments(const Index &index) const
{
    SearchQuery out = query;
    out.documents = newDocuments(index);
    return out;
}

Result<QList<SavedSearch>> savedSearches(const Index &index)
{
    const Result<QList<SettingRow>> rows = index.project().read().rows<SettingRow>();
    CROSSCASE_TRY(rows);
    QList<SavedSearch> out;
    for (const SettingRow &row : *rows) {
        if (row.name.startsWith(Prefix))
            out.append(fromSetting(row, index));
    }
    std::ranges::sort(out, [](const SavedSearch &a, const SavedSearch &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return out;
}

Result<SavedSearch> savedSearch(const QString &name, const Index &index)
{
    const Result<QList<SavedSearch>> all = savedSearches(index);
    CROSSCASE_TRY(all);
    const auto found = std::ranges::find(*all, name, &SavedSearch::name);
    if (found == all->end())
        return invalid(Texts::tr("There is no saved search \"%1\".").arg(name));
    return *found;
}

Result<> saveSearch(SavedSearch search, Index &index)
{
    search.name = search.name.trimmed();
    if (search.name.isEmpty())
        return invalid(Texts::tr("A saved search needs a name."));
    CROSSCASE_TRY(SearchExpression::compile(search.query));
    QJsonArray searched;
    for (Id document : index.documents())
        searched.append(keyOf(document));
    const QJsonObject json{{u"query"_s, search.query.toJson(index)},
                           {u"code"_s, search.code},
                           {u"within"_s, findWithinName(search.within)},
                           {u"searched"_s, searched}};
    const auto applied = index.project().apply(
        Texts::tr("Save search \"%1\"").arg(search.name), [&](Writer &writer) {
            return writer.set(Prefix + search.name,
                              QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        });
    CROSSCASE_TRY(applied);
    return {};
}

Result<> removeSearch(const QString &name, Index &index)
{
    CROSSCASE_TRY(savedSearch(name, index));
    const auto applied = index.project().apply(
        Texts::tr("Delete saved search \"%1\"").arg(name),
        [&](Writer &writer) { return writer.set(Prefix + name, QString()); });
    CROSSCASE_TRY(applied);
    return {};
}

} // namespace Crosscase
