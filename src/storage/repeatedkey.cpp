// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repeatedkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace evenkeel {

namespace {

/// An object or array that is open at this point of the text.
struct Level
{
    bool isObject = false;
    bool isKeyNext = false;
    qsizetype position = 0; ///< in an array
    QByteArray key;
    QSet<QByteArray> keys;
};

/// Just behind the closing quote of the string that opens at `at`.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return at + 1;
}

/// One key may be written in several ways, "a" and "\u0061".
QByteArray unescaped(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return quoted.mid(1, quoted.size() - 2);
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString().toUtf8();
}

std::string pathOf(const std::vector<Level> &levels)
{
    QByteArrayList parts;
    for (const Level &level : levels)
        parts.push_back(level.isObject ? level.key : QByteArray::number(level.position));
    return parts.join('.').toStdString();
}

} // namespace

std::optional<std::string> repeatedKey(const QByteArray &json)
{
    std::vector<Level> levels;
    for (qsizetype at = 0; at < json.size();) {
        const char sign = json[at];
        Level *inner = levels.empty() ? nullptr : &levels.back();
        if (sign == '"') {
            const qsizetype end = endOfString(json, at);
            if (inner && inner->isKeyNext) {
                inner->key = unescaped(json.mid(at, end - at));
                inner->isKeyNext = false;
                if (inner->keys.contains(inner->key))
                    return pathOf(levels);
                inner->keys.insert(inner->key);
            }
            at = end;
            continue;
        }
        if (sign == '{' || sign == '[') {
            Level &opened = levels.emplace_back();
            opened.isObject = sign == '{';
            opened.isKeyNext = opened.isObject;
        } else if ((sign == '}' || sign == ']') && inner) {
            levels.pop_back();
        } else if (sign == ',' && inner) {
            inner->isKeyNext = inner->isObject;
            ++inner->position;
        }
        ++at;
    }
    return std::nullopt;
}

} // namespace evenkeel
