// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/store.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Crosscase {

/**
 * The one door to an open project.
 *
 * Reading: read(). Changing: apply(), undo(), redo(), and nothing else. Each of these commits one transaction and then
 * emits changed() once, with the rows it touched; models and the index follow from that. Listeners never change the
 * project in response: apply() refuses while changed() is being delivered.
 *
 * Lives on one thread: the one that opened it, or the one it was moved to (QObject::moveToThread) before anyone used it.
 */
class Project : public QObject
{
    Q_OBJECT

public:
    using Mode = Store::Mode;

    /// Makes a new, empty project named after the file. Fails when the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString &path);
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &path,
                                                               Mode mode = Mode::ReadWrite);
    ~Project() override;

    [[nodiscard]] const QString &path() const { return m_store->path(); }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &guid() const { return m_guid; }
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }
    [[nodiscard]] const QString &readOnlyReason() const { return m_store->readOnlyReason(); }

    /// Who works: named in the history and on new codings. The login name until setCoderName().
    [[nodiscard]] const QString &coderName() const { return m_coderName; }
    void setCoderName(const QString &name);

    [[nodiscard]] const Reader &read() const { return m_store->read(); }

    /**
     * Changes the project: `work` writes rows, and either all of it is committed or nothing. `label` names the change
     * in the history ("Code 'Networking'"), in the language of the person.
     */
    [[nodiscard]] Result<ChangeSet> apply(const QString &label,
                                          const std::function<Result<>(Writer &)> &work);

    [[nodiscard]] Result<ChangeSet> undo();
    [[nodiscard]] Result<ChangeSet> redo();
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const { return m_store->nextUndo(); }
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const { return m_store->nextRedo(); }

    /// Problems found in the file, one sentence each (see Store::check()).
    [[nodiscard]] Result<QStringList> check() const { return m_store->check(); }
    /// Writes a whole copy of the project to a new file.
    [[nodiscard]] Result<> copyTo(const QString &path) const { return m_store->copyTo(path); }

Q_SIGNALS:
    /// After every commit, undo and redo.
    void changed(const Crosscase::ChangeSet &changes);

private:
    explicit Project(std::unique_ptr<Store> store);
    [[nodiscard]] Result<ChangeSet> deliver(Result<ChangeSet> changes);
    [[nodiscard]] Result<> mayChange() const;
    void readProperties();

    std::unique_ptr<Store> m_store;
    QString m_name;
    QString m_guid;
    QString m_coderName;
    bool m_delivering = false;
};

} // namespace Crosscase
