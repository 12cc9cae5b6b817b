// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importresults.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace evenkeel {

/// The figures of an import in two columns: what the files hold, and what becomes of it.
class ImportFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFigures(QWidget *parent = nullptr);

    void showSummary(const ImportSummary &summary, bool isDryRun);
    /// For readers and tests: "New tickets: 12", in the order shown.
    [[nodiscard]] QStringList lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(int side, const QString &name, std::int64_t figure, bool isBad = false);

    QGridLayout *m_layout;
    QStringList m_lines;
    std::array<int, 2> m_rows{};
};

} // namespace evenkeel
