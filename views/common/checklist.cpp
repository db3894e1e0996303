// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/checklist.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

CheckListDialog::CheckListDialog(const QString &title, const QList<CheckItem> &items,
                                 const QVariantList &checked, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(title);
    resize(380, 460);
    auto *line = new QLineEdit(this);
    line->setObjectName("checkFilter"_L1);
    line->setPlaceholderText(tr("Filter"));
    line->setAccessibleName(tr("Filter"));
    line->setClearButtonEnabled(true);
    line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName("checkList"_L1);
    m_list->setAccessibleName(title);
    for (const CheckItem &item : items) {
        auto *row = new QListWidgetItem(QString(item.depth * 4, u' ') + item.text, m_list);
        row->setData(Qt::UserRole, item.key);
        row->setData(Qt::AccessibleTextRole, item.text);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(checked.contains(item.key) ? Qt::Checked : Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *none = buttons->addButton(tr("&All"), QDialogButtonBox::ResetRole);
    none->setToolTip(tr("Chooses none in particular, which means all"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Space);
    column->addWidget(line);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(line, &QLineEdit::textChanged, this, &CheckListDialog::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(none, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Unchecked);
    });
    line->setFocus();
}

void CheckListDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

QVariantList CheckListDialog::checked() const
{
    QVariantList out;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            out.append(item->data(Qt::UserRole));
    }
    return out;
}

CheckListButton::CheckListButton(const QString &caption, std::function<QList<CheckItem>()> items,
                                 QWidget *parent)
    : QToolButton(parent)
    , m_caption(caption)
    , m_items(std::move(items))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &CheckListButton::ask);
    showText();
}

void CheckListButton::setChosen(const QVariantList &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    showText();
    Q_EMIT chosenChanged();
}

void CheckListButton::ask()
{
    CheckListDialog dialog(m_caption, m_items(), m_chosen, this);
    if (dialog.exec() == QDialog::Accepted)
        setChosen(dialog.checked());
}

void CheckListButton::showText()
{
    QString what = m_chosen.isEmpty() ? tr("all") : QString::number(m_chosen.size());
    if (m_chosen.size() == 1) {
        const QList<CheckItem> items = m_items();
        const auto found = std::ranges::find(items, m_chosen.first(), &CheckItem::key);
        if (found != items.end())
            what = fontMetrics().elidedText(found->text, Qt::ElideMiddle, 180);
    }
    const QString text = tr("%1: %2", "a kind of thing, and which of them").arg(m_caption, what);
    setText(QString(text).replace(u'&', u"&&"_s));
    setAccessibleName(text);
}

} // namespace Crosscase
