// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"
#include "services/routingresults.h"

#include <QDialog>

namespace evenkeel {

/// Who would get what if Route were pressed now. Accepting asks for the routing itself; nothing is stored here.
class RoutePreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    RoutePreviewDialog(const RouteOutcome &outcome, const BoardSnapshot &desk, QWidget *parent = nullptr);

    /// "11 of 12 waiting tickets find an agent. 1 stays waiting: Language 1."
    [[nodiscard]] static QString summary(const RouteOutcome &outcome);
};

} // namespace evenkeel
