// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importer.h"

#include "coding/cases.h"
#include "coding/documents.h"
#include "exchange/readers/readers.h"
#include "exchange/recognitionmemory.h"
#include "text/names.h"
#include "text/paths.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// The speaker whose name a turn gets in the end; loops of merging end where they began.
QString finalSpeaker(const QList<ImportSpeaker> &speakers, const QString &name)
{
    QString at = name;
    for (qsizetype step = 0; step <= speakers.size(); ++step) {
        const auto speaker = std::ranges::find(speakers, at, &ImportSpeaker::name);
        if (speaker == speakers.end() || speaker->mergeInto.isEmpty() || speaker->mergeInto == name)
            return at;
        at = speaker->mergeInto;
    }
    return at;
}

/// Those who are not interviewers, after merging.
QStringList answeringSpeakers(const ImportItem &item)
{
    QStringList names;
    for (const ImportSpeaker &speaker : item.speakers) {
        const QString name = finalSpeaker(item.speakers, speaker.name);
        if (!speaker.interviewer && !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// The case of a speaker under CaseRule::Kind::Speaker.
QString caseNameOf(const ImportItem &item, const QString &speaker, const QStringList &answering)
{
    if (!isAnonymousName(speaker))
        return speaker;
    return answering.size() == 1 ? item.name : item.name + u' ' + speaker;
}

ImportReport::Document describe(const ImportItem &item)
{
    ImportReport::Document document;
    document.name = item.name;
    document.source = item.source;
    document.turns = item.transcript.recognition.turns.size();
    document.words = item.transcript.words;
    for (const ImportSpeaker &speaker : item.speakers) {
        const QString name = finalSpeaker(item.speakers, speaker.name);
        if (!document.speakers.contains(name))
            document.speakers.append(name);
    }
    for (const ImportSpeaker &speaker : item.speakers) {
        // Whose turns go to another one of the list is what that one is.
        const QString name = finalSpeaker(item.speakers, speaker.name);
        const auto target = std::ranges::find(item.speakers, name, &ImportSpeaker::name);
        const bool interviewer = target == item.speakers.end() ? speaker.interviewer : target->interviewer;
        if (interviewer && !document.interviewers.contains(name))
            document.interviewers.append(name);
    }
    return document;
}

NewDocument documentOf(const ImportItem &item)
{
    const Transcript &from = item.transcript;
    NewDocument document{.name = item.name,
                         .body = from.body,
                         .kind = item.kind,
                         .language = from.language,
                         .originFormat = from.format,
                         .originName = QFileInfo(item.source).fileName(),
                         .originEncoding = from.encoding,
                         .originHash = QString::fromLatin1(from.hash),
                         .original = item.original,
                         .turns = from.recognition.turns,
                         .marks = from.recognition.marks,
                         .interviewers = describe(item).interviewers};
    for (TurnShape &turn : document.turns)
        turn.speaker = finalSpeaker(item.speakers, turn.speaker);
    for (Mark &mark : document.marks) {
        if (mark.kind == Mark::Kind::Label)
            mark.value = finalSpeaker(item.speakers, mark.value);
    }
    return document;
}

// Case paths with the final speaker each belongs to, or with an empty name for the whole document.
QList<std::pair<QString, QString>> wantedTies(const ImportItem &item)
{
    QList<std::pair<QString, QString>> ties;
    if (!item.documentCase.isEmpty())
        ties.append({item.documentCase, QString()});
    for (const ImportSpeaker &speaker : item.speakers) {
        const QString name = finalSpeaker(item.speakers, speaker.name);
        if (!speaker.casePath.isEmpty() && !speaker.interviewer && !ties.contains({speaker.casePath, name}))
            ties.append({speaker.casePath, name});
    }
    return ties;
}

QStringList kindsFor(const ImportItem &item, const QString &path)
{
    return item.caseKinds.isEmpty() ? defaultCaseKinds(splitPath(path).size(), true) : item.caseKinds;
}

// Writes one item and adds to the report what came of it.
class ItemWriter
{
public:
    ItemWriter(Writer &writer, const Index &index, ImportReport &report)
        : m_writer(writer)
        , m_index(index)
        , m_report(report)
    {
    }

    Result<> write(const ImportItem &item)
    {
        const Result<Id> id = Documents::write(m_writer, documentOf(item));
        if (!id)
            return std::unexpected(id.error());
        const Result<DocumentHeadRow> head = m_writer.read().row<DocumentHeadRow>(*id);
        if (!head)
            return std::unexpected(head.error());
        ImportReport::Document document = describe(item);
        document.id = *id;
        document.name = head->name;
        m_report.documents.append(document);
        CROSSCASE_TRY(tie(item, *id));
        return writeAttributes(item);
    }

private:
    Result<> tie(const ImportItem &item, Id document)
    {
        const Result<QList<SpeakerRow>> speakers = m_writer.read().rowsWhere<SpeakerRow>("document_id",
                                                                                         document);
        if (!speakers)
            return std::unexpected(speakers.error());
        for (const auto &[path, name] : wantedTies(item)) {
            const Result<Id> caseId = caseAt(path, kindsFor(item, path));
            if (!caseId)
                return std::unexpected(caseId.error());
            NewCaseLink link{.caseId = *caseId, .document = document};
            if (!name.isEmpty()) {
                const auto speaker = std::ranges::find(*speakers, name, &SpeakerRow::name);
                if (speaker == speakers->end())
                    continue;
                link.speaker = speaker->id;
            }
            const Result<Id> written = Cases::writeLink(m_writer, link);
            if (!written)
                return std::unexpected(written.error());
            ++m_report.links;
        }
        return {};
    }

    Result<> writeAttributes(const ImportItem &item)
    {
        if (item.documentCase.isEmpty())
            return {};
        const Result<Id> caseId = caseAt(item.documentCase, kindsFor(item, item.documentCase));
        if (!caseId)
            return std::unexpected(caseId.error());
        for (const auto &[name, value] : item.transcript.attributes) {
            if (value.trimmed().isEmpty())
                continue;
            Id &attribute = m_attributes[name];
            if (attribute == NoId)
                attribute = m_index.attributeNamed(name);
            if (attribute == NoId) {
                const Result<Id> made = Cases::writeAttribute(m_writer, name, u"text"_s);
                if (!made)
                    return std::unexpected(made.error());
                attribute = *made;
            }
            CROSSCASE_TRY(Cases::writeValue(m_writer, *caseId, attribute, value));
            ++m_report.values;
        }
        return {};
    }

    Result<Id> caseAt(const QString &path, const QStringList &kinds)
    {
        if (const Id known = m_cases.value(path); known != NoId)
            return known;
        const Result<Id> id = Cases::writePath(m_writer, path, kinds);
        if (id) {
            m_cases.insert(path, *id);
            if (m_index.cases().atPath(path) == NoId)
                m_report.newCases.append(path);
        }
        return id;
    }

    Writer &m_writer;
    const Index &m_index;
    ImportReport &m_report;
    QHash<QString, Id> m_cases;
    QHash<QString, Id> m_attributes;
};

} // namespace

QStringList defaultCaseKinds(qsizetype steps, bool tiedToText)
{
    const QStringList byDepth{u"cluster"_s, u"organisation"_s, u"informant"_s};
    QStringList kinds;
    for (qsizetype depth = 0; depth < steps; ++depth)
        kinds.append(byDepth.at(std::min<qsizetype>(depth, 2)));
    if (tiedToText && !kinds.isEmpty())
        kinds.last() = byDepth.last();
    return kinds;
}

Result<CaseRule> CaseRule::fromText(const QString &text)
{
    if (text == "speaker"_L1)
        return CaseRule{.kind = Kind::Speaker};
    if (text == "document"_L1)
        return CaseRule{.kind = Kind::Document};
    const QString prefix = u"pattern:"_s;
    if (!text.startsWith(prefix)) {
        return invalid(Importer::tr("Cases can come from \"speaker\", \"document\" or \"pattern:REGEX\", "
                                    "not from \"%1\".")
                           .arg(text));
    }
    CaseRule rule{.kind = Kind::Pattern, .pattern = QRegularExpression(text.sliced(prefix.size()))};
    if (!rule.pattern.isValid() || rule.pattern.pattern().isEmpty()) {
        return invalid(Importer::tr("The pattern \"%1\" is not a regular expression: %2.")
                           .arg(rule.pattern.pattern(), rule.pattern.errorString()));
    }
    return rule;
}

Importer::Importer(Index &index)
    : m_index(index)
{
}

ImportItem Importer::plan(const Transcript &transcript, const QString &source) const
{
    ImportItem item{.transcript = transcript, .source = source, .name = transcript.name};
    if (item.name.isEmpty())
        item.name = QFileInfo(source).completeBaseName();
    for (const SpeakerGuess &guess : transcript.recognition.speakers) {
        ImportSpeaker speaker{.name = guess.name,
                              .turns = guess.turns,
                              .words = guess.words,
                              .interviewer = guess.interviewer,
                              .confidence = guess.confidence,
                              .variantOf = guess.variantOf};
        // A difference of capitals alone is one person; any other likeness is for the analyst to judge.
        if (guess.name.compare(guess.variantOf, Qt::CaseInsensitive) == 0)
            speaker.mergeInto = guess.variantOf;
        item.speakers.append(speaker);
    }
    if (!transcript.attributes.isEmpty()) {
        item.kind = u"survey"_s;
        item.documentCase = escapedPathName(item.name);
    }
    RecognitionMemory::of(m_index.project()).apply(item);
    return item;
}

void Importer::applyRule(const CaseRule &rule, ImportItem &item)
{
    switch (rule.kind) {
    case CaseRule::Kind::None:
        break;
    case CaseRule::Kind::Speaker: {
        const QStringList answering = answeringSpeakers(item);
        for (ImportSpeaker &speaker : item.speakers) {
            if (!speaker.interviewer && !speaker.name.isEmpty())
                speaker.casePath = escapedPathName(
                    caseNameOf(item, finalSpeaker(item.speakers, speaker.name), answering));
        }
        break;
    }
    case CaseRule::Kind::Document:
        item.documentCase = escapedPathName(item.name);
        break;
    case CaseRule::Kind::Pattern: {
        const QRegularExpressionMatch match = rule.pattern.match(QFileInfo(item.source).fileName());
        if (!match.hasMatch())
            break;
        QStringList steps = match.capturedTexts();
        if (steps.size() > 1)
            steps.removeFirst();
        steps.removeAll(QString());
        item.documentCase = joinPath(steps);
        break;
    }
    }
}

void Importer::findDoubles(QList<ImportItem> &items) const
{
    QMultiHash<QString, const DocumentHeadRow *> known;
    for (const Id id : m_index.documents()) {
        const DocumentHeadRow *document = m_index.document(id);
        if (!document->originHash.isEmpty())
            known.insert(document->originHash, document);
    }
    QHash<QByteArray, QString> firstSource;
    for (ImportItem &item : items) {
        const QByteArray hash = item.transcript.hash;
        if (hash.isEmpty())
            continue;
        item.sameAs = NoId;
        item.sameAsSource.clear();
        for (const DocumentHeadRow *document : known.values(QString::fromLatin1(hash))) {
            // The rows of one survey share its file's hash and differ by name.
            if (item.transcript.columns.isEmpty() || document->name == item.name)
                item.sameAs = document->id;
        }
        const QString first = firstSource.value(hash);
        if (first.isEmpty())
            firstSource.insert(hash, item.source);
        else if (first != item.source)
            item.sameAsSource = first;
        if (item.sameAs != NoId || !item.sameAsSource.isEmpty())
            item.chosen = false;
    }
}

Result<> Importer::check(const QList<ImportItem> &items) const
{
    if (!std::ranges::any_of(items, &ImportItem::chosen))
        return invalid(tr("There is nothing to import."));
    for (const ImportItem &item : items) {
        if (item.chosen && item.name.trimmed().isEmpty())
            return invalid(tr("The document made from %1 needs a name.").arg(item.source));
    }
    return {};
}

Result<ImportReport> Importer::preview(const QList<ImportItem> &items) const
{
    CROSSCASE_TRY(check(items));
    ImportReport report;
    for (const ImportItem &item : items) {
        if (!item.chosen)
            continue;
        report.documents.append(describe(item));
        for (const auto &[path, speaker] : wantedTies(item)) {
            ++report.links;
            if (m_index.cases().atPath(path) == NoId && !report.newCases.contains(path))
                report.newCases.append(path);
        }
        if (!item.documentCase.isEmpty()) {
            for (const auto &attribute : item.transcript.attributes)
                report.values += attribute.second.trimmed().isEmpty() ? 0 : 1;
        }
    }
    return report;
}

Result<ImportReport> Importer::run(const QList<ImportItem> &items, const RecognitionMemory *remember,
                                   const std::function<bool(int percent)> &goOn)
{
    CROSSCASE_TRY(check(items));
    const qsizetype count = std::ranges::count_if(items, &ImportItem::chosen);
    const auto first = std::ranges::find_if(items, &ImportItem::chosen);
    const QString label = count == 1 ? tr("Import \"%1\"").arg(first->name)
                                     : tr("Import %n document(s)", nullptr, int(count));
    ImportReport report;
    const auto work = [&](Writer &writer) -> Result<> {
        ItemWriter writing(writer, m_index, report);
        qsizetype written = 0;
        for (const ImportItem &item : items) {
            if (!item.chosen)
                continue;
            CROSSCASE_TRY(writing.write(item));
            if (goOn && !goOn(int(100 * ++written / count)))
                return cancelled();
        }
        if (!remember || remember->isEmpty())
            return {};
        return RecognitionMemory::of(m_index.project()).with(*remember).write(writer);
    };
    CROSSCASE_TRY(m_index.project().apply(label, work));
    return report;
}

QStringList Importer::filesOf(const QStringList &paths)
{
    const QStringList suffixes = readableSuffixes();
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator entries(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry = entries.nextFileInfo();
            const QString inside = QDir(path).relativeFilePath(entry.filePath());
            // Hidden folders too, which the iterator enters although it does not name them.
            const bool hidden = inside.startsWith(u'.') || inside.contains("/."_L1);
            if (!hidden && suffixes.contains(entry.suffix().toLower()))
                found.append(entry.filePath());
        }
        std::ranges::sort(found,
                          [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        files += found;
    }
    files.removeDuplicates();
    return files;
}

} // namespace Crosscase
