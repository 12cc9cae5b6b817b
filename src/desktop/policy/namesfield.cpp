// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesfield.h"

#include "desktop/style/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace evenkeel {

NamesField::NamesField(const QString &name, const QList<NamedCode> &known, QWidget *parent)
    : QWidget(parent)
    , m_known(known)
    , m_edit(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_edit->setAccessibleName(name);
    layout->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &NamesField::changed);
    if (m_known.isEmpty())
        return;
    m_menu = new QMenu(this);
    auto *open = new QToolButton;
    open->setIcon(icon(Glyph::ChevronDown, Tone::Muted));
    open->setAccessibleName(tr("Choose: %1").arg(name));
    open->setToolTip(tr("Choose from what the desk knows"));
    layout->addWidget(open);
    connect(open, &QToolButton::clicked, this, [this, open] {
        fillMenu();
        m_menu->popup(open->mapToGlobal(QPoint(0, open->height() + 2)));
    });
}

void NamesField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QStringList NamesField::split(const QString &text)
{
    QStringList parts;
    QString part;
    bool isQuoted = false;
    const auto end = [&] {
        if (const QString name = part.simplified(); !name.isEmpty())
            parts << name;
        part.clear();
    };
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            end();
        else
            part += c;
    }
    end();
    return parts;
}

QString NamesField::textOf(const QString &code) const
{
    for (const auto &[text, known] : m_known) {
        if (known.compare(code, Qt::CaseInsensitive) == 0)
            return text;
    }
    return code;
}

void NamesField::setValues(const std::vector<std::string> &values)
{
    QStringList parts;
    for (const std::string &value : values) {
        const QString text = textOf(QString::fromStdString(value));
        parts << (text.contains(u',') ? QStringLiteral("\"%1\"").arg(text) : text);
    }
    m_edit->setText(parts.join(QStringLiteral(", ")));
    m_edit->setCursorPosition(0);
}

std::vector<std::string> NamesField::values() const
{
    std::vector<std::string> values;
    for (const QString &part : split(m_edit->text())) {
        QString code = part;
        for (const auto &[text, known] : m_known) {
            if (text.compare(part, Qt::CaseInsensitive) == 0 || known.compare(part, Qt::CaseInsensitive) == 0)
                code = known;
        }
        if (std::find(values.begin(), values.end(), code.toStdString()) == values.end())
            values.push_back(code.toStdString());
    }
    return values;
}

void NamesField::fillMenu()
{
    m_menu->clear();
    const std::vector<std::string> chosen = values();
    for (const auto &[text, code] : m_known) {
        QString label = text;
        QAction *action = m_menu->addAction(label.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::find(chosen.begin(), chosen.end(), code.toStdString()) != chosen.end());
        connect(action, &QAction::toggled, this, [this, code = code.toStdString()](bool isOn) {
            std::vector<std::string> now = values();
            if (isOn)
                now.push_back(code);
            else
                std::erase(now, code);
            setValues(now);
        });
    }
}

} // namespace evenkeel
