// SPDX-License-Identifier: GPL-3.0-or-later
#include "policydraft.h"

#include "policychanges.h"
#include "policyedit.h"

#include <algorithm>

namespace evenkeel {

PolicyDraft::PolicyDraft(QObject *parent)
    : QObject(parent)
    , m_base(std::make_shared<const Policy>())
    , m_policy(m_base)
{
    // Once after a step, however many parts it has.
    connect(&m_undo, &QUndoStack::indexChanged, this, &PolicyDraft::changed);
}

PolicyDraft::~PolicyDraft()
{
    // The stack tells of its end; by then the rest is gone.
    m_undo.disconnect(this);
}

void PolicyDraft::resume(const Policy &base, const Policy &edited)
{
    // Both may be the draft's own, which go with the next lines.
    Policy policy = edited;
    policy.version = base.version;
    m_base = std::make_shared<const Policy>(base);
    reserveIds(*m_base);
    reserveIds(policy);
    put(std::make_shared<const Policy>(std::move(policy)));
    const bool hadSteps = m_undo.index() > 0;
    m_undo.clear();
    // Clearing an untouched stack tells nobody.
    if (!hadSteps)
        Q_EMIT changed();
}

void PolicyDraft::rebase(const Policy &base)
{
    m_base = std::make_shared<const Policy>(base);
    reserveIds(base);
    put(m_policy);
    Q_EMIT changed();
}

void PolicyDraft::push(const QString &text, Policy after, int mergeKey)
{
    if (after != *m_policy)
        m_undo.push(new PolicyEdit(this, m_policy, std::make_shared<const Policy>(std::move(after)), text, mergeKey));
}

void PolicyDraft::put(std::shared_ptr<const Policy> policy)
{
    m_policy = std::move(policy);
    Policy compared = *m_policy;
    compared.version = m_base->version;
    m_isChanged = compared != *m_base;
}

int PolicyDraft::freshId()
{
    return ++m_highestId;
}

void PolicyDraft::reserveIds(const Policy &other)
{
    m_highestId = std::max(m_highestId, policychanges::highestId(other));
}

} // namespace evenkeel
