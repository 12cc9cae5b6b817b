// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditrulesmodel.h"

#include "desktop/style/words.h"
#include "wording/auditwords.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::size_t MostDestinations = 3;

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

AuditOutcome outcomeOf(int column)
{
    return column == AuditColumn::Allowed   ? AuditOutcome::Allowed
           : column == AuditColumn::Stopped ? AuditOutcome::Stopped
                                            : AuditOutcome::NotYet;
}

} // namespace

AuditRulesModel::AuditRulesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void AuditRulesModel::setReport(std::shared_ptr<const PolicyAuditReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

const AuditedRule *AuditRulesModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_report->rules[static_cast<std::size_t>(row)];
}

int AuditRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->rules.size());
}

int AuditRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(AuditColumn::Count);
}

QString AuditRulesModel::ruleName(const AuditedRule &rule) const
{
    const QString name = AuditWords::rule(rule.stage, rule.rule, QString::fromStdString(rule.name));
    return rule.stage == AuditStage::Triage ? tr("Triage: %1", "rule").arg(name) : name;
}

QString AuditRulesModel::fullName(const AuditedRule &rule) const
{
    return tr("%1 (%2)", "rule, queue").arg(ruleName(rule), text(rule, AuditColumn::Queue));
}

QString AuditRulesModel::placeName(const AuditedRule &rule, const AuditDestination &where) const
{
    if (rule.stage == AuditStage::Assignment)
        return m_report->names.agent(where.agent);
    return where.queue.isValid() ? m_report->names.queue(where.queue) : tr("No queue");
}

QString AuditRulesModel::destinations(const AuditedRule &rule, std::size_t most) const
{
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, rule.wentTo.size()); ++i)
        parts
            << tr("%1 (%2)", "who, how many").arg(placeName(rule, rule.wentTo[i]), Words::number(rule.wentTo[i].count));
    if (rule.wentTo.size() > most)
        parts << tr("%Ln more", "agents or queues", static_cast<int>(rule.wentTo.size() - most));
    return parts.join(QStringLiteral(", "));
}

QString AuditRulesModel::text(const AuditedRule &rule, int column) const
{
    switch (column) {
    case AuditColumn::Rule:
        return ruleName(rule);
    case AuditColumn::Queue:
        return rule.queue.isValid() ? m_report->names.queue(rule.queue) : tr("No queue");
    case AuditColumn::Asked:
        return Words::number(rule.asked);
    case AuditColumn::Share:
        return tr("%1 %").arg(percent(rule.share()));
    case AuditColumn::Interval:
        return rule.interval
                   ? tr("%1 – %2 %", "from, to").arg(percent(rule.interval->low), percent(rule.interval->high))
                   : QString();
    case AuditColumn::WentTo:
        return destinations(rule, MostDestinations);
    default:
        return Words::number(rule.count(outcomeOf(column)));
    }
}

QVariant AuditRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditedRule &rule = *at(index.row());
    const int column = index.column();
    const bool isNumber = column != AuditColumn::Rule && column != AuditColumn::Queue && column != AuditColumn::WentTo;
    switch (role) {
    case Qt::DisplayRole:
        return text(rule, column);
    case Qt::ToolTipRole:
        return column == AuditColumn::WentTo ? destinations(rule, rule.wentTo.size()) : text(rule, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Parts: {
        QVariantList parts;
        for (const std::int64_t count : rule.counts)
            parts << (rule.asked > 0 ? static_cast<double>(count) / static_cast<double>(rule.asked) : 0.0);
        return parts;
    }
    default:
        return {};
    }
}

QVariant AuditRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= AuditColumn::Count)
        return {};
    const bool isNumber =
        section != AuditColumn::Rule && section != AuditColumn::Queue && section != AuditColumn::WentTo;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (section) {
    case AuditColumn::Rule:
        return tr("Rule");
    case AuditColumn::Queue:
        return tr("Queue");
    case AuditColumn::Asked:
        return isTip ? tr("How often the rule decides: each time somebody was given a ticket") : tr("Asked");
    case AuditColumn::Share:
        return isTip ? tr("Done as the rule says, of what was asked") : tr("Followed");
    case AuditColumn::Interval:
        return tr("95 % interval");
    case AuditColumn::Allowed:
        return isTip ? AuditWords::outcome(AuditOutcome::Allowed) : tr("Another");
    case AuditColumn::Stopped:
        return isTip ? AuditWords::outcome(AuditOutcome::Stopped) : tr("Against");
    case AuditColumn::NotYet:
        return isTip ? AuditWords::outcome(AuditOutcome::NotYet) : tr("Too soon");
    default:
        return tr("Where the rest went");
    }
}

ChartTable AuditRulesModel::table() const
{
    ChartTable table;
    table.headers = {tr("Stage"),    tr("Rule"),      tr("Queue"),    tr("Asked"),
                     tr("Followed"), tr("Share (%)"), tr("Low (%)"),  tr("High (%)"),
                     tr("Another"),  tr("Against"),   tr("Too soon"), tr("Where the rest went")};
    for (int row = 0; row < rowCount(); ++row) {
        const AuditedRule &rule = *at(row);
        const auto count = [&rule](AuditOutcome outcome) { return static_cast<qlonglong>(rule.count(outcome)); };
        table.rows.push_back(
            {AuditWords::stage(rule.stage), AuditWords::rule(rule.stage, rule.rule, QString::fromStdString(rule.name)),
             m_report->names.queue(rule.queue), static_cast<qlonglong>(rule.asked), count(AuditOutcome::Followed),
             100 * rule.share(), rule.interval ? QVariant(100 * rule.interval->low) : QVariant(),
             rule.interval ? QVariant(100 * rule.interval->high) : QVariant(), count(AuditOutcome::Allowed),
             count(AuditOutcome::Stopped), count(AuditOutcome::NotYet), destinations(rule, rule.wentTo.size())});
    }
    return table;
}

} // namespace evenkeel
