// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refiexport_p.h"

#include <QJsonDocument>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// Other programs cut the names of selections too; whole passages stand in the source.
constexpr qsizetype maxSelectionName = 100;

QString selectionName(const QString &text)
{
    const QString name = text.simplified();
    if (name.size() <= maxSelectionName)
        return name;
    // Not in the middle of a character that is two units.
    const bool half = name.at(maxSelectionName - 1).isHighSurrogate();
    return name.first(half ? maxSelectionName - 1 : maxSelectionName) + QChar(0x2026);
}

} // namespace

// Memos, with what they are about.
Result<> RefiWriter::readMemos()
{
    Result<QList<MemoRow>> memos = m_index.project().read().rows<MemoRow>();
    CROSSCASE_TRY(memos);
    const Result<QList<MemoLinkRow>> links = m_index.project().read().rows<MemoLinkRow>();
    CROSSCASE_TRY(links);
    std::ranges::sort(*memos, {}, [this](const MemoRow &row) { return std::pair(row.createdAt, guid(row)); });
    QHash<Id, QString> guids;
    for (const MemoRow &memo : std::as_const(*memos)) {
        guids.insert(memo.id, guid(memo));
        const CoderRow *coder = m_index.coder(memo.coder);
        m_notes.append({guid(memo), memo.title, memo.body, coder ? guid(*coder) : QString(), memo.createdAt});
    }
    QList<MemoLinkRow> sorted = *links;
    // values() gives the last one inserted first, so from the last.
    std::ranges::sort(sorted, std::ranges::greater(),
                      [&](const MemoLinkRow &link) { return guids.value(link.memo); });
    for (const MemoLinkRow &link : std::as_const(sorted)) {
        const QString note = guids.value(link.memo);
        if (link.coding != NoId) {
            m_codingNotes.insert(link.coding, note);
        } else if (link.startAt) {
            const Span span{*link.startAt, *link.endAt};
            m_stretchNotes.insert({link.document, span}, note);
            m_selections[link.document][span];
        } else if (link.document != NoId) {
            m_documentNotes.insert(link.document, note);
        } else if (link.code != NoId) {
            m_codeNotes.insert(link.code, note);
        } else if (link.caseId != NoId) {
            m_links.append({note, guid(*m_index.cases().find(link.caseId))});
        }
    }
    std::ranges::sort(m_links);
    return {};
}

Result<> RefiWriter::sources()
{
    const QList<Id> documents = m_index.documents();
    if (documents.isEmpty())
        return {};
    XmlNode &sources = m_root.add("Sources"_L1);
    for (qsizetype at = 0; at < documents.size(); ++at) {
        if (m_options.progress && !m_options.progress(int(at * 100 / documents.size())))
            return cancelled();
        CROSSCASE_TRY(source(sources, documents.at(at)));
    }
    return {};
}

Result<> RefiWriter::source(XmlNode &parent, Id id)
{
    const Result<QString> body = m_index.project().read().body(id);
    CROSSCASE_TRY(body);
    const Result<QList<CodingRow>> rows = m_index.project().read().rowsWhere<CodingRow>("document_id", id);
    CROSSCASE_TRY(rows);
    for (const CodingRow &row : *rows) {
        // One that lost its place when the text was replaced stands nowhere.
        if (m_index.codings().find(row.id))
            m_selections[id][row.span].append(row);
    }
    const DocumentHeadRow &head = *m_index.document(id);
    const QString own = guid(head);
    m_files.append({.name = u"sources/"_s + own + u".txt"_s, .content = body->toUtf8()});
    const CodePointMap content(*body);
    m_emoji += body->size() - content.length();
    XmlNode node{.name = u"TextSource"_s};
    node.set("guid"_L1, own);
    node.set("name"_L1, head.name);
    node.set("plainTextPath"_L1, u"internal://"_s + own + u".txt"_s);
    node.set("creationDateTime"_L1, head.createdAt);
    text(node, "Description"_L1, head.description);
    const QMap<Span, QList<CodingRow>> selections = m_selections.take(id);
    for (const auto &[span, codings] : selections.asKeyValueRange())
        selection(node, id, span, codings, content);
    for (const QString &note : m_documentNotes.values(id))
        reference(node, "NoteRef"_L1, note);
    if (m_options.profile == RefiProfile::Maxqda) {
        QSet<Id> seen;
        for (const CaseLinkRow &link : m_index.linksOfDocument(id))
            values(node, link.caseId, &seen);
    }
    const auto shell = std::ranges::find_if(
        m_shells, [&own](const XmlNode &kept) { return kept.attribute("guid"_L1) == own; });
    if (shell != m_shells.end())
        CROSSCASE_TRY(pdfShell(node, *shell, id));
    parent.children.push_back(std::move(node));
    return {};
}

