// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/calendarfiles.h"

#include <QDialog>
#include <QTimeZone>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace evenkeel {

class IcsPreviewModel;

/// A calendar file before it is stored: whose it is, what its entries are, and what would come of each of them.
class IcsImportDialog final : public QDialog
{
    Q_OBJECT

public:
    IcsImportDialog(const QString &file, const DeskNames &names, const QTimeZone &zone, QWidget *parent = nullptr);

    /// What is to be imported as the controls say.
    [[nodiscard]] CalendarImportRequest request(bool isDryRun) const;
    void setPreview(const CalendarImportOutcome &outcome);
    [[nodiscard]] const IcsPreviewModel *preview() const { return m_preview; }

Q_SIGNALS:
    /// The controls say something else: the preview is to be made anew.
    void previewAsked();

private:
    void buildForm(const DeskNames &names);

    QString m_file;
    DeskNames m_names;
    QTimeZone m_zone;
    IcsPreviewModel *m_preview;
    QComboBox *m_whose;
    QComboBox *m_kind;
    QLineEdit *m_region;
    QLabel *m_sum;
    QDialogButtonBox *m_buttons;
};

} // namespace evenkeel
