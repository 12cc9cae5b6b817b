// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serveraddress.h"

#include "storage/serverfault.h"

#include <QStringList>
#include <QUrl>

namespace evenkeel {

namespace {

const QLatin1String SslModes[] = {QLatin1String("disable"), QLatin1String("allow"),     QLatin1String("prefer"),
                                  QLatin1String("require"), QLatin1String("verify-ca"), QLatin1String("verify-full")};

/// Behind "postgresql://" or "postgres://"; -1 for all else.
qsizetype schemeLength(const QString &url)
{
    for (const QLatin1String scheme : {QLatin1String("postgresql://"), QLatin1String("postgres://")}) {
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return -1;
}

Error bad(const QString &what)
{
    return serverError(ServerFault::BadAddress, what.toStdString());
}

/// Values end up in the driver's list of options, which knows no way to quote these signs.
bool isPlain(const QString &value)
{
    for (const QChar letter : value) {
        if (letter.unicode() < 0x20 || letter == u';' || letter == u'\'' || letter == u'\\')
            return false;
    }
    return true;
}

/// Percent signs resolved; none when a sign follows that is no code, or the value holds what no name has.
std::optional<QString> decoded(const QString &part)
{
    const QByteArray bytes = part.toUtf8();
    for (qsizetype at = bytes.indexOf('%'); at >= 0; at = bytes.indexOf('%', at + 1)) {
        bool isCode = false;
        static_cast<void>(bytes.mid(at + 1, 2).toUInt(&isCode, 16));
        if (!isCode || at + 2 >= bytes.size())
            return std::nullopt;
    }
    const QString value = QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
    if (!isPlain(value) || value.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return value;
}

std::optional<int> number(const QString &text, int highest)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < 1 || value > highest || text != QString::number(value))
        return std::nullopt;
    return value;
}

Result<Done> readHost(const QString &text, ServerAddress &address)
{
    const qsizetype close = text.startsWith(u'[') ? text.indexOf(u']') : -1; // an IPv6 address
    const qsizetype colon = text.indexOf(u':', close + 1);
    QString host = colon < 0 ? text : text.left(colon);
    if (close > 0)
        host = host == text.left(close + 1) ? host.mid(1, close - 1) : QString(u' ');
    const auto plain = decoded(host);
    if (!plain || plain->contains(u' ') || plain->contains(u','))
        return bad(text);
    address.host = *plain;
    if (colon < 0)
        return Done{};
    const auto port = number(text.mid(colon + 1), 65535);
    if (!port)
        return bad(text);
    address.port = *port;
    return Done{};
}

Result<Done> readOption(const QString &key, const QString &value, ServerAddress &address)
{
    if (key == QLatin1String("password") || key == QLatin1String("sslpassword"))
        return serverError(ServerFault::PasswordInAddress, key.toStdString());
    const auto seconds = number(value, 3600);
    if (key == QLatin1String("connect_timeout") && seconds)
        address.connectTimeoutSeconds = *seconds;
    else if (key == QLatin1String("sslmode") &&
             std::find(std::begin(SslModes), std::end(SslModes), value) != std::end(SslModes))
        address.sslMode = value;
    else if (key == QLatin1String("sslrootcert") && !value.isEmpty())
        address.rootCertificate = value;
    else if (key == QLatin1String("sslcert") && !value.isEmpty())
        address.certificate = value;
    else if (key == QLatin1String("sslkey") && !value.isEmpty())
        address.certificateKey = value;
    else if (key == QLatin1String("host") && value.startsWith(u'/') && address.host.isEmpty())
        address.host = value;
    else
        return bad(key + u'=' + value);
    return Done{};
}

Result<Done> readOptions(const QString &text, ServerAddress &address)
{
    QStringList seen;
    const QStringList options = text.split(u'&');
    for (const QString &option : options) {
        const QString key = option.section(u'=', 0, 0);
        const auto value = decoded(option.section(u'=', 1));
        if (!value || seen.contains(key))
            return bad(key.left(40));
        seen << key;
        if (const Result<Done> read = readOption(key, *value, address); !read)
            return read;
    }
    return Done{};
}

} // namespace

QString ServerAddress::name() const
{
    QString text = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        text += user + u'@';
    text += host.startsWith(u'/') ? QString() : host.contains(u':') ? u'[' + host + u']' : host;
    if (port != 5432)
        text += u':' + QString::number(port);
    return text + u'/' + database;
}

QString ServerAddress::url() const
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString text = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    const bool isSocket = host.startsWith(u'/');
    if (!isSocket)
        text += host.contains(u':') ? u'[' + host + u']' : encoded(host);
    if (port != 5432)
        text += u':' + QString::number(port);
    text += u'/' + encoded(database) + QStringLiteral("?sslmode=") + sslMode;
    const auto add = [&](QLatin1String key, const QString &value) {
        if (!value.isEmpty())
            text += u'&' + key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value, "/"));
    };
    add(QLatin1String("host"), isSocket ? host : QString());
    add(QLatin1String("sslrootcert"), rootCertificate);
    add(QLatin1String("sslcert"), certificate);
    add(QLatin1String("sslkey"), certificateKey);
    add(QLatin1String("connect_timeout"),
        connectTimeoutSeconds == 10 ? QString() : QString::number(connectTimeoutSeconds));
    return text;
}

bool isServerUrl(const QString &url)
{
    return schemeLength(url) > 0;
}

Result<ServerAddress> parseServerUrl(const QString &url)
{
    const qsizetype begin = schemeLength(url);
    if (begin < 0 || url.contains(u'#'))
        return bad(withoutPassword(url));
    const QString rest = url.mid(begin);
    const qsizetype slash = rest.indexOf(u'/');
    const QString authority = slash < 0 ? rest.section(u'?', 0, 0) : rest.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString login = at < 0 ? QString() : authority.left(at);
    if (login.contains(u':'))
        return serverError(ServerFault::PasswordInAddress, withoutPassword(url).toStdString());
    ServerAddress address;
    const auto user = decoded(login);
    const auto database = decoded(slash < 0 ? QString() : rest.mid(slash + 1).section(u'?', 0, 0));
    if (!user || (at == 0) || !database || database->isEmpty() || database->contains(u'/'))
        return bad(url);
    address.user = *user;
    address.database = *database;
    if (const Result<Done> read = readHost(authority.mid(at + 1), address); !read)
        return read.error();
    if (const qsizetype question = rest.indexOf(u'?'); question >= 0) {
        if (const Result<Done> read = readOptions(rest.mid(question + 1), address); !read)
            return read.error();
    }
    return address;
}

QString withoutPassword(const QString &url)
{
    const qsizetype begin = schemeLength(url);
    if (begin < 0)
        return url;
    const QString rest = url.mid(begin);
    const qsizetype slash = rest.indexOf(u'/');
    const QString authority = slash < 0 ? rest : rest.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    const qsizetype colon = authority.indexOf(u':');
    QString shown = rest;
    if (at >= 0 && colon >= 0 && colon < at)
        shown = rest.left(colon) + rest.mid(at);
    const qsizetype secret = shown.indexOf(QLatin1String("password="), 0, Qt::CaseInsensitive);
    return url.left(begin) + (secret < 0 ? shown : shown.left(secret));
}

} // namespace evenkeel
