// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookreader.h"

#include "exchange/workbookarchive.h"
#include "exchange/workbooktext.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr qint64 MostIndexBytes = 4 * 1024 * 1024;
constexpr qint64 MostStringBytes = 64 * 1024 * 1024;
constexpr qint64 MostSheetBytes = 256 * 1024 * 1024;
constexpr int MostColumns = 16'384;
constexpr std::int64_t MostRows = 1'048'576;

Error damaged()
{
    return {ErrorCode::BadFormat, DamagedWorkbook};
}

/// The folder of a part, and a target named from there.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    QStringList steps = slash < 0 ? QStringList() : part.left(slash).split(QLatin1Char('/'));
    for (const QString &step : target.split(QLatin1Char('/'))) {
        if (step == QLatin1String("..") && !steps.isEmpty())
            steps.removeLast();
        else if (step != QLatin1String(".."))
            steps.append(step);
    }
    return steps.join(QLatin1Char('/'));
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

struct Relation
{
    QString type; ///< the last word of its address
    QString part;
};

/// What a part of the book is tied to, by the names it has for them.
Result<QHash<QString, Relation>> readRelations(WorkbookArchive &archive, const QString &part)
{
    QHash<QString, Relation> relations;
    const QString name = relationsOf(part);
    auto device = archive.part(name, MostIndexBytes);
    if (!device)
        return device.error();
    QXmlStreamReader xml(device->get());
    WorkbookText text(xml);
    while (text.nextElement()) {
        if (xml.name() != QLatin1String("Relationship"))
            continue;
        const QXmlStreamAttributes about = xml.attributes();
        const QString type = about.value(QLatin1String("Type")).toString();
        relations.insert(
            about.value(QLatin1String("Id")).toString(),
            {type.section(QLatin1Char('/'), -1), resolved(part, about.value(QLatin1String("Target")).toString())});
    }
    return text.isWhole() ? Result<QHash<QString, Relation>>(relations) : damaged();
}

