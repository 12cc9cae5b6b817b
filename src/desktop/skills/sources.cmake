# SPDX-License-Identifier: GPL-3.0-or-later
set(SKILLS_SOURCES
  skills/asofdialog.cpp skills/dropveil.cpp skills/leavedialog.cpp skills/leavemodels.cpp
  skills/levelblocks.cpp skills/levelblockstep.cpp skills/levellineage.cpp skills/levelreviewdialog.cpp
  skills/levelreviewmodel.cpp skills/skillexportdialog.cpp
  skills/skillimportdialog.cpp skills/skillimportmodels.cpp skills/skillsbar.cpp
  skills/skillsdelegate.cpp skills/skillsfiles.cpp skills/skillsflow.cpp skills/skillsfooter.cpp skills/skillsgrid.cpp
  skills/skillsheaders.cpp skills/skillsmatrixmodel.cpp skills/skillspage.cpp skills/skillspageactions.cpp
  skills/skillspanel.cpp
  skills/skillsconflicts.cpp skills/skillsstep.cpp)
