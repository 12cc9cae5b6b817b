// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skillexportdialog.h"

#include "desktop/shell/deskcontext.h"
#include "desktop/style/words.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QFileDialog;

namespace evenkeel {

class DropVeil;
class LevelBlocks;
class SkillImportDialog;

/// Skills out of files and into files: chosen or dropped on the page, looked at before anything is stored, set as one
/// step of the undo list.
class SkillsFiles final : public QObject
{
    Q_OBJECT

public:
    /// `page` takes the drops; `asOf` says which levels are shown, nothing for those of today.
    SkillsFiles(const DeskContext &desk, LevelBlocks *blocks, std::function<std::optional<Instant>()> asOf,
                QWidget *page);

    [[nodiscard]] QAction *importAction() const { return m_import; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }

    /// Reads the file and shows what it would do.
    void lookAt(const QString &file);
    void write(const SkillExport &what, const QString &file);

Q_SIGNALS:
    void fileChooserShown(QFileDialog *dialog);
    void exportAsked(evenkeel::SkillExportDialog *dialog);
    void previewShown(evenkeel::SkillImportDialog *dialog);
    void written(const QString &file);
    void failed(const evenkeel::Failure &failure);
    /// What was under way has ended.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseImport();
    void chooseExport();
    void chooseExportFile(const SkillExport &what);
    void preview(const QString &file, SkillFilePlan plan);
    void store(const QString &file, LevelBlock block);
    void end();

    DeskContext m_desk;
    LevelBlocks *m_blocks;
    std::function<std::optional<Instant>()> m_asOf;
    QWidget *m_page;
    QAction *m_import;
    QAction *m_export;
    DropVeil *m_veil;
    int m_pending = 0;
};

} // namespace evenkeel
