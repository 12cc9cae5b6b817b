// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/skillwords.h"

#include "exchange/skillsheetreader.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct SkillText
{
    Q_DECLARE_TR_FUNCTIONS(SkillsCommand)
};

template <class Id, class Thing>
Result<Id> oneNamed(const std::map<Id, Thing> &things, const QString &word)
{
    std::vector<Id> exact;
    std::vector<Id> alike;
    for (const auto &[id, thing] : things) {
        const QString name = QString::fromStdString(thing.name);
        if (name == word)
            exact.push_back(id);
        else if (name.compare(word, Qt::CaseInsensitive) == 0)
            alike.push_back(id);
    }
    const std::vector<Id> &found = exact.empty() ? alike : exact;
    if (found.size() > 1)
        return Error{ErrorCode::Conflict, word.toStdString()};
    if (found.size() == 1)
        return found.front();
    bool isNumber = false;
    const Id id{word.toLongLong(&isNumber)};
    if (isNumber && things.contains(id))
        return id;
    return Error{ErrorCode::NotFound, word.toStdString()};
}

} // namespace

Result<AgentId> oneAgent(const DeskNames &names, const QString &word)
{
    return oneNamed(names.agents, word);
}

Result<SkillId> oneSkill(const DeskNames &names, const QString &word)
{
    return oneNamed(names.skills, word);
}

std::optional<int> numberOption(const QCommandLineParser &parser, const QString &name, int least, int usual)
{
    if (!parser.isSet(name))
        return usual;
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

CoverageAsked coverageAsked(const QCommandLineParser &parser)
{
    CoverageAsked asked;
    if (parser.isSet(QStringLiteral("level"))) {
        const auto level = levelFromText(parser.value(QStringLiteral("level")).toStdString());
        if (!level || *level == Proficiency::None) {
            asked.objection = SkillText::tr("--level takes 1, 2 or 3.");
            return asked;
        }
        asked.options.level = *level;
    }
    const auto needed = numberOption(parser, QStringLiteral("needed"), 1, asked.options.needed);
    if (!needed)
        asked.objection = SkillText::tr("--needed takes a number of agents, 1 or more.");
    asked.options.needed = needed.value_or(1);
    return asked;
}

} // namespace evenkeel
