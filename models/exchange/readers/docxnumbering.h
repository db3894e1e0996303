// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/xmlwalk.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Crosscase {

/// Numbers and bullets of a Word document's lists, from word/numbering.xml, counted as paragraphs ask for them.
class DocxNumbering : public XmlHandler
{
public:
    /// The mark of the list's next item with a space after it, e.g. "2. ", "b) ", "• "; empty for an unknown list.
    [[nodiscard]] QString next(const QString &numberingId, int level);

    void startElement(const QXmlStreamReader &xml) override;
    void endElement(const QXmlStreamReader &xml) override;
    void characters(const QXmlStreamReader &) override { }

private:
    struct Level
    {
        QString format; ///< "decimal", "bullet", "lowerLetter", ...
        QString text;   ///< pattern, %1 is the first level's number
        int start = 1;
    };

    static constexpr int Levels = 9;

    QHash<QString, QHash<int, Level>> m_abstract;
    QHash<QString, QString> m_abstractOf; ///< numbering id -> abstract id
    QHash<QString, QList<int>> m_counts;  ///< abstract id -> numbers reached
    QString m_currentAbstract;
    QString m_currentNumbering;
    int m_currentLevel = 0;
};

} // namespace Crosscase
