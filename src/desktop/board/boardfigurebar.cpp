// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfigurebar.h"

#include "lanepainter.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace evenkeel {

BoardFigureBar::BoardFigureBar(const BoardModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(17);
    m_load = addFigure(tr("Team load"));
    m_spread = new ToneLabel({}, Tone::Muted);
    m_groups.last()->layout()->addWidget(m_spread);
    m_band = addFigure({});
    m_bandLabel = m_groups.last()->findChild<ToneLabel *>(QStringLiteral("label"));
    m_atRisk = addFigure(tr("At risk"));
    m_breached = addFigure(tr("Breached"));
    connect(model, &BoardModel::arranged, this, &BoardFigureBar::showFigures);
    showFigures();
}

ToneLabel *BoardFigureBar::addFigure(const QString &label)
{
    auto *group = new QWidget;
    auto *line = new QHBoxLayout(group);
    line->setContentsMargins({});
    line->setSpacing(6);
    auto *name = new ToneLabel(label, Tone::Muted);
    name->setObjectName(QStringLiteral("label"));
    name->setFont(fonts::secondary());
    auto *figure = new ToneLabel;
    figure->setFont(fonts::strong());
    line->addWidget(name);
    line->addWidget(figure);
    layout()->addWidget(group);
    m_groups.append(group);
    return figure;
}

void BoardFigureBar::showFigures()
{
    const BoardFigures &figures = m_model->arrangement().figures;
    const BoardSnapshot &desk = m_model->snapshot();
    m_load->setText(Words::percent(figures.meanLoad));
    m_load->setInk(loadTone(figures.meanLoad, desk));
    m_spread->setText(tr("± %1", "standard deviation").arg(std::llround(figures.spread * 100)));
    m_groups[0]->setToolTip(tr("Mean load of the agents shown, and its standard deviation in points."));
    m_bandLabel->setText(
        tr("In the %1-%2 % band").arg(std::llround(desk.targetLow * 100)).arg(std::llround(desk.targetHigh * 100)));
    m_band->setText(tr("%1 of %2").arg(Words::number(figures.inBand), Words::number(figures.onShift)));
    m_groups[1]->setToolTip(tr("Agents on shift whose load is inside the target band."));
    m_atRisk->setText(Words::number(figures.atRisk));
    m_atRisk->setInk(figures.atRisk > 0 ? Tone::Caution : Tone::Text);
    m_groups[2]->setToolTip(tr("Open tickets that used %1 of their SLA or more and are not breached.")
                                .arg(Words::percent(desk.atRiskShare)));
    m_breached->setText(Words::number(figures.breached));
    m_breached->setInk(figures.breached > 0 ? Tone::Bad : Tone::Text);
    m_groups[3]->setToolTip(tr("Open tickets past their SLA."));
}

void BoardFigureBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype i = 1; i < m_groups.size(); ++i)
        painter.fillRect(QRect(m_groups[i]->x() - 9, height() / 2 - 8, 1, 16), tone(Tone::Line));
}

} // namespace evenkeel
