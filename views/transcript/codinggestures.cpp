// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/codinggestures.h"

#include "coding/facetvalues.h"
#include "text/paths.h"
#include "text/words.h"
#include "views/transcript/facetwords.h"
#include "views/transcript/transcriptmodel.h"

#include <QLocale>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

CodingGestures::CodingGestures(Workspace &workspace, TranscriptModel &model)
    : m_workspace(workspace)
    , m_model(model)
{
}

QString CodingGestures::namesOf(const QList<Id> &codes) const
{
    QStringList names;
    for (Id code : codes)
        names.append(u"“%1”"_s.arg(m_workspace.index().codes().name(code)));
    return QLocale().createSeparatedList(names);
}

QString CodingGestures::codeNameOf(Id coding) const
{
    const Coding *found = m_workspace.index().codings().find(coding);
    return found ? m_workspace.index().codes().name(found->code) : QString();
}

QList<Id> CodingGestures::write(const QList<Span> &passages, const PaletteChoice &choice,
                                const QString &label, bool remember)
{
    QList<Span> spans;
    for (Span passage : passages) {
        if (const Span span = trimmed(m_model.text(), passage); !span.isEmpty())
            spans.append(span);
    }
    if (spans.isEmpty()) {
        m_workspace.say(tr("Select the words to code first."));
        return {};
    }
    const Stance stance = choice.stance.value_or(Stance::None);
    const Index &index = m_workspace.index();
    QList<Id> codes = choice.codes;
    for (Id code : std::as_const(codes)) {
        if (const CodeRow *row = index.codes().find(code); row && !row->codable) {
            Q_EMIT m_workspace.failed(
                {tr("\"%1\" is a heading. Only the codes below it can be applied.").arg(row->name),
                 {},
                 Error::Kind::Invalid});
            return {};
        }
    }
    QList<Id> codings;
    // Codes, codings and facets are one change: one undo takes all of it back.
    Project &project = m_workspace.project();
    const Result<ChangeSet> applied = project.apply(label, [&](Writer &writer) -> Result<> {
        QHash<Id, QList<FacetSetting>> facets;
        for (Id code : std::as_const(codes))
            facets.insert(code, readFacets(index, code, choice.facets).settings);
        for (const QString &path : choice.newPaths) {
            const Result<Id> code = Codebook::writePath(writer, path);
            CROSSCASE_TRY(code);
            if (!codes.contains(*code))
                codes.append(*code);
            // What is offered for a new code is what is offered above it.
            QStringList steps = splitPath(path);
            while (!steps.isEmpty() && index.codes().atPath(joinPath(steps)) == NoId)
                steps.removeLast();
            const Id above = steps.isEmpty() ? NoId : index.codes().atPath(joinPath(steps));
            facets.insert(*code, readFacets(index, above, choice.facets).settings);
        }
        for (Span span : std::as_const(spans)) {
            for (Id code : std::as_const(codes)) {
                const Result<Id> coding = Codings::write(
                    writer, {.document = m_model.document(), .code = code, .span = span, .stance = stance},
                    project.coderName());
                CROSSCASE_TRY(coding);
                CROSSCASE_TRY(writeFacets(writer, *coding, facets.value(code)));
                codings.append(*coding);
            }
        }
        return {};
    });
    if (!m_workspace.accept(applied))
        return {};
    if (remember)
        m_last = {codes, {}, choice.stance, choice.facets};
    if (spans.size() > 1) {
        m_workspace.say(tr("Coded %Ln passages: %1", nullptr, int(spans.size())).arg(namesOf(codes)));
    } else {
        m_workspace.say(stance == Stance::None ? tr("Coded %1").arg(namesOf(codes))
                                               : tr("Coded %1: %2").arg(namesOf(codes), stanceName(stance)));
    }
    return codings;
}

QString CodingGestures::labelOf(const PaletteChoice &choice) const
{
    QStringList names;
    for (Id code : choice.codes)
        names.append(m_workspace.index().codes().name(code));
    names += choice.newPaths;
    return names.join(u"\", \""_s);
}

QList<Id> CodingGestures::apply(Span passage, const PaletteChoice &choice)
{
    return write({passage}, choice, tr("Code \"%1\"").arg(labelOf(choice)), true);
}

QList<Id> CodingGestures::applyEach(const QList<Span> &passages, const PaletteChoice &choice)
{
    return write(passages, choice,
                 tr("Code %n passages \"%1\"", nullptr, int(passages.size())).arg(labelOf(choice)), true);
}

