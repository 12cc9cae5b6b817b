// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/escalation/escalationsign.h"

#include "base/foldedcase.h"

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

// Bytes of other alphabets are letters, too.
bool isLetter(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool isWhole = (at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end]));
        if (isWhole)
            return true;
    }
    return false;
}

std::optional<SignReading> reached(double value, double threshold, std::int64_t mark)
{
    if (value < threshold)
        return std::nullopt;
    return SignReading{value, mark};
}

std::optional<SignReading> standingStill(const EscalationRule &rule, const RoutingTicket &ticket,
                                         const DeskPicture &picture, Instant lastProgress)
{
    const bool stands = picture.policy.sla.pauses[static_cast<std::size_t>(ticket.status)];
    if (!ticket.agent.isValid() || stands || ticket.expectedHandling <= Minutes{0})
        return std::nullopt;
    const Millis idle = picture.hoursOf(ticket).elapsed(lastProgress, picture.now);
    const double handlings =
        static_cast<double>(idle.count()) / static_cast<double>(Millis{ticket.expectedHandling}.count());
    return reached(handlings, rule.threshold, toMillis(lastProgress));
}

} // namespace

int frustratedWords(const std::vector<std::string> &words, std::string_view subject,
                    const std::vector<std::string> &tags)
{
    std::set<std::string> wanted;
    for (const std::string &word : words) {
        if (!word.empty())
            wanted.insert(folded(word));
    }
    std::vector<std::string> texts{folded(subject)};
    for (const std::string &tag : tags)
        texts.push_back(folded(tag));
    return static_cast<int>(std::count_if(wanted.begin(), wanted.end(), [&texts](const std::string &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&word](const std::string &text) { return hasWord(text, word); });
    }));
}

std::optional<SignReading> readSign(const EscalationRule &rule, const RoutingTicket &ticket, const DeskPicture &picture,
                                    Instant lastProgress)
{
    switch (rule.sign) {
    case EscalationSign::NoProgress:
        return standingStill(rule, ticket, picture, lastProgress);
    case EscalationSign::SlaShare:
        return reached(ticket.sla.share(picture.hoursOf(ticket), picture.now), rule.threshold,
                       toMillis(ticket.sla.start) * 4 + static_cast<int>(ticket.sla.kind));
    case EscalationSign::Reopened:
        // Never for a ticket that was not reopened, whatever the threshold.
        return ticket.facts.reopens < 1 ? std::nullopt
                                        : reached(ticket.facts.reopens, rule.threshold, ticket.facts.reopens);
    case EscalationSign::Frustration:
        break;
    }
    const int words = frustratedWords(rule.words, ticket.facts.subject, ticket.facts.tags);
    return words < 1 ? std::nullopt : reached(words, rule.threshold, words);
}

} // namespace evenkeel
