// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"

class QPushButton;

namespace evenkeel {

/// What an empty workspace shows: what this is for and the ways to begin.
class Greeting final : public Panel
{
    Q_OBJECT

public:
    explicit Greeting(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoRequested();
    void importRequested();
    void openRequested();
    void connectRequested();
};

} // namespace evenkeel
