# SPDX-License-Identifier: GPL-3.0-or-later
set(POLICY_SOURCES
  policy/benchdelegate.cpp policy/benchform.cpp policy/benchmodel.cpp policy/benchpanel.cpp policy/benchwords.cpp
  policy/boundcontrols.cpp policy/cardspanel.cpp policy/conditioneditor.cpp policy/dialogparts.cpp
  policy/draftkeeper.cpp policy/durationbox.cpp policy/enforcedialog.cpp policy/findingdelegate.cpp policy/findingsmodel.cpp
  policy/findingspanel.cpp policy/knownnames.cpp policy/listeditors.cpp policy/namesfield.cpp policy/policycalls.cpp
  policy/policycapture.cpp policy/policycards.cpp policy/policychanges.cpp policy/policyclash.cpp policy/policydialog.cpp policy/policydraft.cpp policy/policyedit.cpp
  policy/policyediting.cpp policy/policyfigures.cpp policy/policyflow.cpp policy/policyhistorydialog.cpp
  policy/policyhistorymodel.cpp policy/policypage.cpp policy/policypageactions.cpp policy/policypagebody.cpp policy/policyprint.cpp
  policy/policysectionsmodel.cpp policy/profiledialogs.cpp policy/reorderview.cpp policy/reroutedmodel.cpp
  policy/ringline.cpp policy/rowseditor.cpp policy/rulecarddelegate.cpp policy/rulecardgeometry.cpp
  policy/rulecardpainting.cpp policy/rulecardsmodel.cpp policy/ruledialogs.cpp policy/sectiondelegate.cpp
  policy/sectionpanel.cpp policy/settingsform.cpp policy/settingwords.cpp policy/textlistdialog.cpp
  policy/weekfield.cpp policy/wordspanel.cpp)
