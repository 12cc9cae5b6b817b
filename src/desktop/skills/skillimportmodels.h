// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillfiles.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// Levels that a file would set, beside those that are there.
class FileLevelsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Agent, Skill, Before, After, From, ColumnCount };

    FileLevelsModel(const DeskNames &names, std::vector<LevelSetting> settings, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DeskNames m_names;
    std::vector<LevelSetting> m_settings;
};

/// Rows of a file that are not taken, with where and why.
class FileRefusalsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Name, Value, Reason, ColumnCount };

    FileRefusalsModel(const SkillImport &figures, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString place(const SheetRefusal &refusal) const;

    std::string m_page;
    std::vector<SheetRefusal> m_refusals;
};

} // namespace evenkeel
