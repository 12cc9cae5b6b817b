# SPDX-License-Identifier: GPL-3.0-or-later
set(CALENDAR_SOURCES
  calendar/calendarexchange.cpp calendar/calendarlegend.cpp calendar/calendarconflicts.cpp calendar/calendarpage.cpp calendar/calendarpageactions.cpp
  calendar/calendarpagefiles.cpp calendar/calendarrequestflow.cpp calendar/calendarsteps.cpp
  calendar/conflictpanel.cpp calendar/conflictwords.cpp
  calendar/coveragestrip.cpp calendar/datewords.cpp calendar/dayplandialog.cpp calendar/dayplanprint.cpp calendar/icsimportdialog.cpp
  calendar/icspreviewmodel.cpp calendar/requestpanel.cpp
  calendar/rotationdialog.cpp calendar/rulefields.cpp calendar/rulesdialog.cpp calendar/timelinedays.cpp calendar/timelinedrag.cpp
  calendar/timelinegeometry.cpp calendar/timelineinput.cpp calendar/timelinekeys.cpp calendar/timelinelook.cpp calendar/timelinepainter.cpp
  calendar/timelinerowpainter.cpp calendar/timelinerows.cpp calendar/timelinetiles.cpp calendar/timelineview.cpp
  calendar/timeoffdialog.cpp)
