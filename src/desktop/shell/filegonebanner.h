// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace evenkeel {

class FileGuard;
class ToneLabel;
class Workspace;

/// Across the page when the file of the workspace was deleted or moved away under the program: what is shown is still
/// all there, and can be written into a file again.
class FileGoneBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit FileGoneBanner(QWidget *parent = nullptr);
    ~FileGoneBanner() override;

    /// None: nothing to follow. Before the one followed goes.
    void follow(Workspace *workspace);
    [[nodiscard]] QString text() const;
    /// True unless something would be lost and whoever closes wants to keep it.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    /// It is in this file now; what is open is not the same any more.
    void saved(const QString &url);
    void failed(const evenkeel::Failure &failure);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showGone();
    void putBack();
    void saveElsewhere();
    void save(const QString &file);

    std::unique_ptr<FileGuard> m_guard;
    ToneLabel *m_what = nullptr;
    ToneLabel *m_rest = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_elsewhere = nullptr;
};

} // namespace evenkeel
