// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/board/boardpage.h"
#include "desktop/board/boardview.h"
#include "desktop/board/cardlistmodel.h"
#include "desktop/board/declinedialog.h"
#include "desktop/board/listdialog.h"
#include "desktop/board/objectionsdialog.h"
#include "desktop/board/presencedialog.h"
#include "desktop/board/roomstrip.h"
#include "desktop/board/routepreviewdialog.h"
#include "desktop/conflict/conflictdialog.h"
#include "desktop/deskparts.h"
#include "desktop/importing/importdialog.h"
#include "desktop/importing/proposalsdialog.h"
#include "desktop/policy/policycapture.h"
#include "desktop/policy/policydraft.h"
#include "desktop/policy/policyflow.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/settingsdialog.h"
#include "desktop/shell/shortcutsdialog.h"
#include "desktop/style/tonelabel.h"
#include "desktop/tickets/ticketpane.h"
#include "desktop/tickets/ticketsheet.h"
#include "services/workspace.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <vector>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

bool needsName(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           qobject_cast<const QLineEdit *>(&widget) != nullptr || qobject_cast<const QComboBox *>(&widget) != nullptr ||
           qobject_cast<const QTextEdit *>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView *>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr;
}

/// Parts Qt makes inside its own controls speak through those controls.
bool isInnerPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QHeaderView *>(&widget) != nullptr ||
           qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
           qobject_cast<const QLineEdit *>(parent) != nullptr || qobject_cast<const QTableView *>(parent) != nullptr ||
           (parent != nullptr && QByteArray(parent->metaObject()->className()).startsWith("QComboBox"));
}

bool hasName(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button != nullptr && !button->text().isEmpty())
        return true;
    for (const QLabel *label : widget.window()->findChildren<QLabel *>()) {
        if (label->buddy() == &widget && !label->text().isEmpty())
            return true;
    }
    return false;
}

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at != nullptr && path.size() < 4; at = at->parentWidget())
        path.prepend(QStringLiteral("%1(%2)").arg(QLatin1String(at->metaObject()->className()), at->objectName()));
    return path.join(u'/') + u' ' + widget.accessibleName();
}

QStringList namelessIn(const QWidget &root)
{
    QStringList nameless;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && needsName(*widget) && !isInnerPart(*widget) && !hasName(*widget))
            nameless << describe(*widget);
    }
    return nameless;
}

