// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekfield.h"

#include "boundcontrols.h"
#include "settingwords.h"

#include "desktop/style/tonelabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace evenkeel {

WeekField::WeekField(const WeekPattern &week, QWidget *parent)
    : QWidget(parent)
    , m_zone(new QComboBox)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    for (int day = 1; day <= 7; ++day) {
        QStringList spans;
        for (const WeekSpan &span : week.spans) {
            if (span.weekday == day)
                spans << QStringLiteral("%1-%2").arg(SettingWords::clock(span.fromMinute),
                                                     SettingWords::clock(span.untilMinute));
        }
        auto *edit = new QLineEdit(spans.join(QStringLiteral(", ")));
        edit->setPlaceholderText(tr("No hours"));
        edit->setAccessibleName(tr("Hours on %1").arg(QLocale().standaloneDayName(day)));
        layout->addWidget(new ToneLabel(QLocale().standaloneDayName(day)), day - 1, 0);
        layout->addWidget(edit, day - 1, 1);
        m_days.push_back(edit);
        connect(edit, &QLineEdit::textChanged, this, &WeekField::changed);
    }
    m_zone->setEditable(true);
    m_zone->setAccessibleName(tr("Time zone"));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setCurrentText(QString::fromStdString(week.zone));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(16);
    bound::guardWheel(m_zone);
    layout->addWidget(new ToneLabel(tr("Time zone")), 7, 0);
    layout->addWidget(m_zone, 7, 1);
    connect(m_zone, &QComboBox::currentTextChanged, this, &WeekField::changed);
}

std::optional<std::vector<WeekSpan>> WeekField::spans(int weekday, const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-\u2013]\\s*(\\d{1,2})(?:[:.](\\d{2}))?$"));
    std::vector<WeekSpan> spans;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        const QRegularExpressionMatch match = pattern.match(trimmed);
        if (!match.hasMatch())
            return std::nullopt;
        const int from = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        const int until = match.captured(3).toInt() * 60 + match.captured(4).toInt();
        if (from >= until || until > 1440 || match.captured(2).toInt() > 59 || match.captured(4).toInt() > 59)
            return std::nullopt;
        spans.push_back({weekday, from, until});
    }
    std::sort(spans.begin(), spans.end());
    for (std::size_t at = 1; at < spans.size(); ++at) {
        if (spans[at].fromMinute < spans[at - 1].untilMinute)
            return std::nullopt;
    }
    return spans;
}

std::optional<WeekPattern> WeekField::week() const
{
    WeekPattern week;
    week.zone = m_zone->currentText().trimmed().toStdString();
    if (!QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(week.zone)))
        return std::nullopt;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto read = spans(static_cast<int>(day) + 1, m_days[day]->text());
        if (!read)
            return std::nullopt;
        week.spans.insert(week.spans.end(), read->begin(), read->end());
    }
    return week;
}

QString WeekField::problem() const
{
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (!spans(static_cast<int>(day) + 1, m_days[day]->text()))
            return tr("The hours on %1 cannot be read. Write them as 09:00-12:00, 13:00-17:00.")
                .arg(QLocale().standaloneDayName(static_cast<int>(day) + 1));
    }
    return week() ? QString() : tr("There is no time zone %1.").arg(m_zone->currentText());
}

} // namespace evenkeel
