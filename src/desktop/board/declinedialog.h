// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace evenkeel {

/// Asks why an offer is declined: one of the usual reasons, or in own words. The next one asked does not see it; it
/// stays with the ticket.
class DeclineDialog final : public QDialog
{
    Q_OBJECT

public:
    DeclineDialog(const QString &ticket, const QString &agent, QWidget *parent = nullptr);

    /// The chosen reason, the own words, or both; empty as long as there is none.
    [[nodiscard]] QString reason() const;
    /// The reasons to choose from, in order.
    [[nodiscard]] static QStringList usualReasons();

private:
    QButtonGroup *m_reasons = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_decline = nullptr;
};

} // namespace evenkeel
