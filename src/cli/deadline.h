// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <thread>

namespace evenkeel {

/// Requests a stop after some time, for engines, which have no clock. Gone before its time, it requests nothing.
class Deadline final
{
public:
    Deadline(std::stop_source source, std::chrono::duration<double> after);

private:
    std::jthread m_thread;
};

} // namespace evenkeel
