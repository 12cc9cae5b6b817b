// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace evenkeel {

/// The recurring review: what was proposed and decided, and whether it was done.
class ReviewCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 2; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] int agenda(const QCommandLineParser &parser, const CommandContext &context, Database &database) const;
    [[nodiscard]] int add(const QString &what, const QCommandLineParser &parser, const CommandContext &context,
                          Database &database) const;
    [[nodiscard]] int settle(const QString &what, const QCommandLineParser &parser, const CommandContext &context,
                             Database &database) const;
};

} // namespace evenkeel
