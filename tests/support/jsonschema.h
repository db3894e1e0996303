// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

#include <cmath>

namespace Crosscase {

/// Checks JSON against a schema, with the few words of JSON Schema (draft 2020-12) that the project's schemas use. A word
/// it does not know is a fault, so that no part of a schema is passed over.
class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject schema)
        : m_schema(std::move(schema))
    {
    }

    /// Empty when the value fits, else where it does not and why.
    [[nodiscard]] QString fault(const QJsonValue &value) const
    {
        return fault(m_schema, value, QStringLiteral("$"));
    }

private:
    [[nodiscard]] static bool isOfType(const QString &type, const QJsonValue &value)
    {
        if (type == QLatin1String("integer"))
            return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
        return (type == QLatin1String("string") && value.isString())
            || (type == QLatin1String("number") && value.isDouble())
            || (type == QLatin1String("boolean") && value.isBool())
            || (type == QLatin1String("array") && value.isArray())
            || (type == QLatin1String("object") && value.isObject());
    }

    [[nodiscard]] QString fault(const QJsonObject &schema, const QJsonValue &value, const QString &at) const
    {
        for (auto word = schema.begin(); word != schema.end(); ++word) {
            if (QString found = faultOf(schema, word.key(), word.value(), value, at); !found.isEmpty())
                return found;
        }
        return {};
    }

    [[nodiscard]] QString faultOf(const QJsonObject &schema, const QString &word, const QJsonValue &rule,
                                  const QJsonValue &value, const QString &at) const
    {
        if (word == QLatin1String("$ref")) {
            const QString name = rule.toString().section(u'/', -1);
            const QJsonValue target = m_schema.value(QStringLiteral("$defs")).toObject().value(name);
            return target.isObject() ? fault(target.toObject(), value, at)
                                     : at + QStringLiteral(": no definition ") + name;
        }
        if (word == QLatin1String("type"))
            return isOfType(rule.toString(), value)
                ? QString()
                : at + QStringLiteral(" is not of type ") + rule.toString();
        if (word == QLatin1String("const"))
            return value == rule ? QString() : at + QStringLiteral(" is another value");
        if (word == QLatin1String("enum"))
            return rule.toArray().contains(value) ? QString() : at + QStringLiteral(" is none of the values");
        if (word == QLatin1String("pattern")) {
            const bool fits = QRegularExpression(rule.toString()).match(value.toString()).hasMatch();
            return fits ? QString() : at + QStringLiteral(" has another form");
        }
        if (word == QLatin1String("required")) {
            for (const QJsonValue &name : rule.toArray()) {
                if (!value.toObject().contains(name.toString()))
                    return at + QStringLiteral(" lacks ") + name.toString();
            }
            return {};
        }
        if (word == QLatin1String("items")) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                if (QString found = fault(rule.toObject(), array.at(i),
                                          at + u'[' + QString::number(i) + u']');
                    !found.isEmpty())
                    return found;
            }
            return {};
        }
        if (word == QLatin1String("properties") || word == QLatin1String("additionalProperties")) {
            const QJsonObject known = schema.value(QLatin1String("properties")).toObject();
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                const bool isKnown = known.contains(member.key());
                if (isKnown != (word == QLatin1String("properties")))
                    continue;
                const QString here = at + u'.' + member.key();
                if (!isKnown && rule.isBool()) {
                    if (!rule.toBool())
                        return here + QStringLiteral(" is not known");
                    continue;
                }
                const QJsonObject inner = isKnown ? known.value(member.key()).toObject() : rule.toObject();
                if (QString found = fault(inner, member.value(), here); !found.isEmpty())
                    return found;
            }
            return {};
        }
        static const QStringList said{QStringLiteral("$schema"), QStringLiteral("$defs"),
                                      QStringLiteral("title"), QStringLiteral("description")};
        return said.contains(word) ? QString() : QStringLiteral("the schema uses ") + word;
    }

    QJsonObject m_schema;
};

} // namespace Crosscase
