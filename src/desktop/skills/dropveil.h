// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel {

/// Lies over a page while a file is held over it, and says what dropping it does.
class DropVeil final : public QWidget
{
    Q_OBJECT

public:
    DropVeil(const QString &text, QWidget *page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace evenkeel
