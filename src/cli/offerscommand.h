// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/offerservice.h"

#include <QCoreApplication>

namespace evenkeel {

class DeskNames;

/// evenkeelctl offers: what was offered to whom and waits for an answer, and the answers.
class OffersCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OffersCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 2; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] static int list(Database &database, const CommandContext &context);
    [[nodiscard]] static int answer(const QCommandLineParser &parser, bool isAccepted, const CommandContext &context);
    /// Why an answer was not taken, as far as it can be said.
    [[nodiscard]] static int refuse(Database &database, const OpenOffer &offer, const QString &agent,
                                    const Error &error, const CommandContext &context);
};

} // namespace evenkeel
