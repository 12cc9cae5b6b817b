// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace evenkeel {

class PaletteModel;
class ToneLabel;

/// Ctrl+K: one field over all actions, pages, agents and tickets. Typing narrows, Up and Down choose, Return runs.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// Finds things that are not known beforehand (agents, tickets); may answer later.
    using Source = std::function<void(const QString &query, const PaletteAnswer &answer)>;

    explicit CommandPalette(QWidget *parent = nullptr);

    /// Always at hand; matched here.
    void setCommands(const QList<PaletteEntry> &commands);
    void setSources(const QList<Source> &sources);
    /// Opens centred near the top of its window with an empty field.
    void start(const QString &query = {});
    [[nodiscard]] PaletteModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &query);
    void run(const QModelIndex &index);
    void showCount();

    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    ToneLabel *m_none = nullptr;
    PaletteModel *m_model = nullptr;
    QList<PaletteEntry> m_commands;
    QList<Source> m_sources;
    int m_round = 0; ///< answers to an older round are dropped
};

} // namespace evenkeel
