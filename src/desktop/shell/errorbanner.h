// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"

#include <QWidget>

namespace evenkeel {

class ToneLabel;

/// Bad news across the page: what happened, what was kept, what to do. Stays until dismissed.
class ErrorBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBanner(QWidget *parent = nullptr);

    void showFailure(const Failure &failure);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_what = nullptr;
    ToneLabel *m_rest = nullptr;
};

} // namespace evenkeel
