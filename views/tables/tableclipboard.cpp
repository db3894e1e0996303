// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tableclipboard.h"

#include "items/tablemodel.h"

#include <QMimeData>

#include <algorithm>

namespace Crosscase::TableClipboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Rule = "1.5pt solid black"_L1;
constexpr auto ThinRule = "0.75pt solid black"_L1;

struct Cut
{
    QList<int> rows;
    QList<int> columns;
};

Cut cutOf(const TableModel &model, const QItemSelection &selected)
{
    qsizetype cells = 0;
    for (const QItemSelectionRange &range : selected)
        cells += qsizetype(range.width()) * range.height();
    QList<bool> rows(model.rowCount(), cells < 2);
    QList<bool> columns(model.columnCount(), cells < 2);
    if (cells >= 2) {
        for (const QItemSelectionRange &range : selected) {
            std::fill(rows.begin() + range.top(), rows.begin() + range.bottom() + 1, true);
            std::fill(columns.begin() + range.left(), columns.begin() + range.right() + 1, true);
        }
    }
    // A section comes along when a row of it does.
    QList<int> sections;
    Cut cut;
    for (int row = 0; row < rows.size(); ++row) {
        const int depth = model.headerData(row, Qt::Vertical, TableModel::DepthRole).toInt();
        while (!sections.isEmpty()
               && model.headerData(sections.last(), Qt::Vertical, TableModel::DepthRole).toInt() >= depth)
            sections.removeLast();
        if (model.lineOfRow(row) < 0) {
            sections.append(row);
            continue;
        }
        if (!rows[row])
            continue;
        for (int section : std::as_const(sections)) {
            if (!cut.rows.contains(section))
                cut.rows.append(section);
        }
        cut.rows.append(row);
    }
    for (int column = 0; column < columns.size(); ++column) {
        if (columns[column])
            cut.columns.append(column);
    }
    return cut;
}

QString head(const TableModel &model, int section, Qt::Orientation orientation)
{
    return model.headerData(section, orientation).toString();
}

QString inHtml(const QString &text)
{
    QString out = text.toHtmlEscaped();
    return out.replace(u'\n', u"<br>"_s);
}

/// One field of tab-separated text, quoted as spreadsheets expect where it has tabs, line ends or quotes.
QString inTsv(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u"\"%1\""_s.arg(text.replace(u'"', u"\"\""_s));
}

QString htmlHeads(const TableModel &model, const Cut &cut)
{
    QList<QStringList> groups;
    QList<QList<int>> keys;
    qsizetype levels = 0;
    for (int column : cut.columns) {
        groups.append(model.headerData(column, Qt::Horizontal, TableModel::GroupsRole).toStringList());
        keys.append(model.headerData(column, Qt::Horizontal, TableModel::GroupKeysRole).value<QList<int>>());
        levels = std::max(levels, groups.last().size());
    }
    QString html = u"<thead>"_s;
    for (qsizetype level = 0; level <= levels; ++level) {
        html += u"<tr>"_s;
        if (level == 0) {
            html +=
                u"<th scope=\"col\" rowspan=\"%1\" style=\"text-align:left;vertical-align:bottom;border-top:%2;"
                "border-bottom:%3\">%4</th>"_s.arg(levels + 1)
                    .arg(Rule, ThinRule, inHtml(model.table()->rowsTitle()));
        }
        for (qsizetype i = 0; i < cut.columns.size();) {
            const bool above = level < groups[i].size();
            const bool leafHere = level == groups[i].size();
            qsizetype next = i + 1;
            while (above && next < keys.size() && keys[next].size() > level
                   && keys[next].first(level + 1) == keys[i].first(level + 1))
                ++next;
            const QString top = level == 0 ? u"border-top:%1;"_s.arg(Rule) : QString();
            if (above) {
                html += u"<th scope=\"colgroup\" colspan=\"%1\" style=\"%2border-bottom:%3\">%4</th>"_s
                            .arg(next - i)
                            .arg(top, ThinRule, inHtml(groups[i][level]));
            } else if (leafHere) {
                html +=
                    u"<th scope=\"col\" rowspan=\"%1\" style=\"font-weight:normal;vertical-align:bottom;%2"
                    "border-bottom:%3\">%4</th>"_s.arg(levels + 1 - level)
                        .arg(top, ThinRule, inHtml(head(model, cut.columns[i], Qt::Horizontal)));
            }
            i = next;
        }
        html += u"</tr>"_s;
    }
    return html + u"</thead>"_s;
}

