// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/names.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u'|'))
        set.insert(word.toString());
    return set;
}

const QSet<QString> &headerKeys()
{
    static const QSet<QString> keys = wordSet(
        u"date|time|place|location|venue|duration|length|title|subject|topic|topics|theme|interview|interviews|"
        "transcript|transcription|transcriber|transcribed|transcribed by|participants|speakers|keywords|"
        "summary keywords|summary|recorded|recording|recording date|file|filename|file name|audio|audio file|video|"
        "language|project|study|start|end|start time|end time|interview date|date of interview|interview number|"
        "interview length|interviewed by|conducted by|present|in attendance|version|status|"
        "author|authors|copyright|license|licence|source|url|link|links|website|web|email|e-mail|mail|tel|phone|"
        "datum|ort|dauer|uhrzeit|zeit|titel|thema|transkript|transkription|teilnehmer|teilnehmende|quelle|sprache|"
        "dato|sted|stad|tid|tidspunkt|varighet|varigheit|lengde|tema|intervju|transkripsjon|transkribert|"
        "transkribert av|deltakere|deltakarar|deltagere|kilde|kjelde|språk|fil|lydfil|prosjekt|"
        "lieu|durée|heure|titre|sujet|thème|langue|entretien|fichier|fecha|lugar|duración|hora|título|idioma|"
        "entrevista|archivo|data|luogo|durata|ora|titolo|lingua|intervista|plaats|duur|tijd|onderwerp|taal|bestand|"
        "plats|längd|ämne|deltagare|varighed|sprog|local|duração|assunto|duracao|日期|地点|时间|時間|地點|时长|时長|主题|"
        "主題|日時|場所|録音|날짜|장소|시간|תאריך|מקום|משך"_s);
    return keys;
}

const QSet<QString> &neverSpeakers()
{
    static const QSet<QString> words = [] {
        QSet<QString> set = wordSet(
            u"note|notes|nb|n.b|ps|p.s|example|examples|for example|for instance|e.g|eg|i.e|ie|viz|re|regarding|"
            "warning|important|caution|tip|hint|attention|remark|remarks|comment|comments|context|background|"
            "setting|disclaimer|agenda|conclusion|conclusions|result|results|method|methods|aim|aims|goal|reference|"
            "references|see|see also|figure|table|page|chapter|section|part|step|appendix|update|edit|correction|"
            "todo|break|music|pause|laughter|silence|crosstalk|inaudible|applause|http|https|ftp|mailto|"
            "so|but|and|also|then|first|second|third|firstly|secondly|thirdly|finally|however|therefore|thus|because|"
            "yes|no|yeah|well|okay|ok|now|actually|basically|meaning|that is|the thing is|the point is|"
            "the question is|the problem is|the answer is|i said|he said|she said|they said|we said|i say|i thought|"
            "i think|you know|i mean|i was like|he was like|she was like|they were like|said|like|or|plus|anyway|"
            "remember|think about it|here's the thing|in other words|in short|in fact|in summary|to summarize|"
            "the following|as follows|this|that|it|there|here|why|what|how|when|where|who|"
            "hinweis|anmerkung|anmerkungen|notiz|beispiel|zum beispiel|z.b|d.h|achtung|wichtig|also|und|aber|ja|nein|"
            "oder|seite|kapitel|abschnitt|siehe|fazit|erstens|zweitens|drittens|das heißt|ich sagte|ich dachte|"
            "er sagte|sie sagte|ich habe gesagt|bemerkung|"
            "merk|merknad|notat|obs|eksempel|for eksempel|f.eks|altså|men|og|nei|side|kapittel|se|viktig|kommentar|"
            "jeg sa|eg sa|jeg tenkte|eg tenkte|han sa|hun sa|ho sa|det vil si|dvs|"
            "remarque|exemple|par exemple|attention|donc|mais|et|oui|non|alors|voir|c'est-à-dire|j'ai dit|"
            "nota|ejemplo|por ejemplo|es decir|pero|y|sí|entonces|atención|dije|"
            "esempio|per esempio|ad esempio|cioè|ma|e|sì|quindi|allora|attenzione|"
            "notitie|opmerking|voorbeeld|bijvoorbeeld|maar|en|nee|dus|let op|zie|ik zei|"
            "anteckning|exempel|till exempel|alltså|och|nej|jag sa|"
            "bemærkning|note to self|observação|exemplo|por exemplo|então|mas|"
            "注|注意|备注|備註|例如|比如|所以|但是|説|说|例|たとえば|例えば|הערה|לדוגמה|למשל"_s);
        set.unite(headerKeys());
        return set;
    }();
    return words;
}

