// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace evenkeel {

/// Asks for any day, to show what was there when it began.
class AsOfDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AsOfDialog(const QDate &day, QWidget *parent = nullptr);

    [[nodiscard]] QDateEdit *field() const { return m_day; }
    [[nodiscard]] QDate day() const;

private:
    QDateEdit *m_day;
};

} // namespace evenkeel
