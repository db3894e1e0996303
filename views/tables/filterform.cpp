// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/filterform.h"

#include "views/common/checkchooser.h"
#include "views/tables/speclists.h"

#include <QDate>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int LastRows = 3; // two dates, and what is wrong with them

} // namespace

FilterForm::FilterForm(const Index &index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_form(new QFormLayout(this))
    , m_problem(new QLabel(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_from = addDate(u"filterFrom"_s, tr("Coded from:"), &TableFilter::from);
    m_to = addDate(u"filterTo"_s, tr("Coded until:"), &TableFilter::to);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setWordWrap(true);
    m_form->addRow(m_problem);
    m_form->setRowVisible(m_problem, false);
    makeChoosers();
}

QLineEdit *FilterForm::addDate(const QString &objectName, const QString &label, QString TableFilter::*which)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setPlaceholderText(tr("year-month-day"));
    field->setClearButtonEnabled(true);
    m_form->addRow(label, field);
    const auto take = [this, field, which] {
        const QString text = field->text().trimmed();
        const bool isDate = text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
        m_problem->setText(isDate ? QString()
                                  : tr("\"%1\" is no date. Dates are written like 2026-03-31.").arg(text));
        m_form->setRowVisible(m_problem, !isDate);
        if (isDate)
            change([&](TableFilter &filter) { filter.*which = text; });
    };
    connect(field, &QLineEdit::editingFinished, this, take);
    connect(field, &QLineEdit::textChanged, this, [take, field](const QString &text) {
        if (text.isEmpty() && field->hasFocus())
            take();
    });
    return field;
}

CheckChooser *FilterForm::add(const QString &objectName, const QString &label, const QString &allText,
                              std::function<void(TableFilter &, const QStringList &)> set)
{
    auto *chooser = new CheckChooser(allText, {}, this);
    chooser->setObjectName(objectName);
    chooser->setAccessibleName(label);
    m_form->insertRow(m_form->rowCount() - LastRows, tr("%1:", "label of a field").arg(label), chooser);
    connect(chooser, &CheckChooser::chosenChanged, this,
            [this, set = std::move(set)](const QStringList &keys) {
                change([&](TableFilter &filter) { set(filter, keys); });
            });
    return chooser;
}

void FilterForm::makeChoosers()
{
    QStringList wanted;
    for (const AttributeRow &attribute : m_index.attributes())
        wanted.append(u"a"_s + attribute.name);
    for (const FacetRow &facet : m_index.facets())
        wanted.append(u"f"_s + facet.name);
    if (m_codes && wanted == m_made)
        return;
    m_made = wanted;
    while (m_form->rowCount() > LastRows)
        m_form->removeRow(0);
    m_attributes.clear();
    m_facets.clear();
    m_codes = add(u"filterCodes"_s, tr("Codes"), tr("All codes"),
                  [](TableFilter &filter, const QStringList &keys) { filter.codes = keys; });
    m_codes->setItems([this] { return SpecLists::codes(m_index); });
    m_cases = add(u"filterCases"_s, tr("Cases"), tr("All cases"),
                  [](TableFilter &filter, const QStringList &keys) { filter.cases = keys; });
    m_cases->setItems([this] { return SpecLists::cases(m_index); });
    m_documents = add(u"filterDocuments"_s, tr("Documents"), tr("All documents"),
                      [](TableFilter &filter, const QStringList &keys) { filter.documents = keys; });
    m_documents->setItems([this] { return SpecLists::lines({.kind = Dimension::Kind::Documents}, m_index); });
    m_coders = add(u"filterCoders"_s, tr("Coders"), tr("All coders"),
                   [](TableFilter &filter, const QStringList &keys) { filter.coders = keys; });
    m_coders->setItems([this] { return SpecLists::lines({.kind = Dimension::Kind::Coders}, m_index); });
    m_stances = add(u"filterStances"_s, tr("Stance"), tr("Every stance"),
                    [](TableFilter &filter, const QStringList &keys) {
                        filter.stances.clear();
                        for (const QString &key : keys)
                            filter.stances.append(stanceFromSymbol(key).value_or(Stance::None));
                    });
    m_stances->setItems([] { return SpecLists::stances(); });
    for (const AttributeRow &attribute : m_index.attributes()) {
        const QString name = attribute.name;
        m_attributes[name] = add(u"filterAttribute-"_s + name, name, tr("Every value"),
                                 [name](TableFilter &filter, const QStringList &keys) {
                                     if (keys.isEmpty())
                                         filter.attributes.remove(name);
                                     else
                                         filter.attributes[name] = keys;
                                 });
        m_attributes[name]->setItems([this, name] { return SpecLists::attributeValues(name, m_index); });
    }
    for (const FacetRow &facet : m_index.facets()) {
        const QString name = facet.name;
        m_facets[name] = add(u"filterFacet-"_s + name, name, tr("Every value"),
                             [name](TableFilter &filter, const QStringList &keys) {
                                 if (keys.isEmpty())
                                     filter.facets.remove(name);
                                 else
                                     filter.facets[name] = keys;
                             });
        m_facets[name]->setItems([this, name] {
            return SpecLists::lines({.kind = Dimension::Kind::Facet, .name = name}, m_index);
        });
    }
}

void FilterForm::change(const std::function<void(TableFilter &)> &edit)
{
    TableFilter edited = m_filter;
    edit(edited);
    if (edited == m_filter)
        return;
    m_filter = edited;
    Q_EMIT changed(edited);
}

void FilterForm::setFilter(const TableFilter &filter)
{
    m_filter = filter;
    makeChoosers();
    m_codes->setChosen(filter.codes);
    m_cases->setChosen(filter.cases);
    m_documents->setChosen(filter.documents);
    m_coders->setChosen(filter.coders);
    QStringList stances;
    for (Stance stance : filter.stances)
        stances.append(stanceSymbol(stance));
    m_stances->setChosen(stances);
    for (auto it = m_attributes.begin(); it != m_attributes.end(); ++it)
        it.value()->setChosen(filter.attributes.value(it.key()));
    for (auto it = m_facets.begin(); it != m_facets.end(); ++it)
        it.value()->setChosen(filter.facets.value(it.key()));
    if (!m_from->hasFocus())
        m_from->setText(filter.from);
    if (!m_to->hasFocus())
        m_to->setText(filter.to);
}

} // namespace Crosscase
