# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(evenkeel_routing PRIVATE
  assignment/assignbranching.cpp
  assignment/assigndive.cpp
  assignment/assigndomain.cpp
  assignment/assigndual.cpp
  assignment/assignguide.cpp
  assignment/assignknapsack.cpp
  assignment/assignmentcheck.cpp
  assignment/assignmentsolver.cpp
  assignment/assignmodel.cpp
  assignment/assignprover.cpp
  assignment/assignregroup.cpp
  assignment/assignrelaxation.cpp
  assignment/assignsearcher.cpp
  assignment/assignshifts.cpp)
