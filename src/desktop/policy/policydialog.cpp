// SPDX-License-Identifier: GPL-3.0-or-later
#include "policydialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/panel.h"
#include "desktop/style/tonelabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Width = 720;
constexpr int MostHeight = 720;

} // namespace

PolicyDialog::PolicyDialog(const QString &title, const QString &accept, QWidget *parent)
    : QDialog(parent)
    , m_form(new Panel(Tone::Surface))
    , m_grid(new QGridLayout(m_form))
    , m_words(new ToneLabel({}, Tone::Text))
    , m_trouble(new ToneLabel({}, Tone::Bad))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setContentsMargins(measures::PageMargin, measures::PageMargin, measures::PageMargin, measures::PageMargin);
    m_grid->setHorizontalSpacing(measures::PageMargin);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    scroll->setWidget(m_form);
    layout->addWidget(scroll, 1);
    auto *foot = new Panel(Tone::Window, Qt::TopEdge);
    auto *rows = new QVBoxLayout(foot);
    rows->setSpacing(8);
    for (ToneLabel *label : {m_words, m_trouble}) {
        label->setWordWrap(true);
        label->setMinimumWidth(0);
        label->hide();
        rows->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    m_accept->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    rows->addWidget(buttons);
    layout->addWidget(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PolicyDialog::addHeading(const QString &text)
{
    auto *heading = new ToneLabel(text);
    heading->setFont(fonts::strong());
    const int row = m_grid->rowCount();
    heading->setContentsMargins(0, row > 1 ? 8 : 0, 0, 0);
    m_grid->addWidget(heading, row, 0, 1, 2);
}

void PolicyDialog::addLine(const QString &name, QWidget *control, const QString &note)
{
    const int row = m_grid->rowCount();
    auto *label = new ToneLabel(name, Tone::Muted);
    label->setWordWrap(true);
    label->setFixedWidth(148);
    label->setContentsMargins(0, 5, 0, 0);
    label->setBuddy(control->focusProxy() != nullptr ? control->focusProxy() : control);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    const bool isNarrow = control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    const Qt::Alignment alignment = isNarrow ? Qt::AlignLeft : Qt::Alignment();
    if (note.isEmpty()) {
        m_grid->addWidget(control, row, 1, alignment);
        return;
    }
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(control, 0, alignment);
    m_grid->addLayout(both, row, 1);
    auto *words = new ToneLabel(note, Tone::Muted);
    words->setFont(fonts::secondary());
    words->setWordWrap(true);
    words->setContentsMargins(0, 0, 0, 4);
    both->addWidget(words);
}

void PolicyDialog::addWide(QWidget *control)
{
    m_grid->addWidget(control, m_grid->rowCount(), 0, 1, 2);
}

void PolicyDialog::setSentence(std::function<QString()> sentence)
{
    m_sentence = std::move(sentence);
    tell();
}

void PolicyDialog::setProblem(std::function<QString()> problem)
{
    m_problem = std::move(problem);
    tell();
}

std::function<void()> PolicyDialog::changed()
{
    return [dialog = QPointer<PolicyDialog>(this)] {
        if (dialog)
            dialog->tell();
    };
}

void PolicyDialog::tell()
{
    const QString sentence = m_sentence ? m_sentence() : QString();
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
    const QString problem = m_problem ? m_problem() : QString();
    m_trouble->setText(problem);
    m_trouble->setVisible(!problem.isEmpty());
    m_accept->setEnabled(problem.isEmpty());
}

void PolicyDialog::done(int result)
{
    // What was given to the dialog may go once it is answered.
    m_sentence = nullptr;
    m_problem = nullptr;
    QDialog::done(result);
}

void PolicyDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !testAttribute(Qt::WA_Resized)) {
        m_grid->setRowStretch(m_grid->rowCount(), 1);
        const int needed =
            std::max(m_grid->sizeHint().height(), m_grid->hasHeightForWidth() ? m_grid->heightForWidth(Width) : 0);
        const int most =
            screen() == nullptr ? MostHeight : std::min(MostHeight, screen()->availableSize().height() - 80);
        resize(std::max(Width, m_form->minimumSizeHint().width() + 12), std::min(most, needed + 132));
    }
    QDialog::showEvent(event);
}

} // namespace evenkeel
