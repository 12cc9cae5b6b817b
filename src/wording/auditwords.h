// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/auditcodes.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// What an audit of the policy says, for people.
class AuditWords final
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)

public:
    [[nodiscard]] static QString stage(AuditStage stage);
    [[nodiscard]] static QString outcome(AuditOutcome outcome);
    [[nodiscard]] static QString note(AuditNoteCode code, std::int64_t count);
    /// Of a rule by its number: its name, or what stands for it.
    [[nodiscard]] static QString rule(AuditStage stage, int rule, const QString &name);
};

} // namespace evenkeel
