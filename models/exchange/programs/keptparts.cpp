// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/keptparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

const QString elementsSetting = u"exchange.kept"_s;
const QString fileSetting = u"exchange.file:"_s;

} // namespace

Result<QList<KeptElement>> keptElements(const Reader &reader)
{
    const Result<QString> text = reader.setting(elementsSetting);
    if (!text)
        return std::unexpected(text.error());
    QList<KeptElement> elements;
    for (const QJsonValue &value : QJsonDocument::fromJson(text->toUtf8()).array()) {
        const QJsonObject json = value.toObject();
        elements.append({json.value("place"_L1).toString(), json.value("guid"_L1).toString(),
                         json.value("xml"_L1).toString()});
    }
    return elements;
}

Result<QList<KeptFile>> keptFiles(const Reader &reader)
{
    QList<KeptFile> files;
    CROSSCASE_TRY(reader.forEach<SettingRow>([&files](const SettingRow &row) {
        if (row.name.startsWith(fileSetting))
            files.append({row.name.sliced(fileSetting.size()), QByteArray::fromBase64(row.value.toLatin1())});
    }));
    std::ranges::sort(files, {}, &KeptFile::name);
    return files;
}

Result<> writeKept(Writer &writer, const QList<KeptElement> &elements, const QList<KeptFile> &files)
{
    Result<QList<KeptElement>> all = keptElements(writer.read());
    if (!all)
        return std::unexpected(all.error());
    for (const KeptElement &element : elements) {
        all->removeIf([&element](const KeptElement &known) {
            return known.place == element.place
                && (known.guid.isEmpty() ? known.xml == element.xml : known.guid == element.guid);
        });
        all->append(element);
    }
    if (!elements.isEmpty()) {
        QJsonArray array;
        for (const KeptElement &element : std::as_const(*all))
            array.append(
                QJsonObject{{u"place"_s, element.place}, {u"guid"_s, element.guid}, {u"xml"_s, element.xml}});
        const QByteArray json = QJsonDocument(array).toJson(QJsonDocument::Compact);
        CROSSCASE_TRY(writer.set(elementsSetting, QString::fromUtf8(json)));
    }
    for (const KeptFile &file : files)
        CROSSCASE_TRY(writer.set(fileSetting + file.name, QString::fromLatin1(file.content.toBase64())));
    return {};
}

} // namespace Crosscase
