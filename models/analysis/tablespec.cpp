// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablespec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int NewestVersion = 1;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TableSpec)
};

// What every specification has in its place among the words of JSON and of the command line.
template<typename Choice, size_t N>
struct Names
{
    std::array<std::pair<Choice, const char *>, N> all;

    [[nodiscard]] QString of(Choice choice) const
    {
        for (const auto &[value, name] : all) {
            if (value == choice)
                return QString::fromLatin1(name);
        }
        return {};
    }
    [[nodiscard]] Result<Choice> find(const QString &id) const
    {
        QStringList known;
        for (const auto &[value, name] : all) {
            if (id == QLatin1String(name))
                return value;
            known.append(QString::fromLatin1(name));
        }
        return invalid(Say::tr("\"%1\" is not known in a table specification. Known are: %2.")
                           .arg(id, known.join(u", "_s)));
    }
};

using Measure = TableSpec::Measure;
using Fold = TableSpec::Fold;
using Percent = TableSpec::Percent;
using Membership = TableSpec::Membership;
using Unit = TableSpec::Unit;
using Kind = Dimension::Kind;
using By = LineOrder::By;

constexpr Names<Measure, 18> measures{{{
    {Measure::Stance, "stance"},
    {Measure::Presence, "presence"},
    {Measure::Count, "count"},
    {Measure::Passages, "passages"},
    {Measure::Cases, "cases"},
    {Measure::Words, "words"},
    {Measure::Share, "share"},
    {Measure::PerThousand, "per-1000-words"},
    {Measure::FacetMean, "facet-mean"},
    {Measure::BestQuote, "best-quote"},
    {Measure::AllQuotes, "quotes"},
    {Measure::Summary, "summary"},
    {Measure::AttributeValue, "attribute"},
    {Measure::Informants, "informants"},
    {Measure::Jaccard, "jaccard"},
    {Measure::StanceMix, "stance-mix"},
    {Measure::CodeNames, "codes"},
    {Measure::TextWords, "text-words"},
}}};
constexpr Names<Fold, 4> folds{{{{Fold::Mixed, "mixed"},
                                 {Fold::AnyO, "any-o"},
                                 {Fold::Majority, "majority"},
                                 {Fold::Latest, "latest"}}}};
constexpr Names<Percent, 6> percents{{{
    {Percent::None, "none"},
    {Percent::Row, "row"},
    {Percent::Column, "column"},
    {Percent::Table, "table"},
    {Percent::Informants, "informants"},
    {Percent::Mentioning, "mentioning"},
}}};
constexpr Names<Membership, 2> memberships{{{{Membership::Clip, "clip"}, {Membership::Start, "start"}}}};
constexpr Names<Unit, 5> units{{{
    {Unit::Overlap, "overlap"},
    {Unit::Sentence, "sentence"},
    {Unit::Turn, "turn"},
    {Unit::Document, "document"},
    {Unit::Case, "case"},
}}};
constexpr Names<Kind, 10> kinds{{{
    {Kind::Codes, "codes"},
    {Kind::Cases, "cases"},
    {Kind::Documents, "documents"},
    {Kind::Attribute, "attribute"},
    {Kind::Speakers, "speakers"},
    {Kind::Coders, "coders"},
    {Kind::Facet, "facet"},
    {Kind::Stance, "stance"},
    {Kind::Attributes, "attributes"},
    {Kind::Whole, "whole"},
}}};
constexpr Names<Dimension::Heads, 3> headings{
    {{{Dimension::Heads::All, "all"}, {Dimension::Heads::Top, "top"}, {Dimension::Heads::None, "none"}}}};
constexpr Names<Dimension::Occurs, 4> occurrences{{{
    {Dimension::Occurs::Any, "any"},
    {Dimension::Occurs::One, "one"},
    {Dimension::Occurs::All, "all"},
    {Dimension::Occurs::AllButOne, "all-but-one"},
}}};
constexpr Names<By, 7> orders{{{
    {By::Project, "project"},
    {By::Alphabetical, "alphabetical"},
    {By::Total, "total"},
    {By::Line, "line"},
    {By::Attribute, "attribute"},
    {By::Manual, "manual"},
    {By::Seriation, "seriation"},
}}};

