// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectionsdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

/// A warning triangle that follows the theme.
class WarningSign final : public QWidget
{
public:
    WarningSign() { setFixedSize(16, 18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), Glyph::Warning, tone(Tone::Caution));
    }
};

} // namespace

ObjectionsDialog::ObjectionsDialog(const QString &ticket, const QString &agent, const Objections &objections,
                                   const DeskNames &names, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Reassign against the rules"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *title =
        new ToneLabel(tr("%n gates stand against giving ticket %1 to %2", nullptr, static_cast<int>(objections.size()))
                          .arg(ticket, agent));
    title->setFont(fonts::strong());
    title->setWordWrap(true);
    layout->addWidget(title);
    for (const GateOutcome &objection : objections) {
        auto *line = new QHBoxLayout;
        auto *words = new ToneLabel(Words::gate(objection, names));
        words->setWordWrap(true);
        m_lines << words->text();
        line->addWidget(new WarningSign, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        layout->addLayout(line);
    }
    auto *label = new ToneLabel(tr("&Reason, kept with the ticket"));
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why it is right all the same"));
    label->setBuddy(m_reason);
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addSpacing(8);
    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("Reassign anyway"), QDialogButtonBox::AcceptRole);
    m_accept->setProperty("primary", true);
    m_accept->setEnabled(false);
    buttons->addButton(tr("Keep it where it is"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(!reason().isEmpty()); });
    m_reason->setFocus();
}

QString ObjectionsDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace evenkeel
