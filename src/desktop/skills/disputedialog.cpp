// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputedialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Shown = 8;
constexpr int Width = 480;

ToneLabel *wrapped(const QString &text, Tone ink = Tone::Text)
{
    auto *label = new ToneLabel(text, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

DisputeDialog::DisputeDialog(const DisputedStep &step, const DeskNames &names, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Changed by somebody else"));
    setMinimumWidth(Width);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *title =
        wrapped(tr("%n levels were set by somebody else before you.", nullptr, static_cast<int>(step.disputes.size())));
    title->setFont(fonts::title());
    layout->addWidget(title);
    for (std::size_t i = 0; i < step.disputes.size() && i < Shown; ++i)
        layout->addWidget(wrapped(sentence(step.disputes[i], names)));
    if (step.disputes.size() > Shown)
        layout->addWidget(
            wrapped(tr("and %n more", nullptr, static_cast<int>(step.disputes.size() - Shown)), Tone::Muted));
    layout->addWidget(wrapped(tr("Nothing of your step was stored yet."), Tone::Muted));
    auto *buttons = new QDialogButtonBox;
    auto *theirs = buttons->addButton(tr("Keep theirs"), QDialogButtonBox::RejectRole);
    auto *mine = buttons->addButton(tr("Set mine"), QDialogButtonBox::AcceptRole);
    theirs->setDefault(true);
    connect(theirs, &QPushButton::clicked, this, &QDialog::reject);
    connect(mine, &QPushButton::clicked, this, [this] {
        m_choice = DisputeChoice::Mine;
        accept();
    });
    layout->addWidget(buttons);
}

QString DisputeDialog::sentence(const LevelDispute &dispute, const DeskNames &names)
{
    const QString cell =
        tr("%1 of %2", "skill, agent").arg(names.skill(dispute.cell.second), names.agent(dispute.cell.first));
    const int mine = static_cast<int>(dispute.mine);
    if (!dispute.theirs)
        return tr("%1: there is no level any more, you want %2").arg(cell).arg(mine);
    const int theirs = static_cast<int>(dispute.theirs->level.level);
    if (dispute.theirs->setBy.empty())
        return tr("%1: now at %2, you want %3").arg(cell).arg(theirs).arg(mine);
    return tr("%1: %2 set %3, you want %4")
        .arg(cell, QString::fromStdString(dispute.theirs->setBy))
        .arg(theirs)
        .arg(mine);
}

} // namespace evenkeel
