// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boardsnapshot.h"
#include "services/routingresults.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableView;

namespace evenkeel {

class RoutePreviewModel;
class ToneLabel;

/// Who would get what if Route were pressed now. Accepting asks for the routing itself; nothing is stored here.
class RoutePreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    RoutePreviewDialog(const RouteOutcome &outcome, const BoardSnapshot &desk, QWidget *parent = nullptr);

    /// How the tickets are to be routed: one after the other by the policy's rules, or all at once at least cost.
    [[nodiscard]] RouteOptions options() const;
    /// The answer to optionsChanged().
    void setOutcome(const RouteOutcome &outcome);
    [[nodiscard]] QComboBox *way() const { return m_way; }

    /// "11 of 12 waiting tickets find an agent. 1 stays waiting: Language 1."
    [[nodiscard]] static QString summary(const RouteOutcome &outcome);
    [[nodiscard]] static QString withBound(const QString &found, const BatchFigures &batch);

Q_SIGNALS:
    /// Somebody chose another way; work it out and call setOutcome().
    void optionsChanged();

private:
    void show(const RouteOutcome &outcome);

    BoardSnapshot m_desk;
    QComboBox *m_way = nullptr;
    ToneLabel *m_words = nullptr;
    ToneLabel *m_note = nullptr; ///< what happens after
    QTableView *m_table = nullptr;
    RoutePreviewModel *m_model = nullptr;
    QPushButton *m_route = nullptr;
};

} // namespace evenkeel
