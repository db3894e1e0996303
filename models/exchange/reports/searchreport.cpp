// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reports/searchreport.h"

#include "text/clock.h"
#include "text/codepoints.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SearchReport)
};

} // namespace

Report searchReport(const QList<SearchHit> &hits, const SearchQuery &query, const Index &index)
{
    Report report;
    report.title = Texts::tr("%n hits of “%1”", nullptr, int(hits.size())).arg(query.text);
    report.columns = {u"document"_s, u"start"_s,   u"end"_s,  u"left"_s, u"match"_s,
                      u"right"_s,    u"speaker"_s, u"case"_s, u"time"_s, u"citation"_s};
    Id last = NoId;
    for (const SearchHit &hit : hits) {
        const DocumentHeadRow *document = index.document(hit.document);
        const QString name = document ? document->name : QString();
        if (hit.document != last)
            report.blocks.append({ReportBlock::Kind::Heading, name, {}, 1, {}});
        last = hit.document;
        report.blocks.append(
            {ReportBlock::Kind::Quote, (hit.left + hit.match + hit.right).simplified(), hit.citation, 1, {}});
        report.rows.append({name, QString::number(hit.span.start), QString::number(hit.span.end), hit.left,
                            hit.match, hit.right, hit.speaker,
                            hit.caseId == NoId ? QString() : index.cases().path(hit.caseId),
                            hit.timeMs ? formatClock(*hit.timeMs) : QString(), hit.citation});
    }
    return report;
}

QByteArray kwicText(const QList<SearchHit> &hits, qint64 context)
{
    QByteArray out;
    for (const SearchHit &hit : hits) {
        const auto room = [&](const QString &text) {
            return QString(qsizetype(std::max<qint64>(0, context - CodePointMap(text).length())), u' ');
        };
        out += (room(hit.left) + hit.left + u"  "_s + hit.match + u"  "_s + hit.right + room(hit.right)
                + u"  "_s + hit.citation)
                   .toUtf8();
        out += '\n';
    }
    return out;
}

} // namespace Crosscase
