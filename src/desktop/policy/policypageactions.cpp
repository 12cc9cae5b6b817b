// SPDX-License-Identifier: GPL-3.0-or-later
#include "policypage.h"

#include "benchpanel.h"
#include "enforcedialog.h"
#include "findingspanel.h"
#include "policycards.h"
#include "policyclash.h"
#include "policydraft.h"
#include "policyfigures.h"
#include "policyflow.h"
#include "policyhistorydialog.h"
#include "policyprint.h"
#include "reroutedmodel.h"
#include "textlistdialog.h"

#include "desktop/board/listdialog.h"
#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/pageheader.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/style/words.h"
#include "services/authorship.h"
#include "services/shownline.h"
#include "services/workspace.h"
#include "wording/policywords.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTextDocument>
#include <QUndoStack>

namespace evenkeel {

namespace {

QString shownKeys(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QStringList sentencesOf(const std::vector<PolicyDifference> &differences)
{
    QStringList sentences;
    for (const PolicyDifference &difference : differences)
        sentences << PolicyWords::difference(difference);
    return sentences;
}

} // namespace

void PolicyPage::buildHeader()
{
    m_selector = new QPushButton;
    m_selector->setIcon(icon(Glyph::Policy));
    m_selector->setToolTip(tr("The draft, the history, files"));
    auto *menu = new QMenu(m_selector);
    m_selector->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &PolicyPage::fillMenu);
    header()->addScope(m_selector);
    const auto action = [this](Glyph glyph, const QString &text, auto work, Tone tint = Tone::Text) {
        auto *made = new QAction(icon(glyph, tint), text, this);
        connect(made, &QAction::triggered, this, work);
        addPageAction(made);
        return made;
    };
    // Their keys are the shell's, which undoes what was done to tickets; here they belong to the draft (see event()).
    m_undo = action(Glyph::Undo, tr("Undo"), [this] { m_draft->undo()->undo(); });
    m_redo = action(Glyph::Redo, tr("Redo"), [this] { m_draft->undo()->redo(); });
    m_compare = action(Glyph::Rebalance, tr("Compare"), [this] { compareWithForce(); });
    m_compare->setToolTip(tr("What the draft changes, in plain words"));
    m_enforce = action(
        Glyph::Check, tr("Put in force"), [this] { enforce(); }, Tone::OnAccent);
    RightsGate::require(m_enforce, Right::EditPolicy);
    m_enforce->setToolTip(tr("From then on tickets are routed by it"));
    action(Glyph::Clock, tr("History of the policy"), [this] { showHistory(); });
    action(Glyph::Export, tr("Export the draft as a file"), [this] { exportDraft(); });
    action(Glyph::Import, tr("Import a policy as a draft"), [this] { importDraft(); });
    action(Glyph::Note, tr("Save the plain words as PDF"), [this] { printWords(); });
    header()->addAction(m_undo);
    header()->addAction(m_redo);
    header()->addAction(m_compare);
    header()->addAction(m_enforce, PageHeader::Rank::Primary);
    connect(m_draft->undo(), &QUndoStack::indexChanged, this, &PolicyPage::showHeader);
}

void PolicyPage::fillMenu()
{
    QMenu *menu = m_selector->menu();
    menu->clear();
    const auto add = [&](Glyph glyph, const QString &text, bool isEnabled, auto work) {
        QAction *made = menu->addAction(icon(glyph), text);
        made->setEnabled(isEnabled);
        connect(made, &QAction::triggered, this, work);
    };
    const bool isChanged = m_draft->isChanged();
    add(Glyph::Rebalance, m_compare->text(), isChanged || m_flow->isBehind(), [this] { compareWithForce(); });
    add(Glyph::Delete, tr("Discard the draft"), isChanged, [this] { discard(); });
    menu->addSeparator();
    add(Glyph::Clock, tr("History"), true, [this] { showHistory(); });
    menu->addSeparator();
    add(Glyph::Import, tr("Import a policy as a draft"), true, [this] { importDraft(); });
    add(Glyph::Export, tr("Export as a file"), true, [this] { exportDraft(); });
    add(Glyph::Note, tr("Save the plain words as PDF"), true, [this] { printWords(); });
}

void PolicyPage::showHeader()
{
    const QUndoStack *undo = m_draft->undo();
    m_undo->setEnabled(undo->canUndo());
    m_redo->setEnabled(undo->canRedo());
    m_undo->setToolTip(undo->canUndo()
                           ? tr("Undo: %1 (%2)", "step, keys").arg(undo->undoText(), shownKeys(QKeySequence::Undo))
                           : tr("Nothing to undo"));
    m_redo->setToolTip(undo->canRedo()
                           ? tr("Redo: %1 (%2)", "step, keys").arg(undo->redoText(), shownKeys(QKeySequence::Redo))
                           : tr("Nothing to redo"));
    if (!m_flow->isLoaded()) {
        m_enforce->setEnabled(false);
        m_compare->setEnabled(false);
        return;
    }
    const int inForce = m_flow->view().inForce.policy.version;
    const int next = m_flow->nextVersion();
    const bool isChanged = m_draft->isChanged();
    const QString force = inForce > 0 ? tr("Policy %1 in force").arg(inForce) : tr("Standard policy in force");
    m_selector->setText(isChanged ? tr("Draft %1, based on policy %2").arg(next).arg(m_draft->basedOn()) : force);
    m_selector->setAccessibleName(m_selector->text());
    QString note;
    if (m_flow->isBehind())
        note = tr("Policy %1 came meanwhile").arg(inForce);
    else if (isChanged && m_flow->keptAt())
        note = tr("Kept %1, not in force").arg(Words::clockTime(*m_flow->keptAt()));
    else if (inForce > 0 && m_flow->view().inForce.validFrom > Instant{})
        note = tr("Since %1").arg(Words::shortDateTime(m_flow->view().inForce.validFrom));
    header()->setNote(note);
    m_compare->setText(inForce > 0 ? tr("Compare with %1").arg(inForce) : tr("Compare with standard"));
    m_compare->setEnabled(isChanged || m_flow->isBehind());
    m_enforce->setText(tr("Put draft %1 in force").arg(next));
    m_enforce->setEnabled(isChanged);
    const PolicyFindings &findings = m_flow->findings();
    const bool stops = std::any_of(findings.findings.begin(), findings.findings.end(), [](const LintFinding &finding) {
        return finding.severity == LintSeverity::StopsWork;
    });
    int waiting = 0;
    for (const auto &[queue, count] : m_flow->view().waitingByQueue)
        waiting += count;
    m_figures->showFigures(static_cast<int>(m_flow->names().queues.size()), made().ruleCount(), waiting,
                           static_cast<int>(findings.findings.size()), stops);
}

bool PolicyPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void PolicyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_draft->undo()->undo();
    else if (event->matches(QKeySequence::Redo))
        m_draft->undo()->redo();
    else
        Page::keyPressEvent(event);
}

