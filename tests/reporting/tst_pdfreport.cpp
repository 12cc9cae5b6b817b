// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdfreport.h"

#include "reporting/pdfoutline.h"
#include "reporting/sampledocument.h"

#include <QTest>

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace evenkeel;

namespace {

QByteArray samplePdf(QPageSize::PageSizeId paper = QPageSize::A4)
{
    const auto pdf = pdfOf(sampleDocument(), QPageSize(paper));
    return pdf ? *pdf : QByteArray();
}

/// The bytes stay as long as the file that is read from them.
struct ReadPdf
{
    explicit ReadPdf(QByteArray pdf)
        : bytes(std::move(pdf))
    {
        file.setSuppressWarnings(true);
        file.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }

    QByteArray bytes;
    QPDF file;
};

std::string streamOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

} // namespace

class TstPdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThePagesThatWerePainted();
    void itsWordsAreText();
    void hasABookmarkForEachSectionAndFinding();
    void bookmarksLeadToTheirPage();
    void theSameReportIsTheSameFile();
    void saysWhichLanguageItIs();
    void refusesWhatIsNoPdf();
};

void TstPdfReport::hasThePagesThatWerePainted()
{
    for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
        const PagePainter pages(sampleDocument(), printLook(), QPageSize(paper));
        ReadPdf read(samplePdf(paper));
        QPDF &file = read.file;
        auto drawn = QPDFPageDocumentHelper(file).getAllPages();
        QCOMPARE(static_cast<int>(drawn.size()), pages.pageCount());
        const auto box = drawn.front().getMediaBox().getArrayAsRectangle();
        QVERIFY(std::abs(box.urx - box.llx - pages.pageSize().width()) < 1);
        QVERIFY(std::abs(box.ury - box.lly - pages.pageSize().height()) < 1);
    }
}

// Letters are shown from faces that say which letter each glyph is; without them a page is a picture.
void TstPdfReport::itsWordsAreText()
{
    ReadPdf read(samplePdf());
    QPDF &file = read.file;
    for (auto &page : QPDFPageDocumentHelper(file).getAllPages()) {
        Pl_Buffer buffer("content");
        page.pipeContents(&buffer);
        const auto content = buffer.getBufferSharedPointer();
        const std::string_view drawn(reinterpret_cast<const char *>(content->getBuffer()), content->getSize());
        QVERIFY(drawn.find("BT") != std::string_view::npos);
        QVERIFY(drawn.find("TJ") != std::string_view::npos || drawn.find("Tj") != std::string_view::npos);
        auto fonts = page.getObjectHandle().getKey("/Resources").getKey("/Font").getDictAsMap();
        QVERIFY(!fonts.empty());
        for (auto &[name, font] : fonts)
            QVERIFY(streamOf(font.getKey("/ToUnicode")).find("beginbfrange") != std::string::npos ||
                    streamOf(font.getKey("/ToUnicode")).find("beginbfchar") != std::string::npos);
    }
}

void TstPdfReport::hasABookmarkForEachSectionAndFinding()
{
    ReadPdf read(samplePdf());
    QPDF &file = read.file;
    auto sections = QPDFOutlineDocumentHelper(file).getTopLevelOutlines();
    QStringList titles;
    for (auto &section : sections)
        titles << QString::fromStdString(section.getTitle());
    QCOMPARE(titles, (QStringList{QStringLiteral("Findings"), QStringLiteral("Trends"), QStringLiteral("People")}));
    auto findings = sections.front().getKids();
    QCOMPARE(findings.size(), std::size_t{6});
    QCOMPARE(QString::fromStdString(findings[0].getTitle()),
             QStringLiteral("Finding 1 says in one sentence what was found"));
    QCOMPARE(QString::fromStdString(findings[5].getTitle()), QStringLiteral("The one change: train a second agent"));
}

void TstPdfReport::bookmarksLeadToTheirPage()
{
    const PagePainter pages(sampleDocument(), printLook(), QPageSize(QPageSize::A4));
    ReadPdf read(samplePdf());
    QPDF &file = read.file;
    const auto drawn = QPDFPageDocumentHelper(file).getAllPages();
    auto sections = QPDFOutlineDocumentHelper(file).getTopLevelOutlines();
    std::size_t section = 0;
    for (const PageMark &mark : pages.marks()) {
        if (mark.depth > 0)
            continue;
        QVERIFY(sections[section].getDestPage().getObjGen() ==
                drawn[static_cast<std::size_t>(mark.page)].getObjectHandle().getObjGen());
        ++section;
    }
}

void TstPdfReport::theSameReportIsTheSameFile()
{
    const QByteArray pdf = samplePdf();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(!pdf.contains("CreationDate"));
    QCOMPARE(samplePdf(), pdf);
}

void TstPdfReport::saysWhichLanguageItIs()
{
    ReadPdf read(samplePdf());
    QPDF &file = read.file;
    QCOMPARE(file.getRoot().getKey("/Lang").getUTF8Value(), std::string("en"));
    QCOMPARE(file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(),
             std::string("Week 11, 14 to 20 March 2016"));
}

void TstPdfReport::refusesWhatIsNoPdf()
{
    const auto outlined = withOutline("not a file of pages", {}, QStringLiteral("en"));
    QVERIFY(!outlined);
    QCOMPARE(outlined.error().code, ErrorCode::BadFormat);
    QVERIFY(!outlined.error().detail.empty());
}

QTEST_MAIN(TstPdfReport)
#include "tst_pdfreport.moc"
