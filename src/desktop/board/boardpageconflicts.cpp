// SPDX-License-Identifier: GPL-3.0-or-later
// Presence set by hand, and what the board asks when somebody else was first.
#include "boardpage.h"

#include "handoverflow.h"
#include "presencecommand.h"

#include "desktop/conflict/conflictdialog.h"
#include "desktop/style/words.h"
#include "services/presencecalls.h"
#include "services/shownline.h"
#include "services/workspace.h"

#include <QPointer>
#include <QUndoStack>

namespace evenkeel {

namespace {

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardPage)
};

QString presenceText(const std::optional<PresenceSetting> &setting)
{
    if (!setting)
        return BoardText::tr("as the shift says", "presence");
    const QString word = Words::presence(setting->presence);
    return setting->until
               ? BoardText::tr("%1 until %2", "presence, time").arg(word, Words::shortDateTime(*setting->until))
               : word;
}

/// Who moved a ticket. Events know what moved it, not whose hand.
QString moverText(Cause cause)
{
    switch (cause) {
    case Cause::Rule:
        return BoardText::tr("routing", "who moved a ticket");
    case Cause::Person:
        return BoardText::tr("somebody, by hand", "who moved a ticket");
    case Cause::Import:
        return BoardText::tr("an import", "who moved a ticket");
    case Cause::Connector:
        return BoardText::tr("a connector", "who moved a ticket");
    case Cause::Undo:
        return BoardText::tr("somebody who took a step back", "who moved a ticket");
    }
    return {};
}

} // namespace

void BoardPage::setPresence(AgentId agent, const std::optional<PresenceSetting> &wanted,
                            const std::optional<PresenceSetting> &seen)
{
    const auto store = [guard = QPointer<BoardPage>(this)](AgentId whose, const std::optional<PresenceSetting> &set,
                                                           const std::optional<PresenceSetting> &saw,
                                                           const std::shared_ptr<bool> &isRefused) {
        if (guard)
            guard->storePresence(whose, set, saw, isRefused);
        else
            *isRefused = true; // its page is gone with the workspace
    };
    const QString name = agentName(agent);
    const QString text = wanted ? tr("Set %1 to %2", "agent, presence").arg(name, Words::presence(wanted->presence))
                                : tr("Let %1 follow the shift").arg(name);
    RefusableStep::dropRefused(*desk().undo);
    desk().undo->push(new PresenceCommand(store, agent, seen, wanted, text));
}

void BoardPage::storePresence(AgentId agent, const std::optional<PresenceSetting> &wanted,
                              const std::optional<PresenceSetting> &seen, const std::shared_ptr<bool> &isRefused)
{
    began();
    changePresence(*desk().workspace, agent, wanted, seen)
        .then(this, [this, agent, wanted, isRefused](const Result<Done> &result) {
            --m_pending;
            *isRefused = !result;
            if (!result) {
                RefusableStep::dropRefusedSoon(*desk().undo);
                if (result.error().code == ErrorCode::Conflict)
                    settlePresence(agent, wanted);
                else
                    Q_EMIT failed(Words::failure(result.error()));
            }
            refreshSoon();
            ended();
        });
}

void BoardPage::settlePresence(AgentId agent, const std::optional<PresenceSetting> &wanted)
{
    began();
    const Instant now = desk().workspace->now();
    desk()
        .workspace->read([agent, now](Database &database) { return presenceNow(database, agent, now); })
        .then(this, [this, agent, wanted](const Result<AuthoredPresence> &theirs) {
            --m_pending;
            ended();
            if (!theirs)
                return Q_EMIT failed(Words::failure(theirs.error()));
            const ContestedValue value{tr("Presence of %1").arg(agentName(agent)), presenceText(wanted),
                                       presenceText(theirs->setting), QString::fromStdString(theirs->author.who),
                                       theirs->author.at};
            ConflictDialog::ask(tr("Somebody else set this presence before you."), {value}, this,
                                [this, agent, wanted, seen = theirs->setting](const std::vector<bool> &areMine) {
                                    if (areMine.front())
                                        setPresence(agent, wanted, seen);
                                });
        });
}

void BoardPage::settleHandovers(const ContestedHandovers &contested)
{
    const auto place = [this](AgentId agent) {
        return agent.isValid() ? tr("with %1", "agent").arg(agentName(agent)) : tr("waiting", "a ticket");
    };
    std::vector<ContestedValue> values;
    for (std::size_t i = 0; i < contested.mine.size(); ++i) {
        const TicketWhereabouts &theirs = contested.theirs[i];
        values.push_back({tr("Ticket %1").arg(shownLine(theirs.reference)), place(contested.mine[i].to),
                          place(theirs.agent), moverText(theirs.cause), theirs.since});
    }
    const auto count = static_cast<int>(values.size());
    ConflictDialog::ask(tr("%n tickets were moved by somebody else before you.", nullptr, count), std::move(values),
                        this,
                        [this, contested](const std::vector<bool> &areMine) { m_flow->settle(contested, areMine); });
    refreshSoon();
}

} // namespace evenkeel
