// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/readers.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace Crosscase::Testing {

/// The folder of the readers' test files.
[[nodiscard]] QString dataFolder();

/// A ZIP archive with these parts, in this order.
[[nodiscard]] QByteArray zipped(const QList<std::pair<QString, QByteArray>> &parts);

/// A Word document whose body holds this WordprocessingML; further parts by name.
[[nodiscard]] QByteArray docx(const QByteArray &body,
                              const QList<std::pair<QString, QByteArray>> &parts = {});
/// An OpenDocument text whose text holds this XML, with automatic styles.
[[nodiscard]] QByteArray odt(const QByteArray &text, const QByteArray &styles = {});
/// A workbook whose first sheet has these rows: numbers as numbers, the rest as inline strings.
[[nodiscard]] QByteArray xlsx(const QList<QStringList> &rows);

/// Everything that a transcript says, for comparing.
[[nodiscard]] QJsonObject described(const Transcript &transcript);

/// "speaker|said" of each turn.
[[nodiscard]] QStringList turnsOf(const Transcript &transcript);

/// Compares with a golden file beside the source, or writes it if CROSSCASE_UPDATE_GOLDEN is set. The text of the
/// difference, or empty.
[[nodiscard]] QString goldenDifference(const QString &goldenPath, const QByteArray &actual);

} // namespace Crosscase::Testing
