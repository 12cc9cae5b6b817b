// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

struct ImportRequest
{
    QStringList files;
    QString profile;              ///< a name or a JSON file; empty: recognise
    std::optional<Instant> until; ///< import the story only up to then
    bool isDryRun = false;        ///< read everything, store nothing
    QByteArray profileJson;       ///< a profile made by hand in the dialog; overrules `profile`
};

/// One row that could not be read.
struct QuarantineEntry
{
    std::int64_t importId = 0;
    QString file;
    std::int64_t line = 0;
    QString column;
    QString value;
    QString reason; ///< a code; screens make the sentence
    QString row;    ///< the raw text
};

/// What an import did, or would do.
struct ImportSummary
{
    std::int64_t importId = 0;
    QString profile;
    std::int64_t rows = 0;
    std::int64_t tickets = 0; ///< tickets in the files
    std::int64_t ticketsNew = 0;
    std::int64_t events = 0; ///< events added
    std::int64_t agents = 0; ///< agents added
    std::int64_t quarantined = 0;
    std::int64_t bytes = 0;
    double seconds = 0;
    std::vector<QuarantineEntry> examples; ///< the first rows that could not be read, at most 50
};

/// A look at a file before importing it.
struct ImportPreview
{
    QString profile;               ///< recognised; empty when none fits
    QStringList header;            ///< columns or keys
    std::vector<QStringList> rows; ///< the first ones, as text
    QChar delimiter;               ///< null for JSON
    QString encoding;
};

} // namespace evenkeel
