// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QToolButton>

#include <functional>

class QFrame;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Crosscase {

/**
 * A button that says which of many things are chosen, and opens a list to choose from: with a filter, by mouse and
 * keyboard. Nothing chosen means all. What was chosen is told once, when the list is closed; Escape leaves it as it was.
 */
class CheckChooser : public QToolButton
{
    Q_OBJECT

public:
    struct Item
    {
        QString key; ///< what chosen() gives
        QString text;
        int depth = 0; ///< below the last item of a smaller depth
    };

    /// `allText` is what the button says while nothing is chosen; `items` is asked each time the list opens.
    CheckChooser(const QString &allText, std::function<QList<Item>()> items, QWidget *parent = nullptr);

    void setAllText(const QString &text);
    /// What kind of things they are, written before what is chosen: "Codes: all", "Codes: Trust".
    void setCaption(const QString &caption);
    /// How a chosen key is written on the button; without it, the last part of a path. Empty: no longer there.
    void setNaming(std::function<QString(const QString &key)> naming);
    void setItems(std::function<QList<Item>()> items) { m_items = std::move(items); }
    /// Keys that no item has are kept, and listed, so that what is gone can be taken out.
    void setChosen(const QStringList &keys);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    /// The same where the keys are whole numbers: ids, or values of an enumeration.
    [[nodiscard]] QList<qint64> chosenNumbers() const;
    void setChosenNumbers(const QList<qint64> &keys);

    /// Opens the list under the button.
    void openList();

Q_SIGNALS:
    void chosenChanged(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void fill();
    void filterRows();
    bool showMatching(QTreeWidgetItem *item, const QString &text);
    void takeOver();
    void updateText();

    /// The name of a key that need not be among the items any more.
    [[nodiscard]] QString nameOf(const QString &key) const;

    QString m_caption;
    QString m_allText;
    std::function<QList<Item>()> m_items;
    std::function<QString(const QString &)> m_naming;
    QStringList m_chosen;
    QFrame *m_popup = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace Crosscase
