// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shownline.h"

#include "base/hiddenmarks.h"

namespace evenkeel {

namespace {

constexpr std::size_t MostBytesALetter = 4;

QString shown(std::string_view utf8, qsizetype most, bool isOneLine)
{
    const auto bytes = static_cast<std::size_t>(most + 1) * MostBytesALetter;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(bytes, utf8.size())));
    QString shown;
    shown.reserve(std::min(most, text.size()) + 1);
    for (const QChar letter : text) {
        if (turnsDirection(letter.unicode()))
            continue;
        const bool isKept = !isControlMark(letter.unicode()) || (!isOneLine && letter == u'\n');
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
