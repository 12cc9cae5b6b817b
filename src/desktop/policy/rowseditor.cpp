// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowseditor.h"

#include "desktop/style/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

RowsEditor::RowsEditor(const QString &what, const QString &addText, Source source, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_source(std::move(source))
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(icon(Glyph::Plus), addText))
{
    setAccessibleName(what);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_lines->setSpacing(4);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { change(m_source.add); });
    rebuild();
}

void RowsEditor::change(const std::function<void()> &work)
{
    // What the lines write into is about to move.
    for (QWidget *control : findChildren<QWidget *>())
        control->blockSignals(true);
    m_add->blockSignals(false);
    work();
    // The button that was pressed may be part of a line.
    QMetaObject::invokeMethod(this, &RowsEditor::rebuild, Qt::QueuedConnection);
    Q_EMIT changed();
}

void RowsEditor::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int row = 0; row < m_source.count(); ++row) {
        auto *box = new QWidget;
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins({});
        line->setSpacing(8);
        m_source.fill(row, line);
        addButtons(row, line);
        m_lines->addWidget(box);
    }
}

void RowsEditor::addButtons(int row, QHBoxLayout *line)
{
    const auto button = [&](Glyph glyph, const QString &text, bool isEnabled, std::function<void()> work) {
        auto *made = new QToolButton;
        made->setIcon(icon(glyph, Tone::Muted));
        made->setAccessibleName(tr("%1: %2 %3", "action: what, number").arg(text, m_what).arg(row + 1));
        made->setToolTip(text);
        made->setEnabled(isEnabled);
        connect(made, &QToolButton::clicked, this, [this, work = std::move(work)] { change(work); });
        line->addWidget(made);
    };
    if (m_source.swap) {
        button(Glyph::ChevronUp, tr("Move up"), row > 0, [this, row] { m_source.swap(row, row - 1); });
        button(Glyph::ChevronDown, tr("Move down"), row + 1 < m_source.count(),
               [this, row] { m_source.swap(row, row + 1); });
    }
    button(Glyph::Close, tr("Remove"), true, [this, row] { m_source.remove(row); });
}

} // namespace evenkeel
