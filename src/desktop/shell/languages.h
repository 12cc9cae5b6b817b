// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace evenkeel {

/// Installs the translations for a language and sets the locale. "qps" is the pseudo-language: every text padded by
/// 40 % with accents, to find what is not translatable or does not fit.
class Languages
{
public:
    Languages();
    ~Languages();

    /// Languages with a complete translation, English first.
    [[nodiscard]] static QStringList available();
    /// Empty: the system's language where there is a translation, else English.
    void use(const QString &language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace evenkeel
