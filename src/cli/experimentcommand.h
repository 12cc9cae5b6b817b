// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/policy.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace evenkeel {

/// Changes one variable of the policy, watches a metric, says what came of it.
class ExperimentCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExperimentCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 2; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] int start(const QCommandLineParser &parser, const CommandContext &context, Database &database) const;
    [[nodiscard]] int verdict(std::int64_t id, const CommandContext &context, Database &database) const;
    [[nodiscard]] int end(const QString &what, std::int64_t id, const CommandContext &context,
                          Database &database) const;
    [[nodiscard]] Result<Policy> wanted(const QCommandLineParser &parser, const CommandContext &context,
                                        Database &database) const;
};

} // namespace evenkeel
