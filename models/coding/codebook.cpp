// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/codebook.h"

#include "coding/codingmerge.h"
#include "coding/siblings.h"
#include "coding/tablenames.h"

#include <QCollator>
#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// Okabe and Ito (2008), "Color Universal Design", a palette told apart by colour-blind readers; without its black and
// yellow, which vanish on dark and on white.
constexpr QLatin1StringView TopColors[] = {"#0072b2"_L1, "#d55e00"_L1, "#009e73"_L1,
                                           "#cc79a7"_L1, "#56b4e9"_L1, "#e69f00"_L1};

/// Gives the codings of one code to another; where both stand on the same stretch, one stays with what both say.
Result<> moveCodings(Writer &writer, const Index &index, Id from, Id into)
{
    Result<QList<CodingRow>> kept = writer.read().rowsWhere<CodingRow>("code_id", into);
    Result<QList<CodingRow>> moved = writer.read().rowsWhere<CodingRow>("code_id", from);
    if (!kept || !moved)
        return std::unexpected(kept ? moved.error() : kept.error());
    const auto place = [](const CodingRow &row) {
        return std::tuple(row.document, row.span.start, row.span.end, row.coder);
    };
    const Result<QList<UnplacedRow>> waiting = writer.read().rows<UnplacedRow>();
    CROSSCASE_TRY(waiting);
    QSet<Id> unplaced; // stand nowhere, so that none is the other's twin
    for (const UnplacedRow &row : *waiting)
        unplaced.insert(row.coding);
    std::map<std::tuple<Id, qint64, qint64, Id>, CodingRow> standing;
    for (const CodingRow &row : *kept) {
        if (!unplaced.contains(row.id))
            standing.emplace(place(row), row);
    }
    for (CodingRow row : *moved) {
        if (unplaced.contains(row.id)) {
            row.code = into;
            CROSSCASE_TRY(writer.update(row));
            continue;
        }
        const auto twin = standing.find(place(row));
        if (twin == standing.end()) {
            row.code = into;
            CROSSCASE_TRY(writer.update(row));
            standing.emplace(place(row), row);
            continue;
        }
        // Different stances say different things: both codings stay, and tables show x/o.
        if (!row.stance.isEmpty() && !twin->second.stance.isEmpty() && row.stance != twin->second.stance) {
            row.code = into;
            CROSSCASE_TRY(writer.update(row));
            continue;
        }
        CodingRow joined = twin->second;
        CROSSCASE_TRY(takeOver(writer, index, joined, row));
        CROSSCASE_TRY(writer.update(joined));
        twin->second = joined;
    }
    return {};
}

Result<> moveMemos(Writer &writer, Id from, Id into)
{
    const Result<QList<MemoLinkRow>> links = writer.read().rowsWhere<MemoLinkRow>("code_id", from);
    const Result<QList<MemoLinkRow>> kept = writer.read().rowsWhere<MemoLinkRow>("code_id", into);
    if (!links || !kept)
        return std::unexpected(links ? kept.error() : links.error());
    for (MemoLinkRow link : *links) {
        if (std::ranges::contains(*kept, link.memo,
                                  &MemoLinkRow::memo)) { // a memo about both is about one now
            CROSSCASE_TRY(writer.remove<MemoLinkRow>(link.id));
            continue;
        }
        link.code = into;
        CROSSCASE_TRY(writer.update(link));
    }
    return {};
}

/// Cell notes of `from` go to `into`; where both have one for a case, the texts are joined.
Result<> moveCellNotes(Writer &writer, Id from, Id into)
{
    Result<QList<CellNoteRow>> moved = writer.read().rowsWhere<CellNoteRow>("code_id", from);
    Result<QList<CellNoteRow>> kept = writer.read().rowsWhere<CellNoteRow>("code_id", into);
    if (!kept || !moved)
        return std::unexpected(kept ? moved.error() : kept.error());
    for (CellNoteRow note : *moved) {
        const auto twin = std::ranges::find(*kept, note.caseId, &CellNoteRow::caseId);
        if (twin == kept->end()) {
            note.code = into;
            CROSSCASE_TRY(writer.update(note));
            continue;
        }
        twin->summary = joinedTexts(twin->summary, note.summary);
        twin->reason = joinedTexts(twin->reason, note.reason);
        if (twin->mark.isEmpty())
            twin->mark = note.mark;
        if (twin->status.isEmpty())
            twin->status = note.status;
        CROSSCASE_TRY(writer.update(*twin));
        CROSSCASE_TRY(writer.remove<CellNoteRow>(note.id));
    }
    return {};
}

} // namespace

Codebook::Codebook(Index &index)
    : m_index(index)
{
}

Result<> Codebook::checkName(Id parent, const QString &name, Id except) const
{
    if (name.trimmed().isEmpty())
        return invalid(tr("A code needs a name."));
    const Id twin = m_index.codes().childNamed(parent, name.trimmed());
    if (twin != NoId && twin != except)
        return invalid(tr("There is a code \"%1\" in this place already.").arg(name.trimmed()));
    return {};
}

