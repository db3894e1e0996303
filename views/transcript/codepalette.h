// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/transcript/codematcher.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Crosscase {

class Workspace;

/// What was chosen in the palette: codes there are, and the paths of codes to be made.
struct PaletteChoice
{
    QList<Id> codes;
    QStringList newPaths; ///< joinPath() form
    std::optional<Stance> stance = {};
    QStringList facets = {}; ///< as typed; see facetwords.h
};

/**
 * Type to code: a field that finds codes as one types, opened beside what is to be coded.
 *
 * Enter takes the code marked (and those picked before), Ctrl+Enter makes a new one of what was typed, Ctrl+Space or
 * Ctrl+click picks several, Tab completes the path, Escape closes. A last word x, o or - sets the stance, words with @
 * set facets, Alt and a digit put the code marked on that number key.
 */
class CodePalette : public QFrame
{
    Q_OBJECT

public:
    enum class Purpose { Apply, ApplyEach, Recode };

    CodePalette(Workspace &workspace, QWidget *parent);

    /// Opens with the field empty; below the point where there is room.
    void openAt(const QPoint &globalPoint, Purpose purpose, const QString &quotation);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const Crosscase::PaletteChoice &choice);
    /// Closed without a choice.
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void addCode(const CodeMatch &match);
    void addNew(const QString &path);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers, bool inList);
    void toggle(QListWidgetItem *item);
    void complete();
    void accept(QListWidgetItem *item);
    /// Says what stance and facets were typed. False when one of them fits no facet of the code marked.
    bool showExtras();
    /// What an item stands for; of a new code, the nearest code above it that is there.
    [[nodiscard]] Id codeOf(const QListWidgetItem *item) const;
    void acceptNew();

    Workspace &m_workspace;
    CodeMatcher m_matcher{{}, {}};
    Purpose m_purpose = Purpose::Apply;
    QList<Id> m_picked;
    bool m_isAccepting = false;
    QLabel *m_title;
    QLineEdit *m_field;
    QLabel *m_stance;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace Crosscase
