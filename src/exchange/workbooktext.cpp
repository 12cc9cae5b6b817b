// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbooktext.h"

#include <QXmlStreamReader>

#include <charconv>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int MostDepth = 64;
constexpr int MostLetters = 3;
constexpr qsizetype EscapeLength = 7; // _xHHHH_
constexpr double MostWhole = 9'007'199'254'740'992.0;

bool isHex(char16_t letter)
{
    return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f') ||
           (letter >= u'A' && letter <= u'F');
}

bool isEscape(QStringView text)
{
    if (text.size() < EscapeLength || text[0] != u'_' || text[1] != u'x' || text[EscapeLength - 1] != u'_')
        return false;
    for (qsizetype i = 2; i < EscapeLength - 1; ++i) {
        if (!isHex(text[i].unicode()))
            return false;
    }
    return true;
}

} // namespace

void WorkbookText::step()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        m_isUnsound = m_isUnsound || ++m_depth > MostDepth;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_isUnsound = true;
        break;
    default:
        break;
    }
}

bool WorkbookText::nextElement(int inside)
{
    while (isSound() && !m_xml.atEnd()) {
        step();
        if (m_xml.isStartElement())
            return isSound();
        if (m_xml.isEndElement() && m_depth < inside)
            return false;
    }
    return false;
}

std::string WorkbookText::readText()
{
    QString text;
    const int inside = m_depth;
    while (isSound() && !m_xml.atEnd()) {
        step();
        if (m_xml.isCharacters() && m_depth == inside)
            text += m_xml.text();
        else if (m_xml.isEndElement() && m_depth < inside)
            break;
    }
    return unescapedText(text);
}

std::string WorkbookText::readString()
{
    std::string text;
    const int inside = m_depth;
    int spoken = 0; // the depth of the <rPh> that is being passed over
    while (nextElement(inside)) {
        if (spoken >= m_depth)
            spoken = 0;
        if (m_xml.name() == QLatin1String("rPh"))
            spoken = m_depth;
        else if (m_xml.name() == QLatin1String("t") && spoken == 0)
            text += readText();
    }
    return text;
}

CellContent WorkbookText::readCell()
{
    CellContent content;
    const int inside = m_depth;
    while (nextElement(inside)) {
        if (m_xml.name() == QLatin1String("v"))
            content.value = readText();
        else if (m_xml.name() == QLatin1String("is"))
            content.value = readString();
        else if (m_xml.name() == QLatin1String("f"))
            content.formula = readText();
    }
    return content;
}

bool WorkbookText::isSound() const
{
    return !m_isUnsound && !m_xml.hasError();
}

bool WorkbookText::isWhole() const
{
    return isSound() && m_xml.atEnd();
}

std::optional<CellPlace> cellPlace(QStringView text)
{
    CellPlace place;
    qsizetype letters = 0;
    int column = 0;
    for (; letters < text.size() && letters <= MostLetters && text[letters].isLetter(); ++letters) {
        const char16_t letter = text[letters].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        column = column * 26 + (letter - u'A' + 1);
    }
    const auto row = wholeNumber(text.mid(letters).toString().toStdString());
    if (letters == 0 || letters > MostLetters || !row || *row < 1)
        return std::nullopt;
    place.column = column - 1;
    place.row = *row;
    return place;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string plainNumber(const std::string &text)
{
    double number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isRead = failure == std::errc{} && end == text.data() + text.size();
    if (!isRead || std::abs(number) > MostWhole || std::trunc(number) != number)
        return text;
    return std::to_string(static_cast<std::int64_t>(number));
}

std::string unescapedText(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text.toStdString();
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).mid(i);
        if (!isEscape(rest)) {
            plain += text[i];
            continue;
        }
        plain += QChar(rest.mid(2, 4).toUShort(nullptr, 16));
        i += EscapeLength - 1;
    }
    return plain.toStdString();
}

std::string escapedText(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString escaped;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (isEscape(QStringView(whole).mid(i)))
            escaped += QLatin1String("_x005F");
        escaped += whole[i];
    }
    return escaped.toStdString();
}

} // namespace evenkeel
