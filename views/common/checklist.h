// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QToolButton>
#include <QVariant>

#include <functional>

class QListWidget;
class QListWidgetItem;

namespace Crosscase {

struct CheckItem
{
    QVariant key;
    QString text;
    int depth = 0; ///< below how many others it stands
};

/// Asks which of several things are meant: a filter line over a list with check boxes.
class CheckListDialog : public QDialog
{
    Q_OBJECT

public:
    CheckListDialog(const QString &title, const QList<CheckItem> &items, const QVariantList &checked,
                    QWidget *parent = nullptr);

    [[nodiscard]] QVariantList checked() const;

private:
    void filter(const QString &text);

    QListWidget *m_list;
};

/// A button that says which of several things are meant ("Codes: all", "Codes: Networking", "Codes: 3") and asks anew
/// when it is pressed.
class CheckListButton : public QToolButton
{
    Q_OBJECT

public:
    /// `items` is asked each time the person is.
    CheckListButton(const QString &caption, std::function<QList<CheckItem>()> items,
                    QWidget *parent = nullptr);

    /// In the order of the items; empty: all.
    [[nodiscard]] const QVariantList &chosen() const { return m_chosen; }
    void setChosen(const QVariantList &chosen);
    template<typename T>
    [[nodiscard]] QList<T> chosenAs() const
    {
        QList<T> out;
        for (const QVariant &value : m_chosen)
            out.append(value.value<T>());
        return out;
    }

Q_SIGNALS:
    void chosenChanged();

private:
    void ask();
    void showText();

    QString m_caption;
    std::function<QList<CheckItem>()> m_items;
    QVariantList m_chosen;
};

} // namespace Crosscase
