# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(evenkeel_routing PRIVATE
  batch/agentbundle.cpp batch/batch.cpp batch/batchannealing.cpp batch/batchbarter.cpp batch/batchbound.cpp
  batch/batchbundles.cpp batch/batchcheck.cpp batch/batchclusters.cpp batch/batchdive.cpp
  batch/batchkinds.cpp batch/batchmarket.cpp batch/batchneighbours.cpp batch/batchplanner.cpp
  batch/batchproblem.cpp batch/batchreading.cpp batch/batchrecord.cpp batch/batchresources.cpp
  batch/batchschedule.cpp batch/batchsearch.cpp batch/batchstep.cpp batch/bundlestates.cpp batch/fewestmoves.cpp
  batch/loadspread.cpp batch/loadtable.cpp batch/marketfloor.cpp batch/rebalance.cpp batch/rebalancedesk.cpp batch/smoothclimb.cpp
  batch/substitutechain.cpp)
