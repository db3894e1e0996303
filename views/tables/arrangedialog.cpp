// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/arrangedialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

ArrangeDialog::ArrangeDialog(const TableAxis &axis, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_lines(new QTreeWidget(this))
{
    setWindowTitle(title);
    resize(460, 520);
    auto *hint = new QLabel(tr("Lines move among those under the same head."), this);
    hint->setWordWrap(true);
    m_lines->setObjectName(u"arrangeLines"_s);
    m_lines->setHeaderHidden(true);
    m_lines->setAccessibleName(tr("Lines in order"));
    add(axis.nodes(), nullptr);
    m_lines->expandAll();
    auto *side = new QVBoxLayout;
    m_up = {addButton(u"moveUp"_s, tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), To::Up),
            addButton(u"moveFirst"_s, tr("First"), QKeySequence(Qt::ALT | Qt::Key_Home), To::First)};
    m_down = {addButton(u"moveDown"_s, tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), To::Down),
              addButton(u"moveLast"_s, tr("Last"), QKeySequence(Qt::ALT | Qt::Key_End), To::Last)};
    for (QPushButton *button : {m_up[0], m_down[0], m_up[1], m_down[1]})
        side->addWidget(button);
    side->addStretch();
    auto *both = new QHBoxLayout;
    both->addWidget(m_lines, 1);
    both->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &ArrangeDialog::updateButtons);
    if (m_lines->topLevelItemCount() > 0)
        m_lines->setCurrentItem(m_lines->topLevelItem(0));
    m_lines->setFocus();
    updateButtons();
}

void ArrangeDialog::add(const QList<HeaderNode> &nodes, QTreeWidgetItem *parent)
{
    for (const HeaderNode &node : nodes) {
        if (node.kind == HeaderNode::Kind::Total || node.kind == HeaderNode::Kind::Units)
            continue;
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_lines);
        item->setText(0, node.label);
        item->setData(0, Qt::UserRole, node.path.isEmpty() ? node.label : node.path);
        add(node.children, item);
    }
}

QPushButton *ArrangeDialog::addButton(const QString &objectName, const QString &text,
                                      const QKeySequence &shortcut, To to)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setShortcut(shortcut);
    button->setAutoDefault(false);
    button->setToolTip(tr("%1 (%2)", "what a button does, its shortcut")
                           .arg(text, shortcut.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, [this, to] { move(to); });
    return button;
}

void ArrangeDialog::move(To to)
{
    QTreeWidgetItem *item = m_lines->currentItem();
    if (!item)
        return;
    QTreeWidgetItem *parent = item->parent() ? item->parent() : m_lines->invisibleRootItem();
    const int from = parent->indexOfChild(item);
    const int last = parent->childCount() - 1;
    const int place = to == To::Up ? std::max(from - 1, 0)
        : to == To::Down           ? std::min(from + 1, last)
        : to == To::First          ? 0
                                   : last;
    if (place == from)
        return;
    parent->insertChild(place, parent->takeChild(from));
    // What is taken out is folded when it is put back.
    for (QTreeWidgetItemIterator it(m_lines); *it; ++it)
        (*it)->setExpanded(true);
    m_lines->setCurrentItem(item);
    m_lines->scrollToItem(item);
}

void ArrangeDialog::updateButtons()
{
    const QTreeWidgetItem *item = m_lines->currentItem();
    const QTreeWidgetItem *parent = item ? (item->parent() ? item->parent() : m_lines->invisibleRootItem())
                                         : nullptr;
    const int at = parent ? parent->indexOfChild(const_cast<QTreeWidgetItem *>(item)) : -1;
    for (QPushButton *button : std::as_const(m_up))
        button->setEnabled(at > 0);
    for (QPushButton *button : std::as_const(m_down))
        button->setEnabled(parent && at < parent->childCount() - 1);
}

QStringList ArrangeDialog::paths() const
{
    QStringList out;
    for (QTreeWidgetItemIterator it(m_lines); *it; ++it)
        out.append((*it)->data(0, Qt::UserRole).toString());
    return out;
}

} // namespace Crosscase
