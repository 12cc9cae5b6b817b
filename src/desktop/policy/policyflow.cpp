// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyflow.h"

#include "desktop/shell/job.h"
#include "wording/faultwords.h"

#include <QTimer>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int SoonMs = 150;

} // namespace

PolicyFlow::PolicyFlow(PolicyCalls calls, PolicyDraft *draft, const QString &workspace, std::function<Instant()> now,
                       QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_draft(draft)
    , m_keeper(m_calls, workspace)
    , m_now(std::move(now))
    , m_checkSoon(new QTimer(this))
    , m_benchSoon(new QTimer(this))
{
    for (QTimer *timer : {m_checkSoon, m_benchSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(SoonMs);
    }
    connect(m_checkSoon, &QTimer::timeout, this, &PolicyFlow::check);
    connect(m_benchSoon, &QTimer::timeout, this, &PolicyFlow::bench);
    connect(m_draft, &PolicyDraft::changed, this, &PolicyFlow::draftChanged);
}

bool PolicyFlow::isBusy() const
{
    return m_pending > 0 || m_checkSoon->isActive() || m_benchSoon->isActive();
}

void PolicyFlow::ended()
{
    --m_pending;
    told();
}

void PolicyFlow::told()
{
    if (!isBusy())
        Q_EMIT settled();
}

void PolicyFlow::load()
{
    m_pending += 4;
    m_calls.names().then(this, [this](const Result<DeskNames> &names) {
        if (names)
            m_names = *names;
        ended();
    });
    m_calls.board().then(this, [this](const Result<BoardSnapshot> &board) {
        if (board)
            m_board = *board;
        ended();
    });
    m_calls.history().then(this, [this](const Result<std::vector<PolicyRecord>> &history) {
        if (history) {
            m_history = *history;
            for (const PolicyRecord &record : m_history)
                m_draft->reserveIds(record.policy);
        }
        ended();
    });
    // Last: the others are there by the time it answers, since the desk answers in the order asked.
    m_calls.view().then(this, [this](const Result<PolicyView> &view) {
        if (view)
            takeView(*view);
        else
            Q_EMIT loadFailed(Words::failure(view.error()));
        ended();
    });
}

void PolicyFlow::takeView(PolicyView view)
{
    m_view = std::move(view);
    m_isLoaded = true;
    if (!m_isStarted)
        startDraft();
    else if (isBehind() && !m_draft->isChanged())
        m_draft->start(m_view.inForce.policy);
    Q_EMIT loaded();
    m_checkSoon->start();
    m_benchSoon->start();
}

void PolicyFlow::startDraft()
{
    m_isStarted = true;
    const std::optional<KeptDraft> kept = m_keeper.kept();
    const Policy &inForce = m_view.inForce.policy;
    if (!kept)
        return m_draft->start(inForce);
    m_keptAt = kept->keptAt;
    Policy base = inForce;
    for (const PolicyRecord &record : m_history) {
        if (record.policy.version == kept->basedOn)
            base = record.policy;
    }
    m_draft->resume(base, kept->policy);
}

int PolicyFlow::nextVersion() const
{
    const int newest = m_view.versions.empty() ? 0 : m_view.versions.back();
    return std::max(newest, m_view.inForce.policy.version) + 1;
}

void PolicyFlow::draftChanged()
{
    if (!m_isLoaded)
        return;
    keep();
    m_checkSoon->start();
    m_benchSoon->start();
}

void PolicyFlow::keep()
{
    if (m_draft->isChanged()) {
        m_keptAt = m_now();
        m_keeper.keep({m_draft->policy(), m_draft->basedOn(), *m_keptAt});
    } else {
        m_keptAt.reset();
        m_keeper.forget();
    }
}

void PolicyFlow::check()
{
    const int number = ++m_checkNumber;
    ++m_pending;
    m_calls.findings(m_draft->policy()).then(this, [this, number](const Result<PolicyFindings> &findings) {
        if (number == m_checkNumber) {
            m_findings = findings ? *findings : PolicyFindings{};
            if (findings)
                Q_EMIT checked();
            else
                Q_EMIT checkFailed(Words::failure(findings.error()));
        }
        ended();
    });
}

void PolicyFlow::setBench(const BenchTicket &ticket)
{
    m_bench = ticket;
    m_benchSoon->start();
}

void PolicyFlow::bench()
{
    if (!m_bench || !m_isLoaded)
        return told();
    const int number = ++m_benchNumber;
    ++m_pending;
    m_calls.compare(*m_bench, m_draft->policy()).then(this, [this, number](const Result<BenchComparison> &answer) {
        if (number == m_benchNumber) {
            if (answer)
                Q_EMIT benched(*answer);
            else
                Q_EMIT benchFailed(Words::failure(answer.error()));
        }
        ended();
    });
}

void PolicyFlow::readTicket(TicketId ticket)
{
    ++m_pending;
    m_calls.ticket(ticket).then(this, [this](const Result<TicketDetail> &detail) {
        if (detail)
            Q_EMIT ticketRead(*detail);
        else
            Q_EMIT benchFailed(Words::failure(detail.error()));
        ended();
    });
}

void PolicyFlow::testWaiting(Job *job)
{
    ++m_pending;
    m_calls.compareWaiting(m_draft->policy(), job->stop(), job->progress())
        .then(this, [this, job](const Result<WaitingComparison> &comparison) {
            job->finish();
            if (comparison)
                Q_EMIT waitingCompared(*comparison);
            else if (comparison.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(Words::failure(comparison.error()));
            Q_EMIT waitingEnded();
            ended();
        });
}

void PolicyFlow::save(const QString &note)
{
    ++m_pending;
    m_calls.save(m_draft->policy(), note, m_draft->basedOn()).then(this, [this](const Result<int> &version) {
        if (version) {
            Policy inForce = m_draft->policy();
            inForce.version = *version;
            m_view.inForce = {inForce, m_now(), {}};
            m_view.versions.push_back(*version);
            m_draft->start(inForce);
            Q_EMIT saved(*version);
            load();
        } else if (version.error().code == ErrorCode::Conflict) {
            // What came meanwhile has to be here before anybody is asked about it.
            ++m_pending;
            m_calls.view().then(this, [this](const Result<PolicyView> &view) {
                if (view)
                    m_view = *view;
                Q_EMIT conflicted();
                ended();
            });
        } else {
            Q_EMIT failed(Words::failure(version.error()));
        }
        ended();
    });
}

void PolicyFlow::exportTo(const Policy &policy, const QString &file)
{
    ++m_pending;
    m_calls.exportTo(policy, file).then(this, [this, file](const Result<Done> &result) {
        if (result)
            Q_EMIT exported(file);
        else
            Q_EMIT failed(Words::failure(result.error()));
        ended();
    });
}

void PolicyFlow::importFrom(const QString &file)
{
    ++m_pending;
    m_calls.importFrom(file).then(this, [this, file](const Result<Policy> &policy) {
        if (policy)
            Q_EMIT imported(*policy);
        else if (policy.error().code == ErrorCode::BadFormat)
            Q_EMIT failed({tr("%1 is no policy that can be used: %2.", "file, what is wrong")
                               .arg(file, FaultWords::clause(policy.error().detail)),
                           tr("The draft is as it was."), tr("Mend that place and import it again.")});
        else
            Q_EMIT failed(Words::failure(policy.error()));
        ended();
    });
}

void PolicyFlow::discard()
{
    m_draft->start(m_view.inForce.policy);
}

void PolicyFlow::openVersion(const Policy &policy, const QString &text)
{
    m_draft->edit(text, [&policy](Policy &draft) {
        const int version = draft.version;
        draft = policy;
        draft.version = version;
    });
}

} // namespace evenkeel
