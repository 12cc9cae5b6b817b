// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/quarantinerows.h"

#include <QCoreApplication>

namespace evenkeel {

/// Lists and exports rows that could not be read.
class QuarantineCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(QuarantineCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 2; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] static int exportRows(Database &database, const std::vector<QuarantineEntry> &entries,
                                        const QString &file, Output &output);
    [[nodiscard]] static int listRows(const std::vector<QuarantineEntry> &entries, Output &output);
};

} // namespace evenkeel
