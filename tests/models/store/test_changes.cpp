// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One transaction a change, undo, redo, and the audit trail.

#include "rawsql.h"
#include "store/store.h"
#include "support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

Result<ChangeSet> addCode(Store &store, const QString &name, Id *made = nullptr)
{
    return store.change(u"Code "_s + name, u"Kari"_s, [&](Writer &writer) -> Result<> {
        CodeRow code;
        code.name = name;
        const Result<Id> id = writer.insert(code);
        CROSSCASE_TRY(id);
        if (made)
            *made = *id;
        return {};
    });
}

Result<ChangeSet> renameCode(Store &store, Id code, const QString &name)
{
    return store.change(u"Rename"_s, u"Ola"_s, [&](Writer &writer) -> Result<> {
        Result<CodeRow> row = writer.read().row<CodeRow>(code);
        CROSSCASE_TRY(row);
        row->name = name;
        return writer.update(*row);
    });
}

QStringList codeNames(const Store &store)
{
    QStringList names;
    const QList<CodeRow> codes = store.read().rows<CodeRow>().value_or(QList<CodeRow>());
    for (const CodeRow &code : codes)
        names.append(code.name);
    return names;
}

/// "kind state label of" from the newest to the oldest.
QStringList trail(const Store &store)
{
    static const QStringList kinds{u"change"_s, u"undo"_s, u"redo"_s};
    static const QStringList states{u"done"_s, u"undone"_s, u"dropped"_s};
    QStringList lines;
    const QList<HistoryEntry> entries = store.read().history().value_or(QList<HistoryEntry>());
    for (const HistoryEntry &entry : entries) {
        lines.append(u"%1 %2 %3 %4"_s.arg(kinds.at(int(entry.kind)), states.at(int(entry.state)), entry.label)
                         .arg(entry.of));
    }
    return lines;
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void failureLeavesNothing();
    void nothingChanged();
    void undoRedoAcrossReopening();
    void redoDroppedByNewChange();
    void nothingToUndo();
    void trailEntries();
    void fields();
    void fieldsOfSeveralWrites();
    void cascadesAreRecorded();
    void packedChanges();
    void damagedHistory_data();
    void damagedHistory();
    void conflictingHistory();
    void foreignChangeSet();

private:
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestChanges::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"changes.crosscase"_s);
    Result<std::unique_ptr<Store>> store = Store::create(m_path, u"Changes"_s);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
}

