// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/codedescription.h"

#include <array>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// These words are part of the file format, not of the window: they are the same in every language.
const std::array labels{u"Include: "_s, u"Exclude: "_s, u"Example: "_s};

QString &note(CodeDescription &description, size_t label)
{
    return label == 0 ? description.include : label == 1 ? description.exclude : description.example;
}

struct Heading
{
    qsizetype at = -1;
    size_t label = 0;
};

// The start of the line after the one that `at` is in; the end of the text if there is none.
qsizetype nextLine(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end + 1;
}

// The next line from `from`, the start of a line, that begins with one of the labels from `first` on and goes on.
Heading nextHeading(const QString &text, qsizetype from, size_t first)
{
    for (qsizetype line = from; line < text.size(); line = nextLine(text, line)) {
        for (size_t label = first; label < labels.size(); ++label) {
            const qsizetype after = line + labels.at(label).size();
            const bool headed = QStringView(text).sliced(line).startsWith(labels.at(label));
            if (headed && after < text.size() && text.at(after) != u'\n')
                return {line, label};
        }
    }
    return {};
}

} // namespace

QString joinDescription(const CodeDescription &description)
{
    CodeDescription copy = description;
    QString text = description.definition;
    bool first = true;
    for (size_t label = 0; label < labels.size(); ++label) {
        const QString value = note(copy, label);
        if (value.isEmpty())
            continue;
        if (first && !text.isEmpty())
            text += u"\n\n"_s;
        else if (!first)
            text += u'\n';
        text += labels.at(label) + value;
        first = false;
    }
    return text;
}

CodeDescription splitDescription(const QString &text)
{
    CodeDescription description;
    Heading heading = nextHeading(text, 0, 0);
    // The notes begin the text, or follow the definition after an empty line.
    while (heading.at > 0 && (heading.at < 3 || text.sliced(heading.at - 2, 2) != "\n\n"_L1))
        heading = nextHeading(text, nextLine(text, heading.at), 0);
    if (heading.at < 0) {
        description.definition = text;
        return description;
    }
    description.definition = text.first(std::max<qsizetype>(0, heading.at - 2));
    while (heading.at >= 0) {
        const qsizetype start = heading.at + labels.at(heading.label).size();
        const Heading next = nextHeading(text, nextLine(text, start), heading.label + 1);
        const qsizetype end = next.at < 0 ? text.size() : next.at - 1;
        note(description, heading.label) = text.sliced(start, end - start);
        heading = next;
    }
    return description;
}

} // namespace Crosscase
