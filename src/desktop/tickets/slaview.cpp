// SPDX-License-Identifier: GPL-3.0-or-later
#include "slaview.h"

#include "insetheader.h"
#include "linkbutton.h"
#include "slasegmentmodel.h"
#include "slatimeline.h"
#include "slawords.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Margin = measures::PageMargin;
constexpr int ShownRows = 12; ///< more than these scroll

ToneLabel *wrapped(Tone ink)
{
    auto *label = new ToneLabel({}, ink);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Rows in small letters, each cell under its heading: three columns must fit beside each other in a narrow pane.
class SmallRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        return index.column() == SlaSegmentColumn::Counted ? text + QSize(Outdent, 0) : text;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = fonts::secondary();
        option->fontMetrics = QFontMetrics(option->font);
        // The outer columns stand at the pane's margins.
        if (index.column() == SlaSegmentColumn::What)
            option->rect.setLeft(option->rect.left() + Outdent);
        else if (index.column() == SlaSegmentColumn::Times)
            option->rect.setLeft(option->rect.left() - measures::CardPadding);
        else
            option->rect.setRight(option->rect.right() - Outdent);
    }

private:
    static constexpr int Outdent = measures::PageMargin - measures::CardPadding;
};

} // namespace

SlaView::SlaView(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_timeline(new SlaTimeline)
    , m_summary(wrapped(Tone::Text))
    , m_causes(wrapped(Tone::Bad))
    , m_terms(wrapped(Tone::Muted))
    , m_toggle(new LinkButton)
    , m_list(new QTableView)
    , m_segments(new SlaSegmentModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Margin, 0, Margin, 0);
    head->setSpacing(6);
    auto *title = new ToneLabel(tr("SLA clock"));
    title->setFont(fonts::strong());
    m_choice->setAccessibleName(tr("Which promise"));
    auto *line = new QHBoxLayout;
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(m_choice);
    m_terms->setFont(fonts::secondary());
    head->addLayout(line);
    head->addWidget(m_timeline);
    head->addWidget(m_summary);
    head->addWidget(m_causes);
    head->addWidget(m_terms);
    layout->addLayout(head);
    auto *links = new QHBoxLayout;
    links->setContentsMargins(Margin - 8, 0, Margin, 0);
    links->addWidget(m_toggle);
    links->addStretch(1);
    layout->addLayout(links);
    makeList();
    layout->addWidget(m_list);
    connect(m_choice, &QComboBox::activated, this, &SlaView::showPromise);
    connect(m_toggle, &LinkButton::clicked, this, [this] { setListVisible(!m_isListWanted); });
    connect(m_timeline, &SlaTimeline::currentChanged, this, [this](int piece) {
        if (piece < 0)
            m_list->clearSelection();
        else
            m_list->selectRow(piece);
    });
}

void SlaView::makeList()
{
    m_list->setModel(m_segments);
    m_list->setAccessibleName(tr("Segments of the clock"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setItemDelegate(new SmallRows(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setMinimumSectionSize(20);
    m_list->verticalHeader()->setDefaultSectionSize(measures::CompactRowHeight);
    auto *header = new InsetHeader(m_list);
    m_list->setHorizontalHeader(header);
    header->setSectionResizeMode(SlaSegmentColumn::What, QHeaderView::Stretch);
    header->setSectionResizeMode(SlaSegmentColumn::Times, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SlaSegmentColumn::Counted, QHeaderView::ResizeToContents);
    m_list->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_timeline->setCurrent(row.isValid() ? row.row() : -1); });
}

void SlaView::showSla(const TicketSla &sla)
{
    // The same ticket read again: stay with the promise the reader looks at.
    const bool isSame = sla.ticket.id == m_sla.ticket.id && m_choice->count() > 0;
    const int shown = isSame ? m_choice->currentIndex() : static_cast<int>(sla.leading);
    m_sla = sla;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const SlaPromiseTrace &promise : m_sla.promises)
            m_choice->addItem(SlaWords::choice(promise.trace));
    }
    m_terms->setText(SlaWords::terms(m_sla));
    showPromise(std::min(shown, static_cast<int>(m_sla.promises.size()) - 1));
}

void SlaView::showPromise(int promise)
{
    if (promise < 0 || promise >= static_cast<int>(m_sla.promises.size()))
        return;
    m_choice->setCurrentIndex(promise);
    const auto place = static_cast<std::size_t>(promise);
    const SlaPromiseTrace &shown = m_sla.promises[place];
    m_timeline->setTrace(m_sla, place);
    m_segments->setTrace(m_sla, place);
    m_summary->setText(SlaWords::summary(shown.trace));
    m_causes->setText(shown.split ? SlaWords::breach(*shown.split) : QString());
    m_causes->setVisible(shown.split.has_value());
    m_toggle->setVisible(m_segments->rowCount() > 0);
    setListVisible(m_isListWanted);
}

void SlaView::setListVisible(bool isVisible)
{
    m_isListWanted = isVisible;
    m_toggle->setText(isVisible ? tr("Hide the segments") : tr("Show %n segments", nullptr, m_segments->rowCount()));
    m_list->setVisible(isVisible && m_segments->rowCount() > 0);
    fitList();
}

void SlaView::fitList()
{
    const int rows = m_segments->rowCount();
    m_list->setVerticalScrollBarPolicy(rows > ShownRows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->horizontalHeader()->sizeHint().height() +
                           std::min(rows, ShownRows) * measures::CompactRowHeight);
}

void SlaView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

QStringList SlaView::sentences() const
{
    QStringList all{m_summary->text()};
    if (!m_causes->isHidden())
        all += m_causes->text();
    all += m_terms->text();
    return all;
}

} // namespace evenkeel
