// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "storage/jsonfields.h"

#include <QJsonObject>

namespace evenkeel {

inline constexpr int MostRules = 1'000; ///< of one kind; assignment rules of all queues together

// The parts of a policy that are lists of rules: how each is written and read. See policyjson.h.

[[nodiscard]] QJsonObject triageRuleToJson(const TriageRule &rule);
[[nodiscard]] QJsonObject queuePolicyToJson(const QueuePolicy &queue);
[[nodiscard]] QJsonObject assignmentRuleToJson(const AssignmentRule &rule);
[[nodiscard]] QJsonObject ringToJson(const Ring &ring);
[[nodiscard]] QJsonObject skillAskToJson(const SkillAsk &ask);
[[nodiscard]] QJsonObject candidateTestToJson(const CandidateTest &who);

void readTriage(JsonFields &fields, Policy &policy);
void readQueues(JsonFields &fields, Policy &policy);

/// What every rule starts with: id, name, whether it is on. An id that is missing stays 0.
void readRuleHead(JsonFields &fields, int &id, std::string &name, bool &isOn);

} // namespace evenkeel
