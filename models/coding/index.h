// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/casecoverage.h"
#include "coding/caseshares.h"
#include "coding/codingcolumns.h"
#include "coding/idruns.h"
#include "coding/rowtree.h"
#include "project/project.h"
#include "store/rows.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace Crosscase {

/**
 * The project in memory: everything but the texts, memos and history. Tables, views and the command line read it;
 * nothing writes it but the change sets of its project.
 *
 * Listen to updated(), not to Project::changed(), when you read the index: it has followed the change by then.
 */
class Index : public QObject
{
    Q_OBJECT

public:
    /// Asked now and then by what takes long; true ends it with Error::Kind::Cancelled.
    using Stop = std::function<bool()>;
    /// Reads the whole project. `project` must outlive the index and live on the same thread.
    [[nodiscard]] static Result<std::unique_ptr<Index>> build(Project &project, const Stop &stop = {});

    [[nodiscard]] Project &project() const { return m_project; }

    // Documents, in the analyst's order.
    [[nodiscard]] QList<Id> documents() const { return m_documents.children(NoId); }
    [[nodiscard]] const DocumentHeadRow *document(Id id) const;
    [[nodiscard]] Id documentNamed(const QString &name) const;

    // Who speaks. Turns ascend by start.
    [[nodiscard]] const QList<TurnRow> &turns(Id document) const;
    [[nodiscard]] QList<SpeakerRow> speakers(Id document) const; ///< by id: in order of first appearance
    [[nodiscard]] const SpeakerRow *speaker(Id id) const;
    /// The turn at a position, or null.
    [[nodiscard]] const TurnRow *turnAt(Id document, qint64 position) const;

    [[nodiscard]] const RowTree<CodeRow> &codes() const { return m_codes; }
    /// "#rrggbb" of the code or the nearest ancestor that has one; a neutral grey when none has.
    [[nodiscard]] QString codeColor(Id code) const;
    [[nodiscard]] QStringList codeAliases(Id code) const;
    [[nodiscard]] const RowTree<CaseRow> &cases() const { return m_cases; }

    // What ties cases to texts.
    [[nodiscard]] QList<CaseLinkRow> linksOfDocument(Id document) const;
    [[nodiscard]] QList<CaseLinkRow> linksOfCase(Id caseId) const;
    [[nodiscard]] bool hasLinks(Id caseId) const { return m_linksOfCase.contains(caseId); }
    /// Which cases each part of the document belongs to.
    [[nodiscard]] const CaseCoverage &coverage(Id document) const;
    /// The cases of each coding of a document, by CaseShares::of(). Valid until the next change.
    [[nodiscard]] const CaseShares &sharesIn(Id document) const;
    /// Finds these out for all documents now, so that who asks first need not wait.
    [[nodiscard]] Result<> findAllShares(const Stop &stop = {}) const;
    /// The case a passage is cited with: the one at its start, else the first it touches; NoId when nobody's.
    [[nodiscard]] Id caseOfPassage(Id document, Span span) const;

    [[nodiscard]] QList<AttributeRow> attributes() const; ///< in order
    [[nodiscard]] Id attributeNamed(const QString &name) const;
    /// The value a case has itself, or inherits from the nearest ancestor that has one; null when there is none.
    [[nodiscard]] const AttributeValueRow *attributeValue(Id caseId, Id attribute) const;
    /// The value the case has itself, or null.
    [[nodiscard]] const AttributeValueRow *ownAttributeValue(Id caseId, Id attribute) const;

    [[nodiscard]] const CodingColumns &codings() const { return m_codings; }
    /// Codings of a code and all codes below it.
    [[nodiscard]] qsizetype countWithDescendants(Id code) const;
    [[nodiscard]] QList<CoderRow> coders() const;
    [[nodiscard]] const CoderRow *coder(Id id) const;
    [[nodiscard]] Id coderNamed(const QString &name) const;

    [[nodiscard]] QList<FacetRow> facets() const; ///< in order
    [[nodiscard]] const FacetRow *facet(Id id) const;
    [[nodiscard]] QList<FacetChoiceRow> facetChoices(Id facet) const; ///< in order
    /// Codes on whose branches the facet is offered.
    [[nodiscard]] QList<Id> facetScope(Id facet) const;
    /// Facets offered for codings of this code, in order.
    [[nodiscard]] QList<FacetRow> facetsFor(Id code) const;
    [[nodiscard]] QList<CodingFacetRow> facetValues(Id coding) const;

    [[nodiscard]] const CellNoteRow *cellNote(Id caseId, Id code) const;
    [[nodiscard]] QList<CellNoteRow> cellNotes() const { return m_notes.values(); } ///< in no order
    [[nodiscard]] QList<SavedTableRow> savedTables() const;                         ///< in order

    /// What waits for a place since a text was replaced, by document in their order, then by where it would stand. The
    /// codings named here are in no other list of this class.
    [[nodiscard]] QList<UnplacedRow> unplaced() const;
    [[nodiscard]] const UnplacedRow *unplaced(Id id) const;

