// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentpane.h"

#include "experimenttexts.h"
#include "intervalchart.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/panel.h"
#include "desktop/style/tonelabel.h"
#include "wording/experimentwords.h"
#include "wording/metricwords.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int ColumnWidth = 720;
enum Row { Head, Before, After, Difference, HopedFor, RowCount };
enum Column { Name, Value, Confidence, Ground, ColumnCount };

ToneLabel *wrapped(Tone ink, const QFont &font)
{
    auto *label = new ToneLabel({}, ink);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExperimentPane::ExperimentPane(const QList<QAction *> &actions, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The experiment"));
    auto *ground = new evenkeel::Panel(Tone::Surface); // QFrame has another
    auto *across = new QHBoxLayout(ground);
    across->setContentsMargins(24, 20, 24, 20);
    auto *column = new QWidget;
    column->setMaximumWidth(ColumnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(6);
    buildHead(rows);
    buildFigures(rows);
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 12, 0, 0);
    for (QAction *action : actions) {
        auto *button = new QPushButton;
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setIcon(action->icon());
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->toolTip());
        };
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, follow);
        button->setAccessibleName(action->text());
        buttons->addWidget(button);
        follow();
    }
    buttons->addStretch(1);
    rows->addWidget(m_buttons);
    rows->addStretch(1);
    across->addWidget(column, 1);
    across->addStretch(0);
    setWidget(ground);
}

void ExperimentPane::buildHead(QVBoxLayout *rows)
{
    m_name = wrapped(Tone::Text, fonts::title());
    m_state = wrapped(Tone::Muted, fonts::secondary());
    m_change = wrapped(Tone::Text, fonts::text());
    m_hope = wrapped(Tone::Text, fonts::text());
    m_note = wrapped(Tone::Muted, fonts::text());
    m_verdict = wrapped(Tone::Text, fonts::figure());
    m_verdict->setContentsMargins(0, 16, 0, 0);
    m_sentence = wrapped(Tone::Text, fonts::text());
    m_reason = wrapped(Tone::Muted, fonts::text());
    for (ToneLabel *label : {m_name, m_state, m_change, m_hope, m_note, m_verdict, m_sentence, m_reason})
        rows->addWidget(label);
}

void ExperimentPane::buildFigures(QVBoxLayout *rows)
{
    m_chart = new IntervalChart;
    m_figures = new QWidget;
    m_grid = new QGridLayout(m_figures);
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(ColumnCount, 1);
    for (int row = 0; row < RowCount; ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            auto *label = new ToneLabel({}, row == Head || column != Value ? Tone::Muted : Tone::Text);
            label->setFont(row == Head ? fonts::secondary() : column == Value ? fonts::strong() : fonts::text());
            m_grid->addWidget(label, row, column, column == Name ? Qt::AlignLeft : Qt::AlignRight);
        }
    }
    setCell(Before, Name, tr("Before"));
    setCell(After, Name, tr("After"));
    setCell(Difference, Name, tr("Difference"));
    setCell(HopedFor, Name, tr("Hoped for"));
    setCell(Head, Confidence, tr("95 % interval"));
    setCell(Head, Ground, tr("Rests on"));
    m_weekdays = wrapped(Tone::Muted, fonts::secondary());
    m_elseHead = wrapped(Tone::Text, fonts::strong());
    m_elseHead->setText(tr("What else changed meanwhile"));
    m_elseHead->setContentsMargins(0, 12, 0, 0);
    m_else = wrapped(Tone::Text, fonts::text());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chart, m_figures, m_weekdays, m_elseHead, m_else})
        rows->addWidget(widget);
    m_chart->hide();
}

void ExperimentPane::setCell(int row, int column, const QString &text)
{
    qobject_cast<QLabel *>(m_grid->itemAtPosition(row, column)->widget())->setText(text);
}

QString ExperimentPane::cell(int row, int column) const
{
    return qobject_cast<QLabel *>(m_grid->itemAtPosition(row, column)->widget())->text();
}

QString ExperimentPane::verdictText() const
{
    return m_verdict->text();
}

QString ExperimentPane::reasonText() const
{
    return m_reason->text();
}

