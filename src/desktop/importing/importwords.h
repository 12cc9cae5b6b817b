// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticketfield.h"
#include "services/importresults.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// The words of importing in the reader's language.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    [[nodiscard]] static QString field(TicketField field);
    /// Why a row was set aside, from its code.
    [[nodiscard]] static QString reason(const QString &code);
    /// The title of a built-in profile in the reader's language; any other as its author wrote it.
    [[nodiscard]] static QString profileTitle(const QString &title);
    /// What an import will do or did, a sentence each.
    [[nodiscard]] static QStringList outcome(const ImportSummary &summary, bool isDryRun);
};

} // namespace evenkeel
