// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingsmodel.h"

#include "desktop/style/panel.h"
#include "services/policyresults.h"

namespace evenkeel {

class ReorderView;
class ToneLabel;

/// What is wrong with the draft: counts by severity, and each finding with the way to its place.
class FindingsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    [[nodiscard]] FindingsModel *model() const { return m_model; }
    [[nodiscard]] ReorderView *view() const { return m_view; }
    void showFindings(const PolicyFindings &findings, const Policy &policy);
    void showChecking();
    void showProblem(const QString &problem);

Q_SIGNALS:
    void placeRequested(const evenkeel::PolicyPlace &place);

private:
    void setTag(ToneLabel *tag, const QString &text, int count);

    FindingsModel *m_model = nullptr;
    ReorderView *m_view = nullptr;
    ToneLabel *m_stops = nullptr;
    ToneLabel *m_risks = nullptr;
    ToneLabel *m_remarks = nullptr;
    ToneLabel *m_note = nullptr;
    ToneLabel *m_none = nullptr;
};

} // namespace evenkeel
