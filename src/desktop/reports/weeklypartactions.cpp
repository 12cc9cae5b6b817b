// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the pages, and where the report can go.
#include "weeklypart.h"

#include "reportpreview.h"
#include "reportscheduleflow.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/pairline.h"
#include "desktop/style/panel.h"
#include "desktop/style/tonelabel.h"
#include "desktop/tickets/linkbutton.h"
#include "reporting/pdfreport.h"
#include "reporting/reportfile.h"
#include "reporting/xlsxreport.h"
#include "wording/metricwords.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

Tone toneOf(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Good:
        return Tone::Good;
    case ReportTone::Bad:
        return Tone::Bad;
    case ReportTone::Caution:
        return Tone::Caution;
    case ReportTone::Muted:
        return Tone::Muted;
    case ReportTone::Plain:
        break;
    }
    return Tone::Text;
}

} // namespace

void WeeklyPart::makeActions()
{
    m_pdf = new QAction(icon(Glyph::Export, Tone::OnAccent), tr("Save PDF"), this);
    m_sheet = new QAction(icon(Glyph::Export), tr("Spreadsheet"), this);
    m_sheet->setToolTip(tr("Save the report as a spreadsheet, with every figure"));
    m_print = new QAction(icon(Glyph::Note), tr("Print"), this);
    m_print->setShortcut(QKeySequence::Print);
    connect(m_pdf, &QAction::triggered, this, [this] {
        if (const QString file = askFile(tr("Save the report as PDF"), QStringLiteral("pdf")); !file.isEmpty())
            savePdf(file);
    });
    connect(m_sheet, &QAction::triggered, this, [this] {
        if (const QString file = askFile(tr("Save the report as a spreadsheet"), QStringLiteral("xlsx"));
            !file.isEmpty())
            saveSheet(file);
    });
    connect(m_print, &QAction::triggered, this, &WeeklyPart::askPrint);
    for (QAction *action : documentActions())
        action->setEnabled(false);
    m_schedule = new QAction(icon(Glyph::Clock), tr("Schedule…"), this);
    m_schedule->setToolTip(tr("When reports are made by themselves, and where they go"));
    m_history = new QAction(icon(Glyph::Reports), tr("History"), this);
    m_history->setToolTip(tr("Which reports were made by themselves, and which could not be"));
    connect(m_schedule, &QAction::triggered, m_schedules, &ReportScheduleFlow::askSchedule);
    connect(m_history, &QAction::triggered, m_schedules, &ReportScheduleFlow::showHistory);
    connect(m_schedules, &ReportScheduleFlow::openRequested, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

QList<QAction *> WeeklyPart::viewActions() const
{
    return {m_pdf, m_sheet, m_print, m_schedule, m_history};
}

QWidget *WeeklyPart::buildAside()
{
    auto *panel = new Panel(Tone::Surface, Qt::LeftEdge);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 0, 0, 12);
    auto *scroll = new QScrollArea;
    m_aside = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Headline figures"));
    auto *body = new Panel(Tone::Surface);
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(measures::PageMargin, 12, measures::PageMargin, 12);
    m_rows->setSpacing(6);
    m_rows->addStretch(1);
    scroll->setWidget(body);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttonRow({m_sheet, m_print}));
    layout->addLayout(buttonRow({m_schedule, m_history}));
    return panel;
}

QHBoxLayout *WeeklyPart::buttonRow(const QList<QAction *> &actions) const
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(measures::PageMargin, 0, measures::PageMargin, 0);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        button->setEnabled(action->isEnabled());
        buttons->addWidget(button);
    }
    return buttons;
}

void WeeklyPart::addHeading(const QString &text)
{
    auto *label = new ToneLabel(text);
    label->setFont(fonts::strong());
    label->setWordWrap(true);
    if (m_rows->count() > 1)
        m_rows->insertSpacing(m_rows->count() - 1, 10);
    m_rows->insertWidget(m_rows->count() - 1, label);
}

void WeeklyPart::addNote(const QString &text)
{
    auto *label = new ToneLabel(text, Tone::Muted);
    label->setFont(fonts::secondary());
    label->setWordWrap(true);
    m_rows->insertWidget(m_rows->count() - 1, label);
}

void WeeklyPart::addRow(const QString &name, const QString &value, Tone tone)
{
    auto *left = new ToneLabel(name, Tone::Muted);
    auto *right = new ToneLabel(value, tone);
    left->setFont(fonts::secondary());
    right->setFont(fonts::secondary());
    m_rows->insertWidget(m_rows->count() - 1, new PairLine(left, right));
}

void WeeklyPart::addPageLink(const PageMark &mark)
{
    auto *link = new LinkButton;
    link->setText(tr("%1  %2", "page, title").arg(Words::number(mark.page + 1), mark.title));
    link->setToolTip(mark.title);
    connect(link, &LinkButton::clicked, this, [this, mark] { m_preview->showPage(mark.page, mark.top); });
    m_rows->insertWidget(m_rows->count() - 1, link);
}

void WeeklyPart::showAside()
{
    while (m_rows->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    addHeading(tr("Headline figures"));
    if (!m_document.headlinesNote.isEmpty())
        addNote(m_document.headlinesNote);
    for (const ReportHeadline &headline : m_document.headlines)
        addRow(headline.name,
               headline.change.isEmpty() ? headline.value
                                         : tr("%1, %2", "a figure, its change").arg(headline.value, headline.change),
               headline.tone == ReportTone::Muted ? Tone::Text : toneOf(headline.tone));
    addHeading(tr("Rests on"));
    const auto figure = [this](Metric metric, const QString &name) {
        if (const MetricFigure *found = m_report->now.answer.find(metric); found != nullptr && found->value)
            addRow(name, MetricWords::value(*found), Tone::Text);
    };
    figure(Metric::Tickets, tr("Tickets created"));
    figure(Metric::Resolved, tr("Tickets resolved"));
    addRow(tr("Findings"), Words::number(static_cast<qint64>(m_report->findings.size())), Tone::Text);
    for (const MetricNote &note : m_report->now.answer.notes) {
        addNote(MetricWords::note(note));
    }
    addHeading(tr("Pages"));
    for (const PageMark &mark : m_pages->marks()) {
        if (mark.depth == 0)
            addPageLink(mark);
    }
}

QString WeeklyPart::askFile(const QString &title, const QString &suffix)
{
    return QFileDialog::getSaveFileName(this, title, QStringLiteral("%1.%2").arg(m_word, suffix),
                                        tr("%1 (*.%2)", "kind of file").arg(suffix.toUpper(), suffix));
}

void WeeklyPart::write(const QString &file, const Result<QByteArray> &content)
{
    if (!content) {
        Q_EMIT failed(Words::failure(content.error()));
        return;
    }
    if (const auto written = writeReportFile(file, *content); !written)
        Q_EMIT failed(Words::failure(written.error()));
}

void WeeklyPart::savePdf(const QString &file)
{
    if (m_pages)
        write(file, pdfOf(m_document, QPageSize(QPageSize::A4)));
}

void WeeklyPart::saveSheet(const QString &file)
{
    if (!m_pages)
        return;
    const QByteArray sheet = xlsxOf(m_document);
    write(file, sheet.isEmpty() ? Result<QByteArray>(Error{ErrorCode::DiskFull, file.toStdString()})
                                : Result<QByteArray>(sheet));
}

} // namespace evenkeel