QList<KeyLine> PolicyPage::keyLines() const
{
    return {{tr("Undo a step of the draft"), shownKeys(QKeySequence::Undo)},
            {tr("Redo a step of the draft"), shownKeys(QKeySequence::Redo)},
            {tr("Edit the rule"), shownKeys(Qt::Key_Return)},
            {tr("Move the rule or queue up"), shownKeys(Qt::ALT | Qt::Key_Up)},
            {tr("Move the rule or queue down"), shownKeys(Qt::ALT | Qt::Key_Down)},
            {tr("Switch the rule on or off"), shownKeys(Qt::Key_Space)},
            {tr("Remove the rule"), shownKeys(Qt::Key_Delete)}};
}

void PolicyPage::enforce()
{
    if (!m_draft->isChanged())
        return;
    QStringList stops;
    for (const LintFinding &finding : m_flow->findings().findings) {
        if (finding.severity == LintSeverity::StopsWork)
            stops << PolicyWords::finding(finding, m_draft->policy());
    }
    auto *dialog = new EnforceDialog(m_flow->nextVersion(),
                                     sentencesOf(differences(m_draft->base(), m_draft->policy())), stops, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_flow, [this, dialog] { m_flow->save(dialog->note()); });
    dialog->open();
}

void PolicyPage::showComparison(const Policy &before, const Policy &after, const QString &title)
{
    const QStringList sentences = sentencesOf(differences(before, after));
    auto *dialog =
        new TextListDialog(title,
                           sentences.isEmpty() ? tr("Both say the same.")
                                               : tr("%n differences", nullptr, static_cast<int>(sentences.size())),
                           sentences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PolicyPage::compareWithForce()
{
    const Policy &inForce = m_flow->view().inForce.policy;
    showComparison(inForce, m_draft->policy(),
                   tr("Draft %1 against policy %2").arg(m_flow->nextVersion()).arg(inForce.version));
}

void PolicyPage::showConflict()
{
    if (desk().workspace == nullptr)
        return showTheirs({});
    desk()
        .workspace
        ->read([version = m_flow->view().inForce.policy.version](Database &database) {
            return authorOf(database, "policy", std::to_string(version));
        })
        .then(this, [this](const Result<Authorship> &author) { showTheirs(author ? *author : Authorship{}); });
}

void PolicyPage::showTheirs(const Authorship &author)
{
    const Policy &theirs = m_flow->view().inForce.policy;
    const QString who = author.who.empty() ? tr("Somebody") : shownLine(author.who);
    const QString when = Words::shortDateTime(author.at.value_or(m_flow->view().inForce.validFrom));
    auto *dialog = new TextListDialog(
        tr("Policy %1 came meanwhile").arg(theirs.version),
        tr("%3 put policy %1 in force at %4, after your draft began from policy %2. Nothing was saved and your draft "
           "is kept. What each of you changed since then:")
            .arg(QString::number(theirs.version), QString::number(m_draft->basedOn()), who, when),
        PolicyClash::sentences(m_draft->base(), theirs, m_draft->policy()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->addButton(tr("Compare my draft with %1").arg(theirs.version), true), &QPushButton::clicked, this,
            &PolicyPage::compareWithForce);
    connect(dialog->addButton(tr("Base my draft on %1").arg(theirs.version)), &QPushButton::clicked, this,
            [this] { m_draft->rebase(m_flow->view().inForce.policy); });
    connect(dialog->addButton(tr("Keep theirs")), &QPushButton::clicked, m_flow, &PolicyFlow::discard);
    dialog->open();
    showHeader();
}

void PolicyPage::showHistory()
{
    auto *dialog = new PolicyHistoryDialog(m_flow->history(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PolicyHistoryDialog::openRequested, this, [this](const PolicyRecord &record) {
        m_flow->openVersion(record.policy, tr("Open policy %1").arg(record.policy.version));
    });
    connect(dialog, &PolicyHistoryDialog::compareRequested, this, [this](const PolicyRecord &record) {
        showComparison(record.policy, m_draft->policy(), tr("The draft against policy %1").arg(record.policy.version));
    });
    dialog->open();
}

void PolicyPage::discard()
{
    // One step more where that is possible, so that it can be taken back.
    if (m_flow->isBehind())
        m_flow->discard();
    else
        m_flow->openVersion(m_draft->base(), tr("Discard the draft"));
}

void PolicyPage::exportDraft()
{
    const QString name =
        QStringLiteral("policy-%1.json").arg(m_draft->isChanged() ? m_flow->nextVersion() : m_draft->basedOn());
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the policy"), name, tr("Policies (*.json)"));
    if (!file.isEmpty())
        m_flow->exportTo(m_draft->policy(), file);
}

void PolicyPage::importDraft()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a policy"), {}, tr("Policies (*.json)"));
    if (!file.isEmpty())
        m_flow->importFrom(file);
}

void PolicyPage::printWords()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the plain words"), tr("policy.pdf"), tr("Documents (*.pdf)"));
    if (file.isEmpty())
        return;
    QTextDocument document;
    policyprint::fill(document, m_selector->text(), Words::dateTime(m_flow->board().now),
                      PolicyWords::everything(m_draft->policy()));
    if (!policyprint::writePdf(document, file))
        Q_EMIT failed(
            {tr("%1 could not be written.").arg(file), tr("The draft is as it was."), tr("Choose another folder.")});
}

void PolicyPage::testWaiting()
{
    if (desk().jobs == nullptr)
        return;
    m_bench->setTesting(true);
    m_flow->testWaiting(desk().jobs->start(tr("Testing the draft on waiting tickets")));
}

void PolicyPage::showRerouted()
{
    auto *model = new ReroutedModel(m_waiting, m_flow->board(), m_flow->names());
    auto *dialog =
        new ListDialog(tr("Who would get another agent"), tr("Show this ticket"), model, ReroutedModel::Subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, model] {
        if (const TicketId ticket = model->ticketAt(dialog->chosen().row()); ticket.isValid())
            Q_EMIT ticketRequested(ticket);
    });
    dialog->open();
}

} // namespace evenkeel
