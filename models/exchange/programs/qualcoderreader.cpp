// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/qualcoderreader.h"

#include "exchange/programs/refireader.h"
#include "exchange/projects/attributesimport.h"
#include "exchange/projects/codedescription.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxOriginal = 32LL << 20;

class QualCoderReader
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::QualCoderReader)

public:
    QualCoderReader(const ForeignDatabase &database, const QString &folder, const ForeignReadOptions &options)
        : m_database(database)
        , m_folder(folder)
        , m_options(options)
    {
    }

    Result<ForeignProject> read(const QString &fileName)
    {
        m_out.fileName = fileName;
        m_out.format = tr("QualCoder project");
        CROSSCASE_TRY(project());
        CROSSCASE_TRY(coders());
        CROSSCASE_TRY(codes());
        CROSSCASE_TRY(attributeTypes());
        CROSSCASE_TRY(texts());
        CROSSCASE_TRY(codings());
        CROSSCASE_TRY(annotations());
        CROSSCASE_TRY(cases());
        CROSSCASE_TRY(values());
        CROSSCASE_TRY(journals());
        CROSSCASE_TRY(losses());
        m_out.counts.coders = m_out.coders.size();
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

    Result<> project()
    {
        CROSSCASE_TRY(each(u"project"_s, {u"databaseversion"_s, u"date"_s, u"memo"_s, u"about"_s},
                           [this](const ForeignRow &row) {
                               m_out.origin = row.text(3).isEmpty()
                                   ? u"QualCoder"_s
                                   : row.text(3).section(u'\n', 0, 0).simplified();
                               if (!row.text(0).isEmpty())
                                   m_out.origin += u", "_s + tr("database %1").arg(row.text(0).simplified());
                               m_date = row.text(1);
                               m_out.description = row.text(2).trimmed();
                           }));
        // The same in every import of this project, whatever it is called by then.
        const QUuid space(u"{9b1b2a5e-5a0c-4c37-8d0d-6a7b1f0f2c11}"_s);
        m_guid = QUuid::createUuidV5(space, u"qualcoder "_s + m_date).toString(QUuid::WithoutBraces);
        return {};
    }

    qsizetype coder(const QString &owner)
    {
        const QString name = owner.simplified().isEmpty() ? tr("Unknown coder") : owner.simplified();
        const auto known = m_coders.constFind(name);
        if (known != m_coders.cend())
            return *known;
        m_coders.insert(name, m_out.coders.size());
        m_out.coders.append({derivedGuid(m_guid, u"coder/"_s + name), name});
        return m_out.coders.size() - 1;
    }

    Result<> coders()
    {
        return each(u"coder_names"_s, {u"name"_s}, [this](const ForeignRow &row) { coder(row.text(0)); });
    }

    // A category or a code as the database has it.
    struct Node
    {
        bool category = false;
        qint64 id = 0;
        qint64 parentCategory = 0;
        qint64 parentCode = 0;
        QString name, memo, color;
    };

    Result<> codes()
    {
        QList<Node> nodes;
        CROSSCASE_TRY(each(
            u"code_cat"_s, {u"catid"_s, u"name"_s, u"memo"_s, u"supercatid"_s}, [&](const ForeignRow &row) {
                nodes.append(
                    {true, row.integer(0), row.integer(3), 0, row.text(1).simplified(), row.text(2), {}});
            }));
        CROSSCASE_TRY(each(u"code_name"_s,
                           {u"cid"_s, u"name"_s, u"memo"_s, u"catid"_s, u"supercid"_s, u"color"_s},
                           [&](const ForeignRow &row) {
                               nodes.append({false, row.integer(0), row.integer(3), row.integer(4),
                                             row.text(1).simplified(), row.text(2), row.text(5)});
                           }));
        m_out.counts.codes = nodes.size();
        // Level by level from the top, so that parents come first; what is left then hangs in a circle or on nothing.
        QSet<qsizetype> placed;
        QHash<std::pair<qsizetype, QString>, qsizetype> byName;
        constexpr int maxLevels = 200;
        bool grown = true;
        for (int level = 0; grown && level < maxLevels; ++level) {
            grown = false;
            for (qsizetype at = 0; at < nodes.size(); ++at) {
                const Node &node = nodes.at(at);
                const std::optional<qsizetype> parent = parentOf(node);
                if (placed.contains(at) || !parent)
                    continue;
                placed.insert(at);
                grown = true;
                place(node, *parent, byName);
            }
        }
        for (qsizetype at = 0; at < nodes.size(); ++at) {
            if (placed.contains(at))
                continue;
            m_out.warnings.append(tr("\"%1\" lies within something that is not there; it was put at the top.")
                                      .arg(nodes.at(at).name));
            place(nodes.at(at), -1, byName);
        }
        return {};
    }

    std::optional<qsizetype> parentOf(const Node &node) const
    {
        if (node.parentCode > 0)
            return m_codes.contains(node.parentCode) ? std::optional(m_codes.value(node.parentCode))
                                                     : std::nullopt;
        if (node.parentCategory > 0)
            return m_categories.contains(node.parentCategory)
                ? std::optional(m_categories.value(node.parentCategory))
                : std::nullopt;
        return -1;
    }

    void place(const Node &node, qsizetype parent, QHash<std::pair<qsizetype, QString>, qsizetype> &byName)
    {
        BookCode code{.parent = parent, .name = node.name.isEmpty() ? tr("Unnamed code") : node.name};
        code.guid = guid(node.category ? u"code_cat"_s : u"code_name"_s, node.id);
        code.color = normalColor(node.color);
        code.description = splitDescription(node.memo.trimmed());
        code.codable = !node.category;
        auto same = byName.find({parent, code.name});
        if (same == byName.end()) {
            same = byName.insert({parent, code.name}, m_out.codebook.codes.size());
            m_out.codebook.codes.append(code);
        } else {
            BookCode &known = m_out.codebook.codes[*same];
            known.codable = known.codable || code.codable;
            if (known.color.isEmpty())
                known.color = code.color;
            if (joinDescription(known.description).isEmpty())
                known.description = code.description;
        }
        (node.category ? m_categories : m_codes).insert(node.id, *same);
    }

    Result<> texts()
    {
        const auto read = [this](const ForeignRow &row) {
            ++m_out.counts.sources;
            const QString media = row.text(3);
            const QString raw = row.text(2);
            const QString name = row.text(1).simplified();
            if (raw.isEmpty() && !media.isEmpty() && !media.startsWith("/doc"_L1)
                && !media.startsWith("docs:"_L1)) {
                m_lostMedia.append(name);
                return;
            }
            ForeignDocument document{.guid = guid(u"source"_s, row.integer(0)), .name = name, .body = {}};
            if (raw.isEmpty())
                m_out.warnings.append(tr("The source \"%1\" is empty.").arg(name));
            document.description = row.text(4).trimmed();
            document.createdAt = foreignTime(row.text(6));
            document.originName = name;
            const auto content = std::make_shared<SourceText>(raw);
            document.body = content->body();
            const Recognition recognition = recognizeTurns(document.body);
            document.turns = recognition.turns;
            document.marks = recognition.marks;
            for (const SpeakerGuess &speaker : recognition.speakers) {
                if (speaker.interviewer)
                    document.interviewers.append(speaker.name);
            }
            takeOriginal(media, name, document);
            m_sources.insert(row.integer(0), m_out.documents.size());
            m_contents.append(content);
            m_out.documents.append(document);
        };
        return each(u"source"_s,
                    {u"id"_s, u"name"_s, u"fulltext"_s, u"mediapath"_s, u"memo"_s, u"owner"_s, u"date"_s},
                    read);
    }

    void takeOriginal(const QString &media, const QString &name, ForeignDocument &document) const
    {
        if (m_folder.isEmpty())
            return;
        // The name alone, so that no path leads out of the project.
        const QString file = media.startsWith(u'/') ? media.section(u'/', -1) : name;
        QFile original(QDir(m_folder).filePath(u"documents/"_s + file.section(u'/', -1)));
        if (!file.isEmpty() && original.exists() && original.size() <= maxOriginal
            && original.open(QIODevice::ReadOnly)) {
            document.original = original.readAll();
            document.originName = file;
        }
    }

    struct RawCoding
    {
        qint64 id = 0;
        qint64 code = 0;
        RawSelection selection;
        QString owner, date, memo;
        bool important = false;
    };

    Result<> codings()
    {
        QHash<qsizetype, QList<RawCoding>> raw;
        const auto read = [&](const ForeignRow &row) {
            ++m_out.counts.codings;
            ++m_out.counts.selections;
            const qsizetype document = m_sources.value(row.integer(2), -1);
            if (document < 0) {
                ++m_lostDangling;
                return;
            }
            // Qt's text cursor gives U+2029 for a line end.
            const QString text = row.text(3).replace(QChar(0x2029), u'\n');
            raw[document].append({row.integer(0),
                                  row.integer(1),
                                  {row.integer(4), row.integer(5), text},
                                  row.text(6),
                                  row.text(7),
                                  row.text(8),
                                  row.integer(9) == 1});
        };
        CROSSCASE_TRY(each(u"code_text"_s,
                           {u"ctid"_s, u"cid"_s, u"fid"_s, u"seltext"_s, u"pos0"_s, u"pos1"_s, u"owner"_s,
                            u"date"_s, u"memo"_s, u"important"_s},
                           read));
        for (qsizetype at = 0; at < m_out.documents.size(); ++at) {
            if (m_options.stop.stop_requested())
                return cancelled();
            if (m_options.progress)
                m_options.progress(int(at * 100 / m_out.documents.size()));
            const QList<RawCoding> &mine = raw.value(at);
            QList<RawSelection> selections;
            for (const RawCoding &coding : mine)
                selections.append(coding.selection);
            decide(at, selections);
            for (const RawCoding &coding : mine)
                this->coding(coding, at);
        }
        return {};
    }

    void decide(qsizetype at, const QList<RawSelection> &selections)
    {
        ForeignDocument &document = m_out.documents[at];
        std::optional<PositionRule> chosen = m_options.rule;
        for (const QString &key : {document.name, document.guid}) {
            if (m_options.ruleOf.contains(key))
                chosen = m_options.ruleOf.value(key);
        }
        const PositionDecision decision = decidePositions(*m_contents.at(at), selections, u"QualCoder"_s,
                                                          chosen);
        m_rules.append(decision.rule);
        document.selections = selections.size();
        if (!selections.isEmpty())
            document.decision = decision;
    }

    void coding(const RawCoding &raw, qsizetype document)
    {
        const qsizetype code = m_codes.value(raw.code, -1);
        const Span span = m_contents.at(document)->place(m_rules.at(document), raw.selection.start,
                                                         raw.selection.end);
        m_lostDangling += code < 0 ? 1 : 0;
        m_lostEmpty += code >= 0 && span.isEmpty() ? 1 : 0;
        if (code < 0 || span.isEmpty())
            return;
        // Before version 4 codings had no numbers.
        ForeignCoding coding{.guid = raw.id == 0 ? QString() : guid(u"code_text"_s, raw.id),
                             .document = document,
                             .code = code,
                             .coder = coder(raw.owner),
                             .span = span};
        coding.memo = raw.memo.trimmed();
        coding.createdAt = foreignTime(raw.date);
        if (raw.important) {
            ++m_important;
            coding.memo += (coding.memo.isEmpty() ? QString() : u"\n"_s)
                + tr("Marked as important in QualCoder.");
        }
        m_out.codings.append(coding);
    }

    Result<> annotations()
    {
        return each(u"annotation"_s,
                    {u"anid"_s, u"fid"_s, u"pos0"_s, u"pos1"_s, u"memo"_s, u"owner"_s, u"date"_s},
                    [this](const ForeignRow &row) {
                        ++m_out.counts.memos;
                        const qsizetype document = m_sources.value(row.integer(1), -1);
                        ForeignMemo memo{
                            .guid = guid(u"annotation"_s, row.integer(0)), .title = {}, .body = row.text(4)};
                        memo.coder = coder(row.text(5));
                        memo.createdAt = memo.changedAt = foreignTime(row.text(6));
                        if (document >= 0) {
                            const Span span = m_contents.at(document)->place(m_rules.at(document),
                                                                             row.integer(2), row.integer(3));
                            ForeignMemoLink link{.document = document};
                            if (!span.isEmpty())
                                link.stretch = span;
                            memo.links.append(link);
                        }
                        m_out.memos.append(memo);
                    });
    }

    Result<> cases()
    {
        CROSSCASE_TRY(each(u"cases"_s, {u"caseid"_s, u"name"_s, u"memo"_s}, [this](const ForeignRow &row) {
            m_cases.insert(row.integer(0), m_out.cases.size());
            const QString name = row.text(1).simplified();
            m_out.cases.append({.guid = guid(u"cases"_s, row.integer(0)),
                                .path = {name.isEmpty() ? tr("Unnamed case") : name},
                                .kind = u"informant"_s,
                                .description = row.text(2).trimmed()});
        }));
        m_out.counts.cases = m_out.cases.size();
        return each(u"case_text"_s, {u"caseid"_s, u"fid"_s, u"pos0"_s, u"pos1"_s},
                    [this](const ForeignRow &row) {
                        const qsizetype target = m_cases.value(row.integer(0), -1);
                        const qsizetype document = m_sources.value(row.integer(1), -1);
                        if (target < 0 || document < 0)
                            return;
                        const SourceText &content = *m_contents.at(document);
                        const PositionRule &rule = m_rules.at(document);
                        // A whole file is written from 0 to its length, or one less.
                        ForeignTie tie{.document = document};
                        if (row.integer(2) > 0 || row.integer(3) + 1 < content.length(rule))
                            tie.stretch = content.place(rule, row.integer(2), row.integer(3));
                        if (!tie.stretch || !tie.stretch->isEmpty())
                            m_out.cases[target].ties.append(tie);
                    });
    }

    Result<> attributeTypes()
    {
        QHash<QString, QStringList> values;
        CROSSCASE_TRY(each(u"attribute"_s, {u"attrid"_s, u"name"_s, u"value"_s}, [&](const ForeignRow &row) {
            if (!row.text(2).trimmed().isEmpty())
                values[row.text(1)].append(row.text(2).trimmed());
        }));
        CROSSCASE_TRY(
            each(u"attribute_type"_s, {u"name"_s, u"memo"_s, u"valuetype"_s}, [&](const ForeignRow &row) {
                const QString name = row.text(0);
                m_attributes.insert(name, m_out.attributes.size());
                m_out.attributes.append(
                    {derivedGuid(m_guid, u"attribute_type/"_s + name), name.simplified(),
                     row.text(2) == "numeric"_L1 ? u"number"_s : attributeKindOf(values.value(name)),
                     row.text(1).trimmed()});
            }));
        m_out.counts.attributes = m_out.attributes.size();
        return {};
    }

    Result<> values()
    {
        return each(u"attribute"_s, {u"attrid"_s, u"name"_s, u"attr_type"_s, u"value"_s, u"id"_s},
                    [this](const ForeignRow &row) {
                        const qsizetype attribute = m_attributes.value(row.text(1), -1);
                        const QString text = row.text(3).trimmed();
                        if (attribute < 0 || text.isEmpty())
                            return;
                        const QString type = row.text(2);
                        if (type == "case"_L1) {
                            if (const qsizetype target = m_cases.value(row.integer(4), -1); target >= 0)
                                m_out.cases[target].values.append({attribute, text});
                        } else if (type == "file"_L1 && m_sources.contains(row.integer(4))) {
                            caseOf(m_sources.value(row.integer(4))).values.append({attribute, text});
                        } else {
                            ++m_lostValues;
                        }
                    });
    }

    // A file with attributes and no case of its own becomes one.
    ForeignCase &caseOf(qsizetype document)
    {
        for (ForeignCase &known : m_out.cases) {
            if (known.ties.size() == 1 && known.ties.first().document == document
                && !known.ties.first().stretch)
                return known;
        }
        m_out.cases.append({.guid = derivedGuid(m_out.documents.at(document).guid, u"case"_s),
                            .path = {m_out.documents.at(document).name},
                            .kind = u"informant"_s,
                            .description = {},
                            .ties = {{.document = document}}});
        return m_out.cases.last();
    }

    Result<> journals()
    {
        return each(u"journal"_s, {u"jid"_s, u"name"_s, u"jentry"_s, u"date"_s, u"owner"_s},
                    [this](const ForeignRow &row) {
                        ++m_out.counts.memos;
                        ForeignMemo memo{.guid = guid(u"journal"_s, row.integer(0)),
                                         .title = row.text(1),
                                         .body = row.text(2)};
                        memo.coder = coder(row.text(4));
                        memo.createdAt = memo.changedAt = foreignTime(row.text(3));
                        m_out.memos.append(memo);
                    });
    }

    Result<> losses()
    {
        const auto lost = [this](qsizetype count, const QString &sentence) {
            if (count > 0)
                m_out.losses.append(sentence);
        };
        for (const QString &name : std::as_const(m_lostMedia))
            m_out.losses.append(tr("\"%1\" is a picture or a recording and is left out.").arg(name));
        for (const auto &[table, sentence] :
             {std::pair(u"code_image"_s,
                        QT_TR_N_NOOP("%n coded area(s) of pictures and pages are left out.")),
              std::pair(u"code_av"_s, QT_TR_N_NOOP("%n coded stretch(es) of recordings are left out.")),
              std::pair(u"graph"_s, QT_TR_N_NOOP("%n graph(s) are left out.")),
              std::pair(u"stored_sql"_s, QT_TR_N_NOOP("%n stored query(ies) are left out.")),
              std::pair(u"ris"_s, QT_TR_N_NOOP("%n bibliographic entry(ies) are left out."))}) {
            const Result<qint64> count = m_database.count(table);
            CROSSCASE_TRY(count);
            lost(*count, tr(sentence, nullptr, int(*count)));
        }
        lost(m_lostDangling,
             tr("%n coding(s) name a code or a text that is not there, and are left out.", nullptr,
                int(m_lostDangling)));
        lost(m_lostEmpty, tr("%n coding(s) without any text are left out.", nullptr, int(m_lostEmpty)));
        lost(m_lostValues,
             tr("%n value(s) of attributes of journals or of what is not there are left out.", nullptr,
                int(m_lostValues)));
        if (m_important > 0)
            m_out.warnings.append(
                tr("%n coding(s) are marked as important; their memos say so.", nullptr, int(m_important)));
        return {};
    }

    const ForeignDatabase &m_database;
    QString m_folder;
    const ForeignReadOptions &m_options;
    ForeignProject m_out;
    QString m_guid;
    QString m_date;
    QHash<QString, qsizetype> m_coders;
    QHash<qint64, qsizetype> m_categories, m_codes, m_sources, m_cases;
    QHash<QString, qsizetype> m_attributes;
    QList<std::shared_ptr<SourceText>> m_contents; ///< of the documents
    QList<PositionRule> m_rules;
    QStringList m_lostMedia;
    qsizetype m_lostDangling = 0;
    qsizetype m_lostEmpty = 0;
    qsizetype m_lostValues = 0;
    qsizetype m_important = 0;
};

} // namespace

Result<ForeignProject> readQualCoder(const ForeignDatabase &database, const QString &folder,
                                     const QString &fileName, const ForeignReadOptions &options)
{
    return QualCoderReader(database, folder, options).read(fileName);
}

} // namespace Crosscase