void TestChanges::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestChanges::reopen()
{
    m_store.reset();
    Result<std::unique_ptr<Store>> store = Store::open(m_path, Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
}

void TestChanges::failureLeavesNothing()
{
    VERIFY_RESULT(addCode(*m_store, u"Kept"_s));
    const Result<ChangeSet> failed = m_store->change(u"Half"_s, u"Kari"_s, [](Writer &writer) -> Result<> {
        CodeRow code;
        code.name = u"Half"_s;
        CROSSCASE_TRY(writer.insert(code));
        CROSSCASE_TRY(writer.set(u"half"_s, u"done"_s));
        return invalid(u"No further."_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"No further."_s);
    QCOMPARE(codeNames(*m_store), QStringList(u"Kept"_s));
    QCOMPARE(*m_store->read().setting(u"half"_s), QString());
    QCOMPARE(m_store->read().history()->size(), 1);
    VERIFY_RESULT(addCode(*m_store, u"Next"_s));
    reopen();
    QCOMPARE(codeNames(*m_store), QStringList({u"Kept"_s, u"Next"_s}));
}

void TestChanges::nothingChanged()
{
    Id code = NoId;
    VERIFY_RESULT(addCode(*m_store, u"Trust"_s, &code));
    VERIFY_RESULT(addCode(*m_store, u"Undone"_s));
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
    const QStringList before = trail(*m_store);

    const auto nothing = [](Writer &) -> Result<> { return {}; };
    const Result<ChangeSet> empty = m_store->change(u"Nothing"_s, u"Kari"_s, nothing);
    VERIFY_RESULT(empty);
    QVERIFY(empty->isEmpty());
    const Result<ChangeSet> same = renameCode(*m_store, code, u"Trust"_s); // written, but with what was there
    VERIFY_RESULT(same);
    QVERIFY(same->isEmpty());
    const Result<ChangeSet> there = m_store->change(u"There and back"_s, u"Kari"_s,
                                                    [](Writer &writer) -> Result<> {
                                                        const Result<Id> id = writer.insert(CodeRow());
                                                        CROSSCASE_TRY(id);
                                                        return writer.remove<CodeRow>(*id);
                                                    });
    VERIFY_RESULT(there);
    QVERIFY(there->isEmpty());
    QCOMPARE(trail(*m_store), before);
    QVERIFY(m_store->nextRedo()); // what was undone can still be made again
}

void TestChanges::undoRedoAcrossReopening()
{
    Id code = NoId;
    VERIFY_RESULT(addCode(*m_store, u"One"_s, &code));
    VERIFY_RESULT(renameCode(*m_store, code, u"Two"_s));
    VERIFY_RESULT(renameCode(*m_store, code, u"Three"_s));
    reopen();
    for (const QString &expected : {u"Two"_s, u"One"_s, QString()}) {
        VERIFY_RESULT(m_store->undo(u"Kari"_s));
        QCOMPARE(codeNames(*m_store).join(u','), expected);
        reopen();
        QCOMPARE(codeNames(*m_store).join(u','), expected);
    }
    QVERIFY(!m_store->nextUndo());
    for (const QString &expected : {u"One"_s, u"Two"_s, u"Three"_s}) {
        VERIFY_RESULT(m_store->redo(u"Kari"_s));
        QCOMPARE(codeNames(*m_store).join(u','), expected);
        reopen();
        QCOMPARE(codeNames(*m_store).join(u','), expected);
    }
    QVERIFY(!m_store->nextRedo());
    QCOMPARE(*m_store->check(), QStringList());
}

void TestChanges::redoDroppedByNewChange()
{
    VERIFY_RESULT(addCode(*m_store, u"One"_s));
    VERIFY_RESULT(addCode(*m_store, u"Two"_s));
    VERIFY_RESULT(addCode(*m_store, u"Three"_s));
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
    QCOMPARE(m_store->nextRedo()->label, u"Code Two"_s);
    VERIFY_RESULT(addCode(*m_store, u"Four"_s));
    QVERIFY(!m_store->nextRedo());
    QVERIFY(!m_store->redo(u"Kari"_s));
    QCOMPARE(codeNames(*m_store), QStringList({u"One"_s, u"Four"_s}));
    QCOMPARE(trail(*m_store),
             QStringList({u"change done Code Four 0"_s, u"undo done Code Two 2"_s,
                          u"undo done Code Three 3"_s, u"change dropped Code Three 0"_s,
                          u"change dropped Code Two 0"_s, u"change done Code One 0"_s}));
    // What was dropped can still be read.
    const Result<ChangeSet> dropped = m_store->read().changesOf(3);
    VERIFY_RESULT(dropped);
    const Result<QList<FieldChange>> fields = dropped->fields(0);
    VERIFY_RESULT(fields);
    QVERIFY(std::ranges::any_of(*fields, [](const FieldChange &field) { return field.after == u"Three"_s; }));
    // And undo goes on past it.
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
    QCOMPARE(codeNames(*m_store), QStringList());
}

void TestChanges::nothingToUndo()
{
    QCOMPARE(m_store->undo(u"Kari"_s).error().kind, Error::Kind::Invalid);
    QCOMPARE(m_store->redo(u"Kari"_s).error().kind, Error::Kind::Invalid);
    QVERIFY(m_store->read().history()->isEmpty());
}

void TestChanges::trailEntries()
{
    Id code = NoId;
    qputenv("CROSSCASE_NOW", "2026-03-01T09:30:00.000Z");
    VERIFY_RESULT(addCode(*m_store, u"One"_s, &code));
    qputenv("CROSSCASE_NOW", "2026-03-02T10:00:00.000Z");
    VERIFY_RESULT(renameCode(*m_store, code, u"Two"_s));
    qunsetenv("CROSSCASE_NOW");
    VERIFY_RESULT(m_store->undo(u"Per"_s));
    VERIFY_RESULT(m_store->redo(u"Eva"_s));

    const QList<HistoryEntry> entries = m_store->read().history().value_or(QList<HistoryEntry>());
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(3).at, u"2026-03-01T09:30:00.000Z"_s);
    QCOMPARE(entries.at(3).coder, u"Kari"_s);
    QCOMPARE(entries.at(3).rows, 1);
    QCOMPARE(entries.at(2).at, u"2026-03-02T10:00:00.000Z"_s);
    QCOMPARE(entries.at(2).coder, u"Ola"_s);
    QCOMPARE(entries.at(1).coder, u"Per"_s);
    QCOMPARE(entries.at(0).coder, u"Eva"_s);
    QCOMPARE(entries.at(0).of, entries.at(2).id);
    QCOMPARE(m_store->read().history(2)->size(), 2);
    QCOMPARE(m_store->read().history(2)->first().id, entries.first().id);
    // An undo entry shows what the change it is about changed.
    QCOMPARE(m_store->read().changesOf(entries.at(1).id)->bytes(),
             m_store->read().changesOf(entries.at(2).id)->bytes());
    QVERIFY(m_store->read().changesOf(4711)->isEmpty());
}

void TestChanges::fields()
{
    Id code = NoId;
    const Result<ChangeSet> added = addCode(*m_store, u"Åpen 😀"_s, &code);
    VERIFY_RESULT(added);
    QCOMPARE(added->rows().size(), 1);
    QCOMPARE(added->rows().first().table, Table::Code);
    QCOMPARE(added->rows().first().operation, Operation::Insert);
    QCOMPARE(added->rows().first().id, code);
    QVERIFY(added->touches(Table::Code));
    QVERIFY(!added->touches(Table::Coding));
    const QList<FieldChange> made = added->fields(0).value_or(QList<FieldChange>());
    QCOMPARE(made.size(), 10); // every column but the id
    QCOMPARE(made.at(0).column, "guid");
    QVERIFY(made.at(0).after.isValid() && made.at(0).after.isNull());
    QCOMPARE(made.at(3).column, "name");
    QCOMPARE(made.at(3).after, u"Åpen 😀"_s);
    QVERIFY(!made.at(3).before.isValid());
    QCOMPARE(made.at(9).column, "codable");
    QCOMPARE(made.at(9).after, 1);

    const Result<ChangeSet> renamed = renameCode(*m_store, code, u"Lukket"_s);
    VERIFY_RESULT(renamed);
    const QList<FieldChange> changed = renamed->fields(0).value_or(QList<FieldChange>());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().column, "name");
    QCOMPARE(changed.first().before, u"Åpen 😀"_s);
    QCOMPARE(changed.first().after, u"Lukket"_s);

    const Result<ChangeSet> back = renamed->inverted();
    VERIFY_RESULT(back);
    QCOMPARE(back->fields(0)->first().before, u"Lukket"_s);
    QCOMPARE(back->fields(0)->first().after, u"Åpen 😀"_s);

    const Result<ChangeSet> removed = m_store->change(
        u"Remove"_s, u"Kari"_s, [&](Writer &writer) { return writer.remove<CodeRow>(code); });
    VERIFY_RESULT(removed);
    QCOMPARE(removed->rows().first().operation, Operation::Delete);
    QCOMPARE(removed->fields(0)->at(3).before, u"Lukket"_s);
    QVERIFY(!removed->fields(0)->at(3).after.isValid());
}

void TestChanges::fieldsOfSeveralWrites()
{
    Id code = NoId;
    VERIFY_RESULT(addCode(*m_store, u"One"_s, &code));
    const Result<ChangeSet> changed = m_store->change(u"Twice"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        for (const QString &name : {u"Two"_s, u"Three"_s}) {
            Result<CodeRow> row = writer.read().row<CodeRow>(code);
            CROSSCASE_TRY(row);
            row->name = name;
            CROSSCASE_TRY(writer.update(*row));
        }
        return {};
    });
    VERIFY_RESULT(changed);
    QCOMPARE(changed->rows().size(), 1);
    QCOMPARE(changed->fields(0)->first().before, u"One"_s);
    QCOMPARE(changed->fields(0)->first().after, u"Three"_s);
}

