// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelbenches.h"

#include "analysis/compute.h"
#include "analysis/passages.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "exchange/tables/tablewriter.h"

#include <QFile>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 7;

std::optional<double> budget(double value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().details));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Id mostUsedCode(const Index &index)
{
    const QList<Id> codes = index.codes().depthFirst();
    return *std::ranges::max_element(codes, {}, [&](Id id) { return index.codings().countOfCode(id); });
}

TableSpec codesByCases(TableSpec::Measure measure)
{
    TableSpec spec;
    spec.rows.kind = Dimension::Kind::Codes;
    spec.columns.kind = Dimension::Kind::Cases;
    spec.columns.level = u"informant"_s;
    spec.cell = measure;
    return spec;
}

/// The floor of a table: one pass over all codings that adds to a dense array.
double passMs(const Index &index)
{
    const qsizetype count = index.codings().size();
    std::vector<const Coding *> all;
    for (Id document : index.documents()) {
        for (CodingColumns::Slot slot : index.codings().ofDocument(document))
            all.push_back(&index.codings().at(slot));
    }
    std::vector<int> cells(4096);
    const double ms = medianMs(Runs, [&] {
        for (const Coding *coding : all)
            ++cells[size_t(coding->code ^ coding->document) % cells.size()];
    });
    if (cells[0] > count)
        qFatal("impossible"); // keeps the loop from being optimised away
    return ms;
}

double readFileMs(const QString &path)
{
    return medianMs(3, [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.readAll().isEmpty())
            qFatal("cannot read %s", qPrintable(path));
    });
}

void benchReading(const Index &index, const BenchSize &size, QList<Figure> &figures)
{
    const double pass = passMs(index);
    const auto table = [&](const char *what, const TableSpec &spec, double allowed) {
        const double ms = medianMs(Runs, [&] { (void)need(compute(spec, index)); });
        figures.append({QString::fromLatin1(what), ms, u"ms"_s, budget(allowed), pass});
    };
    table("table, codes by informants, stance, from scratch", codesByCases(TableSpec::Measure::Stance), size.tableMs);
    table("table, codes by informants, counts, from scratch", codesByCases(TableSpec::Measure::Count), size.tableMs);
    TableSpec pairs;
    pairs.rows.kind = pairs.columns.kind = Dimension::Kind::Codes;
    pairs.cell = TableSpec::Measure::Count;
    table("co-occurrence of all codes", pairs, size.cooccurrenceMs);

    const TextSource texts = textsOf(index.project());
    const Id code = mostUsedCode(index);
    figures.append({u"passages of the most used code (%1), first 30"_s.arg(index.codings().countOfCode(code)),
                    medianMs(Runs, [&] {
                        const QList<Id> ids = codingsOf({.codes = {code}}, index);
                        (void)need(passages(ids.first(30), index, texts));
                    }),
                    u"ms"_s, budget(size.passagesMs)});

    const QString word = need(index.project().read().body(index.documents().first())).section(u' ', 20, 20);
    figures.append({u"full-text search: documents with a word"_s,
                    medianMs(Runs, [&] { (void)need(index.project().read().documentsWithWords(word)); }), u"ms"_s,
                    budget(size.searchMs)});
}

void benchWriting(Index &index, const BenchSize &size, QList<Figure> &figures)
{
    Project &project = index.project();
    const Id document = index.documents().at(index.documents().size() / 2);
    const Id code = mostUsedCode(index);
    std::vector<TableUpdater> open;
    for (int i = 0; i < 5; ++i)
        open.push_back(need(TableUpdater::make(codesByCases(TableSpec::Measure::Stance), index)));
    qint64 at = 0;
    double updateMs = 0;
    QObject::connect(&index, &Index::updated, &index, [&](const ChangeSet &changes) {
        updateMs = medianMs(1, [&] {
            for (TableUpdater &updater : open)
                (void)need(updater.update(changes));
        });
    });
    Codings codings(index);
    double updates = 0;
    const double add = medianMs(21, [&] {
        (void)need(codings.add({.document = document, .code = code, .span = {at, at + 50}}));
        at += 7;
        updates = updateMs;
    });
    figures.append({u"apply a code: committed, five open tables updated"_s, add, u"ms"_s, budget(size.codeMs)});
    figures.append({u"  of which five tables"_s, updates});
    figures.append({u"undo one coding"_s, medianMs(11, [&] { (void)need(project.undo()); })});
    Documents documents(index);
    const qsizetype count = index.codings().countOfDocument(document);
    figures.append({u"delete a document with %1 codings"_s.arg(count),
                    medianMs(1, [&] { need(documents.remove({document})); })});
    figures.append({u"undo that"_s, medianMs(1, [&] { (void)need(project.undo()); })});
    QObject::disconnect(&index, &Index::updated, &index, nullptr);
}

void benchExports(const Index &index, QList<Figure> &figures)
{
    // By cluster: a Word table cannot hold a column for each of 300 informants.
    TableSpec spec = codesByCases(TableSpec::Measure::Stance);
    spec.columns.level = u"cluster"_s;
    const CrossTable table = need(compute(spec, index));
    for (const TableWriter *writer : tableWriters()) {
        const WriterOptions options = WriterOptions::withEvidence(index, textsOf(index.project()));
        figures.append({u"export the table as %1"_s.arg(writer->id()),
                        medianMs(1, [&] { (void)need(writer->write(table, options)); })});
    }
}

} // namespace

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
    const double open = medianMs(
        3,
        [&] {
            project = need(Project::open(path));
            index = need(Index::build(*project));
        },
        [&] {
            index.reset();
            project.reset();
        });
    figures.append({u"open the project, index in memory"_s, open, u"ms"_s, budget(size.openMs), readFileMs(path)});
    figures.append({u"memory, project open"_s, memoryMb(), u"MB"_s, budget(size.memoryMb)});
    benchReading(*index, size, figures);
    benchWriting(*index, size, figures);
    benchExports(*index, figures);
    return figures;
}

} // namespace Crosscase
