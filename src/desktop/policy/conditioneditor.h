// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundcontrols.h"

#include "domain/condition.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace evenkeel {

/// A condition as an indented list: groups (all, one, none of these) and tests (field, test, values), each with
/// buttons to add and remove.
class ConditionEditor final : public QWidget
{
    Q_OBJECT

public:
    ConditionEditor(const Condition &condition, const KnownNames &known, QWidget *parent = nullptr);

    /// Moving fields (age, SLA used) are not offered.
    void setStill(bool isStill);
    /// As it was given where nothing was changed.
    [[nodiscard]] Condition condition() const;

Q_SIGNALS:
    void changed();

private:
    /// Way from the root: the position in each group's parts.
    using Path = std::vector<std::size_t>;

    [[nodiscard]] Condition &at(const Path &path);
    void rebuild();
    void addLine(const Path &path);
    void fillGroup(const Path &path, QHBoxLayout *line);
    void fillTest(const Path &path, QHBoxLayout *line);
    [[nodiscard]] QWidget *valueControl(Condition &test);
    void addRemove(const Path &path, QHBoxLayout *line);
    void restructure(const std::function<void()> &work);

    Condition m_given;
    Condition m_asShown; ///< m_given as a group, for comparison
    Condition m_root;    ///< always a group
    KnownNames m_known;
    QVBoxLayout *m_lines = nullptr;
    bool m_isStill = false;
};

} // namespace evenkeel
