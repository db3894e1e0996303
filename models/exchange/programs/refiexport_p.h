// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/crosscasenote.h"
#include "exchange/programs/keptparts.h"
#include "exchange/programs/refiexport.h"
#include "exchange/programs/refireader.h"
#include "exchange/programs/xmltree.h"
#include "exchange/tables/zipfile.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

// Private to the export of REFI-QDA projects.

namespace Crosscase {

/// Writes one project; used once.
class RefiWriter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::RefiExport)

public:
    RefiWriter(const Index &index, const RefiExportOptions &options);
    [[nodiscard]] Result<RefiExport> write();

private:
    // refiexport.cpp
    template<typename Row>
    [[nodiscard]] QString guid(const Row &row) const
    {
        return rowGuid(m_index, row);
    }
    [[nodiscard]] QString codeGuid(Id id) const { return guid(*m_index.codes().find(id)); }
    [[nodiscard]] QString documentGuid(Id id) const { return guid(*m_index.document(id)); }
    static void reference(XmlNode &parent, QLatin1StringView name, const QString &target);
    static void text(XmlNode &parent, QLatin1StringView name, const QString &value);
    void users();
    void codebook();
    void code(XmlNode &parent, Id id);
    [[nodiscard]] QString codeName(const CodeRow &row) const;
    void parallelCode(XmlNode &parent, const CodeRow &row, const QString &property, const QString &value);
    void variables();
    [[nodiscard]] QString typeOf(Id attribute) const;
    void values(XmlNode &parent, Id caseId, QSet<Id> *seen = nullptr) const;
    void cases();
    void ties(XmlNode &parent, Id caseId);
    void valueSets();

    // refiexportsources.cpp
    [[nodiscard]] Result<> readMemos();
    [[nodiscard]] Result<> sources();
    [[nodiscard]] Result<> source(XmlNode &parent, Id id);
    [[nodiscard]] Result<> pdfShell(XmlNode &textSource, const XmlNode &shell, Id id);
    void selection(XmlNode &parent, Id document, Span span, QList<CodingRow> codings,
                   const CodePointMap &content);
    void coding(XmlNode &parent, const CodingRow &row);
    [[nodiscard]] CodingProperties propertiesOf(const CodingRow &row) const;
    [[nodiscard]] Result<> crosscase();
    void notes();
    [[nodiscard]] Result<> readKept();
    void kept();
    void prune(XmlNode &node, const QSet<QString> &known);
    [[nodiscard]] Result<> sayLosses();

    struct Note
    {
        QString guid;
        QString name;
        QString text;
        QString user;
        QString created;
    };

    const Index &m_index;
    const RefiExportOptions &m_options;
    XmlNode m_root{.name = QStringLiteral("Project")};
    QList<ZipEntry> m_files;
    QStringList m_losses;
    QList<Note> m_notes;
    QString m_crosscaseNote;
    QList<std::pair<QString, QString>> m_links; ///< note and what it is about
    QMultiHash<Id, QString> m_codeNotes, m_documentNotes, m_codingNotes;
    QMultiMap<std::pair<Id, Span>, QString> m_stretchNotes;
    QHash<Id, QMap<Span, QList<CodingRow>>> m_selections; ///< by document
    QHash<Id, QString> m_types;                           ///< of attributes
    QHash<QString, QString> m_parallel;            ///< GUIDs of parallel codes by "code property value"
    QMap<Id, QMap<QString, QSet<QString>>> m_used; ///< properties and values of each code's codings
    QStringList m_valueSets;
    QHash<QString, int> m_nameUses;
    QList<XmlNode> m_shells;
    QList<std::pair<QString, XmlNode>> m_kept; ///< place and element
    QList<KeptFile> m_keptFiles;
    qsizetype m_pruned = 0;
    qsizetype m_emoji = 0;
    qsizetype m_renamed = 0;
    qsizetype m_stances = 0;
    qsizetype m_turns = 0;
};

} // namespace Crosscase
