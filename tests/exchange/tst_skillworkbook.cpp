// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "exchange/skillsheetreader.h"
#include "exchange/skillsheetwriter.h"
#include "exchange/workbookarchive.h"
#include "exchange/workbookreader.h"
#include "exchange/workbooktext.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace evenkeel;

/// Skills matrices in XLSX workbooks, well made and not.
class SkillWorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void readsCellsOfEveryKind();
    void refusesARowWithItsCell();
    void readsDatesOfTheSpreadsheet_data();
    void readsDatesOfTheSpreadsheet();
    void takesTheSheetThatNamesAgents();
    void findsAHeaderFurtherDown();
    void refusesRowsOutOfPlace();
    void understandsRowsWithoutPlaces();
    void namesColumnsAsSpreadsheetsDo();
    void keepsLettersThatXmlCannotHold();
    void refusesWhatIsNoWorkbook_data();
    void refusesWhatIsNoWorkbook();
    void stopsAtWhatBurstsAReader();
    void refusesDocumentTypesAndDepth();
    void survivesWorkbooksCutOff();
    void survivesWrongBytes();
    void stopsWhenAsked();

private:
    /// A workbook of these parts, by name.
    QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts)
    {
        const QString name = m_folder.filePath(QStringLiteral("made.xlsx"));
        zipFile zip = zipOpen64(QFile::encodeName(name).constData(), APPEND_STATUS_CREATE);
        for (const auto &[part, content] : parts) {
            const zip_fileinfo about{};
            zipOpenNewFileInZip64(zip, part.constData(), &about, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                  Z_DEFAULT_COMPRESSION, 1);
            zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size()));
            zipCloseFileInZip(zip);
        }
        zipClose(zip, nullptr);
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot write");
        return file.readAll();
    }

    /// A workbook of such sheets, without what surrounds their rows.
    QByteArray book(const QList<QByteArray> &sheets, const QByteArray &strings = {}, bool from1904 = false)
    {
        QByteArray names;
        QByteArray relations;
        QList<std::pair<QByteArray, QByteArray>> parts;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            names += "<sheet name=\"Page " + number + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
            relations += "<Relationship Id=\"r" + number + "\" Type=\"http://x/worksheet\" Target=\"sheets/" + number +
                         ".xml\"/>";
            parts.append(std::pair<QByteArray, QByteArray>{"book/sheets/" + number + ".xml",
                                                           "<worksheet xmlns=\"http://s\"><sheetData>" + sheets[i] +
                                                               "</sheetData></worksheet>"});
        }
        if (!strings.isEmpty()) {
            relations += "<Relationship Id=\"s\" Type=\"http://x/sharedStrings\" Target=\"/book/strings.xml\"/>";
            parts.append(
                std::pair<QByteArray, QByteArray>{"book/strings.xml", "<sst xmlns=\"http://s\">" + strings + "</sst>"});
        }
        parts.append(std::pair<QByteArray, QByteArray>{
            "book/main.xml", "<workbook xmlns=\"http://s\" xmlns:r=\"http://r\"><workbookPr date1904=\"" +
                                 QByteArray(from1904 ? "1" : "0") + "\"/><sheets>" + names + "</sheets></workbook>"});
        parts.append(std::pair<QByteArray, QByteArray>{"book/_rels/main.xml.rels",
                                                       "<Relationships>" + relations + "</Relationships>"});
        parts.append(std::pair<QByteArray, QByteArray>{
            "_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\" "
                           "Target=\"book/main.xml\"/></Relationships>"});
        return zipped(parts);
    }

    QByteArray written(const SkillSheet &sheet)
    {
        const QString name = m_folder.filePath(QStringLiteral("skills.xlsx"));
        if (!writeSkillWorkbook(sheet, name))
            qFatal("cannot write");
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

namespace {

/// A row of such cells; each is its place, a blank, and the rest of its element.
QByteArray row(int line, const QList<QByteArray> &cells)
{
    QByteArray xml = "<row r=\"" + QByteArray::number(line) + "\">";
    for (const QByteArray &cell : cells) {
        const qsizetype blank = cell.indexOf(' ');
        xml += "<c r=\"" + cell.left(blank) + "\" " + cell.mid(blank + 1) + "</c>";
    }
    return xml + "</row>";
}

QByteArray text(const char *place, const char *words)
{
    return QByteArray(place) + " t=\"inlineStr\"><is><t>" + words + "</t></is>";
}

QByteArray number(const char *place, const char *value)
{
    return QByteArray(place) + " ><v>" + value + "</v>";
}

QByteArray header()
{
    return row(1, {text("A1", "agent"), text("B1", "team"), text("C1", "Billing"), text("D1", "API")});
}

Result<SkillSheet> readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSkillWorkbook(buffer);
}

SkillSheet read(const QByteArray &bytes)
{
    auto sheet = readBytes(bytes);
    if (!sheet)
        qFatal("%s", sheet.error().detail.c_str());
    return std::move(*sheet);
}

SheetLevel level(const char *skill, Proficiency proficiency)
{
    SheetLevel made;
    made.skill = skill;
    made.level = proficiency;
    return made;
}

SkillSheet oddMatrix()
{
    SkillSheet sheet;
    sheet.skills = {"Billing", "API, v2", "=cmd", "'=quoted", "_x0041_"};
    SheetRow first;
    first.line = 2;
    first.agent = "Lucía \"Lu\" <Ortega> & \xf0\x9f\x8c\x8d";
    first.team = "Payments";
    first.agentId = 7;
    first.levels = {level("Billing", Proficiency::None), level("=cmd", Proficiency::Advanced),
                    level("_x0041_", Proficiency::Basic)};
    SheetRow second;
    second.line = 3;
    second.agent = "007";
    second.agentId = 8;
    second.levels = {level("'=quoted", Proficiency::Intermediate)};
    sheet.rows = {first, second};
    return sheet;
}

SkillSheet oddList()
{
    SkillSheet sheet;
    sheet.form = SheetForm::List;
    SheetRow row;
    row.line = 2;
    row.agent = "Ines";
    SheetLevel full = level("Sign-in", Proficiency::Intermediate);
    full.validFrom = instantFromIso("2016-03-01T08:00:00.125Z");
    full.source = LevelSource::History;
    full.setBy = "@Tom\nBecker\x02";
    full.reviewAt = instantFromIso("2016-06-01");
    row.levels = {full};
    sheet.rows = {row};
    return sheet;
}

} // namespace

