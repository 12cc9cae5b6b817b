// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experimentsground.h"

#include "desktop/style/palette.h"
#include "desktop/style/words.h"
#include "services/experimentresults.h"

#include <QCoreApplication>
#include <QStringList>

namespace evenkeel {

/// What the part Experiments says of one.
class ExperimentTexts final
{
    Q_DECLARE_TR_FUNCTIONS(evenkeel::ExperimentTexts)

public:
    /// "Agents are filled to 75 % instead of 80 %."
    [[nodiscard]] static QString change(const ShownExperiment &shown);
    /// The same by its own record, where the policies are not at hand: "How full agents are filled: 0.8 to 0.75".
    [[nodiscard]] static QString change(const PolicyExperiment &experiment);
    [[nodiscard]] static QString metric(const PolicyExperiment &experiment);
    /// "11 days left, until 5 Apr", or when and how it ended.
    [[nodiscard]] static QString time(const PolicyExperiment &experiment, Instant now);
    /// "Should fall by at least 5.00 %": what was hoped for.
    [[nodiscard]] static QString hope(Metric metric, double target);
    /// "Reassignment rate fell from 60.0 % to 30.0 %."; empty where nothing could be compared.
    [[nodiscard]] static QString sentence(const ExperimentOutcome &outcome);
    [[nodiscard]] static QString span(const Interval &span);
    /// "84 of 140 tickets", "140 tickets", "14 days".
    [[nodiscard]] static QString ground(const ExperimentOutcome &outcome, bool isAfter);
    [[nodiscard]] static Tone toneOf(ExperimentVerdict verdict);
    /// What the desk says when it does not start or end one.
    [[nodiscard]] static Failure failure(const Error &error);

private:
    [[nodiscard]] static QString day(Instant at);
};

} // namespace evenkeel