// A text that came with a PDF file goes back as its representation.
Result<> RefiWriter::pdfShell(XmlNode &textSource, const XmlNode &shell, Id id)
{
    XmlNode pdf = shell;
    const QString own = pdf.attribute("guid"_L1);
    const XmlNode *old = shell.child("Representation"_L1);
    const QString inner = old ? old->attribute("guid"_L1) : QString();
    pdf.set("name"_L1, textSource.attribute("name"_L1));
    const Result<std::optional<DocumentOriginalRow>> original =
        m_index.project().read().find<DocumentOriginalRow>(id);
    CROSSCASE_TRY(original);
    if (*original) {
        pdf.set("path"_L1, u"internal://"_s + own + u".pdf"_s);
        m_files.append({.name = u"sources/"_s + own + u".pdf"_s, .content = (*original)->content});
    } else if (pdf.attribute("path"_L1).startsWith("internal:"_L1)) {
        pdf.removeAttribute("path"_L1);
    }
    std::erase_if(pdf.children, [](const XmlNode &child) { return child.name == "Representation"_L1; });
    XmlNode text_ = std::move(textSource);
    text_.name = u"Representation"_s;
    text_.set("guid"_L1, inner.isEmpty() ? derivedGuid(own, u"text"_s) : inner);
    // Description, notes and variables belong to the source, not to its text.
    for (XmlNode &child : text_.children) {
        if (child.name != "PlainTextSelection"_L1 && child.name != "Coding"_L1)
            pdf.children.push_back(std::move(child));
    }
    std::erase_if(text_.children, [](const XmlNode &child) {
        return child.name != "PlainTextSelection"_L1 && child.name != "Coding"_L1;
    });
    pdf.children.push_back(std::move(text_));
    textSource = std::move(pdf);
    return {};
}

void RefiWriter::selection(XmlNode &parent, Id document, Span span, QList<CodingRow> codings,
                           const CodePointMap &content)
{
    XmlNode &node = parent.add("PlainTextSelection"_L1);
    node.set("guid"_L1, refiSelectionGuid(documentGuid(document), span));
    node.set("name"_L1,
             selectionName(content.mid({span.start, std::min(span.end, span.start + 4 * maxSelectionName)})));
    node.set("startPosition"_L1, QString::number(span.start));
    node.set("endPosition"_L1, QString::number(span.end));
    std::ranges::sort(codings, {}, [this](const CodingRow &row) { return guid(row); });
    QStringList memos;
    for (const CodingRow &row : std::as_const(codings)) {
        if (!row.memo.isEmpty() && !memos.contains(row.memo))
            memos.append(row.memo);
    }
    text(node, "Description"_L1, memos.join(u"\n\n"_s));
    for (const CodingRow &row : std::as_const(codings))
        coding(node, row);
    for (const QString &note : m_stretchNotes.values({document, span}))
        reference(node, "NoteRef"_L1, note);
}

