// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readers/readertesting.h"

#include <QFileInfo>

#include <cstdint>
#include <cstdlib>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// What follows "fuzz_" in the program's name: the format to read.
QString target;

/// Stops the fuzzer where a promise of transcript.h is broken.
void demand(bool condition)
{
    if (!condition)
        std::abort();
}

/// A workbook whose one sheet holds these rows as XML; its shared strings are one and two.
QByteArray workbook(const QByteArray &rows)
{
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return Testing::zipped(
        {{u"xl/workbook.xml"_s,
          "<workbook" + main + " xmlns:r=\"" + office
              + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
          "Type=\""
              + office + "/worksheet\" Target=\"worksheets/one.xml\"/></Relationships>"},
         {u"xl/sharedStrings.xml"_s, "<sst" + main + "><si><t>one</t></si><si><t>two</t></si></sst>"},
         {u"xl/worksheets/one.xml"_s,
          "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>"}});
}

QByteArray fileContent(const QByteArray &data)
{
    if (target == "docx_xml"_L1)
        return Testing::docx(data);
    if (target == "odt_xml"_L1)
        return Testing::odt(data);
    if (target == "xlsx_xml"_L1)
        return workbook(data);
    return data;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***arguments)
{
    target = QFileInfo(QString::fromLocal8Bit((*arguments)[0])).fileName().section(u'_', 1);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray data(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const QString name = u"fuzz."_s + target.section(u'_', 0, 0);
    const Result<QList<Transcript>> read = readTranscriptBytes(fileContent(data), name);
    if (!read) {
        demand(!read.error().message.isEmpty());
        return 0;
    }
    for (const Transcript &transcript : *read) {
        const CodePointMap map(transcript.body);
        demand(!transcript.body.contains(u'\r') && !transcript.body.contains(QChar(u'\0')));
        demand(transcript.body.isValidUtf16());
        qint64 last = 0;
        for (const TurnShape &turn : transcript.recognition.turns) {
            demand(turn.span.start >= last && turn.span.end <= map.length());
            demand(turn.span.contains(turn.said) && turn.said.start <= turn.said.end);
            last = turn.span.end;
        }
        for (const Mark &mark : transcript.recognition.marks)
            demand(mark.span.start >= 0 && mark.span.start <= mark.span.end && mark.span.end <= map.length());
    }
    return 0;
}
