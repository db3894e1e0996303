// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refireader_p.h"

#include "exchange/readers/readers.h"

#include <QFileInfo>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// Files that are kept for an export live in the project file and in its history.
constexpr qint64 maxKeptFile = 32LL << 20;
constexpr qint64 maxKeptBytes = 128LL << 20;

QString fileNameOf(QString path)
{
    return path.replace(u'\\', u'/').section(u'/', -1);
}

bool isInside(const QString &path)
{
    return !path.isEmpty() && !path.startsWith("absolute:"_L1) && !path.startsWith("relative:"_L1);
}

} // namespace

Result<> RefiReader::readSources()
{
    const XmlNode *sources = section("Sources"_L1);
    if (!sources)
        return {};
    qsizetype at = 0;
    for (const XmlNode &node : sources->children) {
        if (m_options.stop.stop_requested())
            return cancelled();
        if (m_options.progress)
            m_options.progress(int(++at * 100 / qsizetype(sources->children.size())));
        if (node.name == "TextSource"_L1) {
            if (!readText(node, node, refiGuid(node)))
                keep(u"Sources"_s, node);
        } else if (node.name == "PDFSource"_L1) {
            readPdf(node);
        } else if (node.name == "AudioSource"_L1 || node.name == "VideoSource"_L1) {
            readMedia(node);
        } else {
            ++m_lostSources;
            keepFile(node.attribute("path"_L1));
            keep(u"Sources"_s, node);
        }
    }
    return {};
}

void RefiReader::readPdf(const XmlNode &node)
{
    const XmlNode *text = node.child("Representation"_L1);
    if (!text || (!text->child("PlainTextContent"_L1) && text->attribute("plainTextPath"_L1).isEmpty())) {
        ++m_lostSources;
        keepFile(node.attribute("path"_L1));
        keep(u"Sources"_s, node);
        return;
    }
    if (!readText(*text, node, refiGuid(node))) {
        keep(u"Sources"_s, node);
        return;
    }
    // What the text does not have: the file, the areas, the representation's own GUID. A text selection in a PDF is often
    // written twice with one GUID, as an area and as a selection of the text: its codings come with the text.
    XmlNode shell = node;
    QSet<QString> inText;
    for (const XmlNode &child : text->children)
        inText.insert(refiGuid(child));
    for (XmlNode &child : shell.children) {
        if (child.name == "Representation"_L1) {
            child.children.clear();
            child.removeAttribute("plainTextPath"_L1);
        } else if (child.name == "PDFSelection"_L1 && inText.contains(refiGuid(child))) {
            std::erase_if(child.children, [](const XmlNode &inner) { return inner.name == "Coding"_L1; });
        } else if (child.name == "PDFSelection"_L1) {
            ++m_lostAreas;
        }
    }
    std::erase_if(shell.children, [](const XmlNode &child) {
        return child.name != "PDFSelection"_L1 && child.name != "Representation"_L1;
    });
    takeOriginal(node.attribute("path"_L1), m_out.documents.last());
    keep(u"PDFSource"_s, shell);
}

void RefiReader::readMedia(const XmlNode &node)
{
    // Transcripts with a text are documents of their own from now on; the recording is kept as it is.
    XmlNode rest = node;
    rest.children.clear();
    bool any = false;
    for (const XmlNode &child : node.children) {
        m_lostStretches += child.name.endsWith("Selection"_L1) ? 1 : 0;
        if (child.name == "Transcript"_L1 && readText(child, node, refiGuid(child)))
            any = true;
        else
            rest.children.push_back(child);
    }
    m_lostSources += any ? 0 : 1;
    keepFile(node.attribute("path"_L1));
    keep(u"Sources"_s, rest);
}

Result<QString> RefiReader::textOf(const XmlNode &node) const
{
    if (const XmlNode *content = node.child("PlainTextContent"_L1))
        return content->text;
    const QString path = node.attribute("plainTextPath"_L1);
    if (!path.isEmpty()) {
        const Result<QByteArray> bytes = m_package.source(path);
        return bytes ? refiText(*bytes) : std::unexpected(bytes.error());
    }
    const QString rich = node.attribute("richTextPath"_L1);
    if (rich.isEmpty())
        return QString();
    const Result<QByteArray> bytes = m_package.source(rich);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<QList<Transcript>> read = readTranscriptBytes(*bytes, fileNameOf(rich));
    if (!read)
        return std::unexpected(read.error());
    return read->isEmpty() ? QString() : read->first().body;
}

