// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policysectionsmodel.h"

#include "desktop/style/panel.h"

class QMenu;

namespace evenkeel {

class ReorderView;

/// The left of the Policy page: triage, the queues in their order, what holds for all.
class SectionPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SectionPanel(QWidget *parent = nullptr);

    [[nodiscard]] PolicySectionsModel *model() const { return m_model; }
    [[nodiscard]] ReorderView *view() const { return m_view; }
    void setRows(std::vector<PolicySectionRow> rows, const QStringList &plainQueues);
    [[nodiscard]] PolicySection current() const { return m_current; }
    void select(const PolicySection &section);

Q_SIGNALS:
    void sectionChanged();
    /// To another position among the queues.
    void queueMoveRequested(const QString &queue, int to);
    void queueAddRequested(const QString &queue);
    void queueRemoveRequested(const QString &queue);

private:
    void askMove(int from, int to);
    void showAddMenu(QWidget *button);
    void showMenu(int row, const QPoint &position);
    void askName();

    PolicySectionsModel *m_model = nullptr;
    ReorderView *m_view = nullptr;
    PolicySection m_current;
    QStringList m_plain;
};

} // namespace evenkeel
