// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pagepainter.h"

#include <QScrollArea>

#include <memory>

namespace evenkeel {

class PageStack;

/// The pages of a report one below the other, as wide as there is room, painted as they are printed.
class ReportPreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Shows the first page; keeps the place where the report has as many pages as before.
    void setPages(std::shared_ptr<const PagePainter> pages);
    void showPage(int page, double top = 0);
    [[nodiscard]] int currentPage() const;
    /// Where a page is painted, in the coordinates of the contents.
    [[nodiscard]] QRectF pageRect(int page) const;
    /// Screen pixels a point.
    [[nodiscard]] double scale() const;

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class PageStack;
    void layPages();

    PageStack *m_stack;
    std::shared_ptr<const PagePainter> m_pages;
    int m_shown = -1;
};

/// What scrolls: the pages themselves.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(ReportPreview *preview);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReportPreview *m_preview;
};

} // namespace evenkeel
