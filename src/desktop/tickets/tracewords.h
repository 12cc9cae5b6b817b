// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/ticketevent.h"
#include "routing/trace.h"
#include "services/desknames.h"
#include "services/ticketdetail.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// Decisions, traces and events in whole sentences of the reader's language, made from codes and numbers.
class TraceWords
{
    Q_DECLARE_TR_FUNCTIONS(TraceWords)

public:
    /// "Why Tom Becker", "Why nobody".
    [[nodiscard]] static QString question(const Trace &trace, const DeskNames &names);
    /// What tipped the scales, and who came next.
    [[nodiscard]] static QString why(const Trace &trace, const DeskNames &names);
    /// What would give an unassigned ticket an agent, a sentence for each change.
    [[nodiscard]] static QStringList unblock(const Unblock &unblock, const DeskNames &names);
    /// "4 of 40 passed every gate".
    [[nodiscard]] static QString passed(const Decision &decision);
    /// "Stopped: presence 9, skill 15"; empty when nobody was.
    [[nodiscard]] static QString stopped(const Decision &decision);
    /// The gates in order, then number, time, policy, method and ring of the decision.
    [[nodiscard]] static QString footnote(const Decision &decision);
    /// The minutes of points that the method least cost gave: "46 min".
    [[nodiscard]] static QString cost(double points);
    /// "27 → 40 %"
    [[nodiscard]] static QString loads(const TraceLine &line);
    /// The first thing that stands in the way of an agent, short: "149 of 80 units".
    [[nodiscard]] static QString obstacle(const TraceLine &line, const DeskNames &names);
    /// One event of a ticket's story.
    [[nodiscard]] static QString event(const TicketEvent &event, const DeskNames &names);
    [[nodiscard]] static QString needs(const std::vector<SkillNeed> &needs, const DeskNames &names);

private:
    [[nodiscard]] static QString reason(ScoreTerm term, const TraceLine &chosen, const QString &name);
    [[nodiscard]] static QString change(const GateOutcome &outcome, const QString &name, const DeskNames &names);
    [[nodiscard]] static QString assigned(const TicketEvent &event, const DeskNames &names);
    [[nodiscard]] static QString classified(const TicketChange &change, const DeskNames &names);
};

} // namespace evenkeel
