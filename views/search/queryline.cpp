// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/queryline.h"

#include "views/common/checkitems.h"
#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int RegexMode = 100;

QList<CheckChooser::Item> speakerItems(const Index &index)
{
    QStringList names;
    for (Id document : index.documents()) {
        for (const SpeakerRow &speaker : index.speakers(document))
            names.append(speaker.name);
    }
    names.removeDuplicates();
    std::ranges::sort(
        names, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    QList<CheckChooser::Item> items;
    for (const QString &name : std::as_const(names))
        items.append({name, name});
    return items;
}

} // namespace

QueryLine::QueryLine(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_words(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_capitals(new QCheckBox(tr("Capitals &matter"), this))
    , m_accents(new QCheckBox(tr("Acce&nts matter"), this))
    , m_documents(new CheckChooser(
          tr("all"), [&index = workspace.index()] { return documentItems(index); }, this))
    , m_cases(new CheckChooser(
          tr("all"), [&index = workspace.index()] { return treeItems(index.cases()); }, this))
    , m_speakers(
          new CheckChooser(tr("all"), [&index = workspace.index()] { return speakerItems(index); }, this))
{
    m_text->setObjectName("searchText"_L1);
    m_text->setPlaceholderText(tr("Words, a \"phrase\", a OR b, -without"));
    m_text->setAccessibleName(tr("Look for"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->setObjectName("searchWords"_L1);
    m_words->setAccessibleName(tr("How words are found"));
    m_words->addItem(tr("Beginnings of words"), int(SearchQuery::Words::Beginning));
    m_words->addItem(tr("Whole words"), int(SearchQuery::Words::Whole));
    m_words->addItem(tr("Parts of words"), int(SearchQuery::Words::Anywhere));
    m_words->addItem(tr("Regular expression"), RegexMode);
    m_who->setObjectName("searchWho"_L1);
    m_who->setAccessibleName(tr("Whose words"));
    m_who->addItem(tr("Everyone's words"), int(SearchQuery::Who::Everyone));
    m_who->addItem(tr("Informants' words"), int(SearchQuery::Who::Informants));
    m_who->addItem(tr("Interviewers' words"), int(SearchQuery::Who::Interviewers));
    m_documents->setCaption(tr("Documents"));
    m_documents->setNaming(documentNaming(workspace.index()));
    m_cases->setCaption(tr("Cases"));
    m_cases->setNaming(treeNaming(workspace.index().cases()));
    m_speakers->setCaption(tr("Speakers"));
    m_speakers->setNaming([](const QString &name) { return name; });
    m_capitals->setObjectName("searchCapitals"_L1);
    m_accents->setObjectName("searchAccents"_L1);

    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::Space);
    first->addWidget(m_text, 1);
    first->addWidget(m_words);
    auto *second = new FlowLayout;
    second->addWidget(m_who);
    second->addWidget(m_documents);
    second->addWidget(m_cases);
    second->addWidget(m_speakers);
    second->addWidget(m_capitals);
    second->addWidget(m_accents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, 0);
    column->setSpacing(Theme::Space);
    column->addLayout(first);
    column->addLayout(second);
    setFocusProxy(m_text);

    const auto tell = [this] {
        m_accents->setEnabled(m_words->currentData().toInt()
                              != RegexMode); // an expression says itself what it means
        if (!m_setting)
            Q_EMIT changed();
    };
    connect(m_text, &QLineEdit::textChanged, this, tell);
    connect(m_words, &QComboBox::currentIndexChanged, this, tell);
    connect(m_who, &QComboBox::currentIndexChanged, this, tell);
    connect(m_capitals, &QCheckBox::toggled, this, tell);
    connect(m_accents, &QCheckBox::toggled, this, tell);
    for (CheckChooser *button : {m_documents, m_cases, m_speakers})
        connect(button, &CheckChooser::chosenChanged, this, tell);
}

SearchQuery QueryLine::query() const
{
    SearchQuery query;
    query.text = m_text->text();
    query.regex = m_words->currentData().toInt() == RegexMode;
    if (!query.regex)
        query.words = SearchQuery::Words(m_words->currentData().toInt());
    query.caseSensitive = m_capitals->isChecked();
    query.matchAccents = m_accents->isChecked();
    query.who = SearchQuery::Who(m_who->currentData().toInt());
    query.documents = m_documents->chosenNumbers();
    query.cases = m_cases->chosenNumbers();
    query.speakers = m_speakers->chosen();
    return query;
}

void QueryLine::setQuery(const SearchQuery &query)
{
    m_setting = true;
    m_text->setText(query.text);
    m_words->setCurrentIndex(m_words->findData(query.regex ? RegexMode : int(query.words)));
    m_capitals->setChecked(query.caseSensitive);
    m_accents->setChecked(query.matchAccents);
    m_who->setCurrentIndex(m_who->findData(int(query.who)));
    m_documents->setChosenNumbers(query.documents);
    m_cases->setChosenNumbers(query.cases);
    m_speakers->setChosen(query.speakers);
    m_setting = false;
    Q_EMIT changed();
}

} // namespace Crosscase
