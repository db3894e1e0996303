// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "analysis/tablepresets.h"
#include "analysis/tablestamp.h"
#include "coding/index.h"
#include "exchange/sample.h"
#include "exchange/tables/columnwidths.h"
#include "exchange/tables/tableexport.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// A table that is written, and the project it comes from.
struct Shown
{
    QString name;
    CrossTable table;
    const Index *index = nullptr;
    TextSource texts = {};
};

const QStringList pageFormats{u"docx"_s, u"odt"_s, u"xlsx"_s};

/// The words of a text; what follows a hyphen is one of its own, since lines are broken there.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"\\s+|(?<=-)(?=\\w)"_s);
    return QString(text).replace(QChar::Nbsp, u' ').split(between, Qt::SkipEmptyParts);
}

} // namespace

/**
 * Tables on paper: every table of the sample, and one with hostile texts, as programs of others show them. LibreOffice is
 * started once for all files; what it makes of each is read back as text.
 */
class TestTablePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void everyWordIsOnPaper_data() { addPages(); }
    void everyWordIsOnPaper();
    void headsStandOnEveryPage_data() { addPages(); }
    void headsStandOnEveryPage();
    void linesFitTheirPage_data() { addPages(); }
    void linesFitTheirPage();
    void htmlIsValid_data() { addTables(); }
    void htmlIsValid();
    void latexCompiles_data() { addTables(); }
    void latexCompiles();

private:
    void addTables() const;
    void addPages() const;
    [[nodiscard]] Result<> makeTables();
    void convert();
    [[nodiscard]] const Shown &table(const QString &name) const;
    /// The text of each page, as it stands there.
    [[nodiscard]] QStringList pages(const QString &table, const QString &format);

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Index> m_index;
    std::unique_ptr<SampleProject> m_small;
    QList<Shown> m_tables;
    QHash<QString, QStringList> m_pages; ///< those read so far, by table and format
    QString m_office;
    QString m_complaint; ///< what kept LibreOffice from converting
};

void TestTablePages::initTestCase()
{
    VERIFY_RESULT(makeTables());
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        m_office.clear();
    if (!m_office.isEmpty())
        convert();
    QVERIFY2(m_complaint.isEmpty(), qPrintable(m_complaint));
}

Result<> TestTablePages::makeTables()
{
    Result<std::unique_ptr<Project>> project = Project::create(m_folder.filePath(u"sample.crosscase"_s));
    CROSSCASE_TRY(project);
    m_project = std::move(*project);
    Result<std::unique_ptr<Index>> index = Index::build(*m_project);
    CROSSCASE_TRY(index);
    m_index = std::move(*index);
    CROSSCASE_TRY(fillSample(*m_index));
    const auto add = [this](const QString &name, const TableSpec &spec, const Index &from,
                            const TextSource &texts) -> Result<> {
        Result<CrossTable> table = compute(spec, from, texts);
        CROSSCASE_TRY(table);
        m_tables.append({name, std::move(*table), &from, texts});
        return {};
    };
    for (const SavedTableRow &row : m_index->savedTables()) {
        Result<TableSpec> spec = TableSpec::fromBytes(row.spec.toUtf8());
        CROSSCASE_TRY(spec);
        spec->name = row.name;
        CROSSCASE_TRY(add(row.name, *spec, *m_index, textsOf(*m_project)));
    }
    for (const QString &preset : {u"quotes"_s, u"facets"_s}) {
        const Result<TableSpec> spec = TablePresets::make(preset, {}, *m_index);
        CROSSCASE_TRY(spec);
        CROSSCASE_TRY(add(u"Preset "_s + preset, *spec, *m_index, textsOf(*m_project)));
    }
    m_small = SampleProject::make();
    if (!m_small)
        return failure(u"There is no small project."_s);
    TableSpec hostile;
    hostile.caption =
        uR"(Table 1. Drivers & barriers <by informant> "100 %" \section{x} $5_0^2 #~ {}[] ']])"_s;
    hostile.columns.level = u"informant"_s;
    return add(u"Hostile"_s, hostile, m_small->index(), textsOf(m_small->project()));
}

