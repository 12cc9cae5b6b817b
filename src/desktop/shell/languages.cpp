// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace evenkeel {

Languages::Languages() = default;

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Languages::available()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

void Languages::use(const QString &language)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const auto install = [this](std::unique_ptr<QTranslator> translator) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    if (language == QLatin1String("qps")) {
        QLocale::setDefault(QLocale(QLocale::English));
        // The English file knows the plural forms; the pseudo-language pads what comes out.
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto own = std::make_unique<QTranslator>();
    if (!own->load(locale, QStringLiteral("evenkeel"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        // English then, Qt's buttons too; the file knows the plural forms.
        if (own->load(QStringLiteral(":/i18n/evenkeel_en.qm")))
            install(std::move(own));
        return;
    }
    install(std::move(own));
    auto qts = std::make_unique<QTranslator>();
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qts));
}

} // namespace evenkeel