void ExperimentPane::showExperiment(const ShownExperiment &shown, Instant now, const QString &message)
{
    const PolicyExperiment &experiment = shown.experiment;
    const auto metric = metricFrom(experiment.metric);
    m_name->setText(QString::fromStdString(experiment.name));
    m_state->setText(tr("Policy %1, since %2  ·  %3", "version, day, time left or how it ended")
                         .arg(Words::number(experiment.policyVersion), Words::shortDateTime(experiment.watch.from),
                              ExperimentTexts::time(experiment, now)));
    m_change->setText(ExperimentTexts::change(shown));
    m_hope->setText(metric ? ExperimentTexts::hope(*metric, experiment.target) : ExperimentTexts::metric(experiment));
    m_note->setText(QString::fromStdString(experiment.note));
    m_note->setVisible(!experiment.note.empty());
    m_verdict->setInk(Tone::Muted);
    m_verdict->setText(message.isEmpty() ? tr("Comparing before and after …") : message);
    m_buttons->setVisible(experiment.state == ExperimentState::Running);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sentence, m_reason, m_chart, m_figures, m_weekdays, m_elseHead, m_else})
        widget->hide();
}

void ExperimentPane::showOutcome(const ExperimentOutcome &outcome)
{
    m_verdict->setInk(outcome.verdict.verdict == ExperimentVerdict::TooEarly
                          ? Tone::Text
                          : ExperimentTexts::toneOf(outcome.verdict.verdict));
    m_verdict->setText(ExperimentWords::verdict(outcome.verdict.verdict));
    m_sentence->setText(ExperimentTexts::sentence(outcome));
    m_sentence->setVisible(outcome.comparison.has_value());
    m_reason->setText(ExperimentWords::reason(outcome.verdict.reason));
    m_reason->show();
    m_chart->setComparison(outcome.metric, outcome.comparison, outcome.experiment.target);
    showFigures(outcome);
    showElse(outcome);
}

void ExperimentPane::showFigures(const ExperimentOutcome &outcome)
{
    m_figures->setVisible(outcome.comparison.has_value());
    m_weekdays->setVisible(!outcome.after.isEmpty());
    m_weekdays->setText(tr("Compared are the same weekdays and times of day: %1 with %2.", "spans")
                            .arg(ExperimentTexts::span(outcome.after), ExperimentTexts::span(outcome.before)));
    if (!outcome.comparison)
        return;
    const Comparison &comparison = *outcome.comparison;
    const MetricUnit unit = specOf(outcome.metric).unit;
    setCell(Head, Value, MetricWords::name(outcome.metric));
    setCell(Before, Value, MetricWords::number(comparison.before, unit));
    setCell(After, Value, MetricWords::number(comparison.after, unit));
    setCell(Before, Ground, ExperimentTexts::ground(outcome, false));
    setCell(After, Ground, ExperimentTexts::ground(outcome, true));
    setCell(Difference, Value, MetricWords::change(comparison.after - comparison.before, unit));
    setCell(Difference, Confidence,
            tr("%1 to %2", "interval")
                .arg(MetricWords::change(comparison.difference.low, unit),
                     MetricWords::change(comparison.difference.high, unit)));
    setCell(HopedFor, Value, MetricWords::change(m_chart->hopedFor(), unit));
}

void ExperimentPane::showElse(const ExperimentOutcome &outcome)
{
    QStringList sentences;
    for (const Disturbance &disturbance : outcome.disturbances)
        sentences << ExperimentWords::disturbance(disturbance);
    const bool isAny = !sentences.isEmpty();
    if (isAny)
        sentences << tr("So the difference may not be the experiment's alone.");
    m_else->setInk(isAny ? Tone::Text : Tone::Muted);
    m_else->setText(isAny ? sentences.join(QLatin1Char('\n'))
                          : tr("Nothing that the desk knows of: no other policy, no agents, levels or holidays, and "
                               "about as many tickets and hours."));
    m_elseHead->setVisible(!outcome.after.isEmpty());
    m_else->setVisible(!outcome.after.isEmpty());
}

} // namespace evenkeel
