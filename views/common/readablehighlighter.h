// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPalette>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Crosscase {

/// Definitions and themes, of the library and of ours.
[[nodiscard]] KSyntaxHighlighting::Repository &syntaxRepository();

/**
 * Highlights by a definition of the library, in a theme for our palette. The library's themes hold a few colours that
 * are too faint: whatever is written keeps CodeColors::MinimumContrast to what it stands on.
 */
class ReadableHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ReadableHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

    /// Moves the colour of letters away from what they stand on, as far as it takes; letters that are not to be seen stay so.
    static void makeReadable(QTextCharFormat &format, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPalette m_palette;
};

} // namespace Crosscase
