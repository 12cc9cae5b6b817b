// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/mappingprofile.h"

#include <QString>

#include <string>
#include <vector>

namespace evenkeel {

struct PreviewOptions
{
    std::size_t rows = 20;
    char delimiter = '\0'; ///< '\0': found out from the file
    TextEncoding encoding = TextEncoding::Auto;
    std::vector<std::string> wrappers{}; ///< JSON keys under which records may stand
};

/// The beginning of a file as a person maps it: its columns (CSV) or the paths that occur (JSON), and some rows.
struct FilePreview
{
    bool isJson = false;
    char delimiter = '\0';                      ///< of CSV
    std::string wrapper;                        ///< of JSON: the key under which the records stand, if any
    std::vector<std::string> columns;           ///< in file order; repeated names stay repeated
    std::vector<std::vector<std::string>> rows; ///< UTF-8, one text a column, empty where a row is short

    /// Whether a column or path of this name is there (folded for CSV, exact for JSON).
    [[nodiscard]] bool hasColumn(std::string_view name) const;
};

/// Looks at the beginning of a file only. Errors: FileMissing, FileUnreadable, BadFormat (empty, or UTF-16).
[[nodiscard]] Result<FilePreview> previewFile(const QString &file, const PreviewOptions &options);

/// The role of the profile that fits the file best, with a score in (0, 1]; nullptr when none does.
[[nodiscard]] const FileRole *fittingRole(const FilePreview &preview, const MappingProfile &profile,
                                          double *score = nullptr);

/// The wrappers of all roles of a profile.
[[nodiscard]] std::vector<std::string> wrappersOf(const MappingProfile &profile);

} // namespace evenkeel
