// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelbenches.h"

#include "analysis/compute.h"
#include "analysis/passages.h"
#include "cheapest.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"

#include <QFileInfo>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 7;

Id mostUsedCode(const Index &index)
{
    const QList<Id> codes = index.codes().depthFirst();
    return *std::ranges::max_element(codes, {}, [&](Id id) { return index.codings().countOfCode(id); });
}

void benchTables(const Index &index, const BenchSize &size, QList<Figure> &figures)
{
    const double pass = passMs(index);
    const auto table = [&](const QString &what, const TableSpec &spec, double allowed, double limit,
                           int runs) {
        figures.append(timed(what, median(runs, [&] { (void)need(compute(spec, index)); }), allowed, limit));
    };
    const TableSpec stances = codesByCases(TableSpec::Measure::Stance);
    table(u"the first table after opening: codes by informants"_s, stances, 0, passWithTurnsMs(index), 1);
    table(u"table, codes by informants, stance, from scratch"_s, stances, size.tableMs, pass, Runs);
    table(u"table, codes by informants, counts, from scratch"_s, codesByCases(TableSpec::Measure::Count),
          size.tableMs, pass, Runs);
    TableSpec share = codesByCases(TableSpec::Measure::Count);
    share.percent = TableSpec::Percent::Column;
    share.rowTotals = share.columnTotals = true;
    table(u"the same with totals and percentages"_s, share, 0, pass, Runs);
    TableSpec pairs;
    pairs.rows.kind = pairs.columns.kind = Dimension::Kind::Codes;
    pairs.cell = TableSpec::Measure::Count;
    table(u"co-occurrence of all codes"_s, pairs, size.cooccurrenceMs, pass, Runs);
}

void benchFinding(const Index &index, const BenchSize &size, QList<Figure> &figures)
{
    const TextSource texts = textsOf(index.project());
    const Id code = mostUsedCode(index);
    const Timing listed = median(Runs, [&] {
        const QList<Id> ids = codingsOf({.codes = {code}}, index);
        (void)need(passages(ids.first(std::min(ids.size(), qsizetype(30))), index, texts));
    });
    figures.append(timed(u"passages of the most used code, first 30"_s, listed, size.passagesMs,
                         passMs(index), u"of %1"_s.arg(index.codings().countOfCode(code))));
    const QString word = need(index.project().read().body(index.documents().first())).section(u' ', 20, 20);
    const Timing found = median(Runs, [&] { (void)need(index.project().read().documentsWithWords(word)); });
    figures.append(timed(u"full-text search: documents with a word"_s, found, size.searchMs,
                         findWordsMs(index.project().path(), {word})));
    QStringList letters;
    for (qsizetype length = 1; length <= word.size(); ++length)
        letters.append(word.first(length) + u'*');
    const Timing typed = median(3, [&] {
        for (const QString &query : std::as_const(letters))
            (void)need(index.project().read().documentsWithWords(query));
    });
    figures.append(timed(u"search as you type: a word letter by letter, in all"_s, typed, 0,
                         findWordsMs(index.project().path(), letters), u"%1 letters"_s.arg(word.size())));
}