/// Deleting a code takes its codings and their facet values with it, and undoing brings all of them back.
void TestChanges::cascadesAreRecorded()
{
    const QString text = u"Anna: trust takes time 😀 費用\n"_s;
    Id code = NoId;
    const Result<ChangeSet> made = m_store->change(u"Make"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        DocumentHeadRow head;
        head.name = u"Anna"_s;
        head.length = text.toUcs4().size();
        const Id document = writer.insert(head).value_or(NoId);
        DocumentBodyRow body;
        body.id = document;
        body.cjk = true;
        body.body = text;
        CROSSCASE_TRY(writer.insert(body));
        const Id coder = writer.insert(CoderRow()).value_or(NoId);
        code = writer.insert(CodeRow()).value_or(NoId);
        FacetRow facet;
        const Id facetId = writer.insert(facet).value_or(NoId);
        for (int i = 0; i < 5; ++i) {
            CodingRow coding;
            coding.document = document;
            coding.code = code;
            coding.coder = coder;
            coding.span = {i, i + 3};
            CodingFacetRow value;
            value.coding = writer.insert(coding).value_or(NoId);
            value.facet = facetId;
            value.number = 0.1 * i;
            CROSSCASE_TRY(writer.insert(value));
        }
        return {};
    });
    VERIFY_RESULT(made);
    const QStringList before = querySql(m_path, "SELECT * FROM coding_facet ORDER BY id");
    QCOMPARE(before.size(), 5);

    const Result<ChangeSet> removed = m_store->change(
        u"Remove"_s, u"Kari"_s, [&](Writer &writer) { return writer.remove<CodeRow>(code); });
    VERIFY_RESULT(removed);
    QCOMPARE(removed->rows().size(), 11);
    QCOMPARE(*m_store->read().count(Table::Coding), 0);
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
    QCOMPARE(querySql(m_path, "SELECT * FROM coding_facet ORDER BY id"), before);
    QCOMPARE(*m_store->check(), QStringList());

    // The same with a document: its text leaves both indexes and comes back into them.
    const Id document = m_store->read().rows<DocumentHeadRow>()->first().id;
    QCOMPARE(*m_store->read().documentsWithWords(u"trust"_s), QList<Id>{document});
    VERIFY_RESULT(m_store->change(u"Remove"_s, u"Kari"_s,
                                  [&](Writer &writer) { return writer.remove<DocumentHeadRow>(document); }));
    QCOMPARE(*m_store->read().documentsWithWords(u"trust"_s), QList<Id>());
    QCOMPARE(*m_store->check(), QStringList());
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
    QCOMPARE(*m_store->read().documentsWithWords(u"trust"_s), QList<Id>{document});
    QCOMPARE(*m_store->read().documentsWithSubstring(u" 費用"_s), QList<Id>{document});
    QCOMPARE(*m_store->read().body(document), text);
    QCOMPARE(*m_store->check(), QStringList());
}

