// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/negativecases.h"

#include "analysis/axisplan.h"
#include "analysis/codingfilter.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QList<Id> &cases, const Index &index)
{
    QStringList names;
    for (Id id : cases)
        names.append(index.cases().name(id));
    return names.join(u", "_s);
}

} // namespace

QList<Id> NegativeCases::informantsBelow(Id caseId, const Index &index)
{
    const QList<Id> all = informantsOf(index);
    if (caseId == NoId)
        return all;
    QList<Id> below;
    for (Id informant : all) {
        if (index.cases().withAncestors(informant).contains(caseId))
            below.append(informant);
    }
    return below;
}

Result<NegativeCases> NegativeCases::find(const TableSpec &table, Question question,
                                          const QList<Id> &informants, const Index &index,
                                          const TextSource &texts)
{
    TableSpec spec;
    spec.fold = table.fold;
    spec.membership = table.membership;
    spec.filter = table.filter;
    spec.cell = TableSpec::Measure::Stance;
    spec.rows.top = QStringList{index.codes().path(question.code)};
    spec.rows.level = u"0"_s; // the code alone
    spec.rows.withDescendants = question.withBelow;
    spec.columns = {.kind = Dimension::Kind::Cases, .level = u"all"_s};
    const Result<CrossTable> marks = compute(spec, index, texts);
    CROSSCASE_TRY(marks);
    const Result<CodingFilter> filter = CodingFilter::make(table.filter, index);
    CROSSCASE_TRY(filter);

    NegativeCases found;
    found.m_code = question.code;
    QHash<Id, qsizetype> columns;
    for (qsizetype column = 0; column < marks->columnCount(); ++column)
        columns.insert(marks->columns().line(column).id, column);
    for (Id informant : informants) {
        const qsizetype column = columns.value(informant, -1);
        if (column < 0 || !filter->acceptsCase(informant))
            continue;
        const TableCell cell = marks->cell(0, column);
        const QStringList stances = cell.text.split(u'/');
        if (cell.blank == Blank::NotMentioned) {
            found.m_silent.append(informant);
        } else if (cell.blank != Blank::No) {
            found.m_notAsked.append(informant);
        } else if (stances.contains(stanceSymbol(Stance::NotFully))
                   || stances.contains(stanceSymbol(Stance::Disagree))) {
            found.m_differing.append(informant);
            found.m_marks.append(cell.text);
            for (const EvidenceItem &item : cell.evidence)
                found.m_evidence.append({item.coding, qint32(found.m_evidence.size())});
        } else {
            found.m_agreeing.append(informant);
        }
    }
    return found;
}

QString NegativeCases::inWords(const QString &group, const Index &index) const
{
    const QString place = group.isEmpty() ? tr("Everywhere", "among all cases of the table") : group;
    const QString code = index.codes().name(m_code);
    QStringList sentences;
    if (m_silent.isEmpty() && m_notAsked.isEmpty())
        sentences.append(tr("%1: all mention \"%2\".", "group of cases, code").arg(place, code));
    else if (m_silent.isEmpty())
        sentences.append(
            tr("%1: all who were asked mention \"%2\".", "group of cases, code").arg(place, code));
    else
        sentences.append(tr("%1: \"%2\" is not mentioned by %3.", "group of cases, code, names")
                             .arg(place, code, namesOf(m_silent, index)));
    QStringList differing;
    for (qsizetype i = 0; i < m_differing.size(); ++i)
        differing.append(
            tr("%1 (%2)", "name, mark").arg(index.cases().name(m_differing.at(i)), m_marks.at(i)));
    if (!differing.isEmpty())
        sentences.append(tr("Not in full agreement: %1.").arg(differing.join(u", "_s)));
    if (!m_notAsked.isEmpty())
        sentences.append(tr("Not asked, or no data: %1.").arg(namesOf(m_notAsked, index)));
    return sentences.join(u' ');
}

} // namespace Crosscase
