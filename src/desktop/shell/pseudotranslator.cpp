// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudotranslator.h"

#include <cmath>

namespace evenkeel {

namespace {

constexpr char16_t Accented[] = u"áƀćđéƒǵĥíĵķĺmñóṕqŕśŧúvŵxýž";
constexpr double Growth = 0.4;

QChar accented(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= u'a' && code <= u'z')
        return Accented[code - u'a'];
    if (code >= u'A' && code <= u'Z')
        return QChar(Accented[code - u'A']).toUpper();
    return letter;
}

/// Length of the part at `at` that must not change: a place, a mnemonic's letter, a tag.
qsizetype fixedLength(const QString &text, qsizetype at)
{
    if (text[at] == u'<') {
        const qsizetype end = text.indexOf(u'>', at);
        return end < 0 ? 1 : end - at + 1;
    }
    if (text[at] != u'%')
        return 0;
    qsizetype end = at + 1;
    if (end < text.size() && text[end] == u'L')
        ++end;
    if (end < text.size() && text[end] == u'n')
        return end - at + 1;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end - at;
}

} // namespace

QString PseudoTranslator::padded(const QString &text)
{
    QString result;
    int letters = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype fixed = fixedLength(text, at); fixed > 0) {
            result += QStringView(text).mid(at, fixed);
            at += fixed;
            continue;
        }
        letters += text[at].isLetter() ? 1 : 0;
        result += accented(text[at++]);
    }
    const int more = static_cast<int>(std::ceil(letters * Growth));
    const QString tail = QStringLiteral("·ẽẋţřå");
    for (int i = 0; i < more; ++i)
        result += tail[i % tail.size()];
    return result;
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return padded(QString::fromUtf8(source));
}

} // namespace evenkeel
