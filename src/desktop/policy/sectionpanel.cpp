// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionpanel.h"

#include "reorderview.h"
#include "sectiondelegate.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

SectionPanel::SectionPanel(QWidget *parent)
    : Panel(Tone::Surface, Qt::RightEdge, parent)
    , m_model(new PolicySectionsModel(this))
    , m_view(new ReorderView)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 1, 0);
    rows->setSpacing(0);
    auto *head = new Panel(Tone::Surface, Qt::BottomEdge);
    head->setFixedHeight(measures::FilterBarHeight);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(measures::PageMargin, 0, 8, 0);
    auto *title = new ToneLabel(tr("Queues"));
    title->setFont(fonts::title());
    auto *add = new QToolButton;
    add->setIcon(icon(Glyph::Plus, Tone::Muted));
    add->setAccessibleName(tr("Add a queue"));
    add->setToolTip(tr("Give a queue a policy of its own"));
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(add);
    rows->addWidget(head);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SectionDelegate(m_view));
    m_view->setAccessibleName(tr("Parts of the policy"));
    rows->addWidget(m_view, 1);
    auto *note = new ToneLabel(tr("A ticket goes to the first queue whose conditions it meets. What meets none goes to "
                                  "the fallback queue and says why."),
                               Tone::Muted);
    note->setFont(fonts::secondary());
    note->setWordWrap(true);
    note->setMinimumWidth(1); // or the longest word decides at which width its height is taken
    note->setContentsMargins(measures::PageMargin, 12, measures::PageMargin, 12);
    rows->addWidget(note);
    connect(add, &QToolButton::clicked, this, [this, add] { showAddMenu(add); });
    connect(m_view, &ReorderView::moveRequested, this, &SectionPanel::askMove);
    connect(m_view, &ReorderView::menuRequested, this, &SectionPanel::showMenu);
    connect(m_view, &ReorderView::removeRequested, this, [this](int row) {
        if (const auto section = m_model->sectionAt(row); section && m_model->row(row).isOwn)
            Q_EMIT queueRemoveRequested(section->queue);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto section = m_model->sectionAt(index.row());
        if (!section || *section == m_current)
            return;
        m_current = *section;
        Q_EMIT sectionChanged();
    });
}

void SectionPanel::setRows(std::vector<PolicySectionRow> rows, const QStringList &plainQueues)
{
    m_plain = plainQueues;
    m_model->setRows(std::move(rows));
    // A queue that is gone leaves its neighbour selected by the view; a list that was empty has none yet.
    if (m_model->rowOf(m_current) < 0)
        select({PolicySection::Kind::Triage, {}});
    else if (m_view->currentIndex().row() != m_model->rowOf(m_current))
        select(m_current);
}

void SectionPanel::select(const PolicySection &section)
{
    const int row = m_model->rowOf(section);
    if (row < 0)
        return;
    const bool isOther = !(section == m_current);
    m_current = section;
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
    if (isOther)
        Q_EMIT sectionChanged();
}

void SectionPanel::askMove(int from, int to)
{
    int first = 0;
    while (first < m_model->rowCount() && !m_model->row(first).isOwn)
        ++first;
    if (const auto section = m_model->sectionAt(from))
        Q_EMIT queueMoveRequested(section->queue, to - first);
}

void SectionPanel::showAddMenu(QWidget *button)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &queue : m_plain) {
        QString label = queue;
        connect(menu->addAction(label.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, queue] { Q_EMIT queueAddRequested(queue); });
    }
    if (!m_plain.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("A queue by another name")), &QAction::triggered, this, &SectionPanel::askName);
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

void SectionPanel::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a queue"));
    dialog->setLabelText(tr("Name of the queue, as the desk spells it"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const QString name = text.simplified(); !name.isEmpty())
            Q_EMIT queueAddRequested(name);
    });
    dialog->open();
}

void SectionPanel::showMenu(int row, const QPoint &position)
{
    const auto section = m_model->sectionAt(row);
    if (!section || section->kind != PolicySection::Kind::Queue)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOwn = m_model->row(row).isOwn;
    const auto add = [&](const QString &text, bool isEnabled, std::function<void()> work) {
        QAction *action = menu->addAction(text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, std::move(work));
    };
    if (!isOwn)
        add(tr("Give it a policy of its own"), true, [this, section] { Q_EMIT queueAddRequested(section->queue); });
    add(tr("Move up"), isOwn, [this, row] { Q_EMIT m_view->moveRequested(row, row - 1); });
    add(tr("Move down"), isOwn, [this, row] { Q_EMIT m_view->moveRequested(row, row + 1); });
    add(tr("Remove its policy"), isOwn, [this, section] { Q_EMIT queueRemoveRequested(section->queue); });
    menu->popup(position);
}

} // namespace evenkeel
