// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reviewservice.h"

#include "storage/experimentstore.h"
#include "storage/reviewstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

void sortIn(const ReviewItem &item, ReviewAgenda &agenda)
{
    const bool isDecision =
        item.state == ReviewState::Decided || item.state == ReviewState::Done || item.state == ReviewState::Dropped;
    if (item.madeAt >= agenda.span.until)
        return;
    if (agenda.span.contains(item.madeAt))
        (isDecision ? agenda.decided : agenda.proposed).push_back(item);
    else if (item.isOpen())
        agenda.open.push_back(item);
    else if (item.changedAt && agenda.span.contains(*item.changedAt))
        agenda.settled.push_back(item);
}

} // namespace

Result<ReviewAgenda> reviewAgenda(Database &database, Interval span, Instant now)
{
    const auto items = ReviewStore(database).all();
    if (!items)
        return items.error();
    const auto experiments = ExperimentStore(database).all();
    if (!experiments)
        return experiments.error();
    ReviewAgenda agenda;
    agenda.span = span;
    agenda.now = now;
    for (const ReviewItem &item : *items)
        sortIn(item, agenda);
    std::stable_partition(agenda.open.begin(), agenda.open.end(),
                          [now](const ReviewItem &item) { return item.isOverdue(now); });
    for (const PolicyExperiment &experiment : *experiments) {
        if (experiment.endedAt && span.contains(*experiment.endedAt))
            agenda.ended.push_back(experiment);
        else if (span.contains(experiment.watch.from))
            agenda.started.push_back(experiment);
    }
    return agenda;
}

Result<ReviewItem> settleReviewItem(Database &database, std::int64_t id, ReviewState state, const std::string &outcome,
                                    Instant now)
{
    ReviewStore store(database);
    const auto seen = store.item(id);
    if (!seen)
        return seen.error();
    const bool isNext =
        seen->state == ReviewState::Proposed
            ? state == ReviewState::Decided || state == ReviewState::Declined
            : seen->state == ReviewState::Decided && (state == ReviewState::Done || state == ReviewState::Dropped);
    if (!isNext)
        return Error{ErrorCode::Conflict, "review item " + std::to_string(id)};
    ReviewItem settled = *seen;
    settled.state = state;
    settled.changedAt = now;
    if (!outcome.empty())
        settled.outcome = outcome;
    if (const auto done = store.change(settled, *seen); !done)
        return done.error();
    return settled;
}

Result<ReviewItem> addReviewItem(Database &database, const ReviewItem &item)
{
    const auto id = ReviewStore(database).add(item);
    if (!id)
        return id.error();
    ReviewItem added = item;
    added.id = *id;
    return added;
}

Result<ReviewItem> changeReviewItem(Database &database, const ReviewItem &item, const ReviewItem &seen)
{
    if (const auto done = ReviewStore(database).change(item, seen); !done)
        return done.error();
    return item;
}

} // namespace evenkeel
