// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/admincommand.h"
#include "cli/assigncommand.h"
#include "cli/audittrailcommand.h"
#include "cli/backupcommand.h"
#include "cli/calendarcommand.h"
#include "cli/checkcommand.h"
#include "cli/dayplancommand.h"
#include "cli/decisionscommand.h"
#include "cli/democommand.h"
#include "cli/experimentcommand.h"
#include "cli/explaincommand.h"
#include "cli/handovercommand.h"
#include "cli/healthcommand.h"
#include "cli/importcommand.h"
#include "cli/infercommand.h"
#include "cli/initcommand.h"
#include "cli/metricscommand.h"
#include "cli/movecommand.h"
#include "cli/offerscommand.h"
#include "cli/policyauditcommand.h"
#include "cli/policycommand.h"
#include "cli/quarantinecommand.h"
#include "cli/rebalancecommand.h"
#include "cli/reportcommand.h"
#include "cli/restorecommand.h"
#include "cli/reviewcommand.h"
#include "cli/routecommand.h"
#include "cli/servecommand.h"
#include "cli/skillscommand.h"
#include "cli/slacommand.h"
#include "cli/sweepcommand.h"
#include "cli/ticketscommand.h"

namespace evenkeel {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InitCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<QuarantineCommand>());
    commands.push_back(std::make_unique<InferCommand>());
    commands.push_back(std::make_unique<RouteCommand>());
    commands.push_back(std::make_unique<OffersCommand>());
    commands.push_back(std::make_unique<SweepCommand>());
    commands.push_back(std::make_unique<ServeCommand>());
    commands.push_back(std::make_unique<HealthCommand>());
    commands.push_back(std::make_unique<RebalanceCommand>());
    commands.push_back(std::make_unique<ExplainCommand>());
    commands.push_back(std::make_unique<DecisionsCommand>());
    commands.push_back(std::make_unique<SlaCommand>());
    commands.push_back(std::make_unique<MetricsCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<PolicyAuditCommand>());
    commands.push_back(std::make_unique<PolicyCommand>());
    commands.push_back(std::make_unique<ExperimentCommand>());
    commands.push_back(std::make_unique<ReviewCommand>());
    commands.push_back(std::make_unique<TicketsCommand>());
    commands.push_back(std::make_unique<SkillsCommand>());
    commands.push_back(std::make_unique<CalendarCommand>());
    commands.push_back(std::make_unique<DayPlanCommand>());
    commands.push_back(std::make_unique<HandoverCommand>());
    commands.push_back(std::make_unique<AssignCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<MoveCommand>());
    commands.push_back(std::make_unique<AdminCommand>());
    commands.push_back(std::make_unique<AuditTrailCommand>());
    return commands;
}

} // namespace evenkeel
