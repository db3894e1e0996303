// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refischema.h"

#include "exchange/projects/guids.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::RefiSchema)
};

// "Type: attributes | children in order". "!": must be there; "*": any number; "+": at least one. Children that the
// schema lets stand in any order are joined by "/".
constexpr auto schemaText = R"(
Project: name! origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath | Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef*
Users: | User+
User: guid! name id |
CodeBook: | Codes!
Codes: | Code+
Code: guid! name! isCodable! color | Description NoteRef* Code*
Variables: | Variable+
Variable: guid! name! typeOfVariable! | Description
Cases: | Case+
Case: guid! name | Description CodeRef* VariableValue* SourceRef* SelectionRef*
VariableValue: | VariableRef! TextValue/BooleanValue/IntegerValue/FloatValue/DateValue/DateTimeValue
Sets: | Set+
Set: guid! name! | Description MemberCode* MemberSource* MemberNote*
Sources: | TextSource*/PictureSource*/PDFSource*/AudioSource*/VideoSource*
TextSource: guid! name richTextPath plainTextPath creatingUser creationDateTime modifyingUser modifiedDateTime | Description PlainTextContent PlainTextSelection* Coding* NoteRef* VariableValue*
PlainTextSelection: guid! name startPosition! endPosition! creatingUser creationDateTime modifyingUser modifiedDateTime | Description Coding* NoteRef*
PictureSource: guid! name path currentPath creatingUser creationDateTime modifyingUser modifiedDateTime | Description TextDescription PictureSelection* Coding* NoteRef* VariableValue*
PictureSelection: guid! name firstX! firstY! secondX! secondY! creatingUser creationDateTime modifyingUser modifiedDateTime | Description Coding* NoteRef*
PDFSource: guid! name path currentPath creatingUser creationDateTime modifyingUser modifiedDateTime | Description PDFSelection* Representation Coding* NoteRef* VariableValue*
PDFSelection: guid! name page! firstX! firstY! secondX! secondY! creatingUser creationDateTime modifyingUser modifiedDateTime | Description Representation Coding* NoteRef*
AudioSource: guid! name path currentPath creatingUser creationDateTime modifyingUser modifiedDateTime | Description Transcript* AudioSelection* Coding* NoteRef* VariableValue*
AudioSelection: guid! name begin! end! creatingUser creationDateTime modifyingUser modifiedDateTime | Description Coding* NoteRef*
VideoSource: guid! name path currentPath creatingUser creationDateTime modifyingUser modifiedDateTime | Description Transcript* VideoSelection* Coding* NoteRef* VariableValue*
VideoSelection: guid! name begin! end! creatingUser creationDateTime modifyingUser modifiedDateTime | Description Coding* NoteRef*
Transcript: guid! name richTextPath plainTextPath creatingUser creationDateTime modifyingUser modifiedDateTime | Description PlainTextContent SyncPoint* TranscriptSelection* NoteRef*
SyncPoint: guid! timeStamp position |
TranscriptSelection: guid! name fromSyncPoint toSyncPoint creatingUser creationDateTime modifyingUser modifiedDateTime | Description Coding* NoteRef*
Coding: guid! creatingUser creationDateTime | CodeRef! NoteRef*
Notes: | Note+
Links: | Link+
Link: guid! name direction color originGUID targetGUID | NoteRef*
Graphs: | Graph+
Graph: guid! name | Vertex* Edge*
Vertex: guid! representedGUID name firstX! firstY! secondX secondY shape color |
Edge: guid! representedGUID name sourceVertex! targetVertex! color direction lineStyle |
Reference: targetGUID! |
Leaf: |
)";

struct Type
{
    struct Child
    {
        int rank = 0;
        bool many = false;
    };
    QHash<QString, bool> attributes; ///< by name: must it be there?
    QHash<QString, Child> children;
    QList<QStringList> required; ///< of each of these one must be there
};

