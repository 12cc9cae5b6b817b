// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace evenkeel {

/// Writes the report of a week or a month, and tells when it is made by itself and what was made.
class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 2; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;
};

} // namespace evenkeel
