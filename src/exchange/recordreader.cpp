// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordreader.h"

#include "exchange/filepreview.h"
#include "exchange/textencoding.h"

namespace evenkeel {

namespace {

constexpr std::size_t RowsToRecogniseBy = 20;

} // namespace

RecordReader::RecordReader(const QString &path, const MappingProfile &profile, const ImportOptions &options)
    : m_path(path)
    , m_profile(profile)
    , m_bufferSize(options.bufferSize)
    , m_device(path)
{}

Error RecordReader::named(const Error &error) const
{
    return {error.code, m_path.toStdString() + (error.detail.empty() ? "" : ": ") + error.detail};
}

Result<std::unique_ptr<RecordReader>> RecordReader::open(const QString &path, std::uint32_t file,
                                                         const MappingProfile &profile, const ImportOptions &options)
{
    const Result<FilePreview> preview = previewFile(path, {.rows = RowsToRecogniseBy,
                                                           .delimiter = profile.delimiter,
                                                           .encoding = profile.encoding,
                                                           .wrappers = wrappersOf(profile)});
    if (!preview)
        return preview.error();
    std::unique_ptr<RecordReader> reader(new RecordReader(path, profile, options));
    reader->m_role = fittingRole(*preview, profile);
    if (reader->m_role == nullptr)
        return reader->named({ErrorCode::BadFormat, "profile " + profile.name + " reads no such file"});
    reader->m_isJson = preview->isJson;
    reader->m_row.file = file;
    if (!reader->m_device.open(QIODevice::ReadOnly))
        return reader->named({ErrorCode::FileUnreadable, reader->m_device.errorString().toStdString()});
    if (const Result<Done> started = reader->start(); !started)
        return started.error();
    return reader;
}

Result<Done> RecordReader::start()
{
    Result<Done> opened = Done{};
    if (m_isJson) {
        m_json.emplace(m_device, JsonOptions{.wrappers = m_role->wrappers, .bufferSize = m_bufferSize});
        m_jsonBinder.emplace(m_profile, *m_role);
        opened = m_json->open();
    } else {
        m_csv.emplace(m_device, CsvOptions{m_profile.delimiter, m_profile.encoding, m_bufferSize});
        opened = m_csv->open();
        if (opened)
            m_csvBinder.emplace(m_profile, *m_role, m_csv->header());
    }
    if (!opened)
        return named(opened.error());
    return Done{};
}

Result<Done> RecordReader::rewind()
{
    if (!m_device.seek(0))
        return named({ErrorCode::FileUnreadable, m_device.errorString().toStdString()});
    return start();
}

RecordReader::Step RecordReader::next()
{
    return m_isJson ? nextJson() : nextCsv();
}

RecordReader::Step RecordReader::nextCsv()
{
    if (!m_csv->next(m_csvRecord))
        return Step::End;
    m_row.raw = m_csvRecord.raw;
    m_row.line = m_csvRecord.line;
    if (m_csvRecord.fault) {
        m_fault = *m_csvRecord.fault;
        return Step::Fault;
    }
    m_csvBinder->bind(m_csvRecord.fields, m_row);
    return Step::Row;
}

RecordReader::Step RecordReader::nextJson()
{
    if (!m_json->next(m_jsonRecord))
        return Step::End;
    m_row.raw = m_jsonRecord.text;
    m_row.line = m_jsonRecord.line;
    if (m_jsonRecord.fault) {
        m_fault = *m_jsonRecord.fault;
        return Step::Fault;
    }
    return bindJson(m_jsonRecord.text) ? Step::Row : Step::Fault;
}

bool RecordReader::bindJson(std::string_view text)
{
    m_fault = QuarantineReason::BadJson;
    if (m_profile.encoding == TextEncoding::Latin1 || !isUtf8(text)) {
        m_fault = QuarantineReason::BadEncoding;
        if (m_profile.encoding == TextEncoding::Utf8)
            return false;
        m_decoded.clear();
        appendLatin1(m_decoded, text);
        text = m_decoded;
    }
    return m_jsonBinder->bind(text, m_row);
}

bool RecordReader::reread(std::string_view raw, std::int64_t line)
{
    m_row.line = line;
    m_row.raw = raw;
    if (m_isJson)
        return bindJson(raw);
    m_csv->split(raw, m_csvRecord);
    if (m_csvRecord.fault)
        return false;
    m_csvBinder->bind(m_csvRecord.fields, m_row);
    return true;
}

QuarantinedRow RecordReader::quarantined(const FieldRow &row, const RowFault &fault) const
{
    QuarantinedRow quarantined;
    quarantined.file = m_path.toStdString();
    quarantined.line = row.line;
    quarantined.reason = fault.reason;
    quarantined.raw = row.raw;
    if (fault.field) {
        quarantined.column = m_isJson ? m_jsonBinder->columnOf(*fault.field) : m_csvBinder->columnOf(*fault.field);
        quarantined.value = row[*fault.field];
    }
    if (!m_isJson)
        quarantined.header = m_csv->rawHeader();
    return quarantined;
}

std::int64_t RecordReader::bytesRead() const
{
    return m_isJson ? m_json->bytesRead() : m_csv->bytesRead();
}

std::optional<Error> RecordReader::failure() const
{
    const std::optional<Error> &failure = m_isJson ? m_json->failure() : m_csv->failure();
    return failure ? std::optional(named(*failure)) : std::nullopt;
}

} // namespace evenkeel
