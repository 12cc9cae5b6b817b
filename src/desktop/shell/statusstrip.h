// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"

namespace evenkeel {

class ToneLabel;

/// The line at the foot: is the desk live, which database, how many agents, which policy, what time it is where.
class StatusStrip final : public Panel
{
    Q_OBJECT

public:
    enum class State {
        Live,   ///< shows the desk as it is
        Still,  ///< the clock was set and stands
        Closed, ///< no workspace
        Failed, ///< the database does not answer
        Away,   ///< its server has not been reached for a while
    };

    explicit StatusStrip(QWidget *parent = nullptr);

    /// The word is the usual one unless there is a better one.
    void setState(State state, const QString &word = {});
    void setDatabase(const QString &text);
    void setDesk(const QString &text);
    /// What the desk does by itself; empty when it does nothing.
    void setRouting(const QString &text, const QString &tip);
    void setPolicy(const QString &text);
    void setClock(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Closed;
    ToneLabel *m_word = nullptr;
    ToneLabel *m_database = nullptr;
    ToneLabel *m_routing = nullptr;
    ToneLabel *m_desk = nullptr;
    ToneLabel *m_policy = nullptr;
    ToneLabel *m_clock = nullptr;
};

} // namespace evenkeel