void benchCoding(Index &index, const BenchSize &size, const QString &scratch, QList<Figure> &figures)
{
    Project &project = index.project();
    const Id document = index.documents().at(index.documents().size() / 2);
    const Id code = mostUsedCode(index);
    const double oneRow = insertMs(scratch, 1);
    std::vector<TableUpdater> open;
    for (int i = 0; i < 5; ++i)
        open.push_back(need(TableUpdater::make(codesByCases(TableSpec::Measure::Stance), index)));
    Timing updates;
    const auto following = QObject::connect(&index, &Index::updated, &index, [&](const ChangeSet &changes) {
        updates = median(1, [&] {
            for (TableUpdater &updater : open)
                (void)need(updater.update(changes));
        });
    });
    Codings codings(index);
    qint64 at = 0;
    const Timing add = median(21, [&] {
        (void)need(codings.add({.document = document, .code = code, .span = {at, at + 50}}));
        at += 7;
    });
    figures.append(timed(u"apply a code: committed, five open tables updated"_s, add, size.codeMs, oneRow,
                         u"tables %1 ms"_s.arg(updates.cpuMs, 0, 'f', 2)));
    figures.append(timed(u"undo one coding, five open tables updated"_s,
                         median(11, [&] { (void)need(project.undo()); }), 0, oneRow));
    QObject::disconnect(following);
    open.clear();

    Documents documents(index);
    const qsizetype count = index.codings().countOfDocument(document);
    const qsizetype rows = count + index.turns(document).size() * 2;
    const double manyRows = insertMs(scratch, rows, need(project.read().body(document)));
    Timing removed, restored;
    constexpr int times = 3;
    removed = median(
        times, [&] { need(documents.remove({document})); },
        [&, first = true]() mutable {
            if (!std::exchange(first, false))
                (void)need(project.undo());
        });
    restored = median(
        times, [&] { (void)need(project.undo()); },
        [&, first = true]() mutable {
            if (!std::exchange(first, false))
                (void)need(project.redo());
        });
    const QString remark = u"%1 codings, %2 rows, its words"_s.arg(count).arg(rows);
    figures.append(timed(u"delete a document"_s, removed, 0, manyRows, remark));
    figures.append(timed(u"undo the deletion of a document"_s, restored, 0, manyRows, remark));

    Codebook codebook(index);
    const QList<Id> tops = index.codes().children(NoId);
    if (tops.size() < 2)
        return;
    const qsizetype below = index.codes().depthFirst(tops.at(0)).size();
    bool into = true;
    const Timing moved = median(11, [&] {
        need(codebook.move({tops.at(0)}, into ? tops.at(1) : NoId));
        into = !into;
    });
    figures.append(timed(u"move a subtree of codes"_s, moved, 0, oneRow, u"%1 codes"_s.arg(below)));
}

} // namespace

TableSpec codesByCases(TableSpec::Measure measure)
{
    TableSpec spec;
    spec.rows.kind = Dimension::Kind::Codes;
    spec.columns.kind = Dimension::Kind::Cases;
    spec.columns.level = u"informant"_s;
    spec.cell = measure;
    return spec;
}

QList<BenchSize> BenchSize::all()
{
    // Budgets: DESIGN, section 6, "Numbers to hold".
    return {
        {u"S"_s, {12, 10000, 60, 1000, 12, 1}},
        {u"M"_s, {300, 10000, 200, 30000, 300, 1}, 150, 50, 16, 5, 20, 20, 50, 150},
        {u"L"_s, {3000, 10000, 300, 300000, 3000, 1}, 1000, 50, 16, 30, 50, 50, 500, 500},
        {u"XL"_s, {10000, 10000, 300, 1000000, 10000, 1}},
    };
}

QList<Figure> benchModels(const QString &path, const BenchSize &size)
{
    QList<Figure> figures;
    std::unique_ptr<Project> project;
    std::unique_ptr<Index> index;
    const Timing open = median(
        3,
        [&] {
            project = need(Project::open(path));
            index = need(Index::build(*project));
        },
        [&] {
            index.reset();
            project.reset();
        });
    figures.append(timed(u"open the project, index in memory"_s, open, size.openMs, stepRowsMs(path)));
    Figure memory{.what = u"memory, project open"_s, .value = memoryMb(), .unit = u"MB"_s};
    if (size.memoryMb > 0)
        memory.budget = size.memoryMb;
    // What the rows hold in numbers of eight bytes, and nothing else.
    qsizetype turns = 0;
    for (Id document : index->documents())
        turns += index->turns(document).size();
    memory.limit = double(index->codings().size() * qsizetype(sizeof(Coding))
                          + turns * qsizetype(sizeof(TurnRow)))
        / 1e6;
    memory.remark = u"%1 turns"_s.arg(turns);
    figures.append(memory);
    benchTables(*index, size, figures);
    benchFinding(*index, size, figures);
    benchCoding(*index, size, path + u".limit"_s, figures);
    figures += benchExchange(*index, QFileInfo(path).path());
    return figures;
}

} // namespace Crosscase