/// One table; where it is written as several, the rows are those of one part.
QString htmlTable(const TableModel &model, const Cut &cut, const QString &caption)
{
    QString html = u"<table style=\"border-collapse:collapse\">"_s;
    if (!caption.isEmpty())
        html += u"<caption>%1</caption>"_s.arg(inHtml(caption));
    html += htmlHeads(model, cut) + u"<tbody>"_s;
    for (int row : cut.rows) {
        const QString bottom = row == cut.rows.last() ? u"border-bottom:%1;"_s.arg(Rule) : QString();
        const int depth = model.headerData(row, Qt::Vertical, TableModel::DepthRole).toInt();
        if (model.lineOfRow(row) < 0) {
            html += u"<tr><th scope=\"rowgroup\" colspan=\"%1\" style=\"text-align:left\">%2</th></tr>"_s
                        .arg(cut.columns.size() + 1)
                        .arg(inHtml(head(model, row, Qt::Vertical)));
            continue;
        }
        html +=
            u"<tr><th scope=\"row\" style=\"text-align:left;font-weight:normal;padding-left:%1em;%2\">%3</th>"_s
                .arg(depth)
                .arg(bottom, inHtml(head(model, row, Qt::Vertical)));
        for (int column : cut.columns) {
            html += u"<td style=\"text-align:%1;%2\">%3</td>"_s.arg(
                model.table()->isProse(column) ? u"left"_s : u"center"_s, bottom,
                inHtml(model.index(row, column).data().toString()));
        }
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

QString htmlOf(const TableModel &model, const Cut &cut)
{
    QList<std::pair<QString, Cut>> parts;
    for (int row : cut.rows) {
        const QString begins = model.headerData(row, Qt::Vertical, TableModel::PartRole).toString();
        if (parts.isEmpty() || !begins.isEmpty())
            parts.append({begins.isEmpty() ? model.table()->caption() : begins, {{}, cut.columns}});
        if (begins.isEmpty())
            parts.last().second.rows.append(row);
    }
    QString html;
    for (const auto &[caption, part] : std::as_const(parts))
        html += (html.isEmpty() ? QString() : u"<p></p>"_s) + htmlTable(model, part, caption);
    for (const QString &note : model.table()->notes())
        html += u"<p>%1</p>"_s.arg(inHtml(note));
    return html;
}

QString tsvOf(const TableModel &model, const Cut &cut)
{
    QString text;
    qsizetype levels = 0;
    for (int column : cut.columns) {
        levels = std::max(
            levels, model.headerData(column, Qt::Horizontal, TableModel::GroupsRole).toStringList().size());
    }
    for (qsizetype level = 0; level < levels; ++level) {
        for (int column : cut.columns) {
            const QStringList groups = model.headerData(column, Qt::Horizontal, TableModel::GroupsRole)
                                           .toStringList();
            text += u'\t' + inTsv(groups.value(level));
        }
        text += u'\n';
    }
    text += inTsv(model.table()->rowsTitle());
    for (int column : cut.columns)
        text += u'\t' + inTsv(head(model, column, Qt::Horizontal));
    text += u'\n';
    for (int row : cut.rows) {
        text += inTsv(head(model, row, Qt::Vertical));
        for (int column : cut.columns)
            text += u'\t' + inTsv(model.index(row, column).data().toString());
        text += u'\n';
    }
    return text;
}

} // namespace

QMimeData *mimeData(const TableModel &model, const QItemSelection &selected)
{
    auto *data = new QMimeData;
    if (!model.table())
        return data;
    const Cut cut = cutOf(model, selected);
    data->setText(tsvOf(model, cut));
    data->setHtml(htmlOf(model, cut));
    return data;
}

} // namespace Crosscase::TableClipboard
