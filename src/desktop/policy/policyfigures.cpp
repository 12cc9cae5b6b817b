// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyfigures.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel {

PolicyFigures::PolicyFigures(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(17);
    for (const QString &label : {tr("Queues"), tr("Rules"), tr("Waiting"), tr("Findings")})
        m_figures << addFigure(label);
}

ToneLabel *PolicyFigures::addFigure(const QString &label)
{
    auto *group = new QWidget;
    auto *line = new QHBoxLayout(group);
    line->setContentsMargins({});
    line->setSpacing(6);
    auto *name = new ToneLabel(label, Tone::Muted);
    name->setFont(fonts::secondary());
    auto *figure = new ToneLabel;
    figure->setFont(fonts::strong());
    line->addWidget(name);
    line->addWidget(figure);
    layout()->addWidget(group);
    m_groups << group;
    return figure;
}

void PolicyFigures::showFigures(int queues, int rules, int waiting, int findings, bool stops)
{
    const int values[]{queues, rules, waiting, findings};
    for (int at = 0; at < m_figures.size(); ++at)
        m_figures[at]->setText(Words::number(values[at]));
    m_figures.last()->setInk(stops ? Tone::Bad : findings > 0 ? Tone::Caution : Tone::Text);
}

void PolicyFigures::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype at = 1; at < m_groups.size(); ++at)
        painter.fillRect(QRect(m_groups[at]->x() - 9, height() / 2 - 8, 1, 16), tone(Tone::Line));
}

} // namespace evenkeel
