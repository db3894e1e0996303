// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reports/passagesreport.h"

#include "text/clock.h"

#include <QCoreApplication>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::PassagesReport)
};

} // namespace

Result<Report> passagesReport(const QList<Id> &codings, PassageGroup by, const Index &index,
                              const TextSource &texts)
{
    Report report;
    report.title = Texts::tr("%n passages", nullptr, int(codings.size()));
    report.columns = {u"coding"_s, u"document"_s, u"start"_s, u"end"_s,      u"code"_s, u"case"_s, u"coder"_s,
                      u"stance"_s, u"speaker"_s,  u"time"_s,  u"citation"_s, u"memo"_s, u"text"_s};
    for (const PassageGrouping &group : groupedPassages(codings, by, index)) {
        ReportBlock heading{ReportBlock::Kind::Heading, groupName(group, by, index), {}, 1, {}};
        if (by == PassageGroup::Code)
            heading.color = index.codeColor(group.key);
        report.blocks.append(heading);
        const Result<QList<Passage>> found = passages(group.codings, index, texts);
        CROSSCASE_TRY(found);
        for (const Passage &passage : *found) {
            const Coding *coding = index.codings().find(passage.coding);
            const Result<CodingRow> row = index.project().read().row<CodingRow>(passage.coding);
            CROSSCASE_TRY(row);
            const CoderRow *coder = index.coder(passage.coder);
            const QString stance = stanceSymbol(coding->stance);
            QStringList about;
            if (by != PassageGroup::Code)
                about.append(index.codes().path(passage.code));
            if (!stance.isEmpty())
                about.append(stance);
            const QString citation = about.isEmpty()
                ? passage.citation
                : passage.citation + u" ["_s + about.join(u", "_s) + u']';
            report.blocks.append({ReportBlock::Kind::Quote, passage.text, citation, 1, {}});
            if (!row->memo.isEmpty())
                report.blocks.append({ReportBlock::Kind::Text, row->memo, Texts::tr("Memo"), 1, {}});
            report.rows.append({QString::number(passage.coding), index.document(passage.document)->name,
                                QString::number(passage.span.start), QString::number(passage.span.end),
                                index.codes().path(passage.code),
                                passage.caseId == NoId ? QString() : index.cases().path(passage.caseId),
                                coder ? coder->name : QString(), stance, passage.speaker,
                                passage.timeMs ? formatClock(*passage.timeMs) : QString(), passage.citation,
                                row->memo, passage.text});
        }
    }
    return report;
}

} // namespace Crosscase
