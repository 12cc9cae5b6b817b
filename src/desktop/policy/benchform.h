// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knownnames.h"

#include "services/boardsnapshot.h"
#include "services/policyresults.h"
#include "services/ticketdetail.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace evenkeel {

class LinkButton;

/// The ticket on the test bench: one that waits, or an invented one, with facts to change.
class BenchForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchForm(QWidget *parent = nullptr);

    void setNames(const DeskNames &names);
    /// Those to start from. The one chosen stays while it is there.
    void setWaiting(const std::vector<TicketCard> &waiting);
    /// Shows the facts of the ticket chosen; what was changed by hand is forgotten.
    void showTicket(const TicketDetail &detail);
    [[nodiscard]] TicketId chosen() const;
    void choose(TicketId ticket);
    /// Only what differs from the ticket chosen; of an invented one everything that is said.
    [[nodiscard]] BenchTicket ticket() const;

Q_SIGNALS:
    /// Another ticket to start from; invalid: an invented one.
    void startChanged(evenkeel::TicketId ticket);
    void changed();

private:
    void addField(const QString &name, QWidget *control);
    void addMore();
    void showStart();
    void askSkills();
    void showSkills();
    void tell();
    [[nodiscard]] BenchTicket asShown() const;

    DeskNames m_names;
    KnownNames m_known;
    BenchTicket m_start; ///< the facts as the ticket has them
    std::vector<SkillNeed> m_needs;
    std::vector<SkillNeed> m_startNeeds;
    QVBoxLayout *m_layout = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_priority = nullptr;
    QComboBox *m_language = nullptr;
    QPushButton *m_skills = nullptr;
    QSpinBox *m_effort = nullptr;
    QDoubleSpinBox *m_share = nullptr;
    LinkButton *m_showMore = nullptr;
    QWidget *m_more = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_queue = nullptr;
    QLineEdit *m_subject = nullptr;
    QLineEdit *m_tier = nullptr;
    QLineEdit *m_tags = nullptr;
    bool m_isFilling = false;
};

} // namespace evenkeel
