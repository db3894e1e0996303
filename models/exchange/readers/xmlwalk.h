// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <stop_token>

namespace Crosscase {

/// Takes the pieces of an XML document as they come. Names are local names; the reader has the namespace.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;

    virtual void startElement(const QXmlStreamReader &xml) = 0;
    virtual void endElement(const QXmlStreamReader &xml) = 0;
    virtual void characters(const QXmlStreamReader &xml) = 0;
    /// Whether to end early without an error.
    [[nodiscard]] virtual bool enough() const { return false; }
};

/**
 * Walks through an XML document without recursion. A document type declaration is refused, since it is what entity
 * bombs and references to other files are made of, and no word processor writes one; so is nesting beyond limits.h.
 */
[[nodiscard]] Result<> walkXml(const QByteArray &content, XmlHandler &handler,
                               const std::stop_token &stop = {});

/// An attribute by its local name, whatever its namespace.
[[nodiscard]] QString xmlAttribute(const QXmlStreamReader &xml, QLatin1StringView name);

} // namespace Crosscase
