// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tableflags.h"

#include "analysis/compute.h"
#include "exchange/tables/tableexport.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)
};

// Sets a part of the specification from an option; what the option cannot mean is wrong usage.
template<typename Value>
Outcome<> take(const Call &call, const QString &option, Result<Value> (*read)(const QString &), Value &into)
{
    if (!call.has(option))
        return {};
    Result<Value> value = read(call.value(option));
    if (!value)
        return wrongUsage(value.error().message);
    into = *value;
    return {};
}

// What the lines are; how they are ordered and which are hidden stays, where they are of the same kind.
Outcome<> takeLines(const Call &call, const QString &option, Dimension &into)
{
    Dimension lines;
    CROSSCASE_TRY(take(call, option, &Dimension::fromText, lines));
    if (!call.has(option))
        return {};
    if (lines.kind != into.kind) {
        into = lines;
        return {};
    }
    into.top = lines.top;
    into.level = lines.level;
    into.name = lines.name;
    return {};
}

Outcome<> takeNumber(const Call &call, const QString &option, double &into)
{
    if (!call.has(option))
        return {};
    bool isNumber = false;
    into = call.value(option).toDouble(&isNumber);
    if (!isNumber)
        return wrongUsage(Texts::tr("--%1 takes a number, not \"%2\".").arg(option, call.value(option)));
    return {};
}

void takeText(const Call &call, const QString &option, QString &into)
{
    if (call.has(option))
        into = call.value(option);
}

void takeFlag(const Call &call, const QString &option, bool &into)
{
    if (call.has(option))
        into = true;
}

/// "total", "line:Cluster A", "-alphabetical": a dash reverses.
Result<LineOrder> orderFromText(const QString &text)
{
    LineOrder order;
    order.reversed = text.startsWith(u'-');
    const QString rest = text.sliced(order.reversed ? 1 : 0);
    const qsizetype colon = rest.indexOf(u':');
    const Result<LineOrder::By> by = orderFromId(colon < 0 ? rest : rest.first(colon));
    if (!by)
        return std::unexpected(by.error());
    order.by = *by;
    const QString key = colon < 0 ? QString() : rest.sliced(colon + 1);
    if (order.by == LineOrder::By::Manual)
        order.manual = splitNames(key);
    else
        order.key = key;
    const bool needsKey = order.by == LineOrder::By::Line || order.by == LineOrder::By::Attribute;
    if (needsKey && order.key.isEmpty())
        return invalid(Texts::tr("The order \"%1\" needs a name after a colon, like \"%1:Size\".")
                           .arg(orderId(order.by)));
    return order;
}

/// "Words=text-words:whole", "cases%informants:cases:cluster": LABEL=MEASURE%BASE:WHAT.
Result<TableSpec::Block> blockFromText(const QString &text)
{
    TableSpec::Block block;
    QString rest = text;
    const qsizetype equals = rest.indexOf(u'=');
    const qsizetype colon = rest.indexOf(u':');
    if (equals >= 0 && (colon < 0 || equals < colon)) {
        block.label = rest.first(equals);
        rest = rest.sliced(equals + 1);
    }
    const qsizetype end = rest.indexOf(u':');
    const QStringList measure = rest.first(end < 0 ? rest.size() : end).split(u'%');
    const Result<TableSpec::Measure> cell = measureFromId(measure.first());
    if (!cell)
        return std::unexpected(cell.error());
    block.cell = *cell;
    if (measure.size() > 1) {
        const Result<TableSpec::Percent> percent = percentFromId(measure.at(1));
        if (!percent)
            return std::unexpected(percent.error());
        block.percent = *percent;
    }
    if (end >= 0) {
        const Result<Dimension> columns = Dimension::fromText(rest.sliced(end + 1));
        if (!columns)
            return std::unexpected(columns.error());
        block.columns = *columns;
    }
    return block;
}

Outcome<> takeNamed(const Call &call, const QString &option, QMap<QString, QStringList> &into)
{
    if (!call.has(option))
        return {};
    into.clear();
    for (const QString &text : call.values(option)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return wrongUsage(Texts::tr("--%1 takes a name and a value, like \"Role=manager\".").arg(option));
        into[text.first(equals).trimmed()].append(text.sliced(equals + 1).trimmed());
    }
    return {};
}

} // namespace

