// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablewords.h"

#include <bit>
#include <cmath>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 bitOf(Stance stance)
{
    return quint8(1U << unsigned(stance));
}

const Stance inOrder[] = {Stance::Agree, Stance::NotFully, Stance::Disagree};

} // namespace

QString TableWords::notAsked()
{
    return tr("not asked");
}

QString TableWords::noData()
{
    return tr("no data");
}

QString TableWords::stances(quint8 bits)
{
    QStringList symbols;
    for (Stance stance : inOrder) {
        if (bits & bitOf(stance))
            symbols.append(stanceSymbol(stance));
    }
    if (!symbols.isEmpty())
        return symbols.join(u'/');
    return bits ? plainMentionSymbol() : QString();
}

QString TableWords::whole(double number)
{
    return QString::number(qint64(std::llround(number)));
}

QString TableWords::decimal(double number, int digits)
{
    QString text = QString::number(number, 'f', digits);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == "-0"_L1 ? u"0"_s : text;
}

QString TableWords::number(const TableSpec &spec, double number, qint32 of, quint8 stanceBits, bool isTotal)
{
    using enum TableSpec::Measure;
    if (spec.percent != TableSpec::Percent::None)
        return decimal(number * 100, 1) + u'%';
    switch (spec.cell) {
    case Stance:
        return isTotal ? whole(number) : stances(stanceBits);
    case Presence:
        return isTotal ? whole(number) : u"x"_s;
    case Cases:
        return of < 0 ? whole(number) : tr("%1 of %2", "cases that mention it, of all").arg(qint64(number)).arg(of);
    case Share:
        return decimal(number * 100, 1) + u'%';
    case PerThousand:
    case FacetMean:
    case Jaccard:
        return decimal(number, 2);
    case Count:
    case Passages:
    case Words:
    case BestQuote:
    case AllQuotes:
    case Summary:
    case AttributeValue:
    case Informants:
        break;
    }
    return whole(number);
}

QString TableWords::total()
{
    return tr("Total");
}

QString TableWords::units()
{
    return tr("N (informants)");
}

QString TableWords::title(const Dimension &dimension)
{
    switch (dimension.kind) {
    case Dimension::Kind::Codes:
        return tr("Code");
    case Dimension::Kind::Cases:
        return tr("Case");
    case Dimension::Kind::Documents:
        return tr("Document");
    case Dimension::Kind::Speakers:
        return tr("Speaker");
    case Dimension::Kind::Coders:
        return tr("Coder");
    case Dimension::Kind::Stance:
        return tr("Stance");
    case Dimension::Kind::Attributes:
        return tr("Attribute");
    case Dimension::Kind::Attribute:
    case Dimension::Kind::Facet:
        return dimension.name;
    }
    return {};
}

QList<CrossTable::Symbol> TableWords::symbols(const TableSpec &spec, const Facts &facts)
{
    QList<CrossTable::Symbol> symbols;
    if (spec.cell == TableSpec::Measure::Stance) {
        for (Stance stance : inOrder) {
            if (facts.stances & bitOf(stance))
                symbols.append({stanceSymbol(stance), stanceName(stance)});
        }
        if (facts.stances & bitOf(Stance::None))
            symbols.append({plainMentionSymbol(), tr("mentioned without a stance")});
    } else if (spec.cell == TableSpec::Measure::Presence && facts.codings > 0) {
        symbols.append({u"x"_s, tr("mentioned")});
    }
    return symbols;
}

QString TableWords::measureNote(const TableSpec &spec)
{
    using enum TableSpec::Measure;
    const bool together = spec.rows.kind == Dimension::Kind::Codes && spec.columns.kind == Dimension::Kind::Codes;
    if (together)
        return unitNote(spec);
    switch (spec.cell) {
    case Count:
        return tr("Cells show the number of codings.");
    case Passages:
        return tr("Cells show the number of passages; overlapping codings are one passage.");
    case Cases:
        return tr("Cells show how many informants mention it, of all informants there who were asked.");
    case Words:
        return tr("Cells show the number of words coded, each word once.");
    case Share:
        return tr("Cells show the words coded, each once, as a share of all words said there by informants.");
    case PerThousand:
        return tr("Cells show the number of codings per 1,000 words said there by informants.");
    case FacetMean:
        return tr("Cells show the mean of \"%1\" over the codings that have it.").arg(spec.facet);
    case BestQuote:
        return tr("Cells show one passage: one with a memo if there is one, else the longest.");
    case AllQuotes:
        return tr("Cells show all passages.");
    case Informants:
        return tr("Cells name the informants who mention it.");
    case Jaccard:
    case Stance:
    case Presence:
    case Summary:
    case AttributeValue:
        break;
    }
    return {};
}

