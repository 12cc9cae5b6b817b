// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

class QString;
class QStringView;
class QXmlStreamReader;

namespace evenkeel {

/// What stands in a cell's element.
struct CellContent
{
    std::optional<std::string> value; ///< its <v>, or the text of its <is>
    std::string formula;
};

/// Walks the elements of one part of a workbook. Nothing nests deeply there and nothing has a document type; where
/// either is found, the part is unsound and reading ends.
class WorkbookText final
{
public:
    explicit WorkbookText(QXmlStreamReader &xml)
        : m_xml(xml)
    {}

    /// On to the next element, however deep; false at the end. `inside`: only while it stands deeper than that.
    bool nextElement(int inside = 0);
    [[nodiscard]] int depth() const { return m_depth; }

    /// The text of the <si> or <is> that was just entered: its runs together, without what says how it is spoken.
    [[nodiscard]] std::string readString();
    /// The content of the <c> that was just entered.
    [[nodiscard]] CellContent readCell();

    [[nodiscard]] bool isSound() const;
    /// Sound and read to its end.
    [[nodiscard]] bool isWhole() const;

private:
    /// The text of an element without children.
    [[nodiscard]] std::string readText();
    void step();

    QXmlStreamReader &m_xml;
    int m_depth = 0;
    bool m_isUnsound = false;
};

struct CellPlace
{
    int column = 0;       ///< from 0
    std::int64_t row = 0; ///< from 1
};

/// "AB12"; nothing for what no sheet has.
[[nodiscard]] std::optional<CellPlace> cellPlace(QStringView text);
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text);
/// "2" for "2.0" and "2E0"; other text as it is.
[[nodiscard]] std::string plainNumber(const std::string &text);

/// "\x02" for "_x0002_", as workbooks write letters that XML cannot hold; and the way back, which also guards texts
/// that look so of themselves.
[[nodiscard]] std::string unescapedText(const QString &text);
[[nodiscard]] std::string escapedText(std::string_view text);

} // namespace evenkeel
