// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"

#include <QWidget>

namespace evenkeel {

/// A plain area with a ground and one-pixel lines along chosen edges. Follows the theme by itself.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Tone ground = Tone::Surface, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_ground;
    Qt::Edges m_lines;
};

} // namespace evenkeel
