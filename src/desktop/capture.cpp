// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture.h"

#include "desktop/board/boardpage.h"
#include "desktop/board/declinedialog.h"
#include "desktop/board/routepreviewdialog.h"
#include "desktop/calendar/calendarpage.h"
#include "desktop/calendar/conflictpanel.h"
#include "desktop/connecting/connectiondialog.h"
#include "desktop/connecting/passworddialog.h"
#include "desktop/connecting/serverbanner.h"
#include "desktop/importing/proposalsdialog.h"
#include "desktop/policy/policycapture.h"
#include "desktop/policy/policydialog.h"
#include "desktop/rebalance/rebalancedialog.h"
#include "desktop/reports/experimentform.h"
#include "desktop/reports/experimentspart.h"
#include "desktop/reports/reportspage.h"
#include "desktop/reports/reviewform.h"
#include "desktop/reports/reviewpart.h"
#include "desktop/shell/commandpalette.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/shell/selfrouting.h"
#include "desktop/shell/settingsdialog.h"
#include "desktop/skills/levelreviewdialog.h"
#include "desktop/skills/skillspage.h"
#include "desktop/tickets/ticketspage.h"
#include "storage/serverfault.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <memory>

namespace evenkeel {

namespace {

constexpr int PatienceMs = 120'000;
constexpr int LookEveryMs = 10;

} // namespace

Capture::Capture(MainWindow &window, Theme &theme, const QDir &folder)
    : m_window(window)
    , m_theme(theme)
    , m_folder(folder)
{}

bool Capture::run()
{
    if (!m_folder.mkpath(QStringLiteral("."))) {
        m_problems << m_folder.path();
        return false;
    }
    m_window.resize(1440, 900);
    m_window.show();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme.apply(choice);
        m_shade = choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        takePages();
        if (m_window.rights().may(Right::EditCatalog)) // others see some of them only
            takeDialogs();
    }
    return m_problems.isEmpty();
}

bool Capture::waitFor(const std::function<bool()> &isDone, const QString &what)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer look;
    look.setInterval(LookEveryMs);
    // Several times in a row: what settles one part may set another going, and layouts follow their contents.
    constexpr int CalmEnough = 5;
    int calm = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        calm = isDone() ? calm + 1 : 0;
        if (calm >= CalmEnough || clock.elapsed() > PatienceMs)
            loop.quit();
    });
    look.start();
    loop.exec();
    if (calm < CalmEnough)
        m_problems << what;
    return calm >= CalmEnough;
}

void Capture::save(QWidget &widget, const QString &name)
{
    const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_shade));
    if (widget.grab().save(file))
        m_written << file;
    else
        m_problems << file;
}

void Capture::takePages()
{
    for (Page *page : m_window.pages()) {
        m_window.showPage(page->key());
        if (!waitFor([page] { return page->isSettled(); }, page->key()))
            continue;
        page->selectFirst();
        waitFor([page] { return page->isSettled(); }, page->key());
        save(m_window, page->key());
        if (auto *tickets = qobject_cast<TicketsPage *>(page))
            takeClock(*tickets);
        if (auto *reports = qobject_cast<ReportsPage *>(page))
            takeReports(*reports);
    }
}

void Capture::takeClock(TicketsPage &tickets)
{
    const TicketView before = tickets.view();
    TicketView late = before;
    late.filter = QStringLiteral("is:open");
    late.sortColumn = TicketColumn::Sla;
    late.order = Qt::DescendingOrder;
    tickets.setView(late);
    const QString name = QStringLiteral("tickets-clock");
    if (waitFor([&tickets] { return tickets.isSettled(); }, name)) {
        tickets.selectFirst();
        waitFor([&tickets] { return tickets.isSettled(); }, name);
        save(m_window, name);
    }
    tickets.setView(before);
    waitFor([&tickets] { return tickets.isSettled(); }, name);
}

