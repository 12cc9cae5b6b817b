// SPDX-License-Identifier: GPL-3.0-or-later
#include "fielddelegate.h"

#include "handmapping.h"
#include "importwords.h"

#include "desktop/style/icons.h"

#include <QComboBox>
#include <QPainter>

namespace evenkeel {

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(tr("Field"));
    combo->addItem(tr("Not imported"), -1);
    const QList<TicketField> fields = HandMapping::mappableFields();
    for (const TicketField field : fields)
        combo->addItem(ImportWords::field(field), static_cast<int>(field));
    combo->setMaxVisibleItems(16);
    auto *self = const_cast<FieldDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem quiet = option;
    if (index.data(Qt::EditRole).toInt() < 0)
        quiet.palette.setColor(QPalette::Text, tone(Tone::Muted));
    QStyledItemDelegate::paint(painter, quiet, index);
    paintGlyph(*painter, QRect(option.rect.right() - 20, option.rect.top(), 16, option.rect.height()),
               Glyph::ChevronDown, tone(Tone::Muted), 12);
}

} // namespace evenkeel
