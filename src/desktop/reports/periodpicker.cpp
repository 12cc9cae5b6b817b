// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodpicker.h"

#include "desktop/shell/filterchip.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace evenkeel {

namespace {

constexpr int MostDays = 3650;

QToolButton *arrow(Glyph glyph, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(glyph));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_chip(new FilterChip(tr("Period"), FilterChip::Mode::Always))
    , m_label(new ToneLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_chip->setGlyph(Glyph::Calendar);
    m_chip->setChoices({{tr("Week"), static_cast<int>(Kind::Week), {}},
                        {tr("Month"), static_cast<int>(Kind::Month), {}},
                        {tr("Other days…"), static_cast<int>(Kind::Days), {}}});
    m_chip->setChosen({static_cast<int>(Kind::Week)});
    QToolButton *back = arrow(Glyph::ChevronLeft, tr("Period before"));
    QToolButton *forth = arrow(Glyph::ChevronRight, tr("Period after"));
    m_label->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_chip);
    layout->addWidget(back);
    layout->addWidget(m_label);
    layout->addWidget(forth);
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_chip, &FilterChip::changed, this,
            [this] { chooseKind(static_cast<Kind>(m_chip->chosen().value(0).toInt())); });
}

void PeriodPicker::chooseKind(Kind kind)
{
    if (kind == Kind::Days)
        return askDays();
    if (kind != m_kind)
        setPeriod(kind, m_first);
}

void PeriodPicker::setPeriod(Kind kind, QDate day)
{
    m_kind = kind;
    if (kind == Kind::Month) {
        m_first = QDate(day.year(), day.month(), 1);
        m_next = m_first.addMonths(1);
    } else {
        m_first = day.addDays(1 - day.dayOfWeek());
        m_next = m_first.addDays(7);
    }
    showPeriod();
}

void PeriodPicker::setDays(QDate first, QDate last)
{
    m_kind = Kind::Days;
    m_first = std::min(first, last);
    m_next = std::min(std::max(first, last), m_first.addDays(MostDays)).addDays(1);
    showPeriod();
}

void PeriodPicker::showSpan(QDate first, QDate next)
{
    if (first.dayOfWeek() == 1 && first.addDays(7) == next)
        setPeriod(Kind::Week, first);
    else if (first.day() == 1 && first.addMonths(1) == next)
        setPeriod(Kind::Month, first);
    else
        setDays(first, next.addDays(-1));
}

void PeriodPicker::step(int direction)
{
    if (m_kind == Kind::Month)
        return setPeriod(m_kind, m_first.addMonths(direction));
    if (m_kind == Kind::Week)
        return setPeriod(m_kind, m_first.addDays(7 * direction));
    const qint64 days = m_first.daysTo(m_next) * direction;
    setDays(m_first.addDays(days), m_next.addDays(days - 1));
}

QString PeriodPicker::text() const
{
    const QLocale locale;
    const QDate last = m_next.addDays(-1);
    if (m_kind == Kind::Month)
        return locale.toString(m_first, QStringLiteral("MMMM yyyy"));
    const QString span =
        tr("%1 to %2", "dates")
            .arg(locale.toString(m_first, m_first.year() == last.year() ? QStringLiteral("d MMM")
                                                                        : QStringLiteral("d MMM yyyy")),
                 locale.toString(last, QStringLiteral("d MMM yyyy")));
    return m_kind == Kind::Week ? tr("W%1, %2", "week number, dates").arg(m_first.weekNumber()).arg(span) : span;
}

void PeriodPicker::showPeriod()
{
    m_chip->setChosen({static_cast<int>(m_kind)});
    m_label->setText(text());
    // Wide enough for every week, so that the arrows stay under the pointer.
    m_label->setMinimumWidth(std::max(m_label->minimumWidth(), m_label->sizeHint().width()));
    Q_EMIT changed();
}

void PeriodPicker::askDays()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Other days"));
    auto *form = new QFormLayout(dialog);
    auto *from = new QDateEdit(m_first);
    auto *until = new QDateEdit(m_next.addDays(-1));
    for (QDateEdit *edit : {from, until})
        edit->setCalendarPopup(true);
    form->addRow(tr("First day"), from);
    form->addRow(tr("Last day"), until);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show these days"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, from, until] { setDays(from->date(), until->date()); });
    connect(dialog, &QDialog::rejected, this, [this] { m_chip->setChosen({static_cast<int>(m_kind)}); });
    dialog->open();
}

} // namespace evenkeel
