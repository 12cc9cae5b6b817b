// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/commandpalette.h"
#include "desktop/shell/errorbanner.h"
#include "desktop/shell/filterbar.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/fuzzymatch.h"
#include "desktop/shell/job.h"
#include "desktop/shell/palettemodel.h"
#include "desktop/shell/pseudotranslator.h"
#include "desktop/shell/sidebar.h"
#include "desktop/shell/startoptions.h"
#include "desktop/style/slatone.h"
#include "desktop/style/words.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pseudoLanguageIsFortyPercentLonger();
    void pseudoLanguageKeepsPlacesAndMarkup();
    void fuzzyMatchPrefersTheStartsOfWords();
    void paletteNarrowsAndRunsByKeyboard();
    void paletteDropsAnswersToAnOlderQuery();
    void chipFiltersAndClearsByKeyboard();
    void chipKeepsWhatIsStillThere();
    void barTakesASecondLineWhenOneIsTooShort();
    void sidebarTellsThePageAndCollapses();
    void bannerSaysWhatWasKeptAndWhatToDo();
    void everyErrorHasThreeParts();
    void jobProgressArrivesAndCancelStops();
    void durationsReadLikeSpeech();
    void promisesAreToldInHoursOfWork();
    void datesComeWithoutSeconds();
    void aLevelIsNotPartOfTheSkillsName();
    void aPromiseTurnsCautionThenBad();
    void commandLineIsReadAndChecked();
};

void ShellTest::pseudoLanguageIsFortyPercentLonger()
{
    const QString text = QStringLiteral("Route waiting tickets");
    const QString padded = PseudoTranslator::padded(text);
    QVERIFY(padded.size() * 100 >= text.size() * 135);
    QVERIFY(padded != text);
}

void ShellTest::pseudoLanguageKeepsPlacesAndMarkup()
{
    const QString padded = PseudoTranslator::padded(QStringLiteral("&Give <b>%1</b> to %n of %L2"));
    for (const char *kept : {"<b>", "</b>", "%1", "%n", "%L2", "&"})
        QVERIFY2(padded.contains(QLatin1String(kept)), kept);
}

void ShellTest::fuzzyMatchPrefersTheStartsOfWords()
{
    QVERIFY(!fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Route tickets")));
    QVERIFY(*fuzzyScore(QStringLiteral("rt"), QStringLiteral("Route tickets")) >
            *fuzzyScore(QStringLiteral("rt"), QStringLiteral("Party")));
    QVERIFY(*fuzzyScore(QStringLiteral("board"), QStringLiteral("Board")) >
            *fuzzyScore(QStringLiteral("board"), QStringLiteral("Bring out a red dot")));
    QVERIFY(fuzzyScore(QStringLiteral("lucia"), QStringLiteral("Lucía Ortega")));
}

void ShellTest::paletteNarrowsAndRunsByKeyboard()
{
    CommandPalette palette;
    QString ran;
    palette.setCommands(
        {{QStringLiteral("Board"), {}, {}, Glyph::Board, [&] { ran = QStringLiteral("board"); }},
         {QStringLiteral("Import tickets"), {}, {}, Glyph::Import, [&] { ran = QStringLiteral("import"); }},
         {QStringLiteral("Settings"), {}, {}, Glyph::Settings, [&] { ran = QStringLiteral("settings"); }}});
    palette.start();
    QCOMPARE(palette.model()->rowCount(), 3);
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("t"));
    QCOMPARE(palette.model()->rowCount(), 2);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(ran, QStringLiteral("import"));
    QVERIFY(!palette.isVisible());
}

void ShellTest::paletteDropsAnswersToAnOlderQuery()
{
    CommandPalette palette;
    QList<PaletteAnswer> pending;
    palette.setSources({[&](const QString &, const PaletteAnswer &answer) { pending.append(answer); }});
    palette.start(QStringLiteral("a"));
    const qsizetype before = pending.size();
    palette.findChild<QLineEdit *>()->setText(QStringLiteral("ab"));
    QVERIFY(pending.size() > before);
    pending[before - 1]({{QStringLiteral("old"), {}, {}, Glyph::Agent, {}}});
    QCOMPARE(palette.model()->rowCount(), 0);
    pending.last()({{QStringLiteral("new"), {}, {}, Glyph::Agent, {}}});
    QCOMPARE(palette.model()->rowCount(), 1);
}

