// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pagepainter.h"

#include "reporting/pagetable.h"
#include "reporting/sampledocument.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace evenkeel;

namespace {

PagePainter painterOf(const ReportDocument &document, QPageSize::PageSizeId paper = QPageSize::A4)
{
    return PagePainter(document, printLook(), QPageSize(paper));
}

QStringList wordsOn(const PagePainter &pages, int page)
{
    QStringList words;
    for (const PageItem &item : pages.laid().pages[static_cast<std::size_t>(page)].items) {
        if (const auto *text = std::get_if<PageText>(&item))
            words << text->words;
    }
    return words;
}

QRectF rectOf(const PageItem &item, const PageRuler &ruler)
{
    if (const auto *box = std::get_if<PageBox>(&item))
        return box->rect;
    if (const auto *stroke = std::get_if<PageStroke>(&item))
        return QRectF(stroke->from, stroke->to).normalized();
    if (const auto *dot = std::get_if<PageDot>(&item))
        return QRectF(dot->centre, QSizeF()).adjusted(-dot->radius, -dot->radius, dot->radius, dot->radius);
    const auto &text = std::get<PageText>(item);
    return {text.baseline.x(), text.baseline.y() - ruler.ascent(text.face), text.width, ruler.lineHeight(text.face)};
}

QImage imageOf(const PagePainter &pages, int page, const PageLook &look)
{
    QImage image(pages.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    pages.paint(page, painter, look);
    return image;
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TstPagePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheFindingsAndTheChangeOnTheFirstPage();
    void keepsInsideThePage();
    void noWordsLieOnOthers();
    void repeatsAHeadOnEveryPageOfATable();
    void leavesNoRowOut();
    void marksEverySectionAndFinding();
    void findsAFindingUnderAPoint();
    void paintsWithTheLookItIsGiven();
    void anEmptyReportIsOnePage();
    void givesColumnsNoLessThanTheirWords();
    void drawsSignsAlone();
    void hasEveryColourOfPrint();
};

void TstPagePainter::putsTheFindingsAndTheChangeOnTheFirstPage()
{
    for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
        const PagePainter pages = painterOf(sampleDocument(), paper);
        const QStringList words = wordsOn(pages, 0);
        QVERIFY(words.contains(QStringLiteral("Week 11, 14 to 20 March 2016")));
        QVERIFY(words.contains(QStringLiteral("85.2 %")));
        QVERIFY(words.contains(QStringLiteral("The one change: train a second agent")));
        QVERIFY(words.contains(QStringLiteral("Page 1 of %1").arg(pages.pageCount())));
        QCOMPARE(words.filter(QStringLiteral("What the figure means.")).size(), 5);
    }
}

void TstPagePainter::keepsInsideThePage()
{
    for (const auto paper : {QPageSize::A4, QPageSize::Letter, QPageSize::A6}) {
        const PagePainter pages = painterOf(sampleDocument(), paper);
        const PageRuler ruler(printLook().family);
        const QRectF page(QPointF(), pages.pageSize());
        QVERIFY(pages.pageCount() > 2);
        for (const LaidPage &laid : pages.laid().pages) {
            for (const PageItem &item : laid.items)
                QVERIFY(page.contains(rectOf(item, ruler)) || rectOf(item, ruler).isEmpty());
        }
    }
}

void TstPagePainter::noWordsLieOnOthers()
{
    const PagePainter pages = painterOf(sampleDocument());
    const PageRuler ruler(printLook().family);
    for (const LaidPage &laid : pages.laid().pages) {
        std::vector<QRectF> words;
        for (const PageItem &item : laid.items) {
            if (std::holds_alternative<PageText>(item))
                words.push_back(rectOf(item, ruler).adjusted(0.5, 1.5, -0.5, -1.5));
        }
        for (std::size_t a = 0; a < words.size(); ++a) {
            for (std::size_t b = a + 1; b < words.size(); ++b)
                QVERIFY(!words[a].intersects(words[b]));
        }
    }
}

void TstPagePainter::repeatsAHeadOnEveryPageOfATable()
{
    const PagePainter pages = painterOf(sampleDocument());
    int heads = 0;
    int pagesOfIt = 0;
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QStringList words = wordsOn(pages, page);
        heads += static_cast<int>(words.count(QStringLiteral("What is to be said")));
        pagesOfIt += words.filter(QStringLiteral("Agent ")).isEmpty() ? 0 : 1;
    }
    QVERIFY(pagesOfIt > 1);
    QCOMPARE(heads, pagesOfIt);
}

void TstPagePainter::leavesNoRowOut()
{
    const PagePainter pages = painterOf(sampleDocument(), QPageSize::A5);
    QStringList words;
    for (int page = 0; page < pages.pageCount(); ++page)
        words << wordsOn(pages, page);
    for (int agent = 1; agent <= 90; ++agent)
        QCOMPARE(words.count(QStringLiteral("Agent %1").arg(agent)), 1);
}

