// SPDX-License-Identifier: GPL-3.0-or-later
#include "routepreviewdialog.h"

#include "listdialog.h"
#include "routepreviewmodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace evenkeel {

namespace {

// Long enough for thousands of tickets, short enough to wait for.
constexpr std::chrono::seconds BatchLimit{5};
constexpr double LeastShownGap = 0.00005; ///< below it "0.00 %" would stand there

} // namespace

RoutePreviewDialog::RoutePreviewDialog(const RouteOutcome &outcome, const BoardSnapshot &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_way(new QComboBox)
    , m_words(new ToneLabel(QString(), Tone::Muted))
    , m_note(new ToneLabel(QString(), Tone::Muted))
    , m_table(new QTableView)
{
    setWindowTitle(tr("Preview of routing"));
    resize(960, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *title = new ToneLabel(tr("Who would get what"));
    title->setFont(fonts::title());
    m_way->addItem(tr("One after the other, by the policy's rules"));
    m_way->addItem(tr("All together, at least cost"));
    m_way->setAccessibleName(tr("How the tickets are routed"));
    m_way->setToolTip(tr("Least cost weighs lateness, skill gap, unfairness and lost context of all tickets together"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_way);
    m_words->setWordWrap(true);
    layout->addLayout(head);
    layout->addWidget(m_words);
    layout->addSpacing(4);
    m_table->setAccessibleName(tr("Tickets and who would get them"));
    layout->addWidget(m_table, 1);
    m_note->setFont(fonts::secondary());
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    auto *buttons = new QDialogButtonBox;
    m_route = buttons->addButton(tr("Route"), QDialogButtonBox::AcceptRole);
    m_route->setIcon(icon(Glyph::Route, Tone::OnAccent));
    m_route->setProperty("primary", true);
    m_route->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        m_route->setEnabled(false);
        m_words->setText(tr("Working it out …"));
        Q_EMIT optionsChanged();
    });
    show(outcome);
    m_route->setFocus();
}

RouteOptions RoutePreviewDialog::options() const
{
    RouteOptions options;
    options.isBatch = m_way->currentIndex() == 1;
    if (options.isBatch) {
        options.method = AssignmentMethod::LeastCost;
        options.timeLimit = BatchLimit;
    }
    return options;
}

void RoutePreviewDialog::setOutcome(const RouteOutcome &outcome)
{
    show(outcome);
}

void RoutePreviewDialog::show(const RouteOutcome &outcome)
{
    auto *before = m_model;
    m_model = new RoutePreviewModel(outcome, m_desk, this);
    m_table->setModel(m_model);
    delete before;
    dressTable(*m_table, RoutePreviewModel::Subject);
    // The reason may be cut, it is whole in the tool tip; the subject may not be squeezed out by it.
    m_table->setColumnWidth(RoutePreviewModel::Why, std::min(m_table->columnWidth(RoutePreviewModel::Why), 300));
    m_words->setText(summary(outcome));
    m_note->setText(outcome.isOffering
                        ? tr("Each ticket waits until its offer is accepted; gates are checked again then. Whoever "
                             "declines or does not answer in time is passed over.")
                        : tr("Gates are checked again at the moment of assignment. Undo hands everything back."));
    m_route->setText(outcome.isOffering ? tr("Offer %n tickets", nullptr, outcome.assigned)
                                        : tr("Route %n tickets", nullptr, outcome.assigned));
    m_route->setEnabled(outcome.assigned > 0);
}

QString RoutePreviewDialog::withBound(const QString &found, const BatchFigures &batch)
{
    const QString cost = Words::number(std::llround(batch.objective));
    if (batch.gap < LeastShownGap)
        return tr("%1 Together they cost %2 min, and no plan costs less.", "a sentence before, figure")
            .arg(found, cost);
    return tr("%1 Together they cost %2 min, within %3 % of the best possible.", "a sentence before, figures")
        .arg(found, cost, Words::decimal(batch.gap * 100, batch.gap < 0.01 ? 2 : 1));
}

QString RoutePreviewDialog::summary(const RouteOutcome &outcome)
{
    QString found =
        tr("%1 of %n waiting tickets find an agent.", nullptr, outcome.waiting).arg(Words::number(outcome.assigned));
    if (outcome.batch)
        found = withBound(found, *outcome.batch);
    if (outcome.unassigned == 0)
        return found;
    QStringList gates;
    std::array<int, GateCount> order{};
    std::iota(order.begin(), order.end(), 0);
    const auto blockedBy = [&outcome](int gate) { return outcome.blockedBy[static_cast<std::size_t>(gate)]; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return blockedBy(a) > blockedBy(b); });
    for (const int gate : order) {
        const int blocked = blockedBy(gate);
        if (blocked > 0)
            gates << tr("%1 %2", "gate, count")
                         .arg(Words::gateInSentence(static_cast<Gate>(gate)), Words::number(blocked));
    }
    // The largest group first; who reads on knows what would help most.
    const QString rest = gates.isEmpty()
                             ? tr("%n stay waiting.", nullptr, outcome.unassigned)
                             : tr("%n stay waiting: %1.", nullptr, outcome.unassigned).arg(gates.join(tr(", ")));
    return tr("%1 %2", "two sentences").arg(found, rest);
}

} // namespace evenkeel