void TestChanges::packedChanges()
{
    const auto fill = [&](const QString &value) {
        return m_store->change(u"Fill"_s, u"Kari"_s,
                               [&](Writer &writer) { return writer.set(u"x"_s, value); });
    };
    VERIFY_RESULT(fill(u"short"_s));
    VERIFY_RESULT(fill(QString(100000, u'費')));
    QCOMPARE(querySql(m_path, "SELECT encoding FROM history ORDER BY id"),
             QStringList({u"plain"_s, u"zlib"_s}));
    // As SCHEMA.md says: the length, most significant byte first, then zlib.
    QCOMPARE(querySql(m_path, "SELECT hex(substr(changeset, 5, 1)) FROM history WHERE id = 2"),
             QStringList(u"78"_s));
    QVERIFY(querySql(m_path, "SELECT length(changeset) FROM history WHERE id = 2").first().toInt() < 10000);
    const Result<ChangeSet> read = m_store->read().changesOf(2);
    VERIFY_RESULT(read);
    QCOMPARE(read->fields(0)->first().after, QString(100000, u'費'));
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
    QCOMPARE(*m_store->read().setting(u"x"_s), u"short"_s);
}

void TestChanges::damagedHistory_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<bool>("zlibWarns"); // Qt says so on its own account
    QTest::newRow("not zlib") << QByteArray("changeset = x'00000100789c0102030405'") << true;
    QTest::newRow("a length of gigabytes") << QByteArray("changeset = x'ffffffff789c0102'") << false;
    QTest::newRow("nothing") << QByteArray("changeset = NULL") << false;
    QTest::newRow("compacted") << QByteArray("changeset = NULL, encoding = 'none'") << false;
    QTest::newRow("cut") << QByteArray("changeset = substr(changeset, 1, 40)") << true;
    QTest::newRow("not a change set") << QByteArray("encoding = 'plain'") << false;
}