void TstPagePainter::marksEverySectionAndFinding()
{
    const PagePainter pages = painterOf(sampleDocument());
    QStringList sections;
    for (const PageMark &mark : pages.marks()) {
        if (mark.depth == 0)
            sections << mark.title;
    }
    QCOMPARE(sections, (QStringList{QStringLiteral("Findings"), QStringLiteral("Trends"), QStringLiteral("People")}));
    QCOMPARE(pages.marks().size(), std::size_t{3 + 5 + 1});
    QCOMPARE(pages.pageTitle(0), QStringLiteral("Findings"));
    QCOMPARE(pages.pageTitle(1), QStringLiteral("Trends"));
    QCOMPARE(pages.pageTitle(pages.pageCount() - 1), QStringLiteral("People"));
    QVERIFY(pages.pageTitle(pages.pageCount()).isEmpty());
}

void TstPagePainter::findsAFindingUnderAPoint()
{
    const PagePainter pages = painterOf(sampleDocument());
    QCOMPARE(pages.laid().findings.size(), std::size_t{5});
    for (const PageFindingSpot &spot : pages.laid().findings)
        QCOMPARE(pages.findingAt(spot.page, spot.rect.center()), std::optional(spot.finding));
    QVERIFY(!pages.findingAt(0, {5, 5}));
    QVERIFY(!pages.findingAt(1, pages.laid().findings.front().rect.center()));
}

void TstPagePainter::paintsWithTheLookItIsGiven()
{
    const PagePainter pages = painterOf(sampleDocument());
    const PageLook light = printLook();
    PageLook dark = light;
    dark.inks[static_cast<std::size_t>(PageInk::Ground)] = light.ink(PageInk::Text);
    dark.inks[static_cast<std::size_t>(PageInk::Bad)] = light.ink(PageInk::Good);
    const QImage asPrinted = imageOf(pages, 0, light);
    const QImage asOther = imageOf(pages, 0, dark);
    QCOMPARE(asPrinted.pixelColor(2, 2), light.ink(PageInk::Ground));
    QCOMPARE(asOther.pixelColor(2, 2), light.ink(PageInk::Text));
    QVERIFY(hasColour(asPrinted, light.ink(PageInk::Bad)));
    QVERIFY(!hasColour(asOther, light.ink(PageInk::Bad)));
    QVERIFY(hasColour(asPrinted, light.ink(PageInk::Accent)));
}

void TstPagePainter::anEmptyReportIsOnePage()
{
    const PagePainter pages = painterOf({});
    QCOMPARE(pages.pageCount(), 1);
    QVERIFY(pages.marks().empty());
    QCOMPARE(imageOf(pages, 7, printLook()).pixelColor(3, 3), QColor(Qt::gray));
}

void TstPagePainter::givesColumnsNoLessThanTheirWords()
{
    const PageRuler ruler(printLook().family);
    ReportTable table;
    table.columns = {QStringLiteral("a"), QStringLiteral("b")};
    table.rows.push_back(
        {{QStringLiteral("unbreakable"), {}, ReportTone::Plain, {}},
         {QStringLiteral("words that may be wrapped where there is no room for all"), {}, ReportTone::Plain, {}}});
    const auto widths = columnWidths(ruler, table, 150);
    QCOMPARE(widths.size(), std::size_t{2});
    QVERIFY(widths[0] >= ruler.width(QStringLiteral("unbreakable"), PageFace::Small));
    QVERIFY(widths[0] + widths[1] <= 150);
    // Where nothing fits, all give way alike and nothing leaves the page.
    const auto narrow = columnWidths(ruler, table, 40);
    QVERIFY(narrow[0] + narrow[1] <= 40);
}

void TstPagePainter::drawsSignsAlone()
{
    QCOMPARE(PageRuler::pieces(QStringLiteral("48.4 – 59.1 %")),
             (QStringList{QStringLiteral("48.4 "), QStringLiteral("–"), QStringLiteral(" 59.1 %")}));
    QCOMPARE(PageRuler::pieces(QStringLiteral("-3")), (QStringList{QStringLiteral("-"), QStringLiteral("3")}));
    QVERIFY(PageRuler::pieces(QString()).isEmpty());
    for (const char *words : {"a (b) + c", "2016-W11", "--"})
        QCOMPARE(PageRuler::pieces(QString::fromLatin1(words)).join(QString()), QString::fromLatin1(words));
}

void TstPagePainter::hasEveryColourOfPrint()
{
    const PageLook look = printLook();
    for (std::size_t ink = 1; ink < PageInkCount; ++ink)
        QVERIFY2(look.inks[ink].isValid(), qPrintable(QString::number(ink)));
}

QTEST_MAIN(TstPagePainter)
#include "tst_pagepainter.moc"
