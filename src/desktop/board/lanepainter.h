// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardarrangement.h"
#include "elisioncache.h"

#include "desktop/style/palette.h"

#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace evenkeel {

/// The state of a lane on the screen.
struct LaneLook
{
    bool isFocused = false;
    bool isTarget = false; ///< a dragged card would land here
    bool isLit = false;    ///< the ticket under the pointer would go here
};

/// What a load ratio means against the policy's thresholds.
[[nodiscard]] Tone loadTone(double ratio, const BoardSnapshot &desk);

/// Draws what stands before the cards: agent and load, the waiting lane's head, team heads, overflow tiles.
class LanePainter
{
    Q_DECLARE_TR_FUNCTIONS(LanePainter)

public:
    LanePainter();

    /// The picture is of one agent's tickets.
    void setOwnOnly(bool isOwnOnly) { m_isOwnOnly = isOwnOnly; }
    /// Width the load column needs for its longest usual text in this language.
    [[nodiscard]] int loadWidth() const;
    /// Width the name column needs for what is said of a presence.
    [[nodiscard]] int nameWidth() const;
    void paintGround(QPainter &painter, const QRect &lane, const LaneLook &look) const;
    void paintAgent(QPainter &painter, const QRect &rect, const AgentLane &lane, const BoardSnapshot &desk);
    void paintLoad(QPainter &painter, const QRect &rect, const AgentLane &lane, const BoardSnapshot &desk) const;
    void paintWaitingHead(QPainter &painter, const QRect &rect, const BoardSnapshot &desk, int shown) const;
    void paintTeamHead(QPainter &painter, const QRect &rect, const BoardRow &row, const QString &team) const;
    void paintTile(QPainter &painter, const QRect &rect, int hidden, bool isHovered) const;
    void paintBack(QPainter &painter, const QRect &rect) const;

    /// "47, 10 count", or "8 tickets" where all count.
    [[nodiscard]] static QString countText(const AgentLane &lane);
    /// "Busy until 15:30"
    [[nodiscard]] static QString presenceText(const AgentLane &lane);
    [[nodiscard]] static QString queuedText(const AgentLane &lane);
    [[nodiscard]] static QString leftText(const AgentLane &lane);

private:
    void paintBar(QPainter &painter, const QRectF &bar, const AgentLane &lane, const BoardSnapshot &desk) const;

    QFont m_text;
    QFont m_strong;
    QFont m_small;
    QFont m_smallStrong;
    QFont m_figure;
    ElisionCache m_names;
    ElisionCache m_words;
    bool m_isOwnOnly = false;
};

} // namespace evenkeel
