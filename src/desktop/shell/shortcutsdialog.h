// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QDialog>

namespace evenkeel {

/// What can be done by keyboard where the reader is, and with which keys.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<KeyLine> &lines, QWidget *parent = nullptr);
};

} // namespace evenkeel
