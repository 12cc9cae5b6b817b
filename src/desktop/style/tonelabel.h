// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"

#include <QLabel>

#include <optional>

namespace evenkeel {

/// A label whose ink (and, as a tag, whose rounded ground) is a meaning and follows the theme.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Fit { Whole, Elided }; ///< Elided: shortened with dots to the width there is, whole text as tool tip

    explicit ToneLabel(const QString &text = {}, Tone ink = Tone::Text, QWidget *parent = nullptr);
    /// A small word on a rounded ground, secondary size.
    [[nodiscard]] static ToneLabel *tag(const QString &text, Tone ink, Tone ground, QWidget *parent = nullptr);

    void setInk(Tone ink);
    void setGround(Tone ground);
    void setFit(Fit fit);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyInk();

    Tone m_ink;
    std::optional<Tone> m_ground;
    Fit m_fit = Fit::Whole;
};

} // namespace evenkeel
