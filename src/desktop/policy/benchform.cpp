// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchform.h"

#include "boundcontrols.h"
#include "listeditors.h"
#include "policydialog.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"
#include "desktop/style/words.h"
#include "desktop/tickets/linkbutton.h"
#include "desktop/tickets/tracewords.h"
#include "services/shownline.h"

#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int ShortRole = Qt::UserRole + 1;

QComboBox *box()
{
    auto *made = new QComboBox;
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(8);
    bound::guardWheel(made);
    return made;
}

std::optional<QString> said(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

BenchForm::BenchForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_from(box())
    , m_channel(box())
    , m_priority(box())
    , m_language(box())
    , m_skills(new QPushButton)
    , m_effort(new QSpinBox)
    , m_share(new QDoubleSpinBox)
    , m_showMore(new LinkButton)
    , m_more(new QWidget)
    , m_category(box())
    , m_queue(box())
    , m_subject(new QLineEdit)
    , m_tier(new QLineEdit)
    , m_tags(new QLineEdit)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_from->setEditable(true);
    m_from->setInsertPolicy(QComboBox::NoInsert);
    m_from->completer()->setFilterMode(Qt::MatchContains);
    m_from->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addField(tr("Start from"), m_from);
    addField(tr("Channel"), m_channel);
    addField(tr("Priority"), m_priority);
    addField(tr("Language"), m_language);
    addField(tr("Skills"), m_skills);
    addField(tr("Effort"), m_effort);
    addField(tr("SLA used"), m_share);
    for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low})
        m_priority->addItem(icon(glyphOf(priority), toneOf(priority)), Words::priority(priority),
                            static_cast<int>(priority));
    m_priority->setCurrentIndex(2);
    m_effort->setRange(1, 10);
    m_effort->setValue(3);
    m_effort->setSuffix(tr(" of 10"));
    m_share->setRange(0, 1000);
    m_share->setDecimals(0);
    m_share->setSingleStep(25);
    m_share->setSuffix(QStringLiteral(" %"));
    for (QWidget *spin : {static_cast<QWidget *>(m_effort), static_cast<QWidget *>(m_share)})
        bound::guardWheel(spin);
    addMore();
    m_layout->addStretch(1);
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT startChanged(chosen());
        showStart();
    });
    connect(m_from->lineEdit(), &QLineEdit::editingFinished, this, &BenchForm::showStart);
    for (QComboBox *combo : {m_channel, m_priority, m_language, m_category, m_queue})
        connect(combo, &QComboBox::currentIndexChanged, this, &BenchForm::tell);
    connect(m_effort, &QSpinBox::valueChanged, this, &BenchForm::tell);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &BenchForm::tell);
    for (QLineEdit *edit : {m_subject, m_tier, m_tags})
        connect(edit, &QLineEdit::textChanged, this, &BenchForm::tell);
    connect(m_skills, &QPushButton::clicked, this, &BenchForm::askSkills);
    setWaiting({});
    showSkills();
}

void BenchForm::addField(const QString &name, QWidget *control)
{
    auto *label = new ToneLabel(name, Tone::Muted);
    label->setFont(fonts::secondary());
    label->setBuddy(control);
    control->setAccessibleName(name);
    m_layout->addWidget(label);
    m_layout->addWidget(control);
    m_layout->addSpacing(4);
}

void BenchForm::addMore()
{
    m_showMore->setText(tr("More facts"));
    m_layout->addWidget(m_showMore, 0, Qt::AlignLeft);
    QVBoxLayout *outer = m_layout;
    m_layout = new QVBoxLayout(m_more);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    addField(tr("Queue"), m_queue);
    addField(tr("Category"), m_category);
    addField(tr("Subject"), m_subject);
    addField(tr("Customer tier"), m_tier);
    addField(tr("Tags"), m_tags);
    m_layout = outer;
    m_layout->addWidget(m_more);
    m_more->hide();
    connect(m_showMore, &LinkButton::clicked, this, [this] {
        m_more->setVisible(m_more->isHidden());
        m_showMore->setText(m_more->isHidden() ? tr("More facts") : tr("Fewer facts"));
        m_showMore->updateGeometry();
    });
}

void BenchForm::setNames(const DeskNames &names)
{
    m_isFilling = true;
    m_names = names;
    m_known = KnownNames::of(names);
    const auto fill = [](QComboBox *combo, const QString &none, const QList<NamedCode> &values) {
        const QVariant kept = combo->currentData();
        combo->clear();
        combo->addItem(none, QString());
        for (const auto &[text, code] : values)
            combo->addItem(text, code);
        combo->setCurrentIndex(std::max(0, combo->findData(kept)));
    };
    const QVariant channel = m_channel->currentData();
    m_channel->clear();
    for (const auto &[id, known] : names.channels)
        m_channel->addItem(icon(glyphOf(known.kind), Tone::Muted), shownLine(known.name),
                           QString::fromStdString(known.name));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(channel)));
    fill(m_language, tr("Any"), m_known.valuesOf(ConditionField::Language));
    fill(m_queue, tr("As triage decides"), KnownNames::plain(m_known.queues));
    fill(m_category, tr("None"), KnownNames::plain(m_known.categories));
    m_isFilling = false;
    showSkills();
}

