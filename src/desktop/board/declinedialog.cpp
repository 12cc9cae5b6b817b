// SPDX-License-Identifier: GPL-3.0-or-later
#include "declinedialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace evenkeel {

DeclineDialog::DeclineDialog(const QString &ticket, const QString &agent, QWidget *parent)
    : QDialog(parent)
    , m_reasons(new QButtonGroup(this))
    , m_words(new QLineEdit)
{
    setWindowTitle(tr("Decline an offer"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *title = new ToneLabel(tr("Why does %1 decline ticket %2?", "agent, ticket").arg(agent, ticket));
    title->setFont(fonts::strong());
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addSpacing(4);
    const QStringList reasons = usualReasons();
    for (int i = 0; i < reasons.size(); ++i) {
        auto *choice = new QRadioButton(reasons[i]);
        m_reasons->addButton(choice, i);
        layout->addWidget(choice);
    }
    layout->addSpacing(4);
    auto *label = new ToneLabel(tr("&In own words"));
    label->setBuddy(m_words);
    m_words->setAccessibleName(tr("The reason in own words"));
    m_words->setPlaceholderText(tr("Another reason, or more about it"));
    layout->addWidget(label);
    layout->addWidget(m_words);
    auto *note = new ToneLabel(tr("The ticket goes to somebody else. The reason is kept with it."), Tone::Muted);
    note->setFont(fonts::secondary());
    note->setWordWrap(true);
    layout->addWidget(note);
    layout->addSpacing(8);
    auto *buttons = new QDialogButtonBox;
    m_decline = buttons->addButton(tr("Decline"), QDialogButtonBox::AcceptRole);
    m_decline->setProperty("primary", true);
    m_decline->setEnabled(false);
    buttons->addButton(tr("Keep the offer open"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this] { m_decline->setEnabled(!reason().isEmpty()); };
    connect(m_words, &QLineEdit::textChanged, this, follow);
    connect(m_reasons, &QButtonGroup::idToggled, this, follow);
    m_reasons->button(0)->setFocus();
}

QString DeclineDialog::reason() const
{
    const QString words = m_words->text().simplified();
    const QAbstractButton *chosen = m_reasons->checkedButton();
    if (chosen == nullptr)
        return words;
    const QString usual = usualReasons().at(m_reasons->checkedId());
    return words.isEmpty() ? usual : tr("%1: %2", "usual reason, own words").arg(usual, words);
}

QStringList DeclineDialog::usualReasons()
{
    return {tr("On a call or in a chat"), tr("Too much to do at the moment"),
            tr("Does not know the subject well enough"), tr("The shift or the time for it ends before"),
            tr("Too close to the customer to decide")};
}

} // namespace evenkeel
