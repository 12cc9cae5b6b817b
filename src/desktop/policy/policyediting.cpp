// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyediting.h"

#include "policychanges.h"
#include "settingsform.h"
#include "settingwords.h"

#include <algorithm>

namespace evenkeel {

namespace {

using Part = PolicyPlace::Part;

template <class Thing>
const Thing *findById(const std::vector<Thing> &list, int id)
{
    const auto it = std::find_if(list.begin(), list.end(), [id](const Thing &thing) { return thing.id == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

PolicyEditing::PolicyEditing(PolicyDraft *draft, QWidget *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_parent(parent)
{}

void PolicyEditing::setNames(const DeskNames &names)
{
    m_names = names;
}

KnownNames PolicyEditing::known() const
{
    KnownNames known = KnownNames::of(m_names);
    for (const BusinessCalendar &calendar : m_draft->policy().sla.calendars)
        known.calendars << QString::fromStdString(calendar.name);
    return known;
}

dialogs::Surroundings PolicyEditing::around() const
{
    return {m_draft->policy(), known(), m_parent};
}

QString PolicyEditing::nameOf(const PolicyPlace &place) const
{
    return QString::fromStdString(policychanges::nameOf(m_draft->policy(), place));
}

bool PolicyEditing::canRemove(const PolicyPlace &place)
{
    return place.part == Part::Rule || place.part == Part::Profile || place.part == Part::Escalation ||
           place.part == Part::SlaRule || place.part == Part::Calendar || (place.part == Part::Triage && place.id > 0);
}

bool PolicyEditing::canToggle(const PolicyPlace &place)
{
    return canRemove(place) && place.part != Part::Calendar;
}

void PolicyEditing::show(PolicyDialog *dialog, std::function<void()> accepted)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, std::move(accepted));
    dialog->open();
    Q_EMIT dialogShown(dialog);
}

void PolicyEditing::store(bool isNew, const std::string &name, const PolicyPlace &place,
                          const std::function<void(Policy &)> &put)
{
    const QString shown = QString::fromStdString(name);
    m_draft->edit(isNew ? tr("Add %1", "name of a rule").arg(shown) : tr("Change %1", "name of a rule").arg(shown),
                  put);
    if (isNew)
        Q_EMIT made(place);
}

void PolicyEditing::open(const PolicyPlace &place)
{
    const Policy &policy = m_draft->policy();
    switch (place.part) {
    case Part::Rule:
    case Part::Ring: {
        const QueuePolicy *queue = policychanges::findQueue(policy, place.queue);
        if (const AssignmentRule *rule = queue == nullptr ? nullptr : findById(queue->rules, place.id))
            openRule(*rule, place.queue, false);
        return;
    }
    case Part::Triage:
        if (const TriageRule *rule = findById(policy.triage, place.id))
            return openTriage(*rule, false);
        return openSettings(place.part);
    case Part::Queue:
        return openQueue(place.queue);
    case Part::Profile:
        if (const CapacityProfile *profile = findById(policy.profiles, place.id))
            openProfile(*profile, false);
        return;
    case Part::SlaRule:
        if (const SlaRule *rule = findById(policy.sla.rules, place.id))
            openSlaRule(*rule, false);
        return;
    case Part::Calendar:
        for (const BusinessCalendar &calendar : policy.sla.calendars) {
            if (calendar.name == place.queue)
                return openCalendar(calendar, false);
        }
        return;
    case Part::Escalation:
        if (const EscalationRule *rule = findById(policy.escalations, place.id))
            openEscalation(*rule, false);
        return;
    default:
        openSettings(place.part);
    }
}

void PolicyEditing::add(Part part, const QString &queue)
{
    const int id = m_draft->freshId();
    const auto fresh = [id](auto thing) {
        thing.id = id;
        return thing;
    };
    switch (part) {
    case Part::Triage:
        return openTriage(fresh(TriageRule{}), true);
    case Part::Rule:
        return openRule(fresh(AssignmentRule{}), queue.toStdString(), true);
    case Part::Profile: {
        CapacityProfile profile = fresh(CapacityProfile{});
        profile.limit = 5;
        profile.urgentLimit = 6;
        return openProfile(profile, true);
    }
    case Part::SlaRule: {
        SlaRule rule = fresh(SlaRule{});
        rule.target = m_draft->policy().sla.target(Priority::Normal);
        return openSlaRule(rule, true);
    }
    case Part::Calendar: {
        BusinessCalendar calendar;
        calendar.week = m_draft->policy().sla.hours;
        return openCalendar(calendar, true);
    }
    case Part::Escalation:
        return openEscalation(fresh(EscalationRule{}), true);
    default:
        return;
    }
}

void PolicyEditing::openRule(const AssignmentRule &rule, const std::string &queue, bool isNew)
{
    const auto value = std::make_shared<AssignmentRule>(rule);
    show(dialogs::rule(value, around()), [this, value, queue, isNew] {
        store(isNew, value->name, {Part::Rule, value->id, queue, -1},
              [&](Policy &policy) { policychanges::put(policychanges::queueIn(policy, queue).rules, *value); });
    });
}

void PolicyEditing::openTriage(const TriageRule &rule, bool isNew)
{
    const auto value = std::make_shared<TriageRule>(rule);
    show(dialogs::triage(value, around()), [this, value, isNew] {
        store(isNew, value->name, {Part::Triage, value->id, {}, -1},
              [&](Policy &policy) { policychanges::put(policy.triage, *value); });
    });
}

void PolicyEditing::openProfile(const CapacityProfile &profile, bool isNew)
{
    const auto value = std::make_shared<CapacityProfile>(profile);
    show(dialogs::profile(value, around()), [this, value, isNew] {
        store(isNew, value->name, {Part::Profile, value->id, {}, -1},
              [&](Policy &policy) { policychanges::put(policy.profiles, *value); });
    });
}

void PolicyEditing::openSlaRule(const SlaRule &rule, bool isNew)
{
    const auto value = std::make_shared<SlaRule>(rule);
    show(dialogs::slaRule(value, around()), [this, value, isNew] {
        store(isNew, value->name, {Part::SlaRule, value->id, {}, -1},
              [&](Policy &policy) { policychanges::put(policy.sla.rules, *value); });
    });
}

void PolicyEditing::openCalendar(const BusinessCalendar &calendar, bool isNew)
{
    const auto value = std::make_shared<BusinessCalendar>(calendar);
    show(dialogs::calendar(value, around()), [this, value, isNew, before = calendar.name] {
        store(isNew, value->name, {Part::Calendar, 0, value->name, -1}, [&](Policy &policy) {
            auto &list = policy.sla.calendars;
            const auto it = std::find_if(list.begin(), list.end(),
                                         [&](const BusinessCalendar &listed) { return listed.name == before; });
            if (isNew || it == list.end()) {
                list.push_back(*value);
                return;
            }
            *it = *value;
            // Rules name their calendar; they follow it to its new name.
            for (SlaRule &rule : policy.sla.rules) {
                if (rule.calendar == before)
                    rule.calendar = value->name;
            }
        });
    });
}

void PolicyEditing::openEscalation(const EscalationRule &rule, bool isNew)
{
    const auto value = std::make_shared<EscalationRule>(rule);
    show(dialogs::escalation(value, around()), [this, value, isNew] {
        store(isNew, value->name, {Part::Escalation, value->id, {}, -1},
              [&](Policy &policy) { policychanges::put(policy.escalations, *value); });
    });
}

void PolicyEditing::openQueue(const std::string &queue)
{
    const QueuePolicy *own = policychanges::findQueue(m_draft->policy(), queue);
    const auto value = std::make_shared<QueuePolicy>(own == nullptr ? QueuePolicy{} : *own);
    value->queue = queue;
    show(dialogs::queue(value, around()), [this, value] {
        store(false, value->queue, {}, [&](Policy &policy) { policychanges::queueIn(policy, value->queue) = *value; });
    });
}

void PolicyEditing::openSettings(Part part)
{
    const auto value = std::make_shared<Policy>(m_draft->policy());
    show(dialogs::settings(part, value, around()), [this, value, part] {
        const QString title = part == Part::Triage ? tr("what no triage rule meets") : SettingWords::title(part);
        m_draft->edit(tr("Change %1", "group of settings").arg(title), [&](Policy &policy) { policy = *value; });
    });
}

void PolicyEditing::remove(const PolicyPlace &place)
{
    if (canRemove(place) || place.part == Part::Queue)
        m_draft->edit(tr("Remove %1").arg(nameOf(place)),
                      [&](Policy &policy) { policychanges::remove(policy, place); });
}

void PolicyEditing::duplicate(const PolicyPlace &place)
{
    if (!canRemove(place))
        return;
    const int id = m_draft->freshId();
    const QString name = tr("%1, copy", "name of a rule").arg(nameOf(place));
    m_draft->edit(tr("Duplicate %1").arg(nameOf(place)),
                  [&](Policy &policy) { policychanges::duplicate(policy, place, id, name.toStdString()); });
    PolicyPlace copy = place;
    copy.id = place.part == Part::Calendar ? 0 : id;
    if (place.part == Part::Calendar)
        copy.queue = name.toStdString();
    Q_EMIT made(copy);
}

void PolicyEditing::toggle(const PolicyPlace &place)
{
    if (canToggle(place))
        m_draft->edit(tr("Switch %1 on or off").arg(nameOf(place)),
                      [&](Policy &policy) { policychanges::toggle(policy, place); });
}

void PolicyEditing::move(const PolicyPlace &place, int to)
{
    m_draft->edit(tr("Move %1").arg(nameOf(place)), [&](Policy &policy) { policychanges::move(policy, place, to); });
}

void PolicyEditing::addQueue(const QString &name)
{
    m_draft->edit(tr("Give %1 a policy of its own").arg(name),
                  [&](Policy &policy) { policychanges::queueIn(policy, name.toStdString()); });
    Q_EMIT made({Part::Queue, 0, name.toStdString(), -1});
}

} // namespace evenkeel
