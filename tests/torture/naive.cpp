// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random use through the door the window uses, followed by a naive model in memory. After every operation the file must
// hold what the model holds, and the project must allow and refuse what the model does.

#include "naiveproject.h"
#include "torture.h"

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "coding/memos.h"
#include "coding/rewriting.h"
#include "support/fastfolder.h"
#include "support/rowdigest.h"

#include <QTemporaryDir>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProjectLength = 2500; // operations on one project: beyond, each costs more and finds no more
constexpr int IndexEvery = 250;     // operations between two comparisons with an index built afresh

class NaiveAnalyst
{
public:
    NaiveAnalyst(Torture &torture, int round, Index &index, quint32 seed)
        : m_torture(torture)
        , m_round(round)
        , m_index(index)
        , m_codebook(index)
        , m_codings(index)
        , m_cases(index)
        , m_documents(index)
        , m_memos(index)
        , m_rewriting(index)
        , m_random(seed)
    {
        QObject::connect(&index.project(), &Project::changed, &index, [this] { m_changed = true; });
        m_states.append(m_now);
    }

    [[nodiscard]] bool isSound() const { return m_sound; }

    void act()
    {
        const NaiveProject before = m_now;
        m_changed = m_ordersOnly = false;
        m_tried.clear();
        const int kind = upTo(99);
        if (kind < 6)
            goBack();
        else if (kind < 10)
            goForth();
        else {
            if (kind < 28)
                onCodes(upTo(7));
            else if (kind < 62)
                onCodings(upTo(9));
            else if (kind < 78)
                onCases(upTo(10));
            else if (kind < 94)
                onDocuments(upTo(7));
            else
                onMemos(upTo(2));
            if (m_changed) {
                m_states.resize(m_at + 1);
                m_states.append(m_now);
                ++m_at;
            } else if (m_now != before) {
                found(u"nothing was changed"_s);
            }
            if (m_changed && m_now == before && !m_ordersOnly)
                found(u"something was changed that should not"_s);
        }
        compare();
        ++m_round;
    }

    /// Undoes all and redoes all, compared at every step.
    void thereAndBack()
    {
        m_tried = u"to the start"_s;
        const qsizetype steps = m_states.size() - 1;
        while (m_at < steps && m_sound)
            goForth();
        const Result<RowDigest> end = RowDigest::of(m_index.project().read());
        while (m_at > 0 && m_sound) {
            goBack();
            compare();
        }
        if (m_index.project().nextUndo())
            found(u"there is more to undo than was done"_s);
        while (m_at < steps && m_sound) {
            goForth();
            compare();
        }
        const Result<RowDigest> again = RowDigest::of(m_index.project().read());
        if (!end || !again || !(*end == *again))
            found(u"redoing everything does not lead to the end"_s);
        m_torture.count(u"changes undone to the start and redone to the end"_s, steps);
    }

    void compareIndex()
    {
        const Result<std::unique_ptr<Index>> fresh = Index::build(m_index.project());
        if (const QString difference = fresh ? m_index.differenceFrom(**fresh) : fresh.error().message;
            !difference.isEmpty())
            found(u"the index differs: "_s + difference);
        const Result<QStringList> problems = m_index.project().check();
        if (!problems || !problems->isEmpty())
            found(u"check: "_s + (problems ? problems->join(u' ') : problems.error().message));
        m_torture.count(u"comparisons with an index built afresh, and checks of the file"_s);
    }

private:
    void found(const QString &what)
    {
        if (m_sound)
            m_torture.finding(m_round, m_tried + u": "_s + what);
        m_sound = false;
    }

    void compare()
    {
        const Result<NaiveProject> file = NaiveProject::of(m_index.project().read());
        if (const QString difference = file ? file->differenceFrom(m_now) : file.error().message;
            !difference.isEmpty())
            found(difference);
        m_torture.count(u"comparisons of all rows with the model"_s);
    }

