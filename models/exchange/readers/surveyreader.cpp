// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/surveyreader.h"

#include "exchange/readers/cues.h"
#include "exchange/readers/limits.h"
#include "exchange/readers/tableparsers.h"
#include "exchange/readers/turntable.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SurveyReader)
};

using Role = SurveyColumn::Role;

bool namesRespondents(const QString &header)
{
    static const QRegularExpression name(
        u"^(?:case|case ?(?:id|name)|id|name|respondents?|respondent ?(?:id|no|nr|name)|response ?id|participants?|"
        "participant ?(?:id|no|nr|name)|informant|informants|person|subject|code|key|nr|no|navn|namn|informant ?id|"
        "fall|teilnehmer|befragte[r]?|cas|caso|nom|nombre|nome|document|file)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(header.trimmed()).hasMatch();
}

bool asksForText(const QString &header)
{
    static const QRegularExpression text(
        u"\\b(?:free ?text|open|comments?|answer|why|describe|explain|text|fritekst|kommentar|svar)\\b|\\?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.match(header.trimmed()).hasMatch();
}

QList<SurveyColumn> describedColumns(const DataTable &table)
{
    QList<SurveyColumn> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        SurveyColumn column;
        column.name = table.header[i];
        QSet<QString> values;
        qint64 words = 0;
        for (const QStringList &row : table.rows) {
            const QString value = row[i].trimmed();
            if (value.isEmpty())
                continue;
            constexpr qsizetype ExampleLength = 120;
            if (column.filled == 0)
                column.example = value.left(ExampleLength).simplified();
            ++column.filled;
            values.insert(value);
            words += countWords(value);
        }
        column.different = values.size();
        column.meanWords = column.filled > 0 ? double(words) / double(column.filled) : 0;
        columns.append(column);
    }
    return columns;
}

void guessRoles(QList<SurveyColumn> &columns, qsizetype rows)
{
    // Answers are sentences that differ; categories are short and repeat.
    constexpr double SentenceWords = 5;
    constexpr double HeadedWords = 2.5;
    for (SurveyColumn &column : columns) {
        const bool differs = column.different * 2 >= column.filled;
        const bool long_ = column.meanWords >= SentenceWords
            || (column.meanWords >= HeadedWords && asksForText(column.name));
        column.role = column.filled == 0 ? Role::Ignored : long_ && differs ? Role::Text : Role::Attribute;
    }
    const auto unique = [rows](const SurveyColumn &column) {
        return column.role == Role::Attribute && column.filled == rows && column.different == rows;
    };
    auto name = std::ranges::find_if(
        columns, [&](const SurveyColumn &column) { return unique(column) && namesRespondents(column.name); });
    if (name == columns.end() && !columns.isEmpty() && unique(columns.first()))
        name = columns.begin();
    if (name != columns.end())
        name->role = Role::Name;
}

Result<> applyChoice(QList<SurveyColumn> &columns, const SurveyChoice &choice)
{
    const auto known = [&](const QString &wanted) {
        return std::ranges::any_of(columns,
                                   [&](const SurveyColumn &column) { return column.name == wanted; });
    };
    for (const QString &wanted :
         choice.textColumns + choice.attributeColumns + QStringList{choice.nameColumn}) {
        if (!wanted.isEmpty() && !known(wanted))
            return invalid(Words::tr("It has no column %1.").arg(wanted));
    }
    for (SurveyColumn &column : columns) {
        if (choice.othersLeftOut)
            column.role = Role::Ignored;
        if (column.name == choice.nameColumn)
            column.role = Role::Name;
        else if (choice.textColumns.contains(column.name))
            column.role = Role::Text;
        else if (choice.attributeColumns.contains(column.name))
            column.role = Role::Attribute;
        else if (column.role == Role::Name && !choice.nameColumn.isEmpty())
            column.role = choice.attributeColumns.isEmpty() ? Role::Attribute : Role::Ignored;
        else if ((column.role == Role::Text && !choice.textColumns.isEmpty())
                 || (column.role == Role::Attribute && !choice.attributeColumns.isEmpty()))
            column.role = Role::Ignored;
    }
    return {};
}

/// What a read without choice takes the columns for.
QList<SurveyColumn> guessedColumns(const DataTable &table)
{
    QList<SurveyColumn> columns = describedColumns(table);
    guessRoles(columns, table.rows.size());
    return columns;
}

/// The answers of one row as a text with turns.
void writeAnswers(const DataTable &table, const QStringList &row, Transcript &transcript)
{
    struct Answer
    {
        qsizetype heading, start, end;
    };
    QList<Answer> answers;
    const auto texts = std::ranges::count(transcript.columns, Role::Text, &SurveyColumn::role);
    QString &body = transcript.body;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString answer = row[i].trimmed();
        if (transcript.columns[i].role == Role::Attribute && !answer.isEmpty())
            transcript.attributes.append({table.header[i], answer});
        if (transcript.columns[i].role != Role::Text || answer.isEmpty())
            continue;
        if (!body.isEmpty())
            body += u'\n';
        Answer place{body.size(), body.size(), 0};
        if (texts > 1) {
            body += table.header[i] + u'\n';
            place.start = body.size();
        }
        body += answer;
        place.end = body.size();
        body += u'\n';
        answers.append(place);
    }
    const CodePointMap map(body);
    for (const Answer &place : std::as_const(answers)) {
        if (place.start > place.heading)
            transcript.recognition.marks.append(
                {map.toSpan(place.heading, place.start - 1), Mark::Kind::Heading, u"2"_s});
        TurnShape turn;
        turn.span = map.toSpan(place.start, place.end);
        turn.said = turn.span;
        turn.speaker = transcript.name;
        transcript.recognition.turns.append(turn);
    }
}