void BenchForm::setWaiting(const std::vector<TicketCard> &waiting)
{
    const TicketId kept = chosen();
    m_isFilling = true;
    m_from->clear();
    m_from->addItem(tr("An invented ticket"), qint64{0});
    for (const TicketCard &card : waiting) {
        m_from->addItem(tr("%1 %2", "number, subject of a ticket").arg(card.reference, card.subject),
                        static_cast<qint64>(card.id.value));
        m_from->setItemData(m_from->count() - 1, tr("Ticket %1").arg(card.reference), ShortRole);
    }
    m_isFilling = false;
    const int at = m_from->findData(static_cast<qint64>(kept.value));
    if (at > 0 || waiting.empty()) {
        m_isFilling = true;
        m_from->setCurrentIndex(std::max(0, at));
        m_isFilling = false;
    } else {
        m_from->setCurrentIndex(std::min(1, m_from->count() - 1));
    }
    showStart();
}

void BenchForm::showStart()
{
    // The list has the subject, too; here it would be cut.
    const QString text = m_from->currentData(ShortRole).toString();
    m_from->setEditText(text.isEmpty() ? m_from->itemText(m_from->currentIndex()) : text);
    m_from->setToolTip(m_from->itemText(m_from->currentIndex()));
}

TicketId BenchForm::chosen() const
{
    return TicketId{m_from->currentData().toLongLong()};
}

void BenchForm::choose(TicketId ticket)
{
    if (const int at = m_from->findData(static_cast<qint64>(ticket.value)); at >= 0)
        m_from->setCurrentIndex(at);
}

void BenchForm::showTicket(const TicketDetail &detail)
{
    m_isFilling = true;
    const auto select = [](QComboBox *combo, const QVariant &value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    select(m_channel, QString::fromStdString(storedName(m_names.channels, detail.ticket.channel)));
    select(m_priority, static_cast<int>(detail.ticket.priority));
    select(m_language, QString::fromStdString(detail.ticket.language));
    select(m_queue, QString::fromStdString(storedName(m_names.queues, detail.ticket.queue)));
    select(m_category, QString::fromStdString(storedName(m_names.categories, detail.ticket.category)));
    m_effort->setValue(detail.effort);
    m_share->setValue(detail.slaShare * 100);
    m_subject->setText(shownLine(detail.ticket.subject));
    m_subject->setCursorPosition(0);
    m_tier->setText(QString::fromStdString(detail.ticket.tier));
    QStringList tags;
    for (const std::string &tag : detail.ticket.tags)
        tags << QString::fromStdString(tag);
    m_tags->setText(tags.join(QStringLiteral(", ")));
    m_needs = detail.needs;
    m_startNeeds = detail.needs;
    m_isFilling = false;
    showSkills();
    m_start = asShown();
    Q_EMIT changed();
}

BenchTicket BenchForm::asShown() const
{
    BenchTicket shown;
    shown.ticket = chosen();
    shown.queue = said(m_queue->currentData().toString());
    shown.category = said(m_category->currentData().toString());
    shown.channel = said(m_channel->currentData().toString());
    shown.priority = static_cast<Priority>(m_priority->currentData().toInt());
    shown.language = said(m_language->currentData().toString());
    shown.subject = said(m_subject->text());
    shown.tier = said(m_tier->text());
    const QStringList tags = NamesField::split(m_tags->text());
    shown.tags = std::vector<QString>(tags.begin(), tags.end());
    shown.effort = m_effort->value();
    shown.slaShare = m_share->value() / 100;
    return shown;
}

BenchTicket BenchForm::ticket() const
{
    BenchTicket shown = asShown();
    if (!shown.ticket.isValid()) {
        if (!m_needs.empty())
            shown.needs = m_needs;
        return shown;
    }
    const auto forget = [](auto &fact, const auto &start) {
        if (fact == start)
            fact.reset();
        else if (!fact) // it was said and is no longer
            fact.emplace();
    };
    forget(shown.queue, m_start.queue);
    forget(shown.category, m_start.category);
    forget(shown.channel, m_start.channel);
    forget(shown.priority, m_start.priority);
    forget(shown.language, m_start.language);
    forget(shown.subject, m_start.subject);
    forget(shown.tier, m_start.tier);
    forget(shown.tags, m_start.tags);
    forget(shown.effort, m_start.effort);
    forget(shown.slaShare, m_start.slaShare);
    if (m_needs != m_startNeeds)
        shown.needs = m_needs;
    return shown;
}

void BenchForm::showSkills()
{
    const QString words = m_needs.empty() ? tr("As its category asks") : TraceWords::needs(m_needs, m_names);
    m_skills->setToolTip(words);
    m_skills->setAccessibleName(tr("Skills: %1").arg(words));
    m_skills->setText(
        m_skills->fontMetrics().elidedText(words, Qt::ElideRight, 132).replace(u'&', QStringLiteral("&&")));
}

void BenchForm::askSkills()
{
    auto *dialog = new PolicyDialog(tr("Skills the ticket asks for"), tr("Use these skills"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto asks = std::make_shared<std::vector<SkillAsk>>();
    for (const SkillNeed &need : m_needs)
        asks->push_back({storedName(m_names.skills, need.skill), need.level, need.isRequired});
    dialog->addWide(listeditors::skillAsks(asks.get(), m_known.skills, true, dialog->changed()));
    connect(dialog, &QDialog::accepted, this, [this, asks] {
        m_needs.clear();
        for (const SkillAsk &ask : *asks) {
            for (const auto &[id, skill] : m_names.skills) {
                if (skill.name == ask.skill)
                    m_needs.push_back({id, ask.level, ask.isRequired});
            }
        }
        showSkills();
        tell();
    });
    dialog->open();
}

void BenchForm::tell()
{
    if (!m_isFilling)
        Q_EMIT changed();
}

} // namespace evenkeel
