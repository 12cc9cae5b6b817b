// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobbar.h"

#include "job.h"

#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace evenkeel {

namespace {

constexpr int ShowAfterMs = 300;
constexpr int Steps = 1000;

} // namespace

JobBar::JobBar(QWidget *parent)
    : Panel(Tone::Surface, Qt::BottomEdge, parent)
    , m_title(new ToneLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin, 6, measures::PageMargin, 6);
    layout->setSpacing(measures::PanelGap);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(tr("Cancel the work under way"));
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        if (m_job)
            m_job->cancel();
    });
}

Job *JobBar::start(const QString &title)
{
    auto *job = new Job(title, this);
    m_job = job;
    m_title->setText(title);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    connect(job, &Job::progressed, this, [this, job](qint64 done, qint64 total) {
        if (m_job == job)
            showProgress(done, total);
    });
    connect(job, &Job::finished, this, [this, job] {
        if (m_job == job)
            end();
    });
    QTimer::singleShot(ShowAfterMs, job, [this, job] {
        if (m_job == job)
            show();
    });
    return job;
}

void JobBar::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? Steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min<qint64>(done * Steps / total, Steps)));
}

void JobBar::end()
{
    m_job.clear();
    hide();
}

} // namespace evenkeel
