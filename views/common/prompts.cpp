// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/prompts.h"

#include "views/common/settings.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QQueue>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Answers
{
    QQueue<QStringList> files;
    QQueue<bool> confirmations;
    QQueue<QString> texts;
    QString lastQuestion;
};

Answers &answers()
{
    static Answers answers;
    return answers;
}

QStringList remembered(const QStringList &paths)
{
    if (!paths.isEmpty())
        Settings::instance().setLastFolder(QFileInfo(paths.first()).absolutePath());
    return paths;
}

} // namespace

namespace Prompts {

QStringList openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    if (!answers().files.isEmpty())
        return answers().files.dequeue();
    return remembered(
        QFileDialog::getOpenFileNames(parent, title, Settings::instance().lastFolder(), filter));
}

QString openFile(QWidget *parent, const QString &title, const QString &filter)
{
    if (!answers().files.isEmpty())
        return answers().files.dequeue().value(0);
    const QString path = QFileDialog::getOpenFileName(parent, title, Settings::instance().lastFolder(),
                                                      filter);
    return path.isEmpty() ? path : remembered({path}).first();
}

QString openFolder(QWidget *parent, const QString &title)
{
    if (!answers().files.isEmpty())
        return answers().files.dequeue().value(0);
    const QString path = QFileDialog::getExistingDirectory(parent, title, Settings::instance().lastFolder());
    if (!path.isEmpty())
        Settings::instance().setLastFolder(path);
    return path;
}

QString saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                 const QString &suffix)
{
    if (!answers().files.isEmpty())
        return answers().files.dequeue().value(0);
    QFileDialog dialog(parent, title, Settings::instance().lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    // Of several kinds of files, the one chosen gives the suffix.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &chosen) {
        if (const qsizetype at = chosen.lastIndexOf("*."_L1); at >= 0)
            dialog.setDefaultSuffix(chosen.mid(at + 2).chopped(1));
    });
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return remembered(dialog.selectedFiles()).first();
}

bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &explanation,
             const QString &verb)
{
    answers().lastQuestion = question + u' ' + explanation;
    if (!answers().confirmations.isEmpty())
        return answers().confirmations.dequeue();
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box.setInformativeText(explanation);
    const QPushButton *yes = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

QString text(QWidget *parent, const QString &title, const QString &label, const QString &before)
{
    if (!answers().texts.isEmpty())
        return answers().texts.dequeue();
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, before).trimmed();
}

void answerFiles(const QStringList &paths)
{
    answers().files.enqueue(paths);
}

void answerConfirm(bool yes)
{
    answers().confirmations.enqueue(yes);
}

void answerText(const QString &text)
{
    answers().texts.enqueue(text);
}

QString lastQuestion()
{
    return answers().lastQuestion;
}

} // namespace Prompts

} // namespace Crosscase
