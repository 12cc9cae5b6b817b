// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel {

class ToneLabel;

/// Four figures in the filter bar: queues, rules, waiting tickets, findings.
class PolicyFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyFigures(QWidget *parent = nullptr);

    /// `stops`: one of the findings stops work.
    void showFigures(int queues, int rules, int waiting, int findings, bool stops);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *addFigure(const QString &label);

    QList<QWidget *> m_groups;
    QList<ToneLabel *> m_figures;
};

} // namespace evenkeel
