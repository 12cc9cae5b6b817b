// SPDX-License-Identifier: GPL-3.0-or-later
// Time off on the calendar page: deciding, taking back, and what is asked when somebody else decided first.
#include "calendarpage.h"

#include "calendarsteps.h"
#include "datewords.h"
#include "requestpanel.h"

#include "desktop/conflict/conflictdialog.h"
#include "desktop/style/words.h"
#include "services/skillsservice.h"
#include "services/workspace.h"
#include "storage/timeoffstore.h"

#include <QPointer>
#include <QUndoStack>

namespace evenkeel {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
};

QString stateWord(RequestState state)
{
    switch (state) {
    case RequestState::Asked:
        return RequestText::tr("waits for an answer", "a request");
    case RequestState::Approved:
        return RequestText::tr("approved", "a request");
    case RequestState::Declined:
        return RequestText::tr("declined", "a request");
    case RequestState::Withdrawn:
        return RequestText::tr("withdrawn", "a request");
    }
    return {};
}

} // namespace

void CalendarPage::decide(qint64 request, RequestState state, const QString &reason)
{
    began();
    const QString by = QString::fromStdString(deskUser());
    desk()
        .workspace->decideTimeOff(request, state, by, reason)
        .then(this, [this, request, state, reason](const Result<TimeOffDecision> &decision) {
            if (decision)
                rememberApproval(*decision);
            else if (decision.error().code == ErrorCode::Conflict)
                settleRequest(request, state, reason);
            else
                Q_EMIT failed(Words::failure(decision.error()));
            m_panel->hide();
            refresh();
            ended();
        });
}

void CalendarPage::rememberApproval(const TimeOffDecision &decision)
{
    if (decision.request.state != RequestState::Approved)
        return;
    const auto store = [guard = QPointer<CalendarPage>(this)](const ApprovalStep::Decision &kept, bool isApproved,
                                                              const std::shared_ptr<bool> &isRefused) {
        if (guard)
            guard->repeatApproval(kept, isApproved, isRefused);
    };
    desk().undo->push(new ApprovalStep(store, decision,
                                       tr("Approve time off of %1").arg(m_view.names.agent(decision.request.agent))));
}

void CalendarPage::repeatApproval(const std::shared_ptr<TimeOffDecision> &decision, bool isApproved,
                                  const std::shared_ptr<bool> &isRefused)
{
    began();
    const auto answered = [this, decision, isApproved, isRefused](const Error *error) {
        *isRefused = error != nullptr;
        if (error) {
            RefusableStep::dropRefusedSoon(*desk().undo);
            if (error->code == ErrorCode::Conflict)
                settleRequest(decision->request.id, isApproved ? RequestState::Approved : RequestState::Asked, {});
            else
                Q_EMIT failed(Words::failure(*error));
        }
        refresh();
        ended();
    };
    if (!isApproved) {
        desk().workspace->takeBackTimeOff(*decision).then(
            this, [answered](const Result<Done> &done) { answered(done ? nullptr : &done.error()); });
        return;
    }
    desk()
        .workspace->decideTimeOff(decision->request.id, RequestState::Approved, QString::fromStdString(deskUser()), {})
        .then(this, [answered, decision](const Result<TimeOffDecision> &done) {
            if (done)
                *decision = *done;
            answered(done ? nullptr : &done.error());
        });
}

void CalendarPage::settleRequest(qint64 request, RequestState state, const QString &reason)
{
    began();
    desk()
        .workspace->read([request](Database &database) { return TimeOffStore(database).request(request); })
        .then(this, [this, state, reason](const Result<TimeOffRequest> &theirs) {
            ended();
            if (!theirs) {
                Q_EMIT failed(Words::failure(theirs.error()));
                return;
            }
            const auto day = [this](Instant at) {
                return dayText(QDateTime::fromMSecsSinceEpoch(toMillis(at), m_zone).date(), DayForm::Month);
            };
            ContestedValue value;
            value.what = tr("Time off of %1 from %2 to %3", "agent, day, day")
                             .arg(m_view.names.agent(theirs->agent), day(theirs->span.from),
                                  day(theirs->span.until - Millis{1}));
            value.mine = stateWord(state);
            value.theirs = stateWord(theirs->state);
            if (theirs->state != RequestState::Asked) {
                value.who = QString::fromStdString(theirs->decidedBy);
                value.when = theirs->decidedAt;
            }
            ConflictDialog::ask(tr("Somebody else answered this request before you."), {value}, this,
                                [this, seen = *theirs, state, reason](const std::vector<bool> &areMine) {
                                    if (areMine.front())
                                        overrule(seen, state, reason);
                                });
        });
}

void CalendarPage::overrule(const TimeOffRequest &seen, RequestState state, const QString &reason)
{
    began();
    overruleTimeOff(*desk().workspace, seen, state, QString::fromStdString(deskUser()), reason)
        .then(this, [this, seen, state, reason](const Result<TimeOffDecision> &decision) {
            if (decision)
                rememberApproval(*decision);
            else if (decision.error().code == ErrorCode::Conflict)
                settleRequest(seen.id, state, reason);
            else
                Q_EMIT failed(Words::failure(decision.error()));
            refresh();
            ended();
        });
}

} // namespace evenkeel