    /// Whether both allow it. The model says so first, whoever is right.
    template<typename T>
    bool agree(bool allowed, const Result<T> &result)
    {
        if (allowed && !result)
            found(u"was refused: "_s + result.error().message + u' ' + result.error().details);
        if (!allowed && result)
            found(u"was done, but must be refused"_s);
        m_torture.count(allowed ? u"operations done by both"_s : u"operations refused by both"_s);
        return allowed && result;
    }

    void goBack()
    {
        const bool may = m_at > 0;
        if (agree(may, m_index.project().undo()))
            m_now = m_states.at(--m_at);
    }
    void goForth()
    {
        const bool may = m_at + 1 < m_states.size();
        if (agree(may, m_index.project().redo()))
            m_now = m_states.at(++m_at);
    }

    int upTo(int most) { return most <= 0 ? 0 : int(m_random() % (quint32(most) + 1)); }
    template<typename Map>
    auto anyOf(const Map &map) -> typename Map::key_type
    {
        return map.isEmpty() ? typename Map::key_type()
                             : *std::next(map.keyBegin(), upTo(int(map.size()) - 1));
    }
    Id anyCode() { return anyOf(m_now.codes); }
    Id anyCase() { return anyOf(m_now.cases); }
    Id anyDocument() { return anyOf(m_now.documents); }
    Id codeOrTop() { return upTo(2) == 0 ? NoId : anyCode(); }
    Id caseOrTop() { return upTo(2) == 0 ? NoId : anyCase(); }

    QString word()
    {
        static const QStringList words{u"Networking"_s, u"Trust"_s, u"Kostnad"_s,  u"費用"_s,  u"a/b"_s,
                                       u"Zeit 😀"_s,    u"חברים"_s, u" padded "_s, u"naïve"_s, u"c\\d"_s};
        return upTo(40) == 0 ? u"  "_s : words.at(upTo(int(words.size()) - 1)) + QString::number(upTo(20));
    }
    QString text(int sentences)
    {
        QString out;
        for (int i = 0; i < sentences; ++i)
            out += word() + u' ' + word() + (upTo(3) == 0 ? u".\n"_s : u". "_s);
        return out;
    }
    Span anySpan(Id document)
    {
        const int length = int(m_now.documents.value(document).body.toUcs4().size());
        // Few places, so that codings meet; sometimes nothing, sometimes beyond the end.
        const int start = upTo(length / 5) * 5;
        return {start, start + upTo(5) * 5};
    }
    QString stanceText(Stance stance) { return stanceSymbol(stance); }

    void onCodes(int what)
    {
        const Id code = anyCode();
        switch (what) {
        case 0:
        case 1: {
            m_tried = u"add a code"_s;
            const NaiveProject::Code made{codeOrTop(), word(), u"#%1"_s.arg(upTo(999999), 6, 10, QChar(u'0')),
                                          word(), upTo(9) != 0};
            const auto id = m_codebook.add({.name = made.name,
                                            .parent = made.parent,
                                            .color = made.color,
                                            .definition = made.definition,
                                            .codable = made.codable});
            if (agree(m_now.mayNameCode(made.parent, made.name), id)) {
                m_now.addCode(*id, made);
                m_now.codes[*id].name = made.name.trimmed();
            }
            break;
        }
        case 2: {
            m_tried = u"rename a code"_s;
            const QString name = word();
            agree(m_now.renameCode(code, name), m_codebook.rename(code, name));
            break;
        }
        case 3: {
            m_tried = u"move codes"_s;
            m_ordersOnly = true;
            const QList<Id> moved{code, anyCode()};
            const Id parent = codeOrTop();
            const Id before = upTo(1) == 0 ? NoId : anyCode();
            agree(m_now.moveCodes(moved, parent, before), m_codebook.move(moved, parent, before));
            break;
        }
        case 4: {
            m_tried = u"merge codes"_s;
            const Id into = anyCode();
            agree(m_now.mergeCodes(code, into), m_codebook.merge(code, into));
            break;
        }
        case 5: {
            m_tried = u"delete a code"_s;
            if (code == NoId || upTo(2) != 0)
                break;
            if (agree(true, m_codebook.remove({code})))
                m_now.removeCode(code);
            break;
        }
        case 6: {
            m_tried = u"colour of a code"_s;
            const QString color = u"#00%1"_s.arg(upTo(9999), 4, 10, QChar(u'0'));
            if (agree(code != NoId, m_codebook.setColor(code, color)))
                m_now.codes[code].color = color;
            break;
        }
        default: {
            m_tried = u"other names of a code"_s;
            if (code == NoId)
                break;
            QStringList names{word(), word()};
            if (upTo(2) == 0)
                names.append(names.first()); // typed twice
            agree(m_now.setAliases(code, names), m_codebook.setAliases(code, names));
            break;
        }
        }
    }

