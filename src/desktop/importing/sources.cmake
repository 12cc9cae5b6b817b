# SPDX-License-Identifier: GPL-3.0-or-later
set(EVENKEEL_IMPORTING_SOURCES
  importing/droparea.cpp importing/fielddelegate.cpp importing/handmapping.cpp importing/importdialog.cpp importing/importdialogsetup.cpp importing/importfigures.cpp importing/importwords.cpp
  importing/leveldelegate.cpp importing/mappingmodel.cpp importing/proposalmodels.cpp importing/proposalsdialog.cpp
  importing/quarantinemodel.cpp ../../forms/importing/importdialog.ui ../../forms/importing/proposalsdialog.ui)
set(IMPORTING_SOURCES ${EVENKEEL_IMPORTING_SOURCES})
