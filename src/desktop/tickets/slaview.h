// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/slaresults.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace evenkeel {

class LinkButton;
class SlaSegmentModel;
class SlaTimeline;
class ToneLabel;

/// What the SLA clocks of one ticket did: one promise at a time as a bar with its legend, a summary, the causes of a
/// breach, and on demand the list of segments. Grows with its content.
class SlaView final : public QWidget
{
    Q_OBJECT

public:
    explicit SlaView(QWidget *parent = nullptr);

    void showSla(const TicketSla &sla);
    void showPromise(int promise);
    void setListVisible(bool isVisible);

    [[nodiscard]] SlaTimeline *timeline() const { return m_timeline; }
    [[nodiscard]] SlaSegmentModel *segments() const { return m_segments; }
    [[nodiscard]] QTableView *list() const { return m_list; }
    [[nodiscard]] QStringList sentences() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeList();
    void fitList();

    TicketSla m_sla;
    QComboBox *m_choice = nullptr;
    SlaTimeline *m_timeline = nullptr;
    ToneLabel *m_summary = nullptr;
    ToneLabel *m_causes = nullptr;
    ToneLabel *m_terms = nullptr;
    LinkButton *m_toggle = nullptr;
    QTableView *m_list = nullptr;
    SlaSegmentModel *m_segments = nullptr;
    bool m_isListWanted = false;
};

} // namespace evenkeel
