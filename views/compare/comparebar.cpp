// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/compare/comparebar.h"

#include "analysis/tablewords.h"
#include "views/common/checkchooser.h"
#include "views/common/flowlayout.h"
#include "views/tables/speclists.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace Crosscase {

using namespace Qt::StringLiterals;

using Measure = TableSpec::Measure;
using Percent = TableSpec::Percent;
using Occurs = Dimension::Occurs;

namespace {

/// What can be compared: a measure and how it is written, by the key the form uses.
struct Shown
{
    QString key;
    Measure cell;
    Percent percent;
};

const QList<Shown> &allShown()
{
    static const QList<Shown> all{
        {u"counts"_s, Measure::Count, Percent::None},      {u"informants"_s, Measure::Cases, Percent::None},
        {u"share"_s, Measure::Cases, Percent::Informants}, {u"stances"_s, Measure::StanceMix, Percent::None},
        {u"marks"_s, Measure::Stance, Percent::None},      {u"rate"_s, Measure::PerThousand, Percent::None},
        {u"quotes"_s, Measure::BestQuote, Percent::None},
    };
    return all;
}

QString keyOf(Measure cell, Percent percent)
{
    for (const Shown &shown : allShown()) {
        if (shown.cell == cell && shown.percent == percent)
            return shown.key;
    }
    return {};
}

} // namespace

CompareBar::CompareBar(const Index &index, QWidget *parent)
    : QFrame(parent)
    , m_index(index)
    , m_cases(new CheckChooser(
          tr("Choose cases"), [this] { return SpecLists::cases(m_index); }, this))
    , m_shown(new CheckChooser(
          tr("Number of codings"),
          [] {
              QList<CheckChooser::Item> items;
              for (const Shown &shown : allShown())
                  items.append({shown.key, TableWords::blockHead(shown.cell, shown.percent)});
              return items;
          },
          this))
    , m_rows(new QComboBox(this))
    , m_contrast(new QCheckBox(tr("Shared in the middle"), this))
    , m_together(new QCheckBox(tr("Figures of a case together"), this))
    , m_passages(new QToolButton(this))
{
    setObjectName(u"compareBar"_s);
    m_cases->setObjectName(u"compareCases"_s);
    m_cases->setAccessibleName(tr("Cases to compare"));
    m_shown->setObjectName(u"compareShown"_s);
    m_shown->setAccessibleName(tr("What is compared"));
    m_rows->setObjectName(u"compareRows"_s);
    m_rows->setAccessibleName(tr("Which rows"));
    m_contrast->setObjectName(u"compareContrast"_s);
    m_contrast->setToolTip(
        tr("Of two cases: what only the one has, what both have, what only the other has"));
    m_together->setObjectName(u"compareTogether"_s);
    m_passages->setObjectName(u"comparePassages"_s);
    m_passages->setText(tr("Passages side by side"));
    m_passages->setToolTip(tr("Read the passages of the current row in columns that scroll together"));
    m_passages->setCheckable(true);
    m_passages->setFocusPolicy(Qt::TabFocus);
    m_rows->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rows->setMinimumContentsLength(14);
    // In as many lines as there is room for: it never makes the table wider, nor squeezes what stands beside it.
    auto *layout = new FlowLayout;
    setLayout(layout);
    layout->setContentsMargins(14, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(new QLabel(tr("Compare:"), this));
    layout->addWidget(m_cases);
    layout->addWidget(m_shown);
    layout->addWidget(m_rows);
    layout->addWidget(m_together);
    layout->addWidget(m_contrast);
    layout->addWidget(m_passages);

    connect(m_cases, &CheckChooser::chosenChanged, this, [this](const QStringList &keys) {
        if (keys.size() < 2 || keys.size() > 20) { // fewer are no comparison, more are no longer read
            m_cases->setChosen(m_spec.columns.top);
            return;
        }
        change([&](TableSpec &spec) { setCases(spec, keys); });
    });
    connect(m_shown, &CheckChooser::chosenChanged, this,
            [this](const QStringList &keys) { change([&](TableSpec &spec) { setShown(spec, keys); }); });
    connect(m_rows, &QComboBox::activated, this, [this](int row) {
        change([&](TableSpec &spec) {
            spec.rows.occurs = Occurs(m_rows->itemData(row).toInt());
            spec.rows.occursIn = m_rows->itemData(row, Qt::UserRole + 1).toString();
        });
    });
    connect(m_contrast, &QCheckBox::clicked, this, [this](bool on) {
        change([&](TableSpec &spec) {
            spec.contrast = on;
            if (on) {
                if (spec.rows.order.block > 0)
                    spec.rows.order = {};
                spec.blocks.clear();
                spec.interleave = false;
                spec.rows.occurs = Occurs::Any;
                spec.rows.occursIn.clear();
            }
        });
    });
    connect(m_together, &QCheckBox::clicked, this,
            [this](bool on) { change([&](TableSpec &spec) { spec.interleave = on; }); });
    m_shown->setNaming([](const QString &key) {
        for (const Shown &shown : allShown()) {
            if (shown.key == key)
                return TableWords::blockHead(shown.cell, shown.percent);
        }
        return key;
    });
    hide();
}

bool CompareBar::isComparison(const TableSpec &spec)
{
    return spec.rows.kind == Dimension::Kind::Codes && spec.columns.kind == Dimension::Kind::Cases
        && spec.columns.level == "0"_L1 && spec.columns.top.size() >= 2;
}

void CompareBar::change(const std::function<void(TableSpec &)> &edit)
{
    TableSpec edited = m_spec;
    edit(edited);
    if (edited != m_spec)
        Q_EMIT specChanged(edited);
}

void CompareBar::setCases(TableSpec &spec, const QStringList &cases)
{
    const QStringList before = spec.columns.top;
    spec.columns.top = cases;
    for (TableSpec::Block &block : spec.blocks) {
        if (block.columns.kind == Dimension::Kind::Cases && block.columns.top == before)
            block.columns.top = cases;
    }
    if (cases.size() != 2)
        spec.contrast = false;
    if (!cases.contains(spec.rows.occursIn)) {
        if (!spec.rows.occursIn.isEmpty())
            spec.rows.occurs = Occurs::Any;
        spec.rows.occursIn.clear();
    }
    // An order by a case that is no longer there.
    if (spec.rows.order.by == LineOrder::By::Line && !cases.contains(spec.rows.order.key))
        spec.rows.order = {};
}

QStringList CompareBar::shownIn(const TableSpec &spec)
{
    QStringList keys{keyOf(spec.cell, spec.percent)};
    for (const TableSpec::Block &block : spec.blocks)
        keys.append(keyOf(block.cell, block.percent));
    keys.removeAll(QString());
    return keys;
}

void CompareBar::setShown(TableSpec &spec, const QStringList &keys)
{
    QList<Shown> wanted;
    for (const Shown &shown : allShown()) {
        if (keys.contains(shown.key))
            wanted.append(shown);
    }
    if (wanted.isEmpty())
        wanted.append(allShown().first());
    spec.cell = wanted.first().cell;
    spec.percent = wanted.first().percent;
    spec.blocks.clear();
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        TableSpec::Block block;
        block.columns = spec.columns;
        block.cell = wanted[i].cell;
        block.percent = wanted[i].percent;
        spec.blocks.append(block);
    }
    if (spec.rows.order.block > spec.blocks.size())
        spec.rows.order = {};
    if (spec.blocks.isEmpty())
        spec.interleave = false;
    else
        spec.contrast = false;
}

