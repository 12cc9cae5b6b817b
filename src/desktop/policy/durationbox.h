// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace evenkeel {

/// A length of time in minutes, shown and typed as "30 min", "8 h" or "1 h 30 min"; a bare number is minutes.
class DurationBox final : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

    [[nodiscard]] QString textFromValue(int minutes) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
};

} // namespace evenkeel
