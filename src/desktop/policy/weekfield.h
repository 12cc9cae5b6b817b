// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace evenkeel {

/// Working hours of a week: a line a day, "09:00-12:00, 13:00-17:00", and the zone they are in.
class WeekField final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekField(const WeekPattern &week, QWidget *parent = nullptr);

    /// None while a line cannot be read; problem() says which.
    [[nodiscard]] std::optional<WeekPattern> week() const;
    [[nodiscard]] QString problem() const;

    /// Spans of one day as minutes; none when it cannot be read. Empty text: no hours.
    [[nodiscard]] static std::optional<std::vector<WeekSpan>> spans(int weekday, const QString &text);

Q_SIGNALS:
    void changed();

private:
    std::vector<QLineEdit *> m_days; ///< Monday first
    QComboBox *m_zone = nullptr;
};

} // namespace evenkeel
