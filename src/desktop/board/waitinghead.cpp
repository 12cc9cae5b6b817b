// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitinghead.h"

#include "desktop/style/words.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

struct Counts
{
    int breached = 0;
    int atRisk = 0;
    int blocked = 0;
    std::array<int, GateCount> byGate{};
};

Counts countOf(const BoardSnapshot &desk)
{
    Counts counts;
    for (const TicketCard &card : desk.waiting) {
        counts.breached += card.slaShare > 1 ? 1 : 0;
        counts.atRisk += card.slaShare >= desk.atRiskShare && card.slaShare <= 1 ? 1 : 0;
        if (card.blockedBy) {
            ++counts.blocked;
            ++counts.byGate[static_cast<std::size_t>(*card.blockedBy)];
        }
    }
    return counts;
}

} // namespace

WaitingHead WaitingHead::of(const BoardSnapshot &desk, int shown, bool isOwnOnly)
{
    WaitingHead head;
    const auto total = static_cast<int>(desk.waiting.size());
    head.count = Words::number(shown);
    head.word = shown == total ? tr("waiting", "tickets") : tr("of %1 waiting", "tickets").arg(Words::number(total));
    if (desk.waiting.empty()) {
        head.sentence = isOwnOnly
                            ? tr("What is offered to you stands in your lane until you answer.")
                            : tr("Every open ticket has an agent. New ones appear here in the order in which they "
                                 "will be routed.");
        return head;
    }
    head.order = tr("in routing order");
    const auto oldest =
        std::min_element(desk.waiting.begin(), desk.waiting.end(),
                         [](const TicketCard &a, const TicketCard &b) { return a.createdAt < b.createdAt; });
    head.sentence = tr("Oldest arrived %1 ago. Most of its SLA used goes first, then priority, then age.")
                        .arg(Words::duration(desk.now - oldest->createdAt));
    const Counts counts = countOf(desk);
    if (counts.breached > 0)
        head.tags.push_back({tr("%n breached", nullptr, counts.breached), Tone::Bad, Tone::SoftBad});
    if (counts.atRisk > 0)
        head.tags.push_back({tr("%n at risk", nullptr, counts.atRisk), Tone::Caution, Tone::SoftCaution});
    if (counts.blocked > 0) {
        const auto most = std::max_element(counts.byGate.begin(), counts.byGate.end());
        const auto gate = static_cast<Gate>(most - counts.byGate.begin());
        const QString blocked = tr("%n blocked", nullptr, counts.blocked);
        const QString word = Words::gateInSentence(gate);
        head.tags.push_back(
            {*most == counts.blocked
                 ? tr("%1 by %2", "blocked tickets, gate").arg(blocked, word)
                 : tr("%1, %2 by %3", "blocked tickets, of these, gate").arg(blocked, Words::number(*most), word),
             Tone::Text, Tone::Raised});
    }
    return head;
}

} // namespace evenkeel
