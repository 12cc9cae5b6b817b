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

constexpr std::size_t ShownNames = 5;

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

/// "Ann Lee (3), Ann Lee (17)", or without numbers where the names differ.
template <class Id, class Thing>
QString listed(const std::map<Id, Thing> &things, const std::vector<Id> &ids)
{
    QStringList names;
    for (const Id id : ids)
        names << QString::fromStdString(things.at(id).name);
    if (QStringList(names).removeDuplicates() > 0) {
        for (std::size_t i = 0; i < ids.size(); ++i)
            names[static_cast<qsizetype>(i)] += QStringLiteral(" (%1)").arg(ids[i].value);
    }
    if (ids.size() > ShownNames) {
        names.resize(static_cast<qsizetype>(ShownNames));
        names << QStringLiteral("…");
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
    return {
        {},
        {ErrorCode::Conflict, word.toStdString()},
        NameText::tr("%1 may mean several: %2. Write the whole name, or the number.").arg(word, listed(things, found))};
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