/// Takes the members of a JSON object one by one and remembers the first thing that is wrong.
class Take
{
public:
    Take(const QJsonObject &object, QString where)
        : m_object(object)
        , m_where(std::move(where))
    {
    }

    void text(const char *key, QString &out)
    {
        if (const QJsonValue value = taken(key); value.isString())
            out = value.toString();
        else if (!value.isUndefined())
            wrong(key, Say::tr("a text"));
    }
    void flag(const char *key, bool &out)
    {
        if (const QJsonValue value = taken(key); value.isBool())
            out = value.toBool();
        else if (!value.isUndefined())
            wrong(key, Say::tr("true or false"));
    }
    void number(const char *key, double &out)
    {
        if (const QJsonValue value = taken(key); value.isDouble())
            out = value.toDouble();
        else if (!value.isUndefined())
            wrong(key, Say::tr("a number"));
    }
    void texts(const char *key, QStringList &out) { list(key, taken(key), out); }
    void textsByName(const char *key, QMap<QString, QStringList> &out)
    {
        const QJsonValue value = taken(key);
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return wrong(key, Say::tr("names with a list of values each"));
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            list(key, it.value(), out[it.key()]);
    }
    template<typename Choice, size_t N>
    void choice(const char *key, const Names<Choice, N> &names, Choice &out)
    {
        QString id;
        text(key, id);
        if (id.isEmpty())
            return;
        if (const Result<Choice> found = names.find(id))
            out = *found;
        else
            fail(found.error());
    }
    template<typename Read>
    void object(const char *key, Read read)
    {
        const QJsonValue value = taken(key);
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return wrong(key, Say::tr("an object"));
        if (const Result<> done = read(value.toObject(), m_where + QLatin1String(key) + u'.'); !done)
            fail(done.error());
    }
    /// A list of objects; `read` is called with each and where it stands.
    template<typename Read>
    void objects(const char *key, Read read)
    {
        const QJsonValue value = taken(key);
        if (value.isUndefined())
            return;
        if (!value.isArray())
            return wrong(key, Say::tr("a list of objects"));
        const QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at) {
            if (!array.at(at).isObject())
                return wrong(key, Say::tr("a list of objects"));
            const QString where = m_where + u"%1[%2]."_s.arg(QLatin1String(key)).arg(at);
            if (const Result<> done = read(array.at(at).toObject(), where); !done)
                fail(done.error());
        }
    }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    [[nodiscard]] Result<> finish()
    {
        if (!m_error && !m_object.isEmpty()) {
            fail(invalid(Say::tr("\"%1\" is not known in a table specification.")
                             .arg(m_where + m_object.begin().key()))
                     .error());
        }
        if (m_error)
            return std::unexpected(*m_error);
        return {};
    }

private:
    QJsonValue taken(const char *key)
    {
        const auto found = m_object.find(QLatin1String(key));
        if (found == m_object.end())
            return QJsonValue::Undefined;
        const QJsonValue value = *found;
        m_object.erase(found);
        return value;
    }
    void list(const char *key, const QJsonValue &value, QStringList &out)
    {
        if (value.isUndefined())
            return;
        const QJsonArray array = value.isString() ? QJsonArray{value} : value.toArray();
        if (!value.isString() && !value.isArray())
            return wrong(key, Say::tr("a list of texts"));
        for (const QJsonValue &item : array) {
            if (!item.isString())
                return wrong(key, Say::tr("a list of texts"));
            out.append(item.toString());
        }
    }
    void wrong(const char *key, const QString &expected)
    {
        fail(invalid(Say::tr("\"%1\" in a table specification must be %2.")
                         .arg(m_where + QLatin1String(key), expected))
                 .error());
    }

    QJsonObject m_object;
    QString m_where;
    std::optional<Error> m_error;
};

void put(QJsonObject &json, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, QLatin1String key, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(key, QJsonArray::fromStringList(values));
}

void put(QJsonObject &json, QLatin1String key, bool value, bool byDefault = false)
{
    if (value != byDefault)
        json.insert(key, value);
}

void put(QJsonObject &json, QLatin1String key, const QMap<QString, QStringList> &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    if (!object.isEmpty())
        json.insert(key, object);
}

