// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace Crosscase {

namespace {

constexpr double Gap = 2;         // characters between columns
constexpr double NarrowGap = 1.5; // where heads are turned
constexpr qsizetype SampledRows = 400;
constexpr double ShortHead = 18; // what a head of marks and numbers may take of the room that is left

/// Whether lines are broken between any two letters of a script.
bool breaksAnywhere(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

double longestWord(const QString &text)
{
    qsizetype longest = 0;
    qsizetype length = 0;
    for (QChar c : text) {
        const bool ends = (c.isSpace() && c != QChar::Nbsp) || breaksAnywhere(c);
        length = ends ? 0 : length + 1;
        longest = std::max(longest, breaksAnywhere(c) ? 2 : length);
    }
    return double(std::min(longest, qsizetype(22)));
}

} // namespace

ColumnWidths::ColumnWidths(const CrossTable &table)
{
    measure(table);
    if (std::accumulate(m_least.begin(), m_least.end(), 0.0) <= WideLine)
        return;
    m_turned = true;
    m_least.clear();
    m_wanted.clear();
    m_comfortable.clear();
    measure(table);
}

void ColumnWidths::measure(const CrossTable &table)
{
    double least = longestWord(table.rowsTitle());
    double wanted = double(table.rowsTitle().size());
    for (const RowEntry &entry : table.rows().asRows()) {
        if (entry.isSection())
            continue; // it reaches over all columns
        const auto indent = double(2 * entry.depth);
        least = std::max(least, indent + longestWord(entry.node->label));
        wanted = std::max(wanted, indent + double(entry.node->label.size()));
    }
    add(std::max(least, std::min(wanted * 0.8, 24.0)), std::clamp(wanted, 6.0, 34.0));
    const qsizetype step = std::max(qsizetype(1), table.rowCount() / SampledRows);
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        const QString &head = table.columns().line(column).label;
        double longest = 0;
        double sum = 0;
        qsizetype filled = 0;
        double word = m_turned && !table.isProse(column) ? 1 : longestWord(head);
        for (qsizetype row = 0; row < table.rowCount(); row += step) {
            const QString text = printedText(table, row, column);
            if (text.isEmpty())
                continue;
            ++filled;
            sum += double(text.size());
            longest = std::max(longest, double(text.size()));
            word = std::max(word, longestWord(text));
        }
        const double onTwoLines = m_turned ? 0 : std::min(double(head.size()) / 2 + 2, ShortHead);
        const double average = filled > 0 ? sum / double(filled) : 0;
        if (table.isProse(column))
            add(std::max(word, std::min(average * 0.1, 12.0)),
                std::clamp(std::max(word, longest < 24 ? longest : average * 0.4 + 12), 5.0, 42.0));
        else if (table.specOf(column).cell == TableSpec::Measure::StanceMix)
            add(std::max(word, std::min(longest * 0.8, 16.0)), std::max(word, std::min(longest, 20.0)),
                onTwoLines);
        else // short texts such as "not asked" and "3 of 12" stand on one line
            add(word, std::clamp(std::max(word, longest <= 10 ? longest : 12.0), 3.0, 22.0), onTwoLines);
    }
    evenOut(table);
    // A spanning head needs room for its longest word.
    for (const ColumnHead &head : table.columns().asColumns()) {
        if (head.node->line >= 0)
            continue;
        double below = 0;
        for (qsizetype i = 0; i < head.columns; ++i)
            below += m_least.at(head.first + 1 + i);
        const double missing = (longestWord(head.node->label) + (m_turned ? NarrowGap : Gap) - below)
            / double(head.columns);
        for (qsizetype i = 0; i < head.columns && missing > 0; ++i) {
            m_least[head.first + 1 + i] += missing;
            m_wanted[head.first + 1 + i] = std::max(m_wanted.at(head.first + 1 + i),
                                                    m_least.at(head.first + 1 + i));
            m_comfortable[head.first + 1 + i] = std::max(m_comfortable.at(head.first + 1 + i),
                                                         m_wanted.at(head.first + 1 + i));
        }
    }
}

