// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contestedvalue.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

namespace Ui {
class ConflictDialog;
}

namespace evenkeel {

class ConflictModel;

/// What somebody else has changed meanwhile beside what this desk wants, who and when, and which of both is to hold,
/// value by value. Nothing of the edit was stored when it opens; closing it keeps theirs.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    /// By value: mine is to hold.
    using Chosen = std::function<void(const std::vector<bool> &areMine)>;

    /// `title` tells in a sentence what has happened.
    ConflictDialog(const QString &title, std::vector<ContestedValue> values, QWidget *parent = nullptr);
    ~ConflictDialog() override;

    /// Opens it over the parent and answers once, however it ends; it deletes itself.
    static ConflictDialog *ask(const QString &title, std::vector<ContestedValue> values, QWidget *parent,
                               Chosen chosen);

    [[nodiscard]] ConflictModel *model() const { return m_model; }
    [[nodiscard]] const std::vector<bool> &areMine() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons(bool areSeveral);
    void dress();

    std::unique_ptr<Ui::ConflictDialog> m_ui;
    ConflictModel *m_model;
};

} // namespace evenkeel
