// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refireader_p.h"

#include "exchange/programs/crosscasenote.h"
#include "exchange/programs/refischema.h"
#include "exchange/projects/attributesimport.h"
#include "exchange/projects/codedescription.h"
#include "text/paths.h"

#include <QUuid>

namespace Crosscase {

using namespace Qt::StringLiterals;

QString derivedGuid(const QString &guid, const QString &what)
{
    return QUuid::createUuidV5(QUuid::fromString(guid), what).toString(QUuid::WithoutBraces);
}

QString refiSelectionGuid(const QString &documentGuid, Span span)
{
    return derivedGuid(documentGuid, u"%1-%2"_s.arg(span.start).arg(span.end));
}

RefiReader::RefiReader(const RefiPackage &package, const ForeignReadOptions &options)
    : m_package(package)
    , m_root(package.project)
    , m_options(options)
    , m_ours(package.project.attribute("origin"_L1).startsWith("Crosscase"_L1))
{
}

Result<ForeignProject> RefiReader::read()
{
    m_out.fileName = m_package.fileName;
    m_out.format = tr("REFI-QDA project");
    m_out.origin = m_root.attribute("origin"_L1).simplified();
    m_out.description = m_root.childText("Description"_L1).trimmed();
    m_out.warnings = m_package.warnings + schemaFaults(m_root);
    count(m_root);
    if (const XmlNode *notes = section("Notes"_L1)) {
        for (const XmlNode &note : notes->children)
            m_noteNodes.insert(refiGuid(note), &note);
    }
    readCrosscase();
    if (const XmlNode *cases = section("Cases"_L1)) {
        for (const XmlNode &node : cases->children) {
            if (const QString guid = refiGuid(node); !guid.isEmpty())
                m_caseGuids.insert(guid);
            for (const XmlNode &child : node.children) {
                if (child.name == "SelectionRef"_L1)
                    m_pointedAt.insert(refiTarget(child));
            }
        }
    }
    if (const XmlNode *links = section("Links"_L1)) {
        for (const XmlNode &link : links->children)
            m_pointedAt += QSet{refiGuid(link, "originGUID"_L1), refiGuid(link, "targetGUID"_L1)};
    }
    readUsers();
    const XmlNode *book = section("CodeBook"_L1);
    if (const XmlNode *codes = book ? book->child("Codes"_L1) : nullptr)
        readCodes(*codes, -1);
    readVariables();
    CROSSCASE_TRY(readSources());
    readCases();
    readSourceValues();
    readNotes();
    readLinks();
    readSets();
    if (!m_extras.isEmpty())
        takeCrosscaseNote(m_extras, m_out);
    keepOthers();
    sayLosses();
    return m_out;
}

void RefiReader::count(const XmlNode &node)
{
    ForeignCounts &counts = m_out.counts;
    for (const XmlNode &child : node.children) {
        const QString &name = child.name;
        counts.codes += name == "Code"_L1 ? 1 : 0;
        counts.sources += node.name == "Sources"_L1 ? 1 : 0;
        counts.selections += name.endsWith("Selection"_L1) ? 1 : 0;
        counts.codings += name == "Coding"_L1 ? 1 : 0;
        counts.cases += name == "Case"_L1 ? 1 : 0;
        counts.attributes += name == "Variable"_L1 ? 1 : 0;
        counts.memos += name == "Note"_L1 ? 1 : 0;
        counts.coders += name == "User"_L1 ? 1 : 0;
        count(child);
    }
}

void RefiReader::readUsers()
{
    const XmlNode *users = section("Users"_L1);
    if (!users)
        return;
    QSet<QString> names;
    for (const XmlNode &user : users->children) {
        QString name = user.attribute("name"_L1).simplified();
        if (name.isEmpty())
            name = user.attribute("id"_L1).simplified();
        if (name.isEmpty())
            name = tr("Coder %1").arg(m_out.coders.size() + 1);
        // Two people of one name stay two.
        const QString plain = name;
        for (int at = 2; names.contains(name); ++at)
            name = u"%1 (%2)"_s.arg(plain).arg(at);
        names.insert(name);
        m_users.insert(refiGuid(user), m_out.coders.size());
        m_out.coders.append({refiGuid(user), name});
    }
}

qsizetype RefiReader::coderOf(const XmlNode &node, const XmlNode &parent)
{
    for (const XmlNode *holder : {&node, &parent}) {
        const auto found = m_users.constFind(refiGuid(*holder, "creatingUser"_L1));
        if (found != m_users.cend())
            return *found;
    }
    if (m_out.counts.coders == 1)
        return 0;
    if (m_unknownCoder < 0) {
        m_unknownCoder = m_out.coders.size();
        m_out.coders.append({QString(), tr("Unknown coder")});
    }
    return m_unknownCoder;
}

void RefiReader::readCodes(const XmlNode &parent, qsizetype parentAt)
{
    QSet<QString> siblings;
    for (const XmlNode &node : parent.children) {
        if (node.name != "Code"_L1)
            continue;
        const QString guid = refiGuid(node);
        if (m_parallelCodes.contains(guid))
            continue;
        // NVivo has a code beside each case that was coded with; it is the case.
        if (!guid.isEmpty() && m_caseGuids.contains(guid) && !node.child("Code"_L1))
            continue;
        BookCode code{.parent = parentAt, .name = node.attribute("name"_L1).simplified()};
        if (code.name.isEmpty())
            code.name = tr("Unnamed code");
        const QString plain = code.name;
        for (int at = 2; siblings.contains(code.name); ++at)
            code.name = u"%1 (%2)"_s.arg(plain).arg(at);
        if (code.name != plain) {
            m_out.warnings.append(
                tr("Two codes side by side are called \"%1\"; the second was called \"%2\".")
                    .arg(plain, code.name));
        }
        siblings.insert(code.name);
        if (guid.isEmpty()) {
            m_out.warnings.append(
                tr("The code \"%1\" has no valid GUID; it is matched by its path.").arg(code.name));
        } else if (m_codes.contains(guid)) {
            m_out.warnings.append(
                tr("The code \"%1\" has the GUID of another; codings of it went to the first.")
                    .arg(code.name));
        } else {
            code.guid = guid;
            m_codes.insert(guid, m_out.codebook.codes.size());
        }
        const QString color = node.attribute("color"_L1);
        code.color = normalColor(color);
        if (!color.trimmed().isEmpty() && code.color.isEmpty())
            m_out.warnings.append(
                tr("The colour \"%1\" of the code \"%2\" is not known.").arg(color, code.name));
        const QString codable = node.attribute("isCodable"_L1).trimmed();
        code.codable = codable.compare("false"_L1, Qt::CaseInsensitive) != 0 && codable != "0"_L1;
        QString description = node.childText("Description"_L1);
        if (description.trimmed().isEmpty())
            description = node.attribute("description"_L1); // against the schema
        if (!description.trimmed().isEmpty())
            code.description = splitDescription(description);
        const qsizetype at = m_out.codebook.codes.size();
        m_out.codebook.codes.append(code);
        noteUses(node, {.code = at});
        readCodes(node, at);
    }
}

QString RefiReader::valueOf(const XmlNode &value)
{
    for (const XmlNode &child : value.children) {
        if (child.name.endsWith("Value"_L1))
            return child.text.trimmed();
    }
    return {};
}

namespace {

void collectValues(const XmlNode &node, const QString &guid, QStringList &values)
{
    for (const XmlNode &child : node.children) {
        if (child.name != "VariableValue"_L1) {
            collectValues(child, guid, values);
            continue;
        }
        const XmlNode *reference = child.child("VariableRef"_L1);
        if (!reference || refiTarget(*reference) != guid)
            continue;
        for (const XmlNode &value : child.children) {
            if (value.name.endsWith("Value"_L1) && !value.text.trimmed().isEmpty())
                values.append(value.text.trimmed());
        }
    }
}

} // namespace

QString RefiReader::attributeKind(const QString &type, const QString &guid) const
{
    if (type == "Integer"_L1 || type == "Float"_L1)
        return u"number"_s;
    if (type == "Boolean"_L1)
        return u"boolean"_s;
    if (type == "Date"_L1 || type == "DateTime"_L1)
        return u"date"_s;
    QStringList values;
    for (const auto name : {"Cases"_L1, "Sources"_L1}) {
        if (const XmlNode *holders = section(name)) {
            for (const XmlNode &holder : holders->children)
                collectValues(holder, guid, values);
        }
    }
    return attributeKindOf(values);
}

void RefiReader::readVariables()
{
    const XmlNode *variables = section("Variables"_L1);
    if (!variables)
        return;
    for (const XmlNode &variable : variables->children) {
        const QString guid = refiGuid(variable);
        QString name = variable.attribute("name"_L1).simplified();
        if (name.isEmpty())
            name = tr("Unnamed attribute");
        m_attributes.insert(guid, m_out.attributes.size());
        m_out.attributes.append({guid, name, attributeKind(variable.attribute("typeOfVariable"_L1), guid),
                                 variable.childText("Description"_L1).trimmed()});
    }
}

void RefiReader::readValues(const XmlNode &holder, ForeignCase &target) const
{
    for (const XmlNode &child : holder.children) {
        const XmlNode *reference = child.name == "VariableValue"_L1 ? child.child("VariableRef"_L1) : nullptr;
        const qsizetype attribute = reference ? m_attributes.value(refiTarget(*reference), -1) : -1;
        const QString text = valueOf(child);
        if (attribute >= 0 && !text.isEmpty())
            target.values.append({attribute, text});
    }
}

QString RefiReader::freeCaseName(const QString &name)
{
    QString free = name;
    for (int at = 2; m_caseNames.contains(free); ++at)
        free = u"%1 (%2)"_s.arg(name).arg(at);
    m_caseNames.insert(free);
    return free;
}

QStringList RefiReader::casePath(const XmlNode &node) const
{
    const QString name = node.attribute("name"_L1).simplified();
    if (!name.isEmpty())
        return m_ours ? splitPath(node.attribute("name"_L1)) : QStringList{name};
    // Nameless cases stand for their one source.
    for (const XmlNode &child : node.children) {
        const qsizetype document = child.name == "SourceRef"_L1 ? m_documents.value(refiTarget(child), -1)
                                                                : -1;
        if (document >= 0)
            return {m_out.documents.at(document).name};
    }
    return {tr("Unnamed case")};
}

void RefiReader::readCases()
{
    if (const XmlNode *cases = section("Cases"_L1)) {
        for (const XmlNode &node : cases->children) {
            if (node.name == "Case"_L1)
                readCase(node);
        }
    }
}

void RefiReader::readCase(const XmlNode &node)
{
    ForeignCase out{.guid = refiGuid(node),
                    .path = casePath(node),
                    .kind = m_ours ? QString() : u"informant"_s,
                    .description = node.childText("Description"_L1).trimmed()};
    if (!m_ours)
        out.path.last() = freeCaseName(out.path.last());
    readValues(node, out);
    const auto tie = [&out](const Place &place) {
        if (place.document >= 0 && !place.span.isEmpty())
            out.ties.append({.document = place.document, .stretch = place.span});
    };
    XmlNode rest{.name = u"Case"_s};
    rest.set("guid"_L1, out.guid);
    for (const XmlNode &child : node.children) {
        if (child.name == "SourceRef"_L1) {
            if (const qsizetype document = m_documents.value(refiTarget(child), -1); document >= 0)
                out.ties.append({.document = document});
        } else if (child.name == "SelectionRef"_L1) {
            tie(m_selections.value(refiTarget(child)));
        } else if (child.name == "CodeRef"_L1) {
            rest.children.push_back(child);
        }
    }
    // Case coding: selections coded with the case as if it were a code.
    for (const Place &place : m_caseCodings.values(out.guid))
        tie(place);
    if (!rest.children.empty() && !out.guid.isEmpty()) {
        m_out.losses.append(tr("The case \"%1\" has %n code(s) of its own. They are kept for an export.",
                               nullptr, int(rest.children.size()))
                                .arg(out.path.last()));
        keep(u"Case"_s, rest);
    }
    if (!out.guid.isEmpty())
        m_cases.insert(out.guid, m_out.cases.size());
    m_out.cases.append(out);
}

ForeignCase &RefiReader::caseOfDocument(qsizetype document)
{
    for (ForeignCase &known : m_out.cases) {
        if (known.ties.size() == 1 && known.ties.first().document == document && !known.ties.first().stretch)
            return known;
    }
    m_out.cases.append({.guid = {},
                        .path = {freeCaseName(m_out.documents.at(document).name)},
                        .kind = u"informant"_s,
                        .description = {},
                        .ties = {{.document = document}}});
    return m_out.cases.last();
}

// Some programs put the variables of a case on its source.
void RefiReader::readSourceValues()
{
    qsizetype made = 0;
    for (const auto &[node, document] : std::as_const(m_sourceNodes)) {
        if (!node->child("VariableValue"_L1) || m_ours)
            continue;
        ForeignCase values;
        readValues(*node, values);
        if (values.values.isEmpty())
            continue;
        const qsizetype before = m_out.cases.size();
        ForeignCase &target = caseOfDocument(document);
        made += m_out.cases.size() - before;
        for (const auto &value : std::as_const(values.values)) {
            if (!std::ranges::contains(target.values, value.first, &std::pair<qsizetype, QString>::first))
                target.values.append(value);
        }
    }
    if (made > 0) {
        m_out.warnings.append(tr("%n source(s) have attributes of their own; each became a case of its name.",
                                 nullptr, int(made)));
    }
}

Result<ForeignProject> readRefi(const RefiPackage &package, const ForeignReadOptions &options)
{
    return RefiReader(package, options).read();
}

} // namespace Crosscase
