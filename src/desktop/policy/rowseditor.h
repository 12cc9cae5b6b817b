// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace evenkeel {

/// A short list edited in place: a line of controls for each thing, with buttons to move and remove it, and one to
/// add. What the lines hold stands outside; the editor asks for it.
class RowsEditor final : public QWidget
{
    Q_OBJECT

public:
    struct Source
    {
        std::function<int()> count;
        /// Puts the controls of one thing into a line.
        std::function<void(int row, QHBoxLayout *line)> fill;
        std::function<void()> add;
        std::function<void(int row)> remove;
        std::function<void(int row, int other)> swap; ///< absent: the order means nothing
    };

    RowsEditor(const QString &what, const QString &addText, Source source, QWidget *parent = nullptr);

    /// Reads everything anew.
    void rebuild();

Q_SIGNALS:
    void changed();

private:
    void addButtons(int row, QHBoxLayout *line);
    void change(const std::function<void()> &work);

    QString m_what;
    Source m_source;
    QVBoxLayout *m_lines = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace evenkeel