/// Writes all tables in the formats with pages, and has them made into PDF by one run.
void TestTablePages::convert()
{
    QStringList files;
    for (const Shown &shown : std::as_const(m_tables)) {
        for (const QString &format : pageFormats) {
            // The sheets of passages would be hundreds of pages; one table has them.
            const bool evidence = shown.name == "Hostile"_L1 || shown.name == "Framework matrix"_L1;
            const Result<QByteArray> bytes = exportTable(shown.table, **tableWriter(format),
                                                         {.evidence = evidence, .codebook = evidence},
                                                         *shown.index, shown.texts);
            if (!bytes) {
                m_complaint = bytes.error().message;
                return;
            }
            files.append(m_folder.filePath(shown.name + u'-' + format + u'.' + format));
            QFile file(files.last());
            if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
                m_complaint = file.errorString();
                return;
            }
        }
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_office,
                  QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                              u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                              m_folder.filePath(u"pdf"_s)}
                      + files);
    if (!process.waitForFinished(280'000) || process.exitCode() != 0)
        m_complaint = u"LibreOffice does not convert: "_s + QString::fromUtf8(process.readAll());
}

const Shown &TestTablePages::table(const QString &name) const
{
    return *std::ranges::find(m_tables, name, &Shown::name);
}

QStringList TestTablePages::pages(const QString &table, const QString &format)
{
    QStringList &known = m_pages[table + u'-' + format];
    if (known.isEmpty()) {
        QProcess read;
        read.start(u"pdftotext"_s,
                   {u"-layout"_s, m_folder.filePath(u"pdf/"_s + table + u'-' + format + u".pdf"_s), u"-"_s});
        if (read.waitForFinished(60'000) && read.exitCode() == 0)
            known = QString::fromUtf8(read.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    }
    return known;
}

void TestTablePages::addTables() const
{
    QTest::addColumn<QString>("table");
    for (const Shown &shown : m_tables)
        QTest::newRow(qPrintable(shown.name)) << shown.name;
}

void TestTablePages::addPages() const
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("format");
    for (const Shown &shown : m_tables) {
        for (const QString &format : pageFormats)
            QTest::addRow("%s as %s", qPrintable(shown.name), qPrintable(format)) << shown.name << format;
    }
}

// Nothing is cut off, hidden below another cell, or broken within a word; heads, caption and notes are there.
void TestTablePages::everyWordIsOnPaper()
{
    if (m_office.isEmpty())
        QSKIP("LibreOffice and pdftotext are not installed.");
    QFETCH(const QString, table);
    QFETCH(const QString, format);
    const Shown &shown = this->table(table);
    const CrossTable &made = shown.table;
    const QStringList pages = this->pages(table, format);
    QVERIFY(!pages.isEmpty());
    const QStringList list = wordsOf(pages.join(u' '));
    const QSet<QString> onPaper(list.begin(), list.end());
    QStringList missing;
    const auto look = [&](const QString &text) {
        for (const QString &word : wordsOf(text)) {
            if (!onPaper.contains(word))
                missing.append(word);
        }
    };
    for (const CrossTable &part : made.parts())
        look(part.caption());
    look(made.rowsTitle());
    for (const RowEntry &entry : made.rows().asRows())
        look(entry.node->label);
    for (const ColumnHead &head : made.columns().asColumns())
        look(head.node->label);
    for (qsizetype row = 0; row < made.rowCount(); ++row) {
        for (qsizetype column = 0; column < made.columnCount(); ++column)
            look(made.text(row, column));
    }
    for (const QString &note : made.notes())
        look(note);
    static const QRegularExpression space(u"\\s+"_s);
    QVERIFY(pages.join(QString()).remove(space).contains(tableHash(made, *shown.index)));
    QCOMPARE(missing.join(u' '), QString());
}

// A page that shows rows shows the heads above them.
void TestTablePages::headsStandOnEveryPage()
{
    if (m_office.isEmpty())
        QSKIP("LibreOffice and pdftotext are not installed.");
    QFETCH(const QString, table);
    QFETCH(const QString, format);
    const CrossTable &made = this->table(table).table;
    for (const QString &page : pages(table, format)) {
        if (format == "xlsx"_L1 && page.contains(u"T-"_s + tableHash(made, *this->table(table).index).mid(2)))
            break; // what follows are the other sheets
        bool rows = false;
        for (const QString &line : page.split(u'\n')) {
            for (const RowEntry &entry : made.rows().asRows())
                rows = rows || line.trimmed().startsWith(entry.node->label + u"  "_s);
        }
        if (!rows)
            continue;
        const QStringList list = wordsOf(page);
        const QSet<QString> words(list.begin(), list.end());
        for (const QString &word : wordsOf(made.rowsTitle()))
            QVERIFY2(words.contains(word), qPrintable(word + u" is missing on:\n"_s + page));
        for (const ColumnHead &head : made.columns().asColumns()) {
            if (ColumnWidths(made).turnsHeads() && head.node->line >= 0)
                continue;
            for (const QString &word : wordsOf(head.node->label))
                QVERIFY2(words.contains(word), qPrintable(word + u" is missing on:\n"_s + page));
        }
    }
}

// No table reaches over the edge of its page: nothing is printed there.
void TestTablePages::linesFitTheirPage()
{
    if (m_office.isEmpty())
        QSKIP("LibreOffice and pdftotext are not installed.");
    QFETCH(const QString, table);
    QFETCH(const QString, format);
    QProcess read;
    read.start(u"pdftotext"_s,
               {u"-bbox"_s, m_folder.filePath(u"pdf/"_s + table + u'-' + format + u".pdf"_s), u"-"_s});
    QVERIFY(read.waitForFinished(60'000));
    const QString boxes = QString::fromUtf8(read.readAllStandardOutput());
    static const QRegularExpression page(u"<page width=\"([0-9.]+)\""_s);
    static const QRegularExpression word(u"<word xMin=\"([0-9.-]+)\".*xMax=\"([0-9.]+)\""_s);
    double width = 0;
    qsizetype words = 0;
    constexpr double Edge = 34; // points; the margins are 72 in documents, half an inch and more in workbooks
    for (const QString &line : boxes.split(u'\n')) {
        if (const auto match = page.match(line); match.hasMatch())
            width = match.captured(1).toDouble();
        if (const auto match = word.match(line); match.hasMatch()) {
            ++words;
            QVERIFY2(match.captured(1).toDouble() >= Edge, qPrintable(line));
            QVERIFY2(match.captured(2).toDouble() <= width - Edge, qPrintable(line));
        }
    }
    QVERIFY(words > 0);
}

void TestTablePages::htmlIsValid()
{
    const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
    if (tidy.isEmpty())
        QSKIP("tidy is not installed.");
    QFETCH(const QString, table);
    const Shown &shown = this->table(table);
    const Result<QByteArray> html = exportTable(shown.table, **tableWriter(u"html"_s), {.quoteNotes = true},
                                                *shown.index, shown.texts);
    VERIFY_RESULT(html);
    QProcess check;
    check.start(tidy, {u"-quiet"_s, u"-errors"_s, u"-utf8"_s});
    check.write(*html);
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(check.readAllStandardError()), QString());
}

void TestTablePages::latexCompiles()
{
    const QString latex = QStandardPaths::findExecutable(u"pdflatex"_s);
    if (latex.isEmpty())
        QSKIP("No LaTeX is installed.");
    QFETCH(const QString, table);
    const Shown &shown = this->table(table);
    const Result<QByteArray> written = exportTable(shown.table, **tableWriter(u"latex"_s), {}, *shown.index,
                                                   shown.texts);
    VERIFY_RESULT(written);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.tex"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\\documentclass{article}\n\\usepackage[T1]{fontenc}\n\\usepackage[a4paper]{geometry}\n"
               "\\usepackage{array,booktabs,threeparttable,rotating,longtable,lscape}\n\\begin{document}\n");
    file.write(*written);
    file.write("\\end{document}\n");
    file.close();
    QProcess run;
    run.setWorkingDirectory(folder.path());
    run.start(latex, {u"-interaction=nonstopmode"_s, u"-halt-on-error"_s, u"paper.tex"_s});
    QVERIFY(run.waitForFinished(120'000));
    const QString log = QString::fromUtf8(run.readAllStandardOutput());
    QVERIFY2(run.exitCode() == 0, qPrintable(log));
    static const QRegularExpression over(uR"(Overfull \\hbox \(([0-9.]+)pt)"_s);
    for (QRegularExpressionMatchIterator it = over.globalMatch(log); it.hasNext();)
        QVERIFY2(it.next().captured(1).toDouble() < 8, qPrintable(log)); // less than the gap between columns
}

QTEST_GUILESS_MAIN(TestTablePages)
#include "test_tablepages.moc"
