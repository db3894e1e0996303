// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/rtfflow.h"

#include "exchange/readers/limits.h"
#include "exchange/readers/reader.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::RtfReader)
};

/// Groups whose content is no text of the document.
const QSet<QByteArray> &leftOutGroups()
{
    static const QSet<QByteArray> names{"stylesheet",
                                        "colortbl",
                                        "info",
                                        "pict",
                                        "header",
                                        "headerl",
                                        "headerr",
                                        "headerf",
                                        "footer",
                                        "footerl",
                                        "footerr",
                                        "footerf",
                                        "fldinst",
                                        "object",
                                        "objdata",
                                        "listtable",
                                        "listoverridetable",
                                        "rsidtbl",
                                        "generator",
                                        "themedata",
                                        "datastore",
                                        "latentstyles",
                                        "filetbl",
                                        "revtbl",
                                        "xmlnstbl",
                                        "annotation",
                                        "atnid",
                                        "atnauthor",
                                        "atrfstart",
                                        "atrfend",
                                        "bkmkstart",
                                        "bkmkend",
                                        "nonshppict",
                                        "pntext",
                                        "pn",
                                        "xe",
                                        "tc",
                                        "mmathPr",
                                        "colorschememapping",
                                        "userprops",
                                        "template",
                                        "private",
                                        "ftnsep",
                                        "ftnsepc",
                                        "aftnsep",
                                        "aftnsepc",
                                        "listtext_",
                                        "background",
                                        "sp",
                                        "sn"};
    return names;
}

/// Windows code page of a font's \fcharset (RTF 1.9.1, font table).
int codePageOfCharset(int charset)
{
    switch (charset) {
    case 77:
        return 10000;
    case 128:
        return 932;
    case 129:
        return 949;
    case 134:
        return 936;
    case 136:
        return 950;
    case 161:
        return 1253;
    case 162:
        return 1254;
    case 163:
        return 1258;
    case 177:
        return 1255;
    case 178:
        return 1256;
    case 186:
        return 1257;
    case 204:
        return 1251;
    case 222:
        return 874;
    case 238:
        return 1250;
    default:
        return 0;
    }
}

