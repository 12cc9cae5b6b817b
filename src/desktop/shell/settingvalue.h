// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

#include <type_traits>

namespace evenkeel {

/// One remembered setting: key and default stand together. Enums are kept as numbers.
template <class T>
class SettingValue
{
public:
    SettingValue(const char *key, T fallback)
        : m_key(QLatin1String(key))
        , m_fallback(std::move(fallback))
    {}

    SettingValue(const QString &key, T fallback)
        : m_key(key)
        , m_fallback(std::move(fallback))
    {}

    [[nodiscard]] T get() const
    {
        const QVariant stored = store().value(m_key);
        if constexpr (std::is_enum_v<T>) {
            bool isNumber = false;
            const int number = stored.toInt(&isNumber);
            return isNumber ? static_cast<T>(number) : m_fallback;
        } else {
            return stored.canConvert<T>() ? stored.value<T>() : m_fallback;
        }
    }
    void set(const T &value) const
    {
        if constexpr (std::is_enum_v<T>)
            store().setValue(m_key, static_cast<int>(value));
        else
            store().setValue(m_key, QVariant::fromValue(value));
    }

private:
    [[nodiscard]] static QSettings store() { return QSettings(QStringLiteral("evenkeel"), QStringLiteral("evenkeel")); }

    QString m_key;
    T m_fallback;
};

} // namespace evenkeel
