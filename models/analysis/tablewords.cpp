// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablewords.h"

#include "analysis/filterwords.h"

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

QString TableWords::number(const TableSpec &spec, double number, qint32 of, quint8 stanceBits, bool isTotal)
{
    using enum TableSpec::Measure;
    // Percentages of one kind have as many digits everywhere; of the few informants, none after the point.
    const bool ofInformants = spec.percent == TableSpec::Percent::Informants
        || spec.percent == TableSpec::Percent::Mentioning;
    if (spec.percent != TableSpec::Percent::None)
        return QString::number(number * 100, 'f', ofInformants ? 0 : 1) + u'%';
    switch (spec.cell) {
    case Stance:
        return isTotal ? whole(number) : stances(stanceBits);
    case Presence:
        return isTotal ? whole(number) : u"x"_s;
    case Cases:
        return of < 0 ? whole(number)
                      : tr("%1 of %2", "cases that mention it, of all").arg(qint64(number)).arg(of);
    case Share:
        return QString::number(number * 100, 'f', 1) + u'%';
    case PerThousand:
    case FacetMean:
    case Jaccard:
        return QString::number(number, 'f', 2);
    case Count:
    case Passages:
    case Words:
    case BestQuote:
    case AllQuotes:
    case Summary:
    case AttributeValue:
    case Informants:
    case StanceMix:
    case CodeNames:
    case TextWords:
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
    case Dimension::Kind::Whole:
        return {};
    case Dimension::Kind::Attribute:
    case Dimension::Kind::Facet: {
        QString name = dimension.name;
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        return name;
    }
    }
    return {};
}

QString TableWords::measure(TableSpec::Measure measure)
{
    using enum TableSpec::Measure;
    switch (measure) {
    case Stance:
        return tr("Stance: x, o");
    case Presence:
        return tr("Mentioned: x");
    case Count:
        return tr("Number of codings");
    case Passages:
        return tr("Number of passages");
    case Cases:
        return tr("Informants who mention it");
    case Words:
        return tr("Words coded");
    case Share:
        return tr("Share of the words");
    case PerThousand:
        return tr("Codings per 1,000 words");
    case FacetMean:
        return tr("Mean of a number");
    case BestQuote:
        return tr("Best quote");
    case AllQuotes:
        return tr("All quotes");
    case Summary:
        return tr("Summary");
    case AttributeValue:
        return tr("Attribute value");
    case Informants:
        return tr("Names of informants");
    case Jaccard:
        return tr("Jaccard coefficient");
    case StanceMix:
        return tr("Codings by stance");
    case CodeNames:
        return tr("Names of the codes");
    case TextWords:
        return tr("Words said");
    }
    return {};
}

QString TableWords::percentBase(TableSpec::Percent percent)
{
    using enum TableSpec::Percent;
    switch (percent) {
    case None:
        return tr("Numbers");
    case Row:
        return tr("Percent of the row's total");
    case Column:
        return tr("Percent of the column's total");
    case Table:
        return tr("Percent of the table's total");
    case Informants:
        return tr("Percent of all informants");
    case Mentioning:
        return tr("Percent of the informants who mention anything");
    }
    return {};
}

QString TableWords::blockHead(TableSpec::Measure measure, TableSpec::Percent percent)
{
    using enum TableSpec::Measure;
    const bool share = percent != TableSpec::Percent::None;
    switch (measure) {
    case Stance:
        return tr("Stance");
    case Presence:
        return tr("Mentioned");
    case Count:
        return share ? tr("Share of codings") : tr("Codings");
    case Passages:
        return share ? tr("Share of passages") : tr("Passages");
    case Cases:
        return share ? tr("Share of informants") : tr("Informants");
    case BestQuote:
        return tr("Quote");
    case AllQuotes:
        return tr("Quotes");
    case AttributeValue:
        return tr("Attributes");
    case StanceMix:
        return tr("Stances");
    case CodeNames:
        return tr("Codes");
    case TextWords:
        return tr("Words");
    default:
        return TableWords::measure(measure);
    }
}

