// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillexportdialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

enum Choice { Levels, Full, Versions };

} // namespace

SkillExportDialog::SkillExportDialog(const QString &asOf, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
{
    setWindowTitle(tr("Export skills"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *title =
        new ToneLabel(asOf.isEmpty() ? tr("Export the levels of today") : tr("Export the levels as of %1").arg(asOf));
    title->setFont(fonts::title());
    layout->addWidget(title);
    const auto add = [&](Choice choice, const QString &text, const QString &about) {
        auto *button = new QRadioButton(text);
        m_choices->addButton(button, choice);
        layout->addWidget(button);
        auto *line = new ToneLabel(about, Tone::Muted);
        line->setFont(fonts::secondary());
        line->setWordWrap(true);
        line->setIndent(24);
        button->setAccessibleDescription(about);
        layout->addWidget(line);
    };
    add(Levels, tr("A &matrix of levels"),
        tr("A row for each agent, a column for each skill, to edit and import again."));
    add(Full, tr("A &list with all that is known"),
        tr("A row for each level, with its source, who set it, since when, and its review date."));
    add(Versions, tr("A list of &every version"), tr("The same for every level there ever was."));
    m_choices->button(Levels)->setChecked(true);
    auto *buttons = new QDialogButtonBox;
    auto *choose = buttons->addButton(tr("Choose a file …"), QDialogButtonBox::AcceptRole);
    choose->setProperty("primary", true);
    choose->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_choices->button(Levels)->setFocus();
}

SkillExport SkillExportDialog::chosen() const
{
    SkillExport chosen;
    const int choice = m_choices->checkedId();
    chosen.form = choice == Levels ? SheetForm::Matrix : SheetForm::List;
    chosen.scope = choice == Versions ? SkillScope::AllOfThem : SkillScope::InForce;
    return chosen;
}

} // namespace evenkeel