void ShellTest::chipFiltersAndClearsByKeyboard()
{
    FilterChip chip(QStringLiteral("Priority"), FilterChip::Mode::Many);
    chip.setChoices({{QStringLiteral("High"), 2, {}}, {QStringLiteral("Urgent"), 3, {}}});
    QSignalSpy changed(&chip, &FilterChip::changed);
    chip.setChosen({2});
    QCOMPARE(changed.count(), 1);
    QVERIFY(chip.isOn());
    QVERIFY(chip.shownText().contains(QStringLiteral("High")));
    QTest::keyClick(&chip, Qt::Key_Delete);
    QVERIFY(!chip.isOn());
    QCOMPARE(changed.count(), 2);
    FilterChip toggle(QStringLiteral("At risk"), FilterChip::Mode::Switch);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(toggle.isOn());
    toggle.resize(toggle.sizeHint());
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(toggle.width() - 12, toggle.height() / 2));
    QVERIFY(!toggle.isOn());
}

void ShellTest::chipKeepsWhatIsStillThere()
{
    FilterChip chip(QStringLiteral("Skill"), FilterChip::Mode::Many);
    chip.setChoices({{QStringLiteral("A"), 1, {}}, {QStringLiteral("B"), 2, {}}});
    chip.setChosen({1, 2});
    chip.setChoices({{QStringLiteral("B"), 2, {}}, {QStringLiteral("C"), 3, {}}});
    QCOMPARE(chip.chosen(), QVariantList{2});
}

void ShellTest::barTakesASecondLineWhenOneIsTooShort()
{
    FilterBar bar;
    for (int i = 0; i < 4; ++i)
        bar.addFilter(new FilterChip(QStringLiteral("Some filter %1").arg(i), FilterChip::Mode::Switch));
    bar.addFigure(new QLabel(QStringLiteral("A figure that needs its room")));
    bar.show();
    QCoreApplication::processEvents(); // children are shown by a posted event
    const int oneLine = bar.heightForWidth(2000);
    QVERIFY(bar.heightForWidth(420) > oneLine);
    bar.resize(420, bar.heightForWidth(420));
    bar.layout()->activate();
    for (const QWidget *child : bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        QVERIFY(bar.rect().contains(child->geometry()));
}

void ShellTest::sidebarTellsThePageAndCollapses()
{
    Sidebar sidebar;
    sidebar.addPage(QStringLiteral("board"), Glyph::Board, QStringLiteral("Board"));
    sidebar.addPage(QStringLiteral("tickets"), Glyph::Tickets, QStringLiteral("Tickets"), QStringLiteral("Ctrl+2"));
    QSignalSpy chosen(&sidebar, &Sidebar::pageChosen);
    for (SidebarButton *button : sidebar.findChildren<SidebarButton *>()) {
        if (button->text() == QLatin1String("Tickets"))
            QTest::mouseClick(button, Qt::LeftButton);
        if (button->text() == QLatin1String("Tickets"))
            QCOMPARE(button->toolTip(), QStringLiteral("Tickets (Ctrl+2)"));
    }
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("tickets"));
    const int wide = sidebar.minimumWidth();
    sidebar.setCollapsed(true);
    QVERIFY(sidebar.maximumWidth() < wide);
    for (const SidebarButton *button : sidebar.findChildren<SidebarButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

void ShellTest::bannerSaysWhatWasKeptAndWhatToDo()
{
    ErrorBanner banner;
    banner.showFailure(Words::failure({ErrorCode::FileNewer, "desk.evenkeel: 14, this program knows 12"}));
    QVERIFY(banner.isVisible());
    QVERIFY(banner.text().contains(QStringLiteral("14, this program knows 12")));
    QVERIFY(banner.text().contains(QStringLiteral("Nothing was changed.")));
}

void ShellTest::everyErrorHasThreeParts()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::DatabaseFailed); ++code) {
        const Failure failure = Words::failure({static_cast<ErrorCode>(code), "thing"});
        QVERIFY(!failure.what.isEmpty());
        QVERIFY(!failure.kept.isEmpty());
        QVERIFY(static_cast<ErrorCode>(code) == ErrorCode::Cancelled || !failure.advice.isEmpty());
        QVERIFY(!failure.text().contains(u'!'));
    }
}

void ShellTest::jobProgressArrivesAndCancelStops()
{
    Job job(QStringLiteral("Work"));
    QSignalSpy progressed(&job, &Job::progressed);
    const Progress report = job.progress();
    report({3, 10});
    QVERIFY(progressed.wait());
    QCOMPARE(progressed.first().at(0).toLongLong(), 3);
    const std::stop_token stop = job.stop();
    QVERIFY(!stop.stop_requested());
    job.cancel();
    QVERIFY(stop.stop_requested());
    QVERIFY(job.isCancelled());
}

