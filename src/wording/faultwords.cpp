// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/faultwords.h"

#include <map>

namespace evenkeel {

QString FaultWords::clause(const std::string &detail)
{
    static const std::map<QString, const char *> sentences{
        {QStringLiteral("unknown"), QT_TR_NOOP("nothing is known by the name %1")},
        {QStringLiteral("missing"), QT_TR_NOOP("%1 is missing")},
        {QStringLiteral("duplicate"), QT_TR_NOOP("%1 stands there twice")},
        {QStringLiteral("not-allowed"), QT_TR_NOOP("%1 may not be said there")},
        {QStringLiteral("moving"), QT_TR_NOOP("%1 changes while a ticket waits, which is not allowed there")},
        {QStringLiteral("too-deep"), QT_TR_NOOP("%1 holds too many groups within groups")},
        {QStringLiteral("too-many"), QT_TR_NOOP("%1 has too many entries")},
        {QStringLiteral("too-large"), QT_TR_NOOP("it is larger than %1")},
    };
    const QString text = QString::fromStdString(detail);
    if (text.startsWith(QLatin1String("byte ")))
        return tr("it is no JSON object (stopped at byte %1)").arg(text.mid(5));
    const qsizetype colon = text.lastIndexOf(QLatin1String(": "));
    if (colon < 0)
        return tr("%1 has a value that is not allowed", "place in a file").arg(text);
    const auto sentence = sentences.find(text.mid(colon + 2));
    return sentence == sentences.end() ? text : tr(sentence->second).arg(text.left(colon));
}

} // namespace evenkeel
