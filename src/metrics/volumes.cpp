// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

namespace evenkeel {

namespace {

struct CountRule
{
    Metric metric;
    TicketMark mark;
};

constexpr std::array Counts{
    CountRule{Metric::Tickets, TicketMark::Created}, CountRule{Metric::Resolved, TicketMark::Resolved},
    CountRule{Metric::Backlog, TicketMark::OpenAtEnd}, CountRule{Metric::Waiting, TicketMark::WaitingAtEnd}};

} // namespace

// A count of nothing is a fact where tickets were there; where none were, it is none.
void addVolumes(FigureSheet &sheet)
{
    for (const CountRule &rule : Counts) {
        if (!sheet.wants(rule.metric))
            continue;
        for (std::uint32_t group = 0; group < sheet.groups.count(); ++group) {
            MetricFigure figure;
            figure.metric = rule.metric;
            const auto [part, whole] = sheet.countPart(group, rule.mark, TicketMark::Lived);
            figure.n = part;
            figure.denominator = whole;
            if (figure.denominator > 0)
                figure.value = static_cast<double>(figure.n);
            sheet.add(figure, group);
        }
    }
}

} // namespace evenkeel
