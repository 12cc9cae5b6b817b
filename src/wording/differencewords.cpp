// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/differencewords.h"

#include "domain/codes.h"
#include "wording/fieldnames.h"
#include "wording/queuewords.h"
#include "wording/wordforms.h"

namespace evenkeel {

namespace {

// Lists and trees have no short words; the sentence says only that they differ.
bool isPlain(const QString &value)
{
    return !value.startsWith(u'[') && !value.startsWith(u'{');
}

bool isShare(const QString &field)
{
    static const QStringList shares{QStringLiteral("targetLow"),  QStringLiteral("targetHigh"),
                                    QStringLiteral("urgentCap"),  QStringLiteral("cautionUntil"),
                                    QStringLiteral("relaxEvery"), QStringLiteral("atRiskShare"),
                                    QStringLiteral("cap"),        QStringLiteral("share")};
    return shares.contains(field) || field.startsWith(QLatin1String("countsTowardLoad."));
}

} // namespace

QString DifferenceWords::sentence(const PolicyDifference &difference)
{
    switch (difference.kind) {
    case PolicyDifference::Kind::Added:
        return tr("%1 is new.", "a rule, queue or profile").arg(thing(difference));
    case PolicyDifference::Kind::Removed:
        return tr("%1 is gone.", "a rule, queue or profile").arg(thing(difference));
    case PolicyDifference::Kind::Moved:
        return tr("%1 moved from position %2 to %3.", "a rule, queue or profile; positions")
            .arg(thing(difference), WordForms::name(difference.before), WordForms::name(difference.after));
    case PolicyDifference::Kind::Changed:
        break;
    }
    return changed(difference);
}

QString DifferenceWords::thing(const PolicyDifference &difference)
{
    using Part = PolicyPlace::Part;
    switch (difference.place.part) {
    case Part::General:
        return tr("General settings");
    case Part::Triage:
        return named(tr("Triage rule"), difference);
    case Part::Queue:
        return named(tr("Queue"), difference);
    case Part::Rule:
    case Part::Ring:
        return difference.name.empty()
                   ? tr("A rule of %1", "queue").arg(WordForms::name(difference.place.queue))
                   : tr("Rule “%1” of %2", "rule, queue")
                         .arg(WordForms::name(difference.name), WordForms::name(difference.place.queue));
    case Part::Capacity:
        return named(difference.name.empty() ? tr("Capacity") : tr("Capacity share"), difference);
    case Part::Profile:
        return named(tr("Capacity profile"), difference);
    case Part::Protection:
        return tr("Protection");
    case Part::Affinity:
        return tr("Affinity");
    case Part::Offers:
        return tr("Offers");
    case Part::Escalation:
        return named(tr("Escalation rule"), difference);
    case Part::Leads:
        return named(difference.name.empty() ? tr("Leads and substitutes") : tr("Lead or substitutes"), difference);
    case Part::Growth:
        return named(difference.name.empty() ? tr("Growth") : tr("Learner"), difference);
    case Part::Cost:
        return tr("Costs");
    case Part::Sla:
        return tr("SLA targets");
    case Part::SlaRule:
        return named(tr("SLA rule"), difference);
    case Part::Calendar:
        break;
    }
    return named(tr("Calendar"), difference);
}

QString DifferenceWords::named(const QString &kind, const PolicyDifference &difference)
{
    return difference.name.empty()
               ? kind
               : tr("%1 “%2”", "kind of thing, its name").arg(kind, WordForms::name(difference.name));
}

QString DifferenceWords::changed(const PolicyDifference &difference)
{
    const QString name = QString::fromStdString(difference.field);
    const QString before = QString::fromStdString(difference.before);
    const QString after = QString::fromStdString(difference.after);
    if (difference.place.part == PolicyPlace::Part::General || difference.place.part == PolicyPlace::Part::Affinity) {
        if (const QString text = general(difference); !text.isEmpty())
            return text;
    }
    if (name == QLatin1String("on"))
        return turned(difference);
    if (name == QLatin1String("cap") && !before.isEmpty() && !after.isEmpty())
        return tr("%1 fills agents to %2 instead of %3.", "a rule, shares")
            .arg(thing(difference), value(name, after), value(name, before));
    const QString what = FieldNames::field(name);
    if (!isPlain(before) || !isPlain(after))
        return tr("%1: %2 changed.", "a rule, queue or profile; what of it").arg(thing(difference), what);
    if (before.isEmpty())
        return tr("%1: %2 is now %3; before, nothing was said of it.", "a rule, queue or profile; what of it, value")
            .arg(thing(difference), what, value(name, after));
    if (after.isEmpty())
        return tr("%1: %2 is no longer set; it was %3.", "a rule, queue or profile; what of it, value")
            .arg(thing(difference), what, value(name, before));
    return tr("%1: %2 is now %3 instead of %4.", "a rule, queue or profile; what of it, values")
        .arg(thing(difference), what, value(name, after), value(name, before));
}

QString DifferenceWords::general(const PolicyDifference &difference)
{
    const QString name = QString::fromStdString(difference.field);
    const QString before = value(name, QString::fromStdString(difference.before));
    const QString after = value(name, QString::fromStdString(difference.after));
    if (name == QLatin1String("affinityDays"))
        return tr("Affinity looks back %n day(s) instead of %1.", nullptr,
                  QString::fromStdString(difference.after).toInt())
            .arg(before);
    if (name == QLatin1String("targetHigh"))
        return tr("Agents are filled to %1 instead of %2.", "shares").arg(after, before);
    if (name == QLatin1String("urgentCap"))
        return tr("Urgent tickets may fill an agent to %1 instead of %2.", "shares").arg(after, before);
    if (name == QLatin1String("relaxEvery"))
        return tr("An optional step loosens every %1 of the first response SLA instead of every %2.", "shares")
            .arg(after, before);
    if (name == QLatin1String("method"))
        return tr("The method is %1 instead of %2.", "methods").arg(after, before);
    return {};
}

QString DifferenceWords::turned(const PolicyDifference &difference)
{
    return difference.after == "true" ? tr("%1: switched on.", "a rule or profile").arg(thing(difference))
                                      : tr("%1: switched off.", "a rule or profile").arg(thing(difference));
}

QString DifferenceWords::value(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return tr("nothing", "instead of a value");
    if (value == QLatin1String("true"))
        return tr("yes", "value");
    if (value == QLatin1String("false"))
        return tr("no", "value");
    const std::string code = value.toStdString();
    if (field == QLatin1String("method")) {
        if (const auto method = assignmentMethodFrom(code))
            return WordForms::quoted(QueueWords::method(*method));
    }
    if (field == QLatin1String("priority")) {
        if (const auto priority = priorityFrom(code))
            return WordForms::priority(*priority);
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return WordForms::quoted(WordForms::name(code));
    if (field.contains(QLatin1String("Minutes")))
        return WordForms::minutes(number);
    return isShare(field) ? WordForms::percent(number) : WordForms::number(number);
}

} // namespace evenkeel
