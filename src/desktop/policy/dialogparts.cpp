// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogparts.h"

#include "dialogtext.h"

#include "desktop/style/words.h"

#include <QCheckBox>
#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace evenkeel::dialogs {

void addName(PolicyDialog *dialog, std::string *name, bool *isOn)
{
    auto *edit = bound::text(name, DialogText::tr("Name"), dialog->changed());
    edit->setObjectName(QStringLiteral("name"));
    dialog->addLine(DialogText::tr("Name"), edit);
    dialog->addLine({}, bound::check(isOn, DialogText::tr("In use"), dialog->changed()));
}

void addCondition(PolicyDialog *dialog, Condition *condition, const KnownNames &known, bool isStill)
{
    auto *editor = new ConditionEditor(*condition, known);
    editor->setStill(isStill);
    QObject::connect(editor, &ConditionEditor::changed, dialog, [editor, condition, changed = dialog->changed()] {
        *condition = editor->condition();
        changed();
    });
    dialog->addHeading(DialogText::tr("When"));
    dialog->addWide(editor);
}

QString namelessProblem(const std::string &name)
{
    return name.empty() ? DialogText::tr("Give it a name, so that traces and findings can say which one it is.")
                        : QString();
}

QWidget *holidays(std::vector<std::string> *dates, const bound::Changed &changed)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(DialogText::tr("Holidays, one date a line"));
    edit->setPlaceholderText(QStringLiteral("2026-12-25"));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(84);
    QStringList lines;
    for (const std::string &date : *dates)
        lines << QString::fromStdString(date);
    edit->setPlainText(lines.join(u'\n'));
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [edit, dates, changed] {
        dates->clear();
        for (const QString &line : edit->toPlainText().split(u'\n')) {
            if (const QString date = line.trimmed(); !date.isEmpty())
                dates->push_back(date.toStdString());
        }
        std::sort(dates->begin(), dates->end());
        dates->erase(std::unique(dates->begin(), dates->end()), dates->end());
        changed();
    });
    return edit;
}

QString holidayProblem(const std::vector<std::string> &dates)
{
    for (const std::string &date : dates) {
        const QString text = QString::fromStdString(date);
        if (!QDate::fromString(text, Qt::ISODate).isValid() || text.size() != 10)
            return DialogText::tr("%1 is no date. Write holidays as 2026-12-25, one a line.").arg(text);
    }
    return {};
}

QList<std::pair<QString, AssignmentMethod>> methods()
{
    QList<std::pair<QString, AssignmentMethod>> list;
    for (int code = 0; code < AssignmentMethodCount; ++code)
        list.append({Words::method(static_cast<AssignmentMethod>(code)), static_cast<AssignmentMethod>(code)});
    return list;
}

} // namespace evenkeel::dialogs
