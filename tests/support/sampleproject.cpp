// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "text/codepoints.h"

#include <QTextStream>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Said
{
    const char16_t *who;
    qint64 seconds;
    const char16_t *words;
};

struct Interview
{
    const char16_t *name;
    QList<Said> turns;
};

struct Coded
{
    const char16_t *document;
    const char16_t *quote;
    const char16_t *code;
    Stance stance;
    const char16_t *coder = u"Ann";
    const char16_t *at = u"2026-03-01T10:00:00.000Z";
    const char16_t *memo = u"";
};

const QList<Interview> interviews{
    {u"A1",
     {{u"Interviewer", 0, u"Why did you join the cluster?"},
      {u"A1", 5, u"To sit at the same table as the people who buy. We trust them, after so many fairs."},
      {u"Interviewer", 40, u"Is the fee too high?"},
      {u"A1", 44, u"The fee is less than our coffee."}}},
    {u"A2",
     {{u"Interviewer", 0, u"And what did it bring you?"},
      {u"A2", 6,
       u"Contacts, mostly. Not the ones we hoped for, though. The projects take too long \U0001F642 sometimes."},
      {u"A2", 65, u"At the fair in spring we met our supplier."}}},
    {u"B1",
     {{u"Interviewer", 0, u"Why are you a member?"},
      {u"B1", 3,
       u"One meets everybody. It is expensive, but one gets it back. The time it takes is another thing."}}},
    {u"B2",
     {{u"Interviewer", 0, u"Do the members trust each other?"},
      {u"B2", 4, u"Some do. We do not show our drawings to everybody."}}},
    {u"Panel",
     {{u"Interviewer", 0, u"Let us talk about money."},
      {u"A1", 2, u"Nobody leaves because of the fee."},
      {u"B1", 9, u"I know two who did. It is too much for a small firm."}}},
};

const QList<Coded> coded{
    {u"A1", u"To sit at the same table as the people who buy.", u"Drivers/Networking", Stance::Agree},
    {u"A1", u"We trust them, after so many fairs.", u"Drivers/Trust", Stance::Agree},
    {u"A1", u"We trust them, after so many fairs.", u"Drivers/Trust", Stance::Agree, u"Ben"},
    {u"A1", u"after so many fairs", u"Arenas/Fairs", Stance::None},
    {u"A1", u"The fee is less than our coffee.", u"Barriers/Costs", Stance::Disagree},
    {u"A2", u"Contacts, mostly.", u"Drivers/Networking", Stance::Agree},
    {u"A2", u"Not the ones we hoped for, though.", u"Drivers/Networking", Stance::NotFully, u"Ann",
     u"2026-03-02T10:00:00.000Z"},
    {u"A2", u"The projects take too long \U0001F642 sometimes.", u"Barriers/Time", Stance::NotFully, u"Ben"},
    {u"A2", u"At the fair in spring we met our supplier.", u"Arenas/Fairs", Stance::None, u"Ann",
     u"2026-03-01T10:00:00.000Z", u"The supplier is named later."},
    {u"B1", u"One meets everybody.", u"Drivers/Networking", Stance::Agree},
    {u"B1", u"It is expensive, but one gets it back.", u"Barriers/Costs", Stance::Disagree},
    {u"B1", u"The time it takes is another thing.", u"Barriers/Time", Stance::NotFully},
    {u"B2", u"Some do. We do not show our drawings", u"Drivers/Trust", Stance::NotFully},
    {u"Panel", u"It is too much for a small firm.", u"Barriers/Costs", Stance::Agree, u"Ben"},
    // Begins in the interviewer's turn, which belongs to nobody, and ends in A1's.
    {u"Panel", u"money.\nA1: Nobody leaves because of the fee.", u"Barriers/Costs", Stance::Disagree, u"Ann"},
};

Result<> done(const Result<Id> &made)
{
    CROSSCASE_TRY(made);
    return {};
}

NewDocument documentOf(const Interview &interview)
{
    NewDocument document;
    document.name = QString::fromUtf16(interview.name);
    document.language = u"en"_s;
    document.interviewers = QStringList{u"Interviewer"_s};
    qint64 at = 0;
    for (const Said &said : interview.turns) {
        const QString who = QString::fromUtf16(said.who);
        const QString text = who + u": "_s + QString::fromUtf16(said.words);
        const auto length = qint64(text.toUcs4().size());
        TurnShape turn;
        turn.span = {at, at + length};
        turn.label = {at, at + who.size() + 1};
        turn.said = {at + who.size() + 2, at + length};
        turn.speaker = who;
        turn.startMs = said.seconds * 1000;
        document.turns.append(turn);
        document.marks.append(Mark{turn.label, Mark::Kind::Label, who});
        document.body += text + u'\n';
        at += length + 1;
    }
    return document;
}

} // namespace

std::unique_ptr<SampleProject> SampleProject::make()
{
    std::unique_ptr<SampleProject> sample(new SampleProject);
    const Result<> filled = sample->fill();
    if (filled)
        return sample;
    QTextStream(stderr) << "The sample project could not be made: " << filled.error().message << ' '
                        << filled.error().details << Qt::endl;
    return nullptr;
}

Result<> SampleProject::fill()
{
    Result<std::unique_ptr<Project>> project = Project::create(m_folder.filePath(u"sample.crosscase"_s));
    CROSSCASE_TRY(project);
    m_project = std::move(*project);
    Result<std::unique_ptr<Index>> index = Index::build(*m_project);
    CROSSCASE_TRY(index);
    m_index = std::move(*index);
    CROSSCASE_TRY(addDocuments());
    CROSSCASE_TRY(addCases());
    CROSSCASE_TRY(addCodes());
    CROSSCASE_TRY(addCodings());
    return addFacets();
}

