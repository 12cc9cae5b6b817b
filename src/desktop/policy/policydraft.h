// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>

namespace evenkeel {

/// A policy being edited, with every step undoable. The version it started from is its base; nothing here is stored
/// or in force until somebody says so.
class PolicyDraft final : public QObject
{
    Q_OBJECT

public:
    explicit PolicyDraft(QObject *parent = nullptr);
    ~PolicyDraft() override;

    [[nodiscard]] const Policy &policy() const { return *m_policy; }
    [[nodiscard]] const Policy &base() const { return *m_base; }
    [[nodiscard]] int basedOn() const { return m_base->version; }
    /// Says something else than its base.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    [[nodiscard]] QUndoStack *undo() { return &m_undo; }

    /// Begins anew: what is edited is the base itself. Nothing can be undone any more.
    void start(const Policy &base) { resume(base, base); }
    /// Goes on with what was edited in an earlier sitting.
    void resume(const Policy &base, const Policy &edited);
    /// Another version came meanwhile: the draft stays as it is and counts as based on that one. Steps stay undoable.
    void rebase(const Policy &base);

    /// One step named `text`. Steps with the same merge key that follow each other become one; one that changes
    /// nothing is not kept.
    template <class Change>
    void edit(const QString &text, Change change, int mergeKey = -1)
    {
        Policy after = *m_policy;
        change(after);
        push(text, std::move(after), mergeKey);
    }

    /// An id that no rule had before, as far as is known here.
    [[nodiscard]] int freshId();
    /// Ids up to this one are taken, by older versions.
    void reserveIds(const Policy &other);

Q_SIGNALS:
    void changed();

private:
    friend class PolicyEdit;
    void push(const QString &text, Policy after, int mergeKey);
    void put(std::shared_ptr<const Policy> policy);

    std::shared_ptr<const Policy> m_base;
    std::shared_ptr<const Policy> m_policy;
    QUndoStack m_undo;
    int m_highestId = 0;
    bool m_isChanged = false;
};

} // namespace evenkeel