    NaiveProject::Coding anyNewCoding(Id document)
    {
        return {document,
                anyCode(),
                upTo(3) == 0 ? u"Kari"_s : m_index.project().coderName(),
                anySpan(document),
                stanceText(Stance(upTo(3))),
                upTo(4) == 0 ? word() : QString()};
    }
    static NewCoding asked(const NaiveProject::Coding &coding)
    {
        return {.document = coding.document,
                .code = coding.code,
                .span = coding.span,
                .stance = stanceFromSymbol(coding.stance).value_or(Stance::None),
                .memo = coding.memo,
                .coder = coding.coder};
    }

    void onCodings(int what)
    {
        const Id document = anyDocument();
        const Id coding = anyOf(m_now.codings);
        switch (what) {
        case 0:
        case 1:
        case 2: {
            m_tried = u"code passages"_s;
            QList<NewCoding> many;
            QList<NaiveProject::Coding> wanted;
            bool allowed = true;
            for (int i = what == 2 ? upTo(5) : 0; i >= 0; --i) {
                wanted.append(anyNewCoding(document));
                allowed = allowed && m_now.mayCode(wanted.last());
                many.append(asked(wanted.last()));
            }
            const Result<QList<Id>> ids = m_codings.add(many, u"Many"_s);
            if (!agree(allowed, ids))
                break;
            for (qsizetype i = 0; i < ids->size(); ++i) {
                const Id there = m_now.standsAs(wanted.at(i));
                if (there != NoId ? there != ids->at(i) : m_now.codings.contains(ids->at(i)))
                    found(u"a coding stands twice, or takes the place of another"_s);
                m_now.addCoding(ids->at(i), wanted.at(i));
            }
            break;
        }
        case 3: {
            m_tried = u"stance"_s;
            const Stance stance = Stance(upTo(3));
            if (agree(coding != NoId, m_codings.setStance({coding}, stance)))
                m_now.codings[coding].stance = stanceText(stance);
            break;
        }
        case 4: {
            m_tried = u"recode"_s;
            const Id code = anyCode();
            if (agree(coding != NoId && m_now.codes.value(code).codable, m_codings.setCode({coding}, code)))
                m_now.codings[coding].code = code;
            break;
        }
        case 5: {
            m_tried = u"change a passage"_s;
            const Span span = anySpan(m_now.codings.value(coding).document);
            agree(m_now.setSpan(coding, span), m_codings.setSpan(coding, span));
            break;
        }
        case 6: {
            m_tried = u"memo of a coding"_s;
            const QString memo = upTo(3) == 0 ? QString() : word();
            if (agree(coding != NoId, m_codings.setMemo(coding, memo)))
                m_now.codings[coding].memo = memo;
            break;
        }
        case 7: {
            m_tried = u"remove a coding"_s;
            if (coding == NoId || upTo(1) == 0)
                break;
            if (agree(true, m_codings.remove({coding})))
                m_now.codings.remove(coding);
            break;
        }
        case 8: {
            m_tried = u"split a passage"_s;
            NaiveProject::Coding second = m_now.codings.value(coding);
            const qint64 at = second.span.start + upTo(12);
            const Result<Id> id = m_codings.split(coding, at);
            if (!agree(coding != NoId && second.span.start < at && at < second.span.end, id))
                break;
            m_now.codings[coding].span.end = at;
            second.span.start = at;
            m_now.addCoding(*id, second);
            break;
        }
        default: {
            m_tried = u"merge passages"_s;
            QList<Id> parts{coding};
            for (const auto &[id, other] :
                 m_now.codings.asKeyValueRange()) { // mostly ones that can be merged
                const NaiveProject::Coding &first = m_now.codings[coding];
                if (id != coding && other.code == first.code && other.document == first.document
                    && upTo(2) != 0)
                    parts.append(id);
            }
            if (upTo(5) == 0)
                parts.append(anyOf(m_now.codings));
            agree(m_now.unite(parts), m_codings.unite(parts));
            break;
        }
        }
    }