void Capture::takeReports(ReportsPage &reports)
{
    const QString before = reports.part();
    for (const ReportPart &part : reports.parts()) {
        reports.showPart(part.key);
        if (!waitFor([&reports] { return reports.isSettled(); }, part.key))
            continue;
        auto *scroll = reports.view(part.key)->findChild<QScrollArea *>();
        QScrollBar *bar = scroll == nullptr ? nullptr : scroll->verticalScrollBar();
        for (int screen = 0;; ++screen) {
            const QString name = QStringLiteral("reports-%1").arg(part.key);
            save(m_window, screen == 0 ? name : QStringLiteral("%1-%2").arg(name).arg(screen + 1));
            if (bar == nullptr || bar->value() >= bar->maximum())
                break;
            bar->setValue(bar->value() + bar->pageStep());
            waitFor([] { return true; }, part.key);
        }
        if (bar != nullptr)
            bar->setValue(0);
        takeForms(*reports.view(part.key));
    }
    reports.showPart(before);
    waitFor([&reports] { return reports.isSettled(); }, before);
}

void Capture::takeForms(ReportView &view)
{
    const auto take = [this](PolicyDialog *dialog, const QString &name) {
        waitFor([] { return true; }, name);
        save(*dialog, name);
        delete dialog;
    };
    if (auto *experiments = qobject_cast<ExperimentsPart *>(&view)) {
        if (const ExperimentForm *form = experiments->askStart()) // none while one runs
            take(form->dialog(), QStringLiteral("reports-experiment-start"));
    }
    if (auto *review = qobject_cast<ReviewPart *>(&view)) {
        if (const ReviewForm *form = review->askItem())
            take(form->dialog(), QStringLiteral("reports-review-record"));
    }
}

void Capture::takeDialog(const QString &name, const std::function<QDialog *()> &make)
{
    const std::unique_ptr<QDialog> dialog(make());
    dialog->show();
    const auto *proposals = qobject_cast<const ProposalsDialog *>(dialog.get());
    waitFor([proposals] { return proposals == nullptr || !proposals->isBusy(); }, name);
    save(*dialog, name);
}

void Capture::takeOffer(BoardPage &board)
{
    // Nothing is swept between two grabs: the switch is off again before its first sweep is due.
    QAction *byItself = m_window.desk().selfRouting->action();
    byItself->setChecked(true);
    save(m_window, QStringLiteral("board-by-itself"));
    byItself->setChecked(false);
    const TicketId ticket = board.firstOffer();
    if (!ticket.isValid())
        return; // the policy offers nothing
    board.showTicket(ticket);
    waitFor([&board] { return board.isSettled(); }, QStringLiteral("board-offer"));
    save(m_window, QStringLiteral("board-offer"));
    board.declineOffer(ticket);
    const auto decline = [&board] { return board.findChild<DeclineDialog *>(); };
    if (waitFor([&] { return decline() != nullptr; }, QStringLiteral("decline")))
        save(*decline(), QStringLiteral("decline"));
    delete decline();
}

void Capture::takeCalendar(CalendarPage &calendar)
{
    using Period = CalendarPage::Period;
    m_window.showPage(calendar.key());
    const QDate date = calendar.date();
    const auto take = [&](Period period, const QString &name) {
        calendar.showPeriod(period, date);
        if (waitFor([&calendar] { return calendar.isSettled(); }, name))
            save(m_window, name);
    };
    take(Period::Month, QStringLiteral("calendar-month"));
    take(Period::Day, QStringLiteral("calendar-day"));
    calendar.showPeriod(Period::Week, date);
    waitFor([&calendar] { return calendar.isSettled(); }, QStringLiteral("calendar-conflicts"));
    if (!calendar.calendar().conflicts.empty()) {
        calendar.showConflict(CalendarConflict(calendar.calendar().conflicts.front()));
        waitFor([&calendar] { return calendar.conflictPanel()->isVisible(); }, QStringLiteral("calendar-conflicts"));
        save(m_window, QStringLiteral("calendar-conflicts"));
        calendar.conflictPanel()->hide();
    }
}

void Capture::takeReview(SkillsPage &skills)
{
    m_window.showPage(skills.key());
    skills.showReview();
    const auto review = [&skills] { return skills.findChild<LevelReviewDialog *>(); };
    if (waitFor([&] { return review() != nullptr && skills.isSettled(); }, QStringLiteral("skills-review")))
        save(*review(), QStringLiteral("skills-review"));
    delete review();
}

