// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"

#include <QAbstractButton>

namespace evenkeel {

/// One figure with its words; a click asks for what is behind it.
class StatTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatTile(QWidget *parent = nullptr);

    void setFigure(const QString &value, const QString &label, const QString &detail, Tone ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
    QString m_label;
    QString m_detail;
    Tone m_ink = Tone::Text;
};

} // namespace evenkeel