QHash<QString, Type> readSchema()
{
    QHash<QString, Type> schema;
    for (const QString &line : QString::fromLatin1(schemaText).split(u'\n', Qt::SkipEmptyParts)) {
        Type type;
        const QString rules = line.section(u':', 1);
        for (QString name : rules.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts)) {
            const bool needed = name.endsWith(u'!');
            type.attributes.insert(name.remove(u'!'), needed);
        }
        int rank = 0;
        for (const QString &group : rules.section(u'|', 1).split(u' ', Qt::SkipEmptyParts)) {
            for (QString name : group.split(u'/')) {
                const bool many = name.endsWith(u'*') || name.endsWith(u'+');
                const bool needed = name.endsWith(u'!') || name.endsWith(u'+');
                if (many || needed)
                    name.chop(1);
                type.children.insert(name, {rank, many});
                if (needed)
                    type.required.append({name});
            }
            ++rank;
        }
        schema.insert(line.section(u':', 0, 0), type);
    }
    return schema;
}

const Type &typeOf(const QString &element)
{
    static const QHash<QString, Type> schema = readSchema();
    static const QStringList texts{u"Note"_s, u"Representation"_s, u"TextDescription"_s};
    static const QStringList references{u"CodeRef"_s,      u"NoteRef"_s,    u"SourceRef"_s,
                                        u"SelectionRef"_s, u"MemberCode"_s, u"MemberNote"_s,
                                        u"MemberSource"_s, u"VariableRef"_s};
    const auto found = schema.constFind(texts.contains(element)            ? u"TextSource"_s
                                            : references.contains(element) ? u"Reference"_s
                                                                           : element);
    return found == schema.cend() ? *schema.constFind(u"Leaf"_s) : *found;
}

bool isGuid(const QString &value)
{
    static const QRegularExpression shape(
        u"^(\\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"_s);
    return shape.match(value.trimmed()).hasMatch();
}

bool isValue(const QString &attribute, const QString &value)
{
    static const QStringList guids{u"guid"_s,          u"targetGUID"_s,       u"creatingUser"_s,
                                   u"modifyingUser"_s, u"originGUID"_s,       u"representedGUID"_s,
                                   u"sourceVertex"_s,  u"targetVertex"_s,     u"fromSyncPoint"_s,
                                   u"toSyncPoint"_s,   u"creatingUserGUID"_s, u"modifyingUserGUID"_s};
    static const QStringList numbers{u"startPosition"_s, u"endPosition"_s, u"firstX"_s,  u"firstY"_s,
                                     u"secondX"_s,       u"secondY"_s,     u"page"_s,    u"begin"_s,
                                     u"end"_s,           u"timeStamp"_s,   u"position"_s};
    static const QStringList types{u"Text"_s,  u"Boolean"_s, u"Integer"_s,
                                   u"Float"_s, u"Date"_s,    u"DateTime"_s};
    static const QRegularExpression color(u"^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$"_s);
    static const QRegularExpression number(u"^[+-]?[0-9]+$"_s);
    if (guids.contains(attribute))
        return isGuid(value);
    if (numbers.contains(attribute))
        return number.match(value).hasMatch();
    if (attribute == "isCodable"_L1)
        return QStringList{u"true"_s, u"false"_s, u"0"_s, u"1"_s}.contains(value);
    if (attribute == "typeOfVariable"_L1)
        return types.contains(value);
    if (attribute == "color"_L1)
        return color.match(value).hasMatch();
    if (attribute.endsWith("DateTime"_L1))
        return value.contains(u'T') && QDateTime::fromString(value.trimmed(), Qt::ISODate).isValid();
    return true;
}

class Checking
{
public:
    QStringList run(const XmlNode &project)
    {
        element(project);
        QStringList faults;
        for (const QString &sentence : std::as_const(m_order)) {
            const int count = m_count.value(sentence);
            faults.append(count == 1 ? sentence : Texts::tr("%1 (%n time(s))", nullptr, count).arg(sentence));
        }
        return faults;
    }

private:
    // What the file has is shown in the sentence, so one that says thousands of different things must end somewhere.
    static constexpr qsizetype MaxSentences = 50;

    void fault(const QString &sentence)
    {
        if (!m_count.contains(sentence)) {
            if (m_order.size() >= MaxSentences)
                return;
            m_order.append(sentence);
        }
        ++m_count[sentence];
    }

