// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace evenkeel {

/// Names of skills under the band of their kinds.
class SkillsTopHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SkillsTopHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    /// Past the last skill the header goes on empty.
    void paintEvent(QPaintEvent *event) override;

private:
    /// The whole width of the kind that the section belongs to, in the header's coordinates.
    [[nodiscard]] QRect bandOf(int section) const;
};

/// Names of agents with the number of their skills, under the rows of their teams, which fold.
class SkillsSideHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SkillsSideHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void teamClicked(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
};

/// The corner over the names and beside the skills, with what both headers show.
class SkillsCorner final : public QWidget
{
    Q_OBJECT

public:
    explicit SkillsCorner(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace evenkeel
