// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Base = 10;
constexpr int WordStart = 30;
constexpr int InARow = 25;
constexpr int WholeWord = 400;
constexpr int Initials = 300;
constexpr int Inside = 200;

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

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// For a query that stands in the text as it is, or makes the first letters of its words.
int wholeScore(const QString &query, const QString &letters, const QString &text)
{
    QString initials;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isLetterOrNumber() && isWordStart(text, at))
            initials += text[at];
    }
    int best = initials.contains(letters) ? Initials : 0;
    for (qsizetype at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1))
        best = std::max(best, isWordStart(text, at) ? WholeWord : Inside);
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString wanted = folded(query).simplified().remove(u' ');
    const QString offered = folded(text);
    if (wanted.isEmpty())
        return 0;
    // A whole word or its beginning beats scattered letters, which a greedy walk alone would not always see.
    int score = wholeScore(folded(query).simplified(), wanted, offered);
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : wanted) {
        at = offered.indexOf(letter, at);
        if (at < 0)
            return std::nullopt;
        score += Base;
        if (at == last + 1)
            score += InARow;
        if (isWordStart(offered, at))
            score += WordStart;
        last = at++;
    }
    return score - static_cast<int>(offered.size() - wanted.size()) / 4;
}

} // namespace evenkeel