    void onCases(int what)
    {
        const Id one = anyCase();
        const Id document = anyDocument();
        switch (what) {
        case 0:
        case 1: {
            m_tried = u"add a case"_s;
            NaiveProject::Case made{caseOrTop(), word(), word(), word()};
            const auto id = m_cases.add({.name = made.name,
                                         .parent = made.parent,
                                         .kind = made.kind,
                                         .description = made.description});
            if (!agree(m_now.mayNameCase(made.parent, made.name), id))
                break;
            made.name = made.name.trimmed();
            m_now.addCase(*id, made);
            break;
        }
        case 2: {
            m_tried = u"rename a case"_s;
            const QString name = word();
            if (agree(one != NoId && m_now.mayNameCase(m_now.cases.value(one).parent, name, one),
                      m_cases.rename(one, name)))
                m_now.cases[one].name = name.trimmed();
            break;
        }
        case 3: {
            m_tried = u"move cases"_s;
            m_ordersOnly = true;
            const Id parent = caseOrTop();
            const Id before = upTo(1) == 0 ? NoId : anyCase();
            agree(m_now.moveCases({one}, parent, before), m_cases.move({one}, parent, before));
            break;
        }
        case 4: {
            m_tried = u"delete a case"_s;
            if (one == NoId || upTo(2) != 0)
                break;
            if (agree(true, m_cases.remove({one})))
                m_now.removeCase(one);
            break;
        }
        case 5:
        case 6: {
            m_tried = u"link a case"_s;
            NaiveProject::Link link{one, document};
            if (upTo(1) == 0)
                link.stretch = anySpan(document);
            else
                link.speaker = upTo(2) == 0 ? NoId : anySpeaker(document);
            const auto id = m_cases.link(
                {.caseId = one, .document = document, .speaker = link.speaker, .stretch = link.stretch});
            const qint64 length = m_now.documents.value(document).body.toUcs4().size();
            const bool fits = !link.stretch
                || (link.stretch->start < link.stretch->end && link.stretch->end <= length);
            if (!agree(one != NoId && document != NoId && fits, id))
                break;
            const Id there = m_now.links.key(link, NoId);
            if (there != NoId ? there != *id : m_now.links.contains(*id))
                found(u"a link stands twice, or takes the place of another"_s);
            m_now.links.insert(*id, link);
            break;
        }
        case 7: {
            m_tried = u"unlink a case"_s;
            const Id link = anyOf(m_now.links);
            if (link == NoId)
                break;
            if (agree(true, m_cases.unlink({link})))
                m_now.links.remove(link);
            break;
        }
        case 8: {
            m_tried = u"attributes"_s;
            const QString name = word();
            if (upTo(5) == 0 && !m_now.attributes.isEmpty()) {
                const Id attribute = anyOf(m_now.attributes);
                if (agree(true, m_cases.removeAttribute(attribute))) {
                    m_now.attributes.remove(attribute);
                    m_now.values.removeIf([&](const auto &each) { return each.key().second == attribute; });
                }
                break;
            }
            const auto id = m_cases.addAttribute(name, u"text"_s);
            const bool fresh = !name.trimmed().isEmpty()
                && !m_now.attributes.values().contains(name.trimmed());
            if (agree(fresh, id))
                m_now.attributes.insert(*id, name.trimmed());
            break;
        }
        case 9: {
            m_tried = u"value of an attribute"_s;
            const Id attribute = anyOf(m_now.attributes);
            if (one == NoId || attribute == NoId)
                break;
            const QString value = upTo(3) == 0 ? QString()
                : upTo(1) == 0                 ? QString::number(upTo(20000))
                                               : word();
            if (agree(true, m_cases.setValue(one, attribute, value)))
                m_now.setValue(one, attribute, value);
            break;
        }
        default: {
            m_tried = u"note of a cell"_s;
            if (one == NoId || m_now.codes.isEmpty())
                break;
            CellNoteRow note;
            note.caseId = one;
            note.code = anyCode();
            note.summary = upTo(1) == 0 ? QString() : word();
            note.status = upTo(1) == 0 ? QString() : u"not asked"_s;
            note.mark = upTo(2) == 0 ? u"o"_s : QString();
            note.reason = note.mark.isEmpty() ? QString() : word();
            if (agree(true, m_cases.setCellNote(note)))
                m_now.setNote(one, note.code, {note.summary, note.status, note.mark, note.reason});
            break;
        }
        }
    }