/// Roles of the one who asks, without number and closing full stop, case folded.
const QSet<QString> &interviewerRoles()
{
    static const QSet<QString> roles = wordSet(
        u"interviewer|interviewers|int|intv|intvr|inter|interv|i|ivr|iver|moderator|mod|facilitator|"
        "host|researcher|q|question|questioner|interviewer:in|interviewerin|interviewer*in|interviewer_in|"
        "interviewer/in|"
        "interviewende|fragesteller|fragestellerin|frage|moderatorin|intervjuer|intervjuar|intervjuere|intervjuaren|"
        "intervjueren|forsker|forskar|intervieweur|intervieweuse|enquêteur|enquêtrice|enqueteur|chercheur|"
        "chercheuse|modérateur|entrevistador|entrevistadora|entrevistador/a|investigador|investigadora|moderador|"
        "intervistatore|intervistatrice|ricercatore|ricercatrice|moderatore|moderatrice|onderzoeker|"
        "intervjuare|forskare|interviewere|haastattelija|tutkija|ankieter|badacz|интервьюер|исследователь|модератор|"
        "采访者|採訪者|访谈者|訪談者|采访人|主持人|记者|記者|研究者|问|問|访|訪|インタビュアー|聞き手|質問者|司会|"
        "면접자|인터뷰어|연구자|질문자|사회자|מראיין|מראיינת|חוקר|חוקרת|شاور|المحاور|المحاورة|الباحث|الباحثة|سؤال"_s);
    return roles;
}

const QSet<QString> &intervieweeRoles()
{
    static const QSet<QString> roles = wordSet(
        u"interviewee|interviewees|participant|respondent|informant|subject|guest|expert|patient|student|teacher|p|"
        "a|answer|ie|iee|befragte|befragter|befragte*r|befragte:r|interviewpartner|interviewpartnerin|"
        "interviewte|interviewter|experte|expertin|b|antwort|ip|teilnehmer|teilnehmerin|"
        "intervjuobjekt|informanten|deltaker|deltakar|deltager|interviewé|interviewée|répondant|participante|"
        "entrevistado|entrevistada|intervistato|intervistata|geïnterviewde|respondente|deelnemer|"
        "intervjuperson|respondenten|haastateltava|respondentka|респондент|受访者|受訪者|被访者|被訪者|答|回答者|"
        "응답자|참여자|מרואיין|מרואיינת|المشارك|جواب"_s);
    return roles;
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles = wordSet(
        u"de|da|do|dos|das|del|della|di|du|der|den|des|la|le|van|von|zu|zum|zur|ten|ter|bin|ibn|al|el|ben|bat|of|the|"
        "and|og|und|et|y|e|en|och|&|af|av|aus|from|at|in|y|i|till|vom|'t|d'|dit|"
        "unbekannt|unknown"_s);
    return particles.contains(word);
}

} // namespace

