// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policysection.h"
#include "policysectionsmodel.h"
#include "rulecard.h"

#include "domain/policydiff.h"
#include "services/desknames.h"
#include "services/policyresults.h"

#include <QCoreApplication>

#include <vector>

namespace evenkeel {

/// Turns a draft and what is known about it into what the page's lists show.
class PolicyCards final
{
    Q_DECLARE_TR_FUNCTIONS(evenkeel::PolicyCards)

public:
    /// All outlive the object.
    PolicyCards(const Policy &draft, const Policy &base, const PolicyView &view, const PolicyFindings &findings,
                const DeskNames &names);

    [[nodiscard]] std::vector<PolicySectionRow> sections() const;
    [[nodiscard]] std::vector<RuleCard> cards(const PolicySection &section) const;
    /// "Payments, 4 rules"
    [[nodiscard]] QString heading(const PolicySection &section) const;
    /// How the section's cards work together, one sentence or two.
    [[nodiscard]] static QString note(const PolicySection &section);
    [[nodiscard]] static QString title(const PolicySection &section);
    [[nodiscard]] int ruleCount() const;
    /// What the draft changed in the section, a sentence each.
    [[nodiscard]] QStringList changes(const PolicySection &section) const;
    /// Queues of the catalogue that have no policy of their own.
    [[nodiscard]] QStringList plainQueues() const;

private:
    [[nodiscard]] RuleCard made(const PolicyPlace &place, const QString &title) const;
    [[nodiscard]] RuleCard ruleCard(const QueuePolicy &queue, const AssignmentRule &rule, int number) const;
    [[nodiscard]] QList<RingMark> ringsOf(const AssignmentRule &rule) const;
    [[nodiscard]] std::vector<RuleCard> queueCards(const QString &queue) const;
    [[nodiscard]] std::vector<RuleCard> triageCards() const;
    [[nodiscard]] std::vector<RuleCard> generalCards() const;
    [[nodiscard]] std::vector<RuleCard> promiseCards() const;
    [[nodiscard]] std::vector<RuleCard> escalationCards() const;
    [[nodiscard]] bool isChanged(const PolicySection &section) const;
    [[nodiscard]] PolicySectionRow queueRow(const QString &name, const QueuePolicy *own) const;

    const Policy &m_draft;
    const Policy &m_base;
    const PolicyView &m_view;
    const PolicyFindings &m_findings;
    const DeskNames &m_names;
    std::vector<PolicyDifference> m_differences;
};

} // namespace evenkeel
