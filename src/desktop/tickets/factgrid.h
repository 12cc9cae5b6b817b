// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/icons.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace evenkeel {

class ToneLabel;

/// Names and values. Two facts that belong together share a line where both fit whole; a long value
/// takes a line of its own and wraps there, so that nothing is cut in any language.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    /// Beside: on the line of the fact before it, where there is room.
    enum class Line { Own, Beside };

    void add(const QString &name, const QString &value, Line line = Line::Own);
    void addWithGlyph(const QString &name, const QString &value, Glyph glyph, Tone tint, Line line = Line::Own);
    /// For tests and pictures: "Priority: High".
    [[nodiscard]] QStringList lines() const { return m_lines; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        ToneLabel *name = nullptr;
        ToneLabel *value = nullptr;
        QWidget *mark = nullptr;
        Line line = Line::Own;
        int nameWidth = 0;
        int valueWidth = 0; ///< with the mark, on one line
    };

    [[nodiscard]] int nameWidth(Line line) const;
    /// Where the second pair of columns begins; none when no two facts fit beside each other.
    [[nodiscard]] std::optional<int> secondColumn(int width) const;
    [[nodiscard]] bool fitBeside(std::size_t first, int width, int second) const;
    /// The height it takes; places the facts too when asked to.
    int arrange(int width, bool isMoving) const;
    static void place(const Fact &fact, const QRect &name, const QRect &value);

    std::vector<Fact> m_facts;
    QStringList m_lines;
};

} // namespace evenkeel
