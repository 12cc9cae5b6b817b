// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/servercontact.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace evenkeel {

class ToneLabel;

/// Across the page while the server of the workspace is away: since when, what is still shown, when the next try is.
/// There as long as it is true.
class ServerBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerBanner(QWidget *parent = nullptr);

    void setContact(const ServerContact &contact);
    [[nodiscard]] QString text() const;
    /// For the line at the foot; empty while the server is there.
    [[nodiscard]] static QString shortText(const ServerContact &contact);

Q_SIGNALS:
    void tryRequested();
    void passwordRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    [[nodiscard]] QString nextTryText() const;

    ServerContact m_contact;
    ToneLabel *m_what = nullptr;
    ToneLabel *m_rest = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_try = nullptr;
    QTimer *m_second = nullptr;
};

} // namespace evenkeel