/// Controls in sight whose text does not fit into them.
QStringList clippedIn(const QWidget &root)
{
    QStringList clipped;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || isInnerPart(*widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isPlainLabel = label != nullptr && !label->text().isEmpty() &&
                                  widget->minimumSizeHint().width() >= label->fontMetrics().averageCharWidth() * 2;
        const bool isButton =
            qobject_cast<const QPushButton *>(widget) != nullptr || qobject_cast<const FilterChip *>(widget) != nullptr;
        if (isButton && widget->width() < widget->sizeHint().width())
            clipped << describe(*widget);
        if (isPlainLabel && !label->wordWrap() && widget->width() < widget->minimumSizeHint().width())
            clipped << describe(*widget) + label->text();
        if (isPlainLabel && label->wordWrap() && widget->height() < label->heightForWidth(widget->width()))
            clipped << describe(*widget) + label->text();
    }
    return clipped;
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyControlHasANameForReaders();
    void nothingIsClippedInThePseudoLanguage();
    void routePreviewsAppliesAndUndoes();
    void anEmptyWorkspaceGreets();
    void draggingStoresAndUndoTakesItBack();
    void aCardDroppedOnAnAgentWithRoomGoesThere();
    void escapeClosesTheDetails();
    void aDraftIsPutInForceAndRouted();
    void theThemeMayChangeWhileShown();

private:
    void open(const QString &name);
    void settle();
    /// Every dialog of the program, with something in it.
    [[nodiscard]] std::vector<std::unique_ptr<QDialog>> dialogs();
    /// Every section and dialog of the Policy page, one after the other.
    void eachOfThePolicy(const std::function<void(QWidget &)> &look);
    [[nodiscard]] BoardPage *board() const { return qobject_cast<BoardPage *>(m_window->pages().first()); }
    [[nodiscard]] const BoardSnapshot &desk() const { return board()->model()->snapshot(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void PagesTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void PagesTest::cleanup()
{
    m_window.reset();
}

void PagesTest::open(const QString &name)
{
    auto opened =
        Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(name), Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    settle();
    if (name != QLatin1String("empty.evenkeel") && desk().totalTickets == 0) {
        DemoRequest request;
        request.agents = 10;
        request.days = 6;
        bool isDone = false;
        m_window->workspace()->fillWithDemo(request, {}, {}).then(this, [&](const Result<Done> &) { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
        board()->refresh();
        settle();
    }
}

void PagesTest::settle()
{
    for (Page *page : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 60'000);
}

void PagesTest::everyControlHasANameForReaders()
{
    open(QStringLiteral("desk.evenkeel"));
    for (Page *page : m_window->pages()) {
        m_window->showPage(page->key());
        page->selectFirst();
        settle();
        QVERIFY(!page->accessibleName().isEmpty());
        QCOMPARE(namelessIn(*m_window).join(QStringLiteral("; ")), QString());
    }
    eachOfThePolicy([](QWidget &shown) { QCOMPARE(namelessIn(shown).join(QStringLiteral("; ")), QString()); });
    const auto all = dialogs();
    QVERIFY(!all.empty());
    for (const auto &dialog : all) {
        dialog->show();
        QCOMPARE(namelessIn(*dialog).join(QStringLiteral("; ")), QString());
    }
}

void PagesTest::nothingIsClippedInThePseudoLanguage()
{
    Languages languages;
    languages.use(QStringLiteral("qps"));
    open(QStringLiteral("desk.evenkeel"));
    QVERIFY(m_window->pages().first()->title() != QStringLiteral("Board"));
    for (Page *page : m_window->pages()) {
        m_window->showPage(page->key());
        settle();
        page->selectFirst();
        settle();
        QCOMPARE(m_window->width(), 1440);
        QTRY_COMPARE(clippedIn(*m_window).join(QStringLiteral("; ")), QString());
        const auto *sheet = page->findChild<TicketSheet *>();
        if (sheet == nullptr) // a page without a ticket's details
            continue;
        QVERIFY(sheet->isVisible());
        QCOMPARE(sheet->widget()->width(), sheet->viewport()->width());
    }
    eachOfThePolicy([](QWidget &shown) {
        QTRY_COMPARE(clippedIn(shown).join(QStringLiteral("; ")), QString());
        QVERIFY2(shown.width() <= 1440, qPrintable(describe(shown)));
    });
    const auto all = dialogs();
    QVERIFY(!all.empty());
    for (const auto &dialog : all) {
        dialog->show();
        QCoreApplication::processEvents();
        QVERIFY2(dialog->width() <= 1200, qPrintable(describe(*dialog)));
        QCOMPARE(clippedIn(*dialog).join(QStringLiteral("; ")), QString());
    }
    m_window->showGreeting(true);
    QCoreApplication::processEvents();
    QCOMPARE(clippedIn(*m_window).join(QStringLiteral("; ")), QString());
}

void PagesTest::eachOfThePolicy(const std::function<void(QWidget &)> &look)
{
    int count = 0;
    for (Page *page : m_window->pages()) {
        auto *policy = qobject_cast<PolicyPage *>(page);
        if (policy == nullptr)
            continue;
        m_window->showPage(policy->key());
        takePolicyDialogs(*policy, [&](const std::function<QWidget *()> &widget, const QString &name) {
            QTRY_VERIFY2(widget() != nullptr && policy->isSettled(), qPrintable(name));
            look(*widget());
            ++count;
        });
    }
    QVERIFY(count > 15);
}

std::vector<std::unique_ptr<QDialog>> PagesTest::dialogs()
{
    std::vector<std::unique_ptr<QDialog>> made;
    made.push_back(std::make_unique<SettingsDialog>(*m_theme));
    RouteOutcome outcome;
    outcome.waiting = 24;
    outcome.unassigned = 24;
    outcome.blockedBy[static_cast<std::size_t>(Gate::Capacity)] = 24;
    for (const TicketCard &card : desk().waiting) {
        Decision decision;
        decision.ticket = card.id;
        decision.stopped[static_cast<std::size_t>(Gate::Capacity)] = 3;
        outcome.decisions.push_back(decision);
    }
    made.push_back(std::make_unique<RoutePreviewDialog>(outcome, desk()));
    made.push_back(std::make_unique<ShortcutsDialog>(board()->keyLines()));
    made.push_back(std::make_unique<ListDialog>(QStringLiteral("Tickets"), QStringLiteral("Show"),
                                                new CardListModel(desk().waiting, desk().now, desk().atRiskShare),
                                                CardListModel::Subject));
    const AgentLane &lane = desk().lanes.front();
    const ContestedValue contested{QStringLiteral("Billing of %1").arg(lane.name), QStringLiteral("1"),
                                   QStringLiteral("3"), QStringLiteral("ines"), desk().now};
    made.push_back(std::make_unique<ConflictDialog>(QStringLiteral("One"), std::vector{contested}));
    made.push_back(std::make_unique<ConflictDialog>(QStringLiteral("Two"), std::vector{contested, contested}));
    made.push_back(std::make_unique<PresenceDialog>(lane.id, lane.name, std::nullopt, desk().now));
    made.push_back(std::make_unique<ObjectionsDialog>(
        QStringLiteral("48007"), lane.name, Objections{GateOutcome{Gate::Capacity, false, 149, 80, {}}}, DeskNames{}));
    made.push_back(std::make_unique<DeclineDialog>(QStringLiteral("48007"), lane.name));
    made.emplace_back(m_window->parts().makeImportDialog(m_window->desk(), nullptr));
    made.emplace_back(m_window->parts().makeImportDialog(m_window->desk(), nullptr));
    QFile file(m_folder.filePath(QStringLiteral("tickets.csv")));
    if (file.open(QIODevice::WriteOnly))
        file.write("Ticket ID,Created,Subject,Status,Assignee\nA-1,2016-03-01 10:00,Refund,open,Tom\n"
                   "A-2,not a date,Broken,open,Tom\n");
    file.close();
    auto *filled = qobject_cast<ImportDialog *>(made.back().get());
    filled->setFiles({file.fileName()});
    const auto arrive = [filled](ImportDialog::Step step) {
        return QTest::qWaitFor([=] { return filled->step() == step && !filled->isBusy(); }, 60'000);
    };
    bool isReady = arrive(ImportDialog::Step::Map);
    filled->findChild<QPushButton *>(QStringLiteral("next"))->click();
    isReady = isReady && arrive(ImportDialog::Step::Checked);
    made.emplace_back(m_window->parts().makeProposalDialog(m_window->desk(), nullptr));
    const auto *proposals = qobject_cast<ProposalsDialog *>(made.back().get());
    isReady = isReady && QTest::qWaitFor([proposals] { return !proposals->isBusy(); }, 60'000);
    return isReady ? std::move(made) : std::vector<std::unique_ptr<QDialog>>{};
}

void PagesTest::aCardDroppedOnAnAgentWithRoomGoesThere()
{
    open(QStringLiteral("strip.evenkeel"));
    m_window->showPage(QStringLiteral("board"));
    settle();
    const AgentId from = board()->model()->shownAgents().front();
    const TicketId ticket = board()->model()->cardAt({from, 0})->id;
    QPushButton *button = nullptr;
    for (QPushButton *candidate : board()->findChild<RoomStrip *>()->findChildren<QPushButton *>()) {
        if (candidate->isVisible())
            button = candidate;
    }
    QVERIFY(button != nullptr);
    QWidget *area = board()->view()->viewport();
    const QPoint start = board()->view()->rectOf(ticket).center();
    const QPoint goal = area->mapFromGlobal(button->mapToGlobal(button->rect().center()));
    QSignalSpy asked(board()->view(), &BoardView::handoverRequested);
    QTest::mousePress(area, Qt::LeftButton, {}, start);
    for (const QPoint at : {(start + goal) / 2, goal}) {
        QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(area, &move);
    }
    QVERIFY(button->isDown());
    QTest::mouseRelease(area, Qt::LeftButton, {}, goal);
    QCOMPARE(asked.count(), 1);
    const auto handover = asked.first().first().value<Handover>();
    QCOMPARE(handover.ticket, ticket);
    QCOMPARE(handover.to, board()->findChild<RoomStrip *>()->agentAt(button->mapToGlobal(button->rect().center())));
    QVERIFY(handover.to != from && handover.to.isValid());
    QVERIFY(!button->isDown());
    settle();
}

void PagesTest::escapeClosesTheDetails()
{
    open(QStringLiteral("desk.evenkeel"));
    for (Page *page : m_window->pages()) {
        m_window->showPage(page->key());
        page->selectFirst();
        settle();
        const auto *pane = page->findChild<TicketPane *>();
        if (pane == nullptr)
            continue;
        QVERIFY(pane->isVisible());
        page->focusBody();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
    }
}

void PagesTest::routePreviewsAppliesAndUndoes()
{
    open(QStringLiteral("route.evenkeel"));
    const auto waiting = desk().waiting.size();
    QVERIFY(desk().wouldAssign > 0);
    QSignalSpy shown(board(), &BoardPage::previewShown);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    if (shown.isEmpty())
        board()->previewRoute();
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(desk().waiting.size(), waiting);
    board()->findChild<RoutePreviewDialog *>()->accept();
    QTRY_VERIFY(m_window->desk().undo->canUndo());
    QTRY_VERIFY(desk().waiting.size() < waiting);
    settle();
    m_window->desk().undo->undo();
    QTRY_COMPARE(desk().waiting.size(), waiting);
    m_window->desk().undo->redo();
    QTRY_VERIFY(desk().waiting.size() < waiting);
    settle();
}

void PagesTest::anEmptyWorkspaceGreets()
{
    open(QStringLiteral("empty.evenkeel"));
    QCOMPARE(m_window->currentPage(), nullptr);
    m_window->showGreeting(false);
    QVERIFY(m_window->currentPage() != nullptr);
}

void PagesTest::draggingStoresAndUndoTakesItBack()
{
    open(QStringLiteral("drag.evenkeel"));
    m_window->showPage(QStringLiteral("board"));
    const AgentId from = board()->model()->shownAgents().front();
    const TicketId ticket = board()->model()->cardAt({from, 0})->id;
    const QPoint start = board()->view()->rectOf(ticket).center();
    const QPoint goal(30, 60); // back to waiting: no gate stands against that
    QWidget *area = board()->view()->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, start);
    for (const QPoint at : {(start + goal) / 2, goal}) {
        QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(area, &move);
    }
    QTest::mouseRelease(area, Qt::LeftButton, {}, goal);
    QTRY_VERIFY(m_window->desk().undo->canUndo());
    QTRY_VERIFY(!board()->model()->card(ticket)->agent.isValid());
    settle();
    m_window->desk().undo->undo();
    QTRY_COMPARE(board()->model()->card(ticket)->agent, from);
    settle();
}

void PagesTest::aDraftIsPutInForceAndRouted()
{
    open(QStringLiteral("policy.evenkeel"));
    PolicyPage *policy = nullptr;
    for (Page *page : m_window->pages()) {
        if (policy == nullptr)
            policy = qobject_cast<PolicyPage *>(page);
    }
    QVERIFY(policy != nullptr);
    m_window->showPage(policy->key());
    settle();
    const int before = policy->flow()->view().inForce.policy.version;
    policy->draft()->edit(QStringLiteral("Change the target"), [](Policy &draft) { draft.targetHigh = 0.75; });
    settle();
    policy->flow()->save(QStringLiteral("Less a person"));
    settle();
    QCOMPARE(policy->flow()->view().inForce.policy.version, before + 1);
    QCOMPARE(policy->flow()->view().inForce.policy.targetHigh, 0.75);
    QVERIFY(!policy->draft()->isChanged());
    QCOMPARE(policy->flow()->history().back().note, QStringLiteral("Less a person"));
    QTRY_COMPARE(desk().policyVersion, before + 1);
    settle();
}

void PagesTest::theThemeMayChangeWhileShown()
{
    open(QStringLiteral("desk.evenkeel"));
    const QImage light = m_window->grab().toImage();
    m_theme->apply(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    const QImage dark = m_window->grab().toImage();
    m_theme->apply(ThemeChoice::Light);
    QCoreApplication::processEvents();
    QVERIFY(light.pixelColor(400, 20).lightness() > 200);
    QVERIFY(dark.pixelColor(400, 20).lightness() < 60);
    for (const ToneLabel *label : m_window->findChildren<ToneLabel *>())
        QVERIFY2(label->palette().color(QPalette::WindowText).lightness() < 190,
                 qPrintable(describe(*label) + label->text()));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