void SkillWorkbookTest::readsWhatWasWritten_data()
{
    QTest::addColumn<SkillSheet>("sheet");
    QTest::newRow("matrix") << oddMatrix();
    QTest::newRow("list") << oddList();
}

void SkillWorkbookTest::readsWhatWasWritten()
{
    QFETCH(const SkillSheet, sheet);
    const SkillSheet again = read(written(sheet));
    QCOMPARE(again.form, sheet.form);
    QCOMPARE(again.skills, sheet.skills);
    QCOMPARE(again.rows, sheet.rows);
    QCOMPARE(again.refused, 0);
    QCOMPARE(again.page, std::string("skills"));
}

void SkillWorkbookTest::readsCellsOfEveryKind()
{
    const QByteArray strings = "<si><t>In</t></si><si><r><t>In</t></r><r><rPr><b/></rPr><t>es</t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si>";
    const QByteArray rows =
        header() + row(2, {"A2 t=\"s\"><v>1</v>", number("C2", "2.0"), number("D2", "1E0")}) +
        row(3, {text("A3", "Tom"), text("C3", "3"), text("D3", "basic")}) +
        row(4, {"A4 t=\"str\"><f>B1</f><v>Lena</v>", "C4 ><f>1+1</f><v>2</v>", "D4 >"}) +
        row(5, {text("A5", "Omar"), "C5 t=\"b\"><v>1</v>"}) + row(6, {text("A6", "Pia"), "C6 t=\"e\"><v>#REF!</v>"}) +
        row(7, {text("A7", "Ugo"), "C7 ><f>SUM(A1)</f>"}) + row(8, {text("A8", "Zoe"), number("C8", "1.5")}) +
        row(9, {"A9 t=\"s\"><v>2</v>", number("C9", "9")});
    const SkillSheet sheet = read(book({rows}, strings));
    QCOMPARE(sheet.rows.size(), std::size_t{3});
    QCOMPARE(sheet.rows[0].agent, std::string("Ines"));
    QCOMPARE(sheet.rows[0].levels,
             (std::vector{level("Billing", Proficiency::Intermediate), level("API", Proficiency::Basic)}));
    QCOMPARE(sheet.rows[1].levels,
             (std::vector{level("Billing", Proficiency::Advanced), level("API", Proficiency::Basic)}));
    QCOMPARE(sheet.rows[2].agent, std::string("Lena"));
    QCOMPARE(sheet.rows[2].levels, (std::vector{level("Billing", Proficiency::Intermediate)}));
    std::vector<std::string> refused;
    for (const SheetRefusal &refusal : sheet.refusals)
        refused.push_back(refusal.cell + " " + refusal.value);
    QCOMPARE(refused, (std::vector<std::string>{"C5 TRUE", "C6 #REF!", "C7 =SUM(A1)", "C8 1.5", "C9 9"}));
}