QJsonObject toJson(const Dimension &dimension)
{
    const Dimension plain;
    QJsonObject json{{"kind"_L1, kinds.of(dimension.kind)}};
    put(json, "top"_L1, dimension.top);
    put(json, "level"_L1, dimension.level);
    put(json, "withDescendants"_L1, dimension.withDescendants, plain.withDescendants);
    put(json, "name"_L1, dimension.name);
    put(json, "hideEmpty"_L1, dimension.hideEmpty);
    if (dimension.hideBelow != plain.hideBelow)
        json.insert("hideBelow"_L1, dimension.hideBelow);
    if (dimension.occurs != plain.occurs)
        json.insert("occurs"_L1, occurrences.of(dimension.occurs));
    put(json, "occursIn"_L1, dimension.occursIn);
    if (dimension.heads != plain.heads)
        json.insert("heads"_L1, headings.of(dimension.heads));
    put(json, "groupBy"_L1, dimension.groupBy);
    put(json, "label"_L1, dimension.label);
    if (dimension.order != plain.order) {
        QJsonObject order{{"by"_L1, orders.of(dimension.order.by)}};
        put(order, "key"_L1, dimension.order.key);
        put(order, "manual"_L1, dimension.order.manual);
        put(order, "reversed"_L1, dimension.order.reversed);
        if (dimension.order.block != 0)
            order.insert("block"_L1, dimension.order.block);
        json.insert("order"_L1, order);
    }
    return json;
}

Result<> read(Dimension &dimension, const QJsonObject &json, const QString &where)
{
    Take take(json, where);
    take.choice("kind", kinds, dimension.kind);
    take.texts("top", dimension.top);
    take.text("level", dimension.level);
    take.flag("withDescendants", dimension.withDescendants);
    take.text("name", dimension.name);
    take.flag("hideEmpty", dimension.hideEmpty);
    take.number("hideBelow", dimension.hideBelow);
    take.choice("occurs", occurrences, dimension.occurs);
    take.text("occursIn", dimension.occursIn);
    take.choice("heads", headings, dimension.heads);
    take.text("groupBy", dimension.groupBy);
    take.text("label", dimension.label);
    take.object("order", [&](const QJsonObject &object, const QString &at) {
        Take order(object, at);
        order.choice("by", orders, dimension.order.by);
        order.text("key", dimension.order.key);
        order.texts("manual", dimension.order.manual);
        order.flag("reversed", dimension.order.reversed);
        double block = dimension.order.block;
        order.number("block", block);
        dimension.order.block = int(std::clamp(block, 0.0, 1e6));
        return order.finish();
    });
    return take.finish();
}

QJsonObject toJson(const TableFilter &filter)
{
    QJsonObject json;
    put(json, "codes"_L1, filter.codes);
    put(json, "cases"_L1, filter.cases);
    put(json, "documents"_L1, filter.documents);
    put(json, "coders"_L1, filter.coders);
    QStringList stances;
    for (Stance stance : filter.stances)
        stances.append(stanceSymbol(stance));
    put(json, "stances"_L1, stances);
    put(json, "attributes"_L1, filter.attributes);
    put(json, "facets"_L1, filter.facets);
    put(json, "from"_L1, filter.from);
    put(json, "to"_L1, filter.to);
    return json;
}

Result<> read(TableFilter &filter, const QJsonObject &json, const QString &where)
{
    Take take(json, where);
    QStringList stances;
    take.texts("codes", filter.codes);
    take.texts("cases", filter.cases);
    take.texts("documents", filter.documents);
    take.texts("coders", filter.coders);
    take.texts("stances", stances);
    take.textsByName("attributes", filter.attributes);
    take.textsByName("facets", filter.facets);
    take.text("from", filter.from);
    take.text("to", filter.to);
    for (const QString &symbol : stances) {
        if (const std::optional<Stance> stance = stanceFromSymbol(symbol))
            filter.stances.append(*stance);
        else
            take.fail(
                invalid(Say::tr("\"%1\" is no stance. Stances are x, o, - and an empty text.").arg(symbol))
                    .error());
    }
    return take.finish();
}

QJsonObject toJson(const TableSpec::Block &block)
{
    QJsonObject json{{"columns"_L1, toJson(block.columns)}, {"cell"_L1, measures.of(block.cell)}};
    put(json, "label"_L1, block.label);
    if (block.percent != Percent::None)
        json.insert("percent"_L1, percents.of(block.percent));
    put(json, "facet"_L1, block.facet);
    put(json, "codes"_L1, block.codes);
    put(json, "rowTotals"_L1, block.rowTotals);
    return json;
}

