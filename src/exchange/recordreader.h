// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/jsonreader.h"
#include "exchange/recordbinder.h"
#include "exchange/ticketimport.h"

#include <QFile>

#include <memory>
#include <optional>

namespace evenkeel {

/// Reads one file of an import, CSV or JSON, as rows sorted by meaning.
class RecordReader final
{
public:
    enum class Step {
        Row,
        Fault, ///< a record that cannot be read; row() holds its raw text and line
        End,
    };

    /// Recognises what the file is. Errors: as readTickets().
    [[nodiscard]] static Result<std::unique_ptr<RecordReader>>
    open(const QString &path, std::uint32_t file, const MappingProfile &profile, const ImportOptions &options);

    [[nodiscard]] Step next();
    /// Starts from the beginning again.
    [[nodiscard]] Result<Done> rewind();
    /// Reads a record's own bytes, as row().raw once gave them, into row(). False: it cannot be read.
    [[nodiscard]] bool reread(std::string_view raw, std::int64_t line);

    /// The record of the last step; its views hold until the next one.
    [[nodiscard]] const FieldRow &row() const { return m_row; }
    [[nodiscard]] QuarantineReason fault() const { return m_fault; }
    [[nodiscard]] const FileRole &role() const { return *m_role; }
    [[nodiscard]] QuarantinedRow quarantined(const FieldRow &row, const RowFault &fault) const;
    [[nodiscard]] std::int64_t bytesRead() const;
    [[nodiscard]] std::int64_t size() const { return m_device.size(); }
    [[nodiscard]] std::optional<Error> failure() const;

private:
    RecordReader(const QString &path, const MappingProfile &profile, const ImportOptions &options);
    [[nodiscard]] Result<Done> start();
    [[nodiscard]] Error named(const Error &error) const;
    [[nodiscard]] Step nextCsv();
    [[nodiscard]] Step nextJson();
    [[nodiscard]] bool bindJson(std::string_view text);

    QString m_path;
    const MappingProfile &m_profile;
    std::size_t m_bufferSize;
    QFile m_device;
    const FileRole *m_role = nullptr;
    bool m_isJson = false;
    std::optional<CsvReader> m_csv;
    std::optional<CsvBinder> m_csvBinder;
    CsvRecord m_csvRecord;
    std::optional<JsonReader> m_json;
    std::optional<JsonBinder> m_jsonBinder;
    JsonRecord m_jsonRecord;
    std::string m_decoded;
    FieldRow m_row;
    QuarantineReason m_fault = QuarantineReason::BadJson;
};

} // namespace evenkeel
