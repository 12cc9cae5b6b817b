// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsgrid.h"

#include "skillsdelegate.h"
#include "skillsheaders.h"

#include "desktop/style/theme.h"
#include "desktop/style/words.h"
#include "exchange/skillsheetreader.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int ColumnWidth = 76;
constexpr QChar Tab = u'\t';

QString blockText(const SkillsMatrixModel &model, const QItemSelection &selection)
{
    int top = model.rowCount();
    int bottom = -1;
    int left = model.columnCount();
    int right = -1;
    for (const QItemSelectionRange &range : selection) {
        top = std::min(top, range.top());
        bottom = std::max(bottom, range.bottom());
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    QStringList lines;
    for (int row = top; row <= bottom; ++row) {
        if (model.isGroup(row))
            continue;
        QStringList cells;
        for (int column = left; column <= right; ++column)
            cells << QString::number(model.index(row, column).data(SkillsRole::Level).toInt());
        lines << cells.join(Tab);
    }
    return lines.join(u'\n');
}

/// Lines of cells as spreadsheets put them on the clipboard.
std::vector<QStringList> clipboardCells()
{
    QString text = QApplication::clipboard()->text();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (text.endsWith(u'\n'))
        text.chop(1);
    std::vector<QStringList> lines;
    if (!text.isEmpty()) {
        for (const QString &line : text.split(u'\n'))
            lines.push_back(line.split(Tab));
    }
    return lines;
}

} // namespace

SkillsGrid::SkillsGrid(SkillsMatrixModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_corner(new SkillsCorner(this))
{
    setHorizontalHeader(new SkillsTopHeader(this));
    setVerticalHeader(new SkillsSideHeader(this));
    setModel(model);
    setItemDelegate(new SkillsDelegate(this));
    setAccessibleName(tr("Skills matrix"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    horizontalHeader()->setDefaultSectionSize(ColumnWidth);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    connect(static_cast<SkillsSideHeader *>(verticalHeader()), &SkillsSideHeader::teamClicked, m_model,
            &SkillsMatrixModel::toggleTeam);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT selectionCountChanged(0); });
}

int SkillsGrid::selectedCount() const
{
    return static_cast<int>(selectedCells().size());
}

std::vector<SkillCell> SkillsGrid::selectedCells() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<SkillCell> cells;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const auto cell = m_model->cellAt(index))
            cells.push_back(*cell);
    }
    return cells;
}

void SkillsGrid::selectCell(const SkillCell &cell)
{
    if (const QModelIndex index = m_model->indexOf(cell); index.isValid())
        setCurrentIndex(index);
}

void SkillsGrid::want(std::vector<LevelWish> wishes, const QString &text)
{
    if (m_isReadOnly)
        return;
    std::erase_if(wishes, [this](const LevelWish &wish) {
        return m_model->shownLevel({wish.agent, wish.skill}) == wish.level;
    });
    if (!wishes.empty())
        Q_EMIT levelsWanted(wishes, text);
}

void SkillsGrid::setLevel(Proficiency level)
{
    std::vector<LevelWish> wishes;
    for (const SkillCell &cell : selectedCells())
        wishes.push_back({cell.first, cell.second, level});
    const auto count = static_cast<int>(wishes.size());
    want(std::move(wishes), tr("Set %n levels to %1", nullptr, count).arg(static_cast<int>(level)));
}

void SkillsGrid::copyBlock() const
{
    if (selectionModel()->hasSelection())
        QApplication::clipboard()->setText(blockText(*m_model, selectionModel()->selection()));
}

// Rows of agents from this one on, as many as there are: teams' rows are passed over, as they hold no levels.
std::vector<int> SkillsGrid::rowsFrom(int row) const
{
    std::vector<int> rows;
    for (; row < m_model->rowCount(); ++row) {
        if (!m_model->isGroup(row))
            rows.push_back(row);
    }
    return rows;
}

void SkillsGrid::pasteBlock()
{
    const std::vector<QStringList> lines = clipboardCells();
    const std::vector<SkillCell> selected = selectedCells();
    if (lines.empty() || selected.empty())
        return;
    std::vector<LevelWish> wishes;
    int refused = 0;
    const auto take = [&](const SkillCell &cell, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        if (const auto level = levelFromText(text.toStdString()))
            wishes.push_back({cell.first, cell.second, *level});
        else
            ++refused;
    };
    if (lines.size() == 1 && lines.front().size() == 1) {
        for (const SkillCell &cell : selected)
            take(cell, lines.front().front());
    } else {
        const QModelIndex start = m_model->indexOf(selected.front());
        const std::vector<int> rows = rowsFrom(start.row());
        for (std::size_t i = 0; i < lines.size() && i < rows.size(); ++i) {
            for (qsizetype j = 0; j < lines[i].size(); ++j) {
                const int column = start.column() + static_cast<int>(j);
                if (column < m_model->columnCount())
                    take(*m_model->cellAt(m_model->index(rows[i], column)), lines[i][j]);
            }
        }
    }
    const auto count = static_cast<int>(wishes.size());
    want(std::move(wishes), tr("Paste %n levels", nullptr, count));
    if (refused > 0)
        Q_EMIT pasteRefused(refused);
}

void SkillsGrid::fill(Qt::Orientation direction)
{
    std::vector<LevelWish> wishes;
    std::map<SkillId, Proficiency> top;
    std::map<AgentId, Proficiency> left;
    for (const SkillCell &cell : selectedCells()) {
        const Proficiency own = m_model->shownLevel(cell);
        const Proficiency level = direction == Qt::Vertical ? top.try_emplace(cell.second, own).first->second
                                                            : left.try_emplace(cell.first, own).first->second;
        wishes.push_back({cell.first, cell.second, level});
    }
    const auto count = static_cast<int>(wishes.size());
    want(std::move(wishes), tr("Fill %n levels", nullptr, count));
}

void SkillsGrid::copyTable() const
{
    QStringList lines;
    QStringList head{tr("Agent"), tr("Team")};
    for (int column = 0; column < m_model->columnCount(); ++column)
        head << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << head.join(Tab);
    QString team;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        if (m_model->isGroup(row)) {
            team = name;
            continue;
        }
        QStringList cells{name, team};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << QString::number(m_model->index(row, column).data(SkillsRole::Level).toInt());
        lines << cells.join(Tab);
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

bool SkillsGrid::toggleTeam(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->isGroup(index.row()))
        return false;
    m_model->toggleTeam(index.row());
    return true;
}

void SkillsGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (isPlain && key >= Qt::Key_0 && key <= Qt::Key_3)
        setLevel(static_cast<Proficiency>(key - Qt::Key_0));
    else if (isPlain && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        setLevel(Proficiency::None);
    else if (event->matches(QKeySequence::Copy))
        copyBlock();
    else if (event->matches(QKeySequence::Paste))
        pasteBlock();
    else if (event->modifiers() == Qt::ControlModifier && key == Qt::Key_D)
        fill(Qt::Vertical);
    else if (event->modifiers() == Qt::ControlModifier && key == Qt::Key_R)
        fill(Qt::Horizontal);
    else if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) &&
             toggleTeam(currentIndex()))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

void SkillsGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && toggleTeam(indexAt(event->pos())))
        return;
    QTableView::mousePressEvent(event);
}

void SkillsGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged(selectedCount());
}

void SkillsGrid::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(frameWidth(), frameWidth(), verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
}

bool SkillsGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QTableView::viewportEvent(event);
}

} // namespace evenkeel
