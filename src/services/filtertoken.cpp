// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/filtertoken.h"

#include <QStringList>

namespace evenkeel {

namespace {

constexpr QChar Quote = u'"';

bool isKey(QStringView text)
{
    for (const QChar letter : text) {
        if (!(letter >= u'a' && letter <= u'z') && !(letter >= u'A' && letter <= u'Z') && letter != u'-')
            return false;
    }
    return !text.isEmpty();
}

/// The end of the piece that starts at `at`: the next blank outside quotes.
int endOfPiece(const QString &text, int at, bool &isUnclosed)
{
    bool isQuoted = false;
    int end = at;
    for (; end < text.size(); ++end) {
        if (text[end] == Quote)
            isQuoted = !isQuoted;
        else if (text[end].isSpace() && !isQuoted)
            break;
    }
    isUnclosed = isQuoted;
    return end;
}

void readKey(FilterToken &token, QString piece)
{
    const qsizetype colon = piece.indexOf(u':');
    token.valueAt = token.end() - static_cast<int>(piece.size());
    if (colon > 0 && isKey(QStringView(piece).left(colon))) {
        token.hasKey = true;
        token.key = piece.left(colon).toLower();
        piece.remove(0, colon + 1);
        token.valueAt += static_cast<int>(colon) + 1;
        for (const QLatin1String comparison :
             {QLatin1String(">="), QLatin1String("<="), QLatin1String(">"), QLatin1String("<")}) {
            if (!piece.startsWith(comparison))
                continue;
            token.comparison = comparison;
            piece.remove(0, comparison.size());
            token.valueAt += static_cast<int>(comparison.size());
            break;
        }
    }
    token.value = piece;
}

} // namespace

QStringList FilterToken::values() const
{
    QStringList values;
    QString current;
    bool isQuoted = false;
    for (const QChar letter : value) {
        if (letter == Quote) {
            isQuoted = !isQuoted;
        } else if (letter == u',' && !isQuoted) {
            values.append(current);
            current.clear();
        } else {
            current.append(letter);
        }
    }
    values.append(current);
    values.removeAll(QString());
    return values;
}

std::vector<FilterToken> filterTokens(const QString &text)
{
    std::vector<FilterToken> tokens;
    int at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        FilterToken token;
        token.at = at;
        token.length = endOfPiece(text, at, token.isUnclosed) - at;
        QString piece = text.mid(at, token.length);
        if (piece.size() > 1 && piece[0] == u'-') {
            token.isNegated = true;
            piece.remove(0, 1);
        }
        readKey(token, piece);
        tokens.push_back(token);
        at = token.end();
    }
    return tokens;
}

} // namespace evenkeel
