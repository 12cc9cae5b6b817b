// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/command.h"
#include "cli/commandrights.h"
#include "cli/errorwords.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/keychain.h"
#include "services/workspacefile.h"
#include "storage/serveraddress.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace evenkeel {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void declareCommon(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption({QStringLiteral("db"),
                      CommandLineText::tr("The workspace: sqlite:FILE, FILE or "
                                          "postgresql://user@host/database; without it the user's own."),
                      QStringLiteral("URL")});
    parser.addOption({QStringLiteral("json"), CommandLineText::tr("Answer with one JSON document.")});
    parser.addOption({QStringLiteral("now"), CommandLineText::tr("Set the clock, for instance 2016-03-16T10:00Z."),
                      QStringLiteral("TIME")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Show this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, CommandLineText::tr("Show the version.")});
}

void showHelp(const QString &text, Output &output)
{
    if (output.isJson())
        output.json({{QStringLiteral("ok"), true}, {QStringLiteral("help"), text}});
    else
        output.line(text);
}

void showVersion(Output &output)
{
    const QString version = QCoreApplication::applicationVersion();
    if (output.isJson())
        output.json({{QStringLiteral("ok"), true}, {QStringLiteral("version"), version}});
    else
        output.line(QStringLiteral("evenkeelctl %1").arg(version));
}

// Why a workspace of this URL cannot be opened at all; empty when it may be.
QString objectionTo(const QString &url)
{
    if (url == QLatin1String("sqlite:"))
        return CommandLineText::tr("--db names no file; write it as sqlite:FILE.");
    if (url.startsWith(QLatin1String("sqlite:")))
        return {};
    if (isServerUrl(url)) {
        const auto address = parseServerUrl(url);
        return address ? QString() : describe(address.error());
    }
    return CommandLineText::tr("%1 cannot be opened: a workspace is a file or stands on a PostgreSQL server. Write "
                               "--db as sqlite:FILE or postgresql://user@host/database.")
        .arg(url);
}

void showOverview(const std::vector<std::unique_ptr<Command>> &commands, Output &output)
{
    if (output.isJson()) {
        QJsonObject summaries;
        for (const auto &command : commands)
            summaries.insert(command->name(), command->summary());
        output.json({{QStringLiteral("ok"), true}, {QStringLiteral("commands"), summaries}});
        return;
    }
    output.line(CommandLineText::tr("Usage: evenkeelctl [--db URL] [--json] [--now TIME] COMMAND …"));
    output.line(CommandLineText::tr("Keeps a customer-support team's workload even."));
    output.line({});
    std::vector<QStringList> rows;
    for (const auto &command : commands)
        rows.push_back({QStringLiteral("  ") + command->name(), command->summary()});
    output.table({{CommandLineText::tr("Commands")}, {{}}}, rows);
    output.line({});
    output.line(CommandLineText::tr("evenkeelctl COMMAND --help explains a command."));
    output.line(CommandLineText::tr(
        "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but rows were quarantined, 4 nothing was stored since "
        "somebody else changed it first."));
}

// The command is the first word that is neither an option nor an option's value.
QString takeCommand(QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == QLatin1String("--db") || word == QLatin1String("--now")) {
            ++i;
            continue;
        }
        if (!word.startsWith(u'-'))
            return arguments.takeAt(i);
    }
    return {};
}

int runCommand(const Command &command, const QCommandLineParser &parser, Output &output)
{
    if (const QStringList words = parser.positionalArguments(); words.size() > command.mostWords())
        return output.usage(CommandLineText::tr("%1 does not know what to do with %2.")
                                .arg(command.name(), words[command.mostWords()]));
    Clock clock;
    if (parser.isSet(QStringLiteral("now"))) {
        const auto now = instantFromIso(parser.value(QStringLiteral("now")).toStdString());
        if (!now)
            return output.usage(CommandLineText::tr("%1 is no time; write it as 2016-03-16T10:00Z.")
                                    .arg(parser.value(QStringLiteral("now"))));
        clock = Clock(*now);
    }
    const QString url =
        parser.isSet(QStringLiteral("db")) ? workspaceUrl(parser.value(QStringLiteral("db"))) : defaultWorkspaceUrl();
    if (const QString objection = objectionTo(url); !objection.isEmpty())
        return output.usage(objection);
    Keychain::unlock(url);
    if (isRefused(rightFor(command.name(), parser), url, output))
        return ExitFailed;
    return command.run(parser, {url, clock, output});
}

} // namespace

int runCommandLine(const QStringList &given)
{
    QTranslator translator;
    QTranslator qtTranslator;
    if (translator.load(QLocale(), QStringLiteral("evenkeel"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(&translator);
        // Headings of the help and complaints about options come from Qt.
        if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qtTranslator);
    } else if (translator.load(QStringLiteral(":/i18n/evenkeel_en.qm"))) {
        QCoreApplication::installTranslator(&translator); // knows the plural forms
    }

    QStringList arguments = given;
    const auto commands = allCommands();
    const QString word = takeCommand(arguments);
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&word](const auto &command) { return command->name() == word; });

    QCommandLineParser parser;
    declareCommon(parser);
    if (found != commands.end()) {
        parser.setApplicationDescription((*found)->summary());
        (*found)->declare(parser);
    }
    const bool isParsed = parser.parse(arguments);
    Output output(parser.isSet(QStringLiteral("json")));
    if (parser.isSet(QStringLiteral("version"))) {
        showVersion(output);
        return ExitDone;
    }
    if (word.isEmpty()) {
        if (!parser.isSet(QStringLiteral("help")))
            return output.usage(isParsed ? CommandLineText::tr("Which command?") : parser.errorText());
        showOverview(commands, output);
        return ExitDone;
    }
    if (found == commands.end())
        return output.usage(CommandLineText::tr("There is no command %1.").arg(word));
    output.setCommand(word);
    if (parser.isSet(QStringLiteral("help"))) {
        const QString options = QCoreApplication::translate("QCommandLineParser", "[options]");
        showHelp(parser.helpText().replace(options, QStringLiteral("%1 %2").arg(word, options)), output);
        return ExitDone;
    }
    if (!isParsed)
        return output.usage(parser.errorText());
    return runCommand(**found, parser, output);
}

} // namespace evenkeel
