// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/refireader.h"
#include "exchange/projects/guids.h"

#include <QCoreApplication>
#include <QSet>

// Private to the reader of REFI-QDA projects.

namespace Crosscase {

/// The GUID in an attribute, as normalGuid(); empty if there is none.
[[nodiscard]] inline QString refiGuid(const XmlNode &node, QLatin1StringView key = QLatin1StringView("guid"))
{
    return normalGuid(node.attribute(key)).value_or(QString());
}

/// The GUID that a reference names. Some writers call it otherwise.
[[nodiscard]] inline QString refiTarget(const XmlNode &reference)
{
    const QString target = refiGuid(reference, QLatin1StringView("targetGUID"));
    return target.isEmpty() ? refiGuid(reference) : target;
}

/// Reads one project; used once.
class RefiReader
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::RefiReader)

public:
    RefiReader(const RefiPackage &package, const ForeignReadOptions &options);
    [[nodiscard]] Result<ForeignProject> read();

private:
    struct Place
    {
        qsizetype document = -1;
        Span span;
    };
    /// A note that something names before the notes are read.
    using NoteUses = QHash<QString, QList<ForeignMemoLink>>;

    // refireader.cpp
    [[nodiscard]] const XmlNode *section(QLatin1StringView name) const { return m_root.child(name); }
    void count(const XmlNode &node);
    void readUsers();
    void readCodes(const XmlNode &parent, qsizetype parentAt);
    void readVariables();
    void readCases();
    void readCase(const XmlNode &node);
    [[nodiscard]] QStringList casePath(const XmlNode &node) const;
    [[nodiscard]] QString freeCaseName(const QString &name);
    void readValues(const XmlNode &holder, ForeignCase &target) const;
    void readSourceValues();
    [[nodiscard]] ForeignCase &caseOfDocument(qsizetype document);
    [[nodiscard]] static QString valueOf(const XmlNode &value);
    [[nodiscard]] QString attributeKind(const QString &type, const QString &guid) const;
    [[nodiscard]] qsizetype coderOf(const XmlNode &node, const XmlNode &parent);

    // refisources.cpp
    [[nodiscard]] Result<> readSources();
    /// False when there is no text to be had, which is among the losses then; the caller keeps the element.
    bool readText(const XmlNode &text, const XmlNode &source, const QString &guid);
    void readPdf(const XmlNode &node);
    void readMedia(const XmlNode &node);
    [[nodiscard]] Result<QString> textOf(const XmlNode &node) const;
    void readSelections(const XmlNode &text, const SourceText &content, qsizetype document);
    void readSyncPoints(const XmlNode &text, const SourceText &content, const PositionRule &rule,
                        qsizetype document);
    void readSelection(const XmlNode &node, const Place &place);
    void readCodings(const XmlNode &parent, const Place &place);
    [[nodiscard]] ForeignCoding codingOf(const XmlNode &node, const XmlNode &parent, const Place &place,
                                         qsizetype code);
    void takeOriginal(const QString &path, ForeignDocument &document);
    void keepFile(const QString &path);
    void noteUses(const XmlNode &holder, const ForeignMemoLink &use);

    // refinotes.cpp
    void readNotes();
    void readNote(const XmlNode &node);
    void readLinks();
    void readSets();
    void readCrosscase();
    void keep(const QString &place, const XmlNode &node);
    void keepOthers();
    void redirectSelections(XmlNode &node) const;
    void sayLosses();

    const RefiPackage &m_package;
    const XmlNode &m_root;
    const ForeignReadOptions &m_options;
    ForeignProject m_out;
    bool m_ours;          ///< written by Crosscase: names of cases are paths
    QJsonObject m_extras; ///< of ours: what the standard has no place for

    QHash<QString, qsizetype> m_users;
    qsizetype m_unknownCoder = -1;
    QHash<QString, qsizetype> m_codes;
    QHash<QString, qsizetype> m_attributes;
    QHash<QString, qsizetype> m_cases;
    QSet<QString> m_caseGuids;
    QSet<QString> m_caseNames;
    QSet<QString> m_parallelCodes;         ///< of ours: codes that stand for a stance or a facet of another
    QHash<QString, qsizetype> m_documents; ///< by the GUID of the source, of its transcript or representation
    QList<std::pair<const XmlNode *, qsizetype>> m_sourceNodes;
    QHash<QString, Place> m_selections;
    QHash<QString, qsizetype> m_codings;
    QMultiHash<QString, Place> m_caseCodings;
    QSet<QString> m_pointedAt; ///< selections that cases and links name
    QHash<QString, const XmlNode *> m_noteNodes;
    NoteUses m_noteUses;
    QSet<QString> m_usedNotes;
    QHash<QString, qsizetype>
        m_noteSources; ///< notes that a document names, for those with a passage of their own
    qint64 m_keptBytes = 0;

    qsizetype m_lostSources = 0;
    qsizetype m_lostAreas = 0;
    qsizetype m_lostStretches = 0;
    qsizetype m_lostCodings = 0; ///< on areas, pictures and recordings
    qsizetype m_lostEmpty = 0;
    qsizetype m_lostPlain = 0;
    qsizetype m_dangling = 0;
    qsizetype m_lostLinks = 0;
    qsizetype m_doubleGuids = 0;
};

} // namespace Crosscase
