// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace Crosscase {

/// Where a verb writes: data on the one device, messages on the other. Both UTF-8, whatever the locale, since the
/// texts of a project can hold any script.
class Console
{
public:
    Console(QIODevice &data, QIODevice &messages)
        : m_data(data)
        , m_messages(messages)
    {
    }

    /// A line of data.
    void print(const QString &line) { m_data.write((line + u'\n').toUtf8()); }
    /// Data as it is.
    void write(const QByteArray &bytes) { m_data.write(bytes); }
    void print(const QJsonArray &json) { m_data.write(QJsonDocument(json).toJson()); }
    void print(const QJsonObject &json) { m_data.write(QJsonDocument(json).toJson()); }
    /// A line for the person.
    void say(const QString &line) { m_messages.write((line + u'\n').toUtf8()); }

private:
    QIODevice &m_data;
    QIODevice &m_messages;
};

} // namespace Crosscase
