# SPDX-License-Identifier: GPL-3.0-or-later
set(REPORTS_SOURCES
  charts/barcanvas.cpp charts/cardgrid.cpp charts/chartcanvas.cpp charts/chartcanvasinput.cpp charts/chartcard.cpp
  charts/chartexport.cpp charts/chartlegend.cpp charts/chartoverlay.cpp charts/charttablemodel.cpp
  charts/chartticks.cpp charts/drawnpoints.cpp charts/flowcanvas.cpp charts/heatcanvas.cpp charts/plotcanvas.cpp
  charts/plotlook.cpp
  reports/agentfigures.cpp reports/auditdelegate.cpp reports/auditpart.cpp reports/auditrulesmodel.cpp
  reports/auditticketsmodel.cpp reports/desknow.cpp reports/figureparts.cpp reports/indicatorfigures.cpp
  reports/experimentform.cpp reports/experimentpane.cpp reports/experimentsdelegate.cpp
  reports/experimentsground.cpp reports/experimentsmodel.cpp reports/experimentspart.cpp reports/experimentsteps.cpp
  reports/experimenttexts.cpp reports/intervalchart.cpp
  reports/nowfigures.cpp reports/nowpart.cpp reports/nowticketsmodel.cpp reports/partswitch.cpp
  reports/periodpicker.cpp reports/reporthistorydialog.cpp reports/reporthistorymodel.cpp reports/reportpart.cpp
  reports/reportpreview.cpp reports/reportprint.cpp reports/reportscheduledialog.cpp reports/reportscheduleflow.cpp
  reports/reportspage.cpp reports/reviewform.cpp reports/reviewitemsmodel.cpp reports/reviewpart.cpp
  reports/reviewsteps.cpp reports/screenlook.cpp reports/shapefigures.cpp reports/stattile.cpp reports/timefigures.cpp
  reports/trendspart.cpp reports/variablefield.cpp reports/weeklypart.cpp reports/weeklypartactions.cpp
  reports/weeksdelegate.cpp reports/weeksmodel.cpp)
