// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <stop_token>
#include <vector>

namespace evenkeel {

enum class Align { Left, Right };

struct Column
{
    QString title;
    Align align = Align::Left;
};

/// Everything evenkeelctl writes: tables and sentences for people, one JSON document for machines. Answers go to
/// standard output, progress and errors to standard error.
class Output final
{
public:
    explicit Output(bool isJson);

    /// Whose help usage() points to; without it the general one.
    void setCommand(const QString &command) { m_command = command; }

    [[nodiscard]] bool isJson() const { return m_isJson; }

    void json(const QJsonObject &object);
    /// Text of several lines is fine; whatever else would steer a terminal is shown as a replacement character.
    void line(const QString &text);
    void table(const std::vector<Column> &columns, const std::vector<QStringList> &rows);
    /// The same with the first rows only, of a list that a broken file can make endless; says how many more there are.
    /// `total` where the rows are themselves only the first of so many.
    void firstRows(const std::vector<Column> &columns, std::vector<QStringList> rows, std::int64_t total = 0);
    /// Says what went wrong and returns ExitFailed, of a Conflict ExitConflict. A command that knows better than the
    /// error's own words says so in `text`.
    [[nodiscard]] int fail(const Error &error, const QString &text = {});
    /// Says what is wrong with the call and returns ExitWrongUsage.
    [[nodiscard]] int usage(const QString &text);

    /// Draws on a terminal, is silent elsewhere; Ctrl+C and a polite kill request a stop through `source`. A second
    /// one ends the program at once, which nothing stored minds.
    [[nodiscard]] Progress progress(const QString &what, std::stop_source source);
    void endProgress();

    /// Says what has no effect on how the call ended, beside the answer.
    void note(const QString &text);

private:
    QString m_command;
    bool m_isJson;
    bool m_isTerminal;
    bool m_hasProgress = false;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace evenkeel
