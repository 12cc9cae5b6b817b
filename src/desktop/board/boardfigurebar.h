// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"

#include <QWidget>

namespace evenkeel {

class ToneLabel;

/// The board's figures: mean load with spread, agents in the band, tickets at risk and breached.
class BoardFigureBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardFigureBar(const BoardModel *model, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *addFigure(const QString &label);
    void showFigures();

    const BoardModel *m_model;
    QList<QWidget *> m_groups;
    ToneLabel *m_load = nullptr;
    ToneLabel *m_spread = nullptr;
    ToneLabel *m_bandLabel = nullptr;
    ToneLabel *m_band = nullptr;
    ToneLabel *m_atRisk = nullptr;
    ToneLabel *m_breached = nullptr;
};

} // namespace evenkeel
