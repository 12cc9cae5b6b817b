// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillimportmodels.h"

#include "desktop/style/words.h"
#include "wording/skillfilewords.h"

#include <utility>

namespace evenkeel {

FileLevelsModel::FileLevelsModel(const DeskNames &names, std::vector<LevelSetting> settings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(names)
    , m_settings(std::move(settings))
{}

int FileLevelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_settings.size());
}

int FileLevelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FileLevelsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const LevelSetting &setting = m_settings[static_cast<std::size_t>(index.row())];
    const SkillLevel &level = setting.edit.level;
    switch (index.column()) {
    case Agent:
        return m_names.agent(level.agent);
    case Skill:
        return m_names.skill(level.skill);
    case Before:
        return Words::proficiency(setting.before.level);
    case After:
        return Words::proficiency(level.level);
    default:
        return setting.isFromNow ? tr("Now", "from when a level holds") : Words::shortDateTime(level.validFrom);
    }
}

QVariant FileLevelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Agent:
        return tr("Agent");
    case Skill:
        return tr("Skill");
    case Before:
        return tr("Level until now");
    case After:
        return tr("Level in the file");
    case From:
        return tr("Valid from");
    default:
        return {};
    }
}

FileRefusalsModel::FileRefusalsModel(const SkillImport &figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_page(figures.page)
    , m_refusals(figures.refusals)
{}

int FileRefusalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refusals.size());
}

int FileRefusalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FileRefusalsModel::place(const SheetRefusal &refusal) const
{
    if (refusal.cell.empty())
        return tr("Line %1").arg(Words::number(refusal.line));
    return QString::fromStdString(m_page) + QLatin1Char('!') + QString::fromStdString(refusal.cell);
}

QVariant FileRefusalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const SheetRefusal &refusal = m_refusals[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Place:
        return place(refusal);
    case Name:
        return QString::fromStdString(refusal.column).simplified();
    case Value:
        return QString::fromStdString(refusal.value).simplified();
    default:
        return SkillFileWords::fault(codeOf(refusal.fault));
    }
}

QVariant FileRefusalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Name:
        return tr("Column");
    case Value:
        return tr("Value");
    case Reason:
        return tr("Why it is not taken");
    default:
        return {};
    }
}

} // namespace evenkeel
