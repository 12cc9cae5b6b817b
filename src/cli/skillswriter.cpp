// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/skillswriter.h"

#include "cli/codetext.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/skillwords.h"
#include "exchange/skillsheetreader.h"
#include "wording/skillfilewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace evenkeel {

namespace {

struct SkillsText
{
    Q_DECLARE_TR_FUNCTIONS(SkillsCommand)
};

QString isoText(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QJsonValue isoValue(const std::optional<Instant> &at)
{
    return at ? QJsonValue(isoText(*at)) : QJsonValue();
}

int number(Proficiency level)
{
    return static_cast<int>(level);
}

QString decimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString minutesText(const std::optional<double> &minutes)
{
    return minutes ? QLocale().toString(*minutes, 'f', 0) : QStringLiteral("·");
}

QJsonObject versionJson(const LevelVersion &version, const DeskNames &names)
{
    return {{QStringLiteral("agent"), names.agent(version.level.agent)},
            {QStringLiteral("skill"), names.skill(version.level.skill)},
            {QStringLiteral("level"), number(version.level.level)},
            {QStringLiteral("valid_from"), isoText(version.level.validFrom)},
            {QStringLiteral("source"), codeText(version.level.source)},
            {QStringLiteral("set_by"), QString::fromStdString(version.setBy)},
            {QStringLiteral("stored_at"), isoValue(version.storedAt)},
            {QStringLiteral("review_at"), isoValue(version.level.reviewAt)}};
}

QJsonObject evidenceJson(const SkillEvidence &evidence)
{
    const auto value = [](const std::optional<double> &minutes) {
        return minutes ? QJsonValue(*minutes) : QJsonValue();
    };
    return {{QStringLiteral("solved"), static_cast<qint64>(evidence.solved)},
            {QStringLiteral("median_minutes"), value(evidence.minutes)},
            {QStringLiteral("team_median_minutes"), value(evidence.teamMinutes)},
            {QStringLiteral("reassigned_away"), static_cast<qint64>(evidence.reassignedAway)},
            {QStringLiteral("reopened"), static_cast<qint64>(evidence.reopened)},
            {QStringLiteral("ratings"), static_cast<qint64>(evidence.ratings)},
            {QStringLiteral("rating_mean"), evidence.ratings > 0 ? QJsonValue(evidence.ratingMean) : QJsonValue()},
            {QStringLiteral("proposed"), evidence.proposed ? QJsonValue(number(*evidence.proposed)) : QJsonValue()}};
}

QStringList pageNames(const SkillImport &taken)
{
    QStringList names;
    for (const std::string &page : taken.otherPages)
        names << QString::fromStdString(page);
    return names;
}

/// "skills!C7" in a workbook, the number of the line elsewhere.
QString placeText(const SheetRefusal &refusal, const std::string &page)
{
    if (page.empty())
        return QString::number(refusal.line);
    const std::string place = refusal.cell.empty() ? std::to_string(refusal.line) : refusal.cell;
    return QString::fromStdString(page) + QLatin1Char('!') + QString::fromStdString(place);
}

} // namespace

QJsonObject matrixJson(const SkillMatrix &matrix)
{
    const DeskNames &names = matrix.names;
    QJsonArray skills;
    for (const auto &[id, skill] : names.skills)
        skills.push_back(names.skill(id));
    QJsonArray agents;
    for (const auto &[id, agent] : names.agents) {
        QJsonObject known;
        for (const auto &[skill, ignored] : names.skills) {
            const LevelVersion *version = matrix.level(id, skill);
            if (version != nullptr && version->level.level != Proficiency::None)
                known.insert(names.skill(skill), number(version->level.level));
        }
        agents.push_back(QJsonObject{{QStringLiteral("agent"), names.agent(id)},
                                     {QStringLiteral("team"), names.team(agent.team)},
                                     {QStringLiteral("levels"), known}});
    }
    return {{QStringLiteral("as_of"), isoText(matrix.at)},
            {QStringLiteral("skills"), skills},
            {QStringLiteral("agents"), agents}};
}

void writeMatrix(Output &output, const SkillMatrix &matrix)
{
    const DeskNames &names = matrix.names;
    if (names.skills.empty()) {
        output.line(SkillsText::tr("No skills yet. evenkeelctl infer proposes some from history."));
        return;
    }
    std::vector<Column> columns{{SkillsText::tr("Agent")}, {SkillsText::tr("Team")}};
    for (const auto &[id, skill] : names.skills)
        columns.push_back({names.skill(id), Align::Right});
    std::vector<QStringList> rows;
    for (const auto &[id, agent] : names.agents) {
        QStringList row{names.agent(id), names.team(agent.team)};
        for (const auto &[skill, ignored] : names.skills) {
            const LevelVersion *version = matrix.level(id, skill);
            const bool isNone = version == nullptr || version->level.level == Proficiency::None;
            row.push_back(isNone ? QStringLiteral("·") : QString::number(number(version->level.level)));
        }
        rows.push_back(std::move(row));
    }
    output.table(columns, rows);
}

QJsonObject outcomeJson(const LevelOutcome &outcome, const DeskNames &names, const std::vector<Proficiency> &wanted)
{
    QJsonArray stored;
    for (const LevelVersion &version : outcome.stored)
        stored.push_back(versionJson(version, names));
    QJsonArray clashes;
    for (const LevelClash &clash : outcome.clashes) {
        QJsonObject json{{QStringLiteral("yours"), number(wanted[clash.edit])}};
        if (clash.theirs)
            json.insert(QStringLiteral("theirs"), versionJson(*clash.theirs, names));
        clashes.push_back(json);
    }
    return {{QStringLiteral("stored"), stored}, {QStringLiteral("clashes"), clashes}};
}

int refuseLevel(Output &output, const LevelOutcome &outcome, const DeskNames &names, const LevelChange &change)
{
    if (output.isJson()) {
        QJsonObject json = outcomeJson(outcome, names, {change.level});
        json.insert(QStringLiteral("ok"), false);
        json.insert(QStringLiteral("error"), QStringLiteral("conflict"));
        output.json(json);
        return ExitConflict;
    }
    const std::optional<LevelVersion> &theirs = outcome.clashes.front().theirs;
    const QString cell =
        SkillsText::tr("%1 of %2", "skill, agent").arg(names.skill(change.skill), names.agent(change.agent));
    const QString mine = QString::number(number(change.level));
    if (!theirs)
        return output.fail(
            {ErrorCode::Conflict, {}},
            SkillsText::tr("%1 has no level any more; you want %2. Nothing was changed.").arg(cell, mine));
    const QString who = theirs->setBy.empty() ? SkillsText::tr("somebody") : QString::fromStdString(theirs->setBy);
    const QString when = QString::fromStdString(toIsoString(theirs->storedAt.value_or(theirs->level.validFrom)));
    return output.fail(
        {ErrorCode::Conflict, {}},
        SkillsText::tr("%1 was set to %2 by %3 at %4; you want %5. Nothing was changed. Look again and repeat.")
            .arg(cell, QString::number(number(theirs->level.level)), who, when, mine));
}

void writeLevel(Output &output, const LevelOutcome &outcome, const DeskNames &names, const LevelChange &change)
{
    if (output.isJson())
        output.json(outcomeJson(outcome, names, {change.level}));
    else
        output.line(SkillsText::tr("%1 is at %3 in %2.")
                        .arg(names.agent(change.agent), names.skill(change.skill))
                        .arg(number(change.level)));
}

QJsonObject skillImportJson(const SkillImport &taken)
{
    QJsonArray refusals;
    for (const SheetRefusal &refusal : taken.refusals) {
        QJsonObject json{{QStringLiteral("line"), static_cast<qint64>(refusal.line)},
                         {QStringLiteral("column"), QString::fromStdString(refusal.column)},
                         {QStringLiteral("value"), QString::fromStdString(refusal.value)},
                         {QStringLiteral("reason"), codeText(refusal.fault)}};
        if (!refusal.cell.empty())
            json.insert(QStringLiteral("cell"), QString::fromStdString(refusal.cell));
        refusals.push_back(json);
    }
    QJsonObject json{{QStringLiteral("rows"), static_cast<qint64>(taken.rows)},
                     {QStringLiteral("stored"), static_cast<qint64>(taken.stored)},
                     {QStringLiteral("unchanged"), static_cast<qint64>(taken.unchanged)},
                     {QStringLiteral("refused"), static_cast<qint64>(taken.refused)},
                     {QStringLiteral("refusals"), refusals}};
    if (!taken.page.empty()) {
        json.insert(QStringLiteral("sheet"), QString::fromStdString(taken.page));
        json.insert(QStringLiteral("sheets_not_read"), QJsonArray::fromStringList(pageNames(taken)));
    }
    return json;
}

void writeSkillImport(Output &output, const SkillImport &taken)
{
    output.line(SkillsText::tr("%n rows taken.", nullptr, static_cast<int>(taken.rows)));
    output.line(SkillsText::tr("%n levels set.", nullptr, static_cast<int>(taken.stored)));
    output.line(SkillsText::tr("%n levels were so already.", nullptr, static_cast<int>(taken.unchanged)));
    if (!taken.otherPages.empty())
        output.line(SkillsText::tr("Only the sheet %1 was read, not %2.")
                        .arg(QString::fromStdString(taken.page), pageNames(taken).join(QStringLiteral(", "))));
    if (taken.refused == 0)
        return;
    output.line(SkillsText::tr("%n rows or columns were refused.", nullptr, static_cast<int>(taken.refused)));
    std::vector<QStringList> rows;
    for (const SheetRefusal &refusal : taken.refusals)
        rows.push_back({placeText(refusal, taken.page), QString::fromStdString(refusal.column),
                        QString::fromStdString(refusal.value), SkillFileWords::fault(codeOf(refusal.fault))});
    const Column place =
        taken.page.empty() ? Column{SkillsText::tr("Line"), Align::Right} : Column{SkillsText::tr("Cell")};
    output.firstRows({place, {SkillsText::tr("Column")}, {SkillsText::tr("Value")}, {SkillsText::tr("Reason")}},
                     std::move(rows), taken.refused);
}

QJsonObject reviewsJson(const LevelReviewList &list)
{
    QJsonArray due;
    for (const LevelDue &line : list.due) {
        QJsonObject json = versionJson(line.version, list.names);
        json.insert(QStringLiteral("evidence"), evidenceJson(line.evidence));
        due.push_back(json);
    }
    return {{QStringLiteral("from"), isoText(list.period.from)},
            {QStringLiteral("until"), isoText(list.period.until)},
            {QStringLiteral("tickets"), static_cast<qint64>(list.tickets)},
            {QStringLiteral("due"), due}};
}

void writeReviews(Output &output, const LevelReviewList &list)
{
    if (list.due.empty()) {
        output.line(SkillsText::tr("No level is due for review."));
        return;
    }
    std::vector<QStringList> rows;
    for (const LevelDue &line : list.due) {
        const SkillEvidence &evidence = line.evidence;
        const QString review = line.version.level.reviewAt ? isoText(*line.version.level.reviewAt).left(10) : QString();
        rows.push_back({list.names.agent(line.version.level.agent), list.names.skill(line.version.level.skill),
                        QString::number(number(line.version.level.level)), review, QString::number(evidence.solved),
                        minutesText(evidence.minutes), minutesText(evidence.teamMinutes),
                        QString::number(evidence.reassignedAway), QString::number(evidence.reopened),
                        evidence.ratings > 0 ? decimal(evidence.ratingMean) : QStringLiteral("·"),
                        evidence.proposed ? QString::number(number(*evidence.proposed)) : QStringLiteral("·")});
    }
    output.table({{SkillsText::tr("Agent")},
                  {SkillsText::tr("Skill")},
                  {SkillsText::tr("Level"), Align::Right},
                  {SkillsText::tr("Review by")},
                  {SkillsText::tr("Solved"), Align::Right},
                  {SkillsText::tr("Median min"), Align::Right},
                  {SkillsText::tr("Team's"), Align::Right},
                  {SkillsText::tr("Away"), Align::Right},
                  {SkillsText::tr("Reopened"), Align::Right},
                  {SkillsText::tr("Rating"), Align::Right},
                  {SkillsText::tr("Proposed"), Align::Right}},
                 rows);
    output.line(SkillsText::tr("From %n tickets solved in the last quarter.", nullptr, static_cast<int>(list.tickets)));
}

} // namespace evenkeel
