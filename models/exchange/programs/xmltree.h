// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace Crosscase {

/// An element with all that is in it. Names are local names, since programs disagree about namespaces.
struct XmlNode
{
    QString name;
    QList<std::pair<QString, QString>> attributes =
        {};            ///< in the file's order, without those of other namespaces
    QString text = {}; ///< character data directly inside, as it stands
    std::vector<XmlNode> children = {};

    /// The attribute's value; empty when there is none.
    [[nodiscard]] QString attribute(QLatin1StringView key) const;
    [[nodiscard]] bool has(QLatin1StringView key) const;
    void set(QLatin1StringView key, const QString &value);
    void removeAttribute(QLatin1StringView key);
    /// The first child of that name, or null.
    [[nodiscard]] const XmlNode *child(QLatin1StringView childName) const;
    [[nodiscard]] QString childText(QLatin1StringView childName) const;
    /// A new last child. The reference holds until the next one is added.
    XmlNode &add(QLatin1StringView childName);
};

/// Reads a whole document. Refused: document types and entities, more than 256 levels, more than 8,000,000 elements.
[[nodiscard]] Result<XmlNode> readXmlTree(const QByteArray &xml, const QString &fileName);

/// The document with this root: UTF-8 without byte order mark, LF, one space a level. `nameSpace` may be empty.
[[nodiscard]] QByteArray xmlOf(const XmlNode &root, const QString &nameSpace = {});

} // namespace Crosscase
