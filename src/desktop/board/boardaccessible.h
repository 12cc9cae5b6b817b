// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAccessibleWidget>

#include <map>

namespace evenkeel {

class BoardView;

/// The board for screen readers: lanes as rows (the waiting lane first), each with its cards as children.
class BoardAccessible final : public QAccessibleWidget
{
public:
    explicit BoardAccessible(BoardView *view);
    ~BoardAccessible() override;

    /// Tells Qt to use this for every BoardView. Call once.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] BoardView *view() const;

    mutable std::map<AgentId, QAccessible::Id> m_lanes;
};

} // namespace evenkeel
