// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "analysis/tablespec.h"
#include "project/project.h"

#include <random>

namespace Crosscase {

/// Fills an empty project with a few short documents, cases, codes and codings that overlap, nest and cross the borders
/// of turns, at random but repeatably. Written row by row, without the verbs, so that odd things occur too.
class RandomProject
{
public:
    explicit RandomProject(quint32 seed);

    [[nodiscard]] Result<> fill(Project &project);
    /// Changes a few codings, facet values or cell notes, and now and then something else.
    [[nodiscard]] Result<> change(Writer &writer);
    /// A specification that makes sense for this project.
    [[nodiscard]] TableSpec anySpec();
    /// Now and then an order that names lines of the table: by one of the other side, by an attribute, by hand.
    void anyOrder(TableSpec &spec, const CrossTable &table);

private:
    [[nodiscard]] int upTo(int most) { return int(m_random() % quint32(most + 1)); }
    [[nodiscard]] bool once(int in) { return upTo(in - 1) == 0; }
    template<typename T>
    [[nodiscard]] T anyOf(const QList<T> &list)
    {
        return list.at(upTo(int(list.size()) - 1));
    }
    [[nodiscard]] Result<> addCodes(Writer &writer);
    [[nodiscard]] Result<> addCases(Writer &writer);
    [[nodiscard]] Result<> addDocument(Writer &writer, int number);
    [[nodiscard]] Result<> addLinks(Writer &writer, Id document, qint64 length, const QList<Id> &speakers);
    [[nodiscard]] Result<> addFacets(Writer &writer);
    [[nodiscard]] Result<> addCodings(Writer &writer);
    [[nodiscard]] CodingRow anyCoding();
    [[nodiscard]] Result<> addFacetValues(Writer &writer, Id coding);
    [[nodiscard]] Result<> changeOne(Writer &writer);
    [[nodiscard]] Result<> changeCoding(Writer &writer);
    [[nodiscard]] Result<> changeFacets(Writer &writer);
    [[nodiscard]] Result<> changeNote(Writer &writer);
    [[nodiscard]] Result<> changeElsewhere(Writer &writer);
    [[nodiscard]] Result<> addNotes(Writer &writer);
    [[nodiscard]] Dimension anyDimension(bool rows, TableSpec::Measure measure);
    void anyFilter(TableFilter &filter);
    void anyCodePair(TableSpec &spec);
    void anyFacetPair(TableSpec &spec);
    [[nodiscard]] TableSpec attributeSpec(bool attributesInRows);
    [[nodiscard]] LineOrder orderNaming(const Dimension &dimension, const TableAxis &axis,
                                        const TableAxis &other);

    std::mt19937 m_random;
    struct Named
    {
        Id id;
        QString path;
        bool leaf;
    };
    QList<Named> m_codes, m_cases;
    QList<Id> m_coders, m_documents, m_choices;
    QList<qint64> m_lengths;
    Id m_levelFacet = NoId, m_weightFacet = NoId, m_actorFacet = NoId, m_wordFacet = NoId;
};

} // namespace Crosscase
