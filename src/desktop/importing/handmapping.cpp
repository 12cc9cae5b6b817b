// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmapping.h"

#include "desktop/style/words.h"
#include "exchange/datepattern.h"
#include "exchange/mappingprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace evenkeel {

namespace {

QString text(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

/// The patterns of an order, most precise first.
QStringList patterns(DateForm order)
{
    QStringList dates;
    switch (order) {
    case DateForm::AsProfile:
        return {};
    case DateForm::Seconds:
        return {QStringLiteral("epoch")};
    case DateForm::Milliseconds:
        return {QStringLiteral("epoch-ms")};
    case DateForm::YearFirst:
        return {QStringLiteral("iso"), QStringLiteral("yyyy/M/d H:mm:ss"), QStringLiteral("yyyy/M/d H:mm"),
                QStringLiteral("yyyy/M/d")};
    case DateForm::DayFirst:
        dates = {QStringLiteral("d/M/yyyy"),   QStringLiteral("d.M.yyyy"), QStringLiteral("d-M-yyyy"),
                 QStringLiteral("d MMM yyyy"), QStringLiteral("d/MMM/yy"), QStringLiteral("d/M/yy")};
        break;
    case DateForm::MonthFirst:
        dates = {QStringLiteral("M/d/yyyy"), QStringLiteral("M-d-yyyy"), QStringLiteral("MMM d yyyy"),
                 QStringLiteral("M/d/yy")};
        break;
    }
    QStringList all;
    for (const QString &date : std::as_const(dates)) {
        for (const char *time : {" H:mm:ss", " H:mm", " h:mm:ss AP", " h:mm AP", ""})
            all.append(date + QLatin1String(time));
    }
    return all;
}

std::optional<Instant> readWith(const QStringList &patterns, const QString &written)
{
    for (const QString &pattern : patterns) {
        const auto known = DatePattern::create(pattern.toStdString());
        if (!known)
            continue;
        if (const auto time = known->read(written.trimmed().toStdString()))
            return Instant{time->local - time->offset.value_or(Millis{0})};
    }
    return std::nullopt;
}

/// In the file's own clock: no zone may shift what the reader compares.
QString inWords(Instant at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    return QStringLiteral("%1, %2").arg(QLocale().toString(moment.date(), QLocale::LongFormat),
                                        moment.time().toString(QStringLiteral("HH:mm")));
}

/// The first role of a kind that can be mapped by hand.
std::optional<QJsonObject> mappableRole(const QJsonObject &profile)
{
    const QJsonArray files = profile.value(QStringLiteral("files")).toArray();
    for (const QJsonValue &file : files) {
        const QString kind = file.toObject().value(QStringLiteral("kind")).toString();
        if (kind == text(codeOf(RoleKind::Table)) || kind == text(codeOf(RoleKind::EventLog)))
            return file.toObject();
    }
    return std::nullopt;
}

QStringList columnsOf(const QJsonValue &source)
{
    if (source.isString())
        return {source.toString()};
    QStringList columns;
    const QJsonArray list = source.toArray();
    for (const QJsonValue &column : list)
        columns.append(column.toString());
    return columns;
}

} // namespace

QList<TicketField> HandMapping::mappableFields()
{
    QList<TicketField> fields;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(TicketField::Reopens); ++i)
        fields.append(static_cast<TicketField>(i));
    return fields;
}

bool HandMapping::isTime(TicketField field)
{
    switch (field) {
    case TicketField::RecordedAt:
    case TicketField::CreatedAt:
    case TicketField::UpdatedAt:
    case TicketField::AssignedAt:
    case TicketField::FirstRespondedAt:
    case TicketField::ResolvedAt:
    case TicketField::ClosedAt:
    case TicketField::ReopenedAt:
    case TicketField::DueAt:
        return true;
    default:
        return false;
    }
}

QString HandMapping::orderName(DateForm order)
{
    switch (order) {
    case DateForm::DayFirst:
        return tr("Day first, 31/12/2016");
    case DateForm::MonthFirst:
        return tr("Month first, 12/31/2016");
    case DateForm::YearFirst:
        return tr("Year first, 2016-12-31");
    case DateForm::Seconds:
        return tr("Seconds since 1970");
    case DateForm::Milliseconds:
        return tr("Milliseconds since 1970");
    case DateForm::AsProfile:
        break;
    }
    return tr("As the profile says");
}

bool HandMapping::canBeMapped(const QByteArray &profile)
{
    return mappableRole(QJsonDocument::fromJson(profile).object()).has_value();
}

