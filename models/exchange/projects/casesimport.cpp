// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/casesimport.h"

#include "coding/cases.h"
#include "coding/meant.h"
#include "text/paths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CasesImport)
};

struct CasesRow
{
    qsizetype line = 0;
    QString path;
    QString kind;
    QList<NewCaseLink> links = {}; ///< without the case
};

struct CasesPlan
{
    QList<CasesRow> rows;
    CasesReport report;
};

QString normalPath(const QString &path)
{
    QStringList names;
    for (const QString &name : splitPath(path))
        names.append(name.trimmed());
    return joinPath(names);
}

// What a row's document and speaker come to; in trouble, the sentence that says why.
std::expected<QList<NewCaseLink>, QString> linksOf(const Index &index, const QString &document,
                                                   const QString &speaker)
{
    QList<NewCaseLink> links;
    if (document.isEmpty() && speaker.isEmpty())
        return links;
    QList<Id> documents = index.documents();
    if (!document.isEmpty()) {
        const Id id = documentMeant(index, document);
        if (id == NoId)
            return std::unexpected(Texts::tr("There is no document \"%1\".").arg(document));
        documents = {id};
    }
    if (speaker.isEmpty())
        return QList<NewCaseLink>{{.document = documents.first()}};
    for (const Id id : std::as_const(documents)) {
        for (const SpeakerRow &row : index.speakers(id)) {
            if (row.name == speaker)
                links.append({.document = id, .speaker = row.id});
        }
    }
    if (links.isEmpty()) {
        return std::unexpected(
            document.isEmpty()
                ? Texts::tr("No document has a speaker \"%1\".").arg(speaker)
                : Texts::tr("The document \"%1\" has no speaker \"%2\".").arg(document, speaker));
    }
    return links;
}

// A stretch narrows the tie to a whole document; in trouble, the sentence that says why.
std::expected<void, QString> narrow(const Index &index, const QString &start, const QString &end,
                                    QList<NewCaseLink> &links)
{
    if (start.isEmpty() && end.isEmpty())
        return {};
    if (links.size() != 1 || links.first().speaker != NoId)
        return std::unexpected(Texts::tr("A start and an end need a document, and no speaker."));
    bool startIsNumber = false;
    bool endIsNumber = false;
    const Span stretch{start.toLongLong(&startIsNumber), end.toLongLong(&endIsNumber)};
    const DocumentHeadRow &document = *index.document(links.first().document);
    if (!startIsNumber || !endIsNumber || stretch.start < 0 || stretch.isEmpty()
        || stretch.end > document.length) {
        return std::unexpected(Texts::tr("From %1 to %2 is no stretch of \"%3\", which has %4 characters.")
                                   .arg(start, end, document.name)
                                   .arg(document.length));
    }
    links.first().stretch = stretch;
    return {};
}

// Kinds by the shape of the tree that the table and the project make together.
void fillKinds(const Index &index, QList<CasesRow> &rows)
{
    QSet<QString> parents;
    for (const CasesRow &row : std::as_const(rows)) {
        QStringList names = splitPath(row.path);
        while (names.size() > 1) {
            names.removeLast();
            parents.insert(joinPath(names));
        }
    }
    for (CasesRow &row : rows) {
        const Id known = index.cases().atPath(row.path);
        const bool above = parents.contains(row.path)
            || (known != NoId && !index.cases().children(known).isEmpty());
        if (row.kind.isEmpty() && known == NoId) {
            const bool top = splitPath(row.path).size() == 1;
            row.kind = !above ? u"informant"_s : top ? u"cluster"_s : u"organisation"_s;
        }
    }
}

