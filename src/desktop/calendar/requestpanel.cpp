// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpanel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

RequestPanel::RequestPanel(QWidget *parent)
    : Panel(Tone::Surface, Qt::LeftEdge, parent)
{
    setFixedWidth(measures::DetailPaneWidth - measures::PageMargin * 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::PageMargin, measures::PanelGap, measures::PageMargin, measures::PageMargin);
    column->setSpacing(measures::CardPadding);
    auto *top = new QHBoxLayout;
    auto *title = new ToneLabel(tr("Time off request: impact"));
    title->setFont(fonts::title());
    title->setFit(ToneLabel::Fit::Elided);
    top->addWidget(title, 1);
    auto *close = new QToolButton;
    close->setIcon(icon(Glyph::Close));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    top->addWidget(close);
    column->addLayout(top);
    m_name = new ToneLabel;
    m_name->setFont(fonts::strong());
    m_when = new ToneLabel;
    m_when->setWordWrap(true);
    m_note = new ToneLabel({}, Tone::Muted);
    m_note->setWordWrap(true);
    for (ToneLabel *label : {m_name, m_when, m_note})
        column->addWidget(label);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(measures::Grid);
    column->addLayout(m_lines);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    m_approve = new QPushButton(tr("Approve"));
    m_approve->setProperty("primary", true);
    m_decline = new QPushButton(tr("Decline"));
    buttons->addWidget(m_approve, 1);
    buttons->addWidget(m_decline, 1);
    column->addLayout(buttons);
    connect(m_approve, &QPushButton::clicked, this, [this] { Q_EMIT approveAsked(m_request); });
    connect(m_decline, &QPushButton::clicked, this, [this] { Q_EMIT declineAsked(m_request); });
    connect(close, &QToolButton::clicked, this, &RequestPanel::closeAsked);
}

void RequestPanel::shut(const QString &why)
{
    for (QPushButton *button : {m_approve, m_decline}) {
        button->setEnabled(false);
        button->setToolTip(why);
    }
}

void RequestPanel::setRequest(const TimeOffRequest &request, const DeskNames &names)
{
    m_request = request.id;
    m_name->setText(names.agent(request.agent));
    m_when->setText(tr("%1 to %2", "two moments")
                        .arg(Words::shortDateTime(request.span.from), Words::shortDateTime(request.span.until)));
    const QString note = QString::fromStdString(request.note);
    const QString by = tr("Asked by %1, %2", "name, moment")
                           .arg(QString::fromStdString(request.askedBy), Words::shortDateTime(request.askedAt));
    m_note->setText(note.isEmpty() ? by : note + u'\n' + by);
    showLines({});
}

void RequestPanel::showLines(const QList<QPair<QString, bool>> &lines)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[text, isBad] : lines) {
        auto *label = new ToneLabel(text, isBad ? Tone::Bad : Tone::Text);
        label->setWordWrap(true);
        m_lines->addWidget(label);
    }
}

void RequestPanel::setImpact(const TimeOffImpact &impact, const DeskNames &names)
{
    QList<QPair<QString, bool>> lines;
    lines.append({tr("%1 of work fall away").arg(Words::hours(impact.workLost)), false});
    const CoverageChange &change = impact.coverage;
    lines.append({tr("Short of demand: %1 now, %2 if approved")
                      .arg(Words::hours(change.shortBefore), Words::hours(change.shortAfter)),
                  change.shortAfter > change.shortBefore});
    for (const TouchedSkill &skill : impact.skills) {
        if (skill.uncovered > Millis{0})
            lines.append(
                {tr("%1: nobody for %2", "skill, hours").arg(names.skill(skill.skill), Words::hours(skill.uncovered)),
                 true});
        else
            lines.append({tr("%1: only one for %2", "skill, hours")
                              .arg(names.skill(skill.skill), Words::hours(skill.onlyOneLeft)),
                          false});
    }
    lines.append({tr("%n open tickets", nullptr, static_cast<int>(impact.tickets.size())), false});
    lines.append({tr("Due before the return: %1").arg(Words::number(impact.dueWithin)), impact.dueWithin > 0});
    lines.append(
        {tr("That nobody else could take: %1").arg(Words::number(impact.withoutTakers)), impact.withoutTakers > 0});
    showLines(lines);
}

QString RequestPanel::text() const
{
    QStringList lines{m_name->text(), m_when->text(), m_note->text()};
    for (int i = 0; i < m_lines->count(); ++i) {
        if (const auto *label = qobject_cast<ToneLabel *>(m_lines->itemAt(i)->widget()))
            lines << label->text();
    }
    return lines.join(u'\n');
}

} // namespace evenkeel
