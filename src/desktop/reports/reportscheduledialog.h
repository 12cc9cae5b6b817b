// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportschedule.h"

#include <QDialog>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace evenkeel {

class ToneLabel;

/// When weekly and monthly reports are made by themselves, and where they go.
class ReportScheduleDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Ground
    {
        std::vector<ReportSchedule> stored;
        std::string zone; ///< of the desk
        Instant now;
        bool isOnServer = false; ///< where many machines could make them
        bool mayEdit = true;
        QString refusal; ///< what to say to whoever may not
    };

    explicit ReportScheduleDialog(Ground ground, QWidget *parent = nullptr);

    void showKind(ReportKind kind);
    /// As it stands in the fields.
    [[nodiscard]] ReportSchedule schedule() const;
    /// What stands in the workspace, as it was read.
    [[nodiscard]] std::optional<ReportSchedule> stored(ReportKind kind) const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QLineEdit *folder() const { return m_folder; }
    [[nodiscard]] QComboBox *day() const { return m_day; }
    [[nodiscard]] QTimeEdit *time() const { return m_time; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void saveRequested(const evenkeel::ReportSchedule &schedule);
    void removeRequested(const evenkeel::ReportSchedule &stored);

private:
    void build();
    void fill(const ReportSchedule &schedule);
    void fillDays(ReportKind kind);
    void fillHosts(const std::string &host);
    void chooseFolder();
    void showState();
    [[nodiscard]] QString fault() const;

    Ground m_ground;
    ReportKind m_kind = ReportKind::Weekly;
    QComboBox *m_report = nullptr;
    QCheckBox *m_isOn = nullptr;
    QComboBox *m_day = nullptr;
    QTimeEdit *m_time = nullptr;
    std::array<QCheckBox *, ReportFormatCount> m_formats{};
    QComboBox *m_paper = nullptr;
    QLineEdit *m_folder = nullptr;
    QComboBox *m_host = nullptr;
    ToneLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace evenkeel
