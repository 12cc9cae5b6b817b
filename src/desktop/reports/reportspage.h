// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportpart.h"

#include "desktop/shell/page.h"

class QStackedWidget;

namespace evenkeel {

class FilterChip;
class PartSwitch;
class PeriodPicker;
class ToneLabel;

/// What the desk's figures say: now, over time, week by week. The page holds its parts and tells them what they are
/// about; see reportpart.h for what a part is.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const DeskContext &desk, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void refresh() override;
    [[nodiscard]] bool isSettled() const override;
    void selectFirst() override;
    void focusBody() override;
    [[nodiscard]] QList<KeyLine> keyLines() const override;

    [[nodiscard]] const QList<ReportPart> &parts() const { return m_parts; }
    void showPart(const QString &key);
    [[nodiscard]] QString part() const;
    /// Made when it is asked for the first time.
    [[nodiscard]] ReportView *view(const QString &key);
    [[nodiscard]] PeriodPicker *period() const { return m_period; }
    [[nodiscard]] FilterChip *teams() const { return m_team; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void readNames();
    void turnTo(const QString &key);
    void tellScope();
    void showSummary();
    [[nodiscard]] ReportView *current() const;

    QList<ReportPart> m_parts;
    QMap<QString, ReportView *> m_views;
    PartSwitch *m_switch;
    FilterChip *m_team;
    PeriodPicker *m_period;
    ToneLabel *m_summary;
    QStackedWidget *m_stack;
    bool m_isNamed = false;
    bool m_isReadingNames = false;
};

} // namespace evenkeel
