// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace evenkeel {

/// The pseudo-language: letters with accents and 40 % more of them, so that a text that is not translatable stands
/// out and one that does not fit is seen before a translator meets it. Places (%1, %n, %L1), mnemonics and markup
/// stay as they are.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] static QString padded(const QString &text);
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace evenkeel
