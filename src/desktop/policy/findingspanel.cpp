// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingspanel.h"

#include "findingdelegate.h"
#include "findingtone.h"
#include "policyroles.h"
#include "reorderview.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"
#include "wording/policywords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

FindingsPanel::FindingsPanel(QWidget *parent)
    : Panel(Tone::Surface, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, parent)
    , m_model(new FindingsModel(this))
    , m_view(new ReorderView)
    , m_stops(ToneLabel::tag({}, Tone::Bad, Tone::SoftBad))
    , m_risks(ToneLabel::tag({}, Tone::Caution, Tone::SoftCaution))
    , m_remarks(ToneLabel::tag({}, Tone::Muted, Tone::Raised))
    , m_note(new ToneLabel({}, Tone::Muted))
    , m_none(new ToneLabel({}, Tone::Muted))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    auto *head = new Panel(Tone::Surface, Qt::BottomEdge);
    head->setFixedHeight(36);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(11, 0, 11, 0);
    line->setSpacing(8);
    auto *title = new ToneLabel(tr("Findings"));
    title->setFont(fonts::strong());
    m_note->setFont(fonts::secondary());
    line->addWidget(title);
    for (ToneLabel *tag : {m_stops, m_risks, m_remarks}) {
        tag->hide();
        line->addWidget(tag);
    }
    line->addStretch(1);
    line->addWidget(m_note);
    rows->addWidget(head);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setAccessibleName(tr("Findings"));
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    rows->addWidget(m_view, 1);
    m_none->setWordWrap(true);
    m_none->setFont(fonts::secondary());
    m_none->setContentsMargins(11, 10, 11, 10);
    rows->addWidget(m_none);
    const auto follow = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT placeRequested(m_model->row(index.row()).finding.place);
    };
    connect(m_view, &QListView::clicked, this, follow);
    connect(m_view, &QListView::activated, this, follow);
    showChecking();
}

void FindingsPanel::setTag(ToneLabel *tag, const QString &text, int count)
{
    tag->setText(text);
    tag->setVisible(count > 0);
}

void FindingsPanel::showFindings(const PolicyFindings &findings, const Policy &policy)
{
    std::vector<FindingRow> rows;
    for (const LintFinding &finding : findings.findings)
        rows.push_back({finding, PolicyWords::finding(finding, policy), PolicyWords::consequence(finding, policy),
                        tr("Show", "the place of a finding")});
    m_model->setRows(std::move(rows));
    const int stops = m_model->count(LintSeverity::StopsWork);
    const int risks = m_model->count(LintSeverity::Risk);
    const int remarks = m_model->count(LintSeverity::Remark);
    setTag(m_stops, tr("%n stops work", nullptr, stops), stops);
    setTag(m_risks, tr("%n risks", nullptr, risks), risks);
    setTag(m_remarks, tr("%n remarks", nullptr, remarks), remarks);
    m_note->setText(tr("checked in %1 s").arg(Words::decimal(findings.seconds, findings.seconds < 0.05 ? 2 : 1)));
    const bool isClean = m_model->rowCount() == 0;
    m_view->setVisible(!isClean);
    m_none->setVisible(isClean);
    m_none->setText(tr("Nothing is wrong with the draft: every rule can be reached, every queue has agents, and no "
                       "limit stands in another's way."));
}

void FindingsPanel::showChecking()
{
    m_note->setText(tr("Checking"));
    m_none->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        m_none->setText(tr("Checking the draft against the desk"));
}

void FindingsPanel::showProblem(const QString &problem)
{
    m_note->clear();
    m_model->setRows({});
    for (ToneLabel *tag : {m_stops, m_risks, m_remarks})
        tag->hide();
    m_view->hide();
    m_none->setText(problem);
    m_none->show();
}

} // namespace evenkeel
