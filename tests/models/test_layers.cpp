// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may include whom: base <- text <- store <- project <- coding <- analysis <- exchange <- items <- views <- app,
// downwards only; no widgets in models/ or in the command line tool; SQLite in models/store alone.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList layers{u"base"_s,     u"text"_s,     u"store"_s, u"project"_s, u"coding"_s,
                         u"analysis"_s, u"exchange"_s, u"items"_s, u"views"_s,   u"app"_s};

// Modules of Qt that bring widgets with them.
const QStringList widgetModules{u"QtWidgets"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s, u"QtCharts"_s,
                                u"QtOpenGLWidgets"_s};

// The layer a path belongs to, -1 if none. Model headers are named from models/, the others from the project's root.
int layerOf(QString path)
{
    if (path.startsWith(u"models/"_s)) {
        path.remove(0, 7);
    }
    const qsizetype slash = path.indexOf(u'/');
    return slash < 0 ? -1 : int(layers.indexOf(path.first(slash)));
}

bool isWidgetHeader(const QString &header)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : widgetModules) {
        if (header == module || header.startsWith(module + u'/')
            || QFile::exists(headers + u'/' + module + u'/' + header)) {
            return true;
        }
    }
    return false;
}

// What is wrong with this include in this file (named from the project's root); empty if nothing is.
QString complaint(const QString &file, const QString &header)
{
    const bool inModels = file.startsWith(u"models/"_s);
    const bool inCli = file.startsWith(u"app/cli/"_s);
    if (header.contains(u".."_s)) {
        return u"climbs out of its folder"_s;
    }
    if (layerOf(header) > layerOf(file)) {
        return u"is of a higher layer"_s;
    }
    if (inCli && header.startsWith(u"views/"_s)) {
        return u"brings views into the command line tool"_s;
    }
    if ((inModels || inCli) && isWidgetHeader(header)) {
        return u"brings widgets where there are none"_s;
    }
    if (!file.startsWith(u"models/store/"_s)
        && (header.startsWith(u"sqlite3"_s) || header.startsWith(u"SQLiteCpp/"_s))) {
        return u"brings SQLite outside models/store"_s;
    }
    return {};
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void rule_data();
    void rule();
    void sources_data();
    void sources();
    void everyClassHasItsOwnName();
    void filesAreWrittenWhole();
};

void TestLayers::rule_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("downwards") << u"models/text/turns.h"_s << u"base/result.h"_s << true;
    QTest::newRow("same layer") << u"models/text/turns.h"_s << u"text/span.h"_s << true;
    QTest::newRow("same folder") << u"models/text/turns.h"_s << u"span.h"_s << true;
    QTest::newRow("upwards") << u"models/text/turns.h"_s << u"store/writer.h"_s << false;
    QTest::newRow("upwards, long form") << u"models/text/turns.h"_s << u"models/store/writer.h"_s << false;
    QTest::newRow("climbing") << u"models/text/turns.h"_s << u"../store/writer.h"_s << false;
    QTest::newRow("model to view") << u"models/items/a.h"_s << u"views/common/b.h"_s << false;
    QTest::newRow("view to model") << u"views/common/b.h"_s << u"items/a.h"_s << true;
    QTest::newRow("view to app") << u"views/common/b.h"_s << u"app/main.h"_s << false;
    QTest::newRow("app to view") << u"app/mainwindow.h"_s << u"views/common/b.h"_s << true;
    QTest::newRow("cli to model") << u"app/cli/a.cpp"_s << u"exchange/b.h"_s << true;
    QTest::newRow("cli to view") << u"app/cli/a.cpp"_s << u"views/common/b.h"_s << false;
    QTest::newRow("cli to widget") << u"app/cli/a.cpp"_s << u"QApplication"_s << false;
    QTest::newRow("model to widget") << u"models/items/a.h"_s << u"QLabel"_s << false;
    QTest::newRow("model to widget, long form") << u"models/items/a.h"_s << u"QtWidgets/QLabel"_s << false;
    QTest::newRow("model to gui") << u"models/items/a.h"_s << u"QColor"_s << true;
    QTest::newRow("view to widget") << u"views/common/b.h"_s << u"QLabel"_s << true;
    QTest::newRow("store to SQLite") << u"models/store/a.h"_s << u"SQLiteCpp/Database.h"_s << true;
    QTest::newRow("project to SQLite") << u"models/project/a.h"_s << u"sqlite3.h"_s << false;
    QTest::newRow("view to SQLite") << u"views/common/b.h"_s << u"SQLiteCpp/Database.h"_s << false;
}

