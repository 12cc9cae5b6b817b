// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/icons.h"

#include <QAbstractButton>
#include <QIcon>
#include <QVariant>

#include <optional>

class QMenu;

namespace evenkeel {

/// A small filter button: "Priority v" while it lets everything through, "Priority: High x" when it filters.
/// Return, Space or a click open the choices; Delete or the cross clear them.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Mode {
        One,    ///< at most one choice; choosing it again clears
        Many,   ///< any number
        Always, ///< exactly one, there is no "unfiltered" (an order)
        Switch, ///< no choices: on or off
    };
    struct Choice
    {
        QString text;
        QVariant value;
        QIcon icon;
    };

    FilterChip(const QString &label, Mode mode, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    /// Keeps what was chosen where it is still among the choices.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QVariantList chosen() const { return m_chosen; }
    void setChosen(const QVariantList &values);
    [[nodiscard]] bool isOn() const { return m_mode == Mode::Switch ? m_isOn : !m_chosen.isEmpty(); }
    void setOn(bool isOn);
    void setLabel(const QString &label);
    void clear();
    /// What is written on it now.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool canClear() const { return isOn() && m_mode != Mode::Always; }
    [[nodiscard]] QRect crossRect() const;
    void activate();
    void choose(const QVariant &value);
    void announce();

    QString m_label;
    Mode m_mode;
    std::optional<Glyph> m_glyph;
    QList<Choice> m_choices;
    QVariantList m_chosen;
    bool m_isOn = false;
};

} // namespace evenkeel
