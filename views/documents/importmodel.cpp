// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/importmodel.h"

#include "exchange/recognitionmemory.h"
#include "views/common/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

ImportModel::ImportModel(Index &index, QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(index)
    , m_importer(index)
{
    connect(&m_jobs, &ImportJobs::progressed, this, &ImportModel::takeProgress);
    connect(&m_jobs, &ImportJobs::finished, this, &ImportModel::takeResult);
    connect(&m_jobs, &ImportJobs::failed, this, &ImportModel::takeFailure);
}

void ImportModel::addPaths(const QStringList &paths)
{
    for (const QString &path : Importer::filesOf(paths)) {
        if (std::ranges::any_of(m_rows, [&path](const Row &row) { return row.path == path; }))
            continue;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows.append(Row{.path = path});
        endInsertRows();
        read(int(m_rows.size()) - 1);
    }
}

void ImportModel::addText(const QString &text, const QString &name)
{
    Row row{.clipboard = text};
    const Result<Transcript> transcript = transcriptFromText(text, name, optionsFor(row));
    if (transcript) {
        planRow(row, *transcript);
    } else {
        row.state = State::Failed;
        row.problem = transcript.error().message;
        row.item.name = name;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append(row);
    endInsertRows();
    findDoubles();
    Q_EMIT rowChanged(int(m_rows.size()) - 1);
}

void ImportModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    findDoubles();
}

ReadOptions ImportModel::optionsFor(const Row &row) const
{
    ReadOptions options;
    options.encoding = row.encoding;
    options.survey = row.survey;
    options.recognition.notSpeakers = RecognitionMemory::of(m_index.project()).notSpeakers()
        + row.notSpeakers;
    return options;
}

void ImportModel::read(int row)
{
    Row &one = m_rows[row];
    if (one.path.isEmpty()) { // the clipboard is here already
        const Result<Transcript> transcript = transcriptFromText(one.clipboard, one.item.name,
                                                                 optionsFor(one));
        if (transcript) {
            const ImportItem before = one.item;
            planRow(one, *transcript);
            keepDecisions(one, before);
        }
    } else {
        one.state = State::Reading;
        one.percent = 0;
        one.job = m_jobs.start(one.path, optionsFor(one));
    }
    touch(row);
}

void ImportModel::keepDecisions(Row &row, const ImportItem &before)
{
    if (before.speakers.isEmpty() && before.documentCase.isEmpty())
        return; // read for the first time
    row.item.documentCase = before.documentCase;
    row.item.chosen = before.chosen;
    row.item.sameAs = before.sameAs;
    row.item.sameAsSource = before.sameAsSource;
    for (ImportSpeaker &speaker : row.item.speakers) {
        const auto old = std::ranges::find(before.speakers, speaker.name, &ImportSpeaker::name);
        if (old == before.speakers.end())
            continue;
        speaker.interviewer = old->interviewer;
        speaker.mergeInto = old->mergeInto;
        speaker.casePath = old->casePath;
    }
}

void ImportModel::removeSiblings(int row)
{
    // The other respondents of a survey that is read again.
    for (int other = int(m_rows.size()) - 1; other > row; --other) {
        if (m_rows[other].path == m_rows[row].path && !m_rows[row].path.isEmpty()) {
            beginRemoveRows({}, other, other);
            m_rows.removeAt(other);
            endRemoveRows();
        }
    }
}

void ImportModel::setNotSpeaker(int row, const QString &label)
{
    row = firstRowOf(row);
    if (m_rows[row].notSpeakers.contains(label, Qt::CaseInsensitive))
        return;
    m_rows[row].notSpeakers.append(label);
    read(row);
}

QStringList ImportModel::notSpeakers() const
{
    QStringList labels;
    for (const Row &row : m_rows)
        labels += row.notSpeakers;
    labels.removeDuplicates();
    return labels;
}

bool ImportModel::hasVariants() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) {
        return std::ranges::any_of(row.item.speakers, [](const ImportSpeaker &speaker) {
            return !speaker.variantOf.isEmpty() && speaker.mergeInto.isEmpty();
        });
    });
}

void ImportModel::uniteVariants()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (ImportSpeaker &speaker : m_rows[row].item.speakers) {
            if (speaker.mergeInto.isEmpty())
                speaker.mergeInto = speaker.variantOf;
        }
        touch(row);
    }
}

