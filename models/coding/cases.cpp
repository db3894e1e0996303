// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"

#include "coding/siblings.h"
#include "coding/tablenames.h"

#include <QRegularExpression>
#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

Cases::Cases(Index &index)
    : m_index(index)
{
}

Result<> Cases::checkName(Id parent, const QString &name, Id except) const
{
    if (name.trimmed().isEmpty())
        return invalid(tr("A case needs a name."));
    const Id twin = m_index.cases().childNamed(parent, name.trimmed());
    if (twin != NoId && twin != except)
        return invalid(tr("There is a case \"%1\" in this place already.").arg(name.trimmed()));
    return {};
}

Result<Id> Cases::write(Writer &writer, const NewCase &newCase)
{
    const Result<QString> key = keyAtEnd(writer, Table::Case, "parent_id", newCase.parent);
    if (!key)
        return std::unexpected(key.error());
    CaseRow row;
    row.guid = newCase.guid;
    row.parent = newCase.parent;
    row.position = *key;
    row.name = newCase.name.trimmed();
    row.kind = newCase.kind;
    row.description = newCase.description;
    return writer.insert(row);
}

Result<Id> Cases::writePath(Writer &writer, const QString &path, const QStringList &kinds)
{
    const QStringList names = splitPath(path);
    if (names.isEmpty()
        || std::ranges::any_of(names, [](const QString &name) { return name.trimmed().isEmpty(); }))
        return invalid(tr("\"%1\" is not the path of a case: every step needs a name.").arg(path));
    Id at = NoId;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Result<QList<CaseRow>> children = writer.read().rowsWhere<CaseRow>("parent_id", at);
        CROSSCASE_TRY(children);
        const auto found = std::ranges::find(*children, names.at(i).trimmed(), &CaseRow::name);
        if (found != children->end()) {
            at = found->id;
            continue;
        }
        const qsizetype kind = kinds.size() - (names.size() - i); // kinds name the last steps
        const Result<Id> made = write(writer, {.name = names.at(i), .parent = at, .kind = kinds.value(kind)});
        CROSSCASE_TRY(made);
        at = *made;
    }
    return at;
}

Result<Id> Cases::writeLink(Writer &writer, const NewCaseLink &link)
{
    CaseLinkRow row;
    row.caseId = link.caseId;
    row.document = link.document;
    row.speaker = link.speaker;
    if (link.stretch) {
        row.startAt = link.stretch->start;
        row.endAt = link.stretch->end;
    }
    const Result<QList<CaseLinkRow>> links = writer.read().rowsWhere<CaseLinkRow>("document_id",
                                                                                  link.document);
    CROSSCASE_TRY(links);
    for (CaseLinkRow old : *links) {
        const Id id = old.id;
        old.id = NoId;
        if (old == row)
            return id;
    }
    return writer.insert(row);
}

Result<Id> Cases::writeAttribute(Writer &writer, const QString &name, const QString &kind)
{
    const Result<QList<AttributeRow>> attributes = writer.read().rows<AttributeRow>();
    CROSSCASE_TRY(attributes);
    const auto found = std::ranges::find(*attributes, name.trimmed(), &AttributeRow::name);
    if (found != attributes->end())
        return found->id;
    const Result<QString> key = keyAtEnd(writer, Table::Attribute);
    CROSSCASE_TRY(key);
    AttributeRow row;
    row.position = *key;
    row.name = name.trimmed();
    row.kind = kind.isEmpty() ? u"text"_s : kind;
    return writer.insert(row);
}

Result<> Cases::writeValue(Writer &writer, Id caseId, Id attribute, const QString &text)
{
    const Result<QList<AttributeValueRow>> values = writer.read().rowsWhere<AttributeValueRow>("case_id",
                                                                                               caseId);
    CROSSCASE_TRY(values);
    const auto found = std::ranges::find(*values, attribute, &AttributeValueRow::attribute);
    AttributeValueRow row;
    row.attribute = attribute;
    row.caseId = caseId;
    row.text = text.trimmed();
    row.number = numberIn(text);
    if (found == values->end())
        return row.text.isEmpty() ? Result<>() : done(writer.insert(row));
    if (row.text.isEmpty())
        return writer.remove<AttributeValueRow>(found->id);
    row.id = found->id;
    return writer.update(row);
}

