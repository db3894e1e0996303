// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/foreignimport.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

// Private to the import of foreign projects.

namespace Crosscase {

/**
 * Walks a foreign project once, deciding for each thing which one of ours it is. Without a writer it only says so: what
 * is new then has a negative id, which stands for nothing but itself.
 */
class ForeignMerge
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::ForeignImport)

public:
    ForeignMerge(const Index &index, const ForeignProject &project, Writer *writer,
                 const std::function<bool(int percent)> &progress);
    [[nodiscard]] Result<ForeignReport> run();

private:
    using CodingKey = std::tuple<Id, Id, Id, qint64, qint64>; ///< document, code, coder, start, end
    struct KnownCoding
    {
        Id id = NoId;
        QString stance;
    };

    // foreignimport.cpp
    [[nodiscard]] Result<> coders();
    [[nodiscard]] Result<> codes();
    [[nodiscard]] Result<> aliases();
    [[nodiscard]] Result<> attributes();
    [[nodiscard]] Result<> cases();
    [[nodiscard]] Result<Id> caseAt(const QStringList &path, const ForeignCase &from);
    [[nodiscard]] Result<> values(const ForeignCase &from, Id caseId);
    [[nodiscard]] Result<> ties(const ForeignCase &from, Id caseId);
    [[nodiscard]] Result<> rest();

    // foreigntexts.cpp
    [[nodiscard]] Result<> documents();
    [[nodiscard]] Result<Id> knownDocument(const ForeignDocument &from);
    [[nodiscard]] Result<Id> newDocument(const ForeignDocument &from);
    [[nodiscard]] Result<> facets();
    [[nodiscard]] Result<> choicesOf(const ForeignFacet &from, Id facet);
    [[nodiscard]] Result<> codings();
    [[nodiscard]] Result<> knowCodings();
    [[nodiscard]] Result<Id> coding(const ForeignCoding &from);
    [[nodiscard]] Result<> facetValues(const ForeignCoding &from, Id coding);
    [[nodiscard]] Result<> memos();
    [[nodiscard]] Result<> memo(const ForeignMemo &from);
    [[nodiscard]] Result<> cellNotes();
    [[nodiscard]] Result<> tables();

    [[nodiscard]] Id planned() { return --m_planned; }
    [[nodiscard]] bool goOn(int percent) const { return !m_progress || m_progress(percent); }
    [[nodiscard]] static Id at(const QList<Id> &ids, qsizetype place)
    {
        return place < 0 ? NoId : ids.value(place);
    }

    const Index &m_index;
    const ForeignProject &m_project;
    Writer *m_writer;
    const std::function<bool(int percent)> &m_progress;
    ForeignReport m_report;
    Id m_planned = 0;

    // For each thing of the file, the one of the project.
    QList<Id> m_coders, m_codes, m_attributes, m_cases, m_documents, m_facets, m_codings;
    QHash<QString, Id> m_caseByGuid;
    QHash<QStringList, Id> m_caseByPath;
    QSet<Id> m_newCases;
    QHash<QString, Id> m_documentByGuid;
    QMultiHash<QString, Id> m_documentsByName;
    QSet<Id> m_takenDocuments; ///< that something of the file is already
    QHash<QString, Id> m_codingByGuid;
    std::map<CodingKey, QList<KnownCoding>> m_codingAt;
    QHash<std::pair<Id, QString>, Id> m_choices;
    qsizetype m_valuesKept = 0;
    qsizetype m_lostFacets = 0;
};

} // namespace Crosscase
