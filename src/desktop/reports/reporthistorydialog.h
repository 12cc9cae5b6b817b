// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportrun.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace evenkeel {

class ReportHistoryModel;
class ToneLabel;

/// What became of reports: their files and folder can be opened where they are on this machine, and one can be made
/// again.
class ReportHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportHistoryDialog(bool mayMake, QWidget *parent = nullptr);

    void setRuns(std::vector<ReportRun> runs);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString detail() const;

Q_SIGNALS:
    void openRequested(const QString &path);
    void makeRequested(const evenkeel::ReportRun &run);

private:
    [[nodiscard]] const ReportRun *current() const;
    /// The first file of the current one that is on this machine; empty where there is none.
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString folder() const;
    void showCurrent();

    bool m_mayMake;
    ReportHistoryModel *m_model;
    QTableView *m_table;
    ToneLabel *m_lead;
    ToneLabel *m_detail;
    QPushButton *m_openFile = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace evenkeel
