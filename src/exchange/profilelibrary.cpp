// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profilelibrary.h"

#include "exchange/profilereader.h"

#include <QDir>

#include <algorithm>
#include <cassert>

// Resources of a static library are linked only when somebody asks for them; the macro wants the global namespace.
static void initProfileResources()
{
    Q_INIT_RESOURCE(profiles);
}

namespace evenkeel {

namespace {

bool bearsTickets(RoleKind kind)
{
    return kind == RoleKind::EventLog || kind == RoleKind::Table || kind == RoleKind::Audits ||
           kind == RoleKind::FieldHistory;
}

} // namespace

ProfileLibrary ProfileLibrary::builtIn()
{
    initProfileResources();
    ProfileLibrary library;
    for (const char *name : {"servicenow", "zendesk-api", "zendesk-tables", "freshdesk", "jira", "table"}) {
        Result<MappingProfile> profile = loadProfile(QStringLiteral(":/profiles/%1.json").arg(QLatin1String(name)));
        assert(profile.isOk());
        if (profile)
            library.add(std::move(*profile));
    }
    return library;
}

std::vector<Error> ProfileLibrary::addFolder(const QString &folder)
{
    std::vector<Error> errors;
    const QDir directory(folder);
    for (const QString &file : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        Result<MappingProfile> profile = loadProfile(directory.filePath(file));
        if (profile)
            add(std::move(*profile));
        else
            errors.push_back(profile.error());
    }
    return errors;
}

void ProfileLibrary::add(MappingProfile profile)
{
    const auto known = std::find_if(m_profiles.begin(), m_profiles.end(), [&profile](const MappingProfile &candidate) {
        return candidate.name == profile.name;
    });
    if (known != m_profiles.end())
        *known = std::move(profile);
    else
        m_profiles.push_back(std::move(profile));
}

const MappingProfile *ProfileLibrary::find(std::string_view name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [name](const MappingProfile &profile) { return profile.name == name; });
    return found == m_profiles.end() ? nullptr : &*found;
}

Result<MappingProfile> ProfileLibrary::resolve(const QString &nameOrFile) const
{
    if (const MappingProfile *known = find(nameOrFile.toStdString()))
        return *known;
    if (nameOrFile.endsWith(QLatin1String(".json")) || nameOrFile.contains(u'/'))
        return loadProfile(nameOrFile);
    return Error{ErrorCode::NotFound, nameOrFile.toStdString()};
}

Result<FilePreview> ProfileLibrary::preview(const QString &file, std::size_t rows) const
{
    PreviewOptions options;
    options.rows = rows;
    for (const MappingProfile &profile : m_profiles) {
        const std::vector<std::string> wrappers = wrappersOf(profile);
        options.wrappers.insert(options.wrappers.end(), wrappers.begin(), wrappers.end());
    }
    return previewFile(file, options);
}

Result<std::vector<Recognition>> ProfileLibrary::recognise(std::span<const QString> files) const
{
    constexpr std::size_t RowsLookedAt = 20;
    std::vector<FilePreview> previews;
    for (const QString &file : files) {
        Result<FilePreview> preview = this->preview(file, RowsLookedAt);
        if (!preview)
            return preview.error();
        previews.push_back(std::move(*preview));
    }
    std::vector<Recognition> recognitions;
    for (const MappingProfile &profile : m_profiles) {
        Recognition recognition{profile.name, 0, {}};
        bool hasTickets = false;
        for (const FilePreview &preview : previews) {
            double score = 0;
            const FileRole *role = fittingRole(preview, profile, &score);
            recognition.roles.push_back(role == nullptr ? std::string{} : role->name);
            recognition.score += score / static_cast<double>(previews.size());
            hasTickets = hasTickets || (role != nullptr && bearsTickets(role->kind));
        }
        if (hasTickets)
            recognitions.push_back(std::move(recognition));
    }
    std::stable_sort(recognitions.begin(), recognitions.end(),
                     [](const Recognition &a, const Recognition &b) { return a.score > b.score; });
    return recognitions;
}

} // namespace evenkeel
