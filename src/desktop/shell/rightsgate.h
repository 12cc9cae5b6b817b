// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rights.h"

#include <QObject>

class QAction;

namespace evenkeel {

/// Keeps out of reach what the role of whoever opened the workspace does not allow. The database refuses it anyway;
/// here nobody is led to try. Pages say what an action takes, once; the main window guards them all.
class RightsGate final : public QObject
{
    Q_OBJECT

public:
    explicit RightsGate(const Rights &rights, QObject *parent = nullptr);

    /// What the action takes, told where it is made.
    static void require(QAction *action, Right right);

    /// Disables the actions below whose right is missing, with the reason as their tip, also when a page enables them
    /// later.
    void guard(const QObject &root);

    /// "The role lead does not allow that. …"
    [[nodiscard]] static QString reason(const Rights &rights);

private:
    void close(QAction *action) const;

    Rights m_rights;
};

} // namespace evenkeel
