// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/ticketfilter.h"

#include <QCoreApplication>
#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace evenkeel {

/// The typed filter: completes keys and values, underlines what it cannot read and never loses a letter.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    void setNames(DeskNames names);
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] const TicketFilter &filter() const { return m_filter; }
    /// What is wrong with the filter, as a sentence; empty when nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QCompleter *completions() const { return m_completer; }

    [[nodiscard]] static QString sentence(const FilterError &error);

Q_SIGNALS:
    void filterChanged(const evenkeel::TicketFilter &filter);
    /// Return, or Down where no completion is offered: on to the results.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();
    void underlineErrors();
    void offerCompletions();
    void complete(const QString &offer);

    DeskNames m_names;
    QTimeZone m_zone;
    TicketFilter m_filter;
    std::vector<FilterCompletion> m_offers;
    QStringListModel *m_offerModel = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace evenkeel
