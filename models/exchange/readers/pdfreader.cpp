// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/pdfreader.h"

#include "exchange/readers/encoding.h"
#include "exchange/readers/limits.h"
#include "exchange/readers/pdflayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <mutex>
#include <poppler/qt6/poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::PdfReader)
};

PdfPage pageOf(Poppler::Page &page, int index)
{
    PdfPage result;
    result.label = page.label().isEmpty() ? QString::number(index + 1) : page.label();
    result.height = page.pageSizeF().height();
    for (const std::unique_ptr<Poppler::TextBox> &box : page.textList())
        result.words.append({box->boundingBox(), box->text(), box->hasSpaceAfter()});
    return result;
}

} // namespace

ReadableFormat PdfReader::format() const
{
    return {u"pdf"_s, Words::tr("PDF"), {u"pdf"_s}};
}

qint64 PdfReader::sizeLimit() const
{
    return Limits::ContainerFileSize;
}

bool PdfReader::recognises(const Source &source) const
{
    // Readers allow some bytes before the header (PDF 1.7, implementation note 13).
    constexpr qsizetype Beginning = 1024;
    return source.bytes.first(std::min(source.bytes.size(), Beginning)).contains("%PDF-");
}

Result<QList<Transcript>> PdfReader::read(const Source &source, const ReadOptions &options) const
{
    // Poppler writes its remarks on damaged files to the terminal otherwise.
    static std::once_flag quiet;
    std::call_once(quiet,
                   [] { Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {}); });

    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(source.bytes);
    if (!document)
        return failure(Words::tr("The PDF is damaged or was cut off while it was copied."));
    if (document->isLocked())
        return failure(Words::tr("It is protected by a password. Save a copy without one and import that."));
    const int count = document->numPages();
    if (count > Limits::Pages)
        return failure(Words::tr("It has %n page(s), more than Crosscase reads.", nullptr, count));

    QList<PdfPage> pages;
    qint64 length = 0;
    for (int i = 0; i < count; ++i) {
        CROSSCASE_TRY(goOn(options));
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        if (!page)
            continue;
        pages.append(pageOf(*page, i));
        for (const PdfWord &word : std::as_const(pages.last().words))
            length += word.text.size() + 1;
        if (length > Limits::BodyLength)
            return failure(Words::tr("Its text is longer than a transcript can be."));
        if (options.progress)
            options.progress(90 * (i + 1) / count);
    }
    if (length == 0) {
        return failure(
            Words::tr("It has no text, only pictures of pages. Let a program for text recognition (OCR) add "
                      "a text layer and import the result."));
    }
    PdfText laidOut = layOutPdf(pages);
    Transcript transcript;
    if (laidOut.linesLeftOut > 0) {
        transcript.warnings.append(
            Words::tr("%n running head(s) or page number(s) were left out.", nullptr, laidOut.linesLeftOut));
    }
    if (laidOut.lineNumbersLeftOut)
        transcript.warnings.append(Words::tr("Line numbers in the margin were left out."));
    transcript.body = storableText(std::move(laidOut.text), transcript.warnings);
    RecognitionOptions asParagraphs = options.recognition;
    asParagraphs.linesAreParagraphs = true;
    transcript.recognition = recognizeTurns(transcript.body, asParagraphs);
    const CodePointMap map(transcript.body);
    for (const PdfPageStart &page : std::as_const(laidOut.pages)) {
        const qint64 position = map.toCodePoint(page.position);
        transcript.recognition.marks.append({{position, position}, Mark::Kind::Page, page.label});
    }
    return finished(std::move(transcript), options);
}

} // namespace Crosscase