// `text` has the content and its selections, `source` the name.
bool RefiReader::readText(const XmlNode &text, const XmlNode &source, const QString &guid)
{
    QString name = source.attribute("name"_L1).simplified();
    if (name.isEmpty())
        name = text.attribute("name"_L1).simplified();
    if (name.isEmpty()) {
        const QString file =
            QFileInfo(fileNameOf(text.attribute("plainTextPath"_L1))).completeBaseName().simplified();
        name = file.isEmpty() || normalGuid(file) ? tr("Unnamed source") : file;
    }
    const Result<QString> raw = textOf(text);
    if (!raw) {
        m_out.losses.append(tr("The text of \"%1\" is not there, so nothing of it can be shown: %2")
                                .arg(name, raw.error().message));
        return false;
    }
    const SourceText content(*raw);
    if (content.body().trimmed().isEmpty())
        m_out.warnings.append(tr("The source \"%1\" is empty.").arg(name));
    const qsizetype at = m_out.documents.size();
    ForeignDocument document{.guid = guid, .name = name, .body = content.body()};
    document.originName = name;
    document.createdAt = foreignTime(source.attribute("creationDateTime"_L1));
    document.description = source.childText("Description"_L1).trimmed();
    const Recognition recognition = recognizeTurns(content.body());
    document.turns = recognition.turns;
    document.marks = recognition.marks;
    for (const SpeakerGuess &speaker : recognition.speakers) {
        if (speaker.interviewer)
            document.interviewers.append(speaker.name);
    }
    m_out.documents.append(document);
    if (isInside(text.attribute("richTextPath"_L1)))
        takeOriginal(text.attribute("richTextPath"_L1), m_out.documents[at]);
    for (const QString &known : {guid, refiGuid(source), refiGuid(text)}) {
        if (!known.isEmpty() && !m_documents.contains(known))
            m_documents.insert(known, at);
    }
    m_sourceNodes.append({&source, at});
    noteUses(text, {.document = at});
    if (&text != &source)
        noteUses(source, {.document = at});
    for (const XmlNode &child : text.children) {
        if (child.name == "NoteRef"_L1)
            m_noteSources.insert(refiTarget(child), at);
    }
    readSelections(text, content, at);
    // Codings of the whole source.
    const Place whole{at, {0, content.points().length()}};
    readCodings(text, whole);
    if (&text != &source && source.name == "PDFSource"_L1)
        readCodings(source, whole); // those of a recording are not of its transcript
    return true;
}

void RefiReader::readSelections(const XmlNode &text, const SourceText &content, qsizetype document)
{
    QList<RawSelection> raws;
    QList<const XmlNode *> nodes;
    for (const XmlNode &child : text.children) {
        if (child.name != "PlainTextSelection"_L1)
            continue;
        raws.append({child.attribute("startPosition"_L1).trimmed().toLongLong(),
                     child.attribute("endPosition"_L1).trimmed().toLongLong(), child.attribute("name"_L1)});
        nodes.append(&child);
    }
    ForeignDocument &out = m_out.documents[document];
    std::optional<PositionRule> chosen = m_options.rule;
    for (const QString &key : {out.name, out.guid}) {
        if (m_options.ruleOf.contains(key))
            chosen = m_options.ruleOf.value(key);
    }
    // We count as the standard says, so there is nothing to guess.
    if (m_ours && !chosen)
        chosen = PositionRule{};
    const PositionDecision decision = decidePositions(content, raws, m_out.origin, chosen);
    out.selections = raws.size();
    if (!raws.isEmpty()) {
        out.decision = decision;
        if (m_ours)
            out.decision->chosenByHand = false;
    }
    for (qsizetype at = 0; at < raws.size(); ++at)
        readSelection(*nodes.at(at),
                      {document, content.place(decision.rule, raws.at(at).start, raws.at(at).end)});
    readSyncPoints(text, content, decision.rule, document);
}

// Sync points give the turns that follow them their time, and transcripts select from one to another.
void RefiReader::readSyncPoints(const XmlNode &text, const SourceText &content, const PositionRule &rule,
                                qsizetype document)
{
    std::vector<std::pair<qint64, qint64>> points;
    QHash<QString, qint64> positions;
    for (const XmlNode &child : text.children) {
        if (child.name != "SyncPoint"_L1)
            continue;
        const qint64 position = child.attribute("position"_L1).trimmed().toLongLong();
        const qint64 at = content.place(rule, position, position).start;
        positions.insert(refiGuid(child), at);
        if (child.has("timeStamp"_L1))
            points.push_back({at, child.attribute("timeStamp"_L1).trimmed().toLongLong()});
    }
    std::ranges::sort(points);
    for (TurnShape &turn : m_out.documents[document].turns) {
        const auto after = std::ranges::upper_bound(points, turn.span.start, {},
                                                    &std::pair<qint64, qint64>::first);
        if (!turn.startMs && after != points.begin())
            turn.startMs = std::prev(after)->second;
    }
    for (const XmlNode &child : text.children) {
        if (child.name != "TranscriptSelection"_L1)
            continue;
        const qint64 end = content.points().length();
        const Span span{positions.value(refiGuid(child, "fromSyncPoint"_L1), 0),
                        positions.value(refiGuid(child, "toSyncPoint"_L1), end)};
        readSelection(child, {document, span});
    }
}

