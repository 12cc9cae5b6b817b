// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elisioncache.h"

#include "services/boardsnapshot.h"

#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace evenkeel {

/// The state of a card on the screen.
struct CardLook
{
    bool isSelected = false;
    bool isFocused = false;
    bool isHovered = false;
    bool isFloating = false; ///< under the pointer while dragged
    bool isGhost = false;    ///< where a dragged card was taken from
    double opacity = 1;
};

/// Draws ticket cards. Keeps fonts and shortened subjects.
class CardPainter
{
    Q_DECLARE_TR_FUNCTIONS(CardPainter)

public:
    CardPainter();

    void paint(QPainter &painter, const QRect &rect, const TicketCard &card, const CardLook &look, Instant now,
               double atRiskShare);

private:
    /// The right half of the second line: age and SLA, or when an offer ends.
    void paintTimes(QPainter &painter, const QRect &rest, const TicketCard &card, Instant now,
                    double atRiskShare) const;
    void paintOffer(QPainter &painter, const QRect &rest, const TicketCard &card, Instant now) const;
    void paintFacts(QPainter &painter, const QRect &line, const TicketCard &card, Instant now,
                    double atRiskShare) const;

    QFont m_text;
    QFont m_small;
    QFont m_smallStrong;
    ElisionCache m_subjects;
};

} // namespace evenkeel
