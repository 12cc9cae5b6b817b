// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QAbstractButton;

namespace evenkeel {

class FilterChip;
class ToneLabel;

/// Which days a report is about: a week, a month, or any days; arrows to the one before and after.
class PeriodPicker final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Week = 0, Month, Days };

    explicit PeriodPicker(QWidget *parent = nullptr);

    /// The period of that kind that holds the day.
    void setPeriod(Kind kind, QDate day);
    /// Any days; the last one is in it.
    void setDays(QDate first, QDate last);
    /// A week or month where the days are one, else the days as they are.
    void showSpan(QDate first, QDate next);
    void step(int direction);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate next() const { return m_next; } ///< the day after the last
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    void chooseKind(Kind kind);
    void askDays();
    void showPeriod();

    FilterChip *m_chip;
    ToneLabel *m_label;
    Kind m_kind = Kind::Week;
    QDate m_first;
    QDate m_next;
};

} // namespace evenkeel
