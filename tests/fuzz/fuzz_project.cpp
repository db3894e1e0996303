// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/foreignproject.h"
#include "exchange/projects/codebookfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// What follows "fuzz_" in the program's name: the format to read.
QString target;

/// Stops the fuzzer where a promise of foreignproject.h is broken.
void demand(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const ForeignProject &project)
{
    const auto in = [](qsizetype place, const auto &list) { return place >= -1 && place < list.size(); };
    for (qsizetype at = 0; at < project.codebook.codes.size(); ++at)
        demand(project.codebook.codes.at(at).parent < at && !project.codebook.codes.at(at).name.isEmpty());
    QList<qint64> lengths;
    for (const ForeignDocument &document : project.documents) {
        demand(!document.body.contains(u'\r') && !document.body.contains(QChar(u'\0'))
               && document.body.isValidUtf16());
        lengths.append(CodePointMap(document.body).length());
    }
    for (const ForeignCoding &coding : project.codings) {
        demand(coding.document >= 0 && in(coding.document, project.documents));
        demand(coding.code >= 0 && in(coding.code, project.codebook.codes)
               && in(coding.coder, project.coders));
        demand(coding.span.start >= 0 && coding.span.start < coding.span.end
               && coding.span.end <= lengths.at(coding.document));
    }
    for (const ForeignCase &one : project.cases) {
        demand(!one.path.isEmpty());
        for (const ForeignTie &tie : one.ties)
            demand(in(tie.document, project.documents));
        for (const auto &value : one.values)
            demand(in(value.first, project.attributes));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***arguments)
{
    target = QFileInfo(QString::fromLocal8Bit((*arguments)[0])).fileName().section(u'_', 1);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"fuzz."_s + target);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(bytes), qint64(size));
    file.close();
    if (target == "qdc"_L1) {
        const Result<CodebookFile> book = readCodebook(path);
        demand(book || !book.error().message.isEmpty());
        return 0;
    }
    const Result<ForeignProject> project = readForeignProject(path);
    if (project)
        check(*project);
    else
        demand(!project.error().message.isEmpty());
    return 0;
}