QByteArray codecName(int codePage)
{
    switch (codePage) {
    case 932:
        return "Shift_JIS";
    case 936:
        return "GBK";
    case 949:
        return "EUC-KR";
    case 950:
        return "Big5";
    case 437:
    case 850:
    case 852:
    case 866:
        return "IBM" + QByteArray::number(codePage);
    case 10000:
        return "macintosh";
    case 65001:
        return "UTF-8";
    default:
        return "windows-" + QByteArray::number(codePage);
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = char(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

} // namespace

Result<> RtfFlow::read(const QByteArray &rtf)
{
    constexpr qsizetype BytesBetweenChecks = 1 << 16;
    for (qsizetype at = 0; at < rtf.size();) {
        if (at % BytesBetweenChecks == 0)
            CROSSCASE_TRY(goOn(m_options));
        const char c = rtf[at];
        if (c == '{') {
            ++at;
            if (qsizetype(m_states.size()) > Limits::Nesting)
                return failure(Words::tr(
                    "Its parts are nested deeper than any document's. It is damaged or made to do harm."));
            openGroup();
        } else if (c == '}') {
            ++at;
            closeGroup();
            if (m_states.size() <= 1)
                break;
        } else if (c == '\\') {
            CROSSCASE_TRY(control(rtf, at));
        } else {
            ++at;
            if (c != '\r' && c != '\n')
                byte(c);
        }
        if (m_flows.front().size() > Limits::BodyLength)
            return failure(Words::tr("Its text is longer than a transcript can be."));
    }
    flush();
    if (m_states.size() > 1)
        return failure(Words::tr("The file is damaged or was cut off while it was copied."));
    endRow();
    if (m_flows.front().inParagraph())
        m_flows.front().endParagraph(m_heading);
    return {};
}

bool RtfFlow::writes() const
{
    const State &state = m_states.back();
    return (state.destination == Destination::Text || state.destination == Destination::Footnote)
        && !state.hidden && !state.deleted;
}

void RtfFlow::openGroup()
{
    flush();
    m_states.push_back(m_states.back());
    m_ignorable = false;
}

void RtfFlow::closeGroup()
{
    flush();
    m_skipBytes = 0;
    if (m_states.size() <= 1)
        return;
    const Destination closed = m_states.back().destination;
    m_states.pop_back();
    if (closed == Destination::Footnote && m_states.back().destination != Destination::Footnote
        && m_flows.size() > 1) {
        m_notes.text(u"[%1] "_s.arg(m_noteCount));
        m_notes.appendInline(m_flows.back());
        m_flows.pop_back();
    }
}

Result<> RtfFlow::control(const QByteArray &rtf, qsizetype &at)
{
    ++at;
    if (at >= rtf.size())
        return {};
    const char c = rtf[at];
    const bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    if (!letter) {
        ++at;
        if (c == '\'') {
            const int high = at < rtf.size() ? hexDigit(rtf[at]) : -1;
            const int low = at + 1 < rtf.size() ? hexDigit(rtf[at + 1]) : -1;
            if (high >= 0 && low >= 0) {
                at += 2;
                byte(char(high * 16 + low));
            }
        } else if (c == '*') {
            m_ignorable = true;
        } else if (c == '\\' || c == '{' || c == '}') {
            byte(c);
        } else if (c == '~') {
            put(u"\u00a0");
        } else if (c == '_') {
            put(u"\u2011");
        } else if (c == '-') {
            put(u"\u00ad");
        } else if (c == '\n' || c == '\r') {
            word("par", false, 0);
        }
        return {};
    }
    const qsizetype start = at;
    constexpr qsizetype LongestWord = 40;
    while (at < rtf.size() && at - start < LongestWord && (rtf[at] | 0x20) >= 'a' && (rtf[at] | 0x20) <= 'z')
        ++at;
    const QByteArray name = rtf.sliced(start, at - start);
    const qsizetype numberStart = at;
    if (at < rtf.size() && rtf[at] == '-')
        ++at;
    constexpr qsizetype LongestNumber = 11;
    while (at < rtf.size() && at - numberStart < LongestNumber && rtf[at] >= '0' && rtf[at] <= '9')
        ++at;
    bool hasNumber = false;
    const int number = rtf.sliced(numberStart, at - numberStart).toInt(&hasNumber);
    if (at < rtf.size() && rtf[at] == ' ')
        ++at;
    if (name == "bin" && number > 0) {
        at = std::min<qsizetype>(rtf.size(), at + number);
        return {};
    }
    word(name, hasNumber, number);
    m_ignorable = false;
    return {};
}

void RtfFlow::leaveOut()
{
    flush();
    m_states.back().destination = Destination::LeftOut;
}

void RtfFlow::word(const QByteArray &name, bool hasNumber, int number)
{
    State &state = m_states.back();
    if (name != "u")
        flush();
    if (name == "u") {
        flush();
        const auto unit = char16_t(number < 0 ? number + 0x10000 : number);
        if (QChar::isHighSurrogate(unit)) {
            m_highSurrogate = unit;
        } else {
            QString text;
            if (m_highSurrogate)
                text += QChar(m_highSurrogate);
            m_highSurrogate = 0;
            put(text + QChar(unit));
        }
        m_skipBytes = state.fallbackCharacters;
    } else if (name == "uc") {
        state.fallbackCharacters = std::clamp(number, 0, 16);
    } else if (name == "fonttbl") {
        state.destination = Destination::FontTable;
    } else if (name == "footnote") {
        put(u"[%1]"_s.arg(++m_noteCount));
        state.destination = Destination::Footnote;
        m_flows.emplace_back();
    } else if (leftOutGroups().contains(name)) {
        leaveOut();
    } else if (name == "f") {
        state.font = number;
    } else if (name == "fcharset") {
        m_charsets.insert(state.font, number);
    } else if (name == "ansicpg") {
        m_codePage = number > 0 ? number : 1252;
    } else if (name == "mac") {
        m_codePage = 10000;
    } else if (name == "pc" || name == "pca") {
        m_codePage = name == "pc" ? 437 : 850;
    } else if (look(name, !hasNumber || number != 0, number) || structure(name) || sign(name)) {
        return;
    } else if (m_ignorable && name != "shptxt" && name != "shpinst" && name != "listtext") {
        // A group that old readers may skip: unknown here too. Text boxes are within such groups.
        leaveOut();
    }
}

bool RtfFlow::look(const QByteArray &name, bool on, int number)
{
    State &state = m_states.back();
    if (name == "b")
        state.look.bold = on;
    else if (name == "i")
        state.look.italic = on;
    else if (name == "v")
        state.hidden = on;
    else if (name == "deleted")
        state.deleted = on;
    else if (name == "plain")
        state = {state.destination, {}, false, false, -1, state.fallbackCharacters};
    else if (name == "outlinelevel")
        m_heading = std::clamp(number + 1, 0, 6);
    else
        return false;
    return true;
}

bool RtfFlow::structure(const QByteArray &name)
{
    if (name == "par" || name == "sect") {
        if (!writes())
            return true;
        if (m_inTable && m_states.back().destination == Destination::Text)
            m_cell.endParagraph();
        else
            m_flows.back().endParagraph(m_heading);
    } else if (name == "pard") {
        m_heading = 0;
        if (m_inTable && m_cells.empty() && m_cell.isEmpty())
            m_inTable = false;
    } else if (name == "intbl") {
        m_inTable = true;
    } else if (name == "cell" || name == "nestcell") {
        m_cells.push_back(std::move(m_cell));
        m_cell = Flow();
    } else if (name == "row" || name == "nestrow") {
        endRow();
    } else {
        return false;
    }
    return true;
}

void RtfFlow::endRow()
{
    if (!m_cell.isEmpty())
        m_cells.push_back(std::move(m_cell));
    m_cell = Flow();
    if (!m_cells.empty())
        m_flows.front().row(m_cells);
    m_cells.clear();
    m_inTable = false;
}

bool RtfFlow::sign(const QByteArray &name)
{
    struct Sign
    {
        QByteArrayView name;
        char16_t character;
    };
    static constexpr Sign Signs[] = {
        {"tab", u'\t'},         {"line", u'\n'},        {"emdash", u'\u2014'},    {"endash", u'\u2013'},
        {"lquote", u'\u2018'},  {"rquote", u'\u2019'},  {"ldblquote", u'\u201c'}, {"rdblquote", u'\u201d'},
        {"bullet", u'\u2022'},  {"emspace", u'\u2003'}, {"enspace", u'\u2002'},   {"qmspace", u'\u2005'},
        {"ltrmark", u'\u200e'}, {"rtlmark", u'\u200f'}, {"zwj", u'\u200d'},       {"zwnj", u'\u200c'},
        {"page", u'\n'}};
    for (const Sign &known : Signs) {
        if (known.name == name) {
            put(QString(QChar(known.character)));
            return true;
        }
    }
    return false;
}

void RtfFlow::byte(char c)
{
    if (m_skipBytes > 0) {
        --m_skipBytes;
        return;
    }
    if (writes())
        m_pending += c;
}

QByteArray RtfFlow::codePage() const
{
    const int ofFont = codePageOfCharset(m_charsets.value(m_states.back().font));
    return codecName(ofFont > 0 ? ofFont : m_codePage);
}

void RtfFlow::flush()
{
    if (m_pending.isEmpty())
        return;
    QStringDecoder decoder(codePage().constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        decoder = QStringDecoder("windows-1252", QStringDecoder::Flag::Stateless);
    const QString text = decoder.isValid() ? QString(decoder.decode(m_pending))
                                           : QString::fromLatin1(m_pending);
    m_pending.clear();
    put(text);
}

void RtfFlow::put(QStringView text)
{
    if (!writes())
        return;
    if (!m_pending.isEmpty())
        flush();
    const State &state = m_states.back();
    if (m_inTable && state.destination == Destination::Text)
        m_cell.text(text, state.look);
    else
        m_flows.back().text(text, state.look);
}

} // namespace Crosscase
