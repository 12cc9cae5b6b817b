// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"
#include "routing/trace.h"
#include "services/desknames.h"
#include "services/slaresults.h"
#include "services/ticketdetail.h"

#include <QScrollArea>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace evenkeel {

class FactGrid;
class SlaBar;
class SlaView;
class StoryView;
class ToneLabel;
class TraceView;

/// All that is known of one ticket, from plain values: facts, promise, why it went where it went, story, notes.
class TicketSheet final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TicketSheet(QWidget *parent = nullptr);

    void showDetail(const TicketDetail &detail, const DeskNames &names);
    /// What the clocks did, up to what showDetail() tells of the promise that runs.
    void showClocks(const TicketSla &sla);
    /// Where the clocks cannot be had.
    void hideClocks();
    void showTrace(const Trace &trace, const DeskNames &names);
    /// Where there is no decision to explain, or it cannot be had.
    void showNoTrace(const QString &sentence);
    void showLoading();
    void showEmpty();
    void showFailure(const Failure &failure);
    /// Notes are shown and none can be added, for this reason.
    void shutNotes(const QString &why);
    void clearNote();

    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] TraceView *trace() const { return m_trace; }
    [[nodiscard]] SlaView *clocks() const { return m_clocks; }

    /// The decision picked to be explained; none: how the ticket stands now.
    [[nodiscard]] DecisionId pickedDecision() const;

Q_SIGNALS:
    void noteEntered(const QString &text);
    /// Another decision was picked, none: how the ticket stands now.
    void decisionPicked(evenkeel::DecisionId decision);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeMessage();
    QWidget *makeNotes();
    void showFacts(const TicketDetail &detail, const DeskNames &names);
    void showSla(const TicketDetail &detail);
    void fillDecisions(const TicketDetail &detail, const DeskNames &names);
    void showMessage(const QString &title, const QString &text);
    void enterNote();
    void dress();

    QWidget *m_content = nullptr;
    QWidget *m_message = nullptr;
    ToneLabel *m_messageTitle = nullptr;
    ToneLabel *m_messageText = nullptr;
    ToneLabel *m_subject = nullptr;
    FactGrid *m_facts = nullptr;
    QWidget *m_slaBox = nullptr;
    ToneLabel *m_slaName = nullptr;
    ToneLabel *m_slaLeft = nullptr;
    SlaBar *m_slaBar = nullptr;
    SlaView *m_clocks = nullptr;
    ToneLabel *m_question = nullptr;
    QComboBox *m_decisions = nullptr;
    ToneLabel *m_why = nullptr;
    TraceView *m_trace = nullptr;
    StoryView *m_story = nullptr;
    StoryView *m_notes = nullptr;
    ToneLabel *m_storyTitle = nullptr;
    ToneLabel *m_notesTitle = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_addNote = nullptr;
};

} // namespace evenkeel
