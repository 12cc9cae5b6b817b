// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/agent.h"
#include "domain/channel.h"
#include "domain/decision.h"
#include "domain/priority.h"
#include "domain/skill.h"
#include "domain/ticketstatus.h"
#include "routing/trace.h"
#include "services/desknames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace evenkeel {

/// What happened, what was kept, what to do: the three parts of every bad news.
struct Failure
{
    QString what;
    QString kept;
    QString advice;

    [[nodiscard]] QString text() const; ///< the three sentences in one line
};

/// The domain's codes and numbers in the reader's language.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    [[nodiscard]] static QString priority(Priority priority);
    [[nodiscard]] static QString channel(ChannelKind kind);
    [[nodiscard]] static QString status(TicketStatus status);
    [[nodiscard]] static QString presence(Presence presence);
    [[nodiscard]] static QString proficiency(Proficiency level);
    [[nodiscard]] static QString gate(Gate gate);
    [[nodiscard]] static QString term(ScoreTerm term);
    [[nodiscard]] static QString method(AssignmentMethod method);
    /// The same words inside a sentence, where languages differ in what they write small.
    [[nodiscard]] static QString gateInSentence(Gate gate);
    [[nodiscard]] static QString methodInSentence(AssignmentMethod method);
    /// One gate with its value against its limit: "Capacity: 149 of 80 units".
    [[nodiscard]] static QString gate(const GateOutcome &outcome, const DeskNames &names);

    [[nodiscard]] static QString number(qint64 value);
    [[nodiscard]] static QString decimal(double value, int digits = 1);
    [[nodiscard]] static QString percent(double share); ///< "76 %"
    /// "55 min", "6 h 43", "3 d 4 h"; the sign is dropped.
    [[nodiscard]] static QString duration(Millis length);
    [[nodiscard]] static QString hours(Millis length);      ///< "5.2 h"
    [[nodiscard]] static QString promise(Millis length);    ///< working time promised: "30 min", "8 h", "1 h 30"
    [[nodiscard]] static QString slaLeft(Millis left);      ///< "1 h 17 left" or "Breached 12 min"
    [[nodiscard]] static QString dateTime(Instant at);      ///< in the local zone, long date and time
    [[nodiscard]] static QString shortDateTime(Instant at); ///< in the local zone
    [[nodiscard]] static QString clockTime(Instant at);     ///< "15:30"
    /// A skill and the level had or needed: "Billing 2"; "Category 40 (level 2)" where the name ends in a figure.
    [[nodiscard]] static QString skillLevel(const QString &skill, int level);
    [[nodiscard]] static QDateTime toLocal(Instant at);

    /// What a failed call means; nothing that failed has changed anything.
    [[nodiscard]] static Failure failure(const Error &error);
};

} // namespace evenkeel