void ColumnWidths::add(double least, double wanted, double comfortable)
{
    const double gap = m_turned ? NarrowGap : Gap;
    m_least.append(least * 1.1 + gap); // letters differ in width
    m_wanted.append(std::max(wanted, least * 1.1) + gap);
    m_comfortable.append(std::max(m_wanted.last(), comfortable * 1.1 + gap));
}

double ColumnWidths::natural() const
{
    return std::accumulate(m_wanted.begin(), m_wanted.end(), 0.0);
}

double ColumnWidths::comfortable() const
{
    return std::accumulate(m_comfortable.begin(), m_comfortable.end(), 0.0);
}

int ColumnWidths::points(double line) const
{
    constexpr int Usual = 10;
    constexpr int Smallest = 6;
    const double least = std::accumulate(m_least.begin(), m_least.end(), 0.0);
    return std::clamp(int(Usual * line / least), Smallest, Usual);
}

QList<double> ColumnWidths::fitted(double available, double total) const
{
    // Between two lists of widths, as far as there is room.
    const auto between = [&](const QList<double> &low, const QList<double> &high) {
        const double from = std::accumulate(low.begin(), low.end(), 0.0);
        const double to = std::accumulate(high.begin(), high.end(), 0.0);
        const double share = to > from ? std::clamp((available - from) / (to - from), 0.0, 1.0) : 1;
        QList<double> widths;
        for (qsizetype i = 0; i < low.size(); ++i)
            widths.append(low.at(i) + (high.at(i) - low.at(i)) * share);
        return widths;
    };
    QList<double> widths = available < natural() ? between(m_least, m_wanted)
                                                 : between(m_wanted, m_comfortable);
    const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &width : widths)
        width *= total / used;
    return widths;
}

void ColumnWidths::evenOut(const CrossTable &table)
{
    // Columns of marks and numbers that stand together look alike.
    constexpr double Narrow = 12;
    for (qsizetype first = 0; first < table.columnCount();) {
        qsizetype end = first;
        double least = 0;
        double wanted = 0;
        double comfortable = 0;
        while (end < table.columnCount() && table.blockOf(end) == table.blockOf(first)
               && !table.isProse(end)) {
            ++end;
            least = std::max(least, m_least.at(end));
            wanted = std::max(wanted, m_wanted.at(end));
            comfortable = std::max(comfortable, m_comfortable.at(end));
        }
        for (qsizetype column = first; column < end && wanted <= Narrow; ++column) {
            m_least[column + 1] = least;
            m_wanted[column + 1] = wanted;
            m_comfortable[column + 1] = comfortable;
        }
        first = std::max(end, first + 1);
    }
}

QList<QList<ColumnHead>> headsByLevel(const CrossTable &table)
{
    QList<QList<ColumnHead>> out(std::max(qsizetype(1), table.columns().levels()));
    for (const ColumnHead &head : table.columns().asColumns()) {
        for (qsizetype level = head.level; level < head.level + head.levels; ++level)
            out[level].append(head);
    }
    for (QList<ColumnHead> &heads : out)
        std::ranges::sort(heads, {}, &ColumnHead::first);
    return out;
}

bool isTurned(const CrossTable &table, const ColumnHead &head, const ColumnWidths &widths)
{
    return widths.turnsHeads() && head.node->line >= 0 && !table.isProse(head.first);
}

QString printedText(const CrossTable &table, qsizetype row, qsizetype column)
{
    QString text = table.text(row, column);
    if (table.specOf(column).cell == TableSpec::Measure::StanceMix)
        text.replace(u' ', QChar::Nbsp).replace(QString(u',') + QChar::Nbsp, QString(u", "));
    return text;
}

QStringList noteParagraphs(const CrossTable &table)
{
    QStringList explained, quotes;
    for (const QString &note : table.notes())
        (note.startsWith(u'[') ? quotes : explained).append(note);
    if (!explained.isEmpty())
        quotes.prepend(explained.join(u' '));
    return quotes;
}

bool needsWidePage(const CrossTable &table)
{
    return ColumnWidths(table).natural() > UprightLine * 1.1;
}

} // namespace Crosscase
