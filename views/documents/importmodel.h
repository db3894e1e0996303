// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"
#include "views/documents/importjobs.h"

#include <QAbstractTableModel>

namespace Crosscase {

/// The files to be imported, a row each (a survey: a row a respondent): what was recognised, or why not. Reads them in
/// the background.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FileColumn,
        FormatColumn,
        EncodingColumn,
        LanguageColumn,
        WordsColumn,
        SpeakersColumn,
        RemarksColumn,
        ColumnCount
    };
    enum Role {
        PercentRole = Qt::UserRole, ///< int, while it is being read
        EncodingGuessedRole,        ///< bool: the encoding may be changed
    };
    enum class State { Reading, Ready, Failed };
    struct Row
    {
        QString path = {}; ///< empty: from the clipboard
        State state = State::Reading;
        int job = 0;
        int percent = 0;
        QString problem = {};
        ImportItem item = {};
        QString encoding = {};        ///< chosen by the person; empty: found out
        SurveyChoice survey = {};     ///< chosen by the person
        QStringList notSpeakers = {}; ///< labels that the person said are none
        QString clipboard = {};       ///< the text as it was on the clipboard
    };

    ImportModel(Index &index, QObject *parent = nullptr);

    /// Files and folders; what stands here already is passed over.
    void addPaths(const QStringList &paths);
    void addText(const QString &text, const QString &name);
    void removeRow(int row);
    /// Reads the file of a row again as another encoding.
    void setEncoding(int row, const QString &encoding);
    /// Reads the table of a row again, using its columns so. The other respondents' rows are made anew.
    void setSurvey(int row, const SurveyChoice &choice);
    /// Whether the row's file is a table whose columns can be chosen, also one that failed for want of texts.
    [[nodiscard]] bool isTable(int row) const;
    /// Gives all rows' speakers and documents to cases, below the case at the path `below` if it is not empty.
    void applyRule(const CaseRule &rule, const QString &below);
    void setSpeaker(int row, qsizetype speaker, const ImportSpeaker &value);
    /// Reads the text of a row again, taking a label for plain text.
    void setNotSpeaker(int row, const QString &label);
    /// Gives the turns of labels that seem to be another one's variants to that one, in all rows.
    void uniteVariants();
    [[nodiscard]] bool hasVariants() const;
    /// What was decided about the speakers of a row (who is the interviewer, who is the same, what is no speaker) holds
    /// wherever a file has the same labels.
    void applyToAll(int row);
    /// Labels that were said to be no speakers, in any row.
    [[nodiscard]] QStringList notSpeakers() const;
    void setDocumentCase(int row, const QString &path);

    [[nodiscard]] const Row &row(int row) const { return m_rows[row]; }
    [[nodiscard]] QList<ImportItem> chosenItems() const;
    [[nodiscard]] int reading() const { return m_jobs.running(); }
    void cancel() { m_jobs.cancel(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A row is ready or failed, or something about it was changed.
    void rowChanged(int row);

private:
    void read(int row);
    [[nodiscard]] ReadOptions optionsFor(const Row &row) const;
    static void keepDecisions(Row &row, const ImportItem &before);
    void removeSiblings(int row);
    /// The row that stands for the file: the first of a survey's respondents.
    [[nodiscard]] int firstRowOf(int row) const;
    void takeProgress(int job, int percent);
    void takeResult(int job, const QList<Transcript> &transcripts);
    void takeFailure(int job, const Error &error);
    void findDoubles();
    void touch(int row);
    [[nodiscard]] int rowOfJob(int job) const;
    [[nodiscard]] QString remarks(const Row &row) const;
    void planRow(Row &row, const Transcript &transcript) const;

    Index &m_index;
    Importer m_importer;
    ImportJobs m_jobs;
    QList<Row> m_rows;
    CaseRule m_rule;
    QString m_below;
};

} // namespace Crosscase