void Capture::takeServer()
{
    const QString url = QStringLiteral("postgresql://ada@db.example.org/support?sslmode=verify-full");
    takeDialog(QStringLiteral("connect"), [&] {
        auto *dialog = new ConnectionDialog({url}, &m_window);
        dialog->setUrl(url);
        return dialog;
    });
    takeDialog(QStringLiteral("connect-failed"), [&] {
        auto *dialog = new ConnectionDialog({url}, &m_window);
        dialog->setUrl(url);
        dialog->showFailure(serverError(ServerFault::TlsRefused, "postgresql://ada@db.example.org/support: SSL error: "
                                                                 "certificate verify failed"));
        return dialog;
    });
    takeDialog(QStringLiteral("password"), [&] { return new PasswordDialog(url, &m_window); });
    auto *banner = m_window.findChild<ServerBanner *>();
    ServerContact contact;
    contact.state = ServerContact::State::Away;
    contact.since = QDateTime(QDate(2016, 3, 22), QTime(14, 2));
    contact.nextTry = QDateTime::currentDateTime().addSecs(8);
    banner->setContact(contact);
    waitFor([] { return true; }, QStringLiteral("server-away"));
    save(m_window, QStringLiteral("server-away"));
    banner->setContact({});
}

void Capture::takeDialogs()
{
    for (Page *page : m_window.pages()) {
        auto *board = qobject_cast<BoardPage *>(page);
        if (board == nullptr)
            continue;
        m_window.showPage(board->key());
        board->previewRoute();
        const auto preview = [board] { return board->findChild<RoutePreviewDialog *>(); };
        if (waitFor([&] { return preview() != nullptr; }, QStringLiteral("route-preview"))) {
            save(*preview(), QStringLiteral("route-preview"));
            preview()->way()->setCurrentIndex(1);
            waitFor([&] { return board->isSettled(); }, QStringLiteral("route-together"));
            save(*preview(), QStringLiteral("route-together"));
            delete preview();
        }
        takeOffer(*board);
        board->showRebalance();
        const auto rebalance = [board] { return board->findChild<RebalanceDialog *>(); };
        if (waitFor([&] { return rebalance() != nullptr && !rebalance()->isBusy(); }, QStringLiteral("rebalance"))) {
            save(*rebalance(), QStringLiteral("rebalance"));
            delete rebalance();
        }
    }
    for (Page *page : m_window.pages()) {
        if (auto *policy = qobject_cast<PolicyPage *>(page)) {
            m_window.showPage(policy->key());
            takePolicyDialogs(*policy, [this, policy](const std::function<QWidget *()> &widget, const QString &name) {
                if (waitFor([&] { return widget() != nullptr && policy->isSettled(); }, name))
                    save(*widget(), name);
            });
        }
    }
    for (Page *page : m_window.pages()) {
        if (auto *skills = qobject_cast<SkillsPage *>(page))
            takeReview(*skills);
        if (auto *calendar = qobject_cast<CalendarPage *>(page))
            takeCalendar(*calendar);
    }
    m_window.openPalette();
    waitFor([] { return true; }, QStringLiteral("palette"));
    save(*m_window.palettePanel(), QStringLiteral("command-palette"));
    m_window.palettePanel()->reject();
    const ShellParts &parts = m_window.parts();
    if (parts.makeImportDialog)
        takeDialog(QStringLiteral("import"), [&] { return parts.makeImportDialog(m_window.desk(), &m_window); });
    if (parts.makeProposalDialog)
        takeDialog(QStringLiteral("proposals"), [&] { return parts.makeProposalDialog(m_window.desk(), &m_window); });
    takeServer();
    takeDialog(QStringLiteral("settings"), [&] { return new SettingsDialog(m_theme, &m_window); });
    m_window.showGreeting(true);
    waitFor([] { return true; }, QStringLiteral("empty"));
    save(m_window, QStringLiteral("empty"));
    m_window.showGreeting(false);
}

} // namespace evenkeel
