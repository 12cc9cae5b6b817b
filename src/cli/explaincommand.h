// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "services/desknames.h"
#include "services/ticketdetail.h"

#include <QCoreApplication>

#include <optional>

namespace evenkeel {

class ExplainService;

/// Shows the full assignment trace of a ticket, or why it did not go to somebody else.
class ExplainCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 1; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    [[nodiscard]] static int fail(Output &output, const Error &error, const TicketDetail &detail, bool isAboutThePast);
    [[nodiscard]] static int whyNotAgent(Output &output, ExplainService &service, const TicketDetail &detail,
                                         const QString &word, std::optional<Instant> at, const DeskNames &names);
};

} // namespace evenkeel
