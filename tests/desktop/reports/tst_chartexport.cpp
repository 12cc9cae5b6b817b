// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/barcanvas.h"
#include "desktop/charts/chartcard.h"
#include "desktop/charts/chartexport.h"
#include "desktop/charts/plotcanvas.h"
#include "desktop/style/theme.h"

#include "figuresamples.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace evenkeel;
using namespace figuresamples;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

std::unique_ptr<ChartCard> cardOf(const ChartFigure &figure)
{
    auto card = std::make_unique<ChartCard>(figure.kind);
    card->resize(520, 340);
    card->show();
    card->setFigure(figure);
    return card;
}

} // namespace

class TstChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(m_folder.isValid()); }
    void aPictureHasAllOfTheChart();
    void aDrawingIsMadeOfVectors();
    void aDocumentHasOnePage();
    void aTableIsReadByMachines();
    void everyKindOfChartIsWritten();
    void whatCannotBeWrittenLeavesTheOldOne();
    void theMenuOffersEverything();
    void theContextMenuOpensOverTheChart();
    void copiesPictureAndTable();
    void showsTheTableInstead();
    void anEmptyChartSaysWhy();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
};

void TstChartExport::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void TstChartExport::aPictureHasAllOfTheChart()
{
    const auto card = cardOf(bars());
    const QString file = m_folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(ChartExport(*card->canvas()).save(file, ChartFormat::Png));
    const QImage image(file);
    QVERIFY(!image.isNull());
    // Twice the pixels, with room for title and legend.
    QVERIFY(image.width() >= 2 * card->canvas()->width());
    QVERIFY(image.height() > 2 * card->canvas()->height());
    int inked = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            inked += image.pixelColor(x, y) == Palette::current().series(0) ? 1 : 0;
    }
    QVERIFY(inked > 100);
}

void TstChartExport::aDrawingIsMadeOfVectors()
{
    const auto card = cardOf(line());
    const QString file = m_folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(ChartExport(*card->canvas()).save(file, ChartFormat::Svg));
    const QByteArray svg = bytesOf(file);
    QXmlStreamReader reader(svg);
    int paths = 0;
    QString texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() &&
            (reader.name() == QLatin1String("polyline") || reader.name() == QLatin1String("path")))
            ++paths;
        if (reader.isCharacters())
            texts += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(paths > 5);
    QVERIFY(texts.contains(QStringLiteral("A line")));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(QSvgRenderer(svg).isValid());
}

void TstChartExport::aDocumentHasOnePage()
{
    const auto card = cardOf(heat());
    const QString file = m_folder.filePath(QStringLiteral("chart.pdf"));
    QVERIFY(ChartExport(*card->canvas()).save(file, ChartFormat::Pdf));
    const QByteArray pdf = bytesOf(file);
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 1);
}

void TstChartExport::aTableIsReadByMachines()
{
    const auto card = cardOf(line(2));
    const QString file = m_folder.filePath(QStringLiteral("chart.csv"));
    QVERIFY(ChartExport(*card->canvas()).save(file, ChartFormat::Csv));
    QCOMPARE(bytesOf(file), QByteArray("\xEF\xBB\xBFName,Value\r\n\"Mark, \"\"0\"\"\",0\r\n\"Mark, \"\"1\"\"\",1\r\n"));
    const ChartTable formula{{QStringLiteral("a")}, {{QStringLiteral("=1+1")}}};
    QVERIFY(ChartExport::asCsv(formula).contains("'=1+1"));
}

void TstChartExport::everyKindOfChartIsWritten()
{
    for (const ChartFigure &figure :
         {line(), bars(), bars(ChartKind::StackedBars), bars(ChartKind::Columns), heat(), flows()}) {
        const auto card = cardOf(figure);
        for (int format = 0; format < ChartFormatCount; ++format) {
            const QString file = m_folder.filePath(
                QStringLiteral("%1.%2").arg(figure.key, ChartExport::suffix(static_cast<ChartFormat>(format))));
            QVERIFY(ChartExport(*card->canvas()).save(file, static_cast<ChartFormat>(format)));
            QVERIFY(bytesOf(file).size() > 20);
        }
    }
}

void TstChartExport::whatCannotBeWrittenLeavesTheOldOne()
{
    const auto card = cardOf(line());
    QSignalSpy spy(card.get(), &ChartCard::failed);
    card->save(m_folder.filePath(QStringLiteral("nowhere/chart.png")), ChartFormat::Png);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!spy.front().front().value<Failure>().what.isEmpty());
}

void TstChartExport::theMenuOffersEverything()
{
    const auto card = cardOf(line());
    const std::unique_ptr<QMenu> menu(card->makeMenu());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    texts.removeAll(QString());
    QCOMPARE(texts.size(), 8);
    QVERIFY(texts.contains(QStringLiteral("Save as SVG")));
    QVERIFY(!menu->actions().last()->isEnabled());
    card->canvas()->showSpan(2, 4);
    const std::unique_ptr<QMenu> zoomed(card->makeMenu());
    QVERIFY(zoomed->actions().last()->isEnabled());
    zoomed->actions().last()->trigger();
    QVERIFY(!card->canvas()->isZoomed());
}

void TstChartExport::theContextMenuOpensOverTheChart()
{
    const auto card = cardOf(line());
    QContextMenuEvent ask(QContextMenuEvent::Mouse, {100, 150}, card->mapToGlobal(QPoint(100, 150)));
    QApplication::sendEvent(card->canvas(), &ask);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Name\tValue\n")));
}

void TstChartExport::copiesPictureAndTable()
{
    const auto card = cardOf(bars());
    card->copyPicture();
    QVERIFY(!QApplication::clipboard()->image().isNull());
    card->copyTable();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 9);
    QApplication::clipboard()->clear();
    card->canvas()->setFocus();
    QTest::keySequence(card->canvas(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 9);
}

void TstChartExport::showsTheTableInstead()
{
    const auto card = cardOf(bars());
    QVERIFY(card->canvas()->isVisible());
    card->showTable(true);
    QVERIFY(card->isTable());
    QVERIFY(card->table()->isVisible());
    QCOMPARE(card->table()->model()->rowCount(), 8);
    card->setFigure(bars());
    QVERIFY(card->isTable());
    card->showTable(false);
    QVERIFY(card->canvas()->isVisible());
}

void TstChartExport::anEmptyChartSaysWhy()
{
    ChartFigure nothing;
    nothing.kind = ChartKind::Lines;
    nothing.title = QStringLiteral("Nothing");
    nothing.empty = QStringLiteral("Import a history with replies.");
    const auto card = cardOf(nothing);
    QVERIFY(!card->canvas()->isVisible());
    bool isSaid = false;
    for (const QLabel *label : card->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == nothing.empty);
    QVERIFY(isSaid);
    card->showTable(true);
    QVERIFY(!card->isTable());
}

QTEST_MAIN(TstChartExport)

#include "tst_chartexport.moc"
