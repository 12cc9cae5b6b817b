// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditioneditor.h"

#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Indent = 20;

bool isMovingField(ConditionField field)
{
    return field == ConditionField::AgeMinutes || field == ConditionField::SlaShare;
}

QTimeEdit *timeOfDay(double *minute, const QString &name, const bound::Changed &changed)
{
    auto *edit = new QTimeEdit(QTime(0, 0).addSecs(static_cast<int>(*minute) * 60));
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    bound::guardWheel(edit);
    QObject::connect(edit, &QTimeEdit::timeChanged, edit, [minute, changed](QTime time) {
        *minute = time.hour() * 60 + time.minute();
        changed();
    });
    return edit;
}

QWidget *bound1(ConditionField field, double *value, const QString &name, const bound::Changed &changed)
{
    if (field == ConditionField::TimeOfDay)
        return timeOfDay(value, name, changed);
    if (field == ConditionField::SlaShare)
        return bound::percent(value, name, {0, 10, 0, {}, {}}, changed);
    const double most = field == ConditionField::Weekday ? 7 : field == ConditionField::Effort ? 10 : 1000000;
    return bound::number(value, name, {0, most, 0, {}, {}}, changed);
}

Condition test(ConditionField field)
{
    Condition made;
    made.kind = Condition::Kind::Test;
    made.field = field;
    made.test = kindOf(field) == FieldKind::Words ? FieldTest::Is : FieldTest::AtLeast;
    return made;
}

} // namespace

ConditionEditor::ConditionEditor(const Condition &condition, const KnownNames &known, QWidget *parent)
    : QWidget(parent)
    , m_given(condition)
    , m_known(known)
    , m_lines(new QVBoxLayout(this))
{
    setAccessibleName(tr("Condition"));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(4);
    if (condition.kind == Condition::Kind::Test)
        m_root.parts.push_back(condition);
    else
        m_root = condition;
    m_asShown = m_root;
    rebuild();
}

void ConditionEditor::setStill(bool isStill)
{
    m_isStill = isStill;
    rebuild();
}

Condition ConditionEditor::condition() const
{
    if (m_root == m_asShown)
        return m_given;
    // A group of one says the same as what is in it.
    const bool isPlain = m_root.kind == Condition::Kind::All || m_root.kind == Condition::Kind::Any;
    return isPlain && m_root.parts.size() == 1 ? m_root.parts.front() : m_root;
}

Condition &ConditionEditor::at(const Path &path)
{
    Condition *node = &m_root;
    for (const std::size_t step : path)
        node = &node->parts[step];
    return *node;
}

void ConditionEditor::restructure(const std::function<void()> &work)
{
    // What the lines write into is about to move.
    for (QWidget *control : findChildren<QWidget *>())
        control->blockSignals(true);
    work();
    // The control that asked may be part of a line.
    QMetaObject::invokeMethod(this, &ConditionEditor::rebuild, Qt::QueuedConnection);
    Q_EMIT changed();
}

void ConditionEditor::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    addLine({});
}

void ConditionEditor::addLine(const Path &path)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(static_cast<int>(path.size()) * Indent, 0, 0, 0);
    line->setSpacing(8);
    m_lines->addWidget(box);
    const bool isTest = at(path).kind == Condition::Kind::Test;
    if (isTest)
        fillTest(path, line);
    else
        fillGroup(path, line);
    if (!path.empty())
        addRemove(path, line);
    if (isTest)
        return;
    for (std::size_t part = 0; part < at(path).parts.size(); ++part) {
        Path inner = path;
        inner.push_back(part);
        addLine(inner);
    }
}

