// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/codingsimport.h"

#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/facetvalues.h"
#include "exchange/projects/casesimport.h"
#include "text/codepoints.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <map>
#include <tuple>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CodingsImport)
};

struct PlannedCoding
{
    NewCoding coding;
    QString newCode; ///< path of a code to be made
    QList<std::pair<Id, FacetValue>> facets;
};

struct CodingsPlan
{
    QList<PlannedCoding> codings;
    CodingsReport report;
};

template<typename T>
using OrTrouble = std::expected<T, QString>;

// Turns the rows of one table into codings.
class CodingsPlanner
{
public:
    CodingsPlanner(const Index &index, const DataTable &table, const CodingsImportOptions &options)
        : m_index(index)
        , m_table(table)
        , m_options(options)
        , m_columns(table)
    {
        for (const FacetRow &facet : index.facets()) {
            if (m_columns.has(facet.name))
                m_facets.append(facet);
        }
    }

    Result<CodingsPlan> plan()
    {
        const bool placed = m_columns.has(u"quote"_s)
            || (m_columns.has(u"start"_s) && m_columns.has(u"end"_s));
        if (!m_columns.has(u"document"_s) || !m_columns.has(u"code"_s) || !placed) {
            return invalid(
                Texts::tr(
                    "A table of codings needs the columns document, code, and quote or start and end; this "
                    "one has %1.")
                    .arg(m_table.header.join(u", "_s)));
        }
        for (qsizetype at = 0; at < m_table.rows.size(); ++at) {
            OrTrouble<PlannedCoding> planned = row(m_table.rows.at(at));
            if (planned)
                add(*planned);
            else
                m_plan.report.troubles.append({at + 2, planned.error()});
        }
        return m_plan;
    }

private:
    OrTrouble<PlannedCoding> row(const QStringList &cells)
    {
        PlannedCoding planned;
        const QString document = m_columns.cell(cells, u"document"_s);
        planned.coding.document = documentMeant(m_index, document);
        if (planned.coding.document == NoId)
            return std::unexpected(Texts::tr("There is no document \"%1\".").arg(document));
        const QString code = m_columns.cell(cells, u"code"_s);
        planned.coding.code = m_options.createCodes ? m_index.codes().atPath(code) : codeMeant(m_index, code);
        if (planned.coding.code == NoId && (!m_options.createCodes || code.isEmpty()))
            return std::unexpected(Texts::tr("There is no code \"%1\".").arg(code));
        if (planned.coding.code == NoId)
            planned.newCode = code;
        else if (!m_index.codes().find(planned.coding.code)->codable)
            return std::unexpected(
                Texts::tr("\"%1\" is a heading; passages cannot be coded with it.").arg(code));
        const QString stance = m_columns.cell(cells, u"stance"_s);
        const std::optional<Stance> known = stanceFromSymbol(stance);
        if (!known)
            return std::unexpected(Texts::tr("A stance is x, o, - or nothing, not \"%1\".").arg(stance));
        planned.coding.stance = *known;
        planned.coding.coder = m_columns.cell(cells, u"coder"_s);
        planned.coding.memo = m_columns.cell(cells, u"memo"_s);
        OrTrouble<Span> span = place(planned.coding.document, cells);
        if (!span)
            return std::unexpected(span.error());
        planned.coding.span = *span;
        for (const FacetRow &facet : std::as_const(m_facets)) {
            const QString text = m_columns.cell(cells, facet.name);
            if (text.isEmpty())
                continue;
            const Result<FacetValue> value = facetValueFromText(m_index, facet, text);
            if (!value)
                return std::unexpected(value.error().message);
            planned.facets.append({facet.id, *value});
        }
        return planned;
    }

