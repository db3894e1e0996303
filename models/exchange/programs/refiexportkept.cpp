// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refiexport_p.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString plainGuid(const QString &text)
{
    return normalGuid(text).value_or(QString());
}

void collectGuids(const XmlNode &node, QSet<QString> &guids)
{
    if (const QString own = plainGuid(node.attribute("guid"_L1)); !own.isEmpty())
        guids.insert(own);
    for (const XmlNode &child : node.children)
        collectGuids(child, guids);
}

XmlNode *findChild(XmlNode &parent, const QString &name)
{
    const auto found = std::ranges::find(parent.children, name, &XmlNode::name);
    return found == parent.children.end() ? nullptr : &*found;
}

/// The file within the package that a path names; empty if it names none.
QString insideName(const QString &path)
{
    const bool outside = path.isEmpty() || path.startsWith("absolute:"_L1) || path.startsWith("relative:"_L1);
    return outside ? QString() : path.section(u'/', -1);
}

} // namespace

Result<> RefiWriter::readKept()
{
    const Result<QList<KeptElement>> elements = keptElements(m_index.project().read());
    CROSSCASE_TRY(elements);
    const Result<QList<KeptFile>> files = keptFiles(m_index.project().read());
    CROSSCASE_TRY(files);
    m_keptFiles = *files;
    for (const KeptElement &element : *elements) {
        if (element.place == crosscaseNotePlace()) {
            if (m_crosscaseNote.isEmpty())
                m_crosscaseNote = element.guid;
            continue;
        }
        Result<XmlNode> node = readXmlTree(element.xml.toUtf8(), element.place);
        if (!node)
            continue; // written by ourselves; a damaged one is nothing to give back
        if (element.place == "PDFSource"_L1)
            m_shells.append(std::move(*node));
        else
            m_kept.append({element.place, std::move(*node)});
    }
    for (XmlNode &shell : m_shells)
        shell.set("guid"_L1, plainGuid(shell.attribute("guid"_L1)));
    return {};
}

void RefiWriter::kept()
{
    QSet<QString> known;
    collectGuids(m_root, known);
    // Before they know each other: a source whose text was found since is no longer what was kept of it.
    m_kept.removeIf([&known](const auto &element) {
        return element.first == "Sources"_L1
            && known.contains(plainGuid(element.second.attribute("guid"_L1)));
    });
    for (const auto &[place, node] : std::as_const(m_kept))
        collectGuids(node, known);
    for (auto &[place, node] : m_kept) {
        if (place == "Project"_L1) {
            m_root.set("basePath"_L1, node.attribute("basePath"_L1));
            continue;
        }
        if (node.name == "Link"_L1
            && !(known.contains(plainGuid(node.attribute("originGUID"_L1)))
                 && known.contains(plainGuid(node.attribute("targetGUID"_L1))))) {
            ++m_pruned;
            continue;
        }
        prune(node, known);
        if (place == "Case"_L1) {
            XmlNode *cases = findChild(m_root, u"Cases"_s);
            for (XmlNode &target : cases ? cases->children : std::vector<XmlNode>()) {
                if (target.attribute("guid"_L1) == plainGuid(node.attribute("guid"_L1)))
                    std::ranges::copy(node.children, std::back_inserter(target.children));
            }
            continue;
        }
        if (const QString name = insideName(node.attribute("path"_L1)); !name.isEmpty()) {
            const auto file = std::ranges::find(m_keptFiles, name, &KeptFile::name);
            if (file == m_keptFiles.end()) {
                node.removeAttribute("path"_L1);
            } else if (!std::ranges::contains(m_files, u"sources/"_s + name, &ZipEntry::name)) {
                node.set("path"_L1, u"internal://"_s + name);
                m_files.append({.name = u"sources/"_s + name, .content = file->content});
            }
        }
        XmlNode *parent = findChild(m_root, place);
        if (!parent) {
            m_root.children.push_back({.name = place});
            parent = &m_root.children.back();
        }
        parent->children.push_back(node);
    }
    QSet<QString> all;
    collectGuids(m_root, all);
    prune(m_root, all);
}

