// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/nameorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

struct NamedAgent
{
    QCollatorSortKey key; ///< made once: comparing names anew for each step takes far longer
    Agent agent;
};

template <class IsBefore>
void sortNamed(std::vector<Agent> &agents, IsBefore isBefore)
{
    // The C locale knows code points only: neither numbers nor letters with marks.
    const QLocale own;
    QCollator collator(own.language() == QLocale::C ? QLocale(QLocale::English) : own);
    collator.setNumericMode(true);
    std::vector<NamedAgent> named;
    named.reserve(agents.size());
    for (Agent &agent : agents) {
        QCollatorSortKey key = collator.sortKey(QString::fromStdString(agent.name));
        named.push_back({std::move(key), std::move(agent)});
    }
    std::sort(named.begin(), named.end(), isBefore);
    std::transform(named.begin(), named.end(), agents.begin(), [](NamedAgent &one) { return std::move(one.agent); });
}

bool isNameBefore(const NamedAgent &a, const NamedAgent &b)
{
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.agent.id < b.agent.id;
}

} // namespace

void sortByName(std::vector<Agent> &agents)
{
    sortNamed(agents, isNameBefore);
}

void sortByTeamAndName(std::vector<Agent> &agents)
{
    sortNamed(agents, [](const NamedAgent &a, const NamedAgent &b) {
        return a.agent.team != b.agent.team ? a.agent.team < b.agent.team : isNameBefore(a, b);
    });
}

} // namespace evenkeel
