// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filepreview.h"

#include "exchange/csvreader.h"
#include "exchange/jsonreader.h"
#include "exchange/recordbinder.h"
#include "exchange/textencoding.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int DeepestPath = 3;

void collectPaths(const QJsonObject &object, const std::string &path, int depth, std::vector<std::string> &columns)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const std::string name = path + entry.key().toStdString();
        if (entry->isObject() && depth < DeepestPath)
            collectPaths(entry->toObject(), name + ".", depth + 1, columns);
        else if (std::find(columns.begin(), columns.end(), name) == columns.end())
            columns.push_back(name);
    }
}

// Whether the first letter that is no blank opens an object or an array.
bool looksLikeJson(QFile &file)
{
    QByteArray start = file.peek(4096);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

Result<FilePreview> previewJson(QFile &file, const PreviewOptions &options)
{
    JsonReader reader(file, {.wrappers = options.wrappers});
    if (const Result<Done> opened = reader.open(); !opened)
        return opened.error();
    FilePreview preview;
    preview.isJson = true;
    std::vector<QJsonObject> records;
    JsonRecord record;
    while (records.size() < options.rows && reader.next(record)) {
        const std::string text = readableText(record.text);
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
        if (record.fault || !document.isObject())
            continue;
        records.push_back(document.object());
        collectPaths(records.back(), {}, 1, preview.columns);
    }
    preview.wrapper = reader.wrapper();
    for (const QJsonObject &object : records) {
        std::vector<std::string> &row = preview.rows.emplace_back();
        for (const std::string &column : preview.columns)
            row.push_back(textOf(valueAt(object, QString::fromStdString(column))));
    }
    return preview;
}

Result<FilePreview> previewCsv(QFile &file, const PreviewOptions &options)
{
    CsvReader reader(file, {.delimiter = options.delimiter, .encoding = options.encoding});
    if (const Result<Done> opened = reader.open(); !opened)
        return opened.error();
    FilePreview preview;
    preview.delimiter = reader.delimiter();
    preview.columns = reader.header();
    CsvRecord record;
    while (preview.rows.size() < options.rows && reader.next(record)) {
        if (record.fault)
            continue;
        std::vector<std::string> &row = preview.rows.emplace_back(record.fields.begin(), record.fields.end());
        row.resize(preview.columns.size());
    }
    return preview;
}

bool hasAnyColumn(const FilePreview &preview, const FieldSource &source)
{
    return std::any_of(source.columns.begin(), source.columns.end(),
                       [&preview](const std::string &column) { return preview.hasColumn(column); });
}

double fit(const FilePreview &preview, const FileRole &role)
{
    const bool isWrapperKnown = preview.wrapper.empty() || std::find(role.wrappers.begin(), role.wrappers.end(),
                                                                     preview.wrapper) != role.wrappers.end();
    const auto has = [&preview](const std::string &column) { return preview.hasColumn(column); };
    if (!isWrapperKnown || !std::all_of(role.recognisedBy.begin(), role.recognisedBy.end(), has))
        return 0;
    for (const TicketField field : essentialFields(role.kind)) {
        const FieldSource *source = role.source(field);
        if (source == nullptr || !hasAnyColumn(preview, *source))
            return 0;
    }
    const auto found = std::count_if(role.fields.begin(), role.fields.end(),
                                     [&preview](const FieldSource &source) { return hasAnyColumn(preview, source); });
    const double share = static_cast<double>(found) / static_cast<double>(role.fields.size());
    // A role that names what marks its files is surer of them than one that takes any table.
    const double marks = static_cast<double>(std::min<std::size_t>(role.recognisedBy.size(), 4)) / 4;
    return 0.4 + 0.3 * marks + 0.3 * share;
}

} // namespace

bool FilePreview::hasColumn(std::string_view name) const
{
    if (!isJson) {
        const std::string wanted = foldedColumn(name);
        return std::any_of(columns.begin(), columns.end(),
                           [&wanted](const std::string &column) { return foldedColumn(column) == wanted; });
    }
    // A path may also lead to an object or an array, whose own paths are listed instead.
    const std::string inside = std::string(name) + ".";
    return std::any_of(columns.begin(), columns.end(), [name, &inside](const std::string &column) {
        return column == name || column.starts_with(inside);
    });
}

Result<FilePreview> previewFile(const QString &file, const PreviewOptions &options)
{
    QFile device(file);
    const std::string path = file.toStdString();
    if (!device.exists())
        return Error{ErrorCode::FileMissing, path};
    if (!QFileInfo(file).isFile()) // an import reads its files more than once, which a pipe does not allow
        return Error{ErrorCode::FileUnreadable, path};
    if (!device.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path + ": " + device.errorString().toStdString()};
    Result<FilePreview> preview = looksLikeJson(device) ? previewJson(device, options) : previewCsv(device, options);
    if (!preview)
        return Error{preview.error().code, path + ": " + preview.error().detail};
    return preview;
}

const FileRole *fittingRole(const FilePreview &preview, const MappingProfile &profile, double *score)
{
    const FileRole *best = nullptr;
    double bestFit = 0;
    for (const FileRole &role : profile.roles) {
        if (const double found = fit(preview, role); found > bestFit) {
            bestFit = found;
            best = &role;
        }
    }
    if (score != nullptr)
        *score = bestFit;
    return best;
}

std::vector<std::string> wrappersOf(const MappingProfile &profile)
{
    std::vector<std::string> wrappers;
    for (const FileRole &role : profile.roles)
        wrappers.insert(wrappers.end(), role.wrappers.begin(), role.wrappers.end());
    return wrappers;
}

} // namespace evenkeel
