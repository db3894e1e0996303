// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace Crosscase {

class CheckChooser;

/// Which codings a table counts: by code, case, document, coder, stance, attribute, facet, and when they were made.
class FilterForm : public QWidget
{
    Q_OBJECT

public:
    explicit FilterForm(const Index &index, QWidget *parent = nullptr);

    void setFilter(const TableFilter &filter);
    [[nodiscard]] const TableFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void changed(const Crosscase::TableFilter &filter);

private:
    CheckChooser *add(const QString &objectName, const QString &label, const QString &allText,
                      std::function<void(TableFilter &, const QStringList &)> set);
    QLineEdit *addDate(const QString &objectName, const QString &label, QString TableFilter::*which);
    void makeChoosers();
    void change(const std::function<void(TableFilter &)> &edit);

    const Index &m_index;
    TableFilter m_filter;
    QFormLayout *m_form;
    QLabel *m_problem;
    CheckChooser *m_codes = nullptr;
    CheckChooser *m_cases = nullptr;
    CheckChooser *m_documents = nullptr;
    CheckChooser *m_coders = nullptr;
    CheckChooser *m_stances = nullptr;
    QMap<QString, CheckChooser *> m_attributes;
    QMap<QString, CheckChooser *> m_facets;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QStringList m_made; ///< names of the attributes and facets there are fields for
};

} // namespace Crosscase
