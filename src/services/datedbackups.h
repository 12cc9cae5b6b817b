// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backupservice.h"

namespace evenkeel {

inline constexpr int UsualBackupsKept = 7;
inline constexpr int MostBackupsKept = 99;
/// An import of so many new tickets is worth a backup of its own.
inline constexpr std::int64_t BigImportTickets = 5'000;

struct DatedBackup
{
    QString file;
    Instant madeAt;
    std::int64_t bytes = 0;
};

/// Backups of one workspace that carry their date in their name: in the folder "backups" beside its file, or for a
/// server's in the user's data folder.
class DatedBackups final
{
public:
    explicit DatedBackups(const QString &url);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Newest first.
    [[nodiscard]] std::vector<DatedBackup> list() const;
    /// The name of one made at this moment.
    [[nodiscard]] QString fileFor(Instant at) const;
    /// Whether the last one is a day old and the file has been written since.
    [[nodiscard]] bool isDue(Instant now) const;
    /// Makes one, then removes the oldest beyond `keep`. Where that fails all stay.
    [[nodiscard]] Result<BackupReport> make(Instant now, int keep, const std::stop_token &stop,
                                            const Progress &progress) const;

    /// How many the user wants kept, the same for both front ends; 0: none are made.
    [[nodiscard]] static int kept();
    static void setKept(int count);
    /// Whether backups are made of this workspace by themselves: of files, while some are kept.
    [[nodiscard]] static bool areAutomatic(const QString &url);

private:
    QString m_url;
    QString m_workspaceFile; ///< empty for a server's
    QString m_folder;
    QString m_name; ///< of the workspace, without a date
};

} // namespace evenkeel
