// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/folderexport.h"

#include "text/codepoints.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>\n"_L1);
}

QString headOf(const QString &name, const QString &language)
{
    const QString lang = language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(language.toHtmlEscaped());
    return u"<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"_s.arg(
               lang, name.toHtmlEscaped())
        + u"<style>\n"
          "body { font-family: serif; max-width: 44em; margin: 2em auto; padding: 0 1em; line-height: 1.6; }\n"
          "mark { color: inherit; background: #e8eef6; border-bottom: 2px solid var(--code); }\n"
          "sup { font-family: sans-serif; font-size: 0.65em; }\n"
          "th, td { text-align: start; vertical-align: top; padding: 0.1em 0.8em 0.1em 0; }\n"
          "</style>\n</head>\n<body>\n"_s;
}

} // namespace

Result<QByteArray> markedHtml(const Index &index, Id document)
{
    const DocumentHeadRow *head = index.document(document);
    if (!head)
        return invalid(QCoreApplication::translate("Crosscase::FolderExport",
                                                   "The document is no longer in the project."));
    const Result<QString> body = index.project().read().body(document);
    CROSSCASE_TRY(body);
    const CodePointMap text(*body);

    // Between two neighbouring edges the same codings hold.
    QList<Coding> codings;
    QMap<qint64, QList<qsizetype>> starts;
    QMap<qint64, QList<qsizetype>> ends;
    for (const CodingColumns::Slot slot : index.codings().ofDocument(document)) {
        const Coding &coding = index.codings().at(slot);
        starts[coding.span.start].append(codings.size());
        ends[coding.span.end].append(codings.size());
        codings.append(coding);
    }
    QList<qint64> edges = starts.keys() + ends.keys() + QList<qint64>{0, text.length()};
    std::ranges::sort(edges);
    edges.erase(std::ranges::unique(edges).begin(), edges.end());

    const auto label = [&](const Coding &coding) {
        QString name = index.codes().path(coding.code);
        if (coding.stance != Stance::None)
            name += u" ["_s + stanceSymbol(coding.stance) + u']';
        return name;
    };
    QString out = headOf(head->name, head->language) + u"<h1>"_s + head->name.toHtmlEscaped()
        + u"</h1>\n<p dir=\"auto\">\n"_s;
    QList<qsizetype> open;
    for (qsizetype at = 0; at < edges.size(); ++at) {
        const qint64 edge = edges.at(at);
        for (const qsizetype ending : ends.value(edge)) {
            const Coding &coding = codings.at(ending);
            const CoderRow *coder = index.coder(coding.coder);
            open.removeOne(ending);
            out += u"<sup id=\"end-%1\" title=\"%2\">%3</sup>"_s.arg(coding.id).arg(
                coder ? coder->name.toHtmlEscaped() : QString(), label(coding).toHtmlEscaped());
        }
        open += starts.value(edge);
        if (at + 1 == edges.size())
            break;
        const QString piece = html(text.mid({edge, edges.at(at + 1)}));
        if (open.isEmpty()) {
            out += piece;
            continue;
        }
        QStringList ids;
        QStringList names;
        for (const qsizetype one : std::as_const(open)) {
            ids.append(QString::number(codings.at(one).id));
            names.append(label(codings.at(one)));
        }
        out += u"<mark style=\"--code: %1\" data-codings=\"%2\" title=\"%3\">%4</mark>"_s.arg(
            index.codeColor(codings.at(open.last()).code), ids.join(u' '),
            names.join(u"; "_s).toHtmlEscaped(), piece);
    }
    out += u"\n</p>\n</body>\n</html>\n"_s;
    return out.toUtf8();
}

} // namespace Crosscase
