// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewitem.h"
#include "services/desknames.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace evenkeel {

class PolicyDialog;

/// Asks what was decided or proposed, who carries it out and until when.
class ReviewForm final : public QObject
{
    Q_OBJECT

public:
    /// The dialog owns the form and goes when it is answered.
    [[nodiscard]] static ReviewForm *open(const DeskNames &names, Instant now, QWidget *parent);

    [[nodiscard]] PolicyDialog *dialog() const { return m_dialog; }
    [[nodiscard]] QLineEdit *what() const { return m_what; }
    [[nodiscard]] QLineEdit *who() const { return m_who; }
    [[nodiscard]] QComboBox *kind() const { return m_kind; }
    [[nodiscard]] QCheckBox *hasDue() const { return m_hasDue; }
    [[nodiscard]] QDateEdit *due() const { return m_due; }

Q_SIGNALS:
    void accepted(const evenkeel::ReviewItem &item);

private:
    ReviewForm(const DeskNames &names, Instant now, PolicyDialog *dialog);
    [[nodiscard]] ReviewItem item() const;

    PolicyDialog *m_dialog;
    Instant m_now;
    QLineEdit *m_what;
    QLineEdit *m_who;
    QComboBox *m_kind;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
};

} // namespace evenkeel