void SkillWorkbookTest::refusesARowWithItsCell()
{
    const QByteArray list = row(1, {text("B1", "agent"), text("C1", "skill"), text("AA1", "level")});
    const SkillSheet sheet = read(book({list + row(5, {text("B5", "Ines"), text("C5", "API"), number("AA5", "7")})}));
    QCOMPARE(sheet.refusals.size(), std::size_t{1});
    QCOMPARE(sheet.refusals[0], (SheetRefusal{5, "level", "7", SheetFault::BadLevel, "AA5"}));
    QCOMPARE(sheet.page, std::string("Page 1"));
}

void SkillWorkbookTest::readsDatesOfTheSpreadsheet_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("time");
    const auto day = [](const char *name, const QByteArray &cell, bool from1904, const char *time) {
        QTest::newRow(name) << cell << from1904 << QString::fromLatin1(time);
    };
    day("a day", number("D2", "42430"), false, "2016-03-01T00:00:00Z");
    day("a time", number("D2", "42430.604166666664"), false, "2016-03-01T14:30:00Z");
    day("from 1904", number("D2", "40968"), true, "2016-03-01T00:00:00Z");
    day("a text", text("D2", "2016-03-01 14:30"), false, "2016-03-01T14:30:00Z");
    day("a year", number("D2", "2016"), false, "");
    day("past all days", number("D2", "1e300"), false, "");
    day("no number", number("D2", "nan"), false, "");
    day("a word", text("D2", "42430"), false, "");
}

void SkillWorkbookTest::readsDatesOfTheSpreadsheet()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const bool, from1904);
    QFETCH(const QString, time);
    const QByteArray list =
        row(1, {text("A1", "agent"), text("B1", "skill"), text("C1", "level"), text("D1", "valid_from")});
    const SkillSheet sheet =
        read(book({list + row(2, {text("A2", "Ines"), text("B2", "API"), number("C2", "1"), cell})}, {}, from1904));
    if (time.isEmpty()) {
        QCOMPARE(sheet.refusals.at(0).fault, SheetFault::BadTime);
        QCOMPARE(sheet.refusals.at(0).cell, std::string("D2"));
    } else {
        QCOMPARE(sheet.rows.at(0).levels.at(0).validFrom, instantFromIso(time.toStdString()));
    }
}

void SkillWorkbookTest::takesTheSheetThatNamesAgents()
{
    const QByteArray notes = row(1, {text("A1", "Read me first")});
    const QByteArray table = header() + row(2, {text("A2", "Ines"), number("C2", "2")});
    const SkillSheet sheet = read(book({notes, {}, table, table}));
    QCOMPARE(sheet.page, std::string("Page 3"));
    QCOMPARE(sheet.rows.size(), std::size_t{1});
    QCOMPARE(sheet.otherPages, (std::vector<std::string>{"Page 1", "Page 4"}));
    QCOMPARE(readBytes(book({notes})).error(), (Error{ErrorCode::BadFormat, NoAgentColumn}));
}