void ImportModel::applyToAll(int from)
{
    const Row source = m_rows[from];
    for (int row = 0; row < m_rows.size(); ++row) {
        if (row == from || m_rows[row].state != State::Ready)
            continue;
        bool again = false;
        for (ImportSpeaker &speaker : m_rows[row].item.speakers) {
            again = again || source.notSpeakers.contains(speaker.name, Qt::CaseInsensitive);
            const auto said = std::ranges::find_if(source.item.speakers, [&](const ImportSpeaker &other) {
                return other.name.compare(speaker.name, Qt::CaseInsensitive) == 0;
            });
            if (said == source.item.speakers.end())
                continue;
            speaker.interviewer = said->interviewer;
            speaker.mergeInto = said->mergeInto;
            if (speaker.interviewer)
                speaker.casePath.clear();
        }
        for (const QString &label : source.notSpeakers) {
            if (!m_rows[row].notSpeakers.contains(label, Qt::CaseInsensitive))
                m_rows[row].notSpeakers.append(label);
        }
        if (again)
            read(row);
        else
            touch(row);
    }
}

void ImportModel::setEncoding(int row, const QString &encoding)
{
    if (m_rows[row].path.isEmpty())
        return;
    row = firstRowOf(row);
    m_rows[row].encoding = encoding;
    read(row);
}

int ImportModel::firstRowOf(int row) const
{
    if (m_rows[row].path.isEmpty())
        return row;
    return int(std::ranges::find(m_rows, m_rows[row].path, &Row::path) - m_rows.begin());
}

bool ImportModel::isTable(int row) const
{
    const Row &one = m_rows[row];
    if (one.state == State::Reading || one.path.isEmpty())
        return false;
    static const QStringList formats{u"csv"_s, u"tsv"_s, u"xlsx"_s};
    static const QStringList suffixes{u"csv"_s, u"tsv"_s, u"tab"_s, u"xlsx"_s, u"xlsm"_s};
    return one.state == State::Ready ? formats.contains(one.item.transcript.format)
                                     : suffixes.contains(QFileInfo(one.path).suffix().toLower());
}

void ImportModel::setSurvey(int row, const SurveyChoice &choice)
{
    const int at = firstRowOf(row);
    if (m_rows[at].state == State::Reading)
        return;
    m_rows[at].survey = choice;
    m_rows[at].item = {};
    read(at);
}

void ImportModel::planRow(Row &row, const Transcript &transcript) const
{
    row.state = State::Ready;
    row.item = m_importer.plan(transcript, row.path);
    Importer::applyRule(m_rule, row.item);
    if (m_below.isEmpty())
        return;
    const auto below = [this](QString &path) {
        if (!path.isEmpty())
            path = m_below + u'/' + path;
    };
    below(row.item.documentCase);
    for (ImportSpeaker &speaker : row.item.speakers)
        below(speaker.casePath);
}

void ImportModel::takeProgress(int job, int percent)
{
    const int row = rowOfJob(job);
    if (row < 0 || m_rows[row].state != State::Reading)
        return;
    m_rows[row].percent = percent;
    Q_EMIT dataChanged(index(row, RemarksColumn), index(row, RemarksColumn));
}

void ImportModel::takeFailure(int job, const Error &error)
{
    const int row = rowOfJob(job);
    if (row < 0)
        return; // the row was removed meanwhile
    m_rows[row].state = State::Failed;
    m_rows[row].problem = error.message;
    m_rows[row].item = {};
    m_rows[row].item.chosen = false;
    removeSiblings(row);
    touch(row);
}

void ImportModel::takeResult(int job, const QList<Transcript> &transcripts)
{
    const int row = rowOfJob(job);
    if (row < 0)
        return;
    if (transcripts.isEmpty()) {
        takeFailure(job, {tr("There is no text in %1.").arg(QDir::toNativeSeparators(m_rows[row].path))});
        return;
    }
    const ImportItem before = m_rows[row].item;
    planRow(m_rows[row], transcripts.first());
    keepDecisions(m_rows[row], before);
    removeSiblings(row);
    if (transcripts.size() > 1) { // a survey: the other respondents follow
        beginInsertRows({}, row + 1, row + int(transcripts.size()) - 1);
        for (qsizetype other = 1; other < transcripts.size(); ++other) {
            Row more{
                .path = m_rows[row].path, .encoding = m_rows[row].encoding, .survey = m_rows[row].survey};
            planRow(more, transcripts.at(other));
            m_rows.insert(row + other, more);
        }
        endInsertRows();
    }
    findDoubles();
    touch(row);
}

void ImportModel::findDoubles()
{
    QList<ImportItem> items;
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state != State::Ready)
            continue;
        items.append(m_rows[row].item);
        rows.append(row);
    }
    m_importer.findDoubles(items);
    for (qsizetype place = 0; place < rows.size(); ++place) {
        ImportItem &item = m_rows[rows[place]].item;
        // What the person ticked stays ticked; only what is found to be a double now is unticked.
        if (item.sameAs == items[place].sameAs && item.sameAsSource == items[place].sameAsSource)
            continue;
        item = items[place];
        touch(int(rows[place]));
    }
}

