// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace evenkeel {

/// Puts a draft in force: what changes, what stops work if it is done all the same, and a note for the history.
class EnforceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `stops` are the headings of the findings that stop work; with one, a box has to be ticked first.
    EnforceDialog(int version, const QStringList &changes, const QStringList &stops, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const;
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

private:
    void addList(const QString &title, const QStringList &sentences, bool isBad);

    QLineEdit *m_note = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace evenkeel
