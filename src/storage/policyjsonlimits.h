// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "storage/jsonfields.h"

#include <QJsonObject>

namespace evenkeel {

// Limits that keep arithmetic sound, wide enough for every desk.
inline constexpr double HighestWeight = 1e6;
inline constexpr double HighestShare = 100;
inline constexpr int HighestMinutes = 10 * 366 * 24 * 60;
inline constexpr int HighestDays = 10 * 366;
inline constexpr int HighestCount = 1'000'000;
inline constexpr int HighestId = 1'000'000'000;

// The parts of a policy that limit and protect: how each is written and read. See policyjson.h.

[[nodiscard]] QJsonObject capacityProfileToJson(const CapacityProfile &profile);
[[nodiscard]] QJsonObject limitForToJson(const LimitFor &limit);
[[nodiscard]] QJsonObject capacityShareToJson(const CapacityShare &share);
[[nodiscard]] QJsonObject protectionToJson(const Protection &protection);
[[nodiscard]] QJsonObject offersToJson(const OfferTerms &offers);
[[nodiscard]] QJsonObject escalationToJson(const EscalationRule &rule);
[[nodiscard]] QJsonObject teamLeadToJson(const TeamLead &lead);
[[nodiscard]] QJsonObject substituteChainToJson(const SubstituteChain &chain);
[[nodiscard]] QJsonObject growthToJson(const Growth &growth);
[[nodiscard]] QJsonObject costToJson(const CostWeights &cost);

void readProfiles(JsonFields &fields, Policy &policy);
void readCapacityShares(JsonFields &fields, Policy &policy);
void readProtection(JsonFields fields, Protection &protection);
void readOffers(JsonFields fields, OfferTerms &offers);
void readEscalations(JsonFields &fields, Policy &policy);
void readLeads(JsonFields &fields, Policy &policy);
void readSubstitutes(JsonFields &fields, Policy &policy);
void readGrowth(JsonFields fields, Growth &growth);
void readCost(JsonFields fields, CostWeights &cost);

} // namespace evenkeel