Result<> SampleProject::addDocuments()
{
    for (const Interview &interview : interviews)
        CROSSCASE_TRY(done(Documents(*m_index).add(documentOf(interview))));
    return {};
}

Result<> SampleProject::addCases()
{
    Cases cases(*m_index);
    for (const QString &path : {u"Cluster A/A1"_s, u"Cluster A/A2"_s, u"Cluster B/B1"_s, u"Cluster B/B2"_s}) {
        const Result<Id> made = cases.addPath(path, {u"cluster"_s, u"informant"_s});
        CROSSCASE_TRY(made);
        const QString name = m_index->cases().name(*made);
        for (Id document : m_index->documents()) {
            for (const SpeakerRow &speaker : m_index->speakers(document)) {
                if (speaker.name == name)
                    CROSSCASE_TRY(
                        done(cases.link({.caseId = *made, .document = document, .speaker = speaker.id})));
            }
        }
    }
    const Result<Id> role = cases.addAttribute(u"Role"_s, u"text"_s);
    CROSSCASE_TRY(role);
    const Result<Id> size = cases.addAttribute(u"Size"_s, u"number"_s);
    CROSSCASE_TRY(size);
    CROSSCASE_TRY(cases.setValue(caseAt(u"Cluster A/A1"_s), *role, u"Manager"_s));
    CROSSCASE_TRY(cases.setValue(caseAt(u"Cluster A/A2"_s), *role, u"Engineer"_s));
    CROSSCASE_TRY(cases.setValue(caseAt(u"Cluster B/B1"_s), *role, u"Manager"_s));
    CROSSCASE_TRY(cases.setValue(caseAt(u"Cluster A/A1"_s), *size, u"40"_s));
    CROSSCASE_TRY(cases.setValue(caseAt(u"Cluster A/A2"_s), *size, u"no data"_s));
    return cases.setValue(caseAt(u"Cluster B/B1"_s), *size, u"approx. 12"_s);
}

Result<> SampleProject::addCodes()
{
    for (const QString &path : {u"Drivers/Networking"_s, u"Drivers/Trust"_s, u"Barriers/Costs"_s,
                                u"Barriers/Time"_s, u"Arenas/Fairs"_s})
        CROSSCASE_TRY(done(Codebook(*m_index).addPath(path)));
    CellNoteRow note;
    note.caseId = caseAt(u"Cluster B/B2"_s);
    note.code = code(u"Drivers/Networking"_s);
    note.status = u"not asked"_s;
    note.reason = u"The call broke off."_s;
    return Cases(*m_index).setCellNote(note);
}

Result<> SampleProject::addCodings()
{
    QList<NewCoding> all;
    for (const Coded &each : coded) {
        NewCoding coding;
        const QString name = QString::fromUtf16(each.document);
        coding.document = document(name);
        coding.code = code(QString::fromUtf16(each.code));
        coding.span = find(name, QString::fromUtf16(each.quote));
        coding.stance = each.stance;
        coding.memo = QString::fromUtf16(each.memo);
        coding.coder = QString::fromUtf16(each.coder);
        coding.createdAt = QString::fromUtf16(each.at);
        all.append(coding);
    }
    const Result<QList<Id>> added = Codings(*m_index).add(all, u"Code the sample"_s);
    CROSSCASE_TRY(added);
    return {};
}

Result<> SampleProject::addFacets()
{
    // Level, a choice, and Weight, a number, on the drivers.
    QList<Id> drivers;
    for (const QString &path : {u"Drivers/Networking"_s, u"Drivers/Trust"_s}) {
        for (CodingColumns::Slot slot : m_index->codings().ofCode(code(path)))
            drivers.append(m_index->codings().at(slot).id);
    }
    const Result<ChangeSet> made = m_project->apply(u"Facets"_s, [&](Writer &writer) -> Result<> {
        FacetRow level;
        level.position = u"a"_s;
        level.name = u"Level"_s;
        const Result<Id> levelId = writer.insert(level);
        CROSSCASE_TRY(levelId);
        FacetRow weight;
        weight.position = u"b"_s;
        weight.name = u"Weight"_s;
        weight.kind = u"number"_s;
        const Result<Id> weightId = writer.insert(weight);
        CROSSCASE_TRY(weightId);
        QList<Id> choices;
        for (const QString &name : {u"company"_s, u"network"_s}) {
            FacetChoiceRow choice;
            choice.facet = *levelId;
            choice.position = name.first(1);
            choice.name = name;
            const Result<Id> id = writer.insert(choice);
            CROSSCASE_TRY(id);
            choices.append(*id);
        }
        for (qsizetype i = 0; i < drivers.size(); ++i) {
            CodingFacetRow row;
            row.coding = drivers.at(i);
            row.facet = *levelId;
            row.choice = choices.at(i % 2);
            CROSSCASE_TRY(done(writer.insert(row)));
            if (i % 3 == 2)
                continue; // has no weight
            CodingFacetRow number;
            number.coding = drivers.at(i);
            number.facet = *weightId;
            number.number = double(i) + 0.5;
            CROSSCASE_TRY(done(writer.insert(number)));
        }
        return {};
    });
    CROSSCASE_TRY(made);
    return {};
}

Span SampleProject::find(const QString &documentName, const QString &text) const
{
    const Result<QString> body = m_project->read().body(document(documentName));
    if (!body)
        return {};
    const qsizetype at = body->indexOf(text);
    return at < 0 ? Span{} : CodePointMap(*body).toSpan(at, at + text.size());
}

} // namespace Crosscase