void ConditionEditor::fillGroup(const Path &path, QHBoxLayout *line)
{
    Condition &group = at(path);
    const QList<std::pair<QString, Condition::Kind>> kinds{{tr("All of these"), Condition::Kind::All},
                                                           {tr("At least one of these"), Condition::Kind::Any},
                                                           {tr("None of these"), Condition::Kind::Not}};
    line->addWidget(bound::choice(&group.kind, tr("What has to hold"), kinds, [this] { Q_EMIT changed(); }));
    auto *addTest = new QPushButton(icon(Glyph::Plus), tr("Test"));
    addTest->setAccessibleName(tr("Add a test"));
    auto *addGroup = new QPushButton(icon(Glyph::Plus), tr("Group"));
    addGroup->setAccessibleName(tr("Add a group"));
    line->addWidget(addTest);
    line->addWidget(addGroup);
    if (path.empty() && group.parts.empty())
        line->addWidget(new ToneLabel(tr("No test: every ticket"), Tone::Muted));
    line->addStretch(1);
    connect(addTest, &QPushButton::clicked, this,
            [this, path] { restructure([&] { at(path).parts.push_back(test(ConditionField::Priority)); }); });
    connect(addGroup, &QPushButton::clicked, this, [this, path] {
        restructure([&] {
            Condition inner;
            inner.kind = Condition::Kind::Any;
            inner.parts.push_back(test(ConditionField::Priority));
            at(path).parts.push_back(inner);
        });
    });
}

void ConditionEditor::fillTest(const Path &path, QHBoxLayout *line)
{
    Condition &shown = at(path);
    QList<std::pair<QString, ConditionField>> fields;
    for (int code = 0; code < ConditionFieldCount; ++code) {
        const auto field = static_cast<ConditionField>(code);
        if (!m_isStill || !isMovingField(field) || field == shown.field)
            fields.append({KnownNames::field(field), field});
    }
    line->addWidget(bound::choice(&shown.field, tr("Field"), fields,
                                  [this, path] { restructure([&] { at(path) = test(at(path).field); }); }));
    QList<std::pair<QString, FieldTest>> tests;
    for (int code = 0; code < FieldTestCount; ++code) {
        if (const auto kind = static_cast<FieldTest>(code); isAllowed(shown.field, kind))
            tests.append({KnownNames::test(kind), kind});
    }
    line->addWidget(bound::choice(&shown.test, tr("Test"), tests, [this] { restructure([] {}); }));
    line->addWidget(valueControl(shown), 1);
}

QWidget *ConditionEditor::valueControl(Condition &shown)
{
    const bound::Changed tell = [this] { Q_EMIT changed(); };
    switch (shown.test) {
    case FieldTest::IsSet:
    case FieldTest::IsEmpty:
        return new QWidget;
    case FieldTest::AtLeast:
    case FieldTest::AtMost:
    case FieldTest::Between: {
        auto *box = new QWidget;
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins({});
        line->setSpacing(8);
        if (shown.test != FieldTest::AtMost)
            line->addWidget(bound1(shown.field, &shown.low, tr("From"), tell));
        if (shown.test == FieldTest::Between)
            line->addWidget(new ToneLabel(tr("and"), Tone::Muted));
        if (shown.test != FieldTest::AtLeast)
            line->addWidget(bound1(shown.field, &shown.high, tr("Up to"), tell));
        line->addStretch(1);
        return box;
    }
    default:
        return bound::names(&shown.values, tr("Values of %1").arg(KnownNames::field(shown.field)),
                            m_known.valuesOf(shown.field), tell);
    }
}

void ConditionEditor::addRemove(const Path &path, QHBoxLayout *line)
{
    auto *remove = new QToolButton;
    remove->setIcon(icon(Glyph::Close, Tone::Muted));
    remove->setToolTip(tr("Remove"));
    remove->setAccessibleName(tr("Remove this line of the condition"));
    line->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, path] {
        restructure([&] {
            Path group = path;
            const auto last = static_cast<std::ptrdiff_t>(group.back());
            group.pop_back();
            at(group).parts.erase(at(group).parts.begin() + last);
        });
    });
}

} // namespace evenkeel