/// A change that cannot be read is not undone, rather than half or silently.
void TestChanges::damagedHistory()
{
    QFETCH(QByteArray, set);
    QFETCH(bool, zlibWarns);
    VERIFY_RESULT(addCode(*m_store, u"One"_s));
    VERIFY_RESULT(m_store->change(u"Fill"_s, u"Kari"_s,
                                  [&](Writer &writer) { return writer.set(u"x"_s, QString(5000, u'y')); }));
    m_store.reset();
    runSql(m_path, "UPDATE history SET " + set + " WHERE id = 2");
    reopen();
    if (zlibWarns)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^qUncompress"_s));
    const Result<ChangeSet> undone = m_store->undo(u"Kari"_s);
    QVERIFY(!undone);
    QVERIFY2(undone.error().message.contains(u"history"_s), qPrintable(undone.error().message));
    QCOMPARE(m_store->read().setting(u"x"_s)->size(), 5000);
    QCOMPARE(m_store->nextUndo()->label, u"Fill"_s);
    VERIFY_RESULT(addCode(*m_store, u"Two"_s));
}

void TestChanges::conflictingHistory()
{
    Id code = NoId;
    VERIFY_RESULT(addCode(*m_store, u"One"_s, &code));
    VERIFY_RESULT(renameCode(*m_store, code, u"Two"_s));
    m_store.reset();
    runSql(m_path, "UPDATE code SET name = 'by somebody else'");
    reopen();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"conflict while replaying"_s));
    const Result<ChangeSet> undone = m_store->undo(u"Kari"_s);
    QVERIFY(!undone);
    QVERIFY2(undone.error().message.contains(u"Nothing was changed"_s), qPrintable(undone.error().message));
    QCOMPARE(codeNames(*m_store), QStringList(u"by somebody else"_s));
    QCOMPARE(m_store->nextUndo()->label, u"Rename"_s);
}

void TestChanges::foreignChangeSet()
{
    QVERIFY(!ChangeSet::fromBytes("nonsense"));
    QVERIFY(ChangeSet::fromBytes({})->isEmpty());
    QVERIFY(!ChangeSet::fromBytes(QByteArray("T\x01\x01"
                                             "a name without an end"))); // SQLite itself never returns
    QVERIFY(!ChangeSet::fromBytes(QByteArray(4000, '\0')));
    // One row of a table that is not ours: 'T', one column, primary key, its name, INSERT, direct, integer 1.
    QVERIFY(!ChangeSet::fromBytes(QByteArray("T\x01\x01stranger\0\x12\0\x01\0\0\0\0\0\0\0\x01", 23)));
    QVERIFY(!ChangeSet::fromPacked("1234"));
}

QTEST_GUILESS_MAIN(TestChanges)
#include "test_changes.moc"
