// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QPushButton;

namespace evenkeel {

/// Sentences to read, with a heading, and what can be done about them.
class TextListDialog final : public QDialog
{
    Q_OBJECT

public:
    TextListDialog(const QString &title, const QString &lead, const QStringList &sentences, QWidget *parent = nullptr);

    /// Adds a button that closes the dialog; the first one added is the primary one where asked for.
    QPushButton *addButton(const QString &text, bool isPrimary = false);
    [[nodiscard]] QStringList sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace evenkeel
