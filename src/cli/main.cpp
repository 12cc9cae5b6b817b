// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QGuiApplication>

#include <clocale>
#include <memory>
#include <span>
#include <string_view>

namespace {

// Pages are measured with faces, and Qt opens faces only for a program that could show windows. This one shows none,
// wherever it runs; every other command starts without them.
bool asksForPages(std::span<char *> arguments)
{
    bool isReport = false;
    bool isPdf = false;
    bool isMaker = false; // of what schedules ask for
    for (const std::string_view word : arguments) {
        isReport = isReport || word == "report";
        isPdf = isPdf || word.find("pdf") != std::string_view::npos || word == "due";
        isMaker = isMaker || word == "serve";
    }
    return isMaker || (isReport && isPdf);
}

} // namespace

int main(int argc, char **argv)
{
    std::unique_ptr<QCoreApplication> app;
    if (asksForPages({argv, static_cast<std::size_t>(argc)})) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
#ifdef LC_MESSAGES
    std::setlocale(LC_MESSAGES, "C"); // what the server's client library says is read by programs, not by people
#endif
    QCoreApplication::setApplicationName(QStringLiteral("evenkeel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));
    return evenkeel::runCommandLine(QCoreApplication::arguments());
}
