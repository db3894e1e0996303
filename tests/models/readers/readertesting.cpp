// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readertesting.h"

#include "text/clock.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <KZip>

using namespace Qt::StringLiterals;

namespace Crosscase::Testing {

QString dataFolder()
{
    return qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/tests/data/readers"_s;
}

QByteArray zipped(const QList<std::pair<QString, QByteArray>> &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("The test archive could not be made.");
    for (const auto &[name, content] : parts) {
        // OpenDocument wants its type first and unpacked.
        zip.setCompression(name == "mimetype"_L1 ? KZip::NoCompression : KZip::DeflateCompression);
        if (!zip.writeFile(name, content))
            qFatal("The test archive could not be written.");
    }
    zip.close();
    return bytes;
}

QByteArray docx(const QByteArray &body, const QList<std::pair<QString, QByteArray>> &parts)
{
    QList<std::pair<QString, QByteArray>> all{
        {u"_rels/.rels"_s,
         "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
         "Target=\"word/document.xml\"/></Relationships>"},
        {u"word/document.xml"_s,
         "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
         "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
         "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
         "xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
             + body + "</w:body></w:document>"}};
    return zipped(all + parts);
}

QByteArray odt(const QByteArray &text, const QByteArray &styles)
{
    return zipped(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
         {u"content.xml"_s,
          "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
          "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
          "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"><office:automatic-styles>"
              + styles + "</office:automatic-styles><office:body><office:text>" + text
              + "</office:text></office:body></office:document-content>"}});
}

QByteArray xlsx(const QList<QStringList> &rows)
{
    QByteArray sheet;
    for (const QStringList &row : rows) {
        sheet += "<row>";
        for (const QString &cell : row) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            if (cell.isEmpty())
                sheet += "<c/>";
            else if (isNumber)
                sheet += "<c><v>" + cell.toUtf8() + "</v></c>";
            else
                sheet += "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        sheet += "</row>";
    }
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    return zipped(
        {{u"xl/workbook.xml"_s,
          "<?xml version=\"1.0\"?><workbook" + main
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" Type=\"sheet\" Target=\"worksheets/one.xml\"/></Relationships>"},
         {u"xl/worksheets/one.xml"_s,
          "<?xml version=\"1.0\"?><worksheet" + main + "><sheetData>" + sheet + "</sheetData></worksheet>"}});
}

QJsonObject described(const Transcript &transcript)
{
    const CodePointMap map(transcript.body);
    const auto span = [](Span each) { return QJsonArray{each.start, each.end}; };
    QJsonArray turns;
    for (const TurnShape &turn : transcript.recognition.turns) {
        QJsonObject object{
            {u"speaker"_s, turn.speaker}, {u"span"_s, span(turn.span)}, {u"said"_s, map.mid(turn.said)}};
        if (turn.startMs)
            object.insert(u"start"_s, formatClockExact(*turn.startMs));
        if (turn.endMs)
            object.insert(u"end"_s, formatClockExact(*turn.endMs));
        turns.append(object);
    }
    QJsonArray marks;
    for (const Mark &mark : transcript.recognition.marks) {
        marks.append(QStringList{markKindName(mark.kind), QString::number(mark.span.start), mark.value,
                                 map.mid(mark.span)}
                         .join(u'|'));
    }
    QJsonArray speakers;
    for (const SpeakerGuess &speaker : transcript.recognition.speakers) {
        QJsonObject object{
            {u"name"_s, speaker.name}, {u"turns"_s, speaker.turns}, {u"words"_s, speaker.words}};
        if (speaker.interviewer)
            object.insert(u"interviewer"_s, true);
        if (!speaker.variantOf.isEmpty())
            object.insert(u"variantOf"_s, speaker.variantOf);
        speakers.append(object);
    }
    QJsonObject result{
        {u"name"_s, transcript.name},
        {u"format"_s, transcript.format},
        {u"encoding"_s, transcript.encoding + (transcript.encodingGuessed ? u" (guess)"_s : QString())},
        {u"words"_s, transcript.words},
        {u"shape"_s, transcript.recognition.shapeName},
        {u"body"_s, QJsonArray::fromStringList(transcript.body.split(u'\n'))},
        {u"turns"_s, turns},
        {u"marks"_s, marks},
        {u"speakers"_s, speakers},
        {u"warnings"_s, QJsonArray::fromStringList(transcript.warnings)}};
    if (!transcript.language.isEmpty())
        result.insert(u"language"_s, transcript.language);
    QJsonObject attributes;
    for (const auto &[name, value] : transcript.attributes)
        attributes.insert(name, value);
    if (!attributes.isEmpty())
        result.insert(u"attributes"_s, attributes);
    return result;
}

QStringList turnsOf(const Transcript &transcript)
{
    const CodePointMap map(transcript.body);
    QStringList turns;
    for (const TurnShape &turn : transcript.recognition.turns)
        turns.append(turn.speaker + u'|' + map.mid(turn.said));
    return turns;
}

QString goldenDifference(const QString &goldenPath, const QByteArray &actual)
{
    QFile golden(goldenPath);
    if (qEnvironmentVariableIsSet("CROSSCASE_UPDATE_GOLDEN")) {
        if (!golden.open(QIODevice::WriteOnly) || golden.write(actual) != actual.size())
            return u"could not write %1"_s.arg(goldenPath);
        return {};
    }
    if (!golden.open(QIODevice::ReadOnly))
        return u"no golden file %1"_s.arg(goldenPath);
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> found = actual.split('\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
        if (expected.value(i) != found.value(i)) {
            return u"%1, line %2\nexpected %3\nfound    %4"_s.arg(goldenPath)
                .arg(i + 1)
                .arg(QString::fromUtf8(expected.value(i)), QString::fromUtf8(found.value(i)));
        }
    }
    return {};
}

} // namespace Crosscase::Testing
