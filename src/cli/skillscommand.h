// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace evenkeel {

/// The skills matrix: lists and sets levels, takes them from files and into files, reviews them, and says how skills
/// are covered, what rests on one agent, and what to train.
class SkillsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SkillsCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 4; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    using Action = int (*)(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);

    static int list(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);
    static int set(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);
    static int importFile(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);
    static int exportFile(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);
    static int review(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);
    static int coverage(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);
    static int silos(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);
    static int advise(const QCommandLineParser &parser, const CommandContext &context, const QStringList &words);
};

} // namespace evenkeel