bool isPlausibleName(const QString &name)
{
    static const QRegularExpression abbreviation(
        u"\\b(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Sra|Fr|Hr|Frk|Mme|Mlle|Ing|Mag|Int|Resp|Part|Mod|Univ|vs|No|Nr|"
        "\\p{L})\\."_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bad(
        u"[!;…¿¡@~^$%€£\\\\]|\\.\\.|//|www\\.|[.?]\\s|\\?.*\\p{L}|\\p{L}.*\\?\\?"
        "|[0-9]:[0-9]|--"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unknown(u"^\\?{1,5}$"_s);
    if (unknown.match(name).hasMatch())
        return true;
    QString rest = name;
    rest.remove(abbreviation);
    if (bad.match(rest).hasMatch() || rest.trimmed().endsWith(u'.') || rest.endsWith(u',')
        || name.endsWith(u'?'))
        return false;
    bool letter = false;
    for (const QChar c : name)
        letter = letter || c.isLetter() || c.isSurrogate();
    if (!letter)
        return false;
    // What stands in round brackets is an explanation and may be words of any kind.
    static const QRegularExpression explained(u"\\([^()]*\\)?"_s);
    QString core = name;
    core.remove(explained);
    const QStringList words = core.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 7)
        return false;
    int small = 0;
    for (const QString &word : words) {
        if (beginsSmall(word) && !isParticle(word.toLower()) && !isCodeName(word))
            ++small;
    }
    if (beginsSmall(words.first()))
        return words.size() <= 2 || small <= 1;
    // "Interviewer one", "Deltaker nummer 2": one small word may be part of a name, a second one makes a sentence.
    return small <= (words.size() <= 3 ? 1 : 0);
}

bool isNeverSpeaker(const QString &name)
{
    return neverSpeakers().contains(foldedName(name));
}

bool isHeaderKey(const QString &name)
{
    const QString folded = foldedName(name);
    return headerKeys().contains(folded);
}

bool isNumberedHeading(const QString &name)
{
    static const QSet<QString> headings = wordSet(
        u"part|chapter|section|topic|theme|block|phase|session|interview|step|figure|fig|table|appendix|day|week|tape|"
        "track|file|disc|disk|side|page|line|scene|act|item|task|teil|kapitel|abschnitt|thema|seite|tag|woche|band|del|"
        "tema|kapittel|avsnitt|dag|uke|partie|chapitre|jour|parte|capítulo|capitolo|día|giorno|deel|hoofdstuk|część|"
        "rozdział|часть|глава|第"_s);
    return unnumberedName(name) != foldedName(name) && headings.contains(unnumberedName(name));
}

bool isInterviewerName(const QString &name)
{
    return interviewerRoles().contains(unnumberedName(name));
}

bool isIntervieweeName(const QString &name)
{
    return intervieweeRoles().contains(unnumberedName(name));
}

bool isUnknownName(const QString &name)
{
    const QString folded = foldedName(name);
    return folded.startsWith("unknown"_L1) || folded.startsWith("unidentified"_L1)
        || folded.startsWith("unbekannt"_L1) || folded.startsWith("ukjent"_L1) || folded.startsWith(u'?');
}

bool isAnonymousName(const QString &name)
{
    static const QRegularExpression counted(
        u"^(?:s|spk|speaker|sprecher|sprecherin|taler|talar|talare|locuteur|hablante|parlante|orador|spreker|"
        "puhuja|mówca|спикер|说话人|說話人|发言人|發言人|話者|화자|דובר)[ _-]?\\d{1,3}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString folded = foldedName(name);
    const bool letter = folded.size() == 1 && folded.front().isLetter();
    const bool role = intervieweeRoles().contains(folded) || interviewerRoles().contains(folded);
    return letter || role || isUnknownName(name) || counted.match(folded).hasMatch();
}

bool isRemark(QStringView text)
{
    static const QRegularExpression remark(
        u"\\b(?:laugh\\w*|lacht|lachen\\w*|latter|ler|skratt\\w*|rires?|risas?|risate?|music|musikk?|música|musique|"
        "musica|inaudible|unintelligible|uhørlig|utydelig|unverständlich|unv|inaudibile|ininteligible|crosstalk|"
        "applause|applaus\\w*|silence|pause|paus|pausa|foreign|noise|coughs?|cough\\w*|sighs?|sigh\\w*|chuckl\\w*|"
        "cheer\\w*|gasp\\w*|clears|throat|blank_audio|overtalk|overlapping|indistinct|clip|sound|seufzt|räuspert|"
        "hustet|kremter|hoster|nods?|nicks?|nikker|phone|rings?|beep|redacted|anonymi[sz]ed|sic)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return remark.matchView(text).hasMatch();
}

bool isCodeName(const QString &name)
{
    bool marked = false;
    for (const QChar c : name) {
        if (c.isSpace())
            return false;
        marked = marked || c.isDigit() || c == u'_';
    }
    return marked;
}

bool beginsSmall(const QString &name)
{
    // "iPhone" and "de Vries" are names.
    const QString word = name.section(u' ', 0, 0);
    if (word.size() > 1 && word.size() < name.size() && isParticle(word))
        return beginsSmall(name.mid(word.size() + 1));
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i].isLetter())
            return name[i].isLower() && !(i + 1 < name.size() && name[i + 1].isUpper());
        if (name[i].isDigit())
            return false;
    }
    return false;
}

QString foldedName(const QString &name)
{
    QString folded = name.toCaseFolded().simplified();
    while (folded.endsWith(u'.') || folded.endsWith(u':') || folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QString unnumberedName(const QString &name)
{
    static const QRegularExpression number(u"[\\s_#.-]*(?:\\bno\\b|\\bnr\\b)?[\\s_#.]*[0-9]{1,3}$"_s);
    static const QRegularExpression explained(u"\\s*\\([^()]*\\)?$"_s);
    QString folded = foldedName(name);
    folded.remove(explained);
    const QString without = QString(folded).remove(number);
    return without.isEmpty() ? folded : without;
}

bool isMisspelling(const QString &left, const QString &right)
{
    const QString &shorter = left.size() <= right.size() ? left : right;
    const QString &longer = left.size() <= right.size() ? right : left;
    if (shorter.size() < 5 || longer.size() - shorter.size() > 1 || left == right)
        return false;
    qsizetype front = 0;
    while (front < shorter.size() && shorter[front] == longer[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter.size() - front
           && shorter[shorter.size() - 1 - back] == longer[longer.size() - 1 - back])
        ++back;
    const QString middle = longer.mid(front, longer.size() - front - back)
        + shorter.mid(front, shorter.size() - front - back);
    for (const QChar c : middle) {
        if (c.isDigit())
            return false;
    }
    return longer.size() - front - back <= 1;
}

} // namespace Crosscase
