// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfigures.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QGridLayout>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int ColumnsOfSide = 3; ///< name, figure, space

} // namespace

ImportFigures::ImportFigures(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    for (const int side : {0, 1})
        m_layout->setColumnStretch(side * ColumnsOfSide + 1, 1);
    m_layout->setColumnMinimumWidth(2, 32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ImportFigures::add(int side, const QString &name, std::int64_t figure, bool isBad)
{
    const int row = m_rows[static_cast<std::size_t>(side)]++;
    const QString value = Words::number(figure);
    auto *shown = new ToneLabel(value, isBad ? Tone::Bad : Tone::Text);
    shown->setFont(fonts::strong());
    shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    shown->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_layout->addWidget(new ToneLabel(name, Tone::Muted), row, side * ColumnsOfSide);
    m_layout->addWidget(shown, row, side * ColumnsOfSide + 1);
    m_lines.append(shown->accessibleName());
}

void ImportFigures::showSummary(const ImportSummary &summary, bool isDryRun)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_lines.clear();
    m_rows = {};
    add(0, tr("Rows in the files"), summary.rows);
    add(0, tr("Tickets in the files"), summary.tickets);
    add(0, tr("Rows that cannot be read"), summary.quarantined, summary.quarantined > 0);
    add(1, isDryRun ? tr("New tickets") : tr("Tickets added"), summary.ticketsNew);
    add(1, isDryRun ? tr("New events") : tr("Events added"), summary.events);
    add(1, isDryRun ? tr("New agents") : tr("Agents added"), summary.agents);
}

void ImportFigures::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    controls::drawBox(painter, rect(), tone(Tone::Surface), tone(Tone::Line));
}

} // namespace evenkeel
