# SPDX-License-Identifier: GPL-3.0-or-later
set(CONFLICT_SOURCES
  conflict/conflictdialog.cpp conflict/conflictmodel.cpp ../../forms/conflict/conflictdialog.ui)
