// SPDX-License-Identifier: GPL-3.0-or-later
#include "enforcedialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr qsizetype MostShown = 6;

} // namespace

EnforceDialog::EnforceDialog(int version, const QStringList &changes, const QStringList &stops, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit)
{
    setWindowTitle(tr("Put draft %1 in force").arg(version));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *lead = new ToneLabel(
        tr("From now on tickets are routed by it. Policy %1 stays in the history.").arg(version - 1), Tone::Muted);
    lead->setWordWrap(true);
    layout->addWidget(lead);
    if (!stops.isEmpty())
        addList(tr("%n findings stop work", nullptr, static_cast<int>(stops.size())), stops, true);
    addList(tr("%n changes", nullptr, static_cast<int>(changes.size())), changes, false);
    auto *label = new ToneLabel(tr("&Note, for those who read the history"));
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Why it changes"));
    layout->addWidget(label);
    layout->addWidget(m_note);
    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("Put draft %1 in force").arg(version), QDialogButtonBox::AcceptRole);
    m_accept->setProperty("primary", true);
    buttons->addButton(tr("Keep it as a draft"), QDialogButtonBox::RejectRole);
    if (!stops.isEmpty()) {
        auto *anyway = new QCheckBox(tr("I know that work stops, and want it all the same"));
        layout->addWidget(anyway);
        m_accept->setEnabled(false);
        connect(anyway, &QCheckBox::toggled, m_accept, &QPushButton::setEnabled);
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setFocus();
}

void EnforceDialog::addList(const QString &title, const QStringList &sentences, bool isBad)
{
    auto *heading = new ToneLabel(title, isBad ? Tone::Bad : Tone::Text);
    heading->setFont(fonts::strong());
    layout()->addWidget(heading);
    for (const QString &sentence : sentences.first(std::min(MostShown, sentences.size()))) {
        auto *line = new ToneLabel(sentence);
        line->setWordWrap(true);
        line->setContentsMargins(12, 0, 0, 0);
        layout()->addWidget(line);
    }
    if (sentences.size() > MostShown)
        layout()->addWidget(
            new ToneLabel(tr("And %n more.", nullptr, static_cast<int>(sentences.size() - MostShown)), Tone::Muted));
}

QString EnforceDialog::note() const
{
    return m_note->text().simplified();
}

} // namespace evenkeel
