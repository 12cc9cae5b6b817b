// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"
#include "storage/levelstore.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;

namespace evenkeel {

/// Blocks of levels on their way to the store, each a step of the undo list: what a file sets, what a review decides.
class LevelBlocks final : public QObject
{
    Q_OBJECT

public:
    using Call = std::function<QFuture<Result<LevelOutcome>>()>;
    struct Calls
    {
        Call forth;
        Call back;
        std::function<void()> stored = {}; ///< after each time forth has gone well
        QString advice;                    ///< what to do when somebody else was quicker
    };

    explicit LevelBlocks(QUndoStack *undo, QObject *parent = nullptr);

    void push(const QString &text, const Calls &calls);
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }

Q_SIGNALS:
    void failed(const evenkeel::Failure &failure);
    void ended();

private:
    void take(const Calls &calls, bool isForth, const std::shared_ptr<bool> &isRefused,
              const Result<LevelOutcome> &outcome);

    QUndoStack *m_undo;
    int m_pending = 0;
};

} // namespace evenkeel
