// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/hiddenmarks.h"
#include "cli/errorwords.h"
#include "cli/exitcode.h"
#include "cli/interruption.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace evenkeel {

namespace {

/// Controls, and the marks that turn the direction of text around: names and subjects come from anywhere.
bool steersTerminal(QChar letter)
{
    return letter.category() == QChar::Other_Control || turnsDirection(letter.unicode());
}

QString harmless(QString text, bool keepsLines)
{
    for (QChar &letter : text) {
        if (letter == u'\n' && keepsLines)
            continue;
        if (letter == u'\t' || letter == u'\n')
            letter = u' ';
        else if (steersTerminal(letter))
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

/// JSON may hold controls and marks as they are; terminals obey them.
QString withoutControls(const QByteArray &json)
{
    const QString whole = QString::fromUtf8(json);
    QString text;
    text.reserve(whole.size());
    for (const QChar letter : whole) {
        if (letter != u'\n' && steersTerminal(letter))
            text += QStringLiteral("\\u%1").arg(static_cast<int>(letter.unicode()), 4, 16, QLatin1Char('0'));
        else
            text += letter;
    }
    return text;
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

QString padded(const QString &text, qsizetype width, Align align)
{
    return align == Align::Left ? text.leftJustified(width) : text.rightJustified(width);
}

} // namespace

Output::Output(bool isJson)
    : m_isJson(isJson)
    , m_isTerminal(isTerminal(stderr))
    , m_out(stdout)
    , m_err(stderr)
{}

void Output::json(const QJsonObject &object)
{
    m_out << withoutControls(QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void Output::line(const QString &text)
{
    m_out << harmless(text, true) << '\n';
    m_out.flush();
}

void Output::note(const QString &text)
{
    endProgress();
    m_err << harmless(text, true) << '\n';
    m_err.flush();
}

void Output::table(const std::vector<Column> &columns, const std::vector<QStringList> &rows)
{
    std::vector<QStringList> lines(1);
    for (const Column &column : columns)
        lines.front().push_back(harmless(column.title, false));
    for (const QStringList &row : rows) {
        QStringList &line = lines.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i)
            line.push_back(harmless(row.value(static_cast<qsizetype>(i)), false));
    }
    std::vector<qsizetype> widths(columns.size(), 0);
    for (const QStringList &line : lines) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], line[static_cast<qsizetype>(i)].size());
    }
    for (const QStringList &line : lines) {
        QString text;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += QLatin1String("  ");
            text += padded(line[static_cast<qsizetype>(i)], widths[i], columns[i].align);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        m_out << text << '\n';
    }
    m_out.flush();
}

void Output::firstRows(const std::vector<Column> &columns, std::vector<QStringList> rows, std::int64_t total)
{
    constexpr std::size_t Shown = 20;
    const std::int64_t all = std::max(total, static_cast<std::int64_t>(rows.size()));
    if (rows.size() > Shown)
        rows.resize(Shown);
    table(columns, rows);
    const std::int64_t more = all - static_cast<std::int64_t>(rows.size());
    if (more > 0)
        line(QCoreApplication::translate("Output", "And %n more.", "rows", static_cast<int>(more)));
}

int Output::fail(const Error &error, const QString &text)
{
    note(QCoreApplication::translate("Output", "evenkeelctl: %1").arg(text.isEmpty() ? describe(error) : text));
    if (m_isJson)
        json({{QStringLiteral("ok"), false},
              {QStringLiteral("error"), codeOf(error)},
              {QStringLiteral("detail"), QString::fromStdString(error.detail)}});
    return error.code == ErrorCode::Conflict ? ExitConflict : ExitFailed;
}

int Output::usage(const QString &text)
{
    const QString words = m_command.isEmpty() ? QStringLiteral("--help") : m_command + QStringLiteral(" --help");
    note(QCoreApplication::translate("Output", "evenkeelctl: %1\nSee evenkeelctl %2.").arg(text, words));
    if (m_isJson)
        json({{QStringLiteral("ok"), false},
              {QStringLiteral("error"), QStringLiteral("wrong-usage")},
              {QStringLiteral("detail"), text}});
    return ExitWrongUsage;
}

Progress Output::progress(const QString &what, std::stop_source source)
{
    watchForInterruption();
    return [this, what, source](const ProgressReport &report) mutable {
        if (isInterrupted())
            source.request_stop();
        if (!m_isTerminal)
            return;
        m_hasProgress = true;
        const QString share = report.total > 0 ? QStringLiteral("%1 %").arg(100 * report.done / report.total)
                                               : QString::number(report.done);
        m_err << '\r' << what << QLatin1String("  ") << share << QLatin1String("   ");
        m_err.flush();
    };
}

void Output::endProgress()
{
    if (m_hasProgress)
        m_err << '\n';
    m_err.flush();
    m_hasProgress = false;
}

} // namespace evenkeel