void RefiWriter::coding(XmlNode &parent, const CodingRow &row)
{
    const QString own = guid(row);
    const CoderRow *coder = m_index.coder(row.coder);
    const QString user = coder ? guid(*coder) : QString();
    const auto write = [&](const QString &codingGuid, const QString &code) -> XmlNode & {
        XmlNode &node = parent.add("Coding"_L1);
        node.set("guid"_L1, codingGuid);
        node.set("creatingUser"_L1, user);
        node.set("creationDateTime"_L1, row.createdAt);
        reference(node, "CodeRef"_L1, code);
        return node;
    };
    XmlNode &node = write(own, codeGuid(row.code));
    const auto note = [&](const QString &what, const QString &name, const QString &content) {
        const QString noteGuid = derivedGuid(own, what);
        m_notes.append({noteGuid, name, content, user, row.createdAt});
        reference(node, "NoteRef"_L1, noteGuid);
    };
    const CodingProperties properties = propertiesOf(row);
    m_stances += row.stance.isEmpty() ? 0 : 1;
    if (!properties.isEmpty())
        note(u"properties"_s, propertiesNoteName(), propertiesText(properties));
    if (!row.memo.isEmpty())
        note(u"memo"_s, memoNoteName(), row.memo);
    for (const QString &memo : m_codingNotes.values(row.id))
        reference(node, "NoteRef"_L1, memo);
    for (const auto &[property, value] : properties) {
        const QString parallel = m_parallel.value(QString::number(row.code) + u'\n' + property + u'\n'
                                                  + value);
        if (!parallel.isEmpty())
            write(derivedGuid(own, property + u'\n' + value), parallel);
    }
}

CodingProperties RefiWriter::propertiesOf(const CodingRow &row) const
{
    CodingProperties properties;
    if (!row.stance.isEmpty())
        properties.append({u"stance"_s, row.stance});
    const QList<CodingFacetRow> values = m_index.facetValues(row.id);
    for (const FacetRow &facet : m_index.facets()) {
        const auto value = std::ranges::find(values, facet.id, &CodingFacetRow::facet);
        if (value == values.end())
            continue;
        QString content = value->text.value_or(QString());
        if (value->number)
            content = QString::number(*value->number, 'g', QLocale::FloatingPointShortest);
        if (value->caseId != NoId)
            content = m_index.cases().path(value->caseId);
        for (const FacetChoiceRow &choice : m_index.facetChoices(facet.id)) {
            if (choice.id == value->choice)
                content = choice.name;
        }
        properties.append({facet.name, content});
    }
    return properties;
}

Result<> RefiWriter::crosscase()
{
    Result<QJsonObject> json = crosscaseNote(m_index);
    CROSSCASE_TRY(json);
    QStringList parallel = m_parallel.values();
    parallel.sort();
    json->insert(u"parallelCodes"_s, QJsonArray::fromStringList(parallel));
    json->insert(u"valueSets"_s, QJsonArray::fromStringList(m_valueSets));
    if (m_crosscaseNote.isEmpty())
        m_crosscaseNote = derivedGuid(m_index.project().guid(), u"note"_s);
    m_files.append({.name = u"sources/"_s + m_crosscaseNote + u".txt"_s,
                    .content = QJsonDocument(*json).toJson(QJsonDocument::Compact)});
    return {};
}

void RefiWriter::notes()
{
    XmlNode &notes = m_root.add("Notes"_L1);
    for (const Note &note : std::as_const(m_notes)) {
        XmlNode &node = notes.add("Note"_L1);
        node.set("guid"_L1, note.guid);
        node.set("name"_L1, note.name);
        if (!note.user.isEmpty())
            node.set("creatingUser"_L1, note.user);
        node.set("creationDateTime"_L1, note.created);
        node.add("PlainTextContent"_L1).text = note.text;
    }
    XmlNode &ours = notes.add("Note"_L1);
    ours.set("guid"_L1, m_crosscaseNote);
    ours.set("name"_L1, crosscaseNoteName());
    ours.set("plainTextPath"_L1, u"internal://"_s + m_crosscaseNote + u".txt"_s);
    if (m_links.isEmpty())
        return;
    XmlNode &links = m_root.add("Links"_L1);
    for (const auto &[note, target] : std::as_const(m_links)) {
        XmlNode &link = links.add("Link"_L1);
        link.set("guid"_L1, derivedGuid(note, target));
        link.set("direction"_L1, u"OneWay"_s);
        link.set("originGUID"_L1, note);
        link.set("targetGUID"_L1, target);
    }
}

} // namespace Crosscase
