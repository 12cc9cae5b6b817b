// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace evenkeel {

/// The program's own texts in one language, as long as this lives. English needs a file, too: it knows the plurals.
class SpokenLanguage final
{
public:
    explicit SpokenLanguage(const QString &language)
        : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(language));
        m_isLoaded = m_translator.load(QStringLiteral(EVENKEEL_LANGUAGES_DIR "/evenkeel_%1.qm").arg(language)) &&
                     QCoreApplication::installTranslator(&m_translator);
    }
    ~SpokenLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

private:
    QTranslator m_translator;
    QLocale m_before;
    bool m_isLoaded = false;
};

/// What no reader should ever meet: an empty text, a place left open, a plural not chosen, two spaces.
inline bool isReadable(const QString &text)
{
    static const QRegularExpression leftover(QStringLiteral("%[0-9n]|\\([a-z]{1,3}\\)|  |^\\s|\\s$"));
    return !text.isEmpty() && !text.contains(leftover);
}

} // namespace evenkeel
