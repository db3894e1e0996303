// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/pseudonyms.h"

#include "analysis/tableedit.h"
#include "text/clock.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones are words of every language; they are replaced only where they are all there is.
constexpr qsizetype ShortestInText = 2;

QString numbered(const QString &kind, qsizetype number)
{
    QString name = kind;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return u"%1 %2"_s.arg(name).arg(number);
}

} // namespace

Result<Pseudonyms> Pseudonyms::make(const Index &index, const TextSource &texts, const QString &attribute)
{
    const QString name = attribute.isEmpty() ? u"Pseudonym"_s : attribute;
    const Id id = index.attributeNamed(name);
    if (id == NoId && !attribute.isEmpty())
        return invalid(tr("There is no attribute \"%1\" in this project.").arg(attribute));
    Pseudonyms made;
    made.readCases(index, id);
    made.readSpeakers(index);
    made.readDocuments(index);
    CROSSCASE_TRY(made.dropCommonWords(index, texts));
    made.finish();
    return made;
}

void Pseudonyms::addName(const QString &name, const QString &pseudonym)
{
    const QString whole = name.trimmed();
    if (whole.isEmpty() || whole == pseudonym)
        return;
    if (!m_names.contains(whole))
        m_names.insert(whole, pseudonym);
    const QStringList parts = whole.split(u' ', Qt::SkipEmptyParts);
    for (QString part : parts) {
        while (!part.isEmpty() && !part.back().isLetterOrNumber())
            part.chop(1);
        // Not "B." of "Anna B.", nor "of".
        if (parts.size() > 1 && part.size() > ShortestInText && part.front().isUpper()
            && !m_parts.contains(part))
            m_parts.insert(part, pseudonym);
    }
}

Result<> Pseudonyms::dropCommonWords(const Index &index, const TextSource &texts)
{
    QHash<QString, QString> candidates; // written small, as it is
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        candidates.insert(it.key().toLower(), it.key());
    for (Id document : index.documents()) {
        if (candidates.isEmpty())
            break;
        const Result<QString> body = texts(document);
        if (!body)
            return std::unexpected(body.error());
        qsizetype start = -1;
        for (qsizetype at = 0; at <= body->size(); ++at) {
            const bool inside = at < body->size() && body->at(at).isLetterOrNumber();
            if (inside && start < 0)
                start = at;
            if (inside || start < 0)
                continue;
            if (body->at(start).isLower()) {
                const auto found = candidates.constFind(body->mid(start, at - start));
                if (found != candidates.cend()) {
                    m_parts.remove(*found);
                    candidates.erase(found);
                }
            }
            start = -1;
        }
    }
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
        if (!m_names.contains(it.key()))
            m_names.insert(it.key(), it.value());
    }
    return {};
}

void Pseudonyms::readCases(const Index &index, Id attribute)
{
    QList<Id> byAge = index.cases().depthFirst();
    std::ranges::sort(byAge);
    QSet<QString> taken;
    QHash<QString, qsizetype> counts; // by kind
    for (Id id : std::as_const(byAge)) {
        const CaseRow &row = *index.cases().find(id);
        const QString kind = row.kind.isEmpty() ? tr("Case") : row.kind;
        const qsizetype number = ++counts[kind.toLower()];
        const AttributeValueRow *given = attribute == NoId ? nullptr : index.ownAttributeValue(id, attribute);
        QString name = given && !given->text.trimmed().isEmpty() ? given->text.trimmed()
                                                                 : numbered(kind, number);
        m_cases.insert(id, name);
    }
    for (Id id : std::as_const(byAge))
        addName(index.cases().name(id), m_cases.value(id));
}

void Pseudonyms::readSpeakers(const Index &index)
{
    QHash<Id, QSet<Id>> casesOf; // by speaker
    for (Id document : index.documents()) {
        for (const CaseLinkRow &link : index.linksOfDocument(document)) {
            if (link.speaker != NoId)
                casesOf[link.speaker].insert(link.caseId);
        }
    }
    qsizetype number = 0;
    for (Id document : index.documents()) {
        for (const SpeakerRow &speaker : index.speakers(document)) {
            const QSet<Id> cases = casesOf.value(speaker.id);
            const bool known = m_names.contains(speaker.name.trimmed());
            if (cases.size() == 1)
                addName(speaker.name, m_cases.value(*cases.begin()));
            else if (speaker.interviewer)
                addName(speaker.name, tr("Interviewer"));
            else if (!known)
                addName(speaker.name, numbered(tr("Speaker"), ++number));
        }
    }
}

void Pseudonyms::readDocuments(const Index &index)
{
    qsizetype number = 0;
    QList<Id> byAge = index.documents();
    std::ranges::sort(byAge);
    for (Id id : std::as_const(byAge)) {
        ++number;
        QSet<Id> cases;
        for (const CaseLinkRow &link : index.linksOfDocument(id))
            cases.insert(link.caseId);
        const QString name = cases.size() == 1 ? m_cases.value(*cases.begin())
                                               : numbered(tr("Document"), number);
        m_documents.insert(id, name);
        addName(index.document(id)->name, name);
    }
}

void Pseudonyms::finish()
{
    QStringList names;
    for (const QString &name : m_names.keys()) {
        if (name.size() >= ShortestInText)
            names.append(name);
    }
    // The longest first, so that "Anna Berg" is not taken for "Anna" and something else.
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    const QString any = names.isEmpty() ? u"(?!)"_s : names.join(u'|');
    m_pattern = QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(any),
                                   QRegularExpression::UseUnicodePropertiesOption);
}

QString Pseudonyms::text(const QString &text) const
{
    if (const auto whole = m_names.constFind(text.trimmed()); whole != m_names.cend())
        return *whole;
    QString out;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = m_pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += m_names.value(match.captured());
        from = match.capturedEnd();
    }
    return from == 0 ? text : out + text.sliced(from);
}

CrossTable Pseudonyms::disguised(const CrossTable &table) const
{
    TableEdit edit(table);
    edit.changeLabels([this](const HeaderNode &node) {
        if (node.kind == HeaderNode::Kind::Case && m_cases.contains(node.id))
            return m_cases.value(node.id);
        if (node.kind == HeaderNode::Kind::Document && m_documents.contains(node.id))
            return m_documents.value(node.id);
        if (node.kind == HeaderNode::Kind::FacetValue && m_cases.contains(node.id))
            return m_cases.value(node.id);
        return text(node.label);
    });
    edit.changeTexts([this](const QString &each) { return text(each); });
    return edit.take();
}

Passage Pseudonyms::disguised(const Passage &passage) const
{
    Passage out = passage;
    out.text = text(passage.text);
    out.speaker = text(passage.speaker);
    const QString who = passage.caseId != NoId ? m_cases.value(passage.caseId)
        : !passage.speaker.isEmpty()           ? out.speaker
                                               : m_documents.value(passage.document);
    out.citation = passage.timeMs ? u"(%1, %2)"_s.arg(who, formatClock(*passage.timeMs)) : u"(%1)"_s.arg(who);
    return out;
}

} // namespace Crosscase
