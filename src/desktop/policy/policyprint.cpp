// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyprint.h"

#include <QFile>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace evenkeel::policyprint {

namespace {

/// A heading is short and ends without a stop.
bool isHeading(const QString &paragraph)
{
    constexpr qsizetype Longest = 60;
    return paragraph.size() < Longest && !paragraph.endsWith(u'.') && !paragraph.endsWith(u':');
}

} // namespace

void fill(QTextDocument &document, const QString &title, const QString &moment, const QStringList &paragraphs)
{
    document.clear();
    QTextCursor cursor(&document);
    const auto add = [&cursor](const QString &text, double points, QFont::Weight weight, double above) {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(4);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(weight);
        cursor.insertBlock(block, letters);
        cursor.insertText(text, letters);
    };
    add(title, 18, QFont::DemiBold, 0);
    add(moment, 9, QFont::Normal, 0);
    for (const QString &paragraph : paragraphs) {
        if (isHeading(paragraph))
            add(paragraph, 12, QFont::DemiBold, 14);
        else
            add(paragraph, 10.5, QFont::Normal, 0);
    }
}

bool writePdf(QTextDocument &document, const QString &file)
{
    if (QFile probe(file); !probe.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    writer.setTitle(document.firstBlock().text());
    writer.setResolution(300);
    document.print(&writer);
    return true;
}

} // namespace evenkeel::policyprint
