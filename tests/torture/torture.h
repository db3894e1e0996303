// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace Crosscase {

class Project;
class RandomAnalyst;

/// One run of a torture test. Whatever it finds is counted and told at once, with the round that shows it again.
class Torture
{
public:
    Torture(QString name, int rounds, quint32 seed, int first = 0)
        : m_name(std::move(name))
        , m_first(first)
        , m_rounds(rounds)
        , m_seed(seed)
    {
    }

    /// More than 0 where what one round found is looked into.
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int rounds() const { return m_rounds; }
    [[nodiscard]] quint32 seed() const { return m_seed; }
    /// The same for the same seed and round, whatever the rounds before did.
    [[nodiscard]] std::mt19937 randomOf(int round) const
    {
        return std::mt19937(m_seed * 1'000'003U + quint32(round));
    }

    void finding(int round, const QString &what);
    void count(const QString &what, qint64 n = 1);

    /// Prints the counts; 0 when nothing was found.
    [[nodiscard]] int report() const;

private:
    QString m_name;
    int m_first;
    int m_rounds;
    quint32 m_seed;
    int m_findings = 0;
    QList<std::pair<QString, qint64>> m_counts;
};

/// A writer is killed (SIGKILL) at a random moment while it works; then everything it acknowledged must be there.
int tortureKilled(Torture &torture);
/// A project file is damaged at random; opening it must neither crash, hang, nor hide what is missing.
int tortureDamaged(Torture &torture);
/// Several processes want to write one project at once, and some are killed.
int tortureTogether(Torture &torture);
/// As many random operations as rounds, each followed by a naive model in memory and compared with it; then undone to the
/// start and redone to the end, likewise.
int tortureRandom(Torture &torture);
/// As many random operations of every kind as rounds; the index in memory is compared with one built afresh, and undoing
/// all and redoing all must lead to the same rows.
int tortureVariety(Torture &torture);

/// Runs `count` random operations; returns how many changed something.
int workALittle(Project &project, RandomAnalyst &analyst, int count);

} // namespace Crosscase
