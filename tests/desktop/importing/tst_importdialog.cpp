// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/importdialog.h"
#include "desktop/importing/importfigures.h"
#include "desktop/importing/mappingmodel.h"
#include "desktop/importing/proposalsdialog.h"
#include "desktop/importing/quarantinemodel.h"
#include "services/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }

    template <class Widget>
    static Widget *child(QDialog &dialog, const char *name)
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Workspace::open(QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("w.evenkeel")),
                                      Workspace::Missing::Create, Clock(*instantFromIso("2016-05-01")));
        QVERIFY(opened);
        m_workspace = std::move(opened.value());
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void importsATableAfterShowingWhatWillHappen()
    {
        const QString file = write(QStringLiteral("tickets.csv"), "Ticket ID,Created,Subject,Status,Assignee\n"
                                                                  "A-1,2016-03-01 10:00,Refund,open,Tom\n"
                                                                  "A-2,2016-03-02 11:00,Login,closed,Anna\n"
                                                                  "A-3,not a date,Broken,open,Tom\n");
        ImportDialog dialog({m_workspace.get(), nullptr, nullptr});
        dialog.show();
        dialog.setFiles({file});
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Map);
        QVERIFY2(dialog.failureText().isEmpty(), qPrintable(dialog.failureText()));
        QCOMPARE(child<QComboBox>(dialog, "profile")->currentData().toString(), QStringLiteral("table"));
        auto *mapping = child<QTableView>(dialog, "mapping");
        QCOMPARE(mapping->model()->rowCount(), 5);
        auto *next = child<QPushButton>(dialog, "next");
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Checked);
        QVERIFY2(dialog.outcomeText().contains(QStringLiteral("3 rows")), qPrintable(dialog.outcomeText()));
        QCOMPARE(next->text(), QStringLiteral("Import 2 tickets"));
        const QStringList figures = dialog.findChild<ImportFigures *>()->lines();
        QVERIFY2(figures.contains(QStringLiteral("New tickets: 2")), qPrintable(figures.join(u'\n')));
        QVERIFY2(figures.contains(QStringLiteral("Rows that cannot be read: 1")), qPrintable(figures.join(u'\n')));
        // What cannot be read is shown before anything is stored.
        auto *examples = child<QTableView>(dialog, "quarantine");
        QVERIFY(examples->isVisible());
        QCOMPARE(examples->model()->rowCount(), 1);
        QCOMPARE(examples->model()->index(0, QuarantineColumn::Line).data().toString(), QStringLiteral("4"));
        QVERIFY(!child<QPushButton>(dialog, "exportRows")->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Finished);
        auto *quarantine = child<QTableView>(dialog, "quarantine");
        QTRY_COMPARE(quarantine->model()->rowCount(), 1);
        QVERIFY(quarantine->isVisible());
        QCOMPARE(quarantine->model()->index(0, QuarantineColumn::Value).data().toString(),
                 QStringLiteral("not a date"));
        QVERIFY(child<QPushButton>(dialog, "exportRows")->isVisible());

        ImportDialog again({m_workspace.get(), nullptr, nullptr});
        again.show();
        again.setFiles({file});
        QTRY_COMPARE(again.step(), ImportDialog::Step::Map);
        QTest::mouseClick(child<QPushButton>(again, "next"), Qt::LeftButton);
        QTRY_COMPARE(again.step(), ImportDialog::Step::Checked);
        QVERIFY2(again.outcomeText().contains(QStringLiteral("known already")), qPrintable(again.outcomeText()));
    }

    void mapsColumnsByHandBeforeItGoesOn()
    {
        const QString file = write(QStringLiteral("fremd.csv"), "Nummer;Angelegt;Betreff\n"
                                                                "7;03.02.2016 10:00;Rechnung fehlt\n");
        ImportDialog dialog({m_workspace.get(), nullptr, nullptr});
        dialog.show();
        dialog.setFiles({file});
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Map);
        auto *next = child<QPushButton>(dialog, "next");
        QTRY_VERIFY(!dialog.isBusy());
        QVERIFY(!next->isEnabled()); // nobody knows which column is what
        QAbstractItemModel *mapping = child<QTableView>(dialog, "mapping")->model();
        const auto map = [&](int row, TicketField field) {
            mapping->setData(mapping->index(row, MappingColumn::Field), static_cast<int>(field), Qt::EditRole);
        };
        map(0, TicketField::Reference);
        map(1, TicketField::CreatedAt);
        map(2, TicketField::Subject);
        auto *dates = child<QComboBox>(dialog, "dates");
        dates->setCurrentIndex(dates->findData(static_cast<int>(DateForm::DayFirst)));
        QVERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Checked);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Finished);
        QVERIFY2(dialog.outcomeText().contains(QStringLiteral("1 tickets")), qPrintable(dialog.outcomeText()));
    }

    void saysWhenTheFileIsGone()
    {
        ImportDialog dialog({m_workspace.get(), nullptr, nullptr});
        dialog.show();
        dialog.setFiles({m_folder->filePath(QStringLiteral("gone.csv"))});
        QTRY_VERIFY(!dialog.failureText().isEmpty());
        QVERIFY(dialog.failureText().contains(QStringLiteral("gone.csv")));
        QCOMPARE(dialog.step(), ImportDialog::Step::Choose);
    }

    void acceptsOnlyTheChosenParts()
    {
        ProposalsDialog dialog({});
        ProposalView view;
        view.skills.resize(2);
        view.skills[0].name = QStringLiteral("Billing");
        view.skills[1].name = QStringLiteral("Login");
        view.levels.push_back({AgentId{1}, QStringLiteral("Tom"), 0, Proficiency::Basic, 3, 1, 0});
        view.efforts.resize(3);
        dialog.showProposals(view);
        dialog.show();
        QCOMPARE(dialog.acceptText(), QStringLiteral("Accept 2 skills, 1 levels, 3 efforts"));
        QVERIFY(!dialog.choice().hours); // none were proposed
        QTest::mouseClick(child<QCheckBox>(dialog, "takeSkills"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(dialog.acceptText(), QStringLiteral("Accept 3 efforts"));
        child<QCheckBox>(dialog, "takeEfforts")->setChecked(false);
        QVERIFY(!child<QPushButton>(dialog, "take")->isEnabled());
        auto *skills = child<QTableView>(dialog, "skills");
        skills->model()->setData(skills->model()->index(0, 0), QStringLiteral("Money"), Qt::EditRole);
        QCOMPARE(dialog.choice().skillNames[0], QStringLiteral("Money"));
    }
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
