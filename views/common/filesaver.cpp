// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/filesaver.h"

#include "base/wholefile.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::FileSaver)
};

} // namespace

bool saveBytes(Workspace &workspace, const QString &path, const QByteArray &bytes)
{
    if (!workspace.accept(writeWholeFile(path, bytes)))
        return false;
    workspace.say(Texts::tr("%1 was written.").arg(QFileInfo(path).fileName()));
    return true;
}

bool saveReport(QWidget *parent, Workspace &workspace, const QString &title, const Report &report)
{
    const QString path = Prompts::saveFile(parent, title, workspace.project().name(), reportFilter(),
                                           u"docx"_s);
    if (path.isEmpty())
        return false;
    const Result<QByteArray> bytes = writeReport(report,
                                                 reportFormatOfFile(path).value_or(ReportFormat::Text));
    return workspace.accept(bytes) && saveBytes(workspace, path, *bytes);
}

} // namespace Crosscase
