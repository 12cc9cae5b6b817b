// SPDX-License-Identifier: GPL-3.0-or-later
#include "presencedialog.h"

#include "ui_presencedialog.h"

#include "desktop/style/words.h"

#include <QPushButton>

namespace evenkeel {

namespace {

constexpr int FollowShift = -1;

} // namespace

PresenceDialog::PresenceDialog(AgentId agent, const QString &name, const std::optional<PresenceSetting> &before,
                               Instant now, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PresenceDialog>())
    , m_agent(agent)
    , m_now(now)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Presence of %1").arg(name));
    for (const Presence presence : {Presence::Available, Presence::Busy, Presence::Away, Presence::Offline})
        m_ui->presence->addItem(Words::presence(presence), static_cast<int>(presence));
    m_ui->presence->insertItem(0, tr("As the shift says"), FollowShift);
    m_ui->presence->setCurrentIndex(before ? m_ui->presence->findData(static_cast<int>(before->presence))
                                           : m_ui->presence->findData(static_cast<int>(Presence::Busy)));
    const QDateTime local = Words::toLocal(now);
    m_ui->until->setDateTime(before && before->until ? Words::toLocal(*before->until) : local.addSecs(3600));
    m_ui->until->setMinimumDateTime(local);
    m_ui->hasEnd->setChecked(!before || before->until.has_value());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Set presence"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_ui->presence, &QComboBox::currentIndexChanged, this, &PresenceDialog::showState);
    connect(m_ui->hasEnd, &QCheckBox::toggled, this, &PresenceDialog::showState);
    showState();
}

PresenceDialog::~PresenceDialog() = default;

std::optional<PresenceSetting> PresenceDialog::setting() const
{
    const int chosen = m_ui->presence->currentData().toInt();
    if (chosen == FollowShift)
        return std::nullopt;
    PresenceSetting setting{m_agent, static_cast<Presence>(chosen), m_now, std::nullopt};
    if (m_ui->hasEnd->isChecked())
        setting.until = instantFromMillis(m_ui->until->dateTime().toMSecsSinceEpoch());
    return setting;
}

void PresenceDialog::showState()
{
    const bool isByHand = m_ui->presence->currentData().toInt() != FollowShift;
    m_ui->hasEnd->setEnabled(isByHand);
    m_ui->until->setEnabled(isByHand && m_ui->hasEnd->isChecked());
}

} // namespace evenkeel
