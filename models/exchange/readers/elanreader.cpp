// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/encoding.h"
#include "exchange/readers/machinereaders.h"
#include "exchange/readers/xmlwalk.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::ElanReader)
};

/// The annotations of an EAF file (https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf).
class Annotations : public XmlHandler
{
public:
    [[nodiscard]] QList<Cue> cues() const
    {
        QList<Cue> result;
        for (const Annotation &annotation : m_annotations) {
            if (!m_times.contains(annotation.startSlot))
                continue;
            Cue cue;
            cue.startMs = m_times.value(annotation.startSlot);
            if (m_times.contains(annotation.endSlot))
                cue.endMs = m_times.value(annotation.endSlot);
            cue.speaker = annotation.speaker;
            cue.text = annotation.text;
            result.append(cue);
        }
        std::ranges::stable_sort(result, {}, &Cue::startMs);
        return result;
    }
    [[nodiscard]] int dependentTiers() const { return m_dependentTiers; }

    void startElement(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        if (name == "TIME_SLOT"_L1) {
            bool known = false;
            const qint64 time = xmlAttribute(xml, "TIME_VALUE"_L1).toLongLong(&known);
            if (known)
                m_times.insert(xmlAttribute(xml, "TIME_SLOT_ID"_L1), time);
        } else if (name == "TIER"_L1) {
            m_dependent = !xmlAttribute(xml, "PARENT_REF"_L1).isEmpty();
            m_dependentTiers += m_dependent ? 1 : 0;
            m_speaker = xmlAttribute(xml, "PARTICIPANT"_L1).simplified();
            if (m_speaker.isEmpty())
                m_speaker = xmlAttribute(xml, "TIER_ID"_L1).simplified();
        } else if (name == "ALIGNABLE_ANNOTATION"_L1 && !m_dependent) {
            m_annotations.append({m_speaker,
                                  xmlAttribute(xml, "TIME_SLOT_REF1"_L1),
                                  xmlAttribute(xml, "TIME_SLOT_REF2"_L1),
                                  {}});
            m_open = true;
        } else if (name == "ANNOTATION_VALUE"_L1) {
            m_inValue = m_open;
        }
    }

    void endElement(const QXmlStreamReader &xml) override
    {
        if (xml.name() == "ANNOTATION_VALUE"_L1)
            m_inValue = false;
        else if (xml.name() == "ALIGNABLE_ANNOTATION"_L1)
            m_open = false;
    }

    void characters(const QXmlStreamReader &xml) override
    {
        if (m_inValue && !m_annotations.isEmpty())
            m_annotations.last().text += xml.text();
    }

private:
    struct Annotation
    {
        QString speaker;
        QString startSlot;
        QString endSlot;
        QString text;
    };

    QHash<QString, qint64> m_times;
    QList<Annotation> m_annotations;
    QString m_speaker;
    int m_dependentTiers = 0;
    bool m_dependent = false;
    bool m_open = false;
    bool m_inValue = false;
};

} // namespace

ReadableFormat ElanReader::format() const
{
    return {u"eaf"_s, Words::tr("ELAN annotations"), {u"eaf"_s}};
}

bool ElanReader::recognises(const Source &source) const
{
    constexpr qsizetype Beginning = 2000;
    return source.bytes.first(std::min(source.bytes.size(), Beginning)).contains("<ANNOTATION_DOCUMENT");
}

Result<QList<Transcript>> ElanReader::read(const Source &source, const ReadOptions &options) const
{
    Annotations annotations;
    CROSSCASE_TRY(walkXml(source.bytes, annotations, options.stop));
    Transcript transcript;
    QList<Cue> cues = annotations.cues();
    for (Cue &cue : cues)
        cue.text = storableText(cue.text, transcript.warnings);
    if (cues.isEmpty())
        return failure(Words::tr("There are no annotations with times in it."));
    if (annotations.dependentTiers() > 0) {
        transcript.warnings.append(Words::tr("%n dependent tier(s), such as translations, were left out.",
                                             nullptr, annotations.dependentTiers()));
    }
    takeCues(cues, transcript, options.recognition);
    return finished(std::move(transcript), options);
}

} // namespace Crosscase
