// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include "desktop/shell/settingvalue.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

namespace {

constexpr qsizetype KeyLength = 16;

} // namespace

DraftKeeper::DraftKeeper(const PolicyCalls &calls, const QString &workspace)
    : m_toJson(calls.toJson)
    , m_fromJson(calls.fromJson)
    , m_key("policy/draft/" +
            QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex().left(KeyLength))
{}

void DraftKeeper::keep(const KeptDraft &draft) const
{
    const QJsonObject kept{{QStringLiteral("basedOn"), draft.basedOn},
                           {QStringLiteral("keptAt"), static_cast<qint64>(draft.keptAt.time_since_epoch().count())},
                           {QStringLiteral("policy"), QString::fromUtf8(m_toJson(draft.policy))}};
    SettingValue<QByteArray>(m_key.constData(), {}).set(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void DraftKeeper::forget() const
{
    SettingValue<QByteArray>(m_key.constData(), {}).set({});
}

std::optional<KeptDraft> DraftKeeper::kept() const
{
    const QJsonObject stored = QJsonDocument::fromJson(SettingValue<QByteArray>(m_key.constData(), {}).get()).object();
    if (stored.isEmpty())
        return std::nullopt;
    Result<Policy> policy = m_fromJson(stored.value(QStringLiteral("policy")).toString().toUtf8());
    if (!policy)
        return std::nullopt;
    return KeptDraft{std::move(policy).value(), stored.value(QStringLiteral("basedOn")).toInt(),
                     instantFromMillis(stored.value(QStringLiteral("keptAt")).toInteger())};
}

} // namespace evenkeel
