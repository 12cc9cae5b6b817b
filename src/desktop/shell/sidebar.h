// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/icons.h"
#include "desktop/style/panel.h"

#include <QAbstractButton>
#include <QList>

class QVBoxLayout;

namespace evenkeel {

/// One row of the sidebar: an icon and a word; only the icon when collapsed.
class SidebarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Page,   ///< checkable, filled while current
        Search, ///< framed like a field, with its shortcut on the right
    };

    SidebarButton(Glyph glyph, const QString &text, Look look = Look::Page, QWidget *parent = nullptr);

    void setCollapsed(bool isCollapsed);
    void setHint(const QString &hint);
    /// Keys that do the same, for the tool tip.
    void setKeys(const QString &keys) { m_keys = keys; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Look m_look;
    QString m_hint;
    QString m_keys;
    bool m_isCollapsed = false;
};

/// The list of pages at the left, with the search field on top and the settings at the foot.
class Sidebar final : public Panel
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// `keys` show the page too, and stand in its tool tip.
    void addPage(const QString &key, Glyph glyph, const QString &title, const QString &keys = {});
    void clearPages();
    void setCurrent(const QString &key);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void pageChosen(const QString &key);
    void searchRequested();
    void settingsRequested();
    void collapsedChanged(bool isCollapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyWidth();

    QVBoxLayout *m_pages = nullptr;
    QHash<QString, SidebarButton *> m_buttons;
    QList<SidebarButton *> m_others;
    SidebarButton *m_fold = nullptr;
    bool m_isCollapsed = false;
};

} // namespace evenkeel