void ImportModel::applyRule(const CaseRule &rule, const QString &below)
{
    m_rule = rule;
    m_below = below;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state != State::Ready)
            continue;
        const ImportItem before = m_rows[row].item;
        planRow(m_rows[row], before.transcript);
        ImportItem &item = m_rows[row].item;
        item.chosen = before.chosen;
        item.sameAs = before.sameAs;
        item.sameAsSource = before.sameAsSource;
        for (qsizetype speaker = 0; speaker < item.speakers.size(); ++speaker) {
            item.speakers[speaker].mergeInto = before.speakers[speaker].mergeInto;
            if (item.speakers[speaker].interviewer != before.speakers[speaker].interviewer) {
                item.speakers[speaker].interviewer = before.speakers[speaker].interviewer;
                item.speakers[speaker].casePath.clear();
            }
        }
        touch(row);
    }
}

void ImportModel::setSpeaker(int row, qsizetype speaker, const ImportSpeaker &value)
{
    m_rows[row].item.speakers[speaker] = value;
    touch(row);
}

void ImportModel::setDocumentCase(int row, const QString &path)
{
    m_rows[row].item.documentCase = path;
    touch(row);
}

QList<ImportItem> ImportModel::chosenItems() const
{
    QList<ImportItem> items;
    for (const Row &row : m_rows) {
        if (row.state == State::Ready && row.item.chosen)
            items.append(row.item);
    }
    return items;
}

void ImportModel::touch(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT rowChanged(row);
}

int ImportModel::rowOfJob(int job) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].job == job)
            return row;
    }
    return -1;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case FormatColumn:
        return tr("Format");
    case EncodingColumn:
        return tr("Encoding");
    case LanguageColumn:
        return tr("Language");
    case WordsColumn:
        return tr("Words");
    case SpeakersColumn:
        return tr("Speakers");
    default:
        return tr("Remarks");
    }
}

QString ImportModel::remarks(const Row &row) const
{
    switch (row.state) {
    case State::Reading:
        return tr("Reading… %1 %").arg(row.percent);
    case State::Failed:
        return row.problem;
    case State::Ready:
        break;
    }
    QStringList remarks;
    if (row.item.sameAs != NoId)
        remarks.append(tr("This file is in the project already."));
    else if (!row.item.sameAsSource.isEmpty())
        remarks.append(tr("The same as %1.").arg(QFileInfo(row.item.sameAsSource).fileName()));
    remarks += row.item.transcript.warnings;
    if (row.item.speakers.isEmpty())
        remarks.append(tr("No speakers were recognised; the text is imported as it is."));
    return remarks.join(u' ');
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const Transcript &transcript = row.item.transcript;
    const bool ready = row.state == State::Ready;
    switch (role) {
    case PercentRole:
        return row.state == State::Reading ? QVariant(row.percent) : QVariant();
    case EncodingGuessedRole:
        return ready && !row.path.isEmpty() && !transcript.encoding.isEmpty();
    case Qt::CheckStateRole:
        if (index.column() == FileColumn)
            return ready && row.item.chosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        if (index.column() == RemarksColumn && row.state == State::Failed)
            return icon(u"error"_s);
        if (index.column() == RemarksColumn && ready && !remarks(row).isEmpty())
            return icon(u"warning"_s);
        return {};
    case Qt::ToolTipRole:
        return index.column() == FileColumn   ? QDir::toNativeSeparators(row.path)
            : index.column() == RemarksColumn ? remarks(row)
                                              : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == WordsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case FileColumn:
        return ready ? row.item.name : QFileInfo(row.path).fileName();
    case FormatColumn:
        return ready ? transcript.format : QFileInfo(row.path).suffix().toLower();
    case EncodingColumn:
        return transcript.encodingGuessed ? tr("%1 (guess)").arg(transcript.encoding) : transcript.encoding;
    case LanguageColumn:
        return transcript.language.isEmpty()
            ? QString()
            : QLocale::languageToString(QLocale(transcript.language).language());
    case WordsColumn:
        return ready ? QLocale().toString(transcript.words) : QString();
    case SpeakersColumn: {
        QStringList names;
        for (const ImportSpeaker &speaker : row.item.speakers)
            names.append(speaker.name);
        return names.join(u", "_s);
    }
    default:
        return remarks(row);
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == FileColumn && row.state == State::Ready) {
        row.item.chosen = value.toInt() == Qt::Checked;
        touch(index.row());
        return true;
    }
    return false;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == FileColumn && m_rows[index.row()].state == State::Ready)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Crosscase