void ShellTest::durationsReadLikeSpeech()
{
    using std::chrono::minutes;
    QCOMPARE(Words::duration(minutes(5)), QStringLiteral("5 min"));
    QCOMPARE(Words::duration(minutes(77)), QStringLiteral("1 h 17"));
    QCOMPARE(Words::duration(minutes(60 * 6 + 3)), QStringLiteral("6 h 03"));
    QCOMPARE(Words::duration(minutes(60 * 76)), QStringLiteral("3 d 4 h"));
    QCOMPARE(Words::slaLeft(minutes(-12)), QStringLiteral("Breached 12 min"));
    QCOMPARE(Words::slaLeft(minutes(46)), QStringLiteral("46 min left"));
    QCOMPARE(Words::percent(0.764), QStringLiteral("76 %"));
}

void ShellTest::promisesAreToldInHoursOfWork()
{
    using namespace std::chrono_literals;
    QCOMPARE(Words::promise(30min), QStringLiteral("30 min"));
    QCOMPARE(Words::promise(8h), QStringLiteral("8 h"));
    QCOMPARE(Words::promise(8h - 400ms), QStringLiteral("8 h"));
    QCOMPARE(Words::promise(90min), QStringLiteral("1 h 30"));
    QCOMPARE(Words::promise(72h), QStringLiteral("72 h"));
}

void ShellTest::datesComeWithoutSeconds()
{
    const QLocale before;
    const Instant at = instantFromMillis(QDateTime(QDate(2016, 3, 21), QTime(12, 43, 41)).toMSecsSinceEpoch());
    for (const char *name : {"C", "en_GB", "en_US", "de_DE", "fr_FR", "ja_JP"}) {
        QLocale::setDefault(QLocale(QLatin1String(name)));
        const QString text = Words::shortDateTime(at);
        QVERIFY2(text.contains(QStringLiteral("43")) && !text.contains(QStringLiteral("41")), qPrintable(text));
    }
    QLocale::setDefault(before);
}

void ShellTest::aLevelIsNotPartOfTheSkillsName()
{
    QCOMPARE(Words::skillLevel(QStringLiteral("Billing"), 2), QStringLiteral("Billing 2"));
    QCOMPARE(Words::skillLevel(QStringLiteral("Category 40"), 1), QStringLiteral("Category 40 (level 1)"));
    QCOMPARE(Words::skillLevel(QStringLiteral("Category 40 +2"), 1), QStringLiteral("Category 40 +2 (level 1)"));
}

void ShellTest::aPromiseTurnsCautionThenBad()
{
    QCOMPARE(slaTone(0.5, 0.75), Tone::Muted);
    QCOMPARE(slaTone(0.5, 0.75, Tone::Text), Tone::Text);
    QCOMPARE(slaTone(0.75, 0.75), Tone::Caution);
    QCOMPARE(slaTone(0.9, 0.75), Tone::Caution);
    QCOMPARE(slaTone(0.91, 0.75), Tone::Bad);
    QCOMPARE(slaTone(1.2, 0.75), Tone::Bad);
    // A policy that speaks of risk late keeps the last tenth as it is everywhere.
    QCOMPARE(slaTone(0.94, 0.95), Tone::Bad);
}

void ShellTest::commandLineIsReadAndChecked()
{
    const auto read = [](std::initializer_list<const char *> arguments) {
        QStringList list{QStringLiteral("evenkeel")};
        for (const char *argument : arguments)
            list << QString::fromUtf8(argument);
        return StartOptions::read(list);
    };
    const StartOptions options = read({"--db", "sqlite:a.evenkeel", "--now", "2016-03-16T10:00Z", "--theme", "dark",
                                       "--scale", "1.5", "--language", "de", "--capture", "out"});
    QVERIFY(options.problem.isEmpty());
    QCOMPARE(options.database, QStringLiteral("sqlite:a.evenkeel"));
    QCOMPARE(toMillis(*options.now), 1458122400000);
    QCOMPARE(*options.theme, ThemeChoice::Dark);
    QCOMPARE(options.captureFolder, QStringLiteral("out"));
    QVERIFY(!read({"--now", "yesterday"}).problem.isEmpty());
    QVERIFY(!read({"--theme", "pink"}).problem.isEmpty());
    QVERIFY(!read({"--scale", "99"}).problem.isEmpty());
    QVERIFY(!read({"--nonsense"}).problem.isEmpty());
    QVERIFY(!read({"file"}).problem.isEmpty());
    QVERIFY(read({"--help"}).isHelpWanted);
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
