// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/htmlflow.h"

#include "exchange/readers/limits.h"
#include "exchange/readers/reader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <gumbo.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::HtmlReader)
};

// The parser's time grows with the square of the depth, so a page is looked through before it is parsed. Real pages
// leave elements open, hence more room than for XML.
constexpr int OpenElements = 2000;

/// The most elements open at once, roughly: those that HTML closes by itself are not counted.
bool isTooDeep(const QByteArray &html)
{
    static const QSet<QByteArray> selfClosing{"p",      "li",    "td",    "tr",   "th",   "dt",  "dd",
                                              "option", "tbody", "thead", "br",   "hr",   "img", "meta",
                                              "input",  "link",  "col",   "area", "base", "wbr"};
    int open = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at + 1)) {
        const bool closes = html[at + 1] == '/';
        qsizetype end = at + (closes ? 2 : 1);
        const qsizetype start = end;
        while (end < html.size() && end - start < 12
               && ((html[end] | 0x20) >= 'a' && (html[end] | 0x20) <= 'z'))
            ++end;
        if (end == start || selfClosing.contains(html.sliced(start, end - start).toLower()))
            continue;
        open = std::max(0, open + (closes ? -1 : 1));
        if (open > OpenElements)
            return true;
    }
    return false;
}

class Walk
{
public:
    explicit Walk(const ReadOptions &options)
        : m_options(options)
    {
        m_flows.emplace_back();
    }

    Result<> element(const GumboNode *node, TextLook look, bool keepsSpace, int depth)
    {
        if (depth > OpenElements)
            return failure(Words::tr(
                "Its parts are nested deeper than any document's. It is damaged or made to do harm."));
        CROSSCASE_TRY(goOn(m_options));
        const GumboElement &element = node->v.element;
        const QString style = attribute(element, "style");
        if (isLeftOut(element, style))
            return {};
        readStyle(style, look, keepsSpace);
        switch (element.tag) {
        case GUMBO_TAG_B:
        case GUMBO_TAG_STRONG:
            look.bold = true;
            break;
        case GUMBO_TAG_I:
        case GUMBO_TAG_EM:
            look.italic = true;
            break;
        case GUMBO_TAG_PRE:
            keepsSpace = true;
            break;
        case GUMBO_TAG_BR:
            put(u"\n", look);
            m_afterSpace = true;
            return {};
        case GUMBO_TAG_A:
            noteTime(attribute(element, "name"));
            break;
        case GUMBO_TAG_TABLE:
            endBlock();
            m_rows.emplace_back();
            break;
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            m_flows.emplace_back();
            m_afterSpace = true;
            break;
        default:
            break;
        }
        const bool block = isBlock(element.tag);
        if (block)
            endBlock();
        if (element.tag == GUMBO_TAG_LI)
            put(u"\u2022 ", {});
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE)
                CROSSCASE_TRY(this->element(child, look, keepsSpace, depth + 1));
            else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE
                     || child->type == GUMBO_NODE_CDATA)
                text(QString::fromUtf8(child->v.text.text), look, keepsSpace);
        }
        close(element.tag, block);
        return {};
    }

    HtmlContent take() &&
    {
        endBlock();
        return {std::move(m_flows.front()), std::move(m_times)};
    }

