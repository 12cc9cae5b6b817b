// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/skillwords.h"

#include "exchange/skillsheetreader.h"
#include "services/skillsservice.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct SkillText
{
    Q_DECLARE_TR_FUNCTIONS(SkillsCommand)
};

} // namespace

std::string userOf(const QCommandLineParser &parser)
{
    const QString by = QStringLiteral("by");
    return parser.isSet(by) ? parser.value(by).toStdString() : deskUser();
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
