// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rights.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace evenkeel {

class Output;

/// What somebody must be allowed to do for a call of a command to make sense; nothing where everybody is told what they
/// may see. The server refuses by itself what changes something; this is for calls that would look as if they had
/// worked.
[[nodiscard]] std::optional<Right> rightFor(const QString &command, const QCommandLineParser &parser);

/// Says why when whoever calls may not do it in the workspace there, which only a server can tell.
[[nodiscard]] bool isRefused(std::optional<Right> right, const QString &url, Output &output);

} // namespace evenkeel
