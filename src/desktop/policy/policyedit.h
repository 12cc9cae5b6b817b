// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QUndoCommand>

#include <memory>

namespace evenkeel {

class PolicyDraft;

/// One step in a draft. A policy is small, so a step keeps it whole: the way back of every edit is the same, steps
/// share what lies between them, and no edit can forget a part of its undoing.
class PolicyEdit final : public QUndoCommand
{
public:
    PolicyEdit(PolicyDraft *draft, std::shared_ptr<const Policy> before, std::shared_ptr<const Policy> after,
               const QString &text, int mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    PolicyDraft *m_draft;
    std::shared_ptr<const Policy> m_before;
    std::shared_ptr<const Policy> m_after;
    int m_mergeKey;
};

} // namespace evenkeel
