// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/result.h"

#include <QCoreApplication>

namespace Crosscase {

std::unexpected<Error> failure(const QString &message, const QString &details)
{
    return std::unexpected(Error{message, details, Error::Kind::Failed});
}

std::unexpected<Error> invalid(const QString &message)
{
    return std::unexpected(Error{message, {}, Error::Kind::Invalid});
}

std::unexpected<Error> cancelled()
{
    const QString message = QCoreApplication::translate("Crosscase", "Cancelled. Nothing was changed.");
    return std::unexpected(Error{message, {}, Error::Kind::Cancelled});
}

} // namespace Crosscase
