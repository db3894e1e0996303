// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modelbenches.h"

namespace Crosscase {

/// A project of a size: made once and kept in CROSSCASE_BENCH_DIR, else in the temporary folder. This is a copy to work
/// on, which goes with the object.
class BenchProject
{
public:
    /// Adds how long it took to make, where that was done now.
    BenchProject(const BenchSize &size, QList<Figure> &figures);
    ~BenchProject();
    BenchProject(const BenchProject &) = delete;
    BenchProject &operator=(const BenchProject &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void removeCopy() const;

    QString m_path;
};

} // namespace Crosscase