QList<QCommandLineOption> TableFlags::shape()
{
    return {
        {u"rows"_s, tr("What the rows are."), u"WHAT"_s},
        {u"columns"_s, tr("What the columns are."), u"WHAT"_s},
        {u"cell"_s,
         tr("What a cell shows: stance, presence, count, passages, cases, words, share, per-1000-words, facet-mean, "
            "best-quote, quotes, summary, attribute, informants, jaccard, stance-mix, codes, text-words."),
         u"MEASURE"_s},
        {u"of-facet"_s, tr("The number facet of the cell \"facet-mean\"."), u"NAME"_s},
        {u"fold"_s, tr("How several stances become one: mixed, any-o, majority or latest."), u"RULE"_s},
        {u"percent"_s,
         tr("Percentages of the row, column, table, informants or mentioning informants; or none."),
         u"BASE"_s},
        {u"membership"_s,
         tr("Where a passage of several cases counts: clip (in each, by its part) or start."), u"RULE"_s},
        {u"unit"_s, tr("Where codes meet, for codes by codes: overlap, sentence, turn, document or case."),
         u"UNIT"_s},
        {u"order-rows"_s,
         tr("project, alphabetical, total, line:PATH, attribute:NAME, manual:PATH,PATH or seriation; a dash before it "
            "reverses."),
         u"ORDER"_s},
        {u"order-columns"_s, tr("The same for columns."), u"ORDER"_s},
        {u"hide-empty"_s, tr("Leaves out rows without anything; a note says how many.")},
        {u"hide-empty-columns"_s, tr("Leaves out columns without anything.")},
        {u"hide-below"_s, tr("Leaves out rows with a smaller total."), u"N"_s},
        {u"hide-columns-below"_s, tr("Leaves out columns with a smaller total."), u"N"_s},
        {u"occurs"_s, tr("Shows rows that occur in: any, one, all or all-but-one of the columns."),
         u"WHERE"_s},
        {u"occurs-in"_s, tr("With --occurs one: only in this column."), u"PATH"_s},
        {u"occurs-columns"_s, tr("Shows columns that occur in: any, one, all or all-but-one of the rows."),
         u"WHERE"_s},
        {u"occurs-columns-in"_s, tr("With --occurs-columns one: only in this row."), u"PATH"_s},
        {u"heads-rows"_s, tr("Heads above the rows: all, top or none."), u"WHICH"_s},
        {u"heads-columns"_s, tr("Heads above the columns: all, top or none."), u"WHICH"_s},
        {u"group-rows"_s, tr("Cases in rows stand under the values of this attribute."), u"ATTRIBUTE"_s},
        {u"group-columns"_s, tr("Cases in columns stand under the values of this attribute."),
         u"ATTRIBUTE"_s},
        {u"label-rows"_s, tr("Cases in rows are called by this attribute."), u"ATTRIBUTE"_s},
        {u"label-columns"_s, tr("Cases in columns are called by this attribute."), u"ATTRIBUTE"_s},
        {u"no-descendants"_s,
         tr("A code's line counts its own codings only, not those of the codes below it.")},
        {u"row-totals"_s, tr("A last column with the sums of the rows.")},
        {u"column-totals"_s, tr("A last row with the sums of the columns.")},
        {u"n"_s, tr("A last row with N, the informants of each column.")},
        {u"block"_s,
         tr("Further columns, as [LABEL=]MEASURE[%BASE][:WHAT], e.g. \"Words=text-words:whole\"; may be given several "
            "times."),
         u"BLOCK"_s},
        {u"block-label"_s, tr("The head above the table's own columns where there are blocks."), u"TEXT"_s},
        {u"interleave"_s, tr("Blocks with the same columns: the cells of a column stand side by side.")},
        {u"contrast"_s,
         tr("Of two columns, what only the first has, what both have, what only the second has.")},
        {u"split"_s, tr("Each section of rows is written as a table of its own.")},
        {u"source"_s, tr("A last note: where the data come from."), u"TEXT"_s},
        {u"caption"_s, tr("The caption."), u"TEXT"_s},
    };
}

