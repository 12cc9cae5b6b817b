// SPDX-License-Identifier: GPL-3.0-or-later
#include "routepreviewdialog.h"

#include "listdialog.h"
#include "routepreviewmodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace evenkeel {

RoutePreviewDialog::RoutePreviewDialog(const RouteOutcome &outcome, const BoardSnapshot &desk, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preview of routing"));
    resize(960, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *title = new ToneLabel(tr("Who would get what"));
    title->setFont(fonts::title());
    auto *words = new ToneLabel(summary(outcome), Tone::Muted);
    words->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addSpacing(4);
    auto *table = new QTableView;
    table->setModel(new RoutePreviewModel(outcome, desk, this));
    table->setAccessibleName(tr("Tickets and who would get them"));
    dressTable(*table, RoutePreviewModel::Subject);
    // The reason may be cut, it is whole in the tool tip; the subject may not be squeezed out by it.
    table->setColumnWidth(RoutePreviewModel::Why, std::min(table->columnWidth(RoutePreviewModel::Why), 300));
    layout->addWidget(table, 1);
    auto *note = new ToneLabel(tr("Gates are checked again at the moment of assignment. Undo hands everything back."),
                               Tone::Muted);
    note->setFont(fonts::secondary());
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox;
    auto *route = buttons->addButton(tr("Route %n tickets", nullptr, outcome.assigned), QDialogButtonBox::AcceptRole);
    route->setIcon(icon(Glyph::Route, Tone::OnAccent));
    route->setProperty("primary", true);
    route->setEnabled(outcome.assigned > 0);
    route->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    route->setFocus();
}

QString RoutePreviewDialog::summary(const RouteOutcome &outcome)
{
    const QString found =
        tr("%1 of %n waiting tickets find an agent.", nullptr, outcome.waiting).arg(Words::number(outcome.assigned));
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
