// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/searchquery.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Crosscase {

class CheckChooser;
class Workspace;

/// What is looked for, how, and where: the controls of a SearchQuery.
class QueryLine : public QWidget
{
    Q_OBJECT

public:
    explicit QueryLine(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] SearchQuery query() const;
    void setQuery(const SearchQuery &query);
    [[nodiscard]] QLineEdit *line() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_text;
    QComboBox *m_words;
    QComboBox *m_who;
    QCheckBox *m_capitals;
    QCheckBox *m_accents;
    CheckChooser *m_documents;
    CheckChooser *m_cases;
    CheckChooser *m_speakers;
    bool m_setting = false;
};

} // namespace Crosscase
