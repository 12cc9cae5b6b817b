# SPDX-License-Identifier: GPL-3.0-or-later
set(CONNECTING_SOURCES
  connecting/connectiondialog.cpp connecting/connectiontest.cpp connecting/passworddialog.cpp
  connecting/passwordfields.cpp connecting/serverbanner.cpp connecting/serveropening.cpp)
