// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/audittrailwriter.h"

#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace evenkeel {

namespace {

struct TrailText
{
    Q_DECLARE_TR_FUNCTIONS(AuditTrailWriter)
};

constexpr qsizetype LongestValue = 60; ///< of a value shown to people

/// Values as texts, as the trail has them.
QJsonObject rowJson(const std::vector<AuditValue> &row)
{
    QJsonObject json;
    for (const AuditValue &value : row)
        json.insert(QString::fromStdString(value.column),
                    value.value ? QJsonValue(QString::fromStdString(*value.value)) : QJsonValue());
    return json;
}

QString actionWord(AuditAction action)
{
    switch (action) {
    case AuditAction::Added:
        return QStringLiteral("added");
    case AuditAction::Changed:
        return QStringLiteral("changed");
    case AuditAction::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

QString actionText(AuditAction action)
{
    switch (action) {
    case AuditAction::Added:
        return TrailText::tr("added");
    case AuditAction::Changed:
        return TrailText::tr("changed");
    case AuditAction::Removed:
        return TrailText::tr("removed");
    }
    return {};
}

/// The name behind a number; empty where the column refers to nothing that has one.
QString nameBehind(const QString &column, qint64 id, const DeskNames &names)
{
    if (column.endsWith(QLatin1String("agent_id")))
        return names.agent(AgentId{id});
    if (column.endsWith(QLatin1String("skill_id")))
        return names.skill(SkillId{id});
    if (column == QLatin1String("queue_id"))
        return names.queue(QueueId{id});
    if (column == QLatin1String("category_id"))
        return names.category(CategoryId{id});
    return {};
}

bool isMoment(const QString &column)
{
    return column.endsWith(QLatin1String("_at")) || column == QLatin1String("since") ||
           column == QLatin1String("until") || column == QLatin1String("valid_from");
}

QString valueText(const QString &column, const std::optional<std::string> &value, const DeskNames &names)
{
    if (!value)
        return QStringLiteral("–");
    const QString text = QString::fromStdString(*value);
    bool isWhole = false;
    const qint64 number = text.toLongLong(&isWhole);
    if (isWhole) {
        if (const QString name = nameBehind(column, number, names); !name.isEmpty())
            return name;
        if (isMoment(column))
            return QString::fromStdString(toIsoString(instantFromMillis(number)));
    }
    return text.size() > LongestValue ? text.left(LongestValue) + QChar(0x2026) : text;
}

/// "capacity: 100 → 80" of what changed; of what came or went every column that says something.
QString differenceText(const AuditEntry &entry, const DeskNames &names)
{
    QStringList parts;
    for (const AuditValue &value : entry.action == AuditAction::Removed ? entry.oldRow : entry.newRow) {
        const QString column = QString::fromStdString(value.column);
        const QString shown = valueText(column, value.value, names);
        if (entry.action == AuditAction::Changed) {
            if (const auto before = valueOf(entry.oldRow, value.column); before != value.value)
                parts << QStringLiteral("%1: %2 → %3").arg(column, valueText(column, before, names), shown);
        } else if (value.value && !value.value->empty() && column != QLatin1String("id") &&
                   !column.endsWith(QLatin1String("change_id"))) {
            parts << QStringLiteral("%1: %2").arg(column, shown);
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QJsonObject trailJson(const std::vector<AuditEntry> &entries, std::int64_t total)
{
    QJsonArray list;
    for (const AuditEntry &entry : entries) {
        QJsonObject json{{QStringLiteral("id"), static_cast<qint64>(entry.id)},
                         {QStringLiteral("at"), QString::fromStdString(toIsoString(entry.at))},
                         {QStringLiteral("who"), QString::fromStdString(entry.who)},
                         {QStringLiteral("action"), actionWord(entry.action)},
                         {QStringLiteral("subject"), QString::fromStdString(entry.subject)},
                         {QStringLiteral("key"), QString::fromStdString(entry.rowKey)}};
        if (!entry.oldRow.empty())
            json.insert(QStringLiteral("old"), rowJson(entry.oldRow));
        if (!entry.newRow.empty())
            json.insert(QStringLiteral("new"), rowJson(entry.newRow));
        list.push_back(json);
    }
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("entries"), list},
            {QStringLiteral("count"), static_cast<qint64>(total)}};
}

void writeTrail(Output &output, const std::vector<AuditEntry> &entries, std::int64_t total, const DeskNames &names)
{
    if (entries.empty()) {
        output.line(TrailText::tr("The trail has no such change."));
        return;
    }
    std::vector<QStringList> rows;
    for (const AuditEntry &entry : entries)
        rows.push_back({QString::fromStdString(toIsoString(entry.at)),
                        entry.who.empty() ? TrailText::tr("another program") : QString::fromStdString(entry.who),
                        actionText(entry.action), QString::fromStdString(entry.subject),
                        QString::fromStdString(entry.rowKey), differenceText(entry, names)});
    output.table({{TrailText::tr("When")},
                  {TrailText::tr("Who")},
                  {TrailText::tr("Did")},
                  {TrailText::tr("Subject")},
                  {TrailText::tr("Key")},
                  {TrailText::tr("What")}},
                 rows);
    const QLocale locale;
    if (total > static_cast<std::int64_t>(entries.size()))
        output.line(TrailText::tr("The newest %1 of %2 changes; --limit shows more.")
                        .arg(locale.toString(static_cast<qlonglong>(entries.size())),
                             locale.toString(static_cast<qlonglong>(total))));
}

} // namespace evenkeel
