// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slapieces.h"

#include "services/slaresults.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// What SLA clocks did, in the reader's language.
class SlaWords final
{
    Q_DECLARE_TR_FUNCTIONS(SlaWords)

public:
    [[nodiscard]] static QString kind(SlaKind kind);
    /// "First response, 8 h"; without the time where nothing is promised.
    [[nodiscard]] static QString promise(SlaKind kind, Millis target);
    /// For choosing among several: a next response with the moment it was asked.
    [[nodiscard]] static QString choice(const SlaTrace &trace);
    /// "Running", "Paused: pending", "Holiday 2016-03-25", "Running, late".
    [[nodiscard]] static QString segment(const SlaPiece &piece, const TicketSla &sla);
    /// Without the status or the date: "Paused", "Holiday".
    [[nodiscard]] static QString shortSegment(const SlaPiece &piece);
    /// Hours, minutes and seconds, so that a column adds up: "1:23:45".
    [[nodiscard]] static QString exact(Millis span);
    /// From when to when, without the year; the second day only where it is another.
    [[nodiscard]] static QString times(const Interval &span);
    /// The same for a narrow column, where the next row begins with the moment at which this one ends: the second day
    /// only of spans of a day or more, and then without its time.
    [[nodiscard]] static QString shortTimes(const Interval &span);
    /// The sum behind a segment: what it counted and what was used at its end.
    [[nodiscard]] static QString sum(const SlaPiece &piece, const SlaTrace &trace, const TicketSla &sla);
    /// The whole clock in a sentence or two.
    [[nodiscard]] static QString summary(const SlaTrace &trace);
    /// Which promise and which hours hold.
    [[nodiscard]] static QString terms(const TicketSla &sla);
    [[nodiscard]] static QString cause(BreachCause cause);
    /// What a breach's time went into, the main cause first.
    [[nodiscard]] static QString breach(const BreachSplit &split);

private:
    [[nodiscard]] static QString day(Instant at);
};

} // namespace evenkeel
