// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QGridLayout;
class QPushButton;

namespace evenkeel {

class ToneLabel;

/// A form about one thing of a policy: named lines, groups, and below what it says in plain words. Nothing changes
/// outside until it is accepted.
class PolicyDialog final : public QDialog
{
    Q_OBJECT

public:
    PolicyDialog(const QString &title, const QString &accept, QWidget *parent = nullptr);

    void addHeading(const QString &text);
    /// A line: its name at the left, the control at the right, an explanation under it where one helps.
    void addLine(const QString &name, QWidget *control, const QString &note = {});
    /// Something as wide as the form.
    void addWide(QWidget *control);
    /// Told in plain words under the form, anew after every change.
    void setSentence(std::function<QString()> sentence);
    /// What stands in the way of accepting; empty: nothing.
    void setProblem(std::function<QString()> problem);
    /// To be called by every control that changed something.
    [[nodiscard]] std::function<void()> changed();
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

    void done(int result) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tell();

    QWidget *m_form = nullptr;
    QGridLayout *m_grid = nullptr;
    ToneLabel *m_words = nullptr;
    ToneLabel *m_trouble = nullptr;
    QPushButton *m_accept = nullptr;
    std::function<QString()> m_sentence;
    std::function<QString()> m_problem;
};

} // namespace evenkeel
