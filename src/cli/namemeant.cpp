// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/namemeant.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace evenkeel {

namespace {

struct NameText
{
    Q_DECLARE_TR_FUNCTIONS(NameMeant)
};

constexpr qsizetype ShownNames = 5;

/// What the names of a desk say to a word: those as good as each other, by the best of the ways in which one fits.
template <class Id, class Thing>
std::vector<Id> fitting(const std::map<Id, Thing> &things, const QString &word)
{
    std::vector<Id> exact;
    std::vector<Id> alike;
    std::vector<Id> parts;
    for (const auto &[id, thing] : things) {
        const QString name = QString::fromStdString(thing.name);
        if (name == word)
            exact.push_back(id);
        else if (name.compare(word, Qt::CaseInsensitive) == 0)
            alike.push_back(id);
        else if (!word.isEmpty() && name.contains(word, Qt::CaseInsensitive))
            parts.push_back(id);
    }
    if (!exact.empty())
        return exact;
    if (!alike.empty())
        return alike;
    bool isNumber = false;
    const Id numbered{word.toLongLong(&isNumber)};
    return isNumber && things.contains(numbered) ? std::vector<Id>{numbered} : parts;
}

/// "Ann Lee, Ann Leeds, …"; "Ann Lee (3), Ann Lee (17)" where the names alone do not tell them apart.
template <class Id, class Thing>
QString listed(const std::map<Id, Thing> &things, const std::vector<Id> &ids, bool isNumbered)
{
    QStringList names;
    for (const Id id : ids) {
        if (names.size() == ShownNames)
            return names.join(QStringLiteral(", ")) + QStringLiteral(", …");
        const QString name = QString::fromStdString(things.at(id).name);
        names << (isNumbered ? QStringLiteral("%1 (%2)").arg(name).arg(id.value) : name);
    }
    return names.join(QStringLiteral(", "));
}

template <class Id, class Thing>
NameMeant<Id> meant(const std::map<Id, Thing> &things, const QString &said, const QString &unknown)
{
    const QString word = said.trimmed();
    const std::vector<Id> found = fitting(things, word);
    if (found.size() == 1)
        return {found.front(), {}, {}};
    if (found.empty())
        return {{}, {ErrorCode::NotFound, word.toStdString()}, unknown};
    const bool isOneName = std::all_of(found.begin(), found.end(), [&](Id id) {
        return QString::fromStdString(things.at(id).name).compare(word, Qt::CaseInsensitive) == 0;
    });
    const QString choices = listed(things, found, isOneName);
    return {{},
            {ErrorCode::InvalidArgument, word.toStdString()},
            isOneName ? NameText::tr("Several have this name: %1. Write the number.").arg(choices)
                      : NameText::tr("%1 may mean several: %2. Write the whole name.").arg(word, choices)};
}

} // namespace

NameMeant<AgentId> agentMeant(const DeskNames &names, const QString &word)
{
    return meant(names.agents, word,
                 NameText::tr("There is no agent %1. The names are in: evenkeelctl skills list.").arg(word));
}

NameMeant<SkillId> skillMeant(const DeskNames &names, const QString &word)
{
    return meant(names.skills, word,
                 NameText::tr("There is no skill %1. The names are in: evenkeelctl skills list.").arg(word));
}

NameMeant<TeamId> teamMeant(const DeskNames &names, const QString &word)
{
    return meant(names.teams, word,
                 NameText::tr("There is no team %1. The names are in: evenkeelctl skills list.").arg(word));
}

} // namespace evenkeel
