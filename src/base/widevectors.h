// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a function whose loops are plain arithmetic on arrays: a second version of it is made for processors with
/// wider vectors, and chosen when the program starts. Its results are the same, since every number is computed as
/// before, only more of them at once; it must not add numbers up across elements.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__) &&                           \
    !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define EVENKEEL_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define EVENKEEL_WIDE
#endif