    void element(const XmlNode &node)
    {
        const Type &type = typeOf(node.name);
        for (const auto &[name, value] : node.attributes) {
            if (!type.attributes.contains(name))
                fault(Texts::tr("The standard knows no attribute \"%1\" of a %2.").arg(name, node.name));
            else if (!isValue(name, value))
                fault(
                    Texts::tr(
                        "The attribute \"%1\" of a %2 has a value that the standard does not allow, such as \"%3\".")
                        .arg(name, node.name, firstValue(node.name + u'/' + name, value)));
        }
        for (const auto &[name, needed] : type.attributes.asKeyValueRange()) {
            if (needed && !std::ranges::contains(node.attributes, name, &std::pair<QString, QString>::first))
                fault(Texts::tr("A %1 has no attribute \"%2\", which the standard demands.")
                          .arg(node.name, name));
        }
        children(node, type);
    }

    void children(const XmlNode &node, const Type &type)
    {
        int rank = 0;
        QHash<QString, int> seen;
        for (const XmlNode &child : node.children) {
            const auto rule = type.children.constFind(child.name);
            if (rule == type.children.cend()) {
                fault(Texts::tr("The standard has no place for a %1 in a %2.").arg(child.name, node.name));
                continue;
            }
            if (rule->rank < rank)
                fault(Texts::tr("In a %1 the %2 stands too late.").arg(node.name, child.name));
            rank = std::max(rank, rule->rank);
            if (++seen[child.name] == 2 && !rule->many)
                fault(Texts::tr("A %1 has more than one %2.").arg(node.name, child.name));
            element(child);
        }
        for (const QStringList &names : type.required) {
            if (std::ranges::none_of(names, [&](const QString &name) { return seen.contains(name); }))
                fault(Texts::tr("A %1 has no %2, which the standard demands.").arg(node.name, names.first()));
        }
        if (node.name == "Sources"_L1 && node.children.empty())
            fault(Texts::tr("A %1 has no %2, which the standard demands.").arg(node.name, u"TextSource"_s));
    }

    // The sentence names the first bad value, so that the others are counted with it.
    QString firstValue(const QString &key, const QString &value)
    {
        auto found = m_values.constFind(key);
        if (found == m_values.cend())
            found = m_values.insert(key, value.left(40));
        return *found;
    }

    QStringList m_order;
    QHash<QString, int> m_count;
    QHash<QString, QString> m_values;
};

} // namespace

namespace {

void giveGuid(XmlNode &element)
{
    if (!typeOf(element.name).attributes.value(u"guid"_s) || element.has("guid"_L1))
        return;
    const QUuid space(u"{0c6e1a52-7a0d-4b1e-8f5b-2f3f4f1d9a33}"_s);
    element.set("guid"_L1, QUuid::createUuidV5(space, xmlOf(element)).toString(QUuid::WithoutBraces));
}

// Whether an element has what it must have.
bool isComplete(const XmlNode &element)
{
    const Type &type = typeOf(element.name);
    for (const auto &[name, needed] : type.attributes.asKeyValueRange()) {
        if (needed && !std::ranges::contains(element.attributes, name, &std::pair<QString, QString>::first))
            return false;
    }
    return std::ranges::all_of(type.required, [&element](const QStringList &names) {
        return std::ranges::any_of(element.children,
                                   [&names](const XmlNode &child) { return names.contains(child.name); });
    });
}

} // namespace

qsizetype arrangeBySchema(XmlNode &element)
{
    const Type &type = typeOf(element.name);
    const size_t before = element.children.size();
    std::erase_if(element.children,
                  [&](const XmlNode &child) { return !type.children.contains(child.name); });
    element.attributes.removeIf([&](const auto &attribute) {
        return !type.attributes.contains(attribute.first) || !isValue(attribute.first, attribute.second);
    });
    qsizetype removed = 0;
    for (XmlNode &child : element.children) {
        removed += arrangeBySchema(child);
        giveGuid(child);
    }
    std::erase_if(element.children, [](const XmlNode &child) { return !isComplete(child); });
    removed += qsizetype(before - element.children.size());
    std::ranges::stable_sort(element.children, {},
                             [&](const XmlNode &child) { return type.children.value(child.name).rank; });
    return removed;
}

QStringList schemaFaults(const XmlNode &project)
{
    return Checking().run(project);
}

} // namespace Crosscase
