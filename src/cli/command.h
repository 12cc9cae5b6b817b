// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clock.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>
#include <vector>

namespace evenkeel {

class Output;

/// What every command gets: where the workspace is, what time it is, and where to write.
struct CommandContext
{
    QString url;
    Clock clock;
    Output &output;
};

/// One word of evenkeelctl.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Adds the command's own options and positional arguments.
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// How many words may follow the command's own.
    [[nodiscard]] virtual qsizetype mostWords() const { return 0; }
    /// Returns an ExitCode. Wrong usage is said through Output::usage().
    [[nodiscard]] virtual int run(const QCommandLineParser &parser, const CommandContext &context) const = 0;
};

/// All commands, in the order in which help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace evenkeel
