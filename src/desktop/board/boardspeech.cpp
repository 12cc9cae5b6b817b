// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardspeech.h"

#include "lanepainter.h"

#include "desktop/style/words.h"

namespace evenkeel {

QString BoardSpeech::card(const TicketCard &card, const BoardSnapshot &desk)
{
    const QString spoken =
        tr("Ticket %1, %2, priority %3, %4, effort %5 of 10, age %6, SLA %7")
            .arg(card.reference, card.subject, Words::priority(card.priority), Words::channel(card.channel),
                 Words::number(card.effort), Words::duration(desk.now - card.createdAt), Words::slaLeft(card.slaLeft));
    return card.isOffered() ? tr("%1. %2", "card, its offer").arg(spoken, offer(card, desk.now)) : spoken;
}

QString BoardSpeech::offer(const TicketCard &card, Instant now)
{
    if (!card.isOffered())
        return {};
    return card.answerUntil > now
               ? tr("Offered, answers in %1", "span of time").arg(Words::duration(card.answerUntil - now))
               : tr("Offered, the time to answer is over");
}

QString BoardSpeech::cardTip(const TicketCard &card, const BoardSnapshot &desk, const QString &wouldGoTo)
{
    QStringList lines;
    lines << card.subject;
    lines << tr("Ticket %1, %2").arg(card.reference, Words::status(card.status));
    lines << tr("%1 priority, %2, effort %3 of 10")
                 .arg(Words::priority(card.priority), Words::channel(card.channel), Words::number(card.effort));
    lines << tr("Arrived %1 ago, %2 of its SLA used: %3")
                 .arg(Words::duration(desk.now - card.createdAt), Words::percent(card.slaShare),
                      Words::slaLeft(card.slaLeft));
    if (card.isOffered())
        lines << tr("%1. A accepts, D declines.", "the offer").arg(offer(card, desk.now));
    if (card.agent.isValid() && card.weight <= 0)
        lines << tr("Does not count toward load while it stands like this.");
    else if (card.weight > 0)
        lines << tr("Takes %1 units of capacity.").arg(Words::decimal(card.weight, 0));
    if (!wouldGoTo.isEmpty())
        lines
            << (desk.isOffering ? tr("Route would offer it to %1.") : tr("Route would give it to %1.")).arg(wouldGoTo);
    else if (card.blockedBy)
        lines << tr("Nobody is eligible: the last agents stop at %1.").arg(Words::gateInSentence(*card.blockedBy));
    return lines.join(u'\n');
}

QString BoardSpeech::lane(const AgentLane &lane)
{
    const QString spoken =
        tr("%1, %2, load %3, %4, %5 %6")
            .arg(lane.name, LanePainter::presenceText(lane), Words::percent(lane.loadRatio()),
                 LanePainter::countText(lane), LanePainter::queuedText(lane), LanePainter::leftText(lane));
    return lane.offered > 0 ? tr("%1, %2", "lane, offers").arg(spoken, tr("%n tickets offered", nullptr, lane.offered))
                            : spoken;
}

QString BoardSpeech::agentTip(const AgentLane &lane)
{
    QStringList lines;
    lines << lane.name;
    if (!lane.teamName.isEmpty())
        lines << tr("Team %1").arg(lane.teamName);
    lines << (lane.isPresenceByHand ? tr("%1, set by hand").arg(LanePainter::presenceText(lane))
                                    : tr("%1, as the shift says").arg(LanePainter::presenceText(lane)));
    if (lane.isOnShift && lane.shiftEnds)
        lines << tr("Shift ends at %1.").arg(Words::clockTime(*lane.shiftEnds));
    if (!lane.topSkills.isEmpty())
        lines << tr("Best skills: %1").arg(lane.topSkills.join(tr(", ")));
    return lines.join(u'\n');
}

QString BoardSpeech::loadTip(const AgentLane &lane, const BoardSnapshot &desk)
{
    QStringList lines;
    lines << tr("Load: %1 of %2 units, %3")
                 .arg(Words::decimal(lane.load, 0), Words::decimal(lane.capacity, 0), Words::percent(lane.loadRatio()));
    lines << tr("Target: %1 to %2").arg(Words::percent(desk.targetLow), Words::percent(desk.targetHigh));
    lines << tr("%1 of %2 open tickets count toward load.")
                 .arg(Words::number(lane.counting), Words::number(lane.tickets));
    if (lane.offered > 0)
        lines << tr("%n of them are offered and hold their room until they are answered.", nullptr, lane.offered);
    lines << tr("Expected handling of what counts: %1. Left in the shift: %2.")
                 .arg(Words::hours(lane.queued), Words::hours(lane.shiftLeft));
    if (lane.ghostLoad > 0)
        lines << tr("Route would make it %1.").arg(Words::percent(lane.ghostRatio()));
    return lines.join(u'\n');
}

QString BoardSpeech::waiting(const BoardSnapshot &desk)
{
    return tr("%n tickets waiting", nullptr, static_cast<int>(desk.waiting.size()));
}

} // namespace evenkeel