    Id anySpeaker(Id document)
    {
        QList<Id> ids;
        for (const auto &[id, speaker] : m_now.speakers.asKeyValueRange()) {
            if (speaker.document == document)
                ids.append(id);
        }
        return ids.isEmpty() ? NoId : ids.at(upTo(int(ids.size()) - 1));
    }

    void addDocument()
    {
        m_tried = u"import a text"_s;
        NewDocument made;
        made.name = word();
        const int turns = upTo(5);
        for (int i = 0; i < turns; ++i) {
            const QString label = i % 2 == 0 ? u"Interviewer: "_s : u"Ann: "_s;
            TurnShape turn;
            turn.speaker = label.chopped(2);
            const qint64 start = made.body.toUcs4().size();
            made.body += label + text(1 + upTo(3)).simplified() + u'\n';
            const qint64 end = made.body.toUcs4().size() - 1;
            turn.span = {start, end};
            turn.label = {start, start + label.size() - 1};
            turn.said = {start + label.size(), end};
            made.turns.append(turn);
            made.marks.append({turn.label, Mark::Kind::Label, turn.speaker});
        }
        made.interviewers = {u"Interviewer"_s};
        QString name = made.name;
        const auto isTaken = [this](const QString &wanted) {
            return std::ranges::any_of(
                m_now.documents, [&](const NaiveProject::Document &each) { return each.name == wanted; });
        };
        for (int n = 2; isTaken(name); ++n)
            name = u"%1 (%2)"_s.arg(made.name).arg(n);
        const Result<Id> id = m_documents.add(made);
        if (!agree(true, id))
            return;
        m_now.documents.insert(*id, {name, {}, made.body});
        m_now.documentOrder.append(*id);
        // The ids of who speaks are the project's; what they say is not.
        const auto file = NaiveProject::of(m_index.project().read());
        if (!file)
            return;
        m_now.takeSpeech(*id, *file);
        qsizetype spoken = 0;
        for (const NaiveProject::Turn &turn : std::as_const(m_now.turns)) {
            if (turn.document != *id)
                continue;
            const TurnShape &wanted = made.turns.value(spoken++);
            if (turn.span != wanted.span || m_now.speakers.value(turn.speaker).name != wanted.speaker)
                found(u"a turn is not what was imported"_s);
        }
        if (spoken != made.turns.size())
            found(u"turns are missing"_s);
    }

