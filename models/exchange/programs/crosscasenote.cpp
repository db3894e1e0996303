// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/crosscasenote.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QJsonArray facetsOf(const Index &index)
{
    QJsonArray facets;
    for (const FacetRow &row : index.facets()) {
        QJsonArray choices;
        for (const FacetChoiceRow &choice : index.facetChoices(row.id))
            choices.append(choice.name);
        QStringList scope;
        for (const Id code : index.facetScope(row.id))
            scope.append(rowGuid(index, *index.codes().find(code)));
        scope.sort();
        facets.append(QJsonObject{{u"guid"_s, rowGuid(index, row)},
                                  {u"name"_s, row.name},
                                  {u"kind"_s, row.kind},
                                  {u"description"_s, row.description},
                                  {u"choices"_s, choices},
                                  {u"scope"_s, QJsonArray::fromStringList(scope)}});
    }
    return facets;
}

QJsonObject tieOf(const Index &index, const CaseLinkRow &link)
{
    QJsonObject tie{{u"source"_s, rowGuid(index, DocumentHeadRow(*index.document(link.document)))}};
    if (link.startAt) {
        tie.insert(u"start"_s, *link.startAt);
        tie.insert(u"end"_s, *link.endAt);
    }
    if (const SpeakerRow *speaker = index.speaker(link.speaker))
        tie.insert(u"speaker"_s, speaker->name);
    return tie;
}

QJsonObject casesOf(const Index &index)
{
    QJsonObject cases;
    for (const Id id : index.cases().depthFirst()) {
        const CaseRow &row = *index.cases().find(id);
        QList<QByteArray> ties;
        for (const CaseLinkRow &link : index.linksOfCase(id))
            ties.append(QJsonDocument(tieOf(index, link)).toJson(QJsonDocument::Compact));
        std::ranges::sort(ties);
        QJsonArray sorted;
        for (const QByteArray &tie : std::as_const(ties))
            sorted.append(QJsonDocument::fromJson(tie).object());
        cases.insert(rowGuid(index, row), QJsonObject{{u"kind"_s, row.kind}, {u"ties"_s, sorted}});
    }
    return cases;
}

QJsonValue numberOrNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

Result<QJsonObject> documentOf(const Index &index, const DocumentHeadRow &head)
{
    const Result<QList<MarkRow>> rows = index.project().read().rowsWhere<MarkRow>("document_id", head.id);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList names; // of those who speak, in order of first appearance
    QJsonArray interviewers;
    QJsonArray turns;
    for (const TurnRow &turn : index.turns(head.id)) {
        const SpeakerRow *speaker = index.speaker(turn.speaker);
        if (speaker && !names.contains(speaker->name)) {
            names.append(speaker->name);
            if (speaker->interviewer)
                interviewers.append(speaker->name);
        }
        turns.append(QJsonArray{turn.span.start, turn.span.end, turn.saidAt,
                                speaker ? names.indexOf(speaker->name) : -1, numberOrNull(turn.startMs),
                                numberOrNull(turn.endMs)});
    }
    QList<MarkRow> sorted = *rows;
    std::ranges::sort(sorted, {}, [](const MarkRow &row) {
        return std::tuple(row.span.start, row.span.end, row.kind, row.value);
    });
    QJsonArray marks;
    for (const MarkRow &mark : std::as_const(sorted))
        marks.append(QJsonArray{mark.kind, mark.span.start, mark.span.end, mark.value});
    return QJsonObject{{u"kind"_s, head.kind},
                       {u"language"_s, head.language},
                       {u"speakers"_s, QJsonArray::fromStringList(names)},
                       {u"interviewers"_s, interviewers},
                       {u"turns"_s, turns},
                       {u"marks"_s, marks}};
}

QJsonArray cellNotesOf(const Index &index)
{
    QMap<std::pair<QString, QString>, QJsonObject> notes;
    for (const CellNoteRow &row : index.cellNotes()) {
        const QString caseGuid = rowGuid(index, *index.cases().find(row.caseId));
        const QString codeGuid = rowGuid(index, *index.codes().find(row.code));
        notes.insert({caseGuid, codeGuid},
                     QJsonObject{{u"case"_s, caseGuid},
                                 {u"code"_s, codeGuid},
                                 {u"summary"_s, row.summary},
                                 {u"status"_s, row.status},
                                 {u"mark"_s, row.mark},
                                 {u"reason"_s, row.reason}});
    }
    QJsonArray out;
    for (const QJsonObject &note : std::as_const(notes))
        out.append(note);
    return out;
}

