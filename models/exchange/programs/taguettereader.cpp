// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/taguettereader.h"

#include "exchange/programs/refireader.h"
#include "exchange/programs/taguettetext.h"
#include "exchange/projects/codedescription.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// How far from its place a passage is looked for, in code points.
constexpr qint64 searchDistance = 5000;

class TaguetteReader
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TaguetteReader)

public:
    TaguetteReader(const ForeignDatabase &database, const ForeignReadOptions &options)
        : m_database(database)
        , m_options(options)
    {
    }

    Result<ForeignProject> read(const QString &fileName)
    {
        m_out.fileName = fileName;
        m_out.format = tr("Taguette database");
        m_out.origin = u"Taguette"_s;
        CROSSCASE_TRY(project(fileName));
        CROSSCASE_TRY(documents());
        CROSSCASE_TRY(tags());
        CROSSCASE_TRY(commands());
        CROSSCASE_TRY(highlights());
        m_out.counts.coders = m_out.coders.size();
        if (m_moved > 0) {
            m_out.warnings.append(
                tr("%n highlight(s) stand a little off the passage they repeat; they were put on it.",
                   nullptr, int(m_moved)));
        }
        if (m_different > 0) {
            m_out.warnings.append(
                tr("%n highlight(s) repeat a passage that is not there; they were read by their position.",
                   nullptr, int(m_different)));
        }
        if (m_empty > 0)
            m_out.losses.append(tr("%n highlight(s) without any text are left out.", nullptr, int(m_empty)));
        return m_out;
    }

