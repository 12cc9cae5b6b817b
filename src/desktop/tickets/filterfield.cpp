// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"

#include "desktop/style/icons.h"
#include "desktop/style/theme.h"
#include "services/ticketmatch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

#include <algorithm>

namespace evenkeel {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_offerModel(new QStringListModel(this))
    , m_completer(new QCompleter(m_offerModel, this))
{
    addAction(icon(Glyph::Filter, Tone::Muted), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Filter tickets: words, status:open, agent:none, age:>2d"));
    setAccessibleName(tr("Filter tickets"));
    setToolTip(
        tr("Words are looked for in subject, reference and customer. Conditions: %1. A minus in front turns a "
           "condition round.")
            .arg(TicketFilter::keys().join(QStringLiteral(":, ")) + u':') +
        u'\n' +
        tr("Decision records: “waited:skill decided:last-week” are the tickets that waited last week because "
           "nobody had the skill; “waited:\"Billing 3\"” asks for one skill and level.") +
        u'\n' +
        tr("SLA clocks: “breach:capacity” are the tickets with a promise that was breached mainly because nobody "
           "had room; “created:this-month” beside it keeps the search short."));
    setClearButtonEnabled(true);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::complete);
    connect(this, &QLineEdit::textChanged, this, &FilterField::read);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offerCompletions);
}

void FilterField::setNames(DeskNames names)
{
    m_names = std::move(names);
}

void FilterField::read()
{
    m_filter = TicketFilter::parse(text(), m_zone);
    underlineErrors();
    Q_EMIT filterChanged(m_filter);
}

void FilterField::underlineErrors()
{
    QList<QInputMethodEvent::Attribute> attributes;
    for (const FilterError &error : m_filter.errors()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tone(Tone::Bad));
        attributes.append({QInputMethodEvent::TextFormat, error.at - cursorPosition(), error.length, format});
    }
    // A line edit has no other way to format a part of its text.
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

QString FilterField::sentence(const FilterError &error)
{
    switch (error.code) {
    case FilterErrorCode::UnknownKey:
        return tr("There is no condition “%1:”. Put it in quotes to look for the words.").arg(error.value);
    case FilterErrorCode::MissingValue:
        return tr("A value is missing after “%1”.").arg(error.value);
    case FilterErrorCode::UnknownValue:
        return tr("“%1” is not one of the values this condition knows.").arg(error.value);
    case FilterErrorCode::BadDate:
        return tr("“%1” is not a date such as 2016-03-01, 2016-03 or last-week.").arg(error.value);
    case FilterErrorCode::BadDuration:
        return tr("“%1” is not a time such as 90m, 8h, 2d or 1w.").arg(error.value);
    case FilterErrorCode::BadNumber:
        return tr("“%1” is not a number.").arg(error.value);
    case FilterErrorCode::NotComparable:
        return tr("“%1” has no order, so it cannot be compared.").arg(error.value);
    case FilterErrorCode::EmptyRange:
        return tr("“%1” ends before it begins.").arg(error.value);
    case FilterErrorCode::UnclosedQuote:
        break;
    }
    return tr("A quotation mark is missing at the end.");
}

QString FilterField::problem() const
{
    if (!m_filter.errors().empty())
        return sentence(m_filter.errors().front());
    const QStringList unknown = unknownNames(m_filter, m_names);
    return unknown.isEmpty() || m_names.agents.empty() ? QString()
                                                       : tr("Nothing here is called “%1”.").arg(unknown.first());
}

void FilterField::offerCompletions()
{
    m_offers = TicketFilter::completions(text(), cursorPosition(), m_names);
    QStringList texts;
    for (const FilterCompletion &offer : m_offers)
        texts.append(offer.text);
    m_offerModel->setStringList(texts);
    if (texts.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(240);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex({});
}

void FilterField::complete(const QString &offer)
{
    const auto chosen =
        std::find_if(m_offers.begin(), m_offers.end(), [&](const FilterCompletion &one) { return one.text == offer; });
    if (chosen == m_offers.end())
        return;
    const FilterCompletion completion = *chosen;
    QString changed = text();
    changed.replace(completion.at, completion.length, completion.text);
    auto cursor = completion.at + static_cast<int>(completion.text.size());
    const bool isValue = !completion.text.endsWith(u':');
    if (isValue && cursor == changed.size())
        changed.append(u' ');
    setText(changed);
    setCursorPosition(isValue ? cursor + 1 : cursor);
    if (!isValue)
        offerCompletions();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible()) {
        const bool isChoice =
            event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
        if (isChoice && !popup->currentIndex().isValid()) {
            popup->hide();
        } else if (isChoice || event->key() == Qt::Key_Escape) {
            event->ignore(); // the completer's
            return;
        }
    }
    const bool goesDown =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (goesDown && !popup->isVisible()) {
        Q_EMIT leftDownwards();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    // Losing the focus drops the underlines with the preedit text.
    QLineEdit::focusOutEvent(event);
    underlineErrors();
}

} // namespace evenkeel
