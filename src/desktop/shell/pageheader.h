// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"

class QAction;
class QHBoxLayout;
class QPushButton;

namespace evenkeel {

class ToneLabel;

/// Top of a page: title and scope on the left, actions on the right, the primary one last.
class PageHeader final : public Panel
{
    Q_OBJECT

public:
    enum class Rank { Secondary, Primary };

    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    /// A control beside the title that says what the page is about (team, period).
    void addScope(QWidget *widget);
    /// A quiet line after the scope, such as the moment shown.
    void setNote(const QString &note);
    /// A button that follows the action's text, icon, enabled state; at most one is primary.
    QPushButton *addAction(QAction *action, Rank rank = Rank::Secondary);

private:
    QHBoxLayout *m_scope = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    ToneLabel *m_note = nullptr;
};

} // namespace evenkeel
