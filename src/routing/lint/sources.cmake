# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(evenkeel_routing PRIVATE
  lint/conditionlogic.cpp lint/numberset.cpp lint/wordset.cpp)