void SkillWorkbookTest::findsAHeaderFurtherDown()
{
    const QByteArray table = row(3, {text("B3", "Agent"), text("D3", "API"), text("E3", "API")}) +
                             row(7, {text("B7", "Ines"), number("D7", "4")});
    const SkillSheet sheet = read(book({table}));
    QCOMPARE(sheet.headerLine, 3);
    QCOMPARE(sheet.refusals.at(0), (SheetRefusal{3, "API", "", SheetFault::RepeatedCell, "E3"}));
    QCOMPARE(sheet.refusals.at(1), (SheetRefusal{7, "API", "4", SheetFault::BadLevel, "D7"}));
}

void SkillWorkbookTest::refusesRowsOutOfPlace()
{
    const QByteArray rows =
        header() + row(4, {text("A4", "Ines"), text("A4", "Tom")}) + row(5, {text("C5", "1"), text("A5", "Tom")}) +
        row(6, {text("A7", "Lena")}) + row(8, {text("XFE8", "Omar")}) + row(8, {text("A8", "Pia")}) +
        "<row r=\"1048577\"><c r=\"A1048577\" t=\"str\"><v>Ugo</v></c></row>" + row(9, {text("A9", "Zoe")});
    const SkillSheet sheet = read(book({rows}));
    QCOMPARE(sheet.refused, 6);
    for (const SheetRefusal &refusal : sheet.refusals)
        QCOMPARE(refusal.fault, SheetFault::BadRow);
    QCOMPARE(sheet.rows.size(), std::size_t{1});
    QCOMPARE(sheet.rows[0].agent, std::string("Zoe"));
}

void SkillWorkbookTest::understandsRowsWithoutPlaces()
{
    const QByteArray cell = "<c t=\"str\"><v>";
    const QByteArray rows = "<row>" + cell + "agent</v></c>" + cell + "API</v></c></row><row/><row>" + cell +
                            "Ines</v></c><c><v>3</v></c></row>";
    const SkillSheet sheet = read(book({rows}));
    QCOMPARE(sheet.rows.at(0).line, 3);
    QCOMPARE(sheet.rows.at(0).levels, (std::vector{level("API", Proficiency::Advanced)}));
}

