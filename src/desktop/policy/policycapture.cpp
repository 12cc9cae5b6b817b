// SPDX-License-Identifier: GPL-3.0-or-later
#include "policycapture.h"

#include "policydialog.h"
#include "policydraft.h"
#include "policyediting.h"
#include "rulecardsmodel.h"

#include "cardspanel.h"
#include "sectionpanel.h"

#include <QDialog>
#include <QUndoStack>

namespace evenkeel {

namespace {

using Part = PolicyPlace::Part;

QDialog *dialogOf(const PolicyPage &page)
{
    for (QDialog *dialog : page.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void takeDialog(PolicyPage &page, const TakePicture &take, const QString &name)
{
    take([&page] { return dialogOf(page); }, name);
    delete dialogOf(page);
}

} // namespace

void takePolicyDialogs(PolicyPage &page, const TakePicture &take)
{
    const PolicySection before = page.sections()->current();
    const std::pair<PolicySection::Kind, QString> sections[]{
        {PolicySection::Kind::Triage, QStringLiteral("policy-triage")},
        {PolicySection::Kind::General, QStringLiteral("policy-general")},
        {PolicySection::Kind::Promises, QStringLiteral("policy-promises")},
        {PolicySection::Kind::Escalation, QStringLiteral("policy-escalation")}};
    for (const auto &[kind, name] : sections) {
        page.sections()->select({kind, {}});
        take([&page] { return page.window(); }, name);
    }
    page.sections()->select(before);
    const std::pair<Part, QString> editors[]{{Part::Rule, QStringLiteral("policy-rule")},
                                             {Part::Triage, QStringLiteral("policy-triage-rule")},
                                             {Part::Profile, QStringLiteral("policy-profile")},
                                             {Part::SlaRule, QStringLiteral("policy-sla-rule")},
                                             {Part::Calendar, QStringLiteral("policy-calendar")},
                                             {Part::Escalation, QStringLiteral("policy-escalation-rule")}};
    for (const auto &[part, name] : editors) {
        // One that is there tells more than an empty one.
        const std::vector<RuleCard> &cards = page.cards()->model()->rows();
        if (part == Part::Rule && cards.size() > 1)
            page.editing()->open(cards[1].place);
        else
            page.editing()->add(part, before.queue);
        takeDialog(page, take, name);
    }
    for (const Part part : {Part::General, Part::Capacity, Part::Protection, Part::Offers, Part::Cost, Part::Sla}) {
        page.editing()->open({part, 0, {}, -1});
        takeDialog(page, take, QStringLiteral("policy-settings-%1").arg(static_cast<int>(part)));
    }
    page.draft()->edit(PolicyPage::tr("Change the target"), [](Policy &policy) { policy.targetHigh -= 0.05; });
    page.enforce();
    takeDialog(page, take, QStringLiteral("policy-enforce"));
    page.compareWithForce();
    takeDialog(page, take, QStringLiteral("policy-compare"));
    page.draft()->start(page.draft()->base());
    page.showHistory();
    takeDialog(page, take, QStringLiteral("policy-history"));
}

} // namespace evenkeel