Result<Id> Codebook::write(Writer &writer, const NewCode &code)
{
    const Result<QString> key = keyAtEnd(writer, Table::Code, "parent_id", code.parent);
    if (!key)
        return std::unexpected(key.error());
    CodeRow row;
    row.guid = code.guid;
    row.parent = code.parent;
    row.position = *key;
    row.name = code.name.trimmed();
    row.color = code.color;
    row.definition = code.definition;
    row.include = code.include;
    row.exclude = code.exclude;
    row.example = code.example;
    row.codable = code.codable;
    if (row.color.isEmpty() && row.parent == NoId) {
        const Result<QList<CodeRow>> tops = writer.read().rowsWhere<CodeRow>("parent_id", NoId);
        if (!tops)
            return std::unexpected(tops.error());
        row.color = TopColors[size_t(tops->size()) % std::size(TopColors)];
    }
    return writer.insert(row);
}

Result<Id> Codebook::writePath(Writer &writer, const QString &path)
{
    const QStringList names = splitPath(path);
    if (names.isEmpty()
        || std::ranges::any_of(names, [](const QString &name) { return name.trimmed().isEmpty(); }))
        return invalid(tr("\"%1\" is not the path of a code: every step needs a name.").arg(path));
    Id at = NoId;
    for (const QString &name : names) {
        const Result<QList<CodeRow>> children = writer.read().rowsWhere<CodeRow>("parent_id", at);
        if (!children)
            return std::unexpected(children.error());
        const auto found = std::ranges::find(*children, name.trimmed(), &CodeRow::name);
        if (found != children->end()) {
            at = found->id;
            continue;
        }
        const Result<Id> made = write(writer, {.name = name, .parent = at});
        if (!made)
            return made;
        at = *made;
    }
    return at;
}

Result<Id> Codebook::add(const NewCode &code)
{
    CROSSCASE_TRY(checkName(code.parent, code.name, NoId));
    Id id = NoId;
    const Result<ChangeSet> applied = m_index.project().apply(tr("New code \"%1\"").arg(code.name.trimmed()),
                                                              [&](Writer &writer) -> Result<> {
                                                                  const Result<Id> made = write(writer, code);
                                                                  id = made.value_or(NoId);
                                                                  return done(made);
                                                              });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<Id> Codebook::addPath(const QString &path)
{
    if (const Id there = m_index.codes().atPath(path); there != NoId)
        return there;
    Id id = NoId;
    const Result<ChangeSet> applied = m_index.project().apply(
        tr("New code \"%1\"").arg(path), [&](Writer &writer) -> Result<> {
            const Result<Id> made = writePath(writer, path);
            id = made.value_or(NoId);
            return done(made);
        });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<> Codebook::describe(const CodeRow &code)
{
    const CodeRow *old = m_index.codes().find(code.id);
    if (!old)
        return invalid(tr("The code is no longer in the codebook."));
    CROSSCASE_TRY(checkName(old->parent, code.name, code.id));
    CodeRow row = code;
    row.name = code.name.trimmed();
    row.parent = old->parent;
    row.position = old->position;
    const QString label = row.name != old->name ? tr("Rename code \"%1\" to \"%2\"").arg(old->name, row.name)
                                                : tr("Edit code \"%1\"").arg(row.name);
    const TableNames names(
        TableNames::What::Code,
        {{m_index.codes().path(row.id), pathOfChild(m_index.codes(), row.parent, row.name)}});
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        CROSSCASE_TRY(writer.update(row));
        return names.write(writer);
    }));
}

Result<> Codebook::rename(Id code, const QString &name)
{
    const CodeRow *old = m_index.codes().find(code);
    if (!old)
        return invalid(tr("The code is no longer in the codebook."));
    CodeRow row = *old;
    row.name = name;
    return describe(row);
}

Result<> Codebook::setColor(Id code, const QString &color)
{
    const CodeRow *old = m_index.codes().find(code);
    if (!old)
        return invalid(tr("The code is no longer in the codebook."));
    CodeRow row = *old;
    row.color = color;
    return done(m_index.project().apply(tr("Colour of code \"%1\"").arg(row.name),
                                        [&](Writer &writer) { return writer.update(row); }));
}

Result<> Codebook::move(const QList<Id> &codes, Id parent, Id before)
{
    const RowTree<CodeRow> &tree = m_index.codes();
    const QList<Id> moved = topmost(tree, codes);
    QSet<QString> names;
    for (Id id : moved) {
        if (parent != NoId && tree.isWithin(parent, id))
            return invalid(tr("\"%1\" cannot be put below itself.").arg(tree.name(id)));
        const Id twin = tree.childNamed(parent, tree.name(id));
        if ((twin != NoId && twin != id && !moved.contains(twin)) || names.contains(tree.name(id)))
            return invalid(tr("There is a code \"%1\" in this place already.").arg(tree.name(id)));
        names.insert(tree.name(id));
    }
    if (moved.isEmpty())
        return {};
    const QStringList keys = keysBefore(tree, parent, before, moved);
    const QString label = moved.size() == 1 ? tr("Move code \"%1\"").arg(tree.name(moved.first()))
                                            : tr("Move %n codes", nullptr, int(moved.size()));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (qsizetype i = 0; i < moved.size(); ++i) {
            CodeRow row = *tree.find(moved.at(i));
            row.parent = parent;
            row.position = keys.at(i);
            CROSSCASE_TRY(writer.update(row));
        }
        return TableNames(TableNames::What::Code, pathsAfterMove(tree, moved, parent)).write(writer);
    }));
}

