// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/encoding.h"
#include "exchange/readers/language.h"
#include "readertesting.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestReadersEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void detected_data();
    void detected();
    void overridden();
    void known();
    void storable();
    void languages_data();
    void languages();
};

void TestReadersEncoding::detected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding"); // to write in
    QTest::addColumn<bool>("guessed");

    const QString norwegian = u"Åse sa at de møttes på kaia, og så drakk de kaffe – «sammen». Æsj."_s;
    QTest::newRow("UTF-8") << norwegian << QByteArray("UTF-8") << false;
    QTest::newRow("UTF-16LE") << norwegian << QByteArray("UTF-16LE") << true;
    QTest::newRow("UTF-16BE") << norwegian << QByteArray("UTF-16BE") << true;
    QTest::newRow("Windows-1252") << norwegian << QByteArray("windows-1252") << true;
    QTest::newRow("French")
        << u"Où est-ce que c’était ? À l’été, nous étions là-bas, ça va, « très » bien. Œuvre."_s
        << QByteArray("windows-1252") << true;
    QTest::newRow("German") << u"Das war über fünf Jahre lang größer, als wir dachten: „schön“."_s
                            << QByteArray("windows-1252") << true;
    QTest::newRow("Spanish") << u"¿Cómo empezó? Mañana será otro año, según él. ¡Qué bien!"_s
                             << QByteArray("windows-1252") << true;
    QTest::newRow("Shift-JIS")
        << u"聞き手：港の協力はどのように始まりましたか。山田：最初は小さな朝食会から始まりました。"_s
        << QByteArray("Shift_JIS") << true;
    QTest::newRow("Big5")
        << u"訪談者：港口的合作是怎麼開始的？李先生：從一次小型的早餐會開始的。後來有很多公司加入了。"_s
        << QByteArray("Big5") << true;
    QTest::newRow("EUC-KR")
        << u"질문자: 항구의 협력은 어떻게 시작되었습니까? 김선생: 작은 아침 식사 모임에서 시작되었습니다."_s
        << QByteArray("EUC-KR") << true;
    QTest::newRow("GB18030")
        << u"采访者：港口的合作是怎么开始的？李先生：从一次小型的早餐会开始的。后来有很多公司加入了。"_s
        << QByteArray("GB18030") << true;
    QTest::newRow("ISO-2022-JP")
        << u"聞き手：港の協力はどのように始まりましたか。山田：最初は小さな朝食会から始まりました。"_s
        << QByteArray("ISO-2022-JP") << true;
    QTest::newRow("windows-1250")
        << u"Badaczka: Co się zmieniło z nowymi właścicielami? Anna: Wszystko. Nikt nas już nie pytał, śmialiśmy się z tego."_s
        << QByteArray("windows-1250") << true;
    QTest::newRow("ISO-8859-2")
        << u"Badaczka: Co się zmieniło z nowymi właścicielami? Anna: Wszystko. Nikt nas już nie pytał, śmialiśmy się z tego."_s
        << QByteArray("ISO-8859-2") << true;
    QTest::newRow("windows-1251")
        << u"Как началось ваше сотрудничество в порту? Оно началось с небольшого завтрака."_s
        << QByteArray("windows-1251") << true;
    QTest::newRow("ISO-8859-7")
        << u"Πώς ξεκίνησε η συνεργασία στο λιμάνι; Ξεκίνησε με ένα μικρό πρωινό στην προκυμαία."_s
        << QByteArray("ISO-8859-7") << true;
    QTest::newRow("ISO-8859-8") << u"כאן יש אדם שיש לו רעיון טוב מאוד ואנחנו רוצים לשמוע אותו היום בנמל."_s
                                << QByteArray("ISO-8859-8") << true;
}

void TestReadersEncoding::detected()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, guessed);
    QStringEncoder encoder(encoding.constData());
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder.encode(text);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    // What counts is that every character is right; Windows-1255 is as good as ISO-8859-8 here.
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->guessed, guessed);
    QVERIFY(!decoded->damaged);
}

void TestReadersEncoding::overridden()
{
    ReadOptions options;
    options.encoding = u"windows-1251"_s;
    const Result<QList<Transcript>> read = readTranscriptBytes("\xea\xe0\xea", u"a.txt"_s, options);
    QVERIFY(read);
    QCOMPARE(read->first().body, u"как"_s);
    QVERIFY(!read->first().encodingGuessed);
    options.encoding = u"no-such-thing"_s;
    const Result<QList<Transcript>> unknown = readTranscriptBytes("abc", u"a.txt"_s, options);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::Invalid);
    options.encoding = u"UTF-8"_s;
    const Result<QList<Transcript>> damaged = readTranscriptBytes("caf\xe9 ole", u"a.txt"_s, options);
    QVERIFY(damaged);
    QCOMPARE(damaged->first().body, u"caf\ufffd ole"_s);
    QCOMPARE(damaged->first().warnings.size(), 1);
}

void TestReadersEncoding::known()
{
    for (const QString &name : readableEncodings())
        QVERIFY2(QStringDecoder(name.toLatin1().constData()).isValid(), qPrintable(name));
}

void TestReadersEncoding::storable()
{
    QStringList warnings;
    QCOMPARE(storableText(u"a\r\nb\rc\nd\u2028e\u00a0f\u0301"_s, warnings),
             u"a\nb\nc\nd\u2028e\u00a0f\u0301"_s);
    QVERIFY(warnings.isEmpty());
    const QString odd = u"a"_s + QChar(u'\0') + QChar(0xd83d) + u"\U0001F600"_s + QChar(0xde00);
    QCOMPARE(storableText(odd, warnings), u"a\ufffd\ufffd\U0001F600\ufffd"_s);
    QCOMPARE(warnings.size(), 2);
}

void TestReadersEncoding::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English")
        << u"And then we went to the harbour, and they said that it was not for us, but we have to go on with this."_s
        << u"en"_s;
    QTest::newRow("German")
        << u"Und dann sind wir zum Hafen gegangen, und sie haben gesagt, dass es nicht für uns ist, aber wir haben das auch so gemacht."_s
        << u"de"_s;
    QTest::newRow("Bokmål")
        << u"Og så gikk vi til kaia, og de sa at det ikke var noe for oss, men jeg tror at vi har det bra med det vi gjør."_s
        << u"nb"_s;
    QTest::newRow("Nynorsk")
        << u"Og så gjekk vi til kaia, og dei sa at det ikkje var noko for oss, men eg trur at vi har det bra med det vi gjer frå før."_s
        << u"nn"_s;
    QTest::newRow("Swedish")
        << u"Och sedan gick vi till kajen, och de sa att det inte var något för oss, men jag tror att vi har det bra med ett jobb."_s
        << u"sv"_s;
    QTest::newRow("French")
        << u"Et puis nous sommes allés au port, et ils ont dit que ce n'est pas pour nous, mais je pense que c'est bien pour les gens."_s
        << u"fr"_s;
    QTest::newRow("Italian")
        << u"E poi siamo andati al porto, e mi hanno detto che non è per noi, ma io penso che sia una cosa che va bene anche così."_s
        << u"it"_s;
    QTest::newRow("Hebrew") << u"כאן יש אדם"_s << u"he"_s;
    QTest::newRow("Chinese") << u"我们在港口工作"_s << u"zh"_s;
    QTest::newRow("Japanese") << u"港の協力はどのように"_s << u"ja"_s;
    QTest::newRow("too little") << u"Yes."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestReadersEncoding::languages()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(guessLanguage(text), language);
}

QTEST_GUILESS_MAIN(TestReadersEncoding)
#include "test_readers_encoding.moc"