/// What a note says of a document, checked against its text.
void takeDocument(const QJsonObject &json, ForeignDocument &document)
{
    const qint64 length = CodePointMap(document.body).length();
    const auto inside = [length](qint64 start, qint64 end) {
        return 0 <= start && start <= end && end <= length;
    };
    document.kind = json.value("kind"_L1).toString(document.kind);
    document.language = json.value("language"_L1).toString();
    const QJsonArray speakers = json.value("speakers"_L1).toArray();
    document.interviewers.clear();
    for (const QJsonValue &name : json.value("interviewers"_L1).toArray())
        document.interviewers.append(name.toString());
    document.turns.clear();
    for (const QJsonValue &value : json.value("turns"_L1).toArray()) {
        const QJsonArray row = value.toArray();
        TurnShape turn;
        turn.span = {row.at(0).toInteger(), row.at(1).toInteger()};
        turn.said = {row.at(2).toInteger(), turn.span.end};
        turn.speaker = speakers.at(row.at(3).toInt(-1)).toString();
        if (row.at(4).isDouble())
            turn.startMs = row.at(4).toInteger();
        if (row.at(5).isDouble())
            turn.endMs = row.at(5).toInteger();
        const bool follows = document.turns.isEmpty() || document.turns.last().span.end <= turn.span.start;
        if (inside(turn.span.start, turn.span.end) && turn.span.start <= turn.said.start
            && turn.said.start <= turn.span.end && follows)
            document.turns.append(turn);
    }
    document.marks.clear();
    for (const QJsonValue &value : json.value("marks"_L1).toArray()) {
        const QJsonArray row = value.toArray();
        const std::optional<Mark::Kind> kind = markKindFromName(row.at(0).toString());
        const Span span{row.at(1).toInteger(), row.at(2).toInteger()};
        if (kind && inside(span.start, span.end))
            document.marks.append({span, *kind, row.at(3).toString()});
    }
    sortMarks(document.marks);
}

template<typename List>
QHash<QString, qsizetype> placesOf(const List &list)
{
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < list.size(); ++at)
        places.insert(list.at(at).guid, at);
    return places;
}

class Taking
{
public:
    Taking(const QJsonObject &note, ForeignProject &project)
        : m_note(note)
        , m_project(project)
        , m_cases(placesOf(project.cases))
        , m_documents(placesOf(project.documents))
    {
        for (qsizetype at = 0; at < project.codebook.codes.size(); ++at)
            m_codes.insert(project.codebook.codes.at(at).guid.value_or(QString()), at);
    }

    void run()
    {
        takeFacets();
        takeCodes();
        takeCases();
        const QJsonObject colors = m_note.value("coderColors"_L1).toObject();
        for (ForeignCoder &coder : m_project.coders)
            coder.color = normalColor(colors.value(coder.guid).toString());
        const QJsonObject documents = m_note.value("documents"_L1).toObject();
        for (ForeignDocument &document : m_project.documents) {
            if (documents.contains(document.guid))
                takeDocument(documents.value(document.guid).toObject(), document);
        }
        const QJsonObject kinds = m_note.value("attributes"_L1).toObject();
        for (ForeignAttribute &attribute : m_project.attributes)
            attribute.kind = kinds.value(attribute.guid).toString(attribute.kind);
        for (const QJsonValue &value : m_note.value("tables"_L1).toArray()) {
            const QJsonObject table = value.toObject();
            m_project.tables.append({table.value("guid"_L1).toString(), table.value("name"_L1).toString(),
                                     table.value("spec"_L1).toString()});
        }
        for (const QJsonValue &value : m_note.value("cellNotes"_L1).toArray()) {
            const QJsonObject note = value.toObject();
            const ForeignCellNote cell{.caseAt = m_cases.value(note.value("case"_L1).toString(), -1),
                                       .code = m_codes.value(note.value("code"_L1).toString(), -1),
                                       .summary = note.value("summary"_L1).toString(),
                                       .status = note.value("status"_L1).toString(),
                                       .mark = note.value("mark"_L1).toString(),
                                       .reason = note.value("reason"_L1).toString()};
            if (cell.caseAt >= 0 && cell.code >= 0)
                m_project.cellNotes.append(cell);
        }
    }

private:
    void takeFacets()
    {
        for (const QJsonValue &value : m_note.value("facets"_L1).toArray()) {
            const QJsonObject json = value.toObject();
            ForeignFacet facet{json.value("guid"_L1).toString(), json.value("name"_L1).toString(),
                               json.value("kind"_L1).toString(), json.value("description"_L1).toString()};
            for (const QJsonValue &choice : json.value("choices"_L1).toArray())
                facet.choices.append(choice.toString());
            for (const QJsonValue &code : json.value("scope"_L1).toArray()) {
                if (const qsizetype at = m_codes.value(code.toString(), -1); at >= 0)
                    facet.scope.append(at);
            }
            static const QStringList kinds{u"choice"_s, u"case"_s, u"number"_s, u"text"_s};
            if (kinds.contains(facet.kind) && !facet.name.trimmed().isEmpty())
                m_project.facets.append(facet);
        }
    }

