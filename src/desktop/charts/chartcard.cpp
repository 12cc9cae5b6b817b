// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcard.h"

#include "barcanvas.h"
#include "chartexport.h"
#include "chartlegend.h"
#include "charttablemodel.h"
#include "flowcanvas.h"
#include "heatcanvas.h"
#include "plotcanvas.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

enum Shown { Chart, Table, Empty };

ChartCanvas *makeCanvas(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bars:
    case ChartKind::StackedBars:
        return new BarCanvas;
    case ChartKind::Heat:
        return new HeatCanvas;
    case ChartKind::Flows:
        return new FlowCanvas;
    case ChartKind::Lines:
    case ChartKind::Columns:
        break;
    }
    return new PlotCanvas;
}

} // namespace

ChartCard::ChartCard(ChartKind kind, QWidget *parent)
    : QWidget(parent)
    , m_canvas(makeCanvas(kind))
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_title(new ToneLabel)
    , m_ground(new ToneLabel({}, Tone::Muted))
    , m_note(new ToneLabel({}, Tone::Muted))
    , m_empty(new ToneLabel({}, Tone::Muted))
    , m_legend(new ChartLegend)
    , m_more(new QToolButton)
{
    build();
    connect(m_canvas, &ChartCanvas::opened, this, [this](int mark) {
        if (m_canvas->figure().behind)
            Q_EMIT ticketsRequested(m_canvas->figure().behind(mark));
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        QMenu *menu = makeMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
}

void ChartCard::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(measures::PageMargin, 10, measures::PageMargin, 10);
    rows->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setFont(fonts::title());
    m_title->setFit(ToneLabel::Fit::Elided);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_more->setIcon(icon(Glyph::More, Tone::Muted));
    m_more->setAutoRaise(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    rows->addLayout(head);
    for (ToneLabel *label : {m_ground, m_note}) {
        label->setFont(fonts::secondary());
        label->setWordWrap(true);
    }
    rows->addWidget(m_ground);
    rows->addWidget(m_legend);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->insertWidget(Chart, m_canvas);
    m_stack->insertWidget(Table, m_table);
    m_stack->insertWidget(Empty, m_empty);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_note);
}

void ChartCard::setFigure(const ChartFigure &figure)
{
    setObjectName(figure.key);
    setAccessibleName(figure.title);
    m_title->setText(figure.title);
    m_ground->setText(figure.ground);
    m_ground->setVisible(!figure.ground.isEmpty());
    m_note->setText(figure.note);
    m_note->setVisible(!figure.note.isEmpty() && !figure.isEmpty());
    m_empty->setText(figure.empty);
    m_legend->setFigure(figure);
    m_model->setTable(figure.table);
    m_table->setAccessibleName(figure.title);
    m_more->setAccessibleName(tr("More about %1").arg(figure.title));
    m_more->setToolTip(tr("Copy, save, show as table"));
    m_more->setEnabled(!figure.isEmpty());
    const bool wasTable = isTable();
    m_canvas->setFigure(figure);
    m_stack->setCurrentIndex(figure.isEmpty() ? Empty : wasTable ? Table : Chart);
}

bool ChartCard::isTable() const
{
    return m_stack->currentIndex() == Table;
}

void ChartCard::showTable(bool isShown)
{
    if (!m_canvas->figure().isEmpty())
        m_stack->setCurrentIndex(isShown ? Table : Chart);
}

QMenu *ChartCard::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(icon(Glyph::Copy), tr("Copy as picture"), this, &ChartCard::copyPicture);
    menu->addAction(icon(Glyph::Copy), tr("Copy as table"), this, &ChartCard::copyTable);
    menu->addSeparator();
    const auto addSave = [this, menu](const QString &text, ChartFormat format) {
        menu->addAction(icon(Glyph::Export), text, this, [this, format] { askFile(format); });
    };
    addSave(tr("Save as PNG"), ChartFormat::Png);
    addSave(tr("Save as SVG"), ChartFormat::Svg);
    addSave(tr("Save as PDF"), ChartFormat::Pdf);
    addSave(tr("Save as CSV"), ChartFormat::Csv);
    menu->addSeparator();
    menu->addAction(isTable() ? tr("Show as chart") : tr("Show as table"), this, [this] { showTable(!isTable()); });
    QAction *all = menu->addAction(tr("Show all of it"), m_canvas, &ChartCanvas::showAll);
    all->setEnabled(m_canvas->isZoomed());
    return menu;
}

void ChartCard::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(ChartExport(*m_canvas).picture(2));
}

void ChartCard::copyTable() const
{
    QGuiApplication::clipboard()->setText(ChartExport::asText(m_canvas->figure().table));
}

void ChartCard::askFile(ChartFormat format)
{
    const QString suffix = ChartExport::suffix(format);
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the chart"), m_canvas->figure().key + u'.' + suffix,
                                     tr("%1 (*.%2)", "kind of file").arg(suffix.toUpper(), suffix));
    if (!file.isEmpty())
        save(file, format);
}

void ChartCard::save(const QString &file, ChartFormat format)
{
    if (const auto saved = ChartExport(*m_canvas).save(file, format); !saved)
        Q_EMIT failed(Words::failure(saved.error()));
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_canvas->figure().isEmpty())
        return;
    QMenu *menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyTable();
    else
        QWidget::keyPressEvent(event);
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    controls::drawBox(painter, rect(), tone(Tone::Surface), tone(Tone::Line));
}

} // namespace evenkeel