    OrTrouble<Span> place(Id document, const QStringList &cells)
    {
        const CodePointMap *text = textOf(document);
        if (!text)
            return std::unexpected(m_trouble);
        const QString name = m_index.document(document)->name;
        QString quote = cells.value(m_columns.indexOf(u"quote"_s));
        quote.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar(0x2029), u'\n');
        const QString start = m_columns.cell(cells, u"start"_s);
        const QString end = m_columns.cell(cells, u"end"_s);
        if (!start.isEmpty() || !end.isEmpty()) {
            bool numbers[2];
            const Span span{start.toLongLong(&numbers[0]), end.toLongLong(&numbers[1])};
            if (!numbers[0] || !numbers[1] || span.start < 0 || span.isEmpty() || span.end > text->length()) {
                return std::unexpected(
                    Texts::tr("\"%1\" to \"%2\" is no stretch of \"%3\", which has %4 characters.")
                        .arg(start, end, name)
                        .arg(text->length()));
            }
            if (!quote.isEmpty() && text->mid(span).simplified() != quote.simplified()) {
                return std::unexpected(
                    Texts::tr("\"%1\" has another text from %2 to %3 than the quote.").arg(name, start, end));
            }
            return span;
        }
        return find(*text, name, quote, m_columns.cell(cells, u"occurrence"_s));
    }

    static OrTrouble<Span> find(const CodePointMap &text, const QString &name, const QString &quote,
                                const QString &occurrence)
    {
        if (quote.trimmed().isEmpty())
            return std::unexpected(Texts::tr("The row has neither a quote nor a position."));
        bool isNumber = true;
        const qsizetype wanted = occurrence.isEmpty() ? 1 : occurrence.toLongLong(&isNumber);
        if (!isNumber || wanted < 1)
            return std::unexpected(
                Texts::tr("The occurrence \"%1\" is not a number from 1 on.").arg(occurrence));
        const QString &body = text.text();
        qsizetype found = 0;
        for (qsizetype at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1)) {
            if (++found == wanted)
                return text.toSpan(at, at + quote.size());
        }
        if (found == 0) {
            QStringList words = quote.simplified().split(u' ');
            for (QString &word : words)
                word = QRegularExpression::escape(word);
            const QRegularExpression loose(words.join(u"\\s+"_s),
                                           QRegularExpression::UseUnicodePropertiesOption);
            QRegularExpressionMatchIterator matches = loose.globalMatch(body);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                if (++found == wanted)
                    return text.toSpan(match.capturedStart(), match.capturedEnd());
            }
        }
        const QString cut = quote.size() > 60 ? quote.first(57) + u"..."_s : quote;
        if (found == 0)
            return std::unexpected(Texts::tr("\"%1\" does not say \"%2\".").arg(name, cut));
        return std::unexpected(Texts::tr("\"%1\" says \"%2\" only %n time(s), not %3.", nullptr, int(found))
                                   .arg(name, cut)
                                   .arg(wanted));
    }

    const CodePointMap *textOf(Id document)
    {
        const auto known = m_texts.constFind(document);
        if (known != m_texts.cend())
            return &*known;
        const Result<QString> body = m_index.project().read().body(document);
        if (!body) {
            m_trouble = body.error().message;
            return nullptr;
        }
        return &*m_texts.insert(document, CodePointMap(*body));
    }

    void add(const PlannedCoding &planned)
    {
        CodingsReport &report = m_plan.report;
        m_plan.codings.append(planned);
        report.facetValues += planned.facets.size();
        if (!planned.newCode.isEmpty() && !report.newCodes.contains(planned.newCode))
            report.newCodes.append(planned.newCode);
        const QString &coder = planned.coding.coder.isEmpty() ? m_index.project().coderName()
                                                              : planned.coding.coder;
        const Id coderId = m_index.coderNamed(coder);
        if (coderId == NoId && !report.newCoders.contains(coder))
            report.newCoders.append(coder);
        if (isKnown(planned.coding, coder, coderId))
            ++report.known;
        else
            ++report.codings;
    }

    // As Codings::write(): a coding stands once, unless two rows say different stances of it.
    bool isKnown(const NewCoding &coding, const QString &coder, Id coderId)
    {
        const auto sameStance = [&](Stance other) {
            return coding.stance == Stance::None || other == Stance::None || other == coding.stance;
        };
        for (const CodingColumns::Slot slot : m_index.codings().overlapping(coding.document, coding.span)) {
            const Coding &old = m_index.codings().at(slot);
            if (old.code == coding.code && old.coder == coderId && old.span == coding.span
                && sameStance(old.stance))
                return true;
        }
        QList<Stance> &seen =
            m_seen[{{coding.document, coding.code}, {coding.span.start, coding.span.end}, coder}];
        if (std::ranges::any_of(seen, sameStance))
            return true;
        seen.append(coding.stance);
        return false;
    }

    using Place = std::tuple<std::pair<Id, Id>, std::pair<qint64, qint64>, QString>;

    const Index &m_index;
    const DataTable &m_table;
    const CodingsImportOptions &m_options;
    TableColumns m_columns;
    QList<FacetRow> m_facets;
    QHash<Id, CodePointMap> m_texts;
    std::map<Place, QList<Stance>> m_seen;
    CodingsPlan m_plan;
    QString m_trouble;
};

} // namespace

Result<CodingsReport> previewCodings(const Index &index, const DataTable &table,
                                     const CodingsImportOptions &options)
{
    return CodingsPlanner(index, table, options).plan().transform([](const CodingsPlan &plan) {
        return plan.report;
    });
}

Result<CodingsReport> importCodings(Index &index, const DataTable &table, const CodingsImportOptions &options,
                                    const QString &label)
{
    const Result<CodingsPlan> plan = CodingsPlanner(index, table, options).plan();
    if (!plan)
        return std::unexpected(plan.error());
    const QList<RowTrouble> &troubles = plan->report.troubles;
    if (!troubles.isEmpty() && !options.skipTroubles) {
        return invalid(
            Texts::tr("%n row(s) cannot be placed, so nothing was imported. The first is line %1: %2",
                      nullptr, int(troubles.size()))
                .arg(troubles.first().line)
                .arg(troubles.first().message));
    }
    if (plan->codings.isEmpty())
        return invalid(Texts::tr("The table has no codings that could be imported."));
    const auto work = [&](Writer &writer) -> Result<> {
        for (const PlannedCoding &planned : plan->codings) {
            NewCoding coding = planned.coding;
            if (!planned.newCode.isEmpty()) {
                const Result<Id> code = Codebook::writePath(writer, planned.newCode);
                if (!code)
                    return std::unexpected(code.error());
                coding.code = *code;
            }
            const Result<Id> id = Codings::write(writer, coding, index.project().coderName());
            if (!id)
                return std::unexpected(id.error());
            for (const auto &[facet, value] : planned.facets)
                CROSSCASE_TRY(writeFacetValue(writer, *id, facet, value));
        }
        return {};
    };
    CROSSCASE_TRY(index.project().apply(label, work));
    return plan->report;
}

} // namespace Crosscase