std::optional<double> Cases::numberIn(const QString &text)
{
    static const QRegularExpression shape(
        uR"(^(?:approx\.?|about|around|circa|ca\.?|c\.|~|≈)?\s*([+-]?\d[\d  ,.']*)\s*%?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    QString digits = match.captured(1);
    digits.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(u'\'');
    static const QRegularExpression thousands(u"^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
    if (thousands.match(digits).hasMatch())
        digits.remove(u',');
    else
        digits.replace(u',', u'.');
    bool ok = false;
    const double number = digits.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

Result<Id> Cases::add(const NewCase &newCase)
{
    CROSSCASE_TRY(checkName(newCase.parent, newCase.name, NoId));
    Id id = NoId;
    const Result<ChangeSet> applied = m_index.project().apply(
        tr("New case \"%1\"").arg(newCase.name.trimmed()), [&](Writer &writer) -> Result<> {
            const Result<Id> made = write(writer, newCase);
            id = made.value_or(NoId);
            return done(made);
        });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<Id> Cases::addPath(const QString &path, const QStringList &kinds)
{
    if (const Id there = m_index.cases().atPath(path); there != NoId)
        return there;
    Id id = NoId;
    const Result<ChangeSet> applied = m_index.project().apply(
        tr("New case \"%1\"").arg(path), [&](Writer &writer) -> Result<> {
            const Result<Id> made = writePath(writer, path, kinds);
            id = made.value_or(NoId);
            return done(made);
        });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<> Cases::rename(Id caseId, const QString &name)
{
    const CaseRow *old = m_index.cases().find(caseId);
    if (!old)
        return invalid(tr("The case is no longer in the project."));
    CROSSCASE_TRY(checkName(old->parent, name, caseId));
    CaseRow row = *old;
    row.name = name.trimmed();
    const TableNames names(
        TableNames::What::Case,
        {{m_index.cases().path(caseId), pathOfChild(m_index.cases(), row.parent, row.name)}});
    const QString label = tr("Rename case \"%1\" to \"%2\"").arg(old->name, row.name);
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        CROSSCASE_TRY(writer.update(row));
        return names.write(writer);
    }));
}

Result<> Cases::setKind(Id caseId, const QString &kind)
{
    const CaseRow *old = m_index.cases().find(caseId);
    if (!old)
        return invalid(tr("The case is no longer in the project."));
    CaseRow row = *old;
    row.kind = kind.trimmed();
    return done(m_index.project().apply(tr("Kind of case \"%1\"").arg(row.name),
                                        [&](Writer &writer) { return writer.update(row); }));
}

Result<> Cases::describe(Id caseId, const QString &description)
{
    const CaseRow *old = m_index.cases().find(caseId);
    if (!old)
        return invalid(tr("The case is no longer in the project."));
    CaseRow row = *old;
    row.description = description;
    return done(m_index.project().apply(tr("Description of case \"%1\"").arg(row.name),
                                        [&](Writer &writer) { return writer.update(row); }));
}

Result<> Cases::move(const QList<Id> &cases, Id parent, Id before)
{
    const RowTree<CaseRow> &tree = m_index.cases();
    const QList<Id> moved = topmost(tree, cases);
    QSet<QString> names;
    for (Id id : moved) {
        if (parent != NoId && tree.isWithin(parent, id))
            return invalid(tr("\"%1\" cannot be put below itself.").arg(tree.name(id)));
        const Id twin = tree.childNamed(parent, tree.name(id));
        if ((twin != NoId && twin != id && !moved.contains(twin)) || names.contains(tree.name(id)))
            return invalid(tr("There is a case \"%1\" in this place already.").arg(tree.name(id)));
        names.insert(tree.name(id));
    }
    if (moved.isEmpty())
        return {};
    const QStringList keys = keysBefore(tree, parent, before, moved);
    const QString label = moved.size() == 1 ? tr("Move case \"%1\"").arg(tree.name(moved.first()))
                                            : tr("Move %n cases", nullptr, int(moved.size()));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (qsizetype i = 0; i < moved.size(); ++i) {
            CaseRow row = *tree.find(moved.at(i));
            row.parent = parent;
            row.position = keys.at(i);
            CROSSCASE_TRY(writer.update(row));
        }
        return TableNames(TableNames::What::Case, pathsAfterMove(tree, moved, parent)).write(writer);
    }));
}

