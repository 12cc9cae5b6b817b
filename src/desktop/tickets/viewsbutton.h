// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ticketviews.h"

#include <QPushButton>

class QMenu;

namespace evenkeel {

/// The saved views of the tickets page: choose, save, rename, delete.
class ViewsButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ViewsButton(QWidget *parent = nullptr);

    /// Offered before the saved ones; they cannot be renamed or deleted.
    void setGivenViews(std::vector<NamedView> views) { m_given = std::move(views); }
    void setViews(const std::vector<NamedView> &views);
    [[nodiscard]] const std::vector<NamedView> &views() const { return m_views; }
    /// The view whose name is shown; empty: all tickets.
    void setCurrent(const QString &name);
    [[nodiscard]] QString current() const { return m_current; }
    /// Views can be chosen, and none saved, renamed or deleted.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Something was changed since the view was chosen.
    void setModified(bool isModified);

Q_SIGNALS:
    void viewChosen(const evenkeel::NamedView &view);
    void allChosen();
    void saveRequested(const QString &name);
    void renameRequested(const QString &from, const QString &to);
    void removeRequested(const QString &name);

private:
    void fillMenu();
    void showText();
    void addView(const NamedView &view);
    [[nodiscard]] bool isSaved(const QString &name) const;
    void askName(const QString &title, const QString &proposal, const std::function<void(const QString &)> &then);

    std::vector<NamedView> m_given;
    std::vector<NamedView> m_views;
    QString m_current;
    bool m_isModified = false;
    bool m_isReadOnly = false;
    QMenu *m_menu = nullptr;
};

} // namespace evenkeel
