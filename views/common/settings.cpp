// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RecentProjects = 10;

} // namespace

Settings::Settings()
    : m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"crosscase"_s,
                                             u"crosscase"_s))
{
}

Settings::~Settings() = default;

Settings &Settings::instance()
{
    static Settings settings;
    return settings;
}

void Settings::useFile(const QString &path)
{
    m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    Q_EMIT changed();
    Q_EMIT recentProjectsChanged();
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings->value(key, otherwise);
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_settings->value(key) == value)
        return;
    m_settings->setValue(key, value);
    Q_EMIT changed();
}

QStringList Settings::recentProjects() const
{
    QStringList paths = m_settings->value("recentProjects"_L1).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return paths;
}

void Settings::addRecentProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings->value("recentProjects"_L1).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    if (paths.size() > RecentProjects)
        paths.resize(RecentProjects);
    m_settings->setValue("recentProjects"_L1, paths);
    Q_EMIT recentProjectsChanged();
}

void Settings::clearRecentProjects()
{
    m_settings->remove("recentProjects"_L1);
    Q_EMIT recentProjectsChanged();
}

Settings::ColorTheme Settings::colorTheme() const
{
    const QString name = value(u"theme"_s).toString();
    return name == "light"_L1 ? ColorTheme::Light : name == "dark"_L1 ? ColorTheme::Dark : ColorTheme::System;
}

void Settings::setColorTheme(ColorTheme theme)
{
    set(u"theme"_s,
        theme == ColorTheme::Light      ? u"light"_s
            : theme == ColorTheme::Dark ? u"dark"_s
                                        : u"system"_s);
}

QString Settings::language() const
{
    return value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    set(u"language"_s, language);
}

int Settings::transcriptFontSize() const
{
    return value(u"transcriptFontSize"_s, 0).toInt();
}

void Settings::setTranscriptFontSize(int points)
{
    set(u"transcriptFontSize"_s, points);
}

QString Settings::transcriptFontFamily() const
{
    return value(u"transcriptFontFamily"_s).toString();
}

void Settings::setTranscriptFontFamily(const QString &family)
{
    set(u"transcriptFontFamily"_s, family);
}

int Settings::transcriptLeading() const
{
    return value(u"transcriptLeading"_s, UsualLeading).toInt();
}

void Settings::setTranscriptLeading(int percent)
{
    set(u"transcriptLeading"_s, percent);
}

int Settings::transcriptMeasure() const
{
    return value(u"transcriptMeasure"_s, UsualMeasure).toInt();
}

void Settings::setTranscriptMeasure(int letters)
{
    set(u"transcriptMeasure"_s, letters);
}

int Settings::transcriptZoom() const
{
    return value(u"transcriptZoom"_s, 0).toInt();
}

void Settings::setTranscriptZoom(int steps)
{
    set(u"transcriptZoom"_s, steps);
}

bool Settings::isInterviewerDimmed() const
{
    return value(u"dimInterviewer"_s, false).toBool();
}

void Settings::setInterviewerDimmed(bool dimmed)
{
    set(u"dimInterviewer"_s, dimmed);
}

bool Settings::areLabelsHidden() const
{
    return value(u"hideLabels"_s, false).toBool();
}

void Settings::setLabelsHidden(bool hidden)
{
    set(u"hideLabels"_s, hidden);
}

QString Settings::coderName() const
{
    return value(u"coder"_s).toString();
}

void Settings::setCoderName(const QString &name)
{
    set(u"coder"_s, name);
}

std::optional<QStringList> Settings::shortcuts(const QString &action) const
{
    const QString key = u"shortcuts/"_s + action;
    if (!m_settings->contains(key))
        return std::nullopt;
    return m_settings->value(key).toString().split(u"; "_s, Qt::SkipEmptyParts);
}

void Settings::setShortcuts(const QString &action, const std::optional<QStringList> &keys)
{
    const QString key = u"shortcuts/"_s + action;
    if (keys)
        m_settings->setValue(key, keys->join(u"; "_s));
    else
        m_settings->remove(key);
    Q_EMIT changed();
}

QString Settings::openProject() const
{
    return m_settings->value("openProject"_L1).toString();
}

void Settings::setOpenProject(const QString &path)
{
    if (path.isEmpty())
        m_settings->remove("openProject"_L1);
    else
        m_settings->setValue("openProject"_L1, path);
    m_settings->sync(); // what a crash would leave
}

QString Settings::lastFolder() const
{
    return value(u"lastFolder"_s, QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings->setValue("lastFolder"_L1, folder);
}

QVariant Settings::projectValue(const QString &guid, const QString &key) const
{
    return m_settings->value(u"projects/%1/%2"_s.arg(guid.isEmpty() ? u"none"_s : guid, key));
}

void Settings::setProjectValue(const QString &guid, const QString &key, const QVariant &value)
{
    m_settings->setValue(u"projects/%1/%2"_s.arg(guid.isEmpty() ? u"none"_s : guid, key), value);
}

} // namespace Crosscase