    void takeCodes()
    {
        for (const auto &[guid, names] :
             m_note.value("aliases"_L1).toObject().toVariantMap().asKeyValueRange()) {
            if (const qsizetype at = m_codes.value(guid, -1); at >= 0)
                m_project.aliases.append({at, names.toStringList()});
        }
        for (const QJsonValue &code : m_note.value("inheritedColors"_L1).toArray()) {
            if (const qsizetype at = m_codes.value(code.toString(), -1); at >= 0)
                m_project.codebook.codes[at].color.clear();
        }
        for (const QJsonValue &code : m_note.value("headings"_L1).toArray()) {
            if (const qsizetype at = m_codes.value(code.toString(), -1); at >= 0)
                m_project.codebook.codes[at].codable = false;
        }
    }

    void takeCases()
    {
        const QJsonObject cases = m_note.value("cases"_L1).toObject();
        for (ForeignCase &target : m_project.cases) {
            if (!cases.contains(target.guid))
                continue;
            const QJsonObject json = cases.value(target.guid).toObject();
            target.kind = json.value("kind"_L1).toString();
            target.ties.clear();
            for (const QJsonValue &value : json.value("ties"_L1).toArray()) {
                const QJsonObject tie = value.toObject();
                ForeignTie out{.document = m_documents.value(tie.value("source"_L1).toString(), -1),
                               .speaker = tie.value("speaker"_L1).toString()};
                if (tie.contains("start"_L1))
                    out.stretch = Span{tie.value("start"_L1).toInteger(), tie.value("end"_L1).toInteger()};
                if (out.document >= 0)
                    target.ties.append(out);
            }
        }
    }

    const QJsonObject &m_note;
    ForeignProject &m_project;
    QHash<QString, qsizetype> m_codes;
    QHash<QString, qsizetype> m_cases;
    QHash<QString, qsizetype> m_documents;
};

} // namespace

QString crosscaseNoteName()
{
    return u"Crosscase: what the standard has no place for"_s;
}

QString crosscaseNotePlace()
{
    return u"Crosscase"_s;
}

Result<QJsonObject> crosscaseNote(const Index &index)
{
    QJsonObject aliases;
    QJsonArray inherited;
    QJsonArray headings;
    for (const Id id : index.codes().depthFirst()) {
        const CodeRow &row = *index.codes().find(id);
        const QString guid = rowGuid(index, row);
        QStringList names = index.codeAliases(id);
        names.sort();
        if (!names.isEmpty())
            aliases.insert(guid, QJsonArray::fromStringList(names));
        if (row.color.isEmpty())
            inherited.append(guid);
        if (!row.codable)
            headings.append(guid);
    }
    QJsonObject attributes;
    for (const AttributeRow &row : index.attributes())
        attributes.insert(rowGuid(index, row), row.kind);
    QJsonObject documents;
    for (const Id id : index.documents()) {
        const DocumentHeadRow head = *index.document(id);
        const Result<QJsonObject> document = documentOf(index, head);
        if (!document)
            return std::unexpected(document.error());
        documents.insert(rowGuid(index, head), *document);
    }
    QJsonArray tables;
    for (const SavedTableRow &row : index.savedTables())
        tables.append(
            QJsonObject{{u"guid"_s, rowGuid(index, row)}, {u"name"_s, row.name}, {u"spec"_s, row.spec}});
    QJsonObject coders;
    for (const CoderRow &row : index.coders()) {
        if (!row.color.isEmpty())
            coders.insert(rowGuid(index, row), row.color);
    }
    return QJsonObject{{u"version"_s, 1},
                       {u"coderColors"_s, coders},
                       {u"facets"_s, facetsOf(index)},
                       {u"aliases"_s, aliases},
                       {u"inheritedColors"_s, inherited},
                       {u"headings"_s, headings},
                       {u"cases"_s, casesOf(index)},
                       {u"attributes"_s, attributes},
                       {u"documents"_s, documents},
                       {u"cellNotes"_s, cellNotesOf(index)},
                       {u"tables"_s, tables}};
}

void takeCrosscaseNote(const QJsonObject &note, ForeignProject &project)
{
    Taking(note, project).run();
}

} // namespace Crosscase
