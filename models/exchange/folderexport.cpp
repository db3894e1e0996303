// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/folderexport.h"

#include "analysis/compute.h"
#include "analysis/tablespec.h"
#include "exchange/projects/codebookwriter.h"
#include "exchange/projects/csvtext.h"
#include "exchange/projects/guids.h"
#include "exchange/tables/tablewriter.h"
#include "text/codepoints.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::FolderExport)
};

/// A name that every file system takes: without its special signs, not too long, and none of Windows' devices.
QString safeName(const QString &name)
{
    static const QRegularExpression special(uR"([\x00-\x1f\x7f/\\:*?"<>|])"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString safe = name.simplified().replace(special, u"_"_s);
    // File systems allow 255 bytes.
    while (safe.toUtf8().size() > 150)
        safe.chop(safe.back().isLowSurrogate() ? 2 : 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' ') || safe.startsWith(u'.'))
        safe = safe.startsWith(u'.') ? safe.sliced(1) : safe.chopped(1);
    if (safe.isEmpty() || device.match(safe).hasMatch())
        safe.prepend(u'_');
    return safe;
}

QString numberText(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

class Exporting
{
public:
    Exporting(const Index &index, const QString &folder, const FolderExportOptions &options)
        : m_index(index)
        , m_folder(folder)
        , m_options(options)
    {
    }

    Result<FolderExport> run()
    {
        CROSSCASE_TRY(documents());
        CROSSCASE_TRY(write(u"codebook.csv"_s, codebookCsv(m_index)));
        if (m_index.codes().size() > 0) {
            const Result<QByteArray> book = codebookXml(m_index);
            CROSSCASE_TRY(book);
            CROSSCASE_TRY(write(u"codebook.qdc"_s, *book));
        }
        CROSSCASE_TRY(codings());
        CROSSCASE_TRY(cases());
        CROSSCASE_TRY(memos());
        CROSSCASE_TRY(tables());
        CROSSCASE_TRY(history());
        CROSSCASE_TRY(project());
        return m_export;
    }

private:
    Result<> write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || file.write(bytes) != bytes.size() || !file.flush()) {
            return failure(
                Texts::tr("%1 cannot be written: %2. Nothing was exported.").arg(name, file.errorString()));
        }
        m_export.files.append(name);
        m_export.bytes += bytes.size();
        return {};
    }

    Result<> table(const QString &name, const QString &csv) { return write(name, csv.toUtf8()); }

    Result<> goOn(qsizetype done, qsizetype all, int from, int to)
    {
        const int percent = all == 0 ? to : from + int(done * (to - from) / all);
        return m_options.progress && !m_options.progress(percent) ? Result<>(cancelled()) : Result<>();
    }

    /// A file name without suffix that no other thing of the folder has, whatever the case of its letters.
    QString freeName(const QString &folder, const QString &name)
    {
        const QString safe = safeName(name);
        QString free = safe;
        for (int at = 2; m_names.contains(folder + free.toCaseFolded()); ++at)
            free = u"%1 (%2)"_s.arg(safe).arg(at);
        m_names.insert(folder + free.toCaseFolded());
        return free;
    }

    QString coderName(Id id) const
    {
        const CoderRow *coder = m_index.coder(id);
        return coder ? coder->name : QString();
    }

    Result<> documents()
    {
        QString list = csvLine({u"document"_s, u"text"_s, u"html"_s, u"original"_s, u"kind"_s, u"language"_s,
                                u"length"_s, u"words"_s, u"description"_s, u"origin_format"_s,
                                u"origin_name"_s, u"created"_s});
        QString turns = csvLine({u"document"_s, u"speaker"_s, u"interviewer"_s, u"start"_s, u"end"_s,
                                 u"said"_s, u"words"_s, u"start_ms"_s, u"end_ms"_s});
        const QList<Id> ids = m_index.documents();
        for (qsizetype at = 0; at < ids.size(); ++at) {
            CROSSCASE_TRY(goOn(at, ids.size(), 0, 70));
            CROSSCASE_TRY(document(ids.at(at), list, turns));
        }
        CROSSCASE_TRY(table(u"documents.csv"_s, list));
        return table(u"turns.csv"_s, turns);
    }

    Result<> document(Id id, QString &list, QString &turns)
    {
        const DocumentHeadRow &head = *m_index.document(id);
        const QString name = freeName(u"documents/"_s, head.name);
        const Result<QString> body = m_index.project().read().body(id);
        CROSSCASE_TRY(body);
        CROSSCASE_TRY(write(u"documents/"_s + name + u".txt"_s, body->toUtf8()));
        const Result<QByteArray> marked = markedHtml(m_index, id);
        CROSSCASE_TRY(marked);
        CROSSCASE_TRY(write(u"documents/"_s + name + u".html"_s, *marked));
        const Result<std::optional<DocumentOriginalRow>> original =
            m_index.project().read().find<DocumentOriginalRow>(id);
        CROSSCASE_TRY(original);
        QString originalName;
        if (*original) {
            const QString suffix = QFileInfo(head.originName).suffix();
            originalName = u"originals/"_s
                + freeName(u"originals/"_s, QFileInfo(head.originName).completeBaseName());
            originalName += suffix.isEmpty() ? QString() : u'.' + safeName(suffix);
            CROSSCASE_TRY(write(originalName, (*original)->content));
        }
        list += csvLine({head.name, u"documents/"_s + name + u".txt"_s, u"documents/"_s + name + u".html"_s,
                         originalName, head.kind, head.language, QString::number(head.length),
                         QString::number(head.words), head.description, head.originFormat, head.originName,
                         head.createdAt});
        for (const TurnRow &turn : m_index.turns(id)) {
            const SpeakerRow *speaker = m_index.speaker(turn.speaker);
            turns += csvLine({head.name, speaker ? speaker->name : QString(),
                              speaker && speaker->interviewer ? u"true"_s : u"false"_s,
                              QString::number(turn.span.start), QString::number(turn.span.end),
                              QString::number(turn.saidAt), QString::number(turn.words),
                              numberText(turn.startMs), numberText(turn.endMs)});
        }
        return {};
    }

    QString facetText(const FacetRow &facet, const QList<CodingFacetRow> &values) const
    {
        const auto value = std::ranges::find(values, facet.id, &CodingFacetRow::facet);
        if (value == values.end())
            return {};
        for (const FacetChoiceRow &choice : m_index.facetChoices(facet.id)) {
            if (choice.id == value->choice)
                return choice.name;
        }
        if (value->caseId != NoId)
            return m_index.cases().path(value->caseId);
        if (value->number)
            return QString::number(*value->number, 'g', QLocale::FloatingPointShortest);
        return value->text.value_or(QString());
    }

    Result<> codings()
    {
        QStringList heads{u"document"_s, u"code"_s, u"start"_s, u"end"_s,     u"quote"_s, u"stance"_s,
                          u"coder"_s,    u"memo"_s, u"case"_s,  u"created"_s, u"guid"_s};
        for (const FacetRow &facet : m_index.facets())
            heads.append(facet.name);
        QString csv = csvLine(heads);
        QJsonArray json;
        const QList<Id> ids = m_index.documents();
        for (qsizetype at = 0; at < ids.size(); ++at) {
            CROSSCASE_TRY(goOn(at, ids.size(), 70, 90));
            const Result<QString> body = m_index.project().read().body(ids.at(at));
            CROSSCASE_TRY(body);
            const CodePointMap text(*body);
            Result<QList<CodingRow>> rows = m_index.project().read().rowsWhere<CodingRow>("document_id",
                                                                                          ids.at(at));
            CROSSCASE_TRY(rows);
            std::ranges::sort(*rows, {}, [](const CodingRow &row) {
                return std::tuple(row.span.start, row.span.end, row.id);
            });
            for (const CodingRow &row : std::as_const(*rows))
                coding(row, text, csv, json);
        }
        CROSSCASE_TRY(table(u"codings.csv"_s, csv));
        return write(u"codings.json"_s, QJsonDocument(json).toJson());
    }

    void coding(const CodingRow &row, const CodePointMap &text, QString &csv, QJsonArray &json)
    {
        const Id caseId = m_index.caseOfPassage(row.document, row.span);
        const QString casePath = caseId == NoId ? QString() : m_index.cases().path(caseId);
        const QString guid = exchangeGuid(row.guid, m_index.project().guid(), tableName(CodingRow::table),
                                          row.id);
        const QString document = m_index.document(row.document)->name;
        const QString code = m_index.codes().path(row.code);
        QStringList cells{document,
                          code,
                          QString::number(row.span.start),
                          QString::number(row.span.end),
                          text.mid(row.span),
                          row.stance,
                          coderName(row.coder),
                          row.memo,
                          casePath,
                          row.createdAt,
                          guid};
        QJsonObject facets;
        const QList<CodingFacetRow> values = m_index.facetValues(row.id);
        for (const FacetRow &facet : m_index.facets()) {
            cells.append(facetText(facet, values));
            if (!cells.last().isEmpty())
                facets.insert(facet.name, cells.last());
        }
        csv += csvLine(cells);
        json.append(QJsonObject{{u"guid"_s, guid},
                                {u"document"_s, document},
                                {u"code"_s, code},
                                {u"start"_s, row.span.start},
                                {u"end"_s, row.span.end},
                                {u"quote"_s, text.mid(row.span)},
                                {u"stance"_s, row.stance},
                                {u"coder"_s, coderName(row.coder)},
                                {u"memo"_s, row.memo},
                                {u"case"_s, casePath},
                                {u"created"_s, row.createdAt},
                                {u"facets"_s, facets}});
    }

    Result<> cases()
    {
        QString list = csvLine(
            {u"case"_s, u"kind"_s, u"document"_s, u"speaker"_s, u"start"_s, u"end"_s, u"description"_s});
        QStringList heads{u"case"_s, u"kind"_s};
        for (const AttributeRow &attribute : m_index.attributes())
            heads.append(attribute.name);
        QString values = csvLine(heads);
        for (const Id id : m_index.cases().depthFirst()) {
            const CaseRow &row = *m_index.cases().find(id);
            const QString path = m_index.cases().path(id);
            const QList<CaseLinkRow> links = m_index.linksOfCase(id);
            for (const CaseLinkRow &link : links) {
                const SpeakerRow *speaker = m_index.speaker(link.speaker);
                list += csvLine({path, row.kind, m_index.document(link.document)->name,
                                 speaker ? speaker->name : QString(), numberText(link.startAt),
                                 numberText(link.endAt), row.description});
            }
            if (links.isEmpty())
                list += csvLine({path, row.kind, {}, {}, {}, {}, row.description});
            QStringList cells{path, row.kind};
            for (const AttributeRow &attribute : m_index.attributes()) {
                const AttributeValueRow *value = m_index.ownAttributeValue(id, attribute.id);
                cells.append(value ? value->text : QString());
            }
            values += csvLine(cells);
        }
        CROSSCASE_TRY(table(u"cases.csv"_s, list));
        return table(u"attributes.csv"_s, values);
    }

    QString aboutText(const MemoLinkRow &link) const
    {
        if (link.coding != NoId) {
            const Coding *coding = m_index.codings().find(link.coding);
            return coding ? Texts::tr("coding %1").arg(m_index.codes().path(coding->code)) : QString();
        }
        if (link.code != NoId)
            return Texts::tr("code %1").arg(m_index.codes().path(link.code));
        if (link.caseId != NoId)
            return Texts::tr("case %1").arg(m_index.cases().path(link.caseId));
        const DocumentHeadRow *document = m_index.document(link.document);
        if (!document)
            return {};
        return link.startAt
            ? Texts::tr("document %1, %2 to %3").arg(document->name).arg(*link.startAt).arg(*link.endAt)
            : Texts::tr("document %1").arg(document->name);
    }

    Result<> memos()
    {
        const Result<QList<MemoRow>> rows = m_index.project().read().rows<MemoRow>();
        CROSSCASE_TRY(rows);
        const Result<QList<MemoLinkRow>> links = m_index.project().read().rows<MemoLinkRow>();
        CROSSCASE_TRY(links);
        QMultiHash<Id, QString> about;
        for (const MemoLinkRow &link : *links)
            about.insert(link.memo, aboutText(link));
        QString csv = csvLine({u"title"_s, u"body"_s, u"about"_s, u"coder"_s, u"created"_s, u"changed"_s});
        for (const MemoRow &row : *rows) {
            QStringList things = about.values(row.id);
            things.sort();
            csv += csvLine({row.title, row.body, things.join(u"; "_s), coderName(row.coder), row.createdAt,
                            row.changedAt});
        }
        CROSSCASE_TRY(table(u"memos.csv"_s, csv));
        QStringList notes;
        for (const CellNoteRow &row : m_index.cellNotes()) {
            notes.append(csvLine({m_index.cases().path(row.caseId), m_index.codes().path(row.code),
                                  row.summary, row.status, row.mark, row.reason}));
        }
        notes.sort();
        return table(u"cellnotes.csv"_s,
                     csvLine({u"case"_s, u"code"_s, u"summary"_s, u"status"_s, u"mark"_s, u"reason"_s})
                         + notes.join(QString()));
    }

    Result<> tables()
    {
        const TextSource texts = textsOf(m_index.project());
        const QList<SavedTableRow> saved = m_index.savedTables();
        for (qsizetype at = 0; at < saved.size(); ++at) {
            CROSSCASE_TRY(goOn(at, saved.size(), 90, 100));
            const QString name = u"tables/"_s + freeName(u"tables/"_s, saved.at(at).name);
            CROSSCASE_TRY(write(name + u".json"_s, saved.at(at).spec.toUtf8()));
            const Result<TableSpec> spec = TableSpec::fromBytes(saved.at(at).spec.toUtf8());
            const Result<CrossTable> computed = spec ? compute(*spec, m_index, texts)
                                                     : Result<CrossTable>(std::unexpected(spec.error()));
            if (!computed) {
                // It names what is gone: said where the table would be, the rest is not held up.
                CROSSCASE_TRY(write(name + u".txt"_s, computed.error().message.toUtf8() + '\n'));
                continue;
            }
            const WriterOptions options = WriterOptions::withEvidence(m_index, texts);
            const QList<std::pair<QString, QString>> formats{
                {u"csv"_s, u".csv"_s}, {u"tidy"_s, u".tidy.csv"_s}, {u"html"_s, u".html"_s}};
            for (const auto &[format, suffix] : formats) {
                const Result<const TableWriter *> writer = tableWriter(format);
                CROSSCASE_TRY(writer);
                const Result<QByteArray> bytes = (*writer)->write(*computed, options);
                CROSSCASE_TRY(bytes);
                CROSSCASE_TRY(write(name + suffix, *bytes));
            }
        }
        return {};
    }

    Result<> history()
    {
        const Result<QList<HistoryEntry>> entries = m_index.project().read().history();
        CROSSCASE_TRY(entries);
        QString csv = csvLine(
            {u"number"_s, u"at"_s, u"coder"_s, u"change"_s, u"kind"_s, u"of"_s, u"state"_s, u"rows"_s});
        for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
            const QString kind = entry->kind == HistoryEntry::Kind::Change ? u"change"_s
                : entry->kind == HistoryEntry::Kind::Undo                  ? u"undo"_s
                                                                           : u"redo"_s;
            const QString state = entry->state == HistoryEntry::State::Done ? u"done"_s
                : entry->state == HistoryEntry::State::Undone               ? u"undone"_s
                                                                            : u"dropped"_s;
            csv += csvLine({QString::number(entry->id), entry->at, entry->coder, entry->label, kind,
                            entry->of == NoId ? QString() : QString::number(entry->of), state,
                            QString::number(entry->rows)});
        }
        return table(u"history.csv"_s, csv);
    }

    Result<> project()
    {
        QJsonArray coders;
        for (const CoderRow &coder : m_index.coders())
            coders.append(coder.name);
        const QJsonObject json{
            {u"name"_s, m_index.project().name()},
            {u"guid"_s, m_index.project().guid()},
            {u"coders"_s, coders},
            {u"documents"_s, m_index.documents().size()},
            {u"codes"_s, m_index.codes().size()},
            {u"cases"_s, m_index.cases().size()},
            {u"codings"_s, m_index.codings().size()},
            {u"positions"_s, u"Unicode code points of the text file, zero based, end exclusive"_s}};
        CROSSCASE_TRY(write(u"project.json"_s, QJsonDocument(json).toJson()));
        const QString readme =
            Texts::tr("This folder holds the whole project \"%1\" in open formats.")
                .arg(m_index.project().name())
            + u"\n\n"_s
            + Texts::tr(
                "documents/ has each text as plain text and as a page with its codings marked. codebook.csv has the "
                "codes, codings.csv and codings.json every coded passage, cases.csv the cases and what ties them to "
                "the texts, attributes.csv their properties, turns.csv who speaks where, tables/ every saved table, "
                "history.csv who changed what.")
            + u"\n\n"_s
            + Texts::tr(
                "All files are UTF-8. Positions count Unicode code points from 0, and the end is the position after the "
                "last character: in Python, text[start:end].")
            + u'\n';
        return write(u"README.txt"_s, readme.toUtf8());
    }

    const Index &m_index;
    QDir m_folder;
    const FolderExportOptions &m_options;
    FolderExport m_export;
    QSet<QString> m_names;
};

} // namespace

Result<FolderExport> exportFolder(const Index &index, const QString &folder,
                                  const FolderExportOptions &options)
{
    const QFileInfo target(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (target.exists() && (!target.isDir() || !QDir(target.filePath()).isEmpty())) {
        return invalid(
            Texts::tr(
                "%1 is there already and is not an empty folder. Choose another name; nothing was changed.")
                .arg(folder));
    }
    // Beside the target, so that it can be moved there at once.
    const QString partial = target.filePath() + u".partial"_s;
    QDir(partial).removeRecursively();
    if (!QDir().mkpath(partial))
        return failure(Texts::tr("The folder %1 cannot be made.").arg(partial));
    Result<FolderExport> done = Exporting(index, partial, options).run();
    if (done
        && ((target.exists() && !QDir().rmdir(target.filePath()))
            || !QDir().rename(partial, target.filePath())))
        done = failure(
            Texts::tr("The finished folder cannot be moved to %1. Nothing was exported.").arg(folder));
    if (!done)
        QDir(partial).removeRecursively();
    return done;
}

} // namespace Crosscase
