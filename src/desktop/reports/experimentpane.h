// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experimentsground.h"

#include "services/experimentresults.h"

#include <QScrollArea>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace evenkeel {

class IntervalChart;
class ToneLabel;

/// One experiment: what came of it in a sentence and why, the figures before and after with their interval, what else
/// changed meanwhile, and what can be done about it.
class ExperimentPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExperimentPane(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Without its outcome, which is still being read, or says in `message` why there is none.
    void showExperiment(const ShownExperiment &shown, Instant now, const QString &message = {});
    void showOutcome(const ExperimentOutcome &outcome);

    [[nodiscard]] IntervalChart *chart() const { return m_chart; }
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] QString reasonText() const;
    /// A figure of the table, as it is read.
    [[nodiscard]] QString cell(int row, int column) const;

private:
    void buildHead(QVBoxLayout *rows);
    void buildFigures(QVBoxLayout *rows);
    void showFigures(const ExperimentOutcome &outcome);
    void showElse(const ExperimentOutcome &outcome);
    void setCell(int row, int column, const QString &text);

    ToneLabel *m_name = nullptr;
    ToneLabel *m_state = nullptr;
    ToneLabel *m_change = nullptr;
    ToneLabel *m_hope = nullptr;
    ToneLabel *m_note = nullptr;
    ToneLabel *m_verdict = nullptr;
    ToneLabel *m_sentence = nullptr;
    ToneLabel *m_reason = nullptr;
    IntervalChart *m_chart = nullptr;
    QWidget *m_figures = nullptr;
    QGridLayout *m_grid = nullptr;
    ToneLabel *m_weekdays = nullptr;
    ToneLabel *m_elseHead = nullptr;
    ToneLabel *m_else = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace evenkeel
