// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/taguettetext.h"

#include <QList>

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// A tree deeper than this was made to exhaust the stack.
constexpr int maxDepth = 400;

bool isBlock(GumboTag tag)
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
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_CAPTION:
        return true;
    default:
        return false;
    }
}

} // namespace

class TaguetteWalk
{
public:
    explicit TaguetteWalk(TaguetteText &out)
        : m_out(out)
    {
    }

    void node(const GumboNode *node, bool preformatted, int depth)
    {
        if (depth > maxDepth)
            return;
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            text(QString::fromUtf8(node->v.text.text), preformatted);
            return;
        case GUMBO_NODE_DOCUMENT:
            children(node->v.document.children, preformatted, depth);
            return;
        case GUMBO_NODE_ELEMENT: {
            const GumboElement &element = node->v.element;
            if (element.tag == GUMBO_TAG_BR)
                add(u'\n');
            const bool block = isBlock(element.tag);
            m_lineWanted = m_lineWanted || block;
            children(element.children, preformatted || element.tag == GUMBO_TAG_PRE, depth);
            m_lineWanted = m_lineWanted || block;
            if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH)
                m_spaceWanted = true;
            return;
        }
        default:
            return;
        }
    }

    void finish()
    {
        while (m_out.m_body.endsWith(u'\n') || m_out.m_body.endsWith(u' ')) {
            m_out.m_body.chop(1);
            --m_out.m_points;
        }
        for (qint32 &place : m_out.m_places)
            place = std::min(place, m_out.m_points);
    }

private:
    void children(const GumboVector &nodes, bool preformatted, int depth)
    {
        for (unsigned at = 0; at < nodes.length; ++at)
            node(static_cast<const GumboNode *>(nodes.data[at]), preformatted, depth + 1);
    }

    void text(const QString &text, bool preformatted)
    {
        for (const char32_t point : text.toUcs4()) {
            const int bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            const bool space = point == u' ' || point == u'\t' || point == u'\n' || point == u'\r';
            if (space && !preformatted) {
                // It counts; whether it shows is known with the next letter.
                m_out.m_places.insert(m_out.m_places.end(), size_t(bytes), m_out.m_points);
                m_spaceWanted = true;
                continue;
            }
            if (m_lineWanted && !m_out.m_body.isEmpty() && !m_out.m_body.endsWith(u'\n'))
                add(u'\n');
            else if (m_spaceWanted && !m_lineWanted && !m_out.m_body.isEmpty()
                     && !m_out.m_body.endsWith(u'\n'))
                add(u' ');
            m_lineWanted = false;
            m_spaceWanted = false;
            // NUL and lone surrogates cannot be stored.
            const bool storable = point != 0 && !(point >= 0xd800 && point < 0xe000);
            m_out.m_places.insert(m_out.m_places.end(), size_t(bytes), m_out.m_points);
            m_out.m_body += QString::fromUcs4(storable ? &point : &replacement, 1);
            ++m_out.m_points;
        }
    }

    void add(QChar c)
    {
        m_out.m_body += c;
        ++m_out.m_points;
        m_spaceWanted = false;
    }

    static constexpr char32_t replacement = 0xfffd;
    TaguetteText &m_out;
    bool m_lineWanted = false;
    bool m_spaceWanted = false;
};

TaguetteText::TaguetteText(const QString &html)
{
    const QByteArray utf8 = html.toUtf8();
    const auto free = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(free)> parsed(
        gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size())), free);
    if (!parsed)
        return;
    TaguetteWalk walk(*this);
    walk.node(parsed->root, false, 0);
    walk.finish();
}

qint64 TaguetteText::place(qint64 byte) const
{
    if (byte <= 0)
        return 0;
    return byte >= qint64(m_places.size()) ? m_points : m_places[size_t(byte)];
}

} // namespace Crosscase
