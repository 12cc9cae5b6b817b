// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace evenkeel {

/// JSON of a policy laid out for people: fields in reading order (a rule starts with its id and name), a test, a ring
/// or a need on one line, everything else one field a line. The same object always gives the same text.
[[nodiscard]] QByteArray laidOutPolicyJson(const QJsonObject &policy);

} // namespace evenkeel