Result<> Codebook::sortChildren(Id parent)
{
    QList<Id> children = m_index.codes().children(parent);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(children, [&](Id a, Id b) {
        return collator.compare(m_index.codes().name(a), m_index.codes().name(b)) < 0;
    });
    const QStringList keys = orderKeys(children.size());
    return done(m_index.project().apply(tr("Sort codes"), [&](Writer &writer) -> Result<> {
        for (qsizetype i = 0; i < children.size(); ++i) {
            CodeRow row = *m_index.codes().find(children.at(i));
            row.position = keys.at(i);
            CROSSCASE_TRY(writer.update(row));
        }
        return {};
    }));
}

Result<> Codebook::setAliases(Id code, const QStringList &names)
{
    QStringList wanted;
    for (const QString &name : names) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty() && !wanted.contains(trimmed))
            wanted.append(trimmed);
    }
    return done(m_index.project().apply(
        tr("Other names of code \"%1\"").arg(m_index.codes().name(code)), [&](Writer &writer) -> Result<> {
            const Result<QList<CodeAliasRow>> old = writer.read().rowsWhere<CodeAliasRow>("code_id", code);
            if (!old)
                return std::unexpected(old.error());
            for (const CodeAliasRow &alias : *old) {
                if (!wanted.contains(alias.name))
                    CROSSCASE_TRY(writer.remove<CodeAliasRow>(alias.id));
            }
            for (const QString &name : std::as_const(wanted)) {
                if (std::ranges::contains(*old, name, &CodeAliasRow::name))
                    continue;
                CodeAliasRow alias;
                alias.code = code;
                alias.name = name;
                CROSSCASE_TRY(done(writer.insert(alias)));
            }
            return {};
        }));
}

Result<> Codebook::merge(Id from, Id into)
{
    const RowTree<CodeRow> &tree = m_index.codes();
    if (!tree.find(from) || !tree.find(into))
        return invalid(tr("The code is no longer in the codebook."));
    if (tree.isWithin(into, from)) {
        return invalid(tr("\"%1\" cannot be merged into \"%2\", which is the same code or lies below it.")
                           .arg(tree.name(from), tree.name(into)));
    }
    for (Id child : tree.children(from)) {
        if (const Id twin = tree.childNamed(into, tree.name(child)); twin != NoId && twin != from)
            return invalid(tr("Both codes have a code \"%1\" below them. Merge or rename those first.")
                               .arg(tree.name(child)));
    }
    const QString label = tr("Merge code \"%1\" into \"%2\"").arg(tree.name(from), tree.name(into));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        CROSSCASE_TRY(moveCodings(writer, m_index, from, into));
        CROSSCASE_TRY(moveMemos(writer, from, into));
        CROSSCASE_TRY(moveCellNotes(writer, from, into));
        const QList<Id> children = tree.children(from);
        const QStringList keys = keysBefore(tree, into, NoId, children);
        for (qsizetype i = 0; i < children.size(); ++i) {
            CodeRow child = *tree.find(children.at(i));
            child.parent = into;
            child.position = keys.at(i);
            CROSSCASE_TRY(writer.update(child));
        }
        QStringList names = m_index.codeAliases(from);
        names.prepend(tree.name(from));
        QStringList known = m_index.codeAliases(into);
        for (const QString &name : std::as_const(names)) {
            if (known.contains(name) || name == tree.name(into))
                continue;
            known.append(name);
            CodeAliasRow alias;
            alias.code = into;
            alias.name = name;
            CROSSCASE_TRY(done(writer.insert(alias)));
        }
        CROSSCASE_TRY(TableNames(TableNames::What::Code, {{tree.path(from), tree.path(into)}}).write(writer));
        return writer.remove<CodeRow>(from);
    }));
}

CodeRemoval Codebook::removalOf(Id code) const
{
    return {m_index.codes().depthFirst(code).size() - 1, m_index.countWithDescendants(code)};
}

Result<> Codebook::remove(const QList<Id> &codes)
{
    const QList<Id> removed = topmost(m_index.codes(), codes);
    if (removed.isEmpty())
        return {};
    const QString label = removed.size() == 1
        ? tr("Delete code \"%1\"").arg(m_index.codes().name(removed.first()))
        : tr("Delete %n codes", nullptr, int(removed.size()));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (Id id : removed)
            CROSSCASE_TRY(writer.remove<CodeRow>(id));
        return {};
    }));
}

} // namespace Crosscase
