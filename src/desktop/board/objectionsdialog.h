// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/routingresults.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace evenkeel {

/// Gates stand against a handover: names each with value against limit and asks for the reason to go on.
class ObjectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    ObjectionsDialog(const QString &ticket, const QString &agent, const Objections &objections, const DeskNames &names,
                     QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    /// The gates as shown, one a line.
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    QStringList m_lines;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace evenkeel
