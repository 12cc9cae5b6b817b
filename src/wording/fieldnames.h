// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// The fields of a policy's JSON by the names people know them by.
class FieldNames final
{
    Q_DECLARE_TR_FUNCTIONS(FieldNames)

public:
    /// "cost of lost context" for contextMinutes, "cost of lateness (urgent)" for latenessPerMinute.urgent. The path
    /// itself, in quotes, where it has no other name.
    [[nodiscard]] static QString field(const QString &path);

private:
    [[nodiscard]] static QString word(const QString &code);
};

} // namespace evenkeel
