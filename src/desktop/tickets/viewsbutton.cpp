// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsbutton.h"

#include "desktop/style/icons.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int LongestName = 80;

} // namespace

ViewsButton::ViewsButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setIcon(evenkeel::icon(Glyph::SaveView, Tone::Muted));
    setToolTip(tr("Saved views: a filter, an order and columns under a name"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
    showText();
}

void ViewsButton::setViews(const std::vector<NamedView> &views)
{
    m_views = views;
    showText();
}

void ViewsButton::setCurrent(const QString &name)
{
    m_current = name;
    m_isModified = false;
    showText();
}

void ViewsButton::setModified(bool isModified)
{
    m_isModified = isModified;
    showText();
}

QSize ViewsButton::sizeHint() const
{
    // Room for the arrow beside the text.
    return QPushButton::sizeHint() + QSize(4, 0);
}

void ViewsButton::showText()
{
    const QString name = m_current.isEmpty() ? tr("All tickets") : m_current;
    const QString text = m_isModified && !m_current.isEmpty() ? tr("%1, changed", "name of a view").arg(name) : name;
    setText(fontMetrics().elidedText(text, Qt::ElideRight, 220).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(tr("View: %1").arg(text));
}

void ViewsButton::fillMenu()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("All tickets"));
    connect(all, &QAction::triggered, this, &ViewsButton::allChosen);
    for (const NamedView &view : m_given)
        addView(view);
    if (!m_given.empty() && !m_views.empty())
        m_menu->addSeparator();
    for (const NamedView &view : m_views)
        addView(view);
    if (m_isReadOnly)
        return;
    m_menu->addSeparator();
    if (isSaved(m_current)) {
        const QString current = m_current;
        connect(m_menu->addAction(tr("Save changes to this view")), &QAction::triggered, this,
                [this, current] { Q_EMIT saveRequested(current); });
    }
    connect(
        m_menu->addAction(evenkeel::icon(Glyph::Plus), tr("Save as a new view")), &QAction::triggered, this,
        [this] { askName(tr("Save this view as"), {}, [this](const QString &name) { Q_EMIT saveRequested(name); }); });
    if (!isSaved(m_current))
        return;
    const QString current = m_current;
    connect(m_menu->addAction(evenkeel::icon(Glyph::Edit), tr("Rename this view")), &QAction::triggered, this,
            [this, current] {
                askName(tr("Rename this view to"), current,
                        [this, current](const QString &name) { Q_EMIT renameRequested(current, name); });
            });
    connect(m_menu->addAction(evenkeel::icon(Glyph::Delete), tr("Delete this view")), &QAction::triggered, this,
            [this, current] { Q_EMIT removeRequested(current); });
}

void ViewsButton::addView(const NamedView &view)
{
    QString label = view.name;
    QAction *action = m_menu->addAction(label.replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(view.name == m_current);
    connect(action, &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
}

bool ViewsButton::isSaved(const QString &name) const
{
    const auto bearsName = [&name](const NamedView &view) { return view.name == name; };
    // A view may have been saved a moment ago and not be listed yet.
    return !name.isEmpty() && (std::any_of(m_views.begin(), m_views.end(), bearsName) ||
                               std::none_of(m_given.begin(), m_given.end(), bearsName));
}

void ViewsButton::askName(const QString &title, const QString &proposal,
                          const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Saved views"));
    dialog->setLabelText(title);
    dialog->setTextValue(proposal);
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString &text) {
        const QString name = text.simplified().left(LongestName);
        if (!name.isEmpty())
            then(name);
    });
    dialog->open();
}

} // namespace evenkeel
