// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refiexport_p.h"

#include "exchange/programs/refischema.h"
#include "exchange/projects/codebookfile.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

QList<RefiProfile> refiProfiles()
{
    return {RefiProfile::Standard, RefiProfile::NVivo, RefiProfile::AtlasTi, RefiProfile::Maxqda,
            RefiProfile::QualCoder};
}

QString refiProfileId(RefiProfile profile)
{
    switch (profile) {
    case RefiProfile::Standard:
        return u"standard"_s;
    case RefiProfile::NVivo:
        return u"nvivo"_s;
    case RefiProfile::AtlasTi:
        return u"atlas"_s;
    case RefiProfile::Maxqda:
        return u"maxqda"_s;
    case RefiProfile::QualCoder:
        return u"qualcoder"_s;
    }
    return {};
}

std::optional<RefiProfile> refiProfileFromId(const QString &id)
{
    for (const RefiProfile profile : refiProfiles()) {
        if (refiProfileId(profile) == id)
            return profile;
    }
    return std::nullopt;
}

QString refiProfileName(RefiProfile profile)
{
    switch (profile) {
    case RefiProfile::Standard:
        return QCoreApplication::translate("Crosscase::RefiExport", "Any program (the standard)");
    case RefiProfile::NVivo:
        return u"NVivo"_s;
    case RefiProfile::AtlasTi:
        return u"ATLAS.ti"_s;
    case RefiProfile::Maxqda:
        return u"MAXQDA"_s;
    case RefiProfile::QualCoder:
        return u"QualCoder"_s;
    }
    return {};
}

RefiWriter::RefiWriter(const Index &index, const RefiExportOptions &options)
    : m_index(index)
    , m_options(options)
{
}

