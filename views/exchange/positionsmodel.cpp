// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/positionsmodel.h"

#include <QLocale>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + QLocale().percent();
}

} // namespace

void PositionsModel::setProject(const std::shared_ptr<ForeignProject> &project)
{
    beginResetModel();
    m_project = project;
    m_rows.clear();
    for (qsizetype at = 0; project && at < project->documents.size(); ++at) {
        if (project->documents.at(at).decision)
            m_rows.append(at);
    }
    endResetModel();
}

int PositionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PositionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PositionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ForeignDocument &source = document(index.row());
    const PositionDecision &decision = *source.decision;
    if (role == RulesRole || role == RuleTextsRole) {
        QStringList rules;
        for (const PositionScore &score : decision.scores) {
            rules.append(role == RulesRole
                             ? positionRuleId(score.rule)
                             : tr("%1 (%2)").arg(describePositionRule(score.rule), percent(score.score)));
        }
        return rules;
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Passages || index.column() == Score))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Sample)
        return decision.samples.join(u"\n\n"_s);
    if (role != Qt::DisplayRole && !(role == Qt::EditRole && index.column() == CountedAs))
        return {};
    switch (Column(index.column())) {
    case Source:
        return source.name;
    case Passages:
        return source.selections;
    case CountedAs:
        if (role == Qt::EditRole)
            return positionRuleId(decision.rule);
        return decision.chosenByHand ? tr("%1 – chosen by you").arg(describePositionRule(decision.rule))
                                     : describePositionRule(decision.rule);
    case Score:
        return percent(decision.score().score);
    case NextBest:
        return decision.scores.size() < 2 ? tr("no other way differs")
                                          : tr("%1: %2").arg(percent(decision.runnerUp().score),
                                                             describePositionRule(decision.runnerUp().rule));
    case Sample:
        return decision.samples.value(0);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Score)
        return tr(
            "The share of the passages' ends that fall on word boundaries, together with the share of passages "
            "that begin with the text the file names them by, where it does");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Source:
        return tr("Source");
    case Passages:
        return tr("Passages");
    case CountedAs:
        return tr("Positions counted as");
    case Score:
        return tr("Fits");
    case NextBest:
        return tr("Next best");
    case Sample:
        return tr("First passage, read so");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags PositionsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == CountedAs)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PositionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != CountedAs)
        return false;
    const std::optional<PositionRule> rule = positionRuleFromId(value.toString());
    const ForeignDocument &source = document(index.row());
    if (!rule || *rule == source.decision->rule)
        return false;
    const QString key = source.guid.isEmpty() ? source.name : source.guid;
    Q_EMIT ruleChosen(key, *rule);
    return true;
}

} // namespace Crosscase
