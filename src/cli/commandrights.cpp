// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandrights.h"

#include "cli/output.h"
#include "storage/database.h"
#include "storage/serveraddress.h"
#include "storage/serverfault.h"

#include <QCoreApplication>

#include <array>

namespace evenkeel {

namespace {

struct RightsText
{
    Q_DECLARE_TR_FUNCTIONS(CommandRights)
};

struct NeededRight
{
    const char *command;
    const char *word; ///< the first word behind it; null for any
    Right right;
};

// The first that fits is taken.
constexpr std::array Needed{
    NeededRight{"demo", nullptr, Right::EditCatalog},
    NeededRight{"import", nullptr, Right::EditCatalog},
    NeededRight{"quarantine", nullptr, Right::ReadAll},
    NeededRight{"infer", nullptr, Right::ReadAll},
    NeededRight{"route", nullptr, Right::Route},
    NeededRight{"sweep", nullptr, Right::Route},
    NeededRight{"serve", nullptr, Right::Route},
    NeededRight{"rebalance", nullptr, Right::ReadAll},
    NeededRight{"handover", nullptr, Right::ReadAll},
    NeededRight{"explain", nullptr, Right::ReadAll},
    NeededRight{"decisions", nullptr, Right::ReadAll},
    NeededRight{"audit", nullptr, Right::ReadAll},
    NeededRight{"experiment", "start", Right::EditPolicy},
    NeededRight{"experiment", "keep", Right::EditPolicy},
    NeededRight{"experiment", "revert", Right::EditPolicy},
    NeededRight{"experiment", "stop", Right::EditPolicy},
    NeededRight{"experiment", "undo", Right::EditPolicy},
    NeededRight{"experiment", nullptr, Right::ReadAll},
    NeededRight{"report", "due", Right::EditPolicy},
    NeededRight{"review", "agenda", Right::ReadAll},
    NeededRight{"review", "list", Right::ReadAll},
    NeededRight{"review", nullptr, Right::EditPolicy},
    NeededRight{"policy", "set", Right::EditPolicy},
    NeededRight{"skills", "import", Right::EditSkills},
    NeededRight{"calendar", "import", Right::EditCalendar},
    NeededRight{"calendar", "approve", Right::EditCalendar},
    NeededRight{"calendar", "decline", Right::EditCalendar},
    NeededRight{"calendar", "coverage", Right::ReadAll},
    NeededRight{"calendar", "conflicts", Right::ReadAll},
    NeededRight{"calendar", "impact", Right::ReadAll},
    NeededRight{"calendar", "request", Right::AskTimeOff},
    NeededRight{"check", nullptr, Right::ReadAll},
    NeededRight{"backup", nullptr, Right::ReadAll},
    NeededRight{"restore", nullptr, Right::Administer},
    NeededRight{"admin", "grant", Right::Administer},
    NeededRight{"admin", "revoke", Right::Administer},
};

/// The least role that has a right.
DeskRole roleWith(Right right)
{
    for (const DeskRole role : {DeskRole::Agent, DeskRole::Lead, DeskRole::Planner, DeskRole::Manager}) {
        if (Rights{role, true, {}}.may(right))
            return role;
    }
    return DeskRole::Owner;
}

QString wordText(DeskRole role)
{
    const std::string_view word = wordOf(role);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

std::optional<Right> rightFor(const QString &command, const QCommandLineParser &parser)
{
    for (const NeededRight &needed : Needed) {
        const bool isMeant = !needed.word || parser.positionalArguments().value(0) == QLatin1String(needed.word);
        if (command == QLatin1String(needed.command) && isMeant)
            return needed.right;
    }
    return std::nullopt;
}

bool isRefused(std::optional<Right> right, const QString &url, Output &output)
{
    if (!right || !isServerUrl(url))
        return false;
    const auto database = Database::open(url, {.mode = OpenMode::MustExist});
    if (!database || (*database)->rights().may(*right)) // what else is wrong, the command says itself
        return false;
    const DeskRole own = (*database)->rights().role;
    const DeskRole wanted = roleWith(*right);
    const QString detail = QString::fromStdString((*database)->name().toStdString());
    const Error error =
        serverError(ServerFault::RightsMissing, detail.toStdString() + " (" + std::string(wordOf(own)) + ')');
    const auto address = parseServerUrl(url);
    const QString login = address ? address->user : QString();
    const QString text =
        wanted == DeskRole::Owner
            ? RightsText::tr("The role %1 does not allow that. Nothing was changed. Only whoever owns the workspace "
                             "may do it.")
                  .arg(wordText(own))
            : RightsText::tr("The role %1 does not allow that: it takes %2. Nothing was changed. Whoever owns the "
                             "workspace can give you that role with evenkeelctl admin grant %3 %2.")
                  .arg(wordText(own), wordText(wanted), login);
    static_cast<void>(output.fail(error, text));
    return true;
}

} // namespace evenkeel
