// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/transcript.h"

#include <QPlainTextEdit>

namespace Crosscase {

/// The beginning of a transcript as it would stand in the project, with what was recognised coloured.
class ImportPreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void showTranscript(const Transcript &transcript);
    /// Shows a sentence instead.
    void showNote(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMarks();

    Transcript m_transcript;
};

} // namespace Crosscase
