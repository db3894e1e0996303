// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reports/memosreport.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::MemosReport)
};

} // namespace

Report memosReport(const QList<MemoEntry> &memos, const Index &index)
{
    Report report;
    report.title = Texts::tr("%n memos", nullptr, int(memos.size()));
    report.columns = {u"memo"_s, u"about"_s, u"title"_s, u"text"_s, u"coder"_s, u"created"_s, u"changed"_s};
    for (const MemoEntry &memo : memos) {
        QStringList subjects;
        for (const MemoSubject &subject : memo.subjects)
            subjects.append(Memos::subjectText(subject, index));
        report.blocks.append({ReportBlock::Kind::Heading, memo.shownTitle(), {}, 1, {}});
        QStringList about = subjects;
        about.append(memo.coder);
        about.append(memo.changedAt.left(16).replace(u'T', u' '));
        about.removeAll(QString());
        report.blocks.append({ReportBlock::Kind::Text, about.join(u", "_s), {}, 1, {}});
        if (!memo.body.trimmed().isEmpty())
            report.blocks.append({ReportBlock::Kind::Text, memo.body.trimmed(), {}, 1, {}});
        report.rows.append({QString::number(memo.memo != NoId ? memo.memo : memo.coding),
                            subjects.join(u'\n'), memo.title, memo.body, memo.coder, memo.createdAt,
                            memo.changedAt});
    }
    return report;
}

} // namespace Crosscase
