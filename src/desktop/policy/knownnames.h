// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"
#include "services/desknames.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace evenkeel {

/// A word people read and the one a policy keeps.
using NamedCode = std::pair<QString, QString>;

/// The names a policy may use on this desk, sorted for reading, and the codes of fields that have a fixed set.
struct KnownNames
{
    Q_DECLARE_TR_FUNCTIONS(evenkeel::KnownNames)

public:
    QStringList queues;
    QStringList teams;
    QStringList agents;
    QStringList skills;
    QStringList channels;
    QStringList categories;
    QStringList languages; ///< ISO 639-1
    QStringList calendars; ///< of the policy

    [[nodiscard]] static KnownNames of(const DeskNames &names);
    /// What a test of the field can ask for; empty where only the person knows.
    [[nodiscard]] QList<NamedCode> valuesOf(ConditionField field) const;
    [[nodiscard]] static QList<NamedCode> plain(const QStringList &names);
    [[nodiscard]] static QString field(ConditionField field);
    [[nodiscard]] static QString test(FieldTest test);
};

} // namespace evenkeel
