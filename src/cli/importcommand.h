// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "services/importresults.h"

#include <QCoreApplication>

#include <limits>

namespace evenkeel {

/// Takes exports of other systems in.
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return std::numeric_limits<qsizetype>::max(); }
    [[nodiscard]] int run(const QCommandLineParser &parser, const CommandContext &context) const override;

private:
    static void writeExamples(Output &output, const ImportSummary &summary);
    [[nodiscard]] static QString backUpAfter(const ImportSummary &summary, const ImportRequest &request,
                                             const CommandContext &context);
    [[nodiscard]] static QString wordsFor(const Error &error, const ImportRequest &request);
};

} // namespace evenkeel