/// The attribute "r:id" under whichever prefix.
QString relationId(const QXmlStreamAttributes &about)
{
    for (const QXmlStreamAttribute &attribute : about) {
        if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

} // namespace

struct WorkbookReader::Book
{
    std::unique_ptr<WorkbookArchive> archive;
    std::vector<WorkbookSheet> sheets;
    std::vector<std::string> strings;
    bool from1904 = false;

    std::unique_ptr<QIODevice> device;
    std::unique_ptr<QXmlStreamReader> xml;
    std::unique_ptr<WorkbookText> text;
    std::int64_t line = 0;
    bool isAtEnd = false;

    Result<Done> readIndex();
    Result<Done> readSheets(const QString &part, const QHash<QString, Relation> &relations);
    Result<Done> readStrings(const QString &part);
    void readRow(WorkbookRow &row);
    void readCell(WorkbookRow &row);
    [[nodiscard]] std::string cellText(QStringView type, const CellContent &content, bool &isNumber) const;
};

Result<Done> WorkbookReader::Book::readIndex()
{
    const auto top = readRelations(*archive, QString());
    if (!top)
        return top.error();
    QString book;
    for (const Relation &relation : *top) {
        if (relation.type == QLatin1String("officeDocument"))
            book = relation.part;
    }
    const auto relations = readRelations(*archive, book);
    if (!relations)
        return relations.error();
    for (const Relation &relation : *relations) {
        if (relation.type == QLatin1String("sharedStrings")) {
            if (const auto read = readStrings(relation.part); !read)
                return read;
        }
    }
    return readSheets(book, *relations);
}

Result<Done> WorkbookReader::Book::readSheets(const QString &part, const QHash<QString, Relation> &relations)
{
    auto opened = archive->part(part, MostIndexBytes);
    if (!opened)
        return opened.error();
    QXmlStreamReader reader(opened->get());
    WorkbookText words(reader);
    while (words.nextElement()) {
        const QXmlStreamAttributes about = reader.attributes();
        if (reader.name() == QLatin1String("workbookPr")) {
            const auto days = about.value(QLatin1String("date1904"));
            from1904 = days == QLatin1String("1") || days == QLatin1String("true");
        } else if (reader.name() == QLatin1String("sheet")) {
            const auto relation = relations.constFind(relationId(about));
            if (relation == relations.cend())
                return damaged();
            if (relation->type == QLatin1String("worksheet"))
                sheets.push_back(
                    {about.value(QLatin1String("name")).toString().toStdString(), relation->part.toStdString()});
        }
    }
    if (!words.isWhole() || sheets.empty())
        return damaged();
    return Done{};
}

Result<Done> WorkbookReader::Book::readStrings(const QString &part)
{
    auto opened = archive->part(part, MostStringBytes);
    if (!opened)
        return opened.error();
    QXmlStreamReader reader(opened->get());
    WorkbookText words(reader);
    while (words.nextElement()) {
        if (reader.name() == QLatin1String("si"))
            strings.push_back(words.readString());
    }
    if (archive->failure() != nullptr)
        return Error{ErrorCode::BadFormat, archive->failure()};
    return words.isWhole() ? Result<Done>(Done{}) : damaged();
}

std::string WorkbookReader::Book::cellText(QStringView type, const CellContent &content, bool &isNumber) const
{
    if (!content.value && !content.formula.empty() && type != QLatin1String("inlineStr"))
        return "=" + content.formula;
    const std::string value = content.value.value_or(std::string());
    if (type == QLatin1String("s")) {
        const auto place = wholeNumber(value);
        const bool isThere = place && *place >= 0 && static_cast<std::size_t>(*place) < strings.size();
        return isThere ? strings[static_cast<std::size_t>(*place)] : "#" + value;
    }
    if (type == QLatin1String("b"))
        return value == "1" || value == "true" ? "TRUE" : "FALSE";
    isNumber = type.isEmpty() || type == QLatin1String("n");
    return isNumber ? plainNumber(value) : value;
}

void WorkbookReader::Book::readCell(WorkbookRow &row)
{
    const QXmlStreamAttributes about = xml->attributes();
    const QString place = about.value(QLatin1String("r")).toString();
    const QString type = about.value(QLatin1String("t")).toString();
    WorkbookCell cell;
    const int previous = row.cells.empty() ? -1 : row.cells.back().column;
    const auto named = place.isEmpty() ? std::optional(CellPlace{previous + 1, line}) : cellPlace(place);
    const CellContent content = text->readCell();
    if (!named || named->column <= previous || named->column >= MostColumns || named->row != line) {
        row.isFaulty = true;
        return;
    }
    cell.column = named->column;
    cell.text = cellText(type, content, cell.isNumber);
    row.cells.push_back(std::move(cell));
}

void WorkbookReader::Book::readRow(WorkbookRow &row)
{
    row.cells.clear();
    row.isFaulty = false;
    const auto named = wholeNumber(xml->attributes().value(QLatin1String("r")).toString().toStdString());
    const bool isInOrder = !named || (*named > line && *named <= MostRows);
    line = isInOrder ? named.value_or(line + 1) : line;
    row.isFaulty = !isInOrder;
    row.line = named.value_or(line);
    const int inside = text->depth();
    while (text->nextElement(inside)) {
        if (xml->name() == QLatin1String("c"))
            readCell(row);
    }
    // Without a place a cell follows the one before; an empty one says nothing.
    std::erase_if(row.cells, [](const WorkbookCell &cell) { return cell.text.empty(); });
}

WorkbookReader::WorkbookReader(std::unique_ptr<Book> book)
    : m_book(std::move(book))
{}

WorkbookReader::~WorkbookReader() = default;

Result<std::unique_ptr<WorkbookReader>> WorkbookReader::open(QIODevice &device)
{
    auto archive = WorkbookArchive::open(device);
    if (!archive)
        return archive.error();
    auto book = std::make_unique<Book>();
    book->archive = std::move(*archive);
    if (const auto read = book->readIndex(); !read)
        return read.error();
    return std::unique_ptr<WorkbookReader>(new WorkbookReader(std::move(book)));
}

const std::vector<WorkbookSheet> &WorkbookReader::sheets() const
{
    return m_book->sheets;
}

bool WorkbookReader::countsFrom1904() const
{
    return m_book->from1904;
}

Result<Done> WorkbookReader::openSheet(std::size_t sheet)
{
    Book &book = *m_book;
    book.text.reset();
    book.xml.reset();
    book.device.reset(); // closes the part before
    auto device = book.archive->part(QString::fromStdString(book.sheets.at(sheet).part), MostSheetBytes);
    if (!device)
        return device.error();
    book.device = std::move(*device);
    book.xml = std::make_unique<QXmlStreamReader>(book.device.get());
    book.text = std::make_unique<WorkbookText>(*book.xml);
    book.line = 0;
    book.isAtEnd = false;
    return Done{};
}

bool WorkbookReader::next(WorkbookRow &row)
{
    Book &book = *m_book;
    while (book.text != nullptr && !book.isAtEnd && book.text->nextElement()) {
        if (book.xml->name() != QLatin1String("row"))
            continue;
        book.readRow(row);
        return book.text->isSound();
    }
    book.isAtEnd = true;
    return false;
}

Result<Done> WorkbookReader::state() const
{
    const Book &book = *m_book;
    if (book.archive->failure() != nullptr)
        return Error{ErrorCode::BadFormat, book.archive->failure()};
    if (book.text != nullptr && (!book.text->isSound() || (book.isAtEnd && !book.text->isWhole())))
        return damaged();
    return Done{};
}

std::int64_t WorkbookReader::bytesRead() const
{
    return m_book->archive->unpackedBytes();
}

std::int64_t WorkbookReader::sheetBytes() const
{
    return m_book->archive->partBytes();
}

std::string columnLetters(std::size_t column)
{
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

} // namespace evenkeel
