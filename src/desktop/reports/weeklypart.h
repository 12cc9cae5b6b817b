// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportpart.h"
#include "weeksmodel.h"

#include "base/result.h"
#include "reporting/pagepainter.h"
#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QPointer>

#include <memory>

class QAction;
class QHBoxLayout;
class QListView;
class QPrinter;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace evenkeel {

class Job;
class ReportPreview;
class ReportScheduleFlow;
class ToneLabel;

/// The weekly report to look at: its weeks at the left, its pages as they are printed, its headlines at the right. A
/// month is told as a month; other days have no report.
class WeeklyPart final : public ReportView
{
    Q_OBJECT

public:
    explicit WeeklyPart(const DeskContext &desk, QWidget *parent = nullptr);
    ~WeeklyPart() override;

    void refresh() override;
    void setScope(const ReportScope &scope) override;
    [[nodiscard]] bool isSettled() const override { return m_pending == 0; }
    [[nodiscard]] bool hasTeams() const override { return false; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_pdf; }

    [[nodiscard]] const std::shared_ptr<const PagePainter> &pages() const { return m_pages; }
    [[nodiscard]] const ReportDocument &document() const { return m_document; }
    [[nodiscard]] ReportPreview *preview() const { return m_preview; }
    [[nodiscard]] QListView *weeks() const { return m_weeks; }
    [[nodiscard]] ReportScheduleFlow *schedules() const { return m_schedules; }
    /// Writes the report; failed() says what went wrong, and the old file stays.
    void savePdf(const QString &file);
    void saveSheet(const QString &file);
    void print(QPrinter &printer);

private:
    void build();
    void makeActions();
    QWidget *buildWeeks();
    QWidget *buildAside();
    void read();
    void take(Result<PeriodReport> report);
    void showAside();
    void addRow(const QString &name, const QString &value, Tone tone);
    void addHeading(const QString &text);
    void addNote(const QString &text);
    void addPageLink(const PageMark &mark);
    void showMessage(const QString &text);
    void write(const QString &file, const Result<QByteArray> &content);
    [[nodiscard]] QString askFile(const QString &title, const QString &suffix);
    void askPrint();
    /// Those that need a report.
    [[nodiscard]] QList<QAction *> documentActions() const { return {m_pdf, m_sheet, m_print}; }
    [[nodiscard]] QHBoxLayout *buttonRow(const QList<QAction *> &actions) const;
    void ended();

    DeskContext m_desk;
    WeeksModel *m_model;
    QListView *m_weeks = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReportPreview *m_preview = nullptr;
    ToneLabel *m_message = nullptr;
    QWidget *m_aside = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QSplitter *m_splitter = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_print = nullptr;
    QAction *m_schedule = nullptr;
    QAction *m_history = nullptr;
    ReportScheduleFlow *m_schedules = nullptr;
    ReportScope m_scope;
    QString m_word; ///< of the report shown or being read
    std::shared_ptr<const PagePainter> m_pages;
    ReportDocument m_document;
    std::optional<PeriodReport> m_report;
    QPointer<Job> m_job;
    int m_round = 0;
    int m_pending = 0;
};

} // namespace evenkeel
