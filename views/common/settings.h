// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

class QSettings;

namespace Crosscase {

/**
 * What the person at this computer prefers, and where their windows stood. Nothing of a project's content is here.
 *
 * One for the program; each setter writes at once and says changed() when something else than before was set.
 */
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class ColorTheme { System, Light, Dark };
    static constexpr int UsualLeading = 28;
    static constexpr int UsualMeasure = 76;

    static Settings &instance();
    ~Settings() override;

    /// Reads and writes this file from now on. For tests and pictures, which must not see the person's own settings.
    void useFile(const QString &path);

    /// Paths of the projects opened last, newest first, at most ten; those that are gone are left out.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString &path);
    void clearRecentProjects();

    [[nodiscard]] ColorTheme colorTheme() const;
    void setColorTheme(ColorTheme theme);
    /// "en" or "nb"; empty: as the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Point size of transcripts; 0: as the system's font.
    [[nodiscard]] int transcriptFontSize() const;
    void setTranscriptFontSize(int points);
    /// Family of the letters of transcripts; empty: as the system's font.
    [[nodiscard]] QString transcriptFontFamily() const;
    void setTranscriptFontFamily(const QString &family);
    /// Space added between the lines of transcripts, per cent of their height.
    [[nodiscard]] int transcriptLeading() const;
    void setTranscriptLeading(int percent);
    /// Length of the lines of transcripts, in letters of middling width; 0: as wide as there is room.
    [[nodiscard]] int transcriptMeasure() const;
    void setTranscriptMeasure(int letters);
    /// Steps by which transcripts are larger (or smaller) than their font.
    [[nodiscard]] int transcriptZoom() const;
    void setTranscriptZoom(int steps);
    /// Whether transcripts are read with the interviewer dimmed, and without speakers' names and times.
    [[nodiscard]] bool isInterviewerDimmed() const;
    void setInterviewerDimmed(bool dimmed);
    [[nodiscard]] bool areLabelsHidden() const;
    void setLabelsHidden(bool hidden);
    /// Empty: the login name.
    [[nodiscard]] QString coderName() const;
    void setCoderName(const QString &name);

    /// Keys the person gave a command, by the name of its action; nothing when they are as they were made.
    [[nodiscard]] std::optional<QStringList> shortcuts(const QString &action) const;
    void setShortcuts(const QString &action, const std::optional<QStringList> &keys);

    /// The project that was open when the program last ran and did not end by itself; empty when all was closed.
    [[nodiscard]] QString openProject() const;
    void setOpenProject(const QString &path);

    /// Folder that file dialogs begin in.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// Free values of one project, by its GUID; or of the window without a project, by an empty one.
    [[nodiscard]] QVariant projectValue(const QString &guid, const QString &key) const;
    void setProjectValue(const QString &guid, const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();
    void recentProjectsChanged();

private:
    Settings();
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = QVariant()) const;
    void set(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace Crosscase
