// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"
#include "services/boardsnapshot.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace evenkeel {

/// What the head of the waiting lane says, in words.
struct WaitingHead
{
    Q_DECLARE_TR_FUNCTIONS(WaitingHead)

public:
    struct Tag
    {
        QString text;
        Tone ink = Tone::Text;
        Tone ground = Tone::Raised;
    };

    QString count;
    QString word;
    QString order;
    QString sentence;
    std::vector<Tag> tags;

    /// `shown` tickets pass the filter. `isOwnOnly`: the picture is of one agent's tickets, nothing is known of others.
    [[nodiscard]] static WaitingHead of(const BoardSnapshot &desk, int shown, bool isOwnOnly = false);
};

} // namespace evenkeel