    void onDocuments(int what)
    {
        const Id document = anyDocument();
        switch (what) {
        case 0:
            addDocument();
            break;
        case 1: {
            m_tried = u"rename a document"_s;
            const QString name = word();
            bool taken = false;
            for (const auto &[id, other] : m_now.documents.asKeyValueRange())
                taken = taken || (id != document && other.name == name.trimmed());
            if (agree(document != NoId && !name.trimmed().isEmpty() && !taken,
                      m_documents.rename(document, name)))
                m_now.documents[document].name = name.trimmed();
            break;
        }
        case 2: {
            m_tried = u"move a document"_s;
            m_ordersOnly = true;
            const Id before = upTo(2) == 0 ? NoId : anyDocument();
            if (document == NoId)
                break;
            if (agree(true, m_documents.move({document}, before)))
                m_now.moveDocument(document, before);
            break;
        }
        case 3: {
            m_tried = u"delete a document"_s;
            if (document == NoId || upTo(3) != 0)
                break;
            if (agree(true, m_documents.remove({document})))
                m_now.removeDocument(document);
            break;
        }
        case 4:
        case 5: {
            m_tried = u"correct a text"_s;
            QList<TextEdit> edits; // as typing gives them: each after the ones before
            for (int i = upTo(3); i >= 0; --i)
                edits.append({anySpan(document), upTo(2) == 0 ? QString() : upTo(3) == 0 ? u"\n"_s : word()});
            if (!agree(m_now.correct(document, edits), m_documents.correct(document, edits)))
                break;
            if (const auto file = NaiveProject::of(m_index.project().read()))
                m_now.takeSpeech(document, *file);
            break;
        }
        case 6: {
            m_tried = u"speakers"_s;
            const Id speaker = anySpeaker(document);
            const Id into = anySpeaker(document);
            if (upTo(2) == 0) {
                const auto linked = m_now.links;
                if (!agree(m_now.mergeSpeakers(speaker, into), m_documents.mergeSpeakers(speaker, into)))
                    break;
                mergeLinks(linked, document, speaker, into);
            } else if (upTo(1) == 0) {
                const bool asks = upTo(1) == 1;
                if (agree(speaker != NoId, m_documents.setInterviewer(speaker, asks)))
                    m_now.speakers[speaker].interviewer = asks;
            } else {
                const QString name = word();
                if (agree(speaker != NoId && !name.trimmed().isEmpty(),
                          m_documents.renameSpeaker(speaker, name)))
                    m_now.speakers[speaker].name = name.trimmed();
            }
            break;
        }
        default:
            placeOne();
        }
    }

    /// Links of one speaker are another's afterwards, each once; new ones have ids of the project.
    void mergeLinks(const QMap<Id, NaiveProject::Link> &before, Id document, Id speaker, Id into)
    {
        for (const auto &[id, link] : before.asKeyValueRange()) {
            if (link.speaker != speaker)
                continue;
            m_now.links.remove(id);
            const NaiveProject::Link merged{link.caseId, document, into};
            if (m_now.links.key(merged, NoId) != NoId)
                continue;
            for (const CaseLinkRow &row : m_index.linksOfDocument(document)) {
                if (row.caseId == link.caseId && row.speaker == into)
                    m_now.links.insert(row.id, merged);
            }
        }
    }