void TestLayers::rule()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    QFETCH(bool, allowed);
    QCOMPARE(complaint(file, header).isEmpty(), allowed);
}

void TestLayers::sources_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("models") << u"models"_s;
    QTest::newRow("views") << u"views"_s;
    QTest::newRow("app") << u"app"_s;
}

void TestLayers::sources()
{
    QFETCH(QString, folder);
    const QDir root(qEnvironmentVariable("CROSSCASE_SOURCE_DIR"));
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList complaints;
    int files = 0;
    QDirIterator walk(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile source(walk.next());
        QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.errorString()));
        const QString file = root.relativeFilePath(source.fileName());
        const QString text = QString::fromUtf8(source.readAll());
        for (const QRegularExpressionMatch &match : include.globalMatch(text)) {
            const QString problem = complaint(file, match.captured(1));
            if (!problem.isEmpty()) {
                complaints << u"%1: %2 %3"_s.arg(file, match.captured(1), problem);
            }
        }
        ++files;
    }
    QVERIFY2(files > 0, "no sources were found: is CROSSCASE_SOURCE_DIR set?");
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

/// Two classes of one name in two headers are one to the linker, and crash where their members differ.
void TestLayers::everyClassHasItsOwnName()
{
    const QDir root(qEnvironmentVariable("CROSSCASE_SOURCE_DIR"));
    static const QRegularExpression definition(uR"(^(?:class|struct) (\w+)(?: final)?(?: *:(?!:)[^;]*)?$)"_s,
                                               QRegularExpression::MultilineOption);
    QHash<QString, QString> places; // class -> header
    QStringList complaints;
    for (const QString &folder : {u"models"_s, u"views"_s, u"app"_s}) {
        QDirIterator walk(root.filePath(folder), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile header(walk.next());
            QVERIFY2(header.open(QIODevice::ReadOnly), qPrintable(header.errorString()));
            const QString file = root.relativeFilePath(header.fileName());
            const QString text = QString::fromUtf8(header.readAll());
            for (const QRegularExpressionMatch &match : definition.globalMatch(text)) {
                QString &place = places[match.captured(1)];
                if (!place.isEmpty() && place != file)
                    complaints << u"%1 is defined in %2 and in %3"_s.arg(match.captured(1), place, file);
                place = file;
            }
        }
    }
    QVERIFY(places.size() > 100);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

/// What is exported replaces a file at once or not at all: by writeWholeFile(), and by no other way.
void TestLayers::filesAreWrittenWhole()
{
    const QDir root(qEnvironmentVariable("CROSSCASE_SOURCE_DIR"));
    static const QRegularExpression other(
        u"\\b(QSaveFile|QPdfWriter|QPrinter)\\b|\\.save\\(\\w*(path|name|file)|fopen\\(|std::ofstream"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const QString &folder : {u"models"_s, u"views"_s, u"app/cli"_s}) {
        QDirIterator walk(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile source(walk.next());
            QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.errorString()));
            if (other.match(QString::fromUtf8(source.readAll())).hasMatch())
                found << root.relativeFilePath(source.fileName());
        }
    }
    QCOMPARE(found, QStringList(u"models/base/wholefile.cpp"_s));
}

QTEST_GUILESS_MAIN(TestLayers)

#include "test_layers.moc"
