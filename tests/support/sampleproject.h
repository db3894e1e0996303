// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QTemporaryDir>

#include <memory>

namespace Crosscase {

/**
 * A small invented project for tests, made through the verbs of an analyst: two clusters with two informants each, an
 * interview with each, and a panel at which two of them speak; drivers, barriers and arenas coded by two coders.
 *
 *     Cluster A   A1 (Role "Manager", Size 40)            A2 (Role "Engineer", Size "no data")
 *     Cluster B   B1 (Role "Manager", Size "approx. 12")  B2 (neither)
 *
 * By hand, as a table of stances (x agree, o not fully, - disagree, . without stance):
 *
 *                          A1    A2    B1    B2
 *     Drivers/Networking   x     x/o   x     not asked
 *     Drivers/Trust        x                 o
 *     Barriers/Costs       -           x/-
 *     Barriers/Time              o     o
 *     Arenas/Fairs         .     .
 */
class SampleProject
{
public:
    /// Null when it could not be made; the reason is on standard error.
    [[nodiscard]] static std::unique_ptr<SampleProject> make();

    [[nodiscard]] Project &project() const { return *m_project; }
    [[nodiscard]] Index &index() const { return *m_index; }
    [[nodiscard]] Id code(const QString &path) const { return m_index->codes().atPath(path); }
    [[nodiscard]] Id caseAt(const QString &path) const { return m_index->cases().atPath(path); }
    [[nodiscard]] Id document(const QString &name) const { return m_index->documentNamed(name); }
    /// The stretch of the first occurrence of a text in a document.
    [[nodiscard]] Span find(const QString &document, const QString &text) const;

private:
    SampleProject() = default;
    [[nodiscard]] Result<> fill();
    [[nodiscard]] Result<> addDocuments();
    [[nodiscard]] Result<> addCases();
    [[nodiscard]] Result<> addCodes();
    [[nodiscard]] Result<> addCodings();
    [[nodiscard]] Result<> addFacets();

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Index> m_index;
};

} // namespace Crosscase
