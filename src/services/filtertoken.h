// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace evenkeel {

/// One piece of a filter's text: word, "quoted words" or key:value, each with an optional minus.
struct FilterToken
{
    int at = 0;
    int length = 0;
    bool isNegated = false;
    bool hasKey = false;
    bool isUnclosed = false; ///< a quote opens and never ends
    QString key;             ///< lower case
    QString comparison;      ///< "", ">", ">=", "<", "<="
    QString value;           ///< the rest, quotes and all
    int valueAt = 0;

    [[nodiscard]] int end() const { return at + length; }
    /// The value at its commas, without quotes.
    [[nodiscard]] QStringList values() const;
};

[[nodiscard]] std::vector<FilterToken> filterTokens(const QString &text);

} // namespace evenkeel
