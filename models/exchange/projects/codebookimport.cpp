// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/codebookimport.h"

#include "coding/codebook.h"
#include "exchange/projects/guids.h"
#include "text/paths.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CodebookImport)
};

// Walks the file once, deciding for each code which one of the project it is. Without a writer it only says so.
class Merging
{
public:
    Merging(const Index &index, const CodebookFile &file, Writer *writer)
        : m_index(index)
        , m_file(file)
        , m_writer(writer)
    {
        for (const Id id : index.codes().depthFirst()) {
            const CodeRow &code = *index.codes().find(id);
            m_byGuid.insert(exchangeGuid(code.guid, index.project().guid(), "code", id), Node{id});
            m_byName.insert({Node{code.parent}.key(), code.name}, Node{id});
            m_rows.insert(id, code);
        }
    }

    Result<CodebookTarget> run()
    {
        m_target.merge.remarks = m_file.warnings;
        for (qsizetype at = 0; at < m_file.codes.size(); ++at)
            CROSSCASE_TRY(place(at));
        for (const Node &node : std::as_const(m_nodes))
            m_target.ids.append(node.id);
        return m_target;
    }

private:
    // A code of the project, or, while nothing is written, one to be made.
    struct Node
    {
        Id id = NoId;
        qsizetype planned = -1;
        [[nodiscard]] bool exists() const { return id != NoId || planned >= 0; }
        [[nodiscard]] std::pair<Id, qsizetype> key() const { return {id, planned}; }
    };
    using NameKey = std::pair<std::pair<Id, qsizetype>, QString>;

    Result<> place(qsizetype at)
    {
        const BookCode &code = m_file.codes.at(at);
        const Node parent = code.parent < 0 ? Node{} : m_nodes.at(code.parent);
        const QString path = code.parent < 0 ? escapedPathName(code.name)
                                             : m_paths.at(code.parent) + u'/' + escapedPathName(code.name);
        Node node = code.guid ? m_byGuid.value(*code.guid) : Node{};
        if (!node.exists())
            node = m_byName.value({parent.key(), code.name});
        if (node.exists()) {
            m_paths.append(node.id == NoId || !m_index.codes().find(node.id) ? path
                                                                             : m_index.codes().path(node.id));
            m_nodes.append(node);
            if (code.guid)
                m_byGuid.insert(*code.guid, node);
            return complete(node, code);
        }
        node.planned = at;
        if (m_writer) {
            const Result<Id> id = Codebook::write(*m_writer,
                                                  {.name = code.name,
                                                   .parent = parent.id,
                                                   .color = code.color,
                                                   .definition = code.description.definition,
                                                   .include = code.description.include,
                                                   .exclude = code.description.exclude,
                                                   .example = code.description.example,
                                                   .codable = code.codable,
                                                   .guid = code.guid});
            if (!id)
                return std::unexpected(id.error());
            node = Node{*id};
        }
        m_nodes.append(node);
        m_paths.append(path);
        m_target.merge.added.append(path);
        m_byName.insert({parent.key(), code.name}, node);
        if (code.guid)
            m_byGuid.insert(*code.guid, node);
        return {};
    }

    Result<> complete(const Node &node, const BookCode &code)
    {
        const QString &path = m_paths.last();
        const auto known = m_rows.find(node.id);
        if (known == m_rows.end()) {
            m_target.merge.remarks.append(
                Texts::tr("%1 stands in the file twice; it is taken over once.").arg(path));
            return {};
        }
        CodeRow row = *known;
        const bool differs = fill(row.color, code.color) | fill(row.definition, code.description.definition)
            | fill(row.include, code.description.include) | fill(row.exclude, code.description.exclude)
            | fill(row.example, code.description.example) | (code.name != row.name);
        if (differs)
            m_target.merge.remarks.append(
                Texts::tr("%1 is described otherwise in the file; yours was kept.").arg(path));
        if (row == *known) {
            m_target.merge.same.append(path);
            return {};
        }
        m_target.merge.completed.append(path);
        *known = row;
        return m_writer ? m_writer->update(row) : Result<>();
    }

    // Takes over what is empty here; whether the two differ otherwise.
    static bool fill(QString &own, const QString &other)
    {
        if (own.isEmpty())
            own = other;
        return !other.isEmpty() && own != other;
    }

    const Index &m_index;
    const CodebookFile &m_file;
    Writer *m_writer;
    QHash<QString, Node> m_byGuid;
    QHash<NameKey, Node> m_byName;
    QHash<Id, CodeRow> m_rows; ///< of the project, as they are after what was filled
    QList<Node> m_nodes;       ///< for each code of the file
    QStringList m_paths;       ///< for each code of the file
    CodebookTarget m_target;
};

} // namespace

Result<CodebookMerge> previewCodebook(const Index &index, const CodebookFile &file)
{
    return previewCodebookTarget(index, file).transform([](const CodebookTarget &target) {
        return target.merge;
    });
}

Result<CodebookTarget> previewCodebookTarget(const Index &index, const CodebookFile &file)
{
    return Merging(index, file, nullptr).run();
}

Result<CodebookTarget> writeCodebook(Writer &writer, const Index &index, const CodebookFile &file)
{
    return Merging(index, file, &writer).run();
}

Result<CodebookMerge> importCodebook(Index &index, const CodebookFile &file, const QString &label)
{
    CodebookMerge merge;
    const auto work = [&](Writer &writer) -> Result<> {
        const Result<CodebookTarget> target = writeCodebook(writer, index, file);
        if (!target)
            return std::unexpected(target.error());
        merge = target->merge;
        return {};
    };
    CROSSCASE_TRY(index.project().apply(label, work));
    return merge;
}

} // namespace Crosscase
