// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/policy.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace evenkeel {

class PolicySource;

/// Shows, checks, explains, saves and compares policies.
class PolicyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PolicyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 3; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] static int show(const QCommandLineParser &parser, const CommandContext &context, const QString &word);
    [[nodiscard]] static int exportTo(const QString &file, const Policy &policy, Output &output);
    [[nodiscard]] static int lint(const CommandContext &context, const QString &word);
    [[nodiscard]] static int explain(const CommandContext &context, const QString &word);
    [[nodiscard]] static int set(const QCommandLineParser &parser, const CommandContext &context, const QString &file);
    [[nodiscard]] static int keep(PolicySource &source, const CommandContext &context, const Policy &policy,
                                  const QString &note, std::optional<int> basedOn);
    /// Says what came after that version, and returns ExitConflict.
    [[nodiscard]] static int refuse(PolicySource &source, const CommandContext &context, int basedOn);
    [[nodiscard]] static int history(const CommandContext &context);
    [[nodiscard]] static int diff(const CommandContext &context, const QStringList &words);
};

} // namespace evenkeel
