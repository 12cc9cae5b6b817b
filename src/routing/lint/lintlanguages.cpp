// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/lintlanguages.h"

#include "base/foldedcase.h"

#include <set>

namespace evenkeel {

namespace {

void collect(const Condition &condition, std::set<std::string> &languages)
{
    if (condition.kind == Condition::Kind::Not)
        return;
    const bool isLanguage = condition.kind == Condition::Kind::Test && condition.field == ConditionField::Language;
    if (isLanguage && condition.test == FieldTest::Is) {
        for (const std::string &value : condition.values)
            languages.insert(folded(value));
    }
    for (const Condition &part : condition.parts)
        collect(part, languages);
}

Condition isLanguage(const std::string &language)
{
    Condition test;
    test.kind = Condition::Kind::Test;
    test.field = ConditionField::Language;
    test.values = {language};
    return test;
}

} // namespace

LintLanguages::LintLanguages(const DeskPicture &picture)
{
    for (const RoutingTicket &ticket : picture.tickets) {
        if (ticket.language.isValid() && !ticket.facts.language.empty())
            m_skills.emplace(folded(ticket.facts.language), ticket.language);
    }
}

std::vector<AskedLanguage> LintLanguages::askedBy(const Condition &when, const PreparedCondition &condition) const
{
    std::set<std::string> languages;
    collect(when, languages);
    std::vector<AskedLanguage> asked;
    for (const std::string &language : languages) {
        const auto skill = m_skills.find(language);
        if (skill != m_skills.end() && !areDisjoint(condition, prepared(isLanguage(language))))
            asked.push_back({language, skill->second});
    }
    return asked;
}

} // namespace evenkeel
