// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refipackage.h"

#include "exchange/readers/encoding.h"
#include "exchange/readers/limits.h"
#include "exchange/readers/zipparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <memory>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::RefiPackage)
};

// Media make archives large, but they are read whole into memory.
constexpr qint64 maxArchive = 2LL << 30;

Result<QByteArray> contentOf(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Texts::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > limit) {
        return failure(
            Texts::tr("%1 is larger than %2 MB, more than can be read.").arg(path).arg(limit >> 20));
    }
    return file.readAll();
}

/// The file's name in "internal://x.txt", "relative:///a/x.txt", "x.txt", "C:\a\x.txt"; sources lie in one flat folder.
QString baseName(QString path)
{
    return path.replace(u'\\', u'/').section(u'/', -1);
}

Result<RefiPackage> packageOf(const QByteArray &xml, const QString &fileName,
                              const std::function<Result<QByteArray>(const QString &)> &source)
{
    Result<XmlNode> project = readXmlTree(xml, fileName);
    if (!project)
        return std::unexpected(project.error());
    if (project->name.compare("CodeBook"_L1, Qt::CaseInsensitive) == 0)
        return failure(Texts::tr("%1 is a codebook, not a project. Import it as a codebook.").arg(fileName));
    if (project->name != "Project"_L1) {
        return failure(Texts::tr("%1 is not a REFI-QDA project: it begins with the element \"%2\".")
                           .arg(fileName, project->name));
    }
    return RefiPackage{.project = std::move(*project), .fileName = fileName, .source = source};
}

Result<RefiPackage> openBare(const QString &path, const QByteArray &xml)
{
    const QDir folder = QFileInfo(path).dir();
    const auto source = [folder](const QString &name) -> Result<QByteArray> {
        const QString wanted = baseName(name);
        QStringList places = folder.entryList({u"sources"_s}, QDir::Dirs); // in any case of letters
        places.append(u"."_s);
        for (const QString &place : std::as_const(places)) {
            const QDir inside(folder.filePath(place));
            for (const QString &file : inside.entryList(QDir::Files)) {
                if (!wanted.isEmpty() && file.compare(wanted, Qt::CaseInsensitive) == 0)
                    return contentOf(inside.filePath(file), Limits::EntrySize);
            }
        }
        return failure(Texts::tr("The file %1 is missing.").arg(name));
    };
    return packageOf(xml, QFileInfo(path).fileName(), source);
}

/// The project among the parts, and what is odd about its place.
Result<QString> projectPart(const QStringList &names, const QString &fileName, QStringList &warnings)
{
    QStringList atRoot;
    QStringList inFolders;
    for (const QString &name : names) {
        if (name.endsWith(".qde"_L1, Qt::CaseInsensitive) && !name.startsWith("__MACOSX"_L1))
            (name.contains(u'/') ? inFolders : atRoot).append(name);
    }
    const QStringList &found = atRoot.isEmpty() ? inFolders : atRoot;
    if (found.isEmpty())
        return failure(Texts::tr("%1 is not a REFI-QDA project: it has no .qde file inside.").arg(fileName));
    if (found.contains("project.qde"_L1))
        return u"project.qde"_s;
    if (found.size() > 1) {
        return failure(Texts::tr("%1 has more than one project inside: %2. Unpack it and import one of them.")
                           .arg(fileName, found.mid(0, 5).join(u", "_s)));
    }
    warnings.append(Texts::tr("The project inside is called %1, not project.qde.").arg(found.first()));
    return found.first();
}

} // namespace

Result<RefiPackage> openRefiArchive(const QByteArray &bytes, const QString &fileName)
{
    Result<ZipParts> zip = ZipParts::open(bytes);
    if (!zip)
        return failure(Texts::tr("%1 cannot be read. %2").arg(fileName, zip.error().message),
                       zip.error().details);
    const auto parts = std::make_shared<ZipParts>(std::move(*zip));
    QStringList warnings;
    const Result<QString> name = projectPart(parts->names(), fileName, warnings);
    if (!name)
        return std::unexpected(name.error());
    const Result<QByteArray> xml = parts->projectPart(*name);
    if (!xml)
        return failure(Texts::tr("%1 cannot be read. %2").arg(fileName, xml.error().message),
                       xml.error().details);
    const auto byName = std::make_shared<QHash<QString, QString>>();
    for (const QString &part : parts->names()) {
        const QString base = baseName(part).toLower();
        if (!base.isEmpty() && part != *name)
            byName->insert(base, part);
    }
    const auto source = [parts, byName](const QString &path) -> Result<QByteArray> {
        const QString part = byName->value(baseName(path).toLower());
        if (part.isEmpty())
            return failure(Texts::tr("The file %1 is missing.").arg(path));
        return parts->projectPart(part);
    };
    Result<RefiPackage> package = packageOf(*xml, fileName, source);
    if (package)
        package->warnings = warnings;
    return package;
}

Result<RefiPackage> openRefi(const QString &path)
{
    const Result<QByteArray> bytes = contentOf(path, maxArchive);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->startsWith("PK"))
        return openRefiArchive(*bytes, QFileInfo(path).fileName());
    return openBare(path, *bytes);
}

Result<QString> refiText(const QByteArray &bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    const bool marked = bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe")
        || bytes.startsWith("\xfe\xff");
    return marked ? QChar(0xfeff) + decoded->text : decoded->text;
}

} // namespace Crosscase
