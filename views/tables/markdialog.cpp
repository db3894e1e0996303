// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/markdialog.h"

#include "coding/stance.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int AsCounted = 0;
constexpr int Other = 1;
constexpr int FirstSymbol = 2;

const QStringList &symbols()
{
    static const QStringList list{u"x"_s, u"o"_s, u"-"_s, u"x/o"_s};
    return list;
}

} // namespace

MarkDialog::MarkDialog(const QString &cell, const QString &counted, const CellNoteRow &note, QWidget *parent)
    : QDialog(parent)
    , m_note(note)
    , m_marks(new QButtonGroup(this))
    , m_other(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Mark of a cell"));
    auto *layout = new QVBoxLayout(this);
    auto *title = new QLabel(cell, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);

    const auto addMark = [&](int id, const QString &text) {
        auto *button = new QRadioButton(text, this);
        m_marks->addButton(button, id);
        layout->addWidget(button);
        return button;
    };
    addMark(AsCounted,
            counted.isEmpty() ? tr("&As the passages say: blank")
                              : tr("&As the passages say: %1").arg(counted));
    addMark(FirstSymbol, tr("&x  %1", "symbol, what it means").arg(stanceName(Stance::Agree)));
    addMark(FirstSymbol + 1, tr("&o  %1", "symbol, what it means").arg(stanceName(Stance::NotFully)));
    addMark(FirstSymbol + 2, tr("&-  %1", "symbol, what it means").arg(stanceName(Stance::Disagree)));
    addMark(FirstSymbol + 3, tr("x/o  &both"));
    auto *row = new QHBoxLayout;
    auto *other = new QRadioButton(tr("O&ther:"), this);
    m_marks->addButton(other, Other);
    row->addWidget(other);
    row->addWidget(m_other, 1);
    layout->addLayout(row);

    m_other->setMaxLength(20);
    m_other->setObjectName(u"otherMark"_s);
    m_other->setAccessibleName(tr("Other mark"));
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("Why the mark is not the one the passages give"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason:"), m_reason);
    layout->addLayout(form);
    layout->addWidget(m_buttons);

    m_reason->setText(note.reason);
    const qsizetype known = symbols().indexOf(note.mark);
    if (note.mark.isEmpty())
        m_marks->button(AsCounted)->setChecked(true);
    else if (known >= 0)
        m_marks->button(FirstSymbol + int(known))->setChecked(true);
    else {
        other->setChecked(true);
        m_other->setText(note.mark);
    }
    connect(m_other, &QLineEdit::textEdited, this, [this, other] {
        other->setChecked(true);
        check();
    });
    connect(m_marks, &QButtonGroup::idToggled, this, &MarkDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &MarkDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString MarkDialog::mark() const
{
    const int id = m_marks->checkedId();
    if (id == Other)
        return m_other->text().trimmed();
    return id >= FirstSymbol ? symbols().at(id - FirstSymbol) : QString();
}

void MarkDialog::check()
{
    const bool asCounted = m_marks->checkedId() == AsCounted;
    m_reason->setEnabled(!asCounted);
    // A mark that does not follow from the evidence must say why.
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(asCounted || (!mark().isEmpty() && !m_reason->text().trimmed().isEmpty()));
}

CellNoteRow MarkDialog::note() const
{
    CellNoteRow note = m_note;
    note.mark = mark();
    note.reason = note.mark.isEmpty() ? QString() : m_reason->text().trimmed();
    return note;
}

} // namespace Crosscase