private:
    static QString attribute(const GumboElement &element, const char *name)
    {
        const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
        return found ? QString::fromUtf8(found->value) : QString();
    }

    static bool isLeftOut(const GumboElement &element, const QString &style)
    {
        switch (element.tag) {
        case GUMBO_TAG_HEAD:
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_STYLE:
        case GUMBO_TAG_NOSCRIPT:
        case GUMBO_TAG_TEMPLATE:
        case GUMBO_TAG_SVG:
        case GUMBO_TAG_SELECT:
        case GUMBO_TAG_TEXTAREA:
        case GUMBO_TAG_IFRAME:
            return true;
        default:
            static const QRegularExpression hidden(u"\\b(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all)"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
            return gumbo_get_attribute(&element.attributes, "hidden")
                || (!style.isEmpty() && style.contains(hidden));
        }
    }

    static void readStyle(const QString &style, TextLook &look, bool &keepsSpace)
    {
        if (style.isEmpty())
            return;
        static const QRegularExpression weight(u"font-weight\\s*:\\s*(bold|bolder|[6-9]00|normal|[1-5]00)"_s);
        static const QRegularExpression slant(u"font-style\\s*:\\s*(italic|oblique|normal)"_s);
        if (const QRegularExpressionMatch match = weight.match(style); match.hasMatch())
            look.bold = match.capturedView(1).startsWith(u'b') || match.capturedView(1)[0] >= u'6';
        if (const QRegularExpressionMatch match = slant.match(style); match.hasMatch())
            look.italic = match.capturedView(1) != "normal"_L1;
        if (style.contains("pre-wrap"_L1) || style.contains("white-space: pre"_L1))
            keepsSpace = true;
    }

    static bool isBlock(GumboTag tag)
    {
        switch (tag) {
        case GUMBO_TAG_P:
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
        case GUMBO_TAG_LI:
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_DL:
        case GUMBO_TAG_DT:
        case GUMBO_TAG_DD:
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_ARTICLE:
        case GUMBO_TAG_HEADER:
        case GUMBO_TAG_FOOTER:
        case GUMBO_TAG_MAIN:
        case GUMBO_TAG_NAV:
        case GUMBO_TAG_ASIDE:
        case GUMBO_TAG_FIGURE:
        case GUMBO_TAG_FIGCAPTION:
        case GUMBO_TAG_ADDRESS:
        case GUMBO_TAG_HR:
        case GUMBO_TAG_CAPTION:
        case GUMBO_TAG_BODY:
            return true;
        default:
            return false;
        }
    }

    static int headingLevel(GumboTag tag)
    {
        return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
    }

    void close(GumboTag tag, bool block)
    {
        if (tag == GUMBO_TAG_P && !m_flows.back().inParagraph() && m_rows.empty()) {
            // An empty paragraph is a blank line on the page.
            m_flows.back().endParagraph();
        } else if (block) {
            endBlock(headingLevel(tag));
        } else if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && m_flows.size() > 1) {
            if (m_rows.empty()) {
                const Flow cell = std::move(m_flows.back());
                m_flows.pop_back();
                m_flows.back().append(cell);
            } else {
                m_rows.back().push_back(std::move(m_flows.back()));
                m_flows.pop_back();
            }
            m_afterSpace = true;
        } else if (tag == GUMBO_TAG_TR && !m_rows.empty()) {
            m_flows.back().row(m_rows.back());
            m_rows.back().clear();
        } else if (tag == GUMBO_TAG_TABLE && !m_rows.empty()) {
            m_rows.pop_back();
        }
    }

    void endBlock(int level = 0)
    {
        if (m_flows.back().inParagraph())
            m_flows.back().endParagraph(level);
        m_afterSpace = true;
    }

    void put(QStringView text, TextLook look) { m_flows.back().text(text, look); }

    void text(const QString &raw, TextLook look, bool keepsSpace)
    {
        QString text;
        for (const QChar c : raw) {
            const bool white = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
            if (!white) {
                text += c;
                m_afterSpace = false;
            } else if (keepsSpace && c != u'\n' && c != u'\r') {
                // Line ends within kept white space come from the source's own wrapping far more often than not.
                text += c;
                m_afterSpace = false;
            } else if (!m_afterSpace) {
                text += u' ';
                m_afterSpace = true;
            }
        }
        put(text, look);
    }

    void noteTime(const QString &anchor)
    {
        static const QRegularExpression stamp(u"^ts_([0-9]{1,12})_([0-9]{1,12})_"_s);
        const QRegularExpressionMatch match = stamp.match(anchor);
        // Only in running text are positions in the flow final.
        if (match.hasMatch() && m_flows.size() == 1) {
            m_times.push_back({m_flows.front().size(), match.capturedView(1).toLongLong(),
                               match.capturedView(2).toLongLong()});
        }
    }

    const ReadOptions &m_options;
    std::vector<Flow> m_flows; ///< the text, then the cells that are open
    std::vector<std::vector<Flow>> m_rows;
    std::vector<TimedStretch> m_times;
    bool m_afterSpace = true;
};

} // namespace

Result<HtmlContent> parseHtml(const QByteArray &utf8, const ReadOptions &options)
{
    if (isTooDeep(utf8))
        return failure(
            Words::tr("Its parts are nested deeper than any document's. It is damaged or made to do harm."));
    const auto free = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(free)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size())), free);
    Walk walk(options);
    CROSSCASE_TRY(walk.element(output->root, {}, false, 0));
    return std::move(walk).take();
}

} // namespace Crosscase
