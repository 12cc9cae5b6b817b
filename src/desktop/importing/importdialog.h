// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handmapping.h"

#include "desktop/shell/deskcontext.h"
#include "desktop/style/palette.h"
#include "services/importresults.h"

#include <QDialog>

#include <memory>
#include <stop_token>
#include <vector>

class QLabel;

namespace Ui {
class ImportDialog;
}

namespace evenkeel {

class MappingModel;
class QuarantineModel;
struct Error;

/// From a file to tickets: choose, see the recognised profile and the columns, map by hand where needed, see what
/// will happen, run it, see what was set aside.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const DeskContext &desk, QWidget *parent = nullptr);
    ~ImportDialog() override;

    enum class Step { Choose, Map, Checked, Running, Finished };

    void setFiles(const QStringList &files);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString outcomeText() const;
    [[nodiscard]] QString failureText() const;
    void reject() override;

Q_SIGNALS:
    void stepChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct ProfileChoice
    {
        QString name;
        QString title;
        QByteArray json;
    };

    static void tint(QLabel *label, Tone ink);
    void prepareControls();
    void prepareTables();
    void connectControls();
    void readProfiles();
    void chooseFiles();
    void preview();
    void showPreview(const ImportPreview &preview);
    void useProfile();
    void showMapping();
    [[nodiscard]] HandMapping mapping() const;
    [[nodiscard]] bool isChangedByHand() const;
    [[nodiscard]] ImportRequest request(bool isDryRun) const;
    void goOn();
    void goBack();
    void run(bool isDryRun);
    void showOutcome(const ImportSummary &summary, bool isDryRun);
    void readQuarantine(std::int64_t importId);
    void exportRows();
    void saveProfile();
    void setStep(Step step);
    void showOutcomeParts();
    void nameNext();
    void setBusy(bool isBusy);
    void showFailure(const Error &error);
    void showProblem(const QString &text);

    DeskContext m_desk;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    MappingModel *m_mapping = nullptr;
    QuarantineModel *m_quarantine = nullptr;
    QStringList m_files;
    std::vector<ProfileChoice> m_profiles;
    ImportPreview m_preview;
    HandMapping m_asRecognised;
    ImportSummary m_summary;
    std::stop_source m_stop;
    Step m_step = Step::Choose;
    bool m_isBusy = false;
};

} // namespace evenkeel
