// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardspanel.h"

#include "policyediting.h"
#include "policyroles.h"
#include "reorderview.h"
#include "rulecarddelegate.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

CardsPanel::CardsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RuleCardsModel(this))
    , m_view(new ReorderView)
    , m_heading(new ToneLabel)
    , m_note(new ToneLabel({}, Tone::Muted))
    , m_empty(new ToneLabel({}, Tone::Muted))
    , m_add(new QPushButton(icon(Glyph::Plus), QString()))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_heading->setFont(fonts::title());
    m_heading->setFit(ToneLabel::Fit::Elided);
    m_heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_note->setFont(fonts::secondary());
    m_note->setFit(ToneLabel::Fit::Elided);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(m_heading);
    line->addWidget(m_note, 1);
    line->addWidget(m_add);
    rows->addLayout(line);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RuleCardDelegate(m_view));
    m_view->setAccessibleName(tr("Rules"));
    m_view->viewport()->setAutoFillBackground(false);
    QPalette clear = m_view->palette();
    clear.setBrush(QPalette::Base, Qt::NoBrush);
    m_view->setPalette(clear);
    m_view->setMenuPlace(
        [this](const QModelIndex &index) { return RuleCardDelegate::menuPlace(index, m_view->visualRect(index)); });
    rows->addWidget(m_view, 1);
    m_empty->setWordWrap(true);
    m_empty->hide();
    rows->addWidget(m_empty);
    rows->addStretch(0);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_model->row(index.row()).place); });
    connect(m_view, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_model->row(index.row()).place); });
    connect(m_view, &ReorderView::moveRequested, this, &CardsPanel::askMove);
    connect(m_view, &ReorderView::menuRequested, this, &CardsPanel::showMenu);
    connect(m_view, &ReorderView::removeRequested, this,
            [this](int row) { Q_EMIT removeRequested(m_model->row(row).place); });
    connect(m_view, &ReorderView::switchRequested, this,
            [this](int row) { Q_EMIT toggleRequested(m_model->row(row).place); });
}

void CardsPanel::setHeading(const QString &heading, const QString &note)
{
    m_heading->setText(heading);
    m_note->setText(note);
    m_view->setAccessibleName(heading);
}

void CardsPanel::setAdditions(const QList<std::pair<QString, PolicyPlace::Part>> &additions)
{
    m_additions = additions;
    m_add->setVisible(!additions.isEmpty());
    m_add->disconnect(this);
    delete m_add->menu();
    if (additions.isEmpty())
        return;
    m_add->setText(additions.first().first);
    if (additions.size() == 1) {
        connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(m_additions.first().second); });
        return;
    }
    m_add->setText(tr("Add"));
    auto *menu = new QMenu(m_add);
    for (const auto &[text, part] : additions)
        connect(menu->addAction(text), &QAction::triggered, this, [this, part = part] { Q_EMIT addRequested(part); });
    m_add->setMenu(menu);
}

void CardsPanel::setCards(std::vector<RuleCard> cards, const QString &emptyText)
{
    m_model->setCards(std::move(cards));
    m_empty->setText(emptyText);
    m_empty->setVisible(!emptyText.isEmpty());
    fitView();
}

void CardsPanel::fitView()
{
    // The words for an empty list stand right below what there is.
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_view->sizeHintForRow(row);
    m_view->setMaximumHeight(m_empty->isHidden() ? QWIDGETSIZE_MAX : height);
}

void CardsPanel::select(const PolicyPlace &place)
{
    const int row = m_model->rowOf(place);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
}

void CardsPanel::askMove(int from, int to)
{
    // Its list may not begin at the first card.
    const RuleCard &card = m_model->row(from);
    int first = from;
    while (first > 0 && m_model->row(first - 1).canMove && m_model->row(first - 1).place.part == card.place.part)
        --first;
    Q_EMIT moveRequested(card.place, to - first);
}

void CardsPanel::showMenu(int row, const QPoint &position)
{
    const RuleCard card = m_model->row(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Glyph glyph, const QString &text, bool isEnabled, const QKeySequence &keys,
                         std::function<void()> work) {
        QAction *action = menu->addAction(icon(glyph), text);
        action->setEnabled(isEnabled);
        action->setShortcut(keys); // shown; the view itself answers the key
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, std::move(work));
    };
    const int count = m_model->rowCount();
    const bool canUp = card.canMove && row > 0 && m_model->row(row - 1).canMove;
    const bool canDown = card.canMove && row + 1 < count && m_model->row(row + 1).canMove;
    add(Glyph::Edit, tr("Edit"), true, Qt::Key_Return, [this, card] { Q_EMIT openRequested(card.place); });
    if (PolicyEditing::canRemove(card.place)) {
        add(Glyph::Copy, tr("Duplicate"), true, {}, [this, card] { Q_EMIT duplicateRequested(card.place); });
        if (PolicyEditing::canToggle(card.place))
            add(Glyph::Minus, card.isOn ? tr("Switch off") : tr("Switch on"), true, Qt::Key_Space,
                [this, card] { Q_EMIT toggleRequested(card.place); });
        menu->addSeparator();
        add(Glyph::ChevronUp, tr("Move up"), canUp, Qt::ALT | Qt::Key_Up, [this, row] { askMove(row, row - 1); });
        add(Glyph::ChevronDown, tr("Move down"), canDown, Qt::ALT | Qt::Key_Down,
            [this, row] { askMove(row, row + 1); });
        menu->addSeparator();
        add(Glyph::Delete, tr("Remove"), true, Qt::Key_Delete, [this, card] { Q_EMIT removeRequested(card.place); });
    }
    menu->popup(position);
}

} // namespace evenkeel
