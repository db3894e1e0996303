// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one a plural form
    bool plural = false;
    bool unfinished = false;
};

QList<Message> readCatalogue(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(
                Message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression shape(u"%L?(\\d|n)"_s);
    QStringList found;
    for (auto it = shape.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// Every text a person reads is in the Norwegian catalogue, finished, with the same placeholders.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void nothingIsMissing();
    void nothingIsUnfinished();
    void placeholdersAgree();

private:
    const QString m_sources = qEnvironmentVariable("CROSSCASE_SOURCE_DIR");
    const QString m_catalogue = m_sources + u"/translations/crosscase_nb.ts"_s;
};

void TestTranslations::nothingIsMissing()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"crosscase_nb.ts"_s);
    QVERIFY(QFile::copy(m_catalogue, copy));
    QProcess lupdate;
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                          u"-I"_s,      m_sources,         u"-I"_s,         m_sources + u"/models"_s};
    for (const char *part : {"models", "views", "app", "resources"})
        arguments.append(m_sources + u'/' + QLatin1StringView(part));
    arguments << u"-ts"_s << copy;
    lupdate.start(QStringLiteral(CROSSCASE_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const QList<Message> messages = readCatalogue(copy);
    QVERIFY(messages.size() > 500);
    QStringList missing;
    for (const Message &message : messages) {
        if (message.unfinished)
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::nothingIsUnfinished()
{
    const QList<Message> messages = readCatalogue(m_catalogue);
    QVERIFY(messages.size() > 500);
    for (const Message &message : messages) {
        QVERIFY2(!message.unfinished, qPrintable(message.source));
        QCOMPARE(message.forms.size(), message.plural ? 2 : 1);
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::placeholdersAgree()
{
    for (const Message &message : readCatalogue(m_catalogue)) {
        for (const QString &form : message.forms)
            QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(form));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
