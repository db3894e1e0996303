// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/recognitionmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

const QString SettingName = u"recognition"_s;

// An interviewer by name stays one beside a remembered one; one guessed by manner of speaking does not.
constexpr double SureByName = 0.9;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Importer)
};

template<typename Value>
std::optional<Value> found(const QMap<QString, Value> &map, const QString &name)
{
    for (const auto &[key, value] : map.asKeyValueRange()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

template<typename Value>
void insertOnce(QMap<QString, Value> &map, QSet<QString> &contradicted, const QString &name,
                const Value &value)
{
    if (const std::optional<Value> before = found(map, name); before && *before != value)
        contradicted.insert(name.toCaseFolded());
    else if (!before)
        map.insert(name, value);
}

template<typename Value>
void drop(QMap<QString, Value> &map, const QSet<QString> &contradicted)
{
    map.removeIf([&](const auto &entry) { return contradicted.contains(entry.key().toCaseFolded()); });
}

} // namespace

RecognitionMemory RecognitionMemory::of(const Project &project)
{
    RecognitionMemory memory;
    const Result<QString> text = project.read().setting(SettingName);
    if (!text)
        return memory;
    const QJsonObject root = QJsonDocument::fromJson(text->toUtf8()).object();
    const QJsonObject interviewers = root[u"interviewers"_s].toObject();
    for (auto each = interviewers.begin(); each != interviewers.end(); ++each)
        memory.m_interviewer.insert(each.key(), each.value().toBool());
    const QJsonObject same = root[u"same"_s].toObject();
    for (auto each = same.begin(); each != same.end(); ++each)
        memory.m_same.insert(each.key(), each.value().toString());
    for (const QJsonValue &label : root[u"not_speakers"_s].toArray())
        memory.m_notSpeakers.append(label.toString());
    return memory;
}

RecognitionMemory RecognitionMemory::learned(const QList<ImportItem> &items, const QStringList &notSpeakers)
{
    RecognitionMemory memory;
    QSet<QString> roles;
    QSet<QString> names;
    for (const ImportItem &item : items) {
        if (!item.chosen)
            continue;
        for (const ImportSpeaker &speaker : item.speakers) {
            const QList<SpeakerGuess> &guesses = item.transcript.recognition.speakers;
            const auto guess = std::ranges::find(guesses, speaker.name, &SpeakerGuess::name);
            if (guess == guesses.end())
                continue;
            // A guess left as it is speaks against remembering the opposite, but is not remembered itself.
            if (speaker.interviewer != guess->interviewer)
                insertOnce(memory.m_interviewer, roles, speaker.name, speaker.interviewer);
            else if (const auto other = found(memory.m_interviewer, speaker.name);
                     other && *other != speaker.interviewer)
                roles.insert(speaker.name.toCaseFolded());
            if (!speaker.mergeInto.isEmpty()
                && speaker.mergeInto.compare(speaker.name, Qt::CaseInsensitive) != 0)
                insertOnce(memory.m_same, names, speaker.name, speaker.mergeInto);
        }
    }
    drop(memory.m_interviewer, roles);
    drop(memory.m_same, names);
    for (const QString &label : notSpeakers)
        memory.addNotSpeaker(label);
    return memory;
}

RecognitionMemory RecognitionMemory::with(const RecognitionMemory &newer) const
{
    RecognitionMemory both = *this;
    QSet<QString> said;
    for (const QString &name : newer.m_interviewer.keys() + newer.m_same.keys())
        said.insert(name.toCaseFolded());
    drop(both.m_interviewer, said);
    drop(both.m_same, said);
    both.m_interviewer.insert(newer.m_interviewer);
    both.m_same.insert(newer.m_same);
    both.m_notSpeakers.removeIf([&](const QString &label) { return said.contains(label.toCaseFolded()); });
    for (const QString &label : newer.m_notSpeakers)
        both.addNotSpeaker(label);
    return both;
}

Result<> RecognitionMemory::write(Writer &writer) const
{
    if (isEmpty())
        return writer.set(SettingName, {});
    QJsonObject interviewers, same;
    for (const auto &[name, value] : m_interviewer.asKeyValueRange())
        interviewers.insert(name, value);
    for (const auto &[label, name] : m_same.asKeyValueRange())
        same.insert(label, name);
    const QJsonObject root{{u"interviewers"_s, interviewers},
                           {u"same"_s, same},
                           {u"not_speakers"_s, QJsonArray::fromStringList(m_notSpeakers)}};
    return writer.set(SettingName, QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact)));
}

void RecognitionMemory::addNotSpeaker(const QString &label)
{
    if (!label.isEmpty() && !m_notSpeakers.contains(label, Qt::CaseInsensitive))
        m_notSpeakers.append(label);
}

void RecognitionMemory::apply(ImportItem &item) const
{
    bool known = false;
    for (ImportSpeaker &speaker : item.speakers) {
        if (const std::optional<QString> same = found(m_same, speaker.name))
            speaker.mergeInto = *same;
        known = known || found(m_interviewer, speaker.name).value_or(false);
    }
    for (ImportSpeaker &speaker : item.speakers) {
        if (const std::optional<bool> interviewer = found(m_interviewer, speaker.name)) {
            speaker.interviewer = *interviewer;
            speaker.confidence = 1;
        } else if (known && speaker.interviewer && speaker.confidence < SureByName) {
            speaker.interviewer = false;
        }
    }
}

QStringList RecognitionMemory::sentences() const
{
    QStringList lines;
    for (const auto &[name, interviewer] : m_interviewer.asKeyValueRange()) {
        lines.append(interviewer ? Texts::tr("\"%1\" is the interviewer.").arg(name)
                                 : Texts::tr("\"%1\" is not the interviewer.").arg(name));
    }
    for (const auto &[label, name] : m_same.asKeyValueRange())
        lines.append(Texts::tr("\"%1\" is \"%2\".").arg(label, name));
    for (const QString &label : m_notSpeakers)
        lines.append(Texts::tr("\"%1\" is no speaker.").arg(label));
    return lines;
}

} // namespace Crosscase
