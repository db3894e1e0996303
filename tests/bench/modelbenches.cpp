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
    const auto table = [&](const QString &what, const TableSpec &spec, double allowed, int runs = Runs) {
        figures.append(timed(what, median(runs, [&] { (void)need(compute(spec, index)); }), allowed, pass));
    };
    table(u"the first table after opening: codes by informants"_s, codesByCases(TableSpec::Measure::Stance),
          0, 1);
    table(u"table, codes by informants, stance, from scratch"_s, codesByCases(TableSpec::Measure::Stance),
          size.tableMs);
    table(u"table, codes by informants, counts, from scratch"_s, codesByCases(TableSpec::Measure::Count),
          size.tableMs);
    TableSpec share = codesByCases(TableSpec::Measure::Count);
    share.percent = TableSpec::Percent::Column;
    share.rowTotals = share.columnTotals = true;
    table(u"the same with totals and percentages"_s, share, 0);
    TableSpec pairs;
    pairs.rows.kind = pairs.columns.kind = Dimension::Kind::Codes;
    pairs.cell = TableSpec::Measure::Count;
    table(u"co-occurrence of all codes"_s, pairs, size.cooccurrenceMs);
}

void benchFinding(const Index &index, const BenchSize &size, QList<Figure> &figures)
{
    const TextSource texts = textsOf(index.project());
    const Id code = mostUsedCode(index);
    const Timing listed = median(Runs, [&] {
        const QList<Id> ids = codingsOf({.codes = {code}}, index);
        (void)need(passages(ids.first(std::min(ids.size(), qsizetype(30))), index, texts));
    });
    figures.append(
        timed(u"passages of the most used code (%1), first 30"_s.arg(index.codings().countOfCode(code)),
              listed, size.passagesMs, passMs(index)));
    const QString word = need(index.project().read().body(index.documents().first())).section(u' ', 20, 20);
    const Timing found = median(Runs, [&] { (void)need(index.project().read().documentsWithWords(word)); });
    figures.append(timed(u"full-text search: documents with a word"_s, found, size.searchMs));
    const Timing typed = median(Runs, [&] {
        for (qsizetype length = 1; length <= word.size(); ++length)
            (void)need(index.project().read().documentsWithWords(word.first(length) + u'*'));
    });
    figures.append(timed(u"search as you type: a word, letter by letter, in all"_s, typed));
}

void benchCoding(Index &index, const BenchSize &size, double insertMs, QList<Figure> &figures)
{
    Project &project = index.project();
    const Id document = index.documents().at(index.documents().size() / 2);
    const Id code = mostUsedCode(index);
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
    figures.append(timed(u"apply a code: committed, five open tables updated"_s, add, size.codeMs, insertMs));
    figures.append(timed(u"  of which five tables"_s, updates));
    figures.append(timed(u"undo one coding"_s, median(11, [&] { (void)need(project.undo()); }), 0, insertMs));
    QObject::disconnect(following);
    open.clear();

    Documents documents(index);
    const qsizetype count = index.codings().countOfDocument(document);
    figures.append(timed(u"delete a document with %1 codings"_s.arg(count),
                         median(1, [&] { need(documents.remove({document})); })));
    figures.append(timed(u"undo that"_s, median(1, [&] { (void)need(project.undo()); })));
}

void benchCodebook(Index &index, QList<Figure> &figures)
{
    Codebook codebook(index);
    const QList<Id> tops = index.codes().children(NoId);
    if (tops.size() < 2)
        return;
    const qsizetype below = index.codes().depthFirst(tops.at(0)).size();
    bool into = true;
    figures.append(timed(u"move a subtree of %1 codes"_s.arg(below), median(10, [&] {
                             need(codebook.move({tops.at(0)}, into ? tops.at(1) : NoId));
                             into = !into;
                         })));
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
    figures.append(timed(u"open the project, index in memory"_s, open, size.openMs, readFileMs(path)));
    Figure memory{.what = u"memory, project open"_s, .value = memoryMb(), .unit = u"MB"_s};
    if (size.memoryMb > 0)
        memory.budget = size.memoryMb;
    figures.append(memory);
    benchTables(*index, size, figures);
    benchFinding(*index, size, figures);
    benchCoding(*index, size, insertRowMs(path + u".limit"_s), figures);
    benchCodebook(*index, figures);
    figures += benchExchange(*index, QFileInfo(path).path());
    return figures;
}

} // namespace Crosscase
