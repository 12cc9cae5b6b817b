# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(evenkeel_routing PRIVATE
  escalation/escalation.cpp
  escalation/escalationsign.cpp
)