QList<QCommandLineOption> TableFlags::filters()
{
    return {
        {u"coder"_s, tr("Only what this person coded; may be given several times, as the other filters."),
         u"NAME"_s},
        {u"code"_s, tr("Only codings of this code and those below it."), u"PATH"_s},
        {u"case"_s, tr("Only what this case says, and those below it."), u"PATH"_s},
        {u"document"_s, tr("Only this document."), u"NAME"_s},
        {u"stance"_s, tr("Only this stance: x, o, - or none."), u"STANCE"_s},
        {u"where"_s, tr("Only cases with this value of an attribute."), u"NAME=VALUE"_s},
        {u"facet"_s, tr("Only codings with this value of a facet."), u"NAME=VALUE"_s},
        {u"from"_s, tr("Only what was coded on this day or later."), u"DATE"_s},
        {u"to"_s, tr("Only what was coded on this day or earlier."), u"DATE"_s},
    };
}

QList<QCommandLineOption> TableFlags::output()
{
    QStringList formats;
    for (const TableWriter *writer : tableWriters())
        formats.append(writer->id());
    return {
        {u"format"_s,
         tr("%1; without it the suffix of the file says it, else text.").arg(formats.join(u", "_s)),
         u"FORMAT"_s},
        {{u"o"_s, u"output"_s}, tr("Writes a file instead of printing."), u"FILE"_s},
        {u"pseudonyms"_s, tr("Calls cases, speakers and documents by other names, everywhere.")},
        {u"pseudonyms-from"_s, tr("The same, with the names in this attribute."), u"ATTRIBUTE"_s},
        {u"quote-notes"_s, tr("Quotes as numbered notes under the table.")},
        {u"no-evidence"_s, tr("A workbook without the sheet of passages.")},
        {u"no-codebook"_s, tr("A workbook without the sheet of codes.")},
        {u"no-caption"_s, tr("Leaves out the caption.")},
        {u"no-notes"_s, tr("Leaves out the notes.")},
        {u"width"_s, tr("Breaks a printed table into blocks of so many characters."), u"N"_s},
    };
}

Outcome<> TableFlags::adjust(TableSpec &spec, const Call &call)
{
    CROSSCASE_TRY(takeLines(call, u"rows"_s, spec.rows));
    CROSSCASE_TRY(takeLines(call, u"columns"_s, spec.columns));
    CROSSCASE_TRY(take(call, u"cell"_s, &measureFromId, spec.cell));
    CROSSCASE_TRY(take(call, u"fold"_s, &foldFromId, spec.fold));
    CROSSCASE_TRY(take(call, u"percent"_s, &percentFromId, spec.percent));
    CROSSCASE_TRY(take(call, u"membership"_s, &membershipFromId, spec.membership));
    CROSSCASE_TRY(take(call, u"unit"_s, &unitFromId, spec.unit));
    CROSSCASE_TRY(take(call, u"order-rows"_s, &orderFromText, spec.rows.order));
    CROSSCASE_TRY(take(call, u"order-columns"_s, &orderFromText, spec.columns.order));
    CROSSCASE_TRY(take(call, u"occurs"_s, &occursFromId, spec.rows.occurs));
    CROSSCASE_TRY(take(call, u"occurs-columns"_s, &occursFromId, spec.columns.occurs));
    CROSSCASE_TRY(take(call, u"heads-rows"_s, &headsFromId, spec.rows.heads));
    CROSSCASE_TRY(take(call, u"heads-columns"_s, &headsFromId, spec.columns.heads));
    CROSSCASE_TRY(takeNumber(call, u"hide-below"_s, spec.rows.hideBelow));
    CROSSCASE_TRY(takeNumber(call, u"hide-columns-below"_s, spec.columns.hideBelow));
    takeText(call, u"of-facet"_s, spec.facet);
    takeText(call, u"occurs-in"_s, spec.rows.occursIn);
    takeText(call, u"occurs-columns-in"_s, spec.columns.occursIn);
    takeText(call, u"group-rows"_s, spec.rows.groupBy);
    takeText(call, u"group-columns"_s, spec.columns.groupBy);
    takeText(call, u"label-rows"_s, spec.rows.label);
    takeText(call, u"label-columns"_s, spec.columns.label);
    takeText(call, u"block-label"_s, spec.label);
    takeText(call, u"source"_s, spec.source);
    takeText(call, u"caption"_s, spec.caption);
    takeFlag(call, u"hide-empty"_s, spec.rows.hideEmpty);
    takeFlag(call, u"hide-empty-columns"_s, spec.columns.hideEmpty);
    takeFlag(call, u"row-totals"_s, spec.rowTotals);
    takeFlag(call, u"column-totals"_s, spec.columnTotals);
    takeFlag(call, u"n"_s, spec.unitCounts);
    takeFlag(call, u"interleave"_s, spec.interleave);
    takeFlag(call, u"contrast"_s, spec.contrast);
    takeFlag(call, u"split"_s, spec.split);
    if (call.has(u"no-descendants"_s))
        spec.rows.withDescendants = spec.columns.withDescendants = false;
    if (call.has(u"block"_s)) {
        spec.blocks.clear();
        for (const QString &text : call.values(u"block"_s)) {
            const Result<TableSpec::Block> block = blockFromText(text);
            if (!block)
                return wrongUsage(block.error().message);
            spec.blocks.append(*block);
        }
    }
    return adjustFilter(spec.filter, call);
}

