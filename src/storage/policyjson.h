// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policy.h"
#include "storage/jsonfields.h"

#include <QByteArray>

namespace evenkeel {

/// The whole policy as compact JSON, methods, statuses and priorities by their codes, durations in the unit their
/// field's name says. resources/policy/policy.schema.json describes it field by field. For storage.
[[nodiscard]] QByteArray policyToJson(const Policy &policy);

/// The same for people: fields in the order in which a policy is read, one thing a line, so that two files can be
/// compared as text. Ends in a line feed.
[[nodiscard]] QByteArray policyToPrettyJson(const Policy &policy);

/// Reads either back. A missing field keeps its default. Rules without an id are given the next free one of their
/// kind. BadFormat names the place: "weights.phone" for a wrong type, range or code, and with a word where the fault
/// is another: "triage.2.when.all.0.atLeast: not-allowed" (unknown, missing, duplicate, not-allowed, moving,
/// too-deep, too-many); "byte 17" for text that is no JSON object.
///
/// Stored policies skip fields nobody knows; files that people wrote are read with UnknownFields::Refuse.
[[nodiscard]] Result<Policy> policyFromJson(const QByteArray &json, UnknownFields unknown = UnknownFields::Skip);

} // namespace evenkeel
