// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftkeeper.h"
#include "policycalls.h"
#include "policydraft.h"

#include "desktop/style/words.h"

#include <QObject>

class QTimer;

namespace evenkeel {

class Job;

/// What lies between a draft and the workspace: reads what is in force, has the draft checked and tried soon after
/// each change, keeps it, puts it in force. Answers that come too late are dropped.
class PolicyFlow final : public QObject
{
    Q_OBJECT

public:
    PolicyFlow(PolicyCalls calls, PolicyDraft *draft, const QString &workspace, std::function<Instant()> now,
               QObject *parent = nullptr);

    /// Reads everything anew. A draft that was begun is kept.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] const PolicyView &view() const { return m_view; }
    [[nodiscard]] const std::vector<PolicyRecord> &history() const { return m_history; }
    [[nodiscard]] const DeskNames &names() const { return m_names; }
    [[nodiscard]] const PolicyFindings &findings() const { return m_findings; }
    [[nodiscard]] const BoardSnapshot &board() const { return m_board; }
    /// The number the draft will have.
    [[nodiscard]] int nextVersion() const;
    /// Another version came after the one the draft is based on.
    [[nodiscard]] bool isBehind() const { return m_isLoaded && m_view.inForce.policy.version != m_draft->basedOn(); }
    [[nodiscard]] std::optional<Instant> keptAt() const { return m_keptAt; }

    void setBench(const BenchTicket &ticket);
    void readTicket(TicketId ticket);
    void testWaiting(Job *job);
    void save(const QString &note);
    void exportTo(const Policy &policy, const QString &file);
    void importFrom(const QString &file);
    /// Drops what was edited.
    void discard();
    /// Begins a draft that says what another version said; one step, so that it can be undone.
    void openVersion(const Policy &policy, const QString &text);

Q_SIGNALS:
    void loaded();
    void loadFailed(const evenkeel::Failure &failure);
    void checked();
    void checkFailed(const evenkeel::Failure &failure);
    void ticketRead(const evenkeel::TicketDetail &detail);
    void benched(const evenkeel::BenchComparison &comparison);
    void benchFailed(const evenkeel::Failure &failure);
    void waitingCompared(const evenkeel::WaitingComparison &comparison);
    void waitingEnded();
    void saved(int version);
    /// Somebody put another version in force meanwhile; it is what view() holds now.
    void conflicted();
    void imported(const evenkeel::Policy &policy);
    void exported(const QString &file);
    void failed(const evenkeel::Failure &failure);
    void settled();

private:
    void takeView(PolicyView view);
    void startDraft();
    void draftChanged();
    void check();
    void bench();
    void keep();
    void ended();
    void told();

    PolicyCalls m_calls;
    PolicyDraft *m_draft;
    DraftKeeper m_keeper;
    std::function<Instant()> m_now;
    PolicyView m_view;
    std::vector<PolicyRecord> m_history;
    DeskNames m_names;
    PolicyFindings m_findings;
    BoardSnapshot m_board;
    std::optional<BenchTicket> m_bench;
    std::optional<Instant> m_keptAt;
    QTimer *m_checkSoon = nullptr;
    QTimer *m_benchSoon = nullptr;
    int m_pending = 0;
    int m_checkNumber = 0;
    int m_benchNumber = 0;
    bool m_isLoaded = false;
    bool m_isStarted = false;
};

} // namespace evenkeel

Q_DECLARE_METATYPE(evenkeel::WaitingComparison)
Q_DECLARE_METATYPE(evenkeel::BenchComparison)
