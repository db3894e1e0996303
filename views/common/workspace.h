// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "coding/index.h"
#include "coding/memos.h"
#include "project/project.h"

#include <QObject>

#include <memory>

namespace Crosscase {

struct SearchQuery;

/**
 * One open project as the views of one window share it: the index, the verbs, and what one view asks of another.
 * Views change the project through the verbs and follow Index::updated(); they never talk to each other directly.
 */
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Reads the project beside the window, with a picture of it and Cancel once it takes long.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path,
                                                                 QWidget *window = nullptr);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path);
    ~Workspace() override;

    [[nodiscard]] Project &project() const { return *m_project; }
    [[nodiscard]] Index &index() const { return *m_index; }
    [[nodiscard]] Codebook &codebook() { return m_codebook; }
    [[nodiscard]] Codings &codings() { return m_codings; }
    [[nodiscard]] Cases &cases() { return m_cases; }
    [[nodiscard]] Documents &documents() { return m_documents; }

    /// Takes a result: true when it is one, else the person is told (failed()). For gestures: accept(codings().add(...)).
    template<typename T>
    bool accept(const Result<T> &result)
    {
        if (!result)
            Q_EMIT failed(result.error());
        return result.has_value();
    }

    /// Codes used last by anyone at this window, newest first, each once; at most ten.
    [[nodiscard]] const QList<Id> &recentCodes() const { return m_recentCodes; }

    /// Asks for a passage to be shown in its transcript; `coding` may be NoId.
    void showPassage(Id document, Span span, Id coding = NoId)
    {
        Q_EMIT passageRequested(document, span, coding);
    }
    /// Asks for something to be shown: a document, a passage, the passages of a code, the case in its tree, a table.
    void showSubject(const MemoSubject &subject) { Q_EMIT subjectRequested(subject); }
    /// Asks for the passages of codes to be listed.
    void showPassagesOf(const QList<Id> &codes) { Q_EMIT passagesRequested(codes); }
    /// Asks for find and replace, beginning with this query.
    void replace(const SearchQuery &query) { Q_EMIT replaceRequested(query); }
    /// Asks for a new memo about something to be written.
    void writeMemo(const QList<MemoSubject> &subjects) { Q_EMIT memoRequested(subjects); }
    /// Says what was done, in the status bar.
    void say(const QString &message) { Q_EMIT said(message); }

Q_SIGNALS:
    void failed(const Crosscase::Error &error);
    void passageRequested(Crosscase::Id document, Crosscase::Span span, Crosscase::Id coding);
    void subjectRequested(const Crosscase::MemoSubject &subject);
    void passagesRequested(const QList<Crosscase::Id> &codes);
    void replaceRequested(const Crosscase::SearchQuery &query);
    void memoRequested(const QList<Crosscase::MemoSubject> &subjects);
    void said(const QString &message);

private:
    Workspace(std::unique_ptr<Project> project, std::unique_ptr<Index> index);
    void follow(const ChangeSet &changes);

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Index> m_index;
    Codebook m_codebook;
    Codings m_codings;
    Cases m_cases;
    Documents m_documents;
    QList<Id> m_recentCodes;
};

} // namespace Crosscase