Result<> read(TableSpec::Block &block, const QJsonObject &json, const QString &where)
{
    Take take(json, where);
    take.object("columns", [&](const QJsonObject &object, const QString &at) {
        return read(block.columns, object, at);
    });
    take.choice("cell", measures, block.cell);
    take.text("label", block.label);
    take.choice("percent", percents, block.percent);
    take.text("facet", block.facet);
    take.texts("codes", block.codes);
    take.flag("rowTotals", block.rowTotals);
    return take.finish();
}

/// Parts "left@right" at the last at sign that no backslash stands before.
std::pair<QString, QString> partedAt(const QString &text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text[i] == u'@' && (i == 0 || text[i - 1] != u'\\'))
            return {text.first(i), text.sliced(i + 1)};
    }
    return {text, {}};
}

} // namespace

QStringList splitNames(const QString &text)
{
    QStringList names;
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == u'\\' && i + 1 < text.size()
            && (text[i + 1] == u',' || text[i + 1] == u'@');
        if (escaped) {
            name += text[++i];
        } else if (text[i] == u',') {
            names.append(name.trimmed());
            name.clear();
        } else {
            name += text[i];
        }
    }
    names.append(name.trimmed());
    names.removeAll(QString());
    return names;
}

Result<Dimension> Dimension::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const Result<Kind> kind = dimensionFromId((colon < 0 ? text : text.first(colon)).trimmed());
    CROSSCASE_TRY(kind);
    Dimension dimension;
    dimension.kind = *kind;
    const QString rest = colon < 0 ? QString() : text.sliced(colon + 1);
    switch (*kind) {
    case Kind::Codes: {
        const auto [tops, level] = partedAt(rest);
        dimension.top = splitNames(tops);
        dimension.level = level.trimmed();
        break;
    }
    case Kind::Cases: {
        const auto [level, tops] = partedAt(rest);
        dimension.top = splitNames(tops);
        dimension.level = level.trimmed();
        break;
    }
    case Kind::Attribute:
    case Kind::Facet: {
        const QStringList names = splitNames(rest);
        if (names.size() != 1)
            return invalid(Say::tr("\"%1\" must name one attribute or facet, like \"%2:Name\".")
                               .arg(text, dimensionId(*kind)));
        dimension.name = names.first();
        break;
    }
    case Kind::Documents:
    case Kind::Speakers:
    case Kind::Coders:
    case Kind::Stance:
    case Kind::Attributes:
    case Kind::Whole:
        dimension.top = splitNames(rest);
        break;
    }
    return dimension;
}

QJsonObject TableSpec::toJson() const
{
    QJsonObject json{{"version"_L1, NewestVersion},
                     {"rows"_L1, Crosscase::toJson(rows)},
                     {"columns"_L1, Crosscase::toJson(columns)},
                     {"cell"_L1, measureId(cell)}};
    put(json, "name"_L1, name);
    put(json, "caption"_L1, caption);
    if (fold != Fold::Mixed)
        json.insert("fold"_L1, foldId(fold));
    if (percent != Percent::None)
        json.insert("percent"_L1, percentId(percent));
    if (membership != Membership::Clip)
        json.insert("membership"_L1, membershipId(membership));
    if (unit != Unit::Overlap)
        json.insert("unit"_L1, unitId(unit));
    put(json, "attribute"_L1, attribute);
    put(json, "facet"_L1, facet);
    put(json, "rowTotals"_L1, rowTotals);
    put(json, "columnTotals"_L1, columnTotals);
    put(json, "unitCounts"_L1, unitCounts);
    if (const QJsonObject object = Crosscase::toJson(filter); !object.isEmpty())
        json.insert("filter"_L1, object);
    put(json, "label"_L1, label);
    QJsonArray further;
    for (const Block &block : blocks)
        further.append(Crosscase::toJson(block));
    if (!further.isEmpty())
        json.insert("blocks"_L1, further);
    put(json, "interleave"_L1, interleave);
    put(json, "contrast"_L1, contrast);
    put(json, "split"_L1, split);
    put(json, "source"_L1, source);
    if (!frozen.at.isEmpty())
        json.insert(
            "frozen"_L1,
            QJsonObject{{"at"_L1, frozen.at}, {"table"_L1, frozen.table}, {"project"_L1, frozen.project}});
    return json;
}

