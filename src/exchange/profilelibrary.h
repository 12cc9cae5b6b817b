// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/filepreview.h"

#include <QString>

#include <span>
#include <vector>

namespace evenkeel {

/// How well a profile fits some files.
struct Recognition
{
    std::string profile;
    double score = 0;               ///< 0..1, over the files; higher is better
    std::vector<std::string> roles; ///< role of each file, empty where the profile has none for it
};

/// The profiles the program brings and those the user added.
class ProfileLibrary
{
public:
    /// The profiles that are built in. They are tested; a broken one is a broken promise.
    [[nodiscard]] static ProfileLibrary builtIn();

    /// Adds every *.json of a folder; a profile of a known name takes that one's place. Broken files are skipped and
    /// returned as errors. A folder that does not exist holds nothing.
    std::vector<Error> addFolder(const QString &folder);
    void add(MappingProfile profile);

    [[nodiscard]] const std::vector<MappingProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const MappingProfile *find(std::string_view name) const;
    /// By name, or by the path of a profile file. Errors: NotFound, and those of loadProfile().
    [[nodiscard]] Result<MappingProfile> resolve(const QString &nameOrFile) const;

    /// Profiles that can read at least one ticket-bearing file of these, best first. Reads only the beginning of each
    /// file. Errors: FileMissing, FileUnreadable, BadFormat (UTF-16).
    [[nodiscard]] Result<std::vector<Recognition>> recognise(std::span<const QString> files) const;

    /// The beginning of a file, with the wrappers of all profiles. Errors: as previewFile().
    [[nodiscard]] Result<FilePreview> preview(const QString &file, std::size_t rows) const;

private:
    std::vector<MappingProfile> m_profiles;
};

} // namespace evenkeel