QString TableWords::stanceMix(std::span<const qint32> counts)
{
    QStringList parts;
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree, Stance::None}) {
        const qint32 count = counts[size_t(stance)];
        const QString symbol = stance == Stance::None ? plainMentionSymbol() : stanceSymbol(stance);
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(symbol).arg(count));
    }
    return parts.join(u", "_s);
}

QList<CrossTable::Symbol> TableWords::symbols(const TableSpec &spec, const Facts &facts)
{
    QList<CrossTable::Symbol> symbols;
    if (spec.cell == TableSpec::Measure::Stance || spec.cell == TableSpec::Measure::StanceMix) {
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
    const bool together = spec.rows.kind == Dimension::Kind::Codes
        && spec.columns.kind == Dimension::Kind::Codes;
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
    case StanceMix:
        return tr("Cells show the number of codings by stance.");
    case CodeNames:
        return tr("Cells name the codes given; a number in brackets says how often, if more than once.");
    case TextWords:
        return tr("Cells show the number of words said by informants.");
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
        return jaccard
            ? tr("Cells show the Jaccard coefficient: characters coded with both, of those coded with either.")
            : tr("Cells show pairs of codings that share at least one character; where row and column are the "
                 "same, codings.");
    case TableSpec::Unit::Sentence:
        return jaccard
            ? tr("Cells show the Jaccard coefficient: sentences with both, of the sentences with either.")
            : tr("Cells show the number of sentences with both.");
    case TableSpec::Unit::Turn:
        return jaccard ? tr("Cells show the Jaccard coefficient: turns with both, of the turns with either.")
                       : tr("Cells show the number of turns with both.");
    case TableSpec::Unit::Document:
        return jaccard
            ? tr("Cells show the Jaccard coefficient: documents with both, of the documents with either.")
            : tr("Cells show the number of documents with both.");
    case TableSpec::Unit::Case:
        return jaccard
            ? tr("Cells show the Jaccard coefficient: informants with both, of the informants with either.")
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
        return tr(
            "Where passages differ, the most frequent stance is shown; a tie shows all that tie (x/o).");
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

QString TableWords::key(const QList<CrossTable::Symbol> &symbols, bool blank)
{
    QStringList parts;
    for (const CrossTable::Symbol &symbol : symbols)
        parts.append(tr("%1 = %2", "a symbol and what it means").arg(symbol.symbol, symbol.meaning));
    if (blank)
        parts.append(tr("blank = not mentioned"));
    return parts.isEmpty() ? QString() : parts.join(u"; "_s) + u'.';
}

bool TableWords::isAboutCells(const QString &note, const TableSpec &spec)
{
    return note == measureNote(spec) || note == percentNote(spec.percent);
}

QString TableWords::occursNote(const Dimension &rows)
{
    switch (rows.occurs) {
    case Dimension::Occurs::Any:
        return {};
    case Dimension::Occurs::One:
        return rows.occursIn.isEmpty()
            ? tr("Only rows that occur in a single column are shown.")
            : tr("Only rows that occur in \"%1\" alone are shown.").arg(rows.occursIn);
    case Dimension::Occurs::All:
        return tr("Only rows that occur in every column are shown.");
    case Dimension::Occurs::AllButOne:
        return tr("Only rows that occur in all columns but one are shown.");
    }
    return {};
}

QStringList TableWords::notes(const TableSpec &spec, const Facts &facts)
{
    QStringList notes;
    if (const QString symbolKey = key(symbols(spec, facts), facts.blank); !symbolKey.isEmpty())
        notes.append(symbolKey);
    if (const QString note = measureNote(spec); !note.isEmpty())
        notes.append(note);
    if (const QString note = FilterWords::sentence(spec.filter); !note.isEmpty())
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
        notes.append(
            tr("%n column(s) with little or nothing are left out.", nullptr, int(facts.hiddenColumns)));
    if (const QString note = occursNote(spec.rows); !note.isEmpty())
        notes.append(note);
    if (!spec.source.isEmpty())
        notes.append(spec.source);
    return notes;
}

} // namespace Crosscase
