// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one door: one signal a commit, and nothing changes the project while it is told of a change.

#include "project/project.h"
#include "support/verifyresult.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneSignalACommit();
    void signalAfterTheCommit();
    void noSignalWithoutChange();
    void noChangeWithinAChange();
    void nameFollows();
    void coderName();
    void readOnly();

private:
    Result<ChangeSet> addCode(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
};

void TestProject::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"My study.crosscase"_s);
    Result<std::unique_ptr<Project>> project = Project::create(m_path);
    VERIFY_RESULT(project);
    m_project = std::move(*project);
}

void TestProject::cleanup()
{
    m_project.reset();
    m_folder.reset();
}

Result<ChangeSet> TestProject::addCode(const QString &name)
{
    return m_project->apply(u"Code "_s + name, [&](Writer &writer) -> Result<> {
        CodeRow code;
        code.name = name;
        CROSSCASE_TRY(writer.insert(code));
        code.name += u" too"_s;
        CROSSCASE_TRY(writer.insert(code));
        return {};
    });
}

void TestProject::oneSignalACommit()
{
    QSignalSpy changed(m_project.get(), &Project::changed);
    VERIFY_RESULT(addCode(u"Trust"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<ChangeSet>().rows().size(), 2);
    QCOMPARE(changed.first().first().value<ChangeSet>().rows().first().operation, Operation::Insert);
    VERIFY_RESULT(m_project->undo());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().value<ChangeSet>().rows().first().operation, Operation::Delete);
    VERIFY_RESULT(m_project->redo());
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.last().first().value<ChangeSet>().rows().first().operation, Operation::Insert);
}

/// A listener reads what was committed, in this window and in every other program.
void TestProject::signalAfterTheCommit()
{
    qint64 here = -1;
    qint64 elsewhere = -1;
    connect(m_project.get(), &Project::changed, this, [&] {
        here = m_project->read().count(Table::Code).value_or(-2);
        const Result<std::unique_ptr<Project>> other = Project::open(m_path, Project::Mode::ReadOnly);
        elsewhere = other ? (*other)->read().count(Table::Code).value_or(-3) : -4;
    });
    VERIFY_RESULT(addCode(u"Trust"_s));
    QCOMPARE(here, 2);
    QCOMPARE(elsewhere, 2);
}

void TestProject::noSignalWithoutChange()
{
    QSignalSpy changed(m_project.get(), &Project::changed);
    VERIFY_RESULT(m_project->apply(u"Nothing"_s, [](Writer &) -> Result<> { return {}; }));
    QVERIFY(!m_project->apply(u"Half"_s, [](Writer &writer) -> Result<> {
        CROSSCASE_TRY(writer.insert(CodeRow()));
        return cancelled();
    }));
    QVERIFY(!m_project->undo());
    QVERIFY(!m_project->redo());
    QCOMPARE(changed.size(), 0);
}

/// The window paints and its timers run while long work goes on: what they write waits, and the work is whole.
void TestProject::noChangeWithinAChange()
{
    QSignalSpy changed(m_project.get(), &Project::changed);
    QStringList refused;
    VERIFY_RESULT(m_project->apply(u"Long"_s, [&](Writer &writer) -> Result<> {
        CodeRow code;
        code.name = u"First"_s;
        CROSSCASE_TRY(writer.insert(code));
        for (const Result<ChangeSet> &nested : {addCode(u"Nested"_s), m_project->undo(), m_project->redo()}) {
            if (!nested)
                refused.append(nested.error().message);
        }
        code.name = u"Second"_s;
        CROSSCASE_TRY(writer.insert(code));
        return {};
    }));
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused.first(), u"The project cannot be changed while another change is being made."_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_project->read().count(Table::Code).value_or(-1), 2);
    VERIFY_RESULT(addCode(u"Later"_s));
}

void TestProject::nameFollows()
{
    QCOMPARE(m_project->name(), u"My study"_s);
    QVERIFY(!m_project->guid().isEmpty());
    const QString guid = m_project->guid();
    QString heard;
    connect(m_project.get(), &Project::changed, this, [&] { heard = m_project->name(); });
    VERIFY_RESULT(m_project->apply(u"Rename"_s, [](Writer &writer) -> Result<> {
        Result<ProjectRow> row = writer.read().row<ProjectRow>(1);
        CROSSCASE_TRY(row);
        row->name = u"Our study"_s;
        return writer.update(*row);
    }));
    QCOMPARE(heard, u"Our study"_s);
    VERIFY_RESULT(m_project->undo());
    QCOMPARE(heard, u"My study"_s);
    QCOMPARE(m_project->guid(), guid);
}

void TestProject::coderName()
{
    QVERIFY(!m_project->coderName().isEmpty());
    const QString login = m_project->coderName();
    m_project->setCoderName(u"  Kari  "_s);
    VERIFY_RESULT(addCode(u"Trust"_s));
    QCOMPARE(m_project->read().history(1)->first().coder, u"Kari"_s);
    m_project->setCoderName(u" "_s);
    QCOMPARE(m_project->coderName(), login);
}

void TestProject::readOnly()
{
    VERIFY_RESULT(addCode(u"Trust"_s));
    const Result<std::unique_ptr<Project>> second = Project::open(m_path);
    VERIFY_RESULT(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY(!(*second)->readOnlyReason().isEmpty());
    QSignalSpy changed(second->get(), &Project::changed);
    const Result<ChangeSet> refused = (*second)->apply(u"Add"_s, [](Writer &writer) -> Result<> {
        CROSSCASE_TRY(writer.insert(CodeRow()));
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
