// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictpanel.h"

#include "conflictwords.h"
#include "datewords.h"
#include "timelinelook.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace evenkeel {

namespace {

bool isSame(const CalendarConflict &a, const CalendarConflict &b)
{
    return a.rule == b.rule && a.agent == b.agent && a.span.from == b.span.from;
}

QString whenText(Interval span, const QTimeZone &zone)
{
    const auto date = [&zone](Instant at) { return QDateTime::fromMSecsSinceEpoch(toMillis(at), zone).date(); };
    const QDate first = date(span.from);
    const QDate last = date(span.until - Millis{1});
    if (first == last)
        return ConflictPanel::tr("%1, %2", "day, times").arg(dayText(first, DayForm::Weekday), timesText(span, zone));
    return ConflictPanel::tr("%1 to %2", "two days")
        .arg(dayText(first, DayForm::Weekday), dayText(last, DayForm::Weekday));
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : Panel(Tone::Surface, Qt::LeftEdge, parent)
    , m_title(new ToneLabel)
    , m_list(new QListWidget)
    , m_mend(new QPushButton(tr("Mend this conflict")))
{
    setFixedWidth(measures::DetailPaneWidth - measures::PageMargin * 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures::PageMargin, measures::PanelGap, measures::PageMargin, measures::PageMargin);
    column->setSpacing(measures::CardPadding);
    auto *top = new QHBoxLayout;
    m_title->setFont(fonts::title());
    top->addWidget(m_title, 1);
    auto *close = new QToolButton;
    close->setIcon(icon(Glyph::Close));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    top->addWidget(close);
    column->addLayout(top);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Conflicts of the calendar"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(measures::Grid / 2);
    column->addWidget(m_list, 1);
    m_mend->setProperty("primary", true);
    column->addWidget(m_mend);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        followChoice();
        if (const CalendarConflict *conflict = m_isFilling ? nullptr : chosen())
            Q_EMIT conflictChosen(*conflict);
    });
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (const CalendarConflict *conflict = chosen())
            Q_EMIT mendAsked(CalendarConflict(*conflict));
    });
    connect(close, &QToolButton::clicked, this, &ConflictPanel::closeAsked);
}

void ConflictPanel::setConflicts(std::vector<CalendarConflict> conflicts, const DeskNames &names, const QTimeZone &zone)
{
    std::optional<CalendarConflict> before;
    if (const CalendarConflict *conflict = chosen())
        before = *conflict;
    m_isFilling = true;
    m_conflicts = std::move(conflicts);
    m_list->clear();
    for (const CalendarConflict &conflict : m_conflicts) {
        const QString who = conflict.agent.isValid() ? names.agent(conflict.agent) : tr("The whole desk");
        m_list->addItem(QStringList{conflictRuleText(conflict), who, whenText(conflict.span, zone),
                                    conflictFixText(conflict, zone, names)}
                            .join(u'\n'));
    }
    m_title->setText(tr("%n conflicts", nullptr, static_cast<int>(m_conflicts.size())));
    if (before)
        choose(*before);
    m_isFilling = false;
    followChoice();
}

void ConflictPanel::shut(const QString &why)
{
    m_isShut = true;
    m_mend->setToolTip(why);
    followChoice();
}

void ConflictPanel::choose(const CalendarConflict &conflict)
{
    const auto found = std::find_if(m_conflicts.begin(), m_conflicts.end(),
                                    [&conflict](const CalendarConflict &one) { return isSame(one, conflict); });
    if (found != m_conflicts.end())
        m_list->setCurrentRow(static_cast<int>(found - m_conflicts.begin()));
}

const CalendarConflict *ConflictPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_conflicts.size()) ? nullptr
                                                                  : &m_conflicts[static_cast<std::size_t>(row)];
}

void ConflictPanel::followChoice()
{
    const CalendarConflict *conflict = chosen();
    m_mend->setEnabled(!m_isShut && conflict && conflict->fix.kind != FixKind::None);
}

QStringList ConflictPanel::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row)
        lines << m_list->item(row)->text();
    return lines;
}

} // namespace evenkeel
