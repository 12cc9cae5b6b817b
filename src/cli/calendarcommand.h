// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/calendarresults.h"

#include <QCoreApplication>

namespace evenkeel {

/// The capacity calendar: files in and out, entries, conflicts, coverage, and what a time off costs.
class CalendarCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CalendarCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 2; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    /// What was asked for, with names looked up.
    struct Asked;
    [[nodiscard]] int runAsked(const QString &word, Asked &asked, const CommandContext &context) const;
    [[nodiscard]] int readScope(Asked &asked, const CommandContext &context) const;
    [[nodiscard]] int import(const Asked &asked, const CommandContext &context) const;
    [[nodiscard]] int exportTo(const Asked &asked, const CommandContext &context) const;
    [[nodiscard]] int show(const Asked &asked, const CommandContext &context, bool areConflicts) const;
    [[nodiscard]] int coverage(const Asked &asked, const CommandContext &context) const;
    [[nodiscard]] int impact(const Asked &asked, const CommandContext &context) const;
    [[nodiscard]] int timeOff(const QString &word, const Asked &asked, const CommandContext &context) const;
    [[nodiscard]] int train(const Asked &asked, const CommandContext &context) const;
    [[nodiscard]] static QString whatText();
    [[nodiscard]] int rules(const Asked &asked, const CommandContext &context) const;
};

} // namespace evenkeel
