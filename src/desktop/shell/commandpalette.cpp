// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "fuzzymatch.h"
#include "palettemodel.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Width = 560;
constexpr int ListHeight = 320;
constexpr int RowHeight = 32;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {Width - 40, RowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect.adjusted(4, 0, -4, 0);
        if (option.state.testFlag(QStyle::State_Selected))
            controls::drawBox(*painter, row, tone(Tone::SoftAccent), QColor());
        const auto glyph = static_cast<Glyph>(index.data(PaletteModel::GlyphRole).toInt());
        paintGlyph(*painter, QRect(row.left() + 8, row.top(), 16, row.height()), glyph, tone(Tone::Muted));
        const QRect line = row.adjusted(34, 0, -10, 0);
        const QString right = index.data(PaletteModel::ShortcutRole).toString();
        painter->setFont(fonts::secondary());
        painter->setPen(tone(Tone::Muted));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
        const int rightWidth = right.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(right) + 12;
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        const int detailWidth = std::min(painter->fontMetrics().horizontalAdvance(detail), line.width() / 2);
        const QFontMetrics metrics(fonts::text());
        const int room = line.width() - rightWidth - (detail.isEmpty() ? 0 : detailWidth + 12);
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room);
        const int titleWidth = metrics.horizontalAdvance(title);
        painter->drawText(
            line.adjusted(titleWidth + 12, 0, -rightWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(detail, Qt::ElideRight, line.width() - titleWidth - 12 - rightWidth));
        painter->setFont(fonts::text());
        painter->setPen(tone(Tone::Text));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_none(new ToneLabel(tr("Nothing found. Try fewer letters, or a ticket number."), Tone::Muted))
    , m_model(new PaletteModel(this))
{
    setAccessibleName(tr("Command palette"));
    setWindowTitle(tr("Search"));
    setFixedWidth(Width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 8, 1, 8);
    layout->setSpacing(8);
    m_field->setFrame(false);
    QFont large = fonts::title();
    large.setWeight(QFont::Normal);
    m_field->setFont(large);
    m_field->setPlaceholderText(tr("Find an action, a page, an agent or a ticket"));
    m_field->setAccessibleName(tr("Search text"));
    m_field->setContentsMargins(12, 4, 12, 4);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(ListHeight);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_none->setContentsMargins(16, 4, 16, 4);
    layout->addWidget(m_field);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list, &QListView::activated, this, &CommandPalette::run);
}

void CommandPalette::setCommands(const QList<PaletteEntry> &commands)
{
    m_commands = commands;
}

void CommandPalette::setSources(const QList<Source> &sources)
{
    m_sources = sources;
}

void CommandPalette::start(const QString &query)
{
    m_field->setText(query);
    search(query);
    if (parentWidget() != nullptr) {
        const QWidget *window = parentWidget()->window();
        adjustSize();
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 8)));
    }
    open();
    m_field->setFocus();
    m_field->selectAll();
}

void CommandPalette::search(const QString &query)
{
    const int round = ++m_round;
    QList<std::pair<int, PaletteEntry>> scored;
    for (const PaletteEntry &command : std::as_const(m_commands)) {
        if (const auto score = fuzzyScore(query, command.title))
            scored.append({*score, command});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> entries;
    for (const auto &[score, command] : std::as_const(scored))
        entries.append(command);
    m_model->setEntries(entries);
    showCount();
    if (query.trimmed().isEmpty())
        return;
    for (const Source &source : std::as_const(m_sources)) {
        source(query.trimmed(), [guard = QPointer<CommandPalette>(this), round](const QList<PaletteEntry> &found) {
            if (!guard || guard->m_round != round)
                return;
            guard->m_model->append(found);
            guard->showCount();
        });
    }
}

void CommandPalette::showCount()
{
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setFixedHeight(m_model->rowCount() == 0 ? 0 : ListHeight);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::run(const QModelIndex &index)
{
    const PaletteEntry *entry = m_model->entryAt(index);
    if (entry == nullptr || !entry->run)
        return;
    const auto work = entry->run;
    accept();
    work();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        const int page = ListHeight / RowHeight;
        int next = -1;
        if (key == Qt::Key_Down)
            next = row + 1 < rows ? row + 1 : 0;
        else if (key == Qt::Key_Up)
            next = row > 0 ? row - 1 : rows - 1;
        else if (key == Qt::Key_PageDown)
            next = std::min(row + page, rows - 1);
        else if (key == Qt::Key_PageUp)
            next = std::max(row - page, 0);
        if (next >= 0) {
            m_list->setCurrentIndex(m_model->index(next));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(m_list->currentIndex());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::Surface));
    painter.setPen(tone(Tone::StrongLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int line = m_field->geometry().bottom() + 4;
    painter.fillRect(1, line, width() - 2, 1, tone(Tone::Line));
}

} // namespace evenkeel