Result<TableSpec> TableSpec::fromJson(const QJsonObject &json)
{
    TableSpec spec;
    Take take(json, {});
    double version = NewestVersion;
    take.number("version", version);
    if (version > NewestVersion)
        return invalid(Say::tr("This table specification is of version %1; this program knows version %2. "
                               "A newer Crosscase reads it.")
                           .arg(version)
                           .arg(NewestVersion));
    take.text("name", spec.name);
    take.text("caption", spec.caption);
    take.object("rows",
                [&](const QJsonObject &object, const QString &at) { return read(spec.rows, object, at); });
    take.object("columns",
                [&](const QJsonObject &object, const QString &at) { return read(spec.columns, object, at); });
    take.choice("cell", measures, spec.cell);
    take.choice("fold", folds, spec.fold);
    take.choice("percent", percents, spec.percent);
    take.choice("membership", memberships, spec.membership);
    take.choice("unit", units, spec.unit);
    take.text("attribute", spec.attribute);
    take.text("facet", spec.facet);
    take.flag("rowTotals", spec.rowTotals);
    take.flag("columnTotals", spec.columnTotals);
    take.flag("unitCounts", spec.unitCounts);
    take.object("filter",
                [&](const QJsonObject &object, const QString &at) { return read(spec.filter, object, at); });
    take.text("label", spec.label);
    take.objects("blocks", [&](const QJsonObject &object, const QString &at) {
        spec.blocks.append(Block());
        return read(spec.blocks.last(), object, at);
    });
    take.flag("interleave", spec.interleave);
    take.flag("contrast", spec.contrast);
    take.flag("split", spec.split);
    take.text("source", spec.source);
    take.object("frozen", [&](const QJsonObject &object, const QString &at) {
        Take frozen(object, at);
        frozen.text("at", spec.frozen.at);
        frozen.text("table", spec.frozen.table);
        frozen.text("project", spec.frozen.project);
        return frozen.finish();
    });
    CROSSCASE_TRY(take.finish());
    return spec;
}

QByteArray TableSpec::toBytes() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Indented);
}

Result<TableSpec> TableSpec::fromBytes(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return invalid(Say::tr("This table specification is not a JSON object (at byte %1: %2).")
                           .arg(error.offset)
                           .arg(error.errorString()));
    }
    return fromJson(document.object());
}

QString measureId(TableSpec::Measure measure)
{
    return measures.of(measure);
}
Result<TableSpec::Measure> measureFromId(const QString &id)
{
    return measures.find(id);
}
QString foldId(TableSpec::Fold fold)
{
    return folds.of(fold);
}
Result<TableSpec::Fold> foldFromId(const QString &id)
{
    return folds.find(id);
}
QString percentId(TableSpec::Percent percent)
{
    return percents.of(percent);
}
Result<TableSpec::Percent> percentFromId(const QString &id)
{
    return percents.find(id);
}
QString membershipId(TableSpec::Membership membership)
{
    return memberships.of(membership);
}
Result<TableSpec::Membership> membershipFromId(const QString &id)
{
    return memberships.find(id);
}
QString unitId(TableSpec::Unit unit)
{
    return units.of(unit);
}
Result<TableSpec::Unit> unitFromId(const QString &id)
{
    return units.find(id);
}
QString dimensionId(Dimension::Kind kind)
{
    return kinds.of(kind);
}
Result<Dimension::Kind> dimensionFromId(const QString &id)
{
    return kinds.find(id);
}
QString headsId(Dimension::Heads heads)
{
    return headings.of(heads);
}
Result<Dimension::Heads> headsFromId(const QString &id)
{
    return headings.find(id);
}
QString occursId(Dimension::Occurs occurs)
{
    return occurrences.of(occurs);
}
Result<Dimension::Occurs> occursFromId(const QString &id)
{
    return occurrences.find(id);
}
QString orderId(LineOrder::By by)
{
    return orders.of(by);
}
Result<LineOrder::By> orderFromId(const QString &id)
{
    return orders.find(id);
}

} // namespace Crosscase
