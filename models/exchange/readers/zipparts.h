// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <stop_token>

class KZip;
class QBuffer;

namespace Crosscase {

/// The parts of a ZIP container in memory (DOCX, ODT, XLSX), unpacked one by one and within limits (limits.h).
class ZipParts
{
public:
    ~ZipParts();
    ZipParts(ZipParts &&other) noexcept;
    ZipParts &operator=(ZipParts &&other) noexcept;

    /// Errors: damaged or cut off, too many parts, names that lead out of the archive, encrypted.
    [[nodiscard]] static Result<ZipParts> open(const QByteArray &bytes);

    [[nodiscard]] bool has(const QString &name) const;
    /// Content of a part. Errors: missing, too large, packed suspiciously tight.
    [[nodiscard]] Result<QByteArray> part(const QString &name, const std::stop_token &stop = {}) const;
    /// The same of an archive with a whole project, whose parts may be larger (Limits::ProjectEntrySize).
    [[nodiscard]] Result<QByteArray> projectPart(const QString &name) const;
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    ZipParts();
    [[nodiscard]] Result<QByteArray> unpacked(const QString &name, const std::stop_token &stop,
                                              qint64 most) const;

    std::unique_ptr<QByteArray> m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
    QStringList m_names;
};

} // namespace Crosscase
