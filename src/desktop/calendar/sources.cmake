# SPDX-License-Identifier: GPL-3.0-or-later
set(CALENDAR_SOURCES
  calendar/calendarpage.cpp calendar/calendarpageactions.cpp calendar/calendarsteps.cpp calendar/conflictwords.cpp calendar/coveragestrip.cpp calendar/dayplandialog.cpp
 
  calendar/requestpanel.cpp calendar/timelinedrag.cpp calendar/timelinegeometry.cpp calendar/timelineinput.cpp
  calendar/timelinepainter.cpp calendar/timelinerows.cpp calendar/timelineview.cpp calendar/timeoffdialog.cpp
  calendar/rotationdialog.cpp calendar/rulesdialog.cpp)
