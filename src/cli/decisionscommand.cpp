// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decisionscommand.h"

#include "cli/codetext.h"
#include "cli/exitcode.h"
#include "cli/namemeant.h"
#include "cli/output.h"
#include "cli/ticketword.h"
#include "services/deskreader.h"
#include "services/workspacefile.h"
#include "storage/decisionstore.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

QString timeText(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QString needText(const Decision &decision, const DeskNames &names)
{
    if (!decision.blockedNeed)
        return {};
    return QStringLiteral("%1 %2")
        .arg(names.skill(decision.blockedNeed->skill))
        .arg(static_cast<int>(decision.blockedNeed->level));
}

QJsonObject decisionJson(const Decision &decision, const QString &reference, const DeskNames &names)
{
    QJsonObject json{{QStringLiteral("id"), static_cast<qint64>(decision.id.value)},
                     {QStringLiteral("ticket"), static_cast<qint64>(decision.ticket.value)},
                     {QStringLiteral("reference"), reference},
                     {QStringLiteral("at"), timeText(decision.at)},
                     {QStringLiteral("agent"), names.agent(decision.agent)},
                     {QStringLiteral("method"), codeText(decision.method)},
                     {QStringLiteral("policy"), decision.policyVersion},
                     {QStringLiteral("rule"), decision.rule},
                     {QStringLiteral("ring"), decision.ring},
                     {QStringLiteral("repeats"), decision.repeats}};
    if (const auto gate = decision.blockingGate())
        json.insert(QStringLiteral("blocked_by"), codeText(*gate));
    if (decision.blockedNeed)
        json.insert(QStringLiteral("need"), needText(decision, names));
    return json;
}

/// The question as it is being put together, and what is wrong with it.
struct Asked
{
    DecisionQuestion question;
    QString fault;
};

void askWhen(const QCommandLineParser &parser, Asked &asked)
{
    const auto read = [&](const QString &option, Instant fallback) {
        if (!parser.isSet(option))
            return fallback;
        const auto at = instantFromIso(parser.value(option).toStdString());
        if (!at)
            asked.fault =
                QCoreApplication::translate("DecisionsCommand", "--%1 takes a time as 2026-12-24T08:00Z.").arg(option);
        return at.value_or(fallback);
    };
    if (!parser.isSet(QStringLiteral("from")) && !parser.isSet(QStringLiteral("to")))
        return;
    asked.question.span = Interval{read(QStringLiteral("from"), Instant{Millis{0}}),
                                   read(QStringLiteral("to"), Instant{std::chrono::days{365 * 400}})};
}

void askWho(const QCommandLineParser &parser, const DeskNames &names, Asked &asked)
{
    if (parser.isSet(QStringLiteral("agent"))) {
        const auto agent = agentMeant(names, parser.value(QStringLiteral("agent")));
        asked.question.agent = agent.id;
        if (!agent)
            asked.fault = agent.objection;
    }
    if (parser.isSet(QStringLiteral("skill"))) {
        const auto skill = skillMeant(names, parser.value(QStringLiteral("skill")));
        asked.question.blockedSkill = skill.id;
        if (!skill)
            asked.fault = skill.objection;
    }
}

void askWhat(const QCommandLineParser &parser, Asked &asked)
{
    const auto number = [&](const QString &option) -> std::optional<int> {
        if (!parser.isSet(option))
            return std::nullopt;
        bool isNumber = false;
        const int value = parser.value(option).toInt(&isNumber);
        if (!isNumber || value < 0)
            asked.fault = QCoreApplication::translate("DecisionsCommand", "--%1 takes a whole number.").arg(option);
        return value;
    };
    asked.question.rule = number(QStringLiteral("rule"));
    asked.question.policyVersion = number(QStringLiteral("policy"));
    if (const auto level = number(QStringLiteral("level"))) {
        asked.question.blockedLevel = static_cast<Proficiency>(std::clamp(*level, 1, 3));
        if (*level < 1 || *level > 3)
            asked.fault = QCoreApplication::translate("DecisionsCommand", "--level takes 1, 2 or 3.");
    }
    if (parser.isSet(QStringLiteral("blocked"))) {
        asked.question.blockedBy = gateFrom(parser.value(QStringLiteral("blocked")).toStdString());
        if (!asked.question.blockedBy)
            asked.fault = QCoreApplication::translate("DecisionsCommand", "There is no gate %1.")
                              .arg(parser.value(QStringLiteral("blocked")));
    }
    if (parser.isSet(QStringLiteral("waited")))
        asked.question.outcome = DecisionOutcome::Nobody;
}

} // namespace

