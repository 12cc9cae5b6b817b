// SPDX-License-Identifier: GPL-3.0-or-later
#include "whynotpopup.h"

#include "whynotwords.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int LeastWidth = 280;

ToneLabel *paragraph(Tone ink = Tone::Text)
{
    auto *label = new ToneLabel({}, ink);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

WhyNotPopup::WhyNotPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(paragraph())
    , m_why(paragraph())
    , m_takesTitle(paragraph(Tone::Muted))
    , m_takes(paragraph())
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin, 12, measures::PageMargin, 12);
    layout->setSpacing(6);
    m_title->setFont(fonts::strong());
    m_takesTitle->setFont(fonts::secondary());
    m_takesTitle->setText(tr("What it would take now"));
    for (ToneLabel *label : {m_title, m_why, m_takesTitle, m_takes})
        layout->addWidget(label);
}

void WhyNotPopup::ask(const QString &agent, const QRect &globalRow)
{
    m_row = globalRow;
    setFixedWidth(std::max(LeastWidth, globalRow.width()));
    show(tr("Why not %1", "agent").arg(agent), {tr("Looking at the desk")}, {});
}

void WhyNotPopup::showAnswer(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names)
{
    show(WhyNotWords::question(answer, agent, names), WhyNotWords::why(answer, agent, names),
         WhyNotWords::whatItTakes(answer, names));
}

void WhyNotPopup::showFailure(const QString &sentence)
{
    show(m_title->text(), {sentence}, {});
}

QString WhyNotPopup::text() const
{
    QStringList parts{m_title->text(), m_why->text()};
    if (!m_takes->text().isEmpty())
        parts += {m_takesTitle->text(), m_takes->text()};
    return parts.join(u'\n');
}

void WhyNotPopup::show(const QString &title, const QStringList &why, const QStringList &takes)
{
    m_title->setText(title);
    m_why->setText(why.join(u'\n'));
    m_takes->setText(takes.join(u'\n'));
    m_takesTitle->setVisible(!takes.isEmpty());
    m_takes->setVisible(!takes.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text());
    setFixedHeight(layout()->totalHeightForWidth(width()));
    const QRect room = screen()->availableGeometry();
    const int below = m_row.bottom() + 2;
    const bool fitsBelow = below + height() <= room.bottom();
    move(std::clamp(m_row.left(), room.left(), std::max(room.left(), room.right() - width())),
         fitsBelow ? below : std::max(room.top(), m_row.top() - 2 - height()));
    QFrame::show();
}

void WhyNotPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    painter.setPen(tone(Tone::StrongLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace evenkeel
