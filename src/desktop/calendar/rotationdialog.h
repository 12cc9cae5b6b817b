// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/rotation.h"

#include <QDate>
#include <QDialog>

class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace evenkeel {

/// Shifts by name, the order in which days come round, and from when: "early, early, late, off".
class RotationDialog final : public QDialog
{
    Q_OBJECT

public:
    RotationDialog(int agents, QDate first, QWidget *parent = nullptr);

    [[nodiscard]] Rotation rotation() const;
    [[nodiscard]] QDate first() const;
    [[nodiscard]] int days() const;
    [[nodiscard]] int stagger() const;
    void setTexts(const QString &templates, const QString &order);

private:
    void showState();

    QLineEdit *m_templates = nullptr;
    QLineEdit *m_order = nullptr;
    QDateEdit *m_first = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_stagger = nullptr;
    QLabel *m_state = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    int m_agents = 0;
};

/// Reads "early 7:00-15:30, late 13:30-22:00 break 18:00 30" and "early, early, late, off". A word that cannot be read
/// makes the rotation unsound. Shifts that end before they begin end on the next day.
[[nodiscard]] Rotation rotationFromText(const QString &templates, const QString &order);

} // namespace evenkeel
