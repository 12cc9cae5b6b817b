// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationbox.h"

#include <QRegularExpression>

#include <optional>

namespace evenkeel {

namespace {

/// Hours and minutes of what was typed, in any of the ways it is shown; letters are the language's own.
std::optional<int> minutesIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(?:(\\d+)\\s*[hH][a-zA-Z]*\\s*)?(?:(\\d+)\\s*(?:[mM][a-zA-Z]*)?)?\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

} // namespace

QString DurationBox::textFromValue(int minutes) const
{
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

int DurationBox::valueFromText(const QString &text) const
{
    return text == specialValueText() ? minimum() : minutesIn(text).value_or(value());
}

QValidator::State DurationBox::validate(QString &text, int &) const
{
    if (text == specialValueText())
        return QValidator::Acceptable;
    const auto minutes = minutesIn(text);
    return minutes && *minutes >= minimum() && *minutes <= maximum() ? QValidator::Acceptable
                                                                     : QValidator::Intermediate;
}

} // namespace evenkeel