Outcome<> TableFlags::adjustFilter(TableFilter &filter, const Call &call)
{
    const std::pair<QString, QStringList *> lists[] = {{u"coder"_s, &filter.coders},
                                                       {u"code"_s, &filter.codes},
                                                       {u"case"_s, &filter.cases},
                                                       {u"document"_s, &filter.documents}};
    for (const auto &[option, into] : lists) {
        if (call.has(option))
            *into = call.values(option);
    }
    if (call.has(u"stance"_s)) {
        filter.stances.clear();
        for (const QString &symbol : call.values(u"stance"_s)) {
            const Outcome<Stance> stance = symbol == "none"_L1 ? Outcome<Stance>(Stance::None)
                                                               : parseStance(symbol);
            if (!stance)
                return std::unexpected(stance.error());
            filter.stances.append(*stance);
        }
    }
    CROSSCASE_TRY(takeNamed(call, u"where"_s, filter.attributes));
    CROSSCASE_TRY(takeNamed(call, u"facet"_s, filter.facets));
    takeText(call, u"from"_s, filter.from);
    takeText(call, u"to"_s, filter.to);
    return {};
}

Outcome<const TableWriter *> TableFlags::writerFor(const Call &call)
{
    const QString file = call.value(u"output"_s);
    const TableWriter *writer = nullptr;
    if (call.has(u"format"_s)) {
        const Result<const TableWriter *> named = tableWriter(call.value(u"format"_s));
        if (!named)
            return wrongUsage(named.error().message);
        writer = *named;
    } else if (!file.isEmpty()) {
        writer = tableWriterForFile(file);
        if (!writer)
            return wrongUsage(tr("The suffix of %1 names no format; give one with --format.").arg(file));
    } else {
        writer = *tableWriter(u"text"_s);
    }
    if (!writer->isText() && file.isEmpty())
        return wrongUsage(tr("The format %1 cannot be printed; give a file with -o.").arg(writer->id()));
    return writer;
}

Outcome<> TableFlags::write(const TableSpec &spec, const OpenProject &open, const Call &call)
{
    const Outcome<const TableWriter *> writer = writerFor(call);
    if (!writer)
        return std::unexpected(writer.error());
    double width = 0;
    CROSSCASE_TRY(takeNumber(call, u"width"_s, width));
    const TextSource texts = textsOf(*open.project);
    const Result<CrossTable> table = compute(spec, *open.index, texts);
    if (!table)
        return std::unexpected(table.error());
    // Printed text is for reading on; what may leave the machine says what it was made from.
    const ExportChoices choices{.pseudonyms = call.has(u"pseudonyms"_s) || call.has(u"pseudonyms-from"_s),
                                .pseudonymAttribute = call.value(u"pseudonyms-from"_s),
                                .quoteNotes = call.has(u"quote-notes"_s),
                                .evidence = !call.has(u"no-evidence"_s),
                                .codebook = !call.has(u"no-codebook"_s),
                                .caption = !call.has(u"no-caption"_s),
                                .notes = !call.has(u"no-notes"_s),
                                .stamp = (*writer)->id() != "text"_L1 || call.has(u"output"_s),
                                .width = int(std::clamp(width, 0.0, 10'000.0))};
    const Result<QByteArray> bytes = exportTable(*table, **writer, choices, *open.index, texts);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString file = call.value(u"output"_s);
    if (file.isEmpty()) {
        call.console.write(*bytes);
        return {};
    }
    CROSSCASE_TRY(writeFile(file, *bytes));
    call.console.say(tr("Wrote %1.").arg(file));
    return {};
}

} // namespace Crosscase
