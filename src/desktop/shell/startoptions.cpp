// SPDX-License-Identifier: GPL-3.0-or-later
#include "startoptions.h"

#include <QCommandLineParser>

namespace evenkeel {

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(StartOptions::tr("Keeps a customer-support team's workload even."));
    parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")}, StartOptions::tr("Show this help and exit.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, StartOptions::tr("Show the version and exit.")},
        {QStringLiteral("db"),
         StartOptions::tr("Open this workspace (sqlite:FILE or postgresql://user@host/database)."),
         QStringLiteral("URL")},
        {QStringLiteral("now"), StartOptions::tr("Set the clock, for example 2016-03-16T10:00Z; it stands still."),
         QStringLiteral("TIME")},
        {QStringLiteral("capture"), StartOptions::tr("Write every page as PNG into this folder and exit."),
         QStringLiteral("DIR")},
        {QStringLiteral("language"), StartOptions::tr("Language: en, de, or qps for the pseudo-language."),
         QStringLiteral("L")},
        {QStringLiteral("theme"), StartOptions::tr("Colours: system, light or dark."), QStringLiteral("NAME")},
        {QStringLiteral("scale"), StartOptions::tr("Scale of the screen, for example 1.5."), QStringLiteral("N")},
    });
}

} // namespace

StartOptions StartOptions::read(const QStringList &arguments)
{
    StartOptions options;
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    options.isHelpWanted = parser.isSet(QStringLiteral("help"));
    options.isVersionWanted = parser.isSet(QStringLiteral("version"));
    options.database = parser.value(QStringLiteral("db"));
    options.captureFolder = parser.value(QStringLiteral("capture"));
    options.language = parser.value(QStringLiteral("language"));
    if (!parser.positionalArguments().isEmpty())
        options.problem = tr("Unknown argument: %1").arg(parser.positionalArguments().first());
    if (parser.isSet(QStringLiteral("capture")) && options.captureFolder.isEmpty())
        options.problem = tr("The option --capture needs a folder.");
    if (parser.isSet(QStringLiteral("now"))) {
        options.now = instantFromIso(parser.value(QStringLiteral("now")).toStdString());
        if (!options.now)
            options.problem = tr("Not a time: %1").arg(parser.value(QStringLiteral("now")));
    }
    const QString theme = parser.value(QStringLiteral("theme"));
    if (theme == QLatin1String("light"))
        options.theme = ThemeChoice::Light;
    else if (theme == QLatin1String("dark"))
        options.theme = ThemeChoice::Dark;
    else if (theme == QLatin1String("system"))
        options.theme = ThemeChoice::System;
    else if (!theme.isEmpty())
        options.problem = tr("Unknown theme: %1").arg(theme);
    if (parser.isSet(QStringLiteral("scale"))) {
        options.scale = parser.value(QStringLiteral("scale")).toDouble();
        if (options.scale < 0.5 || options.scale > 4)
            options.problem = tr("The scale must be between 0.5 and 4.");
    }
    return options;
}

QString StartOptions::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace evenkeel