    void placeOne()
    {
        m_tried = u"give a coding its place"_s;
        const Id coding = anyOf(m_now.waiting);
        if (coding == NoId)
            return;
        Id row = NoId;
        for (const UnplacedRow &each : m_index.unplaced())
            row = each.coding == coding ? each.id : row;
        NaiveProject::Coding placed = m_now.waiting.value(coding);
        if (upTo(3) == 0) {
            if (agree(true, m_rewriting.discard({row})))
                m_now.waiting.remove(coding);
            return;
        }
        placed.span = anySpan(placed.document);
        placed.words.clear();
        if (!agree(placed.span.start < placed.span.end
                       && placed.span.end <= m_now.documents.value(placed.document).body.toUcs4().size(),
                   m_rewriting.place(row, placed.span)))
            return;
        m_now.waiting.remove(coding);
        m_now.codings.insert(coding, placed);
    }

    void onMemos(int what)
    {
        const Id memo = anyOf(m_now.memos);
        const QString title = word();
        const QString body = text(1);
        switch (what) {
        case 0: {
            m_tried = u"write a memo"_s;
            QList<MemoSubject> subjects;
            QList<std::pair<NaiveProject::About, Id>> about;
            const auto on = [&](MemoSubject::Kind kind, NaiveProject::About subject, Id id) {
                if (id == NoId || upTo(1) == 0)
                    return;
                subjects.append({.kind = kind, .id = id});
                about.append({subject, id});
            };
            on(MemoSubject::Kind::Document, NaiveProject::About::Document, anyDocument());
            on(MemoSubject::Kind::Code, NaiveProject::About::Code, anyCode());
            on(MemoSubject::Kind::Case, NaiveProject::About::Case, anyCase());
            if (const Id code = anyCode(); !about.contains(std::pair(NaiveProject::About::Code, code)))
                on(MemoSubject::Kind::Code, NaiveProject::About::Code, code);
            std::ranges::sort(about);
            const auto id = m_memos.add(title, body, subjects);
            if (agree(true, id))
                m_now.memos.insert(*id, {title.trimmed(), body, about});
            break;
        }
        case 1: {
            m_tried = u"change a memo"_s;
            if (agree(memo != NoId, m_memos.write(memo, title, body))) {
                m_now.memos[memo].title = title.trimmed();
                m_now.memos[memo].body = body;
            }
            break;
        }
        default: {
            m_tried = u"delete a memo"_s;
            if (memo == NoId)
                break;
            if (agree(true, m_memos.remove({memo})))
                m_now.memos.remove(memo);
            break;
        }
        }
    }

    Torture &m_torture;
    int m_round;
    Index &m_index;
    Codebook m_codebook;
    Codings m_codings;
    Cases m_cases;
    Documents m_documents;
    Memos m_memos;
    Rewriting m_rewriting;
    std::mt19937 m_random;
    NaiveProject m_now;
    QList<NaiveProject> m_states; ///< after each change, the empty project first
    qsizetype m_at = 0;
    bool m_changed = false;
    bool m_ordersOnly = false; ///< keys of the order may change and the order be the same
    bool m_sound = true;
    QString m_tried;
};

} // namespace

int tortureRandom(Torture &torture)
{
    QTemporaryDir folder(fastFolderTemplate());
    for (int at = 0; at < torture.rounds(); at += ProjectLength) {
        const QString path = folder.filePath(u"study-%1.crosscase"_s.arg(at));
        const Result<std::unique_ptr<Project>> project = Project::create(path);
        const Result<std::unique_ptr<Index>> index = project ? Index::build(**project)
                                                             : std::unexpected(project.error());
        if (!index) {
            torture.finding(at, index.error().message);
            break;
        }
        NaiveAnalyst analyst(torture, at, **index, torture.randomOf(at)());
        const int operations = std::min(ProjectLength, torture.rounds() - at);
        for (int done = 0; done < operations && analyst.isSound(); ++done) {
            analyst.act();
            torture.count(u"operations"_s);
            if (done % IndexEvery == IndexEvery - 1)
                analyst.compareIndex();
        }
        if (analyst.isSound())
            analyst.thereAndBack();
        if (analyst.isSound())
            analyst.compareIndex();
    }
    return torture.report();
}

} // namespace Crosscase
