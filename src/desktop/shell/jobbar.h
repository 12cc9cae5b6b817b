// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"

#include <QPointer>

class QProgressBar;
class QPushButton;

namespace evenkeel {

class Job;
class ToneLabel;

/// Shows the newest long work with its progress and a way to cancel it; appears only when it takes over 300 ms.
class JobBar final : public Panel
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// The bar owns the job; it lives until finish().
    Job *start(const QString &title);
    [[nodiscard]] bool isBusy() const { return !m_job.isNull(); }

private:
    void showProgress(qint64 done, qint64 total);
    void end();

    QPointer<Job> m_job;
    ToneLabel *m_title = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace evenkeel
