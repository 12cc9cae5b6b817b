// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/icons.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace evenkeel {

/// Names and values in two pairs of columns; long values take a whole line.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Half, Whole };

    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    void add(const QString &name, const QString &value, Width width = Width::Half);
    void addWithGlyph(const QString &name, const QString &value, Glyph glyph, Tone tint);
    /// For tests and pictures: "Priority: High".
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void place(const QString &name, const QString &value, QWidget *shown, Width width);

    QGridLayout *m_layout = nullptr;
    QStringList m_lines;
    int m_row = 0;
    int m_half = 0;
};

} // namespace evenkeel
