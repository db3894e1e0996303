// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/linehead.h"
#include "text/turns.h"

#include <QList>

namespace Crosscase {

/// A line of a text in UTF-16 positions, without its line end.
struct TextLine
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool blank = false;
};

/// Lines as people see them: LF, but also U+2028, U+2029, form feed and vertical tab end one.
[[nodiscard]] QList<TextLine> textLines(QStringView text);

/// A line that begins a turn.
struct ChosenLine
{
    qsizetype line = 0;
    LineHead head;
};

struct LabelChoice
{
    QList<ChosenLine> lines; ///< ascending
    QString shapeName;
    double confidence = 0;
};

/// Decides by frequency and position which of the possible labels in a text are labels.
[[nodiscard]] LabelChoice chooseLabels(const CodePointMap &text, const QList<TextLine> &lines,
                                       const RecognitionOptions &options);

} // namespace Crosscase
