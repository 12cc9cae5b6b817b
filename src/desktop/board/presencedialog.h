// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PresenceDialog;
}

namespace evenkeel {

/// Sets an agent's presence by hand, with an end, or lets it follow the shift again.
class PresenceDialog final : public QDialog
{
    Q_OBJECT

public:
    PresenceDialog(AgentId agent, const QString &name, const std::optional<PresenceSetting> &before, Instant now,
                   QWidget *parent = nullptr);
    ~PresenceDialog() override;

    /// What was chosen; nothing: follow the shift.
    [[nodiscard]] std::optional<PresenceSetting> setting() const;

private:
    void showState();

    std::unique_ptr<Ui::PresenceDialog> m_ui;
    AgentId m_agent;
    Instant m_now;
};

} // namespace evenkeel
