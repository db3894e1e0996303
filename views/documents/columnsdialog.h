// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/transcript.h"

#include <QAbstractTableModel>
#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace Crosscase {

/// The columns of a survey, a row each, and what each is taken for. Only one can name the respondents.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        RoleColumn,
        FilledColumn,
        DifferentColumn,
        WordsColumn,
        ExampleColumn,
        ColumnCount
    };

    explicit ColumnsModel(const QList<SurveyColumn> &columns, QObject *parent = nullptr);

    [[nodiscard]] const QList<SurveyColumn> &columns() const { return m_columns; }
    [[nodiscard]] static QString roleName(SurveyColumn::Role role);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void setRole(int row, SurveyColumn::Role role);

    QList<SurveyColumn> m_columns;
};

/// Asks which columns of a survey are texts to code and which describe the respondents.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const QString &fileName, const QList<SurveyColumn> &columns, QWidget *parent = nullptr);

    /// The columns as they were chosen, all of them.
    [[nodiscard]] SurveyChoice choice() const;
    [[nodiscard]] ColumnsModel *model() const { return m_model; }

private:
    void updateState();

    ColumnsModel *m_model;
    QLabel *m_summary;
    QDialogButtonBox *m_buttons;
};

} // namespace Crosscase