void SkillWorkbookTest::namesColumnsAsSpreadsheetsDo()
{
    QCOMPARE(columnLetters(0), std::string("A"));
    QCOMPARE(columnLetters(25), std::string("Z"));
    QCOMPARE(columnLetters(26), std::string("AA"));
    QCOMPARE(columnLetters(701), std::string("ZZ"));
    QCOMPARE(columnLetters(16'383), std::string("XFD"));
    for (std::size_t column = 0; column < 16'384; column += 97) {
        const auto place = cellPlace(QString::fromStdString(columnLetters(column) + "12"));
        QVERIFY(place);
        QCOMPARE(place->column, static_cast<int>(column));
        QCOMPARE(place->row, 12);
    }
    for (const char *wrong : {"", "A", "12", "A0", "A-1", "ABCD1", "A1B", "Ä1", "A99999999999999999999"})
        QVERIFY2(!cellPlace(QString::fromUtf8(wrong)), wrong);
}

void SkillWorkbookTest::keepsLettersThatXmlCannotHold()
{
    QCOMPARE(unescapedText(QStringLiteral("a_x0002_b")), std::string("a\x02"
                                                                     "b"));
    for (const char *plain : {"_x0041_", "_x005F_x0041_", "_x_", "x0041_", "_x00G1_", ""})
        QCOMPARE(unescapedText(QString::fromStdString(escapedText(plain))), std::string(plain));
}

void SkillWorkbookTest::refusesWhatIsNoWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    Random random(7);
    QByteArray garbage;
    while (garbage.size() < 10'000'000)
        garbage += static_cast<char>(random.below(256));
    QTest::newRow("nothing") << QByteArray() << QByteArray(NoWorkbook);
    QTest::newRow("ten megabytes of garbage") << garbage << QByteArray(NoWorkbook);
    QTest::newRow("garbage that begins well") << "PK\x03\x04" + garbage << QByteArray(NoWorkbook);
    QTest::newRow("an old workbook") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + garbage.left(9000)
                                     << QByteArray(OldWorkbook);
    QTest::newRow("another archive") << zipped({{"readme.txt", "hello"}}) << QByteArray(DamagedWorkbook);
    QTest::newRow("a sheet of garbage") << zipped({{"_rels/.rels", garbage.left(50'000)}})
                                        << QByteArray(DamagedWorkbook);
    QTest::newRow("a sheet that stops") << book({header() + "<row><c>"}) << QByteArray(DamagedWorkbook);
    QTest::newRow("a sheet with garbage in it") << book({header() + garbage.left(2000)}) << QByteArray(DamagedWorkbook);
}

void SkillWorkbookTest::refusesWhatIsNoWorkbook()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, reason);
    const auto read = readBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadFormat);
    QCOMPARE(QByteArray::fromStdString(read.error().detail), reason);
}

void SkillWorkbookTest::stopsAtWhatBurstsAReader()
{
    const QByteArray blanks(40 * 1024 * 1024, ' ');
    const auto read = readBytes(book({header() + blanks + row(2, {text("A2", "Ines"), number("C2", "1")})}));
    QVERIFY(!read);
    QCOMPARE(read.error().detail, std::string(OversizeWorkbook));
    // Parts that tell people from sheets are small, whatever they say of themselves.
    QVERIFY(!readBytes(zipped({{"_rels/.rels", QByteArray(5 * 1024 * 1024, ' ')}})));
}

void SkillWorkbookTest::refusesDocumentTypesAndDepth()
{
    const QByteArray good = book({header() + row(2, {text("A2", "Ines"), number("C2", "1")})});
    QVERIFY(readBytes(good).isOk());
    const QByteArray laughs = "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    const QByteArray typed = zipped({{"_rels/.rels", laughs + "<Relationships><Relationship Id=\"r1\" "
                                                              "Type=\"http://x/officeDocument\" "
                                                              "Target=\"&b;\"/></Relationships>"}});
    QCOMPARE(readBytes(typed).error().detail, std::string(DamagedWorkbook));
    const QByteArray deep = QByteArray("<a>").repeated(200) + QByteArray("</a>").repeated(200);
    QCOMPARE(readBytes(book({header() + "<row><c>" + deep + "</c></row>"})).error().detail,
             std::string(DamagedWorkbook));
}

void SkillWorkbookTest::survivesWorkbooksCutOff()
{
    const QByteArray whole = written(oddMatrix());
    for (qsizetype length = 0; length < whole.size(); length += 37)
        QVERIFY2(!readBytes(whole.left(length)), qPrintable(QString::number(length)));
}

void SkillWorkbookTest::survivesWrongBytes()
{
    const QByteArray whole = written(oddMatrix());
    const SkillSheet sheet = oddMatrix();
    Random random(11);
    int refused = 0;
    for (int run = 0; run < 400; ++run) {
        QByteArray bytes = whole;
        for (int hit = 0; hit < 4; ++hit)
            bytes[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())))] =
                static_cast<char>(random.below(256));
        const auto read = readBytes(bytes);
        refused += read ? 0 : 1;
        // Sums stand over every part: what is read at all is what was written.
        if (read)
            QCOMPARE(read->rows, sheet.rows);
    }
    QVERIFY(refused > 100);
}

void SkillWorkbookTest::stopsWhenAsked()
{
    QByteArray rows = header();
    for (int line = 2; line < 3000; ++line)
        rows += row(line, {"A" + QByteArray::number(line) + " t=\"str\"><v>Ines</v>"});
    QByteArray bytes = book({rows});
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    std::stop_source stop;
    std::int64_t done = 0;
    const auto read = readSkillWorkbook(buffer, stop.get_token(), [&](const ProgressReport &report) {
        done = report.done;
        QVERIFY(report.total > 0 && report.done <= report.total);
        stop.request_stop();
    });
    QVERIFY(done > 0);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(SkillWorkbookTest)
#include "tst_skillworkbook.moc"
