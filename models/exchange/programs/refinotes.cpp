// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refireader_p.h"

#include "exchange/programs/crosscasenote.h"

#include <QRegularExpression>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

void RefiReader::readNotes()
{
    const XmlNode *notes = section("Notes"_L1);
    if (!notes)
        return;
    for (const XmlNode &note : notes->children) {
        const QString guid = refiGuid(note);
        const bool consumed = m_usedNotes.contains(guid) && !m_noteUses.contains(guid);
        if (note.name == "Note"_L1 && !consumed)
            readNote(note);
    }
}

void RefiReader::readNote(const XmlNode &node)
{
    const QString guid = refiGuid(node);
    const bool coded = std::ranges::any_of(node.children, [](const XmlNode &child) {
        return child.name == "Coding"_L1
            || (child.name == "PlainTextSelection"_L1 && child.child("Coding"_L1));
    });
    if (coded) {
        // A note that is coded is a text of its own, here as there.
        if (readText(node, node, guid))
            m_out.documents.last().kind = u"memo"_s;
        return;
    }
    ForeignMemo memo{.guid = guid, .title = node.attribute("name"_L1), .body = {}};
    const Result<QString> text = textOf(node);
    if (!text)
        m_out.losses.append(
            tr("The text of the note \"%1\" is not there: %2").arg(memo.title, text.error().message));
    memo.body = SourceText(text.value_or(QString())).body();
    const QString description = node.childText("Description"_L1).trimmed();
    if (!description.isEmpty() && description != memo.body.trimmed())
        memo.body += (memo.body.isEmpty() ? QString() : u"\n\n"_s) + description;
    if (m_users.contains(refiGuid(node, "creatingUser"_L1)))
        memo.coder = coderOf(node, node); // else nobody's
    memo.createdAt = foreignTime(node.attribute("creationDateTime"_L1));
    memo.changedAt = foreignTime(node.attribute("modifiedDateTime"_L1));
    memo.links = m_noteUses.value(guid);
    // A note of a source that has a passage of its own is about that passage of the source.
    const qsizetype source = m_noteSources.value(guid, -1);
    const XmlNode *passage = node.child("PlainTextSelection"_L1);
    if (source >= 0 && passage) {
        const SourceText content(m_out.documents.at(source).body);
        const Span span = content.place({}, passage->attribute("startPosition"_L1).toLongLong(),
                                        passage->attribute("endPosition"_L1).toLongLong());
        if (!span.isEmpty()) {
            for (ForeignMemoLink &link : memo.links) {
                if (link.document == source && !link.stretch)
                    link.stretch = span;
            }
        }
    }
    m_out.memos.append(memo);
}

// NVivo ties an annotation to its selection by a link, others a note to anything.
void RefiReader::readLinks()
{
    const XmlNode *links = section("Links"_L1);
    if (!links)
        return;
    QHash<QString, qsizetype> memos;
    for (qsizetype at = 0; at < m_out.memos.size(); ++at)
        memos.insert(m_out.memos.at(at).guid, at);
    for (const XmlNode &link : links->children) {
        QString note = refiGuid(link, "originGUID"_L1);
        QString other = refiGuid(link, "targetGUID"_L1);
        if (!memos.contains(note))
            std::swap(note, other);
        ForeignMemoLink use;
        if (m_selections.contains(other)) {
            const Place place = m_selections.value(other);
            use = {.document = place.document, .stretch = place.span};
        } else {
            use = {.document = m_documents.value(other, -1),
                   .code = m_codes.value(other, -1),
                   .caseAt = m_cases.value(other, -1),
                   .coding = m_codings.value(other, -1)};
        }
        const bool points = use.document >= 0 || use.code >= 0 || use.caseAt >= 0 || use.coding >= 0;
        if (memos.contains(note) && points) {
            m_out.memos[memos.value(note)].links.append(use);
        } else {
            ++m_lostLinks;
            keep(u"Links"_s, link);
        }
    }
}

// Programs without variables have groups of documents such as "gender: female".
void RefiReader::readSets()
{
    const XmlNode *sets = section("Sets"_L1);
    if (!sets)
        return;
    static const QRegularExpression shape(u"^([^:]+):\\s*(.+)$"_s);
    qsizetype offered = 0;
    // Ours stand for attributes, which come as such.
    const QJsonArray ours = m_extras.value("valueSets"_L1).toArray();
    int count = 0;
    for (const XmlNode &set : sets->children) {
        if (ours.contains(refiGuid(set)))
            continue;
        ++count;
        keep(u"Sets"_s, set);
        const QRegularExpressionMatch match = shape.match(set.attribute("name"_L1).simplified());
        const bool ofSources = std::ranges::any_of(
                                   set.children,
                                   [](const XmlNode &child) { return child.name == "MemberSource"_L1; })
            && std::ranges::none_of(set.children,
                                    [](const XmlNode &child) { return child.name == "MemberCode"_L1; });
        if (!match.hasMatch() || !ofSources)
            continue;
        ++offered;
        if (!m_options.setsAsAttributes)
            continue;
        const QString name = match.captured(1).trimmed();
        auto attribute = std::ranges::find(m_out.attributes, name, &ForeignAttribute::name);
        if (attribute == m_out.attributes.end()) {
            m_out.attributes.append({QString(), name, u"choice"_s, QString()});
            attribute = std::prev(m_out.attributes.end());
        }
        const qsizetype at = attribute - m_out.attributes.begin();
        for (const XmlNode &member : set.children) {
            const qsizetype document = m_documents.value(refiTarget(member), -1);
            if (member.name == "MemberSource"_L1 && document >= 0)
                caseOfDocument(document).values.append({at, match.captured(2).trimmed()});
        }
    }
    if (count > 0)
        m_out.losses.append(tr("%n set(s) are not shown. They are kept for an export.", nullptr, count));
    if (offered > 0 && !m_options.setsAsAttributes) {
        m_out.offers.append(
            tr("%n set(s) of sources are named like \"name: value\" and can be read as attributes.", nullptr,
               int(offered)));
    }
}

