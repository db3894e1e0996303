// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"

#include <memory>

namespace Crosscase {

/**
 * A connection of its own to a project that is open already, to read in another thread what the first is not writing
 * meanwhile. Make it, use it and destroy it in that thread, and before the project closes.
 */
class SecondReader
{
public:
    /// Fails where the file lets no second connection in.
    [[nodiscard]] static Result<std::unique_ptr<SecondReader>> open(const QString &path);
    ~SecondReader();
    SecondReader(const SecondReader &) = delete;
    SecondReader &operator=(const SecondReader &) = delete;

    [[nodiscard]] const Reader &read() const { return m_reader; }

private:
    SecondReader(const QString &path, std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    Reader m_reader;
};

} // namespace Crosscase
