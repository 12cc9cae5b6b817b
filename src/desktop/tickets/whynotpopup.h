// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/explainservice.h"

#include <QFrame>

namespace evenkeel {

class ToneLabel;

/// The answer to "why not this colleague?", beside the row it was asked at. Goes with Escape or a press beside it.
class WhyNotPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit WhyNotPopup(QWidget *parent = nullptr);

    /// Opens under the rectangle, or above it where there is no room, while the answer is being made.
    void ask(const QString &agent, const QRect &globalRow);
    void showAnswer(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names);
    void showFailure(const QString &sentence);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &title, const QStringList &why, const QStringList &takes);

    QRect m_row;
    ToneLabel *m_title = nullptr;
    ToneLabel *m_why = nullptr;
    ToneLabel *m_takesTitle = nullptr;
    ToneLabel *m_takes = nullptr;
};

} // namespace evenkeel