void RefiReader::readCrosscase()
{
    if (!m_ours)
        return;
    for (const auto &[guid, note] : m_noteNodes.asKeyValueRange()) {
        if (note->attribute("name"_L1) != crosscaseNoteName())
            continue;
        m_extras = QJsonDocument::fromJson(textOf(*note).value_or(QString()).toUtf8()).object();
        m_usedNotes.insert(guid);
        // Not kept as it is, but under its name: our next export writes the same note.
        m_out.kept.append({crosscaseNotePlace(), guid, QString()});
        for (const QJsonValue &code : m_extras.value("parallelCodes"_L1).toArray())
            m_parallelCodes.insert(code.toString());
    }
}

namespace {

qsizetype codingsIn(const XmlNode &node)
{
    qsizetype count = node.name == "Coding"_L1 ? 1 : 0;
    for (const XmlNode &child : node.children)
        count += codingsIn(child);
    return count;
}

} // namespace

void RefiReader::keep(const QString &place, const XmlNode &node)
{
    m_lostCodings += codingsIn(node);
    XmlNode kept = node;
    redirectSelections(kept);
    const QByteArray xml = xmlOf(kept);
    // Without the XML declaration: a piece of a document.
    const qsizetype begin = xml.indexOf("?>");
    m_out.kept.append(
        {place, refiGuid(node), QString::fromUtf8(begin < 0 ? xml : xml.sliced(begin + 2)).trimmed()});
}

void RefiReader::keepOthers()
{
    if (const XmlNode *graphs = section("Graphs"_L1)) {
        for (const XmlNode &graph : graphs->children)
            keep(u"Graphs"_s, graph);
        m_out.losses.append(tr("%n graph(s) are not shown. They are kept for an export.", nullptr,
                               int(graphs->children.size())));
    }
    if (const QString base = m_root.attribute("basePath"_L1); !base.isEmpty() && !m_out.kept.isEmpty()) {
        XmlNode project{.name = u"Project"_s};
        project.set("basePath"_L1, base);
        keep(u"Project"_s, project);
    }
}

// Selections get other GUIDs in an export of ours, since equal ones are merged.
void RefiReader::redirectSelections(XmlNode &node) const
{
    for (auto &[name, value] : node.attributes) {
        if (name != "targetGUID"_L1 && name != "originGUID"_L1 && name != "representedGUID"_L1)
            continue;
        const auto found = m_selections.constFind(normalGuid(value).value_or(QString()));
        if (found == m_selections.cend())
            continue;
        const QString document = m_out.documents.at(found->document).guid;
        if (!document.isEmpty())
            value = refiSelectionGuid(document, found->span);
    }
    for (XmlNode &child : node.children)
        redirectSelections(child);
}

void RefiReader::sayLosses()
{
    const auto say = [](QStringList &list, qsizetype count, const char *sentence) {
        if (count > 0)
            list.append(tr(sentence, nullptr, int(count)));
    };
    say(m_out.losses, m_lostSources,
        QT_TR_N_NOOP(
            "%n source(s) without a text, such as pictures and recordings, are not shown. They are kept for an export."));
    say(m_out.losses, m_lostAreas,
        QT_TR_N_NOOP("%n area(s) on pages of PDF files are not shown. They are kept for an export."));
    say(m_out.losses, m_lostStretches,
        QT_TR_N_NOOP("%n stretch(es) of recordings are not shown. They are kept for an export."));
    say(m_out.losses, m_lostCodings,
        QT_TR_N_NOOP("%n coding(s) of what is not shown are kept for an export."));
    say(m_out.losses, m_lostLinks,
        QT_TR_N_NOOP("%n link(s) between things are not shown. They are kept for an export."));
    say(m_out.losses, m_lostEmpty, QT_TR_N_NOOP("%n selection(s) without any text are left out."));
    say(m_out.losses, m_lostPlain, QT_TR_N_NOOP("%n selection(s) to which nothing is tied are left out."));
    say(m_out.losses, m_dangling,
        QT_TR_N_NOOP("%n coding(s) name a code that the file does not have, and are left out."));
    say(m_out.warnings, m_doubleGuids,
        QT_TR_N_NOOP("%n coding(s) have the GUID of another; they were read as codings of their own."));
}

} // namespace Crosscase
