// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/tablenames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// What the lines of a dimension are. Lines of a facet are told from those of another one by its name.
QString kindOf(const QJsonObject &parent, QLatin1StringView key, const QString &otherwise)
{
    const QJsonObject dimension = parent.value(key).toObject();
    const QString kind = dimension.value("kind"_L1).toString(otherwise);
    return kind == "facet"_L1 ? u"facet:"_s + dimension.value("name"_L1).toString() : kind;
}

} // namespace

TableNames::TableNames(What what, Renamed renamed, const QString &facet)
    : m_what(what)
    , m_renamed(std::move(renamed))
    , m_facet(facet)
{
    m_renamed.removeIf([](const auto &names) { return names.first == names.second; });
}

Result<> TableNames::write(Writer &writer) const
{
    if (m_renamed.isEmpty())
        return {};
    const Result<QList<SavedTableRow>> tables = writer.read().rows<SavedTableRow>();
    CROSSCASE_TRY(tables);
    for (SavedTableRow table : *tables) {
        const QJsonObject before = QJsonDocument::fromJson(table.spec.toUtf8()).object();
        const QJsonObject after = inSpec(before);
        if (before == after)
            continue;
        table.spec = QString::fromUtf8(QJsonDocument(after).toJson());
        CROSSCASE_TRY(writer.update(table));
    }
    return {};
}

bool TableNames::isNamedIn(const QByteArray &spec) const
{
    const QJsonObject object = QJsonDocument::fromJson(spec).object();
    return inSpec(object) != object;
}

QString TableNames::of(const QString &name) const
{
    const bool isPath = m_what == What::Code || m_what == What::Case;
    for (const auto &[from, to] : m_renamed) {
        if (name == from)
            return to;
        if (isPath && name.startsWith(from + u'/'))
            return to + name.mid(from.size());
    }
    return name;
}

void TableNames::inList(QJsonObject &object, const QString &name) const
{
    if (!object.contains(name))
        return;
    QJsonArray names;
    for (const QJsonValue &value : object.value(name).toArray()) {
        const QString now = of(value.toString());
        if (!names.contains(now)) // two may have become one
            names.append(now);
    }
    object.insert(name, names);
}

void TableNames::inText(QJsonObject &object, const char *key) const
{
    const QLatin1StringView name(key);
    if (object.contains(name))
        object.insert(name, of(object.value(name).toString()));
}

bool TableNames::isKind(const QString &kind) const
{
    switch (m_what) {
    case What::Code:
        return kind == "codes"_L1;
    case What::Case:
        return kind == "cases"_L1;
    case What::Document:
        return kind == "documents"_L1;
    case What::Speaker:
        return kind == "speakers"_L1;
    case What::Facet:
        return false; // its name is no line
    case What::FacetValue:
        return kind == u"facet:"_s + m_facet;
    }
    return false;
}

void TableNames::inDimension(QJsonObject &parent, const char *key, const QString &kind,
                             const QStringList &otherKinds) const
{
    const QLatin1StringView name(key);
    QJsonObject dimension = parent.value(name).toObject();
    if (dimension.isEmpty())
        return;
    if (m_what == What::Facet && kind.startsWith("facet:"_L1))
        inText(dimension, "name");
    QJsonObject order = dimension.value("order"_L1).toObject();
    if (isKind(kind)) {
        inList(dimension, u"top"_s);
        inList(order, u"manual"_s);
    }
    const auto block = qsizetype(order.value("block"_L1).toInt());
    if (order.value("by"_L1).toString() == "line"_L1 && isKind(otherKinds.value(block)))
        inText(order, "key");
    if (isKind(otherKinds.value(0)))
        inText(dimension, "occursIn");
    if (!order.isEmpty())
        dimension.insert("order"_L1, order);
    parent.insert(name, dimension);
}

QJsonObject TableNames::inSpec(QJsonObject spec) const
{
    const QString rows = kindOf(spec, "rows"_L1, u"codes"_s);
    QStringList columns{kindOf(spec, "columns"_L1, u"cases"_s)};
    QJsonArray blocks = spec.value("blocks"_L1).toArray();
    for (QJsonValueRef value : blocks) {
        QJsonObject block = value.toObject();
        columns.append(kindOf(block, "columns"_L1, u"whole"_s));
        inDimension(block, "columns", columns.last(), {rows});
        if (m_what == What::Code)
            inList(block, u"codes"_s);
        if (m_what == What::Facet)
            inText(block, "facet");
        value = block;
    }
    if (!blocks.isEmpty())
        spec.insert("blocks"_L1, blocks);
    inDimension(spec, "rows", rows, columns);
    inDimension(spec, "columns", columns.first(), {rows});
    if (m_what == What::Facet)
        inText(spec, "facet");
    inFilter(spec);
    return spec;
}

void TableNames::inFilter(QJsonObject &spec) const
{
    QJsonObject filter = spec.value("filter"_L1).toObject();
    if (filter.isEmpty())
        return;
    QJsonObject facets = filter.value("facets"_L1).toObject();
    switch (m_what) {
    case What::Code:
        inList(filter, u"codes"_s);
        break;
    case What::Case:
        inList(filter, u"cases"_s);
        break;
    case What::Document:
        inList(filter, u"documents"_s);
        break;
    case What::Speaker:
        break;
    case What::Facet:
        for (const QString &name : facets.keys())
            facets.insert(of(name), facets.take(name));
        break;
    case What::FacetValue:
        inList(facets, m_facet);
        break;
    }
    if (!facets.isEmpty())
        filter.insert("facets"_L1, facets);
    spec.insert("filter"_L1, filter);
}

} // namespace Crosscase
