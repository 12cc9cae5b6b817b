// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profilereader.h"

#include "domain/codes.h"
#include "exchange/datepattern.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace evenkeel {

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

// Walks one profile. The first mistake is kept with its place; what follows it does not matter any more.
class ProfileWalk
{
public:
    explicit ProfileWalk(std::string file)
        : m_file(std::move(file))
    {}

    Result<MappingProfile> read(const QJsonObject &root)
    {
        allow(root, "",
              {"$schema", "name", "title", "system", "files", "delimiter", "encoding", "dates", "missing", "values",
               "otherChannels", "onlyChannel", "subjectTemplate", "tagSeparator"});
        m_profile.name = text(root, "", "name", true);
        m_profile.title = text(root, "", "title", false, m_profile.name);
        m_profile.system = text(root, "", "system", false, m_profile.name);
        m_profile.subjectTemplate = text(root, "", "subjectTemplate", false);
        readLayout(root);
        readDates(root);
        readValues(root);
        readFiles(root);
        if (m_error)
            return *m_error;
        return std::move(m_profile);
    }

private:
    void fail(const std::string &key, const std::string &reason)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadFormat, m_file + ": " + key + ": " + reason};
    }

    static std::string below(const std::string &path, const std::string &key)
    {
        return path.empty() ? key : path + "." + key;
    }

    void allow(const QJsonObject &object, const std::string &path, std::initializer_list<std::string_view> keys)
    {
        for (const QString &key : object.keys()) {
            if (std::find(keys.begin(), keys.end(), utf8(key)) == keys.end())
                fail(below(path, utf8(key)), "unknown key");
        }
    }

    static QJsonValue at(const QJsonObject &object, std::string_view key)
    {
        return object.value(QLatin1String(key.data(), static_cast<qsizetype>(key.size())));
    }

    std::string text(const QJsonObject &object, const std::string &path, std::string_view key, bool isNeeded,
                     std::string otherwise = {})
    {
        const QJsonValue value = at(object, key);
        if (value.isString() && !(isNeeded && value.toString().isEmpty()))
            return utf8(value.toString());
        if (isNeeded || !value.isUndefined())
            fail(below(path, std::string(key)), value.isUndefined() ? "missing" : "not a text");
        return otherwise;
    }

    QJsonObject object(const QJsonObject &parent, const std::string &path, std::string_view key)
    {
        const QJsonValue value = at(parent, key);
        if (!value.isUndefined() && !value.isObject())
            fail(below(path, std::string(key)), "not an object");
        return value.toObject();
    }

    // A text or an array of texts.
    std::vector<std::string> texts(const QJsonValue &value, const std::string &path)
    {
        if (value.isString())
            return {utf8(value.toString())};
        std::vector<std::string> list;
        if (!value.isArray() && !value.isUndefined())
            fail(path, "neither a text nor a list of texts");
        for (const QJsonValue &element : value.toArray()) {
            if (!element.isString())
                fail(path + "[" + std::to_string(list.size()) + "]", "not a text");
            list.push_back(utf8(element.toString()));
        }
        return list;
    }

    void readLayout(const QJsonObject &root)
    {
        const std::string delimiter = text(root, "", "delimiter", false, "auto");
        if (delimiter != "auto" &&
            (delimiter.size() != 1 || delimiter == "\"" || delimiter == "\n" || delimiter == "\r"))
            fail("delimiter", "neither \"auto\" nor one character");
        else if (delimiter != "auto")
            m_profile.delimiter = delimiter.front();
        const std::string encoding = text(root, "", "encoding", false, "auto");
        if (encoding == "utf-8")
            m_profile.encoding = TextEncoding::Utf8;
        else if (encoding == "latin-1")
            m_profile.encoding = TextEncoding::Latin1;
        else if (encoding != "auto")
            fail("encoding", "not one of auto, utf-8, latin-1");
        if (at(root, "missing").isArray() || at(root, "missing").isString())
            m_profile.missing = texts(at(root, "missing"), "missing");
        const std::string separator = text(root, "", "tagSeparator", false, ",");
        if (separator.size() != 1)
            fail("tagSeparator", "not one character");
        else
            m_profile.tagSeparator = separator.front();
    }

    void readDates(const QJsonObject &root)
    {
        const QJsonObject dates = object(root, "", "dates");
        allow(dates, "dates", {"formats", "zone"});
        m_profile.dateFormats = texts(at(dates, "formats"), "dates.formats");
        if (m_profile.dateFormats.empty())
            fail("dates.formats", "missing");
        for (const std::string &format : m_profile.dateFormats) {
            if (!DatePattern::create(format))
                fail("dates.formats", "not a date format: " + format);
        }
        m_profile.zone = text(dates, "dates", "zone", false, "UTC");
        if (!QTimeZone(QByteArray::fromStdString(m_profile.zone)).isValid())
            fail("dates.zone", "unknown time zone: " + m_profile.zone);
    }

    template <class Read>
    void eachValue(const QJsonObject &values, std::string_view key, const Read &read)
    {
        const std::string path = "values." + std::string(key);
        const QJsonObject map = object(values, "values", key);
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            read(foldedWord(utf8(entry.key())), entry.value(), path + "." + utf8(entry.key()));
    }

    void readValues(const QJsonObject &root)
    {
        const QJsonObject values = object(root, "", "values");
        allow(values, "values", {"status", "priority", "channel", "rating"});
        eachValue(values, "status", [this](std::string word, const QJsonValue &value, const std::string &path) {
            const std::string code = utf8(value.toString());
            const auto status = ticketStatusFrom(code);
            if (!status && code != "keep")
                fail(path, "not a status: " + code);
            m_profile.statuses.emplace(std::move(word), status);
        });
        eachValue(values, "priority", [this](std::string word, const QJsonValue &value, const std::string &path) {
            const auto priority = priorityFrom(utf8(value.toString()));
            if (!priority)
                fail(path, "not a priority: " + utf8(value.toString()));
            m_profile.priorities.emplace(std::move(word), priority.value_or(Priority::Normal));
        });
        eachValue(values, "channel", [this](std::string word, const QJsonValue &value, const std::string &path) {
            m_profile.channels.emplace(std::move(word), channel(value, path));
        });
        eachValue(values, "rating", [this](std::string word, const QJsonValue &value, const std::string &path) {
            if (!value.isDouble() || value.toInt(-1) < 0 || value.toInt() > 5)
                fail(path, "not a number from 0 to 5");
            m_profile.ratings.emplace(std::move(word), value.toInt());
        });
        if (!at(root, "otherChannels").isUndefined())
            m_profile.otherChannels = channel(at(root, "otherChannels"), "otherChannels");
        if (!at(root, "onlyChannel").isUndefined())
            m_profile.onlyChannel = channel(at(root, "onlyChannel"), "onlyChannel");
    }

    ChannelMeaning channel(const QJsonValue &value, const std::string &path)
    {
        if (!value.isObject())
            fail(path, "not an object");
        const QJsonObject fields = value.toObject();
        allow(fields, path, {"kind", "handling", "name"});
        ChannelMeaning meaning;
        const std::string kind = text(fields, path, "kind", true);
        if (const auto known = channelKindFrom(kind))
            meaning.kind = *known;
        else
            fail(below(path, "kind"), "not a channel kind: " + kind);
        const std::string handling = text(fields, path, "handling", false, "deferred");
        if (handling != "deferred" && handling != "live")
            fail(below(path, "handling"), "not one of deferred, live");
        meaning.handling = handling == "live" ? Handling::Live : Handling::Deferred;
        meaning.name = text(fields, path, "name", false);
        return meaning;
    }

    void readFiles(const QJsonObject &root)
    {
        const QJsonValue files = at(root, "files");
        if (!files.isArray() || files.toArray().isEmpty()) {
            fail("files", "not a list with at least one entry");
            return;
        }
        for (const QJsonValue &file : files.toArray()) {
            const std::string path = "files[" + std::to_string(m_profile.roles.size()) + "]";
            if (!file.isObject())
                fail(path, "not an object");
            m_profile.roles.push_back(role(file.toObject(), path));
        }
    }

    FileRole role(const QJsonObject &object, const std::string &path)
    {
        allow(object, path, {"name", "kind", "recognisedBy", "wrappers", "fields", "changes"});
        FileRole role;
        const std::string kind = text(object, path, "kind", true);
        if (const auto known = roleKindFrom(kind))
            role.kind = *known;
        else
            fail(below(path, "kind"), "not a kind of file: " + kind);
        role.name = text(object, path, "name", false, kind);
        role.recognisedBy = texts(at(object, "recognisedBy"), below(path, "recognisedBy"));
        role.wrappers = texts(at(object, "wrappers"), below(path, "wrappers"));
        readFields(object, path, role);
        return role;
    }

    void readFields(const QJsonObject &parent, const std::string &path, FileRole &role)
    {
        const QJsonObject fields = object(parent, path, "fields");
        for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
            const std::string place = path + ".fields." + utf8(entry.key());
            const auto field = ticketFieldFrom(utf8(entry.key()));
            std::vector<std::string> columns = texts(entry.value(), place);
            if (!field)
                fail(place, "unknown field");
            else if (columns.empty())
                fail(place, "no column named");
            else
                role.fields.push_back({*field, std::move(columns)});
        }
        for (const TicketField field : essentialFields(role.kind)) {
            if (role.source(field) == nullptr)
                fail(path + ".fields." + std::string(codeOf(field)), "missing, and such a file cannot be read without");
        }
        const QJsonObject changes = object(parent, path, "changes");
        for (auto entry = changes.begin(); entry != changes.end(); ++entry) {
            const auto field = ticketFieldFrom(utf8(entry.value().toString()));
            if (!field)
                fail(path + ".changes." + utf8(entry.key()), "unknown field");
            role.changes.emplace(utf8(entry.key()), field.value_or(TicketField::Reference));
        }
    }

    std::string m_file;
    MappingProfile m_profile;
    std::optional<Error> m_error;
};

} // namespace

Result<MappingProfile> readProfile(const QByteArray &json, const QString &file)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError) {
        const auto line = 1 + json.left(mistake.offset).count('\n');
        return Error{ErrorCode::BadFormat,
                     utf8(file) + ": line " + std::to_string(line) + ": " + utf8(mistake.errorString())};
    }
    if (!document.isObject())
        return Error{ErrorCode::BadFormat, utf8(file) + ": not a JSON object"};
    return ProfileWalk(utf8(file)).read(document.object());
}

Result<MappingProfile> loadProfile(const QString &file)
{
    constexpr qint64 LargestProfile = 4 * 1024 * 1024;
    QFile device(file);
    if (!device.exists())
        return Error{ErrorCode::FileMissing, utf8(file)};
    if (!device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, utf8(file) + ": " + utf8(device.errorString())};
    if (device.size() > LargestProfile)
        return Error{ErrorCode::BadFormat, utf8(file) + ": too large for a profile"};
    return readProfile(device.readAll(), file);
}

} // namespace evenkeel
