// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"
#include "services/calendarresults.h"

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace evenkeel {

class ToneLabel;

/// One request for time off: what it costs before anybody decides.
class RequestPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RequestPanel(QWidget *parent = nullptr);

    /// The impact comes later; until then the figures are blank.
    void setRequest(const TimeOffRequest &request, const DeskNames &names);
    void setImpact(const TimeOffImpact &impact, const DeskNames &names);
    /// It can be read and not be decided, for this reason.
    void shut(const QString &why);
    [[nodiscard]] qint64 request() const { return m_request; }
    /// All that is written on it, a line a row.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void approveAsked(qint64 request);
    void declineAsked(qint64 request);
    void closeAsked();

private:
    void showLines(const QList<QPair<QString, bool>> &lines);

    qint64 m_request = 0;
    ToneLabel *m_name = nullptr;
    ToneLabel *m_when = nullptr;
    ToneLabel *m_note = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_decline = nullptr;
};

} // namespace evenkeel