    /// What a change took the place of, for those who keep figures up to date instead of counting anew.
    struct Replaced
    {
        /// Codings that changed, or whose facet values did, as they were before; nothing for those that are new.
        QHash<Id, std::optional<Coding>> codings;
        QHash<Id, QList<CodingFacetRow>> facets; ///< the values of each of these codings before
        QList<std::pair<Id, Id>> notes;          ///< case and code of the cell notes that changed
        bool complete = true;                    ///< false: there were too many to keep
    };
    /// Of the last change followed. Complete only while updated() is emitted.
    [[nodiscard]] const Replaced &replaced() const { return m_replaced; }
    /// Counts the changes followed.
    [[nodiscard]] qint64 revision() const { return m_revision; }

    /// Empty when the other index says the same of everything; else a sentence that names the first difference.
    [[nodiscard]] QString differenceFrom(const Index &other) const;

Q_SIGNALS:
    /// The index has followed a change.
    void updated(const Crosscase::ChangeSet &changes);

private:
    explicit Index(Project &project);
    [[nodiscard]] Result<> load(const Stop &stop);
    [[nodiscard]] Result<> loadAllButTurns(const Reader &read, const Stop &stop);
    [[nodiscard]] Result<> loadCodings(const Reader &read);
    [[nodiscard]] Result<> loadTurns(const Reader &read);
    /// Fails where a row is not there that another refers to. (The parents of codes and cases are checked when the file is
    /// opened.)
    [[nodiscard]] Result<> checkReferences() const;
    /// Names the first such reference; null where there is none.
    [[nodiscard]] const char *missingReference() const;
    void follow(const ChangeSet &changes);
    template<typename Row>
    void followRow(const RowChange &change);

    void set(const DocumentHeadRow &row);
    void set(const SpeakerRow &row);
    void set(const TurnRow &row);
    void set(const CodeRow &row) { m_codes.set(row); }
    void set(const CodeAliasRow &row) { m_aliases.insert(row.id, row); }
    void set(const CaseRow &row) { m_cases.set(row); }
    void set(const CaseLinkRow &row);
    void set(const AttributeRow &row) { m_attributes.insert(row.id, row); }
    void set(const AttributeValueRow &row);
    void set(const CodingRow &row);
    void set(const CoderRow &row) { m_coders.insert(row.id, row); }
    void set(const FacetRow &row) { m_facets.insert(row.id, row); }
    void set(const FacetChoiceRow &row) { m_choices.insert(row.id, row); }
    void set(const FacetScopeRow &row) { m_scopes.insert(row.id, row); }
    void set(const CodingFacetRow &row);
    void set(const CellNoteRow &row);
    void set(const SavedTableRow &row) { m_tables.insert(row.id, row); }
    void set(const UnplacedRow &row);

    template<typename Row>
    void drop(Id id);
    void dropTurn(Id id);
    void dropLink(Id id);
    void dropAttributeValue(Id id);
    void dropCodingFacet(Id id);
    void dropCellNote(Id id);
    void dropCoding(Id id);
    void dropUnplaced(Id id);
    void rememberCoding(Id id);
    void forgetCoverage(Id document);

    // Documents are a tree of one level, which gives them their order.
    struct DocumentNode : DocumentHeadRow
    {
        Id parent = NoId;
        bool operator==(const DocumentNode &) const = default;
    };

    Project &m_project;
    RowTree<DocumentNode> m_documents;
    QHash<Id, SpeakerRow> m_speakers;
    QHash<Id, QList<TurnRow>> m_turns; ///< by document
    IdRuns m_turnDocument;
    RowTree<CodeRow> m_codes;
    QMap<Id, CodeAliasRow> m_aliases;
    RowTree<CaseRow> m_cases;
    QMap<Id, CaseLinkRow> m_links;
    QHash<Id, QList<Id>> m_linksOfDocument;
    QHash<Id, QList<Id>> m_linksOfCase;
    QMap<Id, AttributeRow> m_attributes;
    QHash<Id, AttributeValueRow> m_values;
    QHash<std::pair<Id, Id>, Id> m_valueOf; ///< (case, attribute)
    CodingColumns m_codings;
    QMap<Id, CoderRow> m_coders;
    QMap<Id, FacetRow> m_facets;
    QMap<Id, FacetChoiceRow> m_choices;
    QMap<Id, FacetScopeRow> m_scopes;
    QHash<Id, CodingFacetRow> m_codingFacets;
    QHash<Id, QList<Id>> m_facetsOfCoding;
    QHash<Id, CellNoteRow> m_notes;
    QHash<std::pair<Id, Id>, Id> m_noteOf; ///< (case, code)
    QMap<Id, SavedTableRow> m_tables;
    QHash<Id, UnplacedRow> m_unplaced;
    QHash<Id, Id> m_unplacedOfCoding;
    mutable QHash<Id, CaseCoverage> m_coverage; ///< by document, made when asked for
    mutable CaseShares m_shares;                ///< likewise
    Replaced m_replaced;
    bool m_following = false;
    qint64 m_revision = 0;
};

} // namespace Crosscase