QList<std::optional<TicketField>> HandMapping::fieldsOf(const QByteArray &profile, const QStringList &columns)
{
    QList<std::optional<TicketField>> fields(columns.size());
    const auto role = mappableRole(QJsonDocument::fromJson(profile).object());
    if (!role)
        return fields;
    const QJsonObject sources = role->value(QStringLiteral("fields")).toObject();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const auto field = ticketFieldFrom(it.key().toStdString());
        const QStringList candidates = columnsOf(it.value());
        for (const QString &candidate : candidates) {
            const auto column = std::find_if(columns.begin(), columns.end(), [&](const QString &name) {
                return foldedColumn(name.toStdString()) == foldedColumn(candidate.toStdString());
            });
            if (!field || column == columns.end() || fields[column - columns.begin()])
                continue;
            fields[column - columns.begin()] = field;
            break;
        }
    }
    return fields;
}

QString HandMapping::problem() const
{
    if (!fields.contains(std::optional(TicketField::Reference)))
        return tr("Say which column holds the ticket number.");
    const bool isLog = fields.contains(std::optional(TicketField::RecordedAt));
    if (!isLog && !fields.contains(std::optional(TicketField::CreatedAt)))
        return tr("Say which column holds the time of creation.");
    for (const auto &field : fields) {
        if (field && std::count(fields.begin(), fields.end(), field) > 1)
            return tr("Two columns cannot both be the same field.");
    }
    return {};
}

QByteArray HandMapping::toProfile(const QString &name) const
{
    QJsonObject profile = QJsonDocument::fromJson(base).object();
    const QString key = name.isEmpty() ? QStringLiteral("by-hand") : name;
    if (!name.isEmpty()) {
        profile[QStringLiteral("name")] = key;
        profile[QStringLiteral("title")] = key;
    }
    QJsonObject role = mappableRole(profile).value_or(QJsonObject());
    QJsonObject sources;
    for (qsizetype i = 0; i < columns.size() && i < fields.size(); ++i) {
        if (fields[i])
            sources.insert(text(codeOf(*fields[i])), columns[i]);
    }
    const bool isLog = fields.contains(std::optional(TicketField::RecordedAt));
    role[QStringLiteral("kind")] = text(codeOf(isLog ? RoleKind::EventLog : RoleKind::Table));
    role[QStringLiteral("fields")] = sources;
    role.remove(QStringLiteral("recognisedBy"));
    profile[QStringLiteral("files")] = QJsonArray{role};
    if (dates != DateForm::AsProfile) {
        QJsonObject forms = profile.value(QStringLiteral("dates")).toObject();
        forms[QStringLiteral("formats")] = QJsonArray::fromStringList(patterns(dates));
        profile[QStringLiteral("dates")] = forms;
    }
    if (!delimiter.isEmpty())
        profile[QStringLiteral("delimiter")] = delimiter;
    if (!encoding.isEmpty())
        profile[QStringLiteral("encoding")] = encoding;
    return QJsonDocument(profile).toJson(QJsonDocument::Indented);
}

DateReading HandMapping::readDates(DateForm order, const QStringList &texts)
{
    DateReading reading;
    const DateForm other = order == DateForm::DayFirst ? DateForm::MonthFirst : DateForm::DayFirst;
    const bool canBeMistaken = order == DateForm::DayFirst || order == DateForm::MonthFirst;
    const QStringList forms = patterns(order);
    const QStringList otherForms = patterns(other);
    bool isSettled = false; // a day above 12 shows which order the file uses
    for (const QString &written : texts) {
        if (written.trimmed().isEmpty())
            continue;
        ++reading.texts;
        const auto time = readWith(forms, written);
        const auto otherTime = canBeMistaken ? readWith(otherForms, written) : std::nullopt;
        if (!time) {
            if (reading.text.isEmpty())
                reading.text = written;
            continue;
        }
        ++reading.readable;
        const bool isAmbiguous = otherTime && *otherTime != *time;
        isSettled = isSettled || (canBeMistaken && !otherTime);
        if (reading.reading.isEmpty() || (isAmbiguous && reading.otherwise.isEmpty())) {
            reading.text = written;
            reading.reading = inWords(*time);
            reading.otherwise = isAmbiguous ? inWords(*otherTime) : QString();
        }
    }
    if (isSettled)
        reading.otherwise.clear();
    return reading;
}

} // namespace evenkeel