QString TableWords::unitNote(const TableSpec &spec)
{
    const bool jaccard = spec.cell == TableSpec::Measure::Jaccard;
    switch (spec.unit) {
    case TableSpec::Unit::Overlap:
        return jaccard ? tr("Cells show the Jaccard coefficient: characters coded with both, of those coded with either.")
                       : tr("Cells show pairs of codings that share at least one character; where row and column are the "
                            "same, codings.");
    case TableSpec::Unit::Sentence:
        return jaccard ? tr("Cells show the Jaccard coefficient: sentences with both, of the sentences with either.")
                       : tr("Cells show the number of sentences with both.");
    case TableSpec::Unit::Turn:
        return jaccard ? tr("Cells show the Jaccard coefficient: turns with both, of the turns with either.")
                       : tr("Cells show the number of turns with both.");
    case TableSpec::Unit::Document:
        return jaccard ? tr("Cells show the Jaccard coefficient: documents with both, of the documents with either.")
                       : tr("Cells show the number of documents with both.");
    case TableSpec::Unit::Case:
        return jaccard ? tr("Cells show the Jaccard coefficient: informants with both, of the informants with either.")
                       : tr("Cells show the number of informants with both.");
    }
    return {};
}

QString TableWords::foldNote(TableSpec::Fold fold)
{
    switch (fold) {
    case TableSpec::Fold::Mixed:
        return tr("Where passages differ, every stance that occurs is shown (x/o).");
    case TableSpec::Fold::AnyO:
        return tr("Where passages differ, the least agreeing stance is shown.");
    case TableSpec::Fold::Majority:
        return tr("Where passages differ, the most frequent stance is shown; a tie shows all that tie (x/o).");
    case TableSpec::Fold::Latest:
        return tr("Where passages differ, the stance coded last is shown.");
    }
    return {};
}

QString TableWords::percentNote(TableSpec::Percent percent)
{
    switch (percent) {
    case TableSpec::Percent::None:
        return {};
    case TableSpec::Percent::Row:
        return tr("Percentages are of the row's total, in which each coding counts once.");
    case TableSpec::Percent::Column:
        return tr("Percentages are of the column's total, in which each coding counts once.");
    case TableSpec::Percent::Table:
        return tr("Percentages are of the table's total, in which each coding counts once.");
    case TableSpec::Percent::Informants:
        return tr("Percentages are of all informants there who were asked.");
    case TableSpec::Percent::Mentioning:
        return tr("Percentages are of the informants there who mention anything in this table.");
    }
    return {};
}

QStringList TableWords::notes(const TableSpec &spec, const Facts &facts)
{
    QStringList notes;
    QStringList key;
    for (const CrossTable::Symbol &symbol : symbols(spec, facts))
        key.append(tr("%1 = %2", "a symbol and what it means").arg(symbol.symbol, symbol.meaning));
    if (facts.blank)
        key.append(tr("blank = not mentioned"));
    if (!key.isEmpty())
        notes.append(key.join(u"; "_s) + u'.');
    if (const QString note = measureNote(spec); !note.isEmpty())
        notes.append(note);
    if (const QString note = percentNote(spec.percent); !note.isEmpty())
        notes.append(note);
    if (spec.cell == TableSpec::Measure::Stance && facts.mixed)
        notes.append(foldNote(spec.fold));
    if (facts.overridden)
        notes.append(tr("Some marks were set by hand, with a reason."));
    if (facts.casesMatter) {
        notes.append(spec.membership == TableSpec::Membership::Clip
                         ? tr("A passage that spans several speakers or cases counts in each, by its part.")
                         : tr("A passage counts only where it starts."));
    }
    if (spec.rowTotals || spec.columnTotals)
        notes.append(tr("Totals count each coding once."));
    if (facts.informants > 0)
        notes.append(tr("%n informant(s).", nullptr, int(facts.informants)));
    if (facts.codings > 0)
        notes.append(tr("%n coding(s).", nullptr, int(facts.codings)));
    if (facts.left > 0)
        notes.append(tr("%n coding(s) of these rows belong to no column shown.", nullptr, int(facts.left)));
    if (facts.hiddenRows > 0)
        notes.append(tr("%n row(s) with little or nothing are left out.", nullptr, int(facts.hiddenRows)));
    if (facts.hiddenColumns > 0)
        notes.append(tr("%n column(s) with little or nothing are left out.", nullptr, int(facts.hiddenColumns)));
    return notes;
}

} // namespace Crosscase
