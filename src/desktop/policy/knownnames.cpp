// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownnames.h"

#include "desktop/style/words.h"
#include "domain/codes.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

template <class Things>
QStringList namesIn(const Things &things)
{
    QStringList names;
    for (const auto &[id, thing] : things)
        names << QString::fromStdString(thing.name);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

template <class Code>
QString coded(Code value)
{
    const std::string_view code = codeOf(value);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

KnownNames KnownNames::of(const DeskNames &names)
{
    KnownNames known;
    known.queues = namesIn(names.queues);
    known.teams = namesIn(names.teams);
    known.agents = namesIn(names.agents);
    known.skills = namesIn(names.skills);
    known.channels = namesIn(names.channels);
    known.categories = namesIn(names.categories);
    for (const auto &[id, skill] : names.skills) {
        if (!skill.language.empty())
            known.languages << QString::fromStdString(skill.language);
    }
    known.languages.sort();
    known.languages.removeDuplicates();
    return known;
}

QList<NamedCode> KnownNames::plain(const QStringList &names)
{
    QList<NamedCode> list;
    for (const QString &name : names)
        list.append({name, name});
    return list;
}

QList<NamedCode> KnownNames::valuesOf(ConditionField field) const
{
    QList<NamedCode> list;
    switch (field) {
    case ConditionField::Priority:
        for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low})
            list.append({Words::priority(priority), coded(priority)});
        return list;
    case ConditionField::ChannelKind:
        for (int kind = 0; kind < ChannelKindCount; ++kind)
            list.append({Words::channel(static_cast<ChannelKind>(kind)), coded(static_cast<ChannelKind>(kind))});
        return list;
    case ConditionField::Handling:
        return {{tr("Live"), coded(Handling::Live)}, {tr("Deferred"), coded(Handling::Deferred)}};
    case ConditionField::Status:
        for (int status = 0; status < TicketStatusCount; ++status)
            list.append({Words::status(static_cast<TicketStatus>(status)), coded(static_cast<TicketStatus>(status))});
        return list;
    case ConditionField::Weekday:
        for (int day = 1; day <= 7; ++day)
            list.append({QLocale().standaloneDayName(day), QString::number(day)});
        return list;
    case ConditionField::LastAgent:
        return {{tr("Yes"), QStringLiteral("yes")}, {tr("No"), QStringLiteral("no")}};
    case ConditionField::Language:
        for (const QString &code : languages) {
            const QString name = QLocale::languageToString(QLocale(code).language());
            list.append({QCoreApplication::translate("QLocale", name.toUtf8().constData()), code});
        }
        return list;
    case ConditionField::Queue:
        return plain(queues);
    case ConditionField::Channel:
        return plain(channels);
    case ConditionField::Category:
        return plain(categories);
    case ConditionField::Skill:
        return plain(skills);
    default:
        return {};
    }
}

QString KnownNames::field(ConditionField field)
{
    switch (field) {
    case ConditionField::Priority:
        return tr("Priority");
    case ConditionField::Channel:
        return tr("Channel");
    case ConditionField::ChannelKind:
        return tr("Kind of channel");
    case ConditionField::Handling:
        return tr("Handling");
    case ConditionField::Status:
        return tr("Status");
    case ConditionField::Queue:
        return tr("Queue");
    case ConditionField::Category:
        return tr("Category");
    case ConditionField::Subcategory:
        return tr("Subcategory");
    case ConditionField::Language:
        return tr("Language");
    case ConditionField::Customer:
        return tr("Customer");
    case ConditionField::Tier:
        return tr("Customer tier");
    case ConditionField::Tag:
        return tr("Tag");
    case ConditionField::Subject:
        return tr("Subject");
    case ConditionField::Source:
        return tr("Source");
    case ConditionField::Skill:
        return tr("Skill asked for");
    case ConditionField::Effort:
        return tr("Effort");
    case ConditionField::Reopens:
        return tr("Reopens");
    case ConditionField::Reassignments:
        return tr("Reassignments");
    case ConditionField::Weekday:
        return tr("Weekday");
    case ConditionField::TimeOfDay:
        return tr("Time of day");
    case ConditionField::AgeMinutes:
        return tr("Age in minutes");
    case ConditionField::SlaShare:
        return tr("SLA used");
    case ConditionField::LastAgent:
        break;
    }
    return tr("Had an agent before");
}

QString KnownNames::test(FieldTest test)
{
    switch (test) {
    case FieldTest::IsNot:
        return tr("is not");
    case FieldTest::Contains:
        return tr("contains");
    case FieldTest::StartsWith:
        return tr("starts with");
    case FieldTest::IsSet:
        return tr("is set");
    case FieldTest::IsEmpty:
        return tr("is empty");
    case FieldTest::AtLeast:
        return tr("is at least");
    case FieldTest::AtMost:
        return tr("is at most");
    case FieldTest::Between:
        return tr("is between");
    case FieldTest::Is:
        break;
    }
    return tr("is");
}

} // namespace evenkeel
