// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/readers/flow.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace Crosscase {

/// Reads RTF into a flow, byte by byte and without recursion.
class RtfFlow
{
public:
    explicit RtfFlow(const ReadOptions &options)
        : m_options(options)
    {
    }

    /// Errors: groups nested beyond limits.h, or left open (a file cut off).
    [[nodiscard]] Result<> read(const QByteArray &rtf);

    [[nodiscard]] Flow &flow() { return m_flows.front(); }
    [[nodiscard]] const Flow &notes() const { return m_notes; }

private:
    enum class Destination { Text, FontTable, LeftOut, Footnote };

    struct State
    {
        Destination destination = Destination::Text;
        TextLook look;
        bool hidden = false;
        bool deleted = false;
        int font = -1;
        int fallbackCharacters = 1; ///< bytes that stand for a \u character in old readers
    };

    void openGroup();
    void closeGroup();
    [[nodiscard]] Result<> control(const QByteArray &rtf, qsizetype &at);
    void word(const QByteArray &name, bool hasNumber, int number);
    bool structure(const QByteArray &name);
    bool sign(const QByteArray &name);
    bool look(const QByteArray &name, bool on, int number);
    void leaveOut();
    void byte(char c);
    void flush();
    void put(QStringView text);
    void endRow();
    [[nodiscard]] bool writes() const;
    [[nodiscard]] QByteArray codePage() const;

    const ReadOptions &m_options;
    std::vector<State> m_states{State{}};
    std::vector<Flow> m_flows{1}; ///< the text, and a note if one is open
    Flow m_cell;
    std::vector<Flow> m_cells;
    bool m_inTable = false;
    Flow m_notes;
    int m_noteCount = 0;
    QHash<int, int> m_charsets; ///< font -> \fcharset
    int m_codePage = 1252;
    QByteArray m_pending; ///< bytes of the code page, not decoded yet
    int m_skipBytes = 0;
    int m_heading = 0;
    char16_t m_highSurrogate = 0;
    bool m_ignorable = false; ///< \* was just read
};

} // namespace Crosscase