QString CodingGestures::nameInVivo(const QString &words)
{
    QString name = words.simplified();
    if (name.size() <= LongestName)
        return name;
    // Cut between words where there are spaces, and never within a surrogate pair.
    const qsizetype space = name.lastIndexOf(u' ', LongestName - 1);
    name.truncate(space > LongestName / 2 ? space : LongestName - 1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name + u'…';
}

QList<Id> CodingGestures::applyInVivo(Span passage)
{
    const QString name = nameInVivo(m_model.text().mid(passage));
    if (name.isEmpty()) {
        m_workspace.say(tr("Select the words to code first."));
        return {};
    }
    return write({passage}, {{}, {escapedPathName(name)}, std::nullopt}, tr("Code in vivo \"%1\"").arg(name),
                 true);
}

QList<Id> CodingGestures::repeat(Span passage)
{
    m_last.codes.removeIf([this](Id code) { return !m_workspace.index().codes().find(code); });
    if (!canRepeat()) {
        m_workspace.say(tr("There is no code to repeat yet."));
        return {};
    }
    return apply(passage, m_last);
}

bool CodingGestures::recode(Id coding, const PaletteChoice &choice)
{
    Project &project = m_workspace.project();
    if (!choice.newPaths.isEmpty() || choice.stance || !choice.facets.isEmpty()) {
        // With a new code or a stance it takes two writes, and still one undo.
        const QString name = choice.newPaths.isEmpty()
            ? m_workspace.index().codes().name(choice.codes.value(0))
            : choice.newPaths.first();
        return m_workspace.accept(
            project.apply(tr("Recode to \"%1\"").arg(name), [&](Writer &writer) -> Result<> {
                Result<Id> code = choice.codes.value(0);
                if (!choice.newPaths.isEmpty())
                    code = Codebook::writePath(writer, choice.newPaths.first());
                CROSSCASE_TRY(code);
                Result<CodingRow> row = writer.read().row<CodingRow>(coding);
                CROSSCASE_TRY(row);
                row->code = *code;
                if (choice.stance)
                    row->stance = stanceSymbol(*choice.stance);
                CROSSCASE_TRY(writer.update(*row));
                return writeFacets(writer, coding,
                                   readFacets(m_workspace.index(), *code, choice.facets).settings);
            }));
    }
    return !choice.codes.isEmpty()
        && m_workspace.accept(m_workspace.codings().setCode({coding}, choice.codes.first()));
}

QList<Id> CodingGestures::addBeside(Id coding, const QList<Id> &codes)
{
    const ShownCoding *shown = m_model.find(coding);
    return shown ? apply(shown->coding.span, {codes, {}, std::nullopt}) : QList<Id>();
}

bool CodingGestures::replace(Id coding, const QList<Id> &codes)
{
    const ShownCoding *shown = m_model.find(coding);
    if (!shown || codes.isEmpty())
        return false;
    if (codes.size() == 1)
        return m_workspace.accept(m_workspace.codings().setCode({coding}, codes.first()));
    const QString label = tr("Recode to \"%1\"").arg(m_workspace.index().codes().name(codes.first()));
    Project &project = m_workspace.project();
    const Coding before = shown->coding;
    return m_workspace.accept(project.apply(label, [&](Writer &writer) -> Result<> {
        Result<CodingRow> row = writer.read().row<CodingRow>(coding);
        CROSSCASE_TRY(row);
        row->code = codes.first();
        CROSSCASE_TRY(writer.update(*row));
        for (Id code : codes.mid(1)) {
            CROSSCASE_TRY(Codings::write(
                writer,
                {.document = before.document, .code = code, .span = before.span, .stance = before.stance},
                project.coderName()));
        }
        return {};
    }));
}

bool CodingGestures::setStance(Id coding, Stance stance)
{
    const ShownCoding *shown = m_model.find(coding);
    if (!shown) {
        m_workspace.say(tr("Put the caret into a coded passage first."));
        return false;
    }
    if (shown->coding.stance == stance)
        return true;
    const QString name = codeNameOf(coding);
    if (!m_workspace.accept(m_workspace.codings().setStance({coding}, stance)))
        return false;
    m_workspace.say(stance == Stance::None ? tr("“%1”: no stance").arg(name)
                                           : tr("“%1”: %2").arg(name, stanceName(stance)));
    return true;
}

bool CodingGestures::setSpan(Id coding, Span span)
{
    const Span wanted = trimmed(m_model.text(), span);
    return !wanted.isEmpty() && m_workspace.accept(m_workspace.codings().setSpan(coding, wanted));
}

bool CodingGestures::remove(const QList<Id> &codings)
{
    if (codings.isEmpty()) {
        m_workspace.say(tr("Put the caret into a coded passage first."));
        return false;
    }
    const QString name = codeNameOf(codings.first());
    if (!m_workspace.accept(m_workspace.codings().remove(codings)))
        return false;
    m_workspace.say(codings.size() == 1 ? tr("Removed “%1” from the passage").arg(name)
                                        : tr("Removed %Ln codings", nullptr, int(codings.size())));
    return true;
}

bool CodingGestures::split(Id coding, qint64 position)
{
    if (!m_workspace.accept(m_workspace.codings().split(coding, position)))
        return false;
    m_workspace.say(tr("Split the passage of “%1” in two").arg(codeNameOf(coding)));
    return true;
}

bool CodingGestures::unite(Id coding, const QList<Id> &codings)
{
    const ShownCoding *shown = m_model.find(coding);
    QList<Id> parts;
    for (Id id : codings) {
        const ShownCoding *other = m_model.find(id);
        if (shown && other && other->coding.code == shown->coding.code
            && other->coding.coder == shown->coding.coder)
            parts.append(id);
    }
    if (parts.size() < 2) {
        m_workspace.say(tr("Select text over two or more passages of one code to merge them."));
        return false;
    }
    const QString name = codeNameOf(coding);
    const auto differing = int(differingValues(m_workspace.index(), parts));
    if (!m_workspace.accept(m_workspace.codings().unite(parts)))
        return false;
    const QString merged = tr("Merged %Ln passages of “%1”", nullptr, int(parts.size())).arg(name);
    m_workspace.say(
        differing == 0
            ? merged
            : tr("%1. %Ln values that differ stand in its memo.", "what was merged", differing).arg(merged));
    return true;
}

} // namespace Crosscase
