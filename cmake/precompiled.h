// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nearly every file reads, read once: reading these headers is most of what compiling one file costs. Nothing of
// the project stands here, so that a changed header of ours recompiles only those that include it. A file still names
// what it includes; the build of `./dev lint` has no precompiled header and shows what was forgotten.

#pragma once

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <span>
#include <unordered_map>
#include <variant>
#include <vector>