Result<> Cases::remove(const QList<Id> &cases)
{
    const QList<Id> removed = topmost(m_index.cases(), cases);
    if (removed.isEmpty())
        return {};
    const QString label = removed.size() == 1
        ? tr("Delete case \"%1\"").arg(m_index.cases().name(removed.first()))
        : tr("Delete %n cases", nullptr, int(removed.size()));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (Id id : removed)
            CROSSCASE_TRY(writer.remove<CaseRow>(id));
        return {};
    }));
}

Result<Id> Cases::link(const NewCaseLink &link)
{
    const CaseRow *row = m_index.cases().find(link.caseId);
    const DocumentHeadRow *document = m_index.document(link.document);
    if (!row || !document)
        return invalid(tr("The case or the document is no longer in the project."));
    if (link.stretch
        && (link.stretch->isEmpty() || link.stretch->start < 0 || link.stretch->end > document->length))
        return invalid(tr("The passage reaches beyond the end of \"%1\".").arg(document->name));
    Id id = NoId;
    const Result<ChangeSet> applied = m_index.project().apply(
        tr("Link case \"%1\" to \"%2\"").arg(row->name, document->name), [&](Writer &writer) -> Result<> {
            const Result<Id> made = writeLink(writer, link);
            id = made.value_or(NoId);
            return done(made);
        });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<> Cases::unlink(const QList<Id> &links)
{
    return done(m_index.project().apply(tr("Unlink case"), [&](Writer &writer) -> Result<> {
        for (Id id : links)
            CROSSCASE_TRY(writer.remove<CaseLinkRow>(id));
        return {};
    }));
}

Result<Id> Cases::addAttribute(const QString &name, const QString &kind)
{
    if (name.trimmed().isEmpty())
        return invalid(tr("An attribute needs a name."));
    if (m_index.attributeNamed(name.trimmed()) != NoId)
        return invalid(tr("There is an attribute \"%1\" already.").arg(name.trimmed()));
    Id id = NoId;
    const Result<ChangeSet> applied = m_index.project().apply(
        tr("New attribute \"%1\"").arg(name.trimmed()), [&](Writer &writer) -> Result<> {
            const Result<Id> made = writeAttribute(writer, name, kind);
            id = made.value_or(NoId);
            return done(made);
        });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<> Cases::editAttribute(const AttributeRow &attribute)
{
    const Id twin = m_index.attributeNamed(attribute.name.trimmed());
    if (attribute.name.trimmed().isEmpty())
        return invalid(tr("An attribute needs a name."));
    if (twin != NoId && twin != attribute.id)
        return invalid(tr("There is an attribute \"%1\" already.").arg(attribute.name.trimmed()));
    AttributeRow row = attribute;
    row.name = attribute.name.trimmed();
    return done(m_index.project().apply(tr("Edit attribute \"%1\"").arg(row.name),
                                        [&](Writer &writer) { return writer.update(row); }));
}

Result<> Cases::removeAttribute(Id attribute)
{
    return done(m_index.project().apply(
        tr("Delete attribute"), [&](Writer &writer) { return writer.remove<AttributeRow>(attribute); }));
}

Result<> Cases::setValue(Id caseId, Id attribute, const QString &text)
{
    const QString label = tr("Attribute of case \"%1\"").arg(m_index.cases().name(caseId));
    return done(m_index.project().apply(
        label, [&](Writer &writer) { return writeValue(writer, caseId, attribute, text); }));
}

Result<> Cases::setCellNote(const CellNoteRow &note)
{
    const CellNoteRow *old = m_index.cellNote(note.caseId, note.code);
    const bool empty = note.summary.isEmpty() && note.status.isEmpty() && note.mark.isEmpty()
        && note.reason.isEmpty();
    if (!old && empty)
        return {};
    CellNoteRow row = note;
    row.id = old ? old->id : NoId;
    const QString label = tr("Note on \"%1\", \"%2\"")
                              .arg(m_index.codes().name(note.code), m_index.cases().name(note.caseId));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        if (empty)
            return writer.remove<CellNoteRow>(row.id);
        return row.id == NoId ? done(writer.insert(row)) : writer.update(row);
    }));
}

} // namespace Crosscase
