# SPDX-License-Identifier: GPL-3.0-or-later
set(EVENKEEL_TICKETS_SOURCES
  tickets/factgrid.cpp tickets/filterfield.cpp tickets/handoverdialog.cpp tickets/handoverlistdialog.cpp
  tickets/handovermodel.cpp tickets/handoversteps.cpp tickets/insetheader.cpp tickets/legendview.cpp tickets/linkbutton.cpp tickets/slabar.cpp
  tickets/slapieces.cpp tickets/slasegmentmodel.cpp tickets/slatimeline.cpp tickets/slaview.cpp tickets/slawords.cpp
  tickets/storydelegate.cpp tickets/storymodel.cpp tickets/storyview.cpp tickets/storywords.cpp tickets/ticketpane.cpp
  tickets/ticketsdelegate.cpp tickets/ticketsfeed.cpp tickets/ticketsheet.cpp tickets/ticketsmodel.cpp tickets/ticketsmodelupdate.cpp
  tickets/ticketspage.cpp tickets/ticketspagehandover.cpp tickets/ticketspageviews.cpp tickets/tickettable.cpp tickets/ticketview.cpp tickets/tracedelegate.cpp
  tickets/tracemodel.cpp tickets/traceview.cpp tickets/tracewords.cpp tickets/viewsbutton.cpp
  tickets/whynotpopup.cpp tickets/whynotwords.cpp)
set(TICKETS_SOURCES ${EVENKEEL_TICKETS_SOURCES})
