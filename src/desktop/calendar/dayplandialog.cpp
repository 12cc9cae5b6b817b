// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayplandialog.h"

#include "timelinelook.h"

#include "desktop/style/measures.h"
#include "desktop/style/words.h"
#include "services/calendarfiles.h"
#include "services/shownline.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

struct DayPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(DayPlanWords)
};

QString reasonText(PlanReason reason)
{
    switch (reason) {
    case PlanReason::Breached:
        return DayPlanWords::tr("its promise is broken");
    case PlanReason::DueToday:
        return DayPlanWords::tr("due within the day");
    case PlanReason::Used:
        return DayPlanWords::tr("more of its promise is used");
    case PlanReason::Priority:
        return DayPlanWords::tr("higher priority");
    case PlanReason::Oldest:
        return DayPlanWords::tr("older");
    }
    return {};
}

struct DayLine
{
    Interval span;
    QString what;
    QString why;
};

QString cells(const QStringList &texts, const QString &tag)
{
    QString row;
    for (const QString &text : texts)
        row += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, text.toHtmlEscaped());
    return QStringLiteral("<tr>") + row + QStringLiteral("</tr>");
}

} // namespace

DayPlanDialog::DayPlanDialog(DayPlanView view, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_view(std::move(view))
    , m_now(now)
    , m_browser(new QTextBrowser)
{
    setWindowTitle(tr("Day plan of %1").arg(QString::fromStdString(m_view.agent.name)));
    resize(640, 560);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(measures::CardPadding);
    m_browser->setHtml(html());
    column->addWidget(m_browser, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    QPushButton *paper = buttons->addButton(tr("Print"), QDialogButtonBox::ActionRole);
    QPushButton *pdf = buttons->addButton(tr("Save as PDF"), QDialogButtonBox::ActionRole);
    QPushButton *calendar = buttons->addButton(tr("Save as calendar"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(paper, &QPushButton::clicked, this, &DayPlanDialog::askPrint);
    connect(pdf, &QPushButton::clicked, this, &DayPlanDialog::askPdf);
    connect(calendar, &QPushButton::clicked, this, &DayPlanDialog::askCalendar);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString DayPlanDialog::html() const
{
    std::map<TicketId, const PlanLine *> lines;
    for (const PlanLine &line : m_view.plan.lines)
        lines.emplace(line.ticket, &line);
    std::vector<DayLine> day;
    for (const PlanBox &box : m_view.plan.boxes) {
        DayLine line{box.span, tr("Free for the unexpected"), {}};
        if (box.ticket.isValid()) {
            const DayPlanTicket &ticket = m_view.tickets.at(box.ticket);
            line.what = tr("%1, %2", "ticket, subject").arg(shownLine(ticket.reference), shownLine(ticket.subject));
            line.why = reasonText(lines.at(box.ticket)->reason);
        }
        day.push_back(std::move(line));
    }
    for (const Shift &entry : m_view.fixed)
        day.push_back({entry.span, entryWord(entry.kind), QString::fromStdString(entry.note)});
    std::sort(day.begin(), day.end(), [](const DayLine &a, const DayLine &b) { return a.span < b.span; });
    const QTimeZone zone(QByteArray::fromStdString(m_view.agent.zone));
    QString table = cells({tr("When"), tr("What"), tr("Why now")}, QStringLiteral("th"));
    for (const DayLine &line : day)
        table += cells({timesText(line.span, zone.isValid() ? zone : QTimeZone::utc()), line.what, line.why},
                       QStringLiteral("td"));
    QString left;
    for (const PlanLine &line : m_view.plan.lines) {
        if (line.left.count() > 0)
            left += QStringLiteral("<li>%1</li>")
                        .arg(tr("%1 needs %2 more", "ticket, time")
                                 .arg(QString::fromStdString(m_view.tickets.at(line.ticket).reference),
                                      Words::duration(line.left))
                                 .toHtmlEscaped());
    }
    const QString title =
        tr("%1, %2", "agent, date")
            .arg(QString::fromStdString(m_view.agent.name), QLocale().toString(m_view.date, QLocale::LongFormat));
    const QString sum = tr("%1 planned, %2 left for the unexpected")
                            .arg(Words::duration(m_view.plan.planned), Words::duration(m_view.plan.free));
    return QStringLiteral("<h2>%1</h2><p>%2</p><table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">%3</table>"
                          "<ul>%4</ul>")
        .arg(title.toHtmlEscaped(), sum.toHtmlEscaped(), table, left);
}

QString DayPlanDialog::text() const
{
    return m_browser->toPlainText();
}

bool DayPlanDialog::savePdf(const QString &file) const
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&target);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(windowTitle());
    print(writer);
    return target.error() == QFileDevice::NoError;
}

void DayPlanDialog::print(QPagedPaintDevice &pages) const
{
    // A document of its own: the one on the screen has the screen's ink, which may be light.
    QTextDocument document;
    document.setHtml(html());
    document.print(&pages);
}

bool DayPlanDialog::saveCalendar(const QString &file) const
{
    return writeDayPlanFile(m_view, file, m_now).isOk();
}

QString DayPlanDialog::suggestedFile(const QString &suffix) const
{
    return m_view.date.toString(Qt::ISODate) + u'.' + suffix;
}

void DayPlanDialog::tellFailure(const QString &file)
{
    QMessageBox::warning(this, windowTitle(),
                         tr("%1 could not be written. Choose another folder and save again.").arg(file));
}

void DayPlanDialog::askPdf()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save as PDF"), suggestedFile(QStringLiteral("pdf")), tr("PDF (*.pdf)"));
    if (!file.isEmpty() && !savePdf(file))
        tellFailure(file);
}

void DayPlanDialog::askCalendar()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save as calendar"),
                                                      suggestedFile(QStringLiteral("ics")), tr("Calendar (*.ics)"));
    if (!file.isEmpty() && !saveCalendar(file))
        tellFailure(file);
}

} // namespace evenkeel
