// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

#include <cstdint>

namespace bench {

// Each runs in a process of its own and prints "NAME VALUE" lines, times in milliseconds.

/// From the start of the process (steady clock, nanoseconds) to a painted Tickets page with rows: "painted".
void startTickets(QApplication &application, const QString &file, std::int64_t startedAt);
/// Reading all tickets in, typing filters, scrolling, memory.
void useTickets(QApplication &application, const QString &file);
/// From the start of the process to a painted Board: "painted".
void startBoard(QApplication &application, const QString &file, std::int64_t startedAt);
/// Dragging a card over the lanes, scrolling.
void useBoard(QApplication &application, const QString &file);

} // namespace bench
