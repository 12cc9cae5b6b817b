// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyedit.h"

#include "policydraft.h"

namespace evenkeel {

PolicyEdit::PolicyEdit(PolicyDraft *draft, std::shared_ptr<const Policy> before, std::shared_ptr<const Policy> after,
                       const QString &text, int mergeKey)
    : QUndoCommand(text)
    , m_draft(draft)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey)
{}

void PolicyEdit::undo()
{
    m_draft->put(m_before);
}

void PolicyEdit::redo()
{
    m_draft->put(m_after);
}

bool PolicyEdit::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const PolicyEdit *>(other);
    if (later == nullptr || later->text() != text())
        return false;
    m_after = later->m_after;
    setObsolete(*m_before == *m_after);
    return true;
}

} // namespace evenkeel
