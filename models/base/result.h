// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Crosscase {

/**
 * What went wrong, in words a researcher can act on.
 *
 * The message is one or more full sentences in the reader's language: what failed, why, and what is safe. The
 * details are for a bug report (an SQLite message, a parser position) and are never needed to understand it.
 */
struct Error
{
    enum class Kind {
        Failed,    ///< it could not be done (a file, the disk, the data)
        Invalid,   ///< what was asked for makes no sense here (an unknown code, a range outside the text)
        ReadOnly,  ///< the project is open for reading only
        Cancelled, ///< the person stopped it; nothing was changed
    };

    QString message;
    QString details = {};
    Kind kind = Kind::Failed;
};

template<typename T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] std::unexpected<Error> failure(const QString &message, const QString &details = {});
[[nodiscard]] std::unexpected<Error> invalid(const QString &message);
[[nodiscard]] std::unexpected<Error> cancelled();

} // namespace Crosscase

/// Returns the error of a Result<> expression from the enclosing function, else goes on.
#define CROSSCASE_TRY(expression)                                                                            \
    do {                                                                                                     \
        if (auto &&tried_ = (expression); !tried_)                                                           \
            return std::unexpected(tried_.error());                                                          \
    } while (false)
