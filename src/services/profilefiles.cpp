// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profilefiles.h"

#include "exchange/profilereader.h"
#include "services/importservice.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

void addFrom(const QDir &folder, std::map<QString, ProfileFile> &files)
{
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray json = file.readAll();
        const auto profile = readProfile(json, name);
        if (!profile)
            continue; // the schema stands beside the profiles
        const QString key = QString::fromStdString(profile->name);
        files[key] = {key, QString::fromStdString(profile->title), json};
    }
}

/// Letters that every file system takes.
QString fileNameFor(const QString &name)
{
    QString safe;
    for (const QChar letter : name.toLower())
        safe.append(letter.isLetterOrNumber() ? letter : QLatin1Char('-'));
    return safe + QStringLiteral(".json");
}

} // namespace

std::vector<ProfileFile> profileFiles()
{
    // Makes sure that the built-in ones are linked in.
    (void)ImportService::profiles();
    std::map<QString, ProfileFile> files;
    addFrom(QDir(QStringLiteral(":/profiles")), files);
    addFrom(QDir(ImportService::profileFolder()), files);
    std::vector<ProfileFile> sorted;
    for (auto &[name, file] : files)
        sorted.push_back(std::move(file));
    std::sort(sorted.begin(), sorted.end(), [](const ProfileFile &a, const ProfileFile &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    return sorted;
}

Result<Done> saveProfileFile(const QString &name, const QByteArray &json)
{
    if (const auto profile = readProfile(json, name); !profile)
        return profile.error();
    const QDir folder(ImportService::profileFolder());
    const QString path = folder.filePath(fileNameFor(name));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::FileReadOnly, folder.path().toStdString()};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileReadOnly, path.toStdString()};
    if (file.write(json) != json.size() || !file.commit())
        return Error{ErrorCode::DiskFull, path.toStdString()};
    return Done{};
}

} // namespace evenkeel
