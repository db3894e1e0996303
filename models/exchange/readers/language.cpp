// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/language.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Language
{
    QLatin1StringView code;
    QStringView words; ///< common words that few of the other languages share
};

constexpr Language Languages[] = {
    {"en"_L1,
     u"the and of to that is it you was for with this have are but they not what we i so be on like my"},
    {"de"_L1,
     u"und der die das ich ist nicht es ein wir sie auch mit dass aber wie auf für dann haben war eine so noch"},
    {"nb"_L1, u"og det er jeg ikke som en på vi har de så med for at hva noe var fra mye hvordan også bare"},
    {"nn"_L1,
     u"og det er eg ikkje som ein på vi har dei så med for at kva noko var frå mykje korleis også berre ho"},
    {"da"_L1,
     u"og det er jeg ikke som en på vi har de så med for at hvad noget var fra meget hvordan også af til nogle"},
    {"sv"_L1,
     u"och det är jag inte som en på vi har de så med för att vad något var från mycket hur också ett av"},
    {"fr"_L1,
     u"et le la les des est que je pas vous nous une dans pour qui c'est ça on avec il mais sur du plus"},
    {"es"_L1, u"y el la los las que es de no en un una por con para lo como pero más está muy yo del al se"},
    {"it"_L1,
     u"e il la che di non è un una per con sono ma come anche questo gli della si mi però allora più quindi"},
    {"pt"_L1,
     u"e o a os as que de não um uma para com é eu em por mas mais como do da você isso muito também"},
    {"nl"_L1,
     u"en de het een dat ik is niet je we van maar zijn ook met voor wel was dan die hebben naar er"},
    {"fi"_L1, u"ja on ei se että niin mutta kun minä me ne oli kuin mitä myös sitten tai mä sen ole"},
    {"pl"_L1, u"i w nie to że na się jest z do ja jak ale co tak o po bo są już"},
};

QString byScript(QStringView text)
{
    qint64 letters = 0;
    QHash<QChar::Script, qint64> scripts;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        ++scripts[c.script()];
    }
    if (letters == 0)
        return {};
    const auto share = [&](QChar::Script script) { return double(scripts.value(script)) / double(letters); };
    if (share(QChar::Script_Hiragana) + share(QChar::Script_Katakana) > 0.1)
        return u"ja"_s;
    if (share(QChar::Script_Hangul) > 0.3)
        return u"ko"_s;
    if (share(QChar::Script_Han) > 0.3)
        return u"zh"_s;
    if (share(QChar::Script_Hebrew) > 0.5)
        return u"he"_s;
    if (share(QChar::Script_Arabic) > 0.5)
        return u"ar"_s;
    if (share(QChar::Script_Greek) > 0.5)
        return u"el"_s;
    if (share(QChar::Script_Cyrillic) > 0.5)
        return u"ru"_s;
    if (share(QChar::Script_Thai) > 0.5)
        return u"th"_s;
    return {};
}

} // namespace

QString guessLanguage(QStringView text)
{
    constexpr qsizetype SampleLength = 100'000;
    text = text.first(std::min(text.size(), SampleLength));
    if (const QString code = byScript(text); !code.isEmpty())
        return code;

    QHash<QString, qint64> counts;
    qint64 words = 0;
    QString word;
    for (const QChar c : text) {
        if (c.isLetter() || c == u'\'' || c == u'’') {
            word += c == u'’' ? QChar(u'\'') : c.toLower();
        } else if (!word.isEmpty()) {
            ++counts[word];
            ++words;
            word.clear();
        }
    }
    if (!word.isEmpty()) {
        ++counts[word];
        ++words;
    }
    constexpr qint64 LeastWords = 20;
    if (words < LeastWords)
        return {};
    QLatin1StringView best;
    double bestShare = 0;
    for (const Language &language : Languages) {
        qint64 known = 0;
        for (const QStringView common : language.words.split(u' '))
            known += counts.value(common.toString());
        const double share = double(known) / double(words);
        if (share > bestShare) {
            bestShare = share;
            best = language.code;
        }
    }
    // Running text in a language has about a third of its words among these.
    constexpr double LeastShare = 0.12;
    return bestShare >= LeastShare ? QString(best) : QString();
}

} // namespace Crosscase
