// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpanel.h"
#include "cardspanel.h"
#include "findingspanel.h"
#include "policyfigures.h"
#include "policyflow.h"
#include "policypage.h"
#include "sectionpanel.h"
#include "wordspanel.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/settingvalue.h"
#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

SettingValue<QByteArray> columnSizes()
{
    return {"policy/columns", QByteArray()};
}
SettingValue<QByteArray> sideSizes()
{
    return {"policy/side", QByteArray()};
}
SettingValue<QByteArray> rowSizes()
{
    return {"policy/rows", QByteArray()};
}

} // namespace

void PolicyPage::buildFilters()
{
    m_filter = new FilterChip(tr("All rules"), FilterChip::Mode::One);
    m_filter->setGlyph(Glyph::Filter);
    m_filter->setChoices({{tr("Changed in the draft"), static_cast<int>(RuleFilter::Changed), {}},
                          {tr("With findings"), static_cast<int>(RuleFilter::WithFindings), {}},
                          {tr("Switched off"), static_cast<int>(RuleFilter::Off), {}}});
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find in rules"));
    m_find->setAccessibleName(tr("Find in rules"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(Glyph::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_find->setFixedHeight(26);
    m_find->setFixedWidth(std::max(160, m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + 56));
    m_figures = new PolicyFigures;
    filterBar()->addFilter(m_filter);
    filterBar()->addFilter(m_find);
    filterBar()->addFigure(m_figures);
    connect(m_filter, &FilterChip::changed, this, &PolicyPage::showCards);
    connect(m_find, &QLineEdit::textChanged, this, &PolicyPage::showCards);
    auto *find = new QAction(tr("Find in rules"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_find, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    addPageAction(find);
}

QWidget *PolicyPage::buildBody()
{
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setChildrenCollapsible(false);
    m_sections = new SectionPanel;
    m_sections->setMinimumWidth(168);
    m_columns->addWidget(m_sections);
    m_columns->addWidget(buildMiddle());
    m_columns->addWidget(buildRight());
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 2);
    m_columns->setSizes({192, 590, 506});
    m_columns->restoreState(columnSizes().get());
    m_rows->restoreState(rowSizes().get());
    m_side->restoreState(sideSizes().get());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_columns);
    m_stack->addWidget(buildMessage());
    return m_stack;
}

QWidget *PolicyPage::buildMiddle()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(12, 12, 6, 12);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(measures::PanelGap);
    m_cards = new CardsPanel;
    m_findings = new FindingsPanel;
    m_findings->setMinimumHeight(96);
    m_rows->addWidget(m_cards);
    m_rows->addWidget(m_findings);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({520, 204});
    layout->addWidget(m_rows);
    middle->setMinimumWidth(380);
    return middle;
}

QWidget *PolicyPage::buildRight()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(6, 12, 12, 12);
    m_words = new WordsPanel;
    m_words->setMinimumHeight(104);
    m_bench = new BenchPanel;
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(160);
    scroll->setWidget(m_bench);
    m_side = new QSplitter(Qt::Vertical);
    m_side->setChildrenCollapsible(false);
    m_side->setHandleWidth(measures::PanelGap);
    m_side->addWidget(m_words);
    m_side->addWidget(scroll);
    m_side->setStretchFactor(0, 0);
    m_side->setStretchFactor(1, 1);
    m_side->setSizes({196, 560});
    layout->addWidget(m_side);
    right->setMinimumWidth(440);
    return right;
}

QWidget *PolicyPage::buildMessage()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    m_messageTitle = new ToneLabel;
    m_messageTitle->setFont(fonts::title());
    m_messageText = new ToneLabel({}, Tone::Muted);
    m_messageText->setWordWrap(true);
    m_messageText->setFixedWidth(440);
    m_retry = new QPushButton(tr("Try again"));
    layout->addStretch(2);
    for (ToneLabel *label : {m_messageTitle, m_messageText}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &PolicyPage::refresh);
    return box;
}

void PolicyPage::showLoading()
{
    m_messageTitle->setText(tr("Reading the policy"));
    m_messageText->hide();
    m_retry->hide();
    m_stack->setCurrentIndex(static_cast<int>(Shown::Message));
}

void PolicyPage::showLoadFailure(const Failure &failure)
{
    if (m_flow->isLoaded()) {
        Q_EMIT failed(failure);
        return;
    }
    m_messageTitle->setText(tr("The policy could not be read"));
    m_messageText->setText(failure.text());
    m_messageText->show();
    m_retry->show();
    m_stack->setCurrentIndex(static_cast<int>(Shown::Message));
}

void PolicyPage::rememberSizes() const
{
    if (m_stack->currentIndex() != static_cast<int>(Shown::Body))
        return;
    columnSizes().set(m_columns->saveState());
    rowSizes().set(m_rows->saveState());
    sideSizes().set(m_side->saveState());
}

} // namespace evenkeel