void CompareBar::fillRows()
{
    const QSignalBlocker blocked(m_rows);
    m_rows->clear();
    const auto add = [this](const QString &text, Occurs occurs, const QString &in = {}) {
        m_rows->addItem(text, int(occurs));
        m_rows->setItemData(m_rows->count() - 1, in, Qt::UserRole + 1);
        if (m_spec.rows.occurs == occurs && m_spec.rows.occursIn == in)
            m_rows->setCurrentIndex(m_rows->count() - 1);
    };
    add(tr("All codes"), Occurs::Any);
    add(tr("Only in one"), Occurs::One);
    for (const QString &path : std::as_const(m_spec.columns.top))
        add(tr("Only in %1", "a case").arg(path.section(u'/', -1)), Occurs::One, path);
    add(tr("In all"), Occurs::All);
    add(tr("In all but one"), Occurs::AllButOne);
}

void CompareBar::setSpec(const TableSpec &spec)
{
    m_spec = spec;
    setVisible(isComparison(spec));
    if (!isComparison(spec))
        return;
    m_cases->setChosen(spec.columns.top);
    m_shown->setChosen(shownIn(spec));
    fillRows();
    m_contrast->setChecked(spec.contrast);
    m_contrast->setEnabled(spec.columns.top.size() == 2);
    m_together->setChecked(spec.interleave);
    m_together->setEnabled(!spec.blocks.isEmpty());
    m_rows->setEnabled(!spec.contrast);
}

} // namespace Crosscase