Result<QList<Transcript>> surveyTranscripts(const DataTable &table, Transcript pattern, const Source &source,
                                            const ReadOptions &options)
{
    pattern.columns = guessedColumns(table);
    CROSSCASE_TRY(applyChoice(pattern.columns, options.survey));
    if (std::ranges::none_of(pattern.columns,
                             [](const SurveyColumn &column) { return column.role == Role::Text; })) {
        return failure(Words::tr(
            "None of its columns has texts to code. If it describes cases, import it as their attributes; "
            "otherwise say which columns are texts."));
    }
    if (table.rows.size() > Limits::SurveyRows)
        return failure(Words::tr("It has more rows than Crosscase reads from one survey."));
    const auto name = std::ranges::find(pattern.columns, Role::Name, &SurveyColumn::role)
        - pattern.columns.begin();

    QList<Transcript> transcripts;
    int silent = 0;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        CROSSCASE_TRY(goOn(options));
        Transcript transcript = pattern;
        transcript.name = name < table.header.size() ? table.rows[i][name].simplified() : QString();
        if (transcript.name.isEmpty())
            transcript.name = u"%1 %2"_s.arg(source.baseName).arg(i + 1);
        writeAnswers(table, table.rows[i], transcript);
        if (transcript.body.isEmpty()) {
            ++silent;
            continue;
        }
        transcript.recognition.shapeName = u"survey"_s;
        transcript.recognition.confidence = 0.9;
        const CodePointMap map(transcript.body);
        describeSpeakers(map, transcript.recognition, options.recognition);
        Result<QList<Transcript>> done = finished(std::move(transcript), options);
        if (!done)
            return done;
        // Questions are not the respondent's words.
        Transcript &last = transcripts.emplaceBack(std::move(done->first()));
        last.words = last.recognition.speakers.isEmpty() ? 0 : last.recognition.speakers.first().words;
        if (options.progress)
            options.progress(int(100 * (i + 1) / table.rows.size()));
    }
    if (transcripts.isEmpty())
        return failure(Words::tr("There is no text in it."));
    if (silent > 0) {
        transcripts.first().warnings.append(
            Words::tr("%n row(s) have no answer in any text column and were left out.", nullptr, silent));
    }
    return transcripts;
}

} // namespace

Result<QList<SurveyColumn>> readSurveyColumns(const QString &path, const ReadOptions &options)
{
    const Result<DataTable> table = readDataTable(path, options.encoding, options.stop);
    if (!table)
        return std::unexpected(table.error());
    QList<SurveyColumn> columns = guessedColumns(*table);
    CROSSCASE_TRY(applyChoice(columns, options.survey));
    return columns;
}

ReadableFormat SurveyReader::format() const
{
    return {u"table"_s,
            QCoreApplication::translate("Crosscase::Readers", "Table or survey"),
            {u"csv"_s, u"tsv"_s, u"tab"_s, u"xlsx"_s, u"xlsm"_s}};
}

bool SurveyReader::recognises(const Source &source) const
{
    return isXlsx(source.bytes);
}

Result<QList<Transcript>> SurveyReader::read(const Source &source, const ReadOptions &options) const
{
    Result<RawTable> raw = parseTable(source.bytes, options.encoding, options.stop);
    if (!raw)
        return std::unexpected(std::move(raw).error());
    Transcript pattern;
    pattern.format = raw->format;
    pattern.encoding = raw->encoding;
    pattern.encodingGuessed = raw->encodingGuessed;
    pattern.warnings = raw->warnings;
    if (options.survey.textColumns.isEmpty()) {
        if (std::optional<TurnTable> turns = findTurnTable(*raw))
            return turnTableTranscripts(*turns, pattern, source, options);
    }
    const DataTable table = withHeader(std::move(*raw));
    pattern.warnings = table.warnings;
    return surveyTranscripts(table, std::move(pattern), source, options);
}

} // namespace Crosscase
