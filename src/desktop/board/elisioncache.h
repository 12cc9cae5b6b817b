// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QString>

namespace evenkeel {

/// Remembers how texts were shortened to a width: measuring text is most of the cost of painting a card.
class ElisionCache
{
public:
    explicit ElisionCache(const QFont &font)
        : m_metrics(font)
    {}

    [[nodiscard]] const QString &elided(const QString &text, int width)
    {
        if (m_texts.size() > LargestSize)
            m_texts.clear();
        const std::pair key(text, width);
        auto it = m_texts.find(key);
        if (it == m_texts.end())
            it = m_texts.insert(key, m_metrics.elidedText(text, Qt::ElideRight, width));
        return *it;
    }

private:
    static constexpr int LargestSize = 8192;

    QFontMetrics m_metrics;
    QHash<std::pair<QString, int>, QString> m_texts;
};

} // namespace evenkeel
