// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/attributesimport.h"

#include "coding/cases.h"
#include "exchange/projects/casesimport.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::AttributesImport)
};

Result<qsizetype> keyIndex(const DataTable &table, const QString &keyColumn)
{
    const TableColumns columns(table);
    if (!keyColumn.isEmpty()) {
        const qsizetype at = columns.indexOf(keyColumn);
        if (at < 0) {
            return invalid(Texts::tr("The table has no column \"%1\"; it has %2.")
                               .arg(keyColumn, table.header.join(u", "_s)));
        }
        return at;
    }
    for (const QString &name : {u"case"_s, u"name"_s}) {
        if (columns.has(name))
            return columns.indexOf(name);
    }
    return table.header.isEmpty() ? Result<qsizetype>(invalid(Texts::tr("The table has no columns."))) : 0;
}

struct AttributesPlan
{
    struct Value
    {
        Id caseId;
        QString attribute;
        QString text;
    };
    AttributesReport report;
    QList<Value> values;              ///< to be written
    QHash<QString, QString> newKinds; ///< by new attribute
};

bool isInformant(const Index &index, Id id)
{
    return index.cases().children(id).isEmpty();
}

Result<AttributesPlan> planAttributes(const Index &index, const DataTable &table, const QString &keyColumn)
{
    const Result<qsizetype> key = keyIndex(table, keyColumn);
    if (!key)
        return std::unexpected(key.error());
    AttributesPlan plan;
    plan.report.keyColumn = table.header.at(*key);
    QSet<Id> seen;
    QHash<QString, QStringList> newValues;
    for (qsizetype line = 0; line < table.rows.size(); ++line) {
        const QStringList &row = table.rows.at(line);
        const QString name = row.value(*key).trimmed();
        const Id caseId = caseMeant(index, name);
        if (name.isEmpty() || caseId == NoId) {
            plan.report.unmatched.append(
                {line + 2,
                 name.isEmpty()
                     ? Texts::tr("The row names no case.")
                     : Texts::tr("There is no case \"%1\", or more than one of that name.").arg(name)});
            continue;
        }
        if (seen.contains(caseId)) {
            plan.report.unmatched.append(
                {line + 2, Texts::tr("The case \"%1\" has a row already.").arg(name)});
            continue;
        }
        seen.insert(caseId);
        ++plan.report.matchedRows;
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            const QString attribute = table.header.at(column).trimmed();
            const QString text = row.value(column).trimmed();
            if (column == *key || text.isEmpty() || TableColumns::folded(attribute) == "kind"_L1)
                continue;
            const Id known = index.attributeNamed(attribute);
            const AttributeValueRow *before = known == NoId ? nullptr
                                                            : index.ownAttributeValue(caseId, known);
            if (known == NoId && !plan.report.newAttributes.contains(attribute))
                plan.report.newAttributes.append(attribute);
            if (known == NoId)
                newValues[attribute].append(text);
            if (before && before->text == text) {
                ++plan.report.same;
                continue;
            }
            const AttributeSetting setting{index.cases().path(caseId), attribute,
                                           before ? before->text : QString(), text};
            (before ? plan.report.changed : plan.report.added).append(setting);
            plan.values.append({caseId, attribute, text});
        }
    }
    for (const auto &[attribute, values] : newValues.asKeyValueRange())
        plan.newKinds.insert(attribute, attributeKindOf(values));
    for (const Id id : index.cases().depthFirst()) {
        if (!seen.contains(id) && isInformant(index, id))
            plan.report.casesWithoutRow.append(index.cases().path(id));
    }
    return plan;
}

} // namespace

QString attributeKindOf(const QStringList &values)
{
    if (values.isEmpty())
        return u"text"_s;
    const qsizetype count = values.size();
    const qsizetype numbers = std::ranges::count_if(
        values, [](const QString &value) { return Cases::numberIn(value).has_value(); });
    const qsizetype dates = std::ranges::count_if(
        values, [](const QString &value) { return QDate::fromString(value, Qt::ISODate).isValid(); });
    const QStringList truths{u"yes"_s, u"no"_s, u"true"_s, u"false"_s};
    const bool boolean = std::ranges::all_of(
        values, [&](const QString &value) { return truths.contains(value.toLower()); });
    const QSet<QString> different(values.begin(), values.end());
    const bool isShort = std::ranges::all_of(values, [](const QString &value) { return value.size() <= 60; });
    if (boolean)
        return u"boolean"_s;
    if (dates * 2 > count)
        return u"date"_s;
    if (numbers * 2 > count)
        return u"number"_s;
    // Few texts that come again and again are a choice; texts that are all different describe.
    if (isShort && different.size() <= 20 && different.size() * 2 <= count)
        return u"choice"_s;
    return u"text"_s;
}

Result<AttributesReport> previewAttributes(const Index &index, const DataTable &table,
                                           const QString &keyColumn)
{
    return planAttributes(index, table, keyColumn).transform([](const AttributesPlan &plan) {
        return plan.report;
    });
}

Result<AttributesReport> importAttributes(Index &index, const DataTable &table, const QString &keyColumn,
                                          const QString &label)
{
    const Result<AttributesPlan> plan = planAttributes(index, table, keyColumn);
    if (!plan)
        return std::unexpected(plan.error());
    if (plan->report.matchedRows == 0) {
        return invalid(
            Texts::tr(
                "No row of the table matches a case: the column \"%1\" must hold the paths or names of cases. "
                "Nothing was changed.")
                .arg(plan->report.keyColumn));
    }
    const auto work = [&](Writer &writer) -> Result<> {
        QHash<QString, Id> attributes;
        for (const QString &name : plan->report.newAttributes) {
            const Result<Id> id = Cases::writeAttribute(writer, name, plan->newKinds.value(name));
            if (!id)
                return std::unexpected(id.error());
            attributes.insert(name, *id);
        }
        for (const AttributesPlan::Value &value : plan->values) {
            const Id known = attributes.value(value.attribute);
            const Id attribute = known != NoId ? known : index.attributeNamed(value.attribute);
            CROSSCASE_TRY(Cases::writeValue(writer, value.caseId, attribute, value.text));
        }
        return {};
    };
    CROSSCASE_TRY(index.project().apply(label, work));
    return plan->report;
}

} // namespace Crosscase