Result<CasesPlan> planCases(const Index &index, const DataTable &table)
{
    const TableColumns columns(table);
    if (!columns.has(u"case"_s))
        return invalid(
            Texts::tr("The table has no column \"case\" with paths of cases, such as Cluster A/A1."));
    CasesPlan plan;
    QSet<QString> added;
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        const QStringList &cells = table.rows.at(at);
        CasesRow row{.line = at + 2,
                     .path = normalPath(columns.cell(cells, u"case"_s)),
                     .kind = columns.cell(cells, u"kind"_s)};
        const QStringList names = splitPath(row.path);
        if (names.isEmpty() || names.contains(QString())) {
            plan.report.troubles.append({row.line, Texts::tr("Every step of a case's path needs a name.")});
            continue;
        }
        auto links = linksOf(index, columns.cell(cells, u"document"_s), columns.cell(cells, u"speaker"_s));
        if (!links) {
            plan.report.troubles.append({row.line, links.error()});
            continue;
        }
        if (const auto narrowed = narrow(index, columns.cell(cells, u"start"_s),
                                         columns.cell(cells, u"end"_s), *links);
            !narrowed) {
            plan.report.troubles.append({row.line, narrowed.error()});
            continue;
        }
        row.links = *links;
        plan.rows.append(row);
        for (qsizetype depth = 1; depth <= names.size(); ++depth) {
            const QString path = joinPath(names.first(depth));
            if (index.cases().atPath(path) == NoId && !added.contains(path)) {
                added.insert(path);
                plan.report.added.append(path);
            }
        }
    }
    fillKinds(index, plan.rows);
    for (const CasesRow &row : std::as_const(plan.rows)) {
        const Id known = index.cases().atPath(row.path);
        if (known != NoId && !row.kind.isEmpty() && index.cases().find(known)->kind != row.kind)
            ++plan.report.changedKinds;
        for (const NewCaseLink &link : row.links) {
            const QList<CaseLinkRow> ties = known == NoId ? QList<CaseLinkRow>() : index.linksOfCase(known);
            const bool tied = std::ranges::any_of(ties, [&](const CaseLinkRow &tie) {
                const bool stretch = link.stretch
                    ? tie.startAt == link.stretch->start && tie.endAt == link.stretch->end
                    : !tie.startAt;
                return tie.document == link.document && tie.speaker == link.speaker && stretch;
            });
            plan.report.links += tied ? 0 : 1;
        }
    }
    return plan;
}

} // namespace

Id caseMeant(const Index &index, const QString &pathOrName)
{
    return rowMeant(index.cases(), pathOrName);
}

Id codeMeant(const Index &index, const QString &pathOrName)
{
    return rowMeant(index.codes(), pathOrName);
}

Id documentMeant(const Index &index, const QString &name)
{
    const Id id = index.documentNamed(name);
    return id != NoId ? id : index.documentNamed(QFileInfo(name).completeBaseName());
}

Result<CasesReport> previewCases(const Index &index, const DataTable &table)
{
    return planCases(index, table).transform([](const CasesPlan &plan) { return plan.report; });
}

Result<CasesReport> importCases(Index &index, const DataTable &table, const QString &label)
{
    const Result<CasesPlan> plan = planCases(index, table);
    if (!plan)
        return std::unexpected(plan.error());
    const auto work = [&](Writer &writer) -> Result<> {
        for (const CasesRow &row : plan->rows) {
            QStringList kinds(splitPath(row.path).size() - 1, u"organisation"_s);
            if (!kinds.isEmpty())
                kinds.first() = u"cluster"_s;
            kinds.append(row.kind);
            const Result<Id> id = Cases::writePath(writer, row.path, kinds);
            if (!id)
                return std::unexpected(id.error());
            Result<CaseRow> written = writer.read().row<CaseRow>(*id);
            if (!written)
                return std::unexpected(written.error());
            if (!row.kind.isEmpty() && written->kind != row.kind) {
                written->kind = row.kind;
                CROSSCASE_TRY(writer.update(*written));
            }
            for (NewCaseLink link : row.links) {
                link.caseId = *id;
                CROSSCASE_TRY(Cases::writeLink(writer, link));
            }
        }
        return {};
    };
    CROSSCASE_TRY(index.project().apply(label, work));
    return plan->report;
}

} // namespace Crosscase
