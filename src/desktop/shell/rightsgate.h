// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"
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

    /// Hides the actions below whose right is missing, also when a page shows or enables them later; a button that
    /// stays says the reason.
    void guard(const QObject &root);

    /// For an action of a menu that is made when it is shown.
    static void limit(QAction *action, const Rights &rights, Right right);

    /// "The role lead does not allow that"
    [[nodiscard]] static QString reason(const Rights &rights);
    /// The same for whoever has tried it by a key.
    [[nodiscard]] static Failure refusal(const Rights &rights);
    /// What a page says whose main work the role does not allow: what can be done there, and who may do the rest.
    [[nodiscard]] static QString sentence(const Rights &rights, Right right);

private:
    void close(QAction *action) const;

    Rights m_rights;
};

} // namespace evenkeel
