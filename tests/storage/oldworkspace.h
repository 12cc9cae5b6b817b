// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include "storage/migrations.h"
#include "storage/workspacefile.h"

namespace evenkeel {

/// Makes the file that a program of an earlier version would have made.
inline void makeOldWorkspace(const QString &file, int version)
{
    QStringList statements{QStringLiteral("PRAGMA application_id = %1").arg(WorkspaceApplicationId)};
    for (const Migration &step : migrationsFor(DatabaseEngine::Sqlite)) {
        if (step.number > version)
            break;
        for (const std::string &statement : step.statements)
            statements << QString::fromStdString(statement);
    }
    statements << QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema_version', '%1')").arg(version);
    runBeside(file, statements);
}

/// A desk of version 2: two agents, of whom one serves queue 1 and is quick in category 1, an entry of the calendar
/// that was taken back and one that was not, a policy, and two tickets: the first was given to agent 2, for the second
/// there was nobody.
inline void fillVersion2(const QString &file)
{
    runBeside(
        file,
        {QStringLiteral("INSERT INTO team VALUES (1, 'Team')"),
         QStringLiteral("INSERT INTO queue VALUES (1, 'Queue', 0)"),
         QStringLiteral("INSERT INTO skill VALUES (1, 'Billing', 0, '')"),
         QStringLiteral("INSERT INTO channel VALUES (1, 'Mail', 0, 0)"),
         QStringLiteral("INSERT INTO category VALUES (1, 'Refunds', 1, 3, NULL, NULL, 7, 40)"),
         QStringLiteral("INSERT INTO agent VALUES (1, 'Ines', 1, 'UTC', 100.0, 63, 1)"),
         QStringLiteral("INSERT INTO agent VALUES (2, 'Jonas', NULL, 'UTC', 50.0, 63, 1)"),
         QStringLiteral("INSERT INTO agent_queue VALUES (1, 1)"),
         QStringLiteral("INSERT INTO agent_pace VALUES (1, 1, 0.5)"),
         QStringLiteral("INSERT INTO skill_level VALUES (1, 1, 1, 2, 0, 0, NULL)"),
         QStringLiteral("INSERT INTO shift VALUES (1, 1, 0, 9000000, 0, '', 0, 5000)"),
         QStringLiteral("INSERT INTO shift VALUES (2, 1, 0, 8000000, 0, '', 0, NULL)"),
         QStringLiteral("INSERT INTO presence VALUES (1, 1, 3, 0, NULL)"),
         QStringLiteral("INSERT INTO policy VALUES (1, 0, '{}', '')"),
         QStringLiteral("INSERT INTO ticket (id, created_at, updated_at, status, priority, agent_id, subject, "
                        "reference, customer, source, subcategory, language, first_assigned_at, assigned_at, "
                        "reassignments, reopens) VALUES (1, 1000, 6000, 0, 0, 2, '', 'A-1', '', 'test', '', '', 6000, "
                        "6000, 0, 0)"),
         QStringLiteral("INSERT INTO ticket (id, created_at, updated_at, status, priority, subject, reference, "
                        "customer, source, subcategory, language, reassignments, reopens) VALUES (2, 2000, 2000, 0, "
                        "0, '', 'A-2', '', 'test', '', '', 0, 0)"),
         QStringLiteral("INSERT INTO ticket_event (id, ticket_id, at, kind, cause, priority) VALUES (1, 1, 1000, 0, "
                        "1, 0), (2, 2, 2000, 0, 1, 0)"),
         QStringLiteral("INSERT INTO decision VALUES (1, 1, 6000, 2, 'layered', 1, 0, 2, 1, 0.25, "
                        "'{\"presence\":1}', '[]', 77, 2)"),
         QStringLiteral("INSERT INTO decision VALUES (2, 2, 6000, NULL, 'layered', 1, 0, 2, 0, 0.5, "
                        "'{\"skill\":1,\"capacity\":1}', '[]', 78, 3)"),
         QStringLiteral("INSERT INTO ticket_event (id, ticket_id, at, kind, cause, decision_id, agent_id) VALUES (3, "
                        "1, 6000, 6, 0, 1, 2)")});
}

} // namespace evenkeel
