// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketfilter.h"

#include "domain/codes.h"
#include "domain/decision.h"
#include "metrics/breachcause.h"
#include "services/filterspan.h"
#include "services/filtertoken.h"
#include "services/foldedtext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace evenkeel {

namespace {

constexpr std::int64_t Lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t Highest = std::numeric_limits<std::int64_t>::max();

struct KeyName
{
    QLatin1String name;
    FilterKey key;
};

const std::array KeyNames{
    KeyName{QLatin1String("status"), FilterKey::Status},     KeyName{QLatin1String("priority"), FilterKey::Priority},
    KeyName{QLatin1String("agent"), FilterKey::Agent},       KeyName{QLatin1String("team"), FilterKey::Team},
    KeyName{QLatin1String("queue"), FilterKey::Queue},       KeyName{QLatin1String("channel"), FilterKey::Channel},
    KeyName{QLatin1String("category"), FilterKey::Category}, KeyName{QLatin1String("created"), FilterKey::Created},
    KeyName{QLatin1String("age"), FilterKey::Age},           KeyName{QLatin1String("effort"), FilterKey::Effort},
    KeyName{QLatin1String("sla"), FilterKey::Sla},           KeyName{QLatin1String("is"), FilterKey::Is},
    KeyName{QLatin1String("waited"), FilterKey::Waited},     KeyName{QLatin1String("decided"), FilterKey::Decided},
    KeyName{QLatin1String("breach"), FilterKey::Breach},
};

std::optional<FilterKey> keyFrom(const QString &name)
{
    for (const KeyName &known : KeyNames) {
        if (known.name == name)
            return known.key;
    }
    return std::nullopt;
}

template <class Code>
QStringList codesUpTo(int count)
{
    QStringList codes;
    for (int i = 0; i < count; ++i) {
        const std::string_view code = codeOf(static_cast<Code>(i));
        codes.append(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
    }
    return codes;
}

std::optional<FilterPeriod> periodFrom(const QString &text)
{
    const qsizetype at = TicketFilter::periods().indexOf(text.toLower());
    return at < 0 ? std::nullopt : std::optional(static_cast<FilterPeriod>(at));
}

/// "billing>=2", "billing=2", "billing 3", "billing"
WaitedSkill waitedSkill(const QString &value)
{
    static const QRegularExpression leveled(QStringLiteral("^(.*?\\S)\\s*(>=|=|\\s)\\s*([1-3])$"));
    WaitedSkill skill;
    skill.text = skill.name = FoldedText::fold(value.toStdString());
    const QRegularExpressionMatch match = leveled.match(value);
    if (!match.hasMatch())
        return skill;
    skill.name = FoldedText::fold(match.captured(1).toStdString());
    skill.isAtLeast = match.captured(2) == QLatin1String(">=");
    skill.level = match.captured(3).toInt();
    return skill;
}

class TermReader
{
public:
    TermReader(const FilterToken &token, const QTimeZone &zone)
        : m_token(token)
        , m_zone(zone)
    {
        m_term.isNegated = token.isNegated;
    }

    [[nodiscard]] const FilterTerm &term() const { return m_term; }
    [[nodiscard]] const FilterError &error() const { return m_error; }

    bool read()
    {
        if (m_token.isUnclosed)
            return fail(FilterErrorCode::UnclosedQuote, m_token.value);
        if (!m_token.hasKey)
            return readWord();
        const auto key = keyFrom(m_token.key);
        if (!key)
            return fail(FilterErrorCode::UnknownKey, m_token.key);
        m_term.key = *key;
        if (m_token.values().isEmpty())
            return fail(FilterErrorCode::MissingValue, m_token.key);
        switch (*key) {
        case FilterKey::Created:
        case FilterKey::Decided:
            if (m_token.comparison.isEmpty())
                m_term.period = periodFrom(m_token.value);
            return m_term.period || readSpan();
        case FilterKey::Age:
        case FilterKey::Effort:
            return readSpan();
        case FilterKey::Waited:
            return readWaits();
        case FilterKey::Breach:
            return readCauses();
        case FilterKey::Agent:
        case FilterKey::Team:
        case FilterKey::Queue:
        case FilterKey::Category:
            return readNames();
        default:
            return readCodes();
        }
    }

private:
    bool fail(FilterErrorCode code, const QString &value)
    {
        m_error = {code, m_token.at, m_token.length, value};
        return false;
    }

    bool readWord()
    {
        const QStringList words = m_token.value.split(u'"', Qt::SkipEmptyParts);
        m_term.word = FoldedText::fold(words.join(QString()).toStdString());
        return !m_term.word.empty() || fail(FilterErrorCode::MissingValue, m_token.value);
    }

    bool readNames()
    {
        if (!m_token.comparison.isEmpty())
            return fail(FilterErrorCode::NotComparable, m_token.key);
        const QStringList values = m_token.values();
        for (const QString &value : values) {
            if (value.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
                m_term.isNone = true;
            else
                m_term.names.push_back(FoldedText::fold(value.toStdString()));
        }
        return true;
    }

    bool readCodes()
    {
        const QStringList codes = TicketFilter::codes(m_term.key);
        const QStringList values = m_token.values();
        if (!m_token.comparison.isEmpty()) {
            if (m_term.key != FilterKey::Priority)
                return fail(FilterErrorCode::NotComparable, m_token.key);
            return readPriorityRange(codes, values.first());
        }
        for (const QString &value : values) {
            const qsizetype at = codes.indexOf(value.toLower());
            if (at >= 0)
                m_term.values |= 1U << static_cast<unsigned>(at);
            else if (m_term.key == FilterKey::Channel) // a desk names its channels itself
                m_term.names.push_back(FoldedText::fold(value.toStdString()));
            else
                return fail(FilterErrorCode::UnknownValue, value);
        }
        return true;
    }

    bool readWaits()
    {
        if (!m_token.comparison.isEmpty())
            return fail(FilterErrorCode::NotComparable, m_token.key);
        const QStringList gates = TicketFilter::codes(FilterKey::Waited);
        const QStringList values = m_token.values();
        for (const QString &value : values) {
            const qsizetype gate = gates.indexOf(value.toLower());
            if (value.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0)
                m_term.isAny = true;
            else if (gate >= 0)
                m_term.values |= 1U << static_cast<unsigned>(gate);
            else
                m_term.skills.push_back(waitedSkill(value.trimmed()));
        }
        return true;
    }

    bool readCauses()
    {
        if (!m_token.comparison.isEmpty())
            return fail(FilterErrorCode::NotComparable, m_token.key);
        const QStringList causes = TicketFilter::codes(FilterKey::Breach);
        const QStringList values = m_token.values();
        for (const QString &value : values) {
            const bool isCustomer = value.compare(QLatin1String("customer"), Qt::CaseInsensitive) == 0;
            const qsizetype cause =
                isCustomer ? static_cast<qsizetype>(BreachCause::Outside) : causes.indexOf(value.toLower());
            if (value.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0)
                m_term.isAny = true;
            else if (cause >= 0)
                m_term.values |= 1U << static_cast<unsigned>(cause);
            else
                return fail(FilterErrorCode::UnknownValue, value);
        }
        return true;
    }

    bool readPriorityRange(const QStringList &codes, const QString &value)
    {
        const qsizetype at = codes.indexOf(value.toLower());
        if (at < 0)
            return fail(FilterErrorCode::UnknownValue, value);
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const bool isGreater = m_token.comparison.startsWith(u'>') && i > at;
            const bool isLess = m_token.comparison.startsWith(u'<') && i < at;
            if (isGreater || isLess || (m_token.comparison.endsWith(u'=') && i == at))
                m_term.values |= 1U << static_cast<unsigned>(i);
        }
        return true;
    }

    std::optional<FilterSpan> span(const QString &text)
    {
        switch (m_term.key) {
        case FilterKey::Created:
        case FilterKey::Decided:
            return dateSpan(text, m_zone);
        case FilterKey::Age:
            return durationSpan(text);
        default:
            return numberSpan(text);
        }
    }

    bool failSpan(const QString &value)
    {
        if (m_term.key == FilterKey::Created || m_term.key == FilterKey::Decided)
            return fail(FilterErrorCode::BadDate, value);
        return fail(m_term.key == FilterKey::Age ? FilterErrorCode::BadDuration : FilterErrorCode::BadNumber, value);
    }

    bool readSpan()
    {
        QString value = m_token.value;
        value.remove(u'"');
        const qsizetype dots = value.indexOf(QLatin1String(".."));
        const bool isRange = dots >= 0 && m_token.comparison.isEmpty();
        const auto low = span(isRange ? value.left(dots) : value);
        const auto high = isRange ? span(value.mid(dots + 2)) : low;
        if (!low || !high)
            return failSpan(value);
        m_term.from = low->from;
        m_term.until = high->until;
        // Ages are compared to the moment: older than two days means more than 48 hours.
        const bool isMoment = m_term.key == FilterKey::Age;
        if (isRange && isMoment)
            m_term.until = high->from + 1;
        if (m_token.comparison == QLatin1String(">"))
            m_term = bounded(isMoment ? low->from + 1 : low->until, Highest);
        else if (m_token.comparison == QLatin1String(">="))
            m_term = bounded(low->from, Highest);
        else if (m_token.comparison == QLatin1String("<"))
            m_term = bounded(Lowest, low->from);
        else if (m_token.comparison == QLatin1String("<="))
            m_term = bounded(Lowest, isMoment ? low->from + 1 : low->until);
        return m_term.from < m_term.until || fail(FilterErrorCode::EmptyRange, value);
    }

    [[nodiscard]] FilterTerm bounded(std::int64_t from, std::int64_t until) const
    {
        FilterTerm term = m_term;
        term.from = from;
        term.until = until;
        return term;
    }

    const FilterToken &m_token;
    const QTimeZone &m_zone;
    FilterTerm m_term;
    FilterError m_error;
};

} // namespace

QStringList TicketFilter::keys()
{
    QStringList keys;
    for (const KeyName &known : KeyNames)
        keys.append(known.name);
    return keys;
}

QStringList TicketFilter::periods()
{
    return {QStringLiteral("today"),     QStringLiteral("yesterday"),  QStringLiteral("this-week"),
            QStringLiteral("last-week"), QStringLiteral("this-month"), QStringLiteral("last-month")};
}

QStringList TicketFilter::codes(FilterKey key)
{
    switch (key) {
    case FilterKey::Status:
        return codesUpTo<TicketStatus>(TicketStatusCount);
    case FilterKey::Priority:
        return codesUpTo<Priority>(PriorityCount);
    case FilterKey::Channel:
        return codesUpTo<ChannelKind>(ChannelKindCount);
    case FilterKey::Sla:
        return {QStringLiteral("none"),   QStringLiteral("met"),     QStringLiteral("on-track"),
                QStringLiteral("paused"), QStringLiteral("at-risk"), QStringLiteral("breached")};
    case FilterKey::Waited:
        return codesUpTo<Gate>(GateCount);
    case FilterKey::Breach:
        return codesUpTo<BreachCause>(BreachCauseCount);
    case FilterKey::Is:
        return {QStringLiteral("open"), QStringLiteral("waiting"), QStringLiteral("assigned"), QStringLiteral("done")};
    default:
        return {};
    }
}

TicketFilter TicketFilter::parse(const QString &text, const QTimeZone &zone)
{
    TicketFilter filter;
    filter.m_text = text;
    filter.m_zone = zone;
    for (const FilterToken &token : filterTokens(text)) {
        TermReader reader(token, zone);
        if (reader.read())
            filter.m_terms.push_back(reader.term());
        else
            filter.m_errors.push_back(reader.error());
    }
    return filter;
}

bool TicketFilter::dependsOnTime() const
{
    return asksDecisions() || std::any_of(m_terms.begin(), m_terms.end(), [](const FilterTerm &term) {
               return term.key == FilterKey::Age || term.key == FilterKey::Sla || term.period;
           });
}

bool TicketFilter::asksDecisions() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const FilterTerm &term) {
        return term.key == FilterKey::Waited || term.key == FilterKey::Decided || term.key == FilterKey::Breach;
    });
}

bool TicketFilter::asksBreaches() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [](const FilterTerm &term) { return term.key == FilterKey::Breach; });
}

std::vector<FilterTerm> TicketFilter::termsAt(Instant now) const
{
    std::vector<FilterTerm> terms = m_terms;
    for (FilterTerm &term : terms) {
        if (!term.period)
            continue;
        const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now), m_zone).date();
        const FilterSpan span = periodSpan(*term.period, today, m_zone);
        term.period.reset();
        term.from = span.from;
        term.until = span.until;
    }
    return terms;
}

bool TicketFilter::isNarrowerThan(const TicketFilter &other) const
{
    const auto isImplied = [this](const FilterTerm &wide) {
        return std::any_of(m_terms.begin(), m_terms.end(), [&wide](const FilterTerm &narrow) {
            if (wide.key == FilterKey::Word && narrow.key == FilterKey::Word && !wide.isNegated && !narrow.isNegated)
                return narrow.word.find(wide.word) != std::string::npos;
            return narrow == wide;
        });
    };
    return std::all_of(other.m_terms.begin(), other.m_terms.end(), isImplied);
}

} // namespace evenkeel
