// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfigure.h"

#include "desktop/style/words.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace evenkeel {

class ChartCanvas;
class ChartLegend;
class ChartTableModel;
class ToneLabel;
enum class ChartFormat;

/// One chart on a page: title, on what it rests, legend, the chart or its table, its definition, and what can be done
/// with it.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCard(ChartKind kind, QWidget *parent = nullptr);

    /// Must be of a kind that the card's own draws.
    void setFigure(const ChartFigure &figure);
    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] bool isTable() const;
    void showTable(bool isTable);
    /// What can be done, as the context menu and the button offer it. The caller owns it.
    [[nodiscard]] QMenu *makeMenu();
    void copyPicture() const;
    void copyTable() const;
    /// Writes it; failed() says what went wrong.
    void save(const QString &file, ChartFormat format);

Q_SIGNALS:
    void ticketsRequested(const evenkeel::ChartTickets &tickets);
    void failed(const evenkeel::Failure &failure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void askFile(ChartFormat format);

    ChartCanvas *m_canvas = nullptr;
    ChartTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    ToneLabel *m_title = nullptr;
    ToneLabel *m_ground = nullptr;
    ToneLabel *m_note = nullptr;
    ToneLabel *m_empty = nullptr;
    ChartLegend *m_legend = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace evenkeel