private:
    Result<> each(const QString &table, const QStringList &columns,
                  const std::function<void(const ForeignRow &)> &visit) const
    {
        return m_database.forEach(table, columns, visit, m_options.stop);
    }

    QString guid(const QString &table, qint64 id) const
    {
        return derivedGuid(m_guid, table + u'/' + QString::number(id));
    }

    Result<> project(const QString &fileName)
    {
        bool found = false;
        CROSSCASE_TRY(each(
            u"projects"_s, {u"id"_s, u"name"_s, u"description"_s, u"created"_s}, [&](const ForeignRow &row) {
                const QString name = row.text(1);
                m_out.projectNames.append(name);
                if (found || (!m_options.projectName.isEmpty() && name != m_options.projectName))
                    return;
                found = true;
                m_project = row.integer(0);
                m_out.description = row.text(2).trimmed();
                // The same in every import of this project; a copy that Taguette exports may number it otherwise.
                const QUuid space(u"{f2d9c4b8-0b6e-4b52-9d3a-1f6f5f0f7a20}"_s);
                m_guid = QUuid::createUuidV5(space, name + u'\n' + row.text(3))
                             .toString(QUuid::WithoutBraces);
            }));
        if (m_out.projectNames.isEmpty())
            return failure(tr("%1 has no project.").arg(fileName));
        if (!found) {
            return invalid(tr("%1 has no project \"%2\"; it has %3.")
                               .arg(fileName, m_options.projectName, m_out.projectNames.join(u", "_s)));
        }
        if (m_out.projectNames.size() > 1) {
            m_out.offers.append(tr("The file has %n projects: %1. One is imported at a time.", nullptr,
                                   int(m_out.projectNames.size()))
                                    .arg(m_out.projectNames.join(u", "_s)));
        }
        return {};
    }

    Result<> documents()
    {
        return each(u"documents"_s,
                    {u"id"_s, u"name"_s, u"description"_s, u"filename"_s, u"created"_s, u"project_id"_s,
                     u"contents"_s},
                    [this](const ForeignRow &row) {
                        if (row.integer(5) != m_project)
                            return;
                        ++m_out.counts.sources;
                        const auto content = std::make_shared<TaguetteText>(row.text(6));
                        ForeignDocument document{.guid = guid(u"documents"_s, row.integer(0)),
                                                 .name = row.text(1).simplified(),
                                                 .body = content->body()};
                        if (document.name.isEmpty())
                            document.name = tr("Unnamed source");
                        document.description = row.text(2).trimmed();
                        document.originName = row.text(3);
                        document.createdAt = foreignTime(row.text(4));
                        const Recognition recognition = recognizeTurns(document.body);
                        document.turns = recognition.turns;
                        document.marks = recognition.marks;
                        for (const SpeakerGuess &speaker : recognition.speakers) {
                            if (speaker.interviewer)
                                document.interviewers.append(speaker.name);
                        }
                        if (document.body.isEmpty())
                            m_out.warnings.append(tr("The source \"%1\" is empty.").arg(document.name));
                        m_documents.insert(row.integer(0), m_out.documents.size());
                        m_contents.append(content);
                        m_points.append(CodePointMap(content->body()));
                        m_out.documents.append(document);
                    });
    }

    qsizetype code(const QStringList &path)
    {
        const auto known = m_codeAt.constFind(path);
        if (known != m_codeAt.cend())
            return *known;
        const qsizetype parent = path.size() > 1 ? code(path.first(path.size() - 1)) : -1;
        BookCode made{.parent = parent, .name = path.last()};
        made.codable = false;
        made.guid = derivedGuid(m_guid, u"tag/"_s + path.join(u'.'));
        m_codeAt.insert(path, m_out.codebook.codes.size());
        m_out.codebook.codes.append(made);
        return m_out.codebook.codes.size() - 1;
    }

    Result<> tags()
    {
        QMap<QString, std::pair<qint64, QString>>
            sorted; // by name, so that parents come before what is below them
        CROSSCASE_TRY(each(u"tags"_s, {u"id"_s, u"project_id"_s, u"path"_s, u"description"_s},
                           [&](const ForeignRow &row) {
                               if (row.integer(1) == m_project)
                                   sorted.insert(row.text(2), {row.integer(0), row.text(3)});
                           }));
        m_out.counts.codes = sorted.size();
        // "interview.question1" is two levels, "St. Louis" and "e.g." are one.
        static const QRegularExpression dot(u"(?<=[^\\s.])\\.(?=[^\\s.])"_s);
        constexpr qsizetype maxLevels = 50;
        for (const auto &[name, tag] : sorted.asKeyValueRange()) {
            QStringList path;
            for (const QString &step : name.split(dot))
                path.append(step.simplified());
            path.removeAll(QString());
            if (path.isEmpty() || path.size() > maxLevels)
                path = {name.simplified().isEmpty() ? tr("Unnamed code") : name.simplified()};
            const qsizetype at = code(path);
            m_out.codebook.codes[at].codable = true;
            m_out.codebook.codes[at].description = splitDescription(tag.second.trimmed());
            m_codes.insert(tag.first, at);
        }
        return {};
    }

    // The log says who made a highlight, if it was not left out of the export.
    Result<> commands()
    {
        return each(u"commands"_s, {u"id"_s, u"date"_s, u"user_login"_s, u"project_id"_s, u"payload"_s},
                    [this](const ForeignRow &row) {
                        if (row.integer(3) != m_project)
                            return;
                        const QJsonObject payload = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
                        if (payload.value("type"_L1).toString() != "highlight_add"_L1)
                            return;
                        const qint64 highlight = payload.value("highlight_id"_L1)
                                                     .toInteger(payload.value("id"_L1).toInteger());
                        if (!m_made.contains(highlight))
                            m_made.insert(highlight, {row.text(2), foreignTime(row.text(1))});
                    });
    }

    qsizetype coder(const QString &login)
    {
        const QString name = login.simplified().isEmpty() ? m_onlyUser : login.simplified();
        const auto known = m_coders.constFind(name);
        if (known != m_coders.cend())
            return *known;
        m_coders.insert(name, m_out.coders.size());
        m_out.coders.append({derivedGuid(m_guid, u"user/"_s + name), name});
        return m_out.coders.size() - 1;
    }

    Result<> highlights()
    {
        QStringList users;
        CROSSCASE_TRY(
            each(u"project_members"_s, {u"user_login"_s, u"project_id"_s}, [&](const ForeignRow &row) {
                if (row.integer(1) == m_project)
                    users.append(row.text(0));
            }));
        if (users.isEmpty())
            CROSSCASE_TRY(
                each(u"users"_s, {u"login"_s}, [&](const ForeignRow &row) { users.append(row.text(0)); }));
        m_onlyUser = users.size() == 1 ? users.first().simplified() : tr("Unknown coder");
        QMultiHash<qint64, qint64> tagsOf;
        CROSSCASE_TRY(each(u"highlight_tags"_s, {u"highlight_id"_s, u"tag_id"_s},
                           [&](const ForeignRow &row) { tagsOf.insert(row.integer(0), row.integer(1)); }));
        return each(u"highlights"_s,
                    {u"id"_s, u"document_id"_s, u"start_offset"_s, u"end_offset"_s, u"snippet"_s},
                    [&](const ForeignRow &row) {
                        if (const qsizetype document = m_documents.value(row.integer(1), -1); document >= 0)
                            highlight(row, document, tagsOf.values(row.integer(0)));
                    });
    }

    void highlight(const ForeignRow &row, qsizetype document, QList<qint64> tags)
    {
        ++m_out.counts.selections;
        ++m_out.documents[document].selections;
        const TaguetteText &content = *m_contents.at(document);
        const Span span = checked({content.place(row.integer(2)), content.place(row.integer(3))}, row.text(4),
                                  document);
        if (span.isEmpty()) {
            ++m_empty;
            return;
        }
        const auto made = m_made.value(row.integer(0));
        std::ranges::sort(tags);
        QList<qsizetype> codes;
        for (const qint64 tag : std::as_const(tags)) {
            if (m_codes.contains(tag))
                codes.append(m_codes.value(tag));
        }
        if (codes.isEmpty()) {
            codes.append(code({tr("Highlight without a tag")}));
            m_out.codebook.codes[codes.first()].codable = true;
        }
        for (const qsizetype at : std::as_const(codes)) {
            ++m_out.counts.codings;
            ForeignCoding coding{.guid = derivedGuid(guid(u"highlights"_s, row.integer(0)),
                                                     m_out.codebook.codes.at(at).guid.value_or(QString())),
                                 .document = document,
                                 .code = at,
                                 .coder = coder(made.first),
                                 .span = span};
            coding.createdAt = made.second;
            m_out.codings.append(coding);
        }
    }

    // Where the highlight's own passage stands, if it is not at its place.
    Span checked(Span span, const QString &snippet, qsizetype document)
    {
        const QString wanted = TaguetteText(snippet).body().simplified();
        const CodePointMap &points = m_points.at(document);
        if (wanted.isEmpty() || points.mid(span).simplified() == wanted)
            return trimmed(span, points);
        const qsizetype from = points.toUtf16(std::max<qint64>(0, span.start - searchDistance));
        const qsizetype to = points.toUtf16(span.end + searchDistance);
        QString pattern = QRegularExpression::escape(wanted).replace(u"\\ "_s, u"\\s+"_s);
        const QRegularExpression expression(pattern);
        const qsizetype here = points.toUtf16(span.start);
        qsizetype best = -1;
        qsizetype bestEnd = -1;
        if (expression.isValid()) {
            QRegularExpressionMatchIterator matches = expression.globalMatch(points.text().left(to), from);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                if (best < 0 || std::abs(match.capturedStart() - here) < std::abs(best - here)) {
                    best = match.capturedStart();
                    bestEnd = match.capturedEnd();
                }
            }
        }
        if (best < 0) {
            ++m_different;
            return span;
        }
        ++m_moved;
        return points.toSpan(best, bestEnd);
    }

    // White space between blocks counts in Taguette and is none of the passage.
    static Span trimmed(Span span, const CodePointMap &points)
    {
        const QString text = points.mid(span);
        qsizetype start = 0;
        qsizetype end = text.size();
        while (start < end && text.at(start).isSpace())
            ++start;
        while (end > start && text.at(end - 1).isSpace())
            --end;
        return start == end ? span : Span{span.start + start, span.end - (text.size() - end)};
    }

    const ForeignDatabase &m_database;
    const ForeignReadOptions &m_options;
    ForeignProject m_out;
    qint64 m_project = 0;
    QString m_guid;
    QString m_onlyUser;
    QHash<qint64, qsizetype> m_documents, m_codes;
    QHash<QStringList, qsizetype> m_codeAt;
    QHash<QString, qsizetype> m_coders;
    QHash<qint64, std::pair<QString, QString>> m_made; ///< highlight: login and time
    QList<std::shared_ptr<TaguetteText>> m_contents;
    QList<CodePointMap> m_points;
    qsizetype m_moved = 0;
    qsizetype m_different = 0;
    qsizetype m_empty = 0;
};

} // namespace

Result<ForeignProject> readTaguette(const ForeignDatabase &database, const QString &fileName,
                                    const ForeignReadOptions &options)
{
    return TaguetteReader(database, options).read(fileName);
}

} // namespace Crosscase
