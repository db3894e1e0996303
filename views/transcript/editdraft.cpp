// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/editdraft.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::EditDraft)
};

QString pathOf(const QString &project, Id document)
{
    QString name = project;
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + u"/drafts/%1-%2.json"_s.arg(name).arg(document);
}

} // namespace

QByteArray EditDraft::hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

Result<> EditDraft::save() const
{
    QJsonArray list;
    for (const TextEdit &edit : edits)
        list.append(QJsonArray{edit.span.start, edit.span.end, edit.text});
    // Ids go beyond what JSON numbers hold exactly.
    const QJsonObject object{{u"project"_s, project},
                             {u"document"_s, QString::number(document)},
                             {u"base"_s, QString::fromLatin1(base)},
                             {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
                             {u"edits"_s, list},
                             {u"text"_s, text}};
    const QString path = pathOf(project, document);
    QDir().mkpath(QFileInfo(path).absolutePath());
    const Result<> written = writeWholeFile(path, QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!written) {
        return failure(
            Texts::tr(
                "The edits cannot be kept in %1 while you type. They are still here: finish editing soon, "
                "which writes them to the project.")
                .arg(QDir::toNativeSeparators(path)),
            written.error().message);
    }
    return {};
}

std::optional<EditDraft> EditDraft::of(const QString &project, Id document)
{
    QFile file(pathOf(project, document));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    EditDraft draft;
    draft.project = object.value("project"_L1).toString();
    draft.document = object.value("document"_L1).toString().toLongLong();
    draft.base = object.value("base"_L1).toString().toLatin1();
    draft.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    draft.text = object.value("text"_L1).toString();
    const QJsonArray list = object.value("edits"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonArray edit = value.toArray();
        draft.edits.append({{edit.at(0).toInteger(), edit.at(1).toInteger()}, edit.at(2).toString()});
    }
    if (draft.project != project || draft.document != document || draft.edits.isEmpty())
        return std::nullopt;
    return draft;
}

void EditDraft::discard(const QString &project, Id document)
{
    QFile::remove(pathOf(project, document));
}

} // namespace Crosscase
