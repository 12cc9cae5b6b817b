// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverbanner.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace evenkeel {

namespace {

QString clockOf(const QDateTime &at)
{
    return at.time().toString(QStringLiteral("HH:mm"));
}

} // namespace

ServerBanner::ServerBanner(QWidget *parent)
    : QWidget(parent)
    , m_what(new ToneLabel({}, Tone::Caution))
    , m_rest(new ToneLabel)
    , m_password(new QPushButton(tr("Enter the password…")))
    , m_try(new QPushButton(tr("Try now")))
    , m_second(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin + 28, 8, measures::PageMargin, 8);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    m_what->setFont(fonts::strong());
    m_what->setWordWrap(true);
    m_rest->setWordWrap(true);
    lines->addWidget(m_what);
    lines->addWidget(m_rest);
    layout->addLayout(lines, 1);
    layout->addWidget(m_password, 0, Qt::AlignVCenter);
    layout->addWidget(m_try, 0, Qt::AlignVCenter);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &ServerBanner::showState);
    connect(m_password, &QPushButton::clicked, this, &ServerBanner::passwordRequested);
    connect(m_try, &QPushButton::clicked, this, &ServerBanner::tryRequested);
    hide();
}

void ServerBanner::setContact(const ServerContact &contact)
{
    using State = ServerContact::State;
    const bool isNews = contact.state != m_contact.state;
    m_contact = contact;
    if (contact.state == State::Here) {
        m_second->stop();
        return hide();
    }
    m_password->setVisible(contact.state == State::Refused);
    m_try->setEnabled(!contact.isTrying);
    showState();
    m_second->start();
    show();
    if (!isNews || !QAccessible::isActive())
        return;
    setAccessibleName(text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ServerBanner::showState()
{
    m_what->setText(m_contact.state == ServerContact::State::Refused
                        ? tr("The server does not let you in any more, since %1.", "time").arg(clockOf(m_contact.since))
                        : tr("The server has not been reached since %1.", "time").arg(clockOf(m_contact.since)));
    m_rest->setText(tr("What is shown here is how things stood then; what you are typing stays, but cannot be stored. "
                       "%1",
                       "when the next try is")
                        .arg(nextTryText()));
    m_rest->setToolTip(QString::fromStdString(m_contact.reason.detail));
}

QString ServerBanner::nextTryText() const
{
    if (m_contact.isTrying)
        return tr("Trying now …");
    if (!m_contact.nextTry.isValid())
        return tr("It may have a new password.");
    const auto seconds = std::max<qint64>(1, (QDateTime::currentDateTime().msecsTo(m_contact.nextTry) + 999) / 1000);
    return tr("Trying again in %n seconds.", nullptr, static_cast<int>(seconds));
}

QString ServerBanner::text() const
{
    return m_what->text() + u' ' + m_rest->text();
}

QString ServerBanner::shortText(const ServerContact &contact)
{
    if (contact.state == ServerContact::State::Here)
        return {};
    return contact.state == ServerContact::State::Refused
               ? tr("Not let in since %1", "time").arg(clockOf(contact.since))
               : tr("Server away since %1", "time").arg(clockOf(contact.since));
}

void ServerBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::SoftCaution));
    painter.fillRect(0, height() - 1, width(), 1, tone(Tone::Line));
    paintGlyph(painter, QRect(measures::PageMargin, 8, 16, 20), Glyph::Warning, tone(Tone::Caution));
}

} // namespace evenkeel
