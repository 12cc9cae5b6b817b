// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

namespace evenkeel {

namespace {

constexpr int Base = 10;
constexpr int WordStart = 30;
constexpr int InARow = 25;

/// Letters without their accents, lower case.
QString folded(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            result += letter.toCaseFolded();
    }
    return result;
}

} // namespace

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString wanted = folded(query).simplified().remove(u' ');
    const QString offered = folded(text);
    if (wanted.isEmpty())
        return 0;
    // A whole word or its beginning beats scattered letters, which a greedy walk alone would not always see.
    const qsizetype whole = offered.indexOf(folded(query).simplified());
    int score = 0;
    if (whole >= 0)
        score += (whole == 0 || !offered[whole - 1].isLetterOrNumber()) ? 400 : 200;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : wanted) {
        at = offered.indexOf(letter, at);
        if (at < 0)
            return std::nullopt;
        score += Base;
        if (at == last + 1)
            score += InARow;
        if (at == 0 || !offered[at - 1].isLetterOrNumber())
            score += WordStart;
        last = at++;
    }
    return score - static_cast<int>(offered.size() - wanted.size()) / 4;
}

} // namespace evenkeel
