# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(evenkeel_routing PRIVATE
  lint/conditionlogic.cpp lint/foldedticket.cpp lint/lint.cpp lint/lintcapacity.cpp lint/lintconditions.cpp
  lint/lintcover.cpp lint/lintlanguages.cpp lint/lintnames.cpp lint/lintrings.cpp lint/lintroster.cpp
  lint/lintrules.cpp lint/lintrun.cpp lint/lintskills.cpp lint/numberset.cpp lint/weekminutes.cpp lint/wordset.cpp)
