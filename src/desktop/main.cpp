// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/capture.h"
#include "desktop/deskparts.h"
#include "desktop/shell/deskopener.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/settings.h"
#include "desktop/shell/startoptions.h"
#include "desktop/style/theme.h"
#include "services/keychain.h"
#include "services/workspace.h"
#include "services/workspacefile.h"
#include "storage/serveraddress.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <clocale>

namespace {

using namespace evenkeel;

enum ExitCode { Fine = 0, Failed = 1, WrongUsage = 2 };

bool hasNoDisplay()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return false;
#endif
}

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

QString fileOf(const QString &url)
{
    return url.startsWith(QLatin1String("sqlite:")) ? url.mid(7) : url;
}

/// Fills the workspace and waits for it: pictures of an empty desk show nothing.
Result<Done> fillNow(Workspace &workspace)
{
    QEventLoop loop;
    Result<Done> answer = Done{};
    workspace.fillWithDemo({}, {}, {}).then(&loop, [&](const Result<Done> &result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return answer;
}

/// The team's workspace that was open last, or the user's own. Pictures are of the latter.
QString usualWorkspace(const StartOptions &options)
{
    const QString last = options.captureFolder.isEmpty() ? settings::lastServer().get() : QString();
    return last.isEmpty() ? defaultWorkspaceUrl() : last;
}

int capture(const StartOptions &options, const QString &url, bool isFirstStart, Theme &theme)
{
    // Pictures do not depend on what somebody set, and change nothing of it.
    const QTemporaryDir settingsFolder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settingsFolder.path());
    Keychain::unlock(url);
    auto opened = Workspace::open(
        url, options.database.isEmpty() ? Workspace::Missing::Create : Workspace::Missing::Refuse, Clock(options.now));
    if (opened && isFirstStart) {
        if (const Result<Done> filled = fillNow(**opened); !filled)
            opened = filled.error();
    }
    if (!opened) {
        print(stderr, Words::failure(opened.error()).text());
        return Failed;
    }
    MainWindow window(deskParts(options.now.has_value()), theme);
    window.setWorkspace(std::move(opened).value());
    Capture pictures(window, theme, QDir(options.captureFolder));
    const bool isDone = pictures.run();
    for (const QString &file : pictures.written())
        print(stdout, file);
    for (const QString &problem : pictures.problems())
        print(stderr, QCoreApplication::translate("main", "Could not be shown or written: %1").arg(problem));
    return isDone ? Fine : Failed;
}

int showWindow(const StartOptions &options, const QString &url, bool isFirstStart, Theme &theme)
{
    const Clock clock(options.now);
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        // Nobody can answer a dialog here.
        Keychain::unlock(url);
        const auto opened = Workspace::open(url, Workspace::Missing::Refuse, clock);
        if (!opened && !isFirstStart) {
            print(stderr, Words::failure(opened.error()).text());
            return Failed;
        }
    }
    MainWindow window(deskParts(clock.isFixed()), theme);
    DeskOpener opener(window, clock);
    if (!opener.openOrAsk(url, options.database.isEmpty() && !isServerUrl(url)))
        return Failed;
    window.show();
    if (isFirstStart)
        window.fillWithDemo();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    StartOptions options = StartOptions::read(arguments);
    if (options.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && (!options.captureFolder.isEmpty() || hasNoDisplay()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
#ifdef LC_MESSAGES
    std::setlocale(LC_MESSAGES, "C"); // what the server's client library says is read by programs, not by people
#endif
    QApplication::setApplicationName(QStringLiteral("evenkeel"));
    QApplication::setApplicationDisplayName(QStringLiteral("Evenkeel"));
    QApplication::setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("evenkeel"));
    Languages languages;
    languages.use(options.language.isEmpty() ? settings::language().get() : options.language);
    if (options.isHelpWanted || options.isVersionWanted) {
        print(stdout, options.isHelpWanted ? StartOptions::helpText() : QStringLiteral("evenkeel " EVENKEEL_VERSION));
        return Fine;
    }
    options = StartOptions::read(arguments);
    if (!options.problem.isEmpty()) {
        print(stderr, options.problem);
        return WrongUsage;
    }
    Theme theme(application);
    Theme::setRowSize(settings::rowSize().get());
    theme.apply(options.theme.value_or(settings::theme().get()));
    const QString url = !options.database.isEmpty() ? workspaceUrl(options.database) : usualWorkspace(options);
    const bool isFirstStart = options.database.isEmpty() && !isServerUrl(url) && !QFileInfo::exists(fileOf(url));
    return options.captureFolder.isEmpty() ? showWindow(options, url, isFirstStart, theme)
                                           : capture(options, url, isFirstStart, theme);
}
