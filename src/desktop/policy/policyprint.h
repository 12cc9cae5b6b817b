// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QTextDocument;

namespace evenkeel::policyprint {

/// The policy in plain words as a document: title, moment, paragraphs, headings told by the words that make them.
void fill(QTextDocument &document, const QString &title, const QString &moment, const QStringList &paragraphs);
/// Writes it as PDF; false when the file cannot be written.
[[nodiscard]] bool writePdf(QTextDocument &document, const QString &file);

} // namespace evenkeel::policyprint
