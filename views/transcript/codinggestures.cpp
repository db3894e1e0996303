// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/codinggestures.h"

#include "text/words.h"
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

QList<Id> CodingGestures::write(Span passage, const PaletteChoice &choice, const QString &label, bool remember)
{
    const Span span = trimmed(m_model.text(), passage);
    if (span.isEmpty()) {
        m_workspace.say(tr("Select the words to code first."));
        return {};
    }
    const Stance stance = choice.stance.value_or(Stance::None);
    QList<Id> codes = choice.codes;
    QList<Id> codings;
    if (choice.newPaths.isEmpty()) {
        QList<NewCoding> made;
        for (Id code : codes)
            made.append({.document = m_model.document(), .code = code, .span = span, .stance = stance});
        const Result<QList<Id>> ids = m_workspace.codings().add(made, label);
        if (!m_workspace.accept(ids))
            return {};
        codings = *ids;
    } else {
        // Code and coding are one change: one undo takes both back.
        Project &project = m_workspace.project();
        const Result<ChangeSet> applied = project.apply(label, [&](Writer &writer) -> Result<> {
            for (const QString &path : choice.newPaths) {
                const Result<Id> code = Codebook::writePath(writer, path);
                CROSSCASE_TRY(code);
                if (!codes.contains(*code))
                    codes.append(*code);
            }
            for (Id code : std::as_const(codes)) {
                const Result<Id> coding = Codings::write(
                    writer, {.document = m_model.document(), .code = code, .span = span, .stance = stance},
                    project.coderName());
                CROSSCASE_TRY(coding);
                codings.append(*coding);
            }
            return {};
        });
        if (!m_workspace.accept(applied))
            return {};
    }
    if (remember)
        m_last = {codes, {}, choice.stance};
    m_workspace.say(stance == Stance::None ? tr("Coded %1").arg(namesOf(codes))
                                           : tr("Coded %1: %2").arg(namesOf(codes), stanceName(stance)));
    return codings;
}

QList<Id> CodingGestures::apply(Span passage, const PaletteChoice &choice)
{
    QStringList names;
    for (Id code : choice.codes)
        names.append(m_workspace.index().codes().name(code));
    names += choice.newPaths;
    return write(passage, choice, tr("Code \"%1\"").arg(names.join(u"\", \""_s)), true);
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
    return write(passage, {{}, {escapedPathName(name)}, std::nullopt}, tr("Code in vivo \"%1\"").arg(name), true);
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
    if (!choice.newPaths.isEmpty() || choice.stance) {
        // With a new code or a stance it takes two writes, and still one undo.
        const QString name = choice.newPaths.isEmpty() ? m_workspace.index().codes().name(choice.codes.value(0))
                                                       : choice.newPaths.first();
        return m_workspace.accept(project.apply(tr("Recode to \"%1\"").arg(name), [&](Writer &writer) -> Result<> {
            Result<Id> code = choice.codes.value(0);
            if (!choice.newPaths.isEmpty())
                code = Codebook::writePath(writer, choice.newPaths.first());
            CROSSCASE_TRY(code);
            Result<CodingRow> row = writer.read().row<CodingRow>(coding);
            CROSSCASE_TRY(row);
            row->code = *code;
            if (choice.stance)
                row->stance = stanceSymbol(*choice.stance);
            return writer.update(*row);
        }));
    }
    return !choice.codes.isEmpty() && m_workspace.accept(m_workspace.codings().setCode({coding}, choice.codes.first()));
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
                writer, {.document = before.document, .code = code, .span = before.span, .stance = before.stance},
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

} // namespace Crosscase