// Takes out what refers to things that are gone.
void RefiWriter::prune(XmlNode &node, const QSet<QString> &known)
{
    static const QStringList users{u"creatingUser"_s, u"modifyingUser"_s};
    const auto gone = [&known](const XmlNode &element, QLatin1StringView attribute) {
        return element.has(attribute) && !known.contains(plainGuid(element.attribute(attribute)));
    };
    node.attributes.removeIf([&](const auto &attribute) {
        const bool reference = users.contains(attribute.first) || attribute.first == "representedGUID"_L1;
        return reference && !known.contains(plainGuid(attribute.second));
    });
    const auto before = node.children.size();
    std::erase_if(node.children, [&](const XmlNode &child) {
        const XmlNode *code = child.name == "Coding"_L1 ? child.child("CodeRef"_L1) : nullptr;
        const XmlNode *variable = child.name == "VariableValue"_L1 ? child.child("VariableRef"_L1) : nullptr;
        const bool reference = child.name.endsWith("Ref"_L1) || child.name.startsWith("Member"_L1);
        return (code && gone(*code, "targetGUID"_L1)) || (variable && gone(*variable, "targetGUID"_L1))
            || (reference && gone(child, "targetGUID"_L1));
    });
    m_pruned += qsizetype(before - node.children.size());
    for (XmlNode &child : node.children)
        prune(child, known);
}

Result<> RefiWriter::sayLosses()
{
    const auto say = [this](const QString &sentence) { m_losses.append(sentence); };
    if (m_stances > 0) {
        say(m_options.parallelCodes
                ? tr("%n coding(s) have a stance. It is a note on the coding, and a code below its code.",
                     nullptr, int(m_stances))
                : tr("%n coding(s) have a stance. It is a note on the coding, which not every program shows.",
                     nullptr, int(m_stances)));
    }
    for (const FacetRow &facet : m_index.facets())
        say(tr("The facet \"%1\": its values are lines in the notes on codings.").arg(facet.name));
    for (const Id id : m_index.codes().depthFirst()) {
        const QStringList aliases = m_index.codeAliases(id);
        if (!aliases.isEmpty())
            say(tr("The other names of the code \"%1\" are not shown: %2.")
                    .arg(m_index.codes().path(id), aliases.join(u", "_s)));
    }
    if (m_turns > 0)
        say(tr("Who speaks is not shown; %n turn(s) of speakers are selections that belong to their cases.",
               nullptr, int(m_turns)));
    qsizetype nested = 0;
    for (const Id id : m_index.cases().depthFirst())
        nested += m_index.cases().find(id)->parent == NoId ? 0 : 1;
    if (nested > 0)
        say(tr("%n case(s) lie within others; the standard has a flat list, so their names are paths.",
               nullptr, int(nested)));
    qsizetype kinds = 0;
    for (const Id id : m_index.cases().depthFirst())
        kinds += m_index.cases().find(id)->kind.isEmpty() ? 0 : 1;
    if (kinds > 0)
        say(tr("The kinds of %n case(s), such as informant, are not shown.", nullptr, int(kinds)));
    if (const qsizetype notes = m_index.cellNotes().size(); notes > 0)
        say(tr("%n note(s) on cells of tables are not shown.", nullptr, int(notes)));
    for (const SavedTableRow &table : m_index.savedTables())
        say(tr("The saved table \"%1\" is not shown.").arg(table.name));
    if (const qsizetype unplaced = m_index.unplaced().size(); unplaced > 0)
        say(tr("%n coding(s), ties or memos that lost their place when a text was replaced are left out.",
               nullptr, int(unplaced)));
    if (m_emoji > 0 && m_options.profile != RefiProfile::QualCoder) {
        say(tr(
            "The texts have %n emoji or rare sign(s). Programs that count in UTF-16, such as NVivo for Windows, may shift "
            "codings after them.",
            nullptr, int(m_emoji)));
    }
    if (m_renamed > 0)
        say(tr("%n code(s) have the name of another and got that of their parent behind it.", nullptr,
               int(m_renamed)));
    if (m_pruned > 0)
        say(tr(
            "%n element(s) kept from an earlier import are incomplete or refer to things that are gone, and were left out.",
            nullptr, int(m_pruned)));
    say(tr("The history of changes stays in the project file."));
    return {};
}

QByteArray lossReport(const QStringList &losses, const QString &projectName, const QString &exportName)
{
    QString text = QCoreApplication::translate("Crosscase::RefiExport",
                                               "What other programs will not show of \"%1\" in %2")
                       .arg(projectName, exportName)
        + u"\n\n"_s;
    for (const QString &loss : losses)
        text += u"- "_s + loss + u'\n';
    text += u'\n'
        + QCoreApplication::translate("Crosscase::RefiExport",
                                      "Crosscase reads all of it back but the history of changes.")
        + u'\n';
    return text.toUtf8();
}

QString lossReportPath(const QString &exportPath)
{
    const QFileInfo info(exportPath);
    return info.dir().filePath(info.completeBaseName() + u".losses.txt"_s);
}

} // namespace Crosscase
