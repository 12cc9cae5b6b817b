// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shownline.h"

namespace evenkeel {

namespace {

constexpr std::size_t MostBytesALetter = 4;

/// Embeddings, overrides and isolates: what begins with one of them may end behind the text.
bool turnsDirection(QChar letter)
{
    return (letter >= QChar(0x202a) && letter <= QChar(0x202e)) || (letter >= QChar(0x2066) && letter <= QChar(0x2069));
}

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Separator_Line ||
           letter.category() == QChar::Separator_Paragraph;
}

QString shown(std::string_view utf8, qsizetype most, bool isOneLine)
{
    const auto bytes = static_cast<std::size_t>(most + 1) * MostBytesALetter;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(bytes, utf8.size())));
    QString shown;
    shown.reserve(std::min(most, text.size()) + 1);
    for (const QChar letter : text) {
        if (turnsDirection(letter))
            continue;
        const bool isKept = !isControl(letter) || (!isOneLine && letter == u'\n');
        shown.append(isKept ? letter : QChar(u' '));
        if (shown.size() > most)
            break;
    }
    if (shown.size() > most) {
        shown.truncate(shown.at(most - 1).isHighSurrogate() ? most - 1 : most);
        shown.append(u'…');
    }
    return shown;
}

} // namespace

QString shownLine(std::string_view utf8, qsizetype most)
{
    return shown(utf8, most, true);
}

QString shownText(std::string_view utf8, qsizetype most)
{
    return shown(utf8, most, false);
}

} // namespace evenkeel