void RefiReader::readSelection(const XmlNode &node, const Place &place)
{
    const QString guid = refiGuid(node);
    const auto has = [&node](QLatin1StringView name) { return node.child(name) != nullptr; };
    const QString comment = node.childText("Description"_L1).trimmed();
    if (place.span.isEmpty()) {
        m_lostEmpty += has("Coding"_L1) || !comment.isEmpty() || has("NoteRef"_L1) ? 1 : 0;
        return;
    }
    if (!guid.isEmpty())
        m_selections.insert(guid, place);
    const ForeignMemoLink here{.document = place.document, .stretch = place.span};
    noteUses(node, here);
    const qsizetype before = m_out.codings.size();
    readCodings(node, place);
    const qsizetype codings = m_out.codings.size() - before;
    // Our own selections repeat the memos of their codings for programs that show no notes.
    if (!comment.isEmpty() && !(m_ours && has("Coding"_L1))) {
        if (codings == 1 && m_out.codings.last().memo.isEmpty()) {
            m_out.codings.last().memo = comment;
        } else {
            m_out.memos.append({.guid = guid.isEmpty() ? QString() : derivedGuid(guid, u"description"_s),
                                .title = {},
                                .body = comment,
                                .coder = coderOf(node, node),
                                .createdAt = foreignTime(node.attribute("creationDateTime"_L1)),
                                .changedAt = foreignTime(node.attribute("modifiedDateTime"_L1)),
                                .links = {here}});
        }
    }
    const bool says = has("Coding"_L1) || !comment.isEmpty() || has("NoteRef"_L1)
        || m_pointedAt.contains(guid);
    m_lostPlain += says || m_ours ? 0 : 1;
}

void RefiReader::readCodings(const XmlNode &parent, const Place &place)
{
    for (const XmlNode &node : parent.children) {
        const XmlNode *reference = node.name == "Coding"_L1 ? node.child("CodeRef"_L1) : nullptr;
        if (!reference)
            continue;
        const QString target = refiTarget(*reference);
        const qsizetype code = m_codes.value(target, -1);
        if (code >= 0) {
            m_out.codings.append(codingOf(node, parent, place, code));
            m_out.codebook.codes[code].codable = true; // what carries codings is no mere heading
        } else if (m_caseGuids.contains(target)) {
            m_caseCodings.insert(target, place);
        } else if (!m_parallelCodes.contains(target)) {
            ++m_dangling;
        }
    }
}

ForeignCoding RefiReader::codingOf(const XmlNode &node, const XmlNode &parent, const Place &place,
                                   qsizetype code)
{
    ForeignCoding coding{
        .guid = refiGuid(node), .document = place.document, .code = code, .span = place.span};
    coding.coder = coderOf(node, parent);
    coding.createdAt = foreignTime(node.attribute("creationDateTime"_L1));
    if (coding.createdAt.isEmpty())
        coding.createdAt = foreignTime(parent.attribute("creationDateTime"_L1));
    const qsizetype at = m_out.codings.size();
    if (m_codings.contains(coding.guid)) {
        coding.guid.clear();
        ++m_doubleGuids;
    } else if (!coding.guid.isEmpty()) {
        m_codings.insert(coding.guid, at);
    }
    for (const XmlNode &child : node.children) {
        if (child.name != "NoteRef"_L1)
            continue;
        const QString target = refiTarget(child);
        const XmlNode *note = m_noteNodes.value(target);
        const QString name = note ? note->attribute("name"_L1) : QString();
        if (name == propertiesNoteName()) {
            m_usedNotes.insert(target);
            for (const auto &[property, value] :
                 propertiesFromText(SourceText(textOf(*note).value_or(QString())).body())) {
                if (property == "stance"_L1)
                    coding.stance = stanceFromSymbol(value).value_or(Stance::None);
                else
                    coding.facets.append({property, value});
            }
        } else if (name == memoNoteName()) {
            m_usedNotes.insert(target);
            coding.memo = SourceText(textOf(*note).value_or(QString())).body();
        } else {
            m_noteUses[target].append({.coding = at});
        }
    }
    return coding;
}

void RefiReader::takeOriginal(const QString &path, ForeignDocument &document)
{
    if (!isInside(path))
        return;
    const Result<QByteArray> bytes = m_package.source(path);
    if (!bytes || bytes->size() > maxKeptFile || m_keptBytes + bytes->size() > maxKeptBytes) {
        m_out.losses.append(bytes ? tr("The file behind \"%1\" is too large to be kept.").arg(document.name)
                                  : tr("The file behind \"%1\" is not there.").arg(document.name));
        return;
    }
    m_keptBytes += bytes->size();
    document.original = *bytes;
    document.originName = fileNameOf(path);
}

void RefiReader::keepFile(const QString &path)
{
    if (!isInside(path))
        return;
    const QString name = fileNameOf(path);
    const Result<QByteArray> bytes = m_package.source(path);
    if (!bytes) {
        m_out.losses.append(tr("The file %1 is not there.").arg(name));
    } else if (bytes->size() > maxKeptFile || m_keptBytes + bytes->size() > maxKeptBytes) {
        m_out.losses.append(tr("The file %1 is too large to be kept for an export.").arg(name));
    } else {
        m_keptBytes += bytes->size();
        m_out.keptFiles.append({name, *bytes});
    }
}

void RefiReader::noteUses(const XmlNode &holder, const ForeignMemoLink &use)
{
    for (const XmlNode &child : holder.children) {
        if (child.name == "NoteRef"_L1)
            m_noteUses[refiTarget(child)].append(use);
    }
}

} // namespace Crosscase
