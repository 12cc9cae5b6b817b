# SPDX-License-Identifier: GPL-3.0-or-later
set(SKILLS_SOURCES
  skills/disputedialog.cpp skills/levelreviewdialog.cpp skills/levelreviewmodel.cpp skills/skillsbar.cpp
  skills/skillsdelegate.cpp skills/skillsflow.cpp skills/skillsfooter.cpp skills/skillsgrid.cpp
  skills/skillsheaders.cpp skills/skillsmatrixmodel.cpp skills/skillspage.cpp skills/skillspanel.cpp
  skills/skillsstep.cpp)
