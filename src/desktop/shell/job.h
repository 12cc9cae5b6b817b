// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QString>

#include <stop_token>

namespace evenkeel {

/// A piece of long work as the screen sees it: a title, how far it is, a way to cancel. Pass stop() and progress()
/// to the workspace and call finish() when its answer is there.
class Job final : public QObject
{
    Q_OBJECT

public:
    explicit Job(const QString &title, QObject *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] std::stop_token stop() const { return m_stop.get_token(); }
    /// May be called from any thread, also after this object is gone.
    [[nodiscard]] Progress progress();
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }

    void cancel();
    void finish();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void cancelled();
    void finished();

private:
    QString m_title;
    std::stop_source m_stop;
};

} // namespace evenkeel
