// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desktop/style/words.h"
#include "domain/reviewitem.h"

#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;

namespace evenkeel {

class Database;
class Workspace;

/// What people write into a recurring review, each a step of the undo list.
class ReviewSteps final : public QObject
{
    Q_OBJECT

public:
    ReviewSteps(Workspace *workspace, QUndoStack *undo, QObject *parent = nullptr);

    void add(const ReviewItem &item);
    /// Decided, declined, done or not carried out.
    void settle(const ReviewItem &item, ReviewState state);
    void writeOutcome(const ReviewItem &item, const QString &outcome);
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }

Q_SIGNALS:
    void failed(const evenkeel::Failure &failure);
    /// The desk has answered. 0: it refused.
    void ended(qint64 id);

private:
    using Work = std::function<Result<ReviewItem>(Database &)>;

    void push(const QString &text, const Work &forth, const Work &back);
    void pushChange(const QString &text, const ReviewItem &before, const ReviewItem &after);
    void run(const Work &work, bool isUndo, const std::shared_ptr<bool> &isRefused);

    Workspace *m_workspace;
    QUndoStack *m_undo;
    int m_pending = 0;
};

} // namespace evenkeel
