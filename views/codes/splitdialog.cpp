// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/codes/splitdialog.h"

#include "coding/recode.h"
#include "views/codes/codepicker.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Around = 300; // code points shown before and after

} // namespace

SplitDialog::SplitDialog(Workspace &workspace, Id code, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_code(code)
    , m_texts(textsOf(workspace.project()))
    , m_codings(codingsOf({.codes = {code}, .withDescendants = false}, workspace.index()))
    , m_place(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Split “%1”").arg(workspace.index().codes().name(code)));
    resize(820, 520);
    m_place->setObjectName("splitPlace"_L1);
    m_text->setObjectName("splitText"_L1);
    m_text->setAccessibleName(tr("Passage"));
    m_text->setTabChangesFocus(true);
    m_list->setObjectName("splitTargets"_L1);
    m_list->setAccessibleName(tr("Codes to give passages to, by their number"));
    m_text->installEventFilter(this);
    m_list->installEventFilter(this);
    auto *hint = new QLabel(
        tr("A number gives the passage to that code, Space leaves it where it is, Backspace goes back."),
        this);
    hint->setWordWrap(true);
    auto *fresh = new QPushButton(icon(u"code-new"_s), tr("&New code…"), this);
    fresh->setObjectName("splitNew"_L1);
    auto *other = new QPushButton(icon(u"code"_s), tr("&Other code…"), this);
    auto *left = new QVBoxLayout;
    left->addWidget(m_place);
    left->addWidget(m_text, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(new QLabel(tr("Give it to"), this));
    right->addWidget(m_list, 1);
    right->addWidget(fresh);
    right->addWidget(other);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::WideSpace);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_done = buttons->addButton(tr("&Split"), QDialogButtonBox::AcceptRole);
    m_done->setObjectName("splitDone"_L1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addLayout(row, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    connect(fresh, &QPushButton::clicked, this, &SplitDialog::newTarget);
    connect(other, &QPushButton::clicked, this, &SplitDialog::addTarget);
    connect(m_list, &QListWidget::itemActivated, this, [this] { give(m_list->currentRow()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (Id child : workspace.index().codes().children(code)) {
        if (workspace.index().codes().find(child)->codable)
            m_targets.append(child);
    }
    fillTargets();
    showPassage();
    m_text->setFocus();
}

void SplitDialog::fillTargets()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        const auto given = std::ranges::count_if(m_given, [&](Id code) { return code == m_targets.at(i); });
        const QString key = i < 9 ? QString::number(i + 1) : u" "_s;
        auto *item = new QListWidgetItem(
            swatch(QColor(m_workspace.index().codeColor(m_targets.at(i)))),
            tr("%1  %2 (%3)", "key, name of a code, how many passages it was given")
                .arg(key, m_workspace.index().codes().name(m_targets.at(i)))
                .arg(given),
            m_list);
        item->setToolTip(m_workspace.index().codes().path(m_targets.at(i)));
    }
    if (m_targets.isEmpty()) {
        auto *item = new QListWidgetItem(tr("No code yet. Make one, or choose another."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_done->setEnabled(!m_given.isEmpty());
}

void SplitDialog::addTarget()
{
    CodePicker picker(m_workspace, tr("Give passages to which code?"), tr("Choose"), this);
    if (picker.exec() == QDialog::Accepted && picker.code() != m_code && !m_targets.contains(picker.code()))
        m_targets.append(picker.code());
    fillTargets();
    m_text->setFocus();
}

void SplitDialog::newTarget()
{
    const QString name = Prompts::text(
        this, tr("New code"), tr("Name of a code below “%1”").arg(m_workspace.index().codes().name(m_code)));
    if (!name.isEmpty()) {
        const Result<Id> made = m_workspace.codebook().add({.name = name, .parent = m_code});
        if (m_workspace.accept(made))
            m_targets.append(*made);
        fillTargets();
    }
    m_text->setFocus();
}

void SplitDialog::give(int target)
{
    if (target < 0 || target >= m_targets.size() || m_codings.isEmpty())
        return;
    m_given.insert(m_codings.at(m_at), m_targets.at(target));
    fillTargets();
    step(1);
}

void SplitDialog::leave()
{
    if (m_codings.isEmpty())
        return;
    m_given.remove(m_codings.at(m_at));
    fillTargets();
    step(1);
}

void SplitDialog::back()
{
    step(-1);
}

void SplitDialog::step(int by)
{
    m_at = std::clamp(m_at + by, qsizetype(0), std::max(m_codings.size() - 1, qsizetype(0)));
    showPassage();
}

void SplitDialog::showPassage()
{
    const Coding *coding = m_codings.isEmpty() ? nullptr
                                               : m_workspace.index().codings().find(m_codings.at(m_at));
    if (!coding) {
        m_place->setText(tr("Nothing is coded with it."));
        return;
    }
    const Result<QList<Passage>> passage = passages(QList<Id>{coding->id}, m_workspace.index(), m_texts);
    const Result<QString> body = m_texts(coding->document);
    if (!passage || passage->isEmpty() || !body)
        return;
    const Id given = m_given.value(coding->id);
    const QString where = tr("Passage %1 of %2 %3", "number, count, citation")
                              .arg(m_at + 1)
                              .arg(m_codings.size())
                              .arg(passage->first().citation);
    m_place->setText(given == NoId ? where : where + u" → "_s + m_workspace.index().codes().name(given));
    const CodePointMap text(*body);
    const auto html = [](const QString &part) { return part.toHtmlEscaped().replace(u'\n', u"<br>"_s); };
    // From a word's beginning to a word's end.
    QString before = text.mid({std::max<qint64>(0, coding->span.start - Around), coding->span.start});
    if (coding->span.start > Around)
        before = u"… "_s + before.mid(before.indexOf(u' ') + 1);
    QString after = text.mid({coding->span.end, std::min(text.length(), coding->span.end + Around)});
    if (coding->span.end + Around < text.length())
        after = after.left(after.lastIndexOf(u' ')) + u" …"_s;
    const QString faint = Theme::color(Theme::Meaning::Muted, palette()).name();
    m_text->setHtml(u"<span style=\"color:%1\">%2</span><b>%3</b><span style=\"color:%1\">%4</span>"_s.arg(
        faint, html(before), html(passage->first().text), html(after)));
}

bool SplitDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9)
            || key->key() == Qt::Key_Space || key->key() == Qt::Key_Backspace;
        if (isOurs && !key->modifiers().testFlag(Qt::ControlModifier)) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SplitDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        give(event->key() - Qt::Key_1);
    else if (event->key() == Qt::Key_Space)
        leave();
    else if (event->key() == Qt::Key_Backspace)
        back();
    else
        QDialog::keyPressEvent(event);
}

void SplitDialog::accept()
{
    const QString label = tr("Split \"%1\"").arg(m_workspace.index().codes().name(m_code));
    if (m_given.isEmpty() || !m_workspace.accept(recodeEach(m_workspace.index(), m_given, label)))
        return;
    m_workspace.say(tr("%n passages were given to other codes.", nullptr, int(m_given.size())));
    QDialog::accept();
}

} // namespace Crosscase
