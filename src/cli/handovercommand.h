// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/handoverrecord.h"

#include <QCoreApplication>

namespace evenkeel {

class Database;

/// Work that one agent asks another to take over: asked, answered, finished, and listed.
class HandoverCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HandoverCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 2; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] int ask(const QCommandLineParser &parser, const CommandContext &context, Database &database) const;
    [[nodiscard]] int answer(const QCommandLineParser &parser, const CommandContext &context, Database &database,
                             HandoverState state) const;
    [[nodiscard]] int finish(const QCommandLineParser &parser, const CommandContext &context, Database &database) const;
    [[nodiscard]] int list(const QCommandLineParser &parser, const CommandContext &context, Database &database) const;
    [[nodiscard]] int show(const std::vector<HandoverRecord> &records, const CommandContext &context,
                           Database &database) const;
};

} // namespace evenkeel
