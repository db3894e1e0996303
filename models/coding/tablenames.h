// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "project/project.h"

#include <QJsonObject>

#include <utility>

namespace Crosscase {

/**
 * Saved tables name codes, cases, documents, speakers, facets and their values, so that a specification can be read and
 * used elsewhere. What is renamed, moved or merged gets another name: these write it into the tables, in the same
 * change, so that a table shows tomorrow what it showed today.
 *
 * Works on the JSON of the specification (resources/schemas/table-spec.schema.json), since what a table means is known
 * to higher layers alone.
 */
class TableNames
{
public:
    enum class What { Code, Case, Document, Speaker, Facet, FacetValue };
    /// What was called so before, and how now. Of codes and cases: paths; what lies below them is meant, too.
    using Renamed = QList<std::pair<QString, QString>>;

    /// `facet`: whose values are renamed, where `what` is FacetValue.
    TableNames(What what, Renamed renamed, const QString &facet = {});

    /// Changes the saved tables that name any of them.
    [[nodiscard]] Result<> write(Writer &writer) const;

    [[nodiscard]] QJsonObject inSpec(QJsonObject spec) const;
    /// Whether the specification, as JSON, names any of what is renamed.
    [[nodiscard]] bool isNamedIn(const QByteArray &spec) const;

private:
    [[nodiscard]] QString of(const QString &name) const;
    void inList(QJsonObject &object, const QString &name) const;
    void inText(QJsonObject &object, const char *key) const;
    void inFilter(QJsonObject &spec) const;
    [[nodiscard]] bool isKind(const QString &kind) const;
    void inDimension(QJsonObject &parent, const char *key, const QString &kind,
                     const QStringList &otherKinds) const;

    What m_what;
    Renamed m_renamed;
    QString m_facet;
};

} // namespace Crosscase