QString DecisionsCommand::name() const
{
    return QStringLiteral("decisions");
}

QString DecisionsCommand::summary() const
{
    return tr("Search what routing decided: who waited because of which gate or skill, and when.");
}

void DecisionsCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("from"), tr("Made or repeated from then on."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("to"), tr("Made before then."), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("ticket"), tr("About this ticket."), QStringLiteral("TICKET")});
    parser.addOption({QStringLiteral("agent"), tr("For this agent."), QStringLiteral("AGENT")});
    parser.addOption({QStringLiteral("waited"), tr("For nobody: the ticket stayed waiting.")});
    parser.addOption({QStringLiteral("blocked"), tr("For nobody, because of this gate."), QStringLiteral("GATE")});
    parser.addOption({QStringLiteral("skill"), tr("For nobody, because nobody had this skill."), QStringLiteral("S")});
    parser.addOption({QStringLiteral("level"), tr("At this level, 1 to 3."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("rule"), tr("By the assignment rule with this number."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("policy"), tr("Under this version of the policy."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("limit"), tr("At most so many."), QStringLiteral("N"), QStringLiteral("50")});
}

int DecisionsCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    bool isNumber = false;
    const std::size_t limit = parser.value(QStringLiteral("limit")).toULongLong(&isNumber);
    if (!isNumber || limit == 0)
        return output.usage(tr("--limit takes a whole number."));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    Asked asked;
    askWhen(parser, asked);
    askWho(parser, *names, asked);
    askWhat(parser, asked);
    if (!asked.fault.isEmpty())
        return output.usage(asked.fault);
    if (parser.isSet(QStringLiteral("ticket"))) {
        const auto ticket = ticketNamed(**database, parser.value(QStringLiteral("ticket")));
        if (!ticket)
            return output.fail(ticket.error());
        asked.question.ticket = *ticket;
    }
    DecisionStore store(**database);
    const auto counts = store.counts(asked.question);
    if (!counts)
        return output.fail(counts.error());
    const auto found = store.search(asked.question, limit);
    if (!found)
        return output.fail(found.error());
    if (output.isJson()) {
        QJsonArray decisions;
        for (const Decision &decision : *found)
            decisions.push_back(decisionJson(decision, referenceOf(**database, decision.ticket), *names));
        output.json({{QStringLiteral("decisions"), decisions},
                     {QStringLiteral("count"), static_cast<qint64>(counts->decisions)},
                     {QStringLiteral("tickets"), static_cast<qint64>(counts->tickets)}});
        return ExitDone;
    }
    std::vector<QStringList> rows;
    for (const Decision &decision : *found) {
        const auto gate = decision.blockingGate();
        rows.push_back({referenceOf(**database, decision.ticket), timeText(decision.at), names->agent(decision.agent),
                        gate ? codeText(*gate) : QString(), needText(decision, *names),
                        decision.rule > 0 ? QString::number(decision.rule) : QString(),
                        decision.repeats > 0 ? QString::number(decision.repeats) : QString()});
    }
    const QLocale locale;
    output.line(tr("%1 decisions about %2 tickets.")
                    .arg(locale.toString(static_cast<qlonglong>(counts->decisions)),
                         locale.toString(static_cast<qlonglong>(counts->tickets))));
    if (!rows.empty())
        output.table({{tr("Ticket"), Align::Right},
                      {tr("When")},
                      {tr("Agent")},
                      {tr("Blocked by")},
                      {tr("Need")},
                      {tr("Rule"), Align::Right},
                      {tr("Repeated"), Align::Right}},
                     rows);
    return ExitDone;
}

} // namespace evenkeel
