// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policytext.h"

#include "domain/codes.h"

#include <array>
#include <charconv>

namespace evenkeel {

namespace {

/// Keys of the tests in policy files, by FieldTest.
constexpr std::array<std::string_view, FieldTestCount> TestKeys{"is",      "isNot",   "contains", "startsWith", "isSet",
                                                                "isEmpty", "atLeast", "atMost",   "between"};

/// Fields one after the other; what is empty is left out.
class ObjectText final
{
public:
    ObjectText &raw(std::string_view key, const std::string &json)
    {
        if (!json.empty())
            m_text.append(m_text.size() > 1 ? "," : "").append(quotedText(key)).append(":").append(json);
        return *this;
    }
    ObjectText &text(std::string_view key, std::string_view text)
    {
        return text.empty() ? *this : raw(key, quotedText(text));
    }
    ObjectText &number(std::string_view key, double number) { return raw(key, numberText(number)); }
    ObjectText &flag(std::string_view key, bool isSet) { return raw(key, isSet ? "true" : "false"); }
    [[nodiscard]] std::string take() { return std::move(m_text) + '}'; }

private:
    std::string m_text = "{";
};

template <class Thing, class ToText>
std::string arrayText(const std::vector<Thing> &things, ToText toText)
{
    std::string text = "[";
    for (const Thing &thing : things)
        text.append(text.size() > 1 ? "," : "").append(toText(thing));
    return text + ']';
}

template <class Thing, class ToText>
std::string filledArrayText(const std::vector<Thing> &things, ToText toText)
{
    return things.empty() ? std::string() : arrayText(things, toText);
}

std::string testText(const Condition &test)
{
    ObjectText text;
    text.text("field", codeOf(test.field));
    const auto kind = static_cast<std::size_t>(test.test);
    const std::string_view key = kind < TestKeys.size() ? TestKeys[kind] : std::string_view("is");
    switch (test.test) {
    case FieldTest::IsSet:
    case FieldTest::IsEmpty:
        return text.flag(key, true).take();
    case FieldTest::AtLeast:
        return text.number(key, test.low).take();
    case FieldTest::AtMost:
        return text.number(key, test.high).take();
    case FieldTest::Between:
        return text.raw(key, '[' + numberText(test.low) + ',' + numberText(test.high) + ']').take();
    default:
        return text.raw(key, arrayText(test.values, quotedText)).take();
    }
}

std::string partText(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Test:
        return testText(condition);
    case Condition::Kind::Any:
        return ObjectText().raw("any", arrayText(condition.parts, partText)).take();
    case Condition::Kind::Not:
        return ObjectText().raw("not", arrayText(condition.parts, partText)).take();
    case Condition::Kind::All:
        break;
    }
    return ObjectText().raw("all", arrayText(condition.parts, partText)).take();
}

std::string askText(const SkillAsk &ask)
{
    ObjectText text;
    text.text("skill", ask.skill).text("level", codeOf(ask.level));
    return ask.isRequired ? text.take() : text.flag("required", false).take();
}

std::string ringText(const Ring &ring)
{
    ObjectText text;
    text.text("trigger", codeOf(ring.trigger)).number("after", ring.after).text("action", codeOf(ring.action));
    return text.text("skill", ring.skill).raw("teams", listText(ring.teams)).take();
}

} // namespace

std::string numberText(double number)
{
    std::array<char, 32> digits{};
    const auto [end, failure] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return failure == std::errc() ? std::string(digits.data(), end) : std::string();
}

std::string quotedText(std::string_view text)
{
    std::string quoted = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            quoted += '\\';
            quoted += letter;
        } else if (static_cast<unsigned char>(letter) < 0x20) {
            constexpr std::string_view digits = "0123456789abcdef";
            quoted += "\\u00";
            quoted += digits[static_cast<unsigned char>(letter) >> 4U];
            quoted += digits[static_cast<unsigned char>(letter) & 0xfU];
        } else {
            quoted += letter;
        }
    }
    return quoted + '"';
}

std::string listText(const std::vector<std::string> &texts)
{
    return filledArrayText(texts, quotedText);
}

std::string conditionText(const Condition &condition)
{
    return condition.isAlways() ? std::string() : partText(condition);
}

std::string needsText(const std::vector<SkillAsk> &needs)
{
    return filledArrayText(needs, askText);
}

std::string candidatesText(const CandidateTest &who)
{
    if (who.isAnybody())
        return {};
    ObjectText text;
    text.raw("teams", listText(who.teams)).raw("agents", listText(who.agents)).raw("skills", needsText(who.skills));
    return who.isLastAgentOnly ? text.flag("lastAgentOnly", true).take() : text.take();
}

std::string orderText(const Prioritization &order)
{
    if (order == Prioritization{})
        return {};
    const auto byText = [](const OrderBy &by) {
        ObjectText text;
        text.text("by", codeOf(by.field));
        return by.isLargestFirst ? text.take() : text.flag("largestFirst", false).take();
    };
    ObjectText text;
    text.text("method", codeOf(order.method)).raw("fields", filledArrayText(order.fields, byText));
    return order.ageing.count() == 0 ? text.take()
                                     : text.number("ageingMinutes", static_cast<double>(order.ageing.count())).take();
}

std::string ringsText(const std::optional<std::vector<Ring>> &rings)
{
    return rings ? arrayText(*rings, ringText) : std::string();
}

std::string channelsText(ChannelMask channels)
{
    if (channels == AllChannels)
        return {};
    std::vector<std::string> kinds;
    for (int kind = 0; kind < ChannelKindCount; ++kind) {
        if ((channels & maskOf(static_cast<ChannelKind>(kind))) != 0)
            kinds.emplace_back(codeOf(static_cast<ChannelKind>(kind)));
    }
    return arrayText(kinds, quotedText);
}

std::string exceptionsText(const std::vector<LimitFor> &exceptions)
{
    return filledArrayText(exceptions, [](const LimitFor &own) {
        ObjectText text;
        text.text("team", own.team).text("agent", own.agent);
        return text.number("limit", own.limit).number("urgentLimit", own.urgentLimit).take();
    });
}

std::string targetText(const SlaTarget &target)
{
    const auto minutes = [](std::chrono::minutes of) { return static_cast<double>(of.count()); };
    return ObjectText()
        .number("firstResponseMinutes", minutes(target.firstResponse))
        .number("nextResponseMinutes", minutes(target.nextResponse))
        .number("resolutionMinutes", minutes(target.resolution))
        .take();
}

std::string hoursText(const WeekPattern &week)
{
    const auto spanText = [](const WeekSpan &span) {
        return '[' + std::to_string(span.weekday) + ',' + std::to_string(span.fromMinute) + ',' +
               std::to_string(span.untilMinute) + ']';
    };
    return ObjectText().text("zone", week.zone).raw("spans", arrayText(week.spans, spanText)).take();
}

std::string pausesText(const SlaPolicy &sla)
{
    std::vector<std::string> statuses;
    for (std::size_t status = 0; status < sla.pauses.size(); ++status) {
        if (sla.pauses[status])
            statuses.emplace_back(codeOf(static_cast<TicketStatus>(status)));
    }
    return arrayText(statuses, quotedText);
}

} // namespace evenkeel