Result<RefiExport> RefiWriter::write()
{
    CROSSCASE_TRY(readKept());
    CROSSCASE_TRY(readMemos());
    const Result<QList<ProjectRow>> project = m_index.project().read().rows<ProjectRow>();
    CROSSCASE_TRY(project);
    if (!project->isEmpty())
        text(m_root, "Description"_L1, project->first().description);
    m_root.set("name"_L1, m_index.project().name());
    m_root.set("origin"_L1, u"Crosscase"_s);
    users();
    codebook();
    variables();
    cases();
    CROSSCASE_TRY(sources());
    if (m_options.profile == RefiProfile::AtlasTi)
        valueSets();
    CROSSCASE_TRY(crosscase());
    notes();
    kept();
    m_pruned += arrangeBySchema(m_root);
    CROSSCASE_TRY(sayLosses());

    const QByteArray xml = xmlOf(m_root, u"urn:QDA-XML:project:1.0"_s);
    QList<ZipEntry> entries{{.name = u"project.qde"_s, .content = xml}};
    std::ranges::sort(m_files, {}, &ZipEntry::name);
    entries += m_files;
    const QDateTime oldest(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const Result<QByteArray> archive = zipOf(entries, oldest);
    CROSSCASE_TRY(archive);
    return RefiExport{*archive, xml, m_losses};
}

void RefiWriter::reference(XmlNode &parent, QLatin1StringView name, const QString &target)
{
    parent.add(name).set("targetGUID"_L1, target);
}

void RefiWriter::text(XmlNode &parent, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        parent.add(name).text = value;
}

void RefiWriter::users()
{
    QList<CoderRow> coders = m_index.coders();
    if (coders.isEmpty())
        return;
    std::ranges::sort(coders, {}, &CoderRow::name);
    XmlNode &users = m_root.add("Users"_L1);
    for (const CoderRow &coder : std::as_const(coders)) {
        XmlNode &user = users.add("User"_L1);
        user.set("guid"_L1, guid(coder));
        user.set("name"_L1, coder.name);
    }
}

void RefiWriter::codebook()
{
    if (m_index.codes().size() == 0)
        return;
    for (const Id id : m_index.codes().depthFirst())
        ++m_nameUses[m_index.codes().name(id)];
    if (m_options.parallelCodes) {
        for (const Id document : m_index.documents()) {
            for (const CodingColumns::Slot slot : m_index.codings().ofDocument(document)) {
                const Coding &coding = m_index.codings().at(slot);
                if (coding.stance != Stance::None)
                    m_used[coding.code][u"stance"_s].insert(stanceSymbol(coding.stance));
                for (const CodingFacetRow &value : m_index.facetValues(coding.id)) {
                    for (const FacetChoiceRow &choice : m_index.facetChoices(value.facet)) {
                        if (choice.id == value.choice)
                            m_used[coding.code][m_index.facet(value.facet)->name].insert(choice.name);
                    }
                }
            }
        }
    }
    XmlNode &codes = m_root.add("CodeBook"_L1).add("Codes"_L1);
    for (const Id id : m_index.codes().children(NoId))
        code(codes, id);
}

QString RefiWriter::codeName(const CodeRow &row) const
{
    if (m_options.profile != RefiProfile::QualCoder || m_nameUses.value(row.name) < 2 || row.parent == NoId)
        return row.name;
    return row.name + u" ("_s + m_index.codes().name(row.parent) + u')';
}

void RefiWriter::code(XmlNode &parent, Id id)
{
    const CodeRow &row = *m_index.codes().find(id);
    XmlNode &node = parent.add("Code"_L1);
    node.set("guid"_L1, guid(row));
    node.set("name"_L1, codeName(row));
    m_renamed += codeName(row) == row.name ? 0 : 1;
    node.set("isCodable"_L1, row.codable ? u"true"_s : u"false"_s);
    node.set("color"_L1, normalColor(m_index.codeColor(id)));
    text(node, "Description"_L1, joinDescription({row.definition, row.include, row.exclude, row.example}));
    for (const QString &note : m_codeNotes.values(id))
        reference(node, "NoteRef"_L1, note);
    for (const auto &[property, used] : m_used.value(id).asKeyValueRange()) {
        QStringList sorted(used.cbegin(), used.cend());
        sorted.sort();
        for (const QString &value : std::as_const(sorted))
            parallelCode(node, row, property, value);
    }
    for (const Id child : m_index.codes().children(id))
        code(node, child);
}

void RefiWriter::parallelCode(XmlNode &parent, const CodeRow &row, const QString &property,
                              const QString &value)
{
    const QString key = QString::number(row.id) + u'\n' + property + u'\n' + value;
    const QString own = derivedGuid(guid(row), property + u'\n' + value);
    m_parallel.insert(key, own);
    XmlNode &node = parent.add("Code"_L1);
    node.set("guid"_L1, own);
    node.set("name"_L1,
             row.name
                 + (property == "stance"_L1 ? u" [%1]"_s.arg(value) : u" [%1: %2]"_s.arg(property, value)));
    node.set("isCodable"_L1, u"true"_s);
    node.set("color"_L1, normalColor(m_index.codeColor(row.id)));
}

// Typed where every value is, as text otherwise, so that "approx. 12" survives.
QString RefiWriter::typeOf(Id attribute) const
{
    static const QList<std::pair<QString, QRegularExpression>> shapes{
        {u"Integer"_s, QRegularExpression(u"^-?[0-9]{1,15}$"_s)},
        {u"Float"_s, QRegularExpression(u"^-?[0-9]{1,15}(\\.[0-9]{1,15})?$"_s)},
        {u"Boolean"_s, QRegularExpression(u"^(true|false)$"_s)},
        {u"Date"_s, QRegularExpression(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s)},
    };
    QStringList values;
    for (const Id id : m_index.cases().depthFirst()) {
        if (const AttributeValueRow *value = m_index.ownAttributeValue(id, attribute))
            values.append(value->text);
    }
    for (const auto &[type, shape] : shapes) {
        const auto fits = [&](const QString &value) {
            return shape.match(value).hasMatch()
                && (type != "Date"_L1 || QDate::fromString(value, Qt::ISODate).isValid());
        };
        if (!values.isEmpty() && std::ranges::all_of(values, fits))
            return type;
    }
    return u"Text"_s;
}

void RefiWriter::variables()
{
    const QList<AttributeRow> attributes = m_index.attributes();
    if (attributes.isEmpty())
        return;
    XmlNode &variables = m_root.add("Variables"_L1);
    for (const AttributeRow &row : attributes) {
        m_types.insert(row.id, typeOf(row.id));
        XmlNode &variable = variables.add("Variable"_L1);
        variable.set("guid"_L1, guid(row));
        variable.set("name"_L1, row.name);
        variable.set("typeOfVariable"_L1, m_types.value(row.id));
        text(variable, "Description"_L1, row.description);
    }
}

void RefiWriter::values(XmlNode &parent, Id caseId, QSet<Id> *seen) const
{
    for (const AttributeRow &row : m_index.attributes()) {
        const AttributeValueRow *value = m_index.ownAttributeValue(caseId, row.id);
        if (!value || (seen && seen->contains(row.id)))
            continue;
        if (seen)
            seen->insert(row.id);
        XmlNode &node = parent.add("VariableValue"_L1);
        reference(node, "VariableRef"_L1, guid(row));
        node.children.push_back({.name = m_types.value(row.id) + u"Value"_s, .text = value->text});
    }
}

void RefiWriter::cases()
{
    if (m_index.cases().size() == 0)
        return;
    XmlNode &cases = m_root.add("Cases"_L1);
    for (const Id id : m_index.cases().depthFirst()) {
        const CaseRow &row = *m_index.cases().find(id);
        XmlNode &node = cases.add("Case"_L1);
        node.set("guid"_L1, guid(row));
        node.set("name"_L1, m_index.cases().path(id));
        text(node, "Description"_L1, row.description);
        values(node, id);
        ties(node, id);
    }
}

void RefiWriter::ties(XmlNode &parent, Id caseId)
{
    QList<Id> whole;
    QMap<std::pair<qsizetype, Span>, Id> stretches; // in the order of documents and texts
    const QList<Id> documents = m_index.documents();
    for (const CaseLinkRow &link : m_index.linksOfCase(caseId)) {
        const qsizetype place = documents.indexOf(link.document);
        if (link.startAt)
            stretches.insert({place, {*link.startAt, *link.endAt}}, link.document);
        else if (link.speaker == NoId)
            whole.append(link.document);
        for (const TurnRow &turn : m_index.turns(link.document)) {
            if (link.speaker == NoId || turn.speaker != link.speaker || turn.span.isEmpty())
                continue;
            stretches.insert({place, turn.span}, link.document);
            ++m_turns;
        }
    }
    std::ranges::sort(whole, {}, [&](Id id) { return documents.indexOf(id); });
    for (const Id document : std::as_const(whole))
        reference(parent, "SourceRef"_L1, documentGuid(document));
    for (const auto &[place, document] : stretches.asKeyValueRange()) {
        reference(parent, "SelectionRef"_L1, refiSelectionGuid(documentGuid(document), place.second));
        m_selections[document][place.second];
    }
}

// "gender: female" with the documents of the cases of that value.
void RefiWriter::valueSets()
{
    QMap<QString, QList<Id>> members;
    for (const AttributeRow &row : m_index.attributes()) {
        for (const Id id : m_index.cases().depthFirst()) {
            const AttributeValueRow *value = m_index.ownAttributeValue(id, row.id);
            for (const CaseLinkRow &link : m_index.linksOfCase(id)) {
                if (value && !members[row.name + u": "_s + value->text].contains(link.document))
                    members[row.name + u": "_s + value->text].append(link.document);
            }
        }
    }
    if (members.isEmpty())
        return;
    XmlNode &sets = m_root.add("Sets"_L1);
    for (auto [name, documents] : members.asKeyValueRange()) {
        XmlNode &set = sets.add("Set"_L1);
        const QString own = derivedGuid(m_index.project().guid(), u"set\n"_s + name);
        m_valueSets.append(own);
        set.set("guid"_L1, own);
        set.set("name"_L1, name);
        std::ranges::sort(documents, {}, [this](Id id) { return m_index.documents().indexOf(id); });
        for (const Id document : std::as_const(documents))
            reference(set, "MemberSource"_L1, documentGuid(document));
    }
}

Result<RefiExport> exportRefi(const Index &index, const RefiExportOptions &options)
{
    return RefiWriter(index, options).write();
}

} // namespace Crosscase
