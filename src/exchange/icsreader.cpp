// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsreader.h"

#include "exchange/icsevents.h"

#include <QFile>

namespace evenkeel {

namespace {

QByteArray headerValue(const IcsLines &lines, QByteArrayView name)
{
    for (const QByteArray &line : lines.header) {
        const qsizetype colon = line.indexOf(':');
        const qsizetype end = std::min(colon, line.indexOf(';') < 0 ? colon : line.indexOf(';'));
        if (colon > 0 && QByteArrayView(line).first(end).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool isIgnored(const QByteArray &kind)
{
    return kind == "VTIMEZONE" || kind == "VALARM";
}

} // namespace

const char *codeOf(IcsReason reason)
{
    constexpr const char *Codes[IcsReasonCount]{"not-calendar",   "too-large", "not-closed",     "no-start",
                                                "repeated-start", "bad-time",  "unknown-zone",   "end-before-start",
                                                "no-length",      "too-long",  "bad-rule",       "outside-window",
                                                "cancelled",      "free-time", "other-component"};
    return Codes[static_cast<int>(reason)];
}

IcsReading readIcs(const QByteArray &bytes, const IcsReadOptions &options)
{
    IcsReading reading;
    IcsLines lines = splitIcs(bytes);
    reading.refusals = std::move(lines.refusals);
    reading.name = QString::fromUtf8(headerValue(lines, "X-WR-CALNAME")).left(200).toStdString();
    IcsZones zones;
    for (const IcsPart &part : lines.parts) {
        if (part.kind == "VTIMEZONE")
            zones.add(part.text);
    }
    QByteArray floating = headerValue(lines, "X-WR-TIMEZONE");
    if (floating.isEmpty() || !zones.isKnown(floating))
        floating = QByteArray::fromStdString(options.zone);
    const bool isCancel = headerValue(lines, "METHOD").compare("CANCEL", Qt::CaseInsensitive) == 0;
    IcsEvents events(zones, options.window, reading);
    for (const IcsPart &part : lines.parts) {
        if (isIgnored(part.kind))
            continue;
        IcsComponent component = readIcsComponent(part, floating);
        if (isCancel)
            component.status = "CANCELLED";
        if (part.kind == "VEVENT") {
            events.addEvent(part, component);
        } else if (part.kind == "VFREEBUSY") {
            events.addFreeBusy(part, component);
        } else if (part.kind == "AVAILABLE") {
            const QByteArray around = "BEGIN:VEVENT\n" + part.around + "END:VEVENT\n";
            events.addAvailable(part, component, readIcsComponent({"VEVENT", around, {}, part.line}, floating));
        } else {
            reading.refusals.push_back(
                {part.line, part.kind.left(40).toStdString(), component.uid, IcsReason::OtherComponent, {}});
        }
    }
    events.settle();
    return reading;
}

Result<IcsReading> readIcsFile(const QString &name, const IcsReadOptions &options)
{
    QFile file(name);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, name.toStdString()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, name.toStdString()};
    constexpr qint64 Most = 64 << 20;
    if (file.size() > Most) {
        IcsReading reading;
        reading.refusals.push_back({1, {}, {}, IcsReason::TooLarge, {}});
        return reading;
    }
    return readIcs(file.readAll(), options);
}

} // namespace evenkeel
