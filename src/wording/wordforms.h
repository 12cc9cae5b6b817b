// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/priority.h"
#include "domain/shift.h"
#include "domain/ticketstatus.h"
#include "domain/triagerule.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace evenkeel {

/// The small parts that sentences about a policy share: lists, figures, spans of time, names of codes. Words stand as
/// they do inside a sentence.
class WordForms final
{
    Q_DECLARE_TR_FUNCTIONS(WordForms)

public:
    /// "a, b and c". Not QLocale::createSeparatedList: it knows no "or", and the C locale has no words for either.
    [[nodiscard]] static QString all(const QStringList &parts);
    [[nodiscard]] static QString any(const QStringList &parts); ///< "a, b or c"
    [[nodiscard]] static QStringList list(const std::vector<std::string> &names);
    [[nodiscard]] static QString name(const std::string &name);
    [[nodiscard]] static QString quoted(const QString &text);
    [[nodiscard]] static QString capitalised(QString text);
    /// Sentences of one paragraph; empty ones are left out.
    [[nodiscard]] static QString paragraph(const QStringList &sentences);

    [[nodiscard]] static QString number(double value); ///< two decimals at most
    [[nodiscard]] static QString percent(double share);
    [[nodiscard]] static QString minutes(double minutes); ///< "30 min", "8 h", "1 h 30 min"
    [[nodiscard]] static QString minutes(std::chrono::minutes length);
    [[nodiscard]] static QString clock(int minuteOfDay);                    ///< "16:30"
    [[nodiscard]] static QString days(const std::vector<int> &weekdays);    ///< "Monday to Friday and Sunday"
    [[nodiscard]] static QString hours(const std::vector<WeekSpan> &spans); ///< "Monday and Tuesday 16:30 to 18:00"
    [[nodiscard]] static QString shortHours(const std::vector<WeekSpan> &spans); ///< at most three of them, then "…"

    [[nodiscard]] static QString priority(Priority priority);
    [[nodiscard]] static QString status(TicketStatus status);
    [[nodiscard]] static QString channel(ChannelKind kind);
    [[nodiscard]] static QStringList channels(ChannelMask mask);
    [[nodiscard]] static QString language(const QString &code); ///< "German"; the code where no name is known
    /// "Billing 2"; "Category 40 (level 2)" where the name ends in a figure.
    [[nodiscard]] static QString skill(const QString &name, int level);
    [[nodiscard]] static QString skill(const SkillAsk &ask);
    [[nodiscard]] static QStringList skills(const std::vector<SkillAsk> &asks);
};

} // namespace evenkeel
