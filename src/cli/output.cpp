// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/errorwords.h"
#include "cli/exitcode.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace evenkeel {

namespace {

volatile std::sig_atomic_t interrupted = 0; // a signal handler may touch nothing else

void noteInterrupt(int)
{
    interrupted = 1;
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
{
    std::signal(SIGINT, noteInterrupt);
}

void Output::json(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void Output::line(const QString &text)
{
    m_out << text << '\n';
    m_out.flush();
}

void Output::table(const std::vector<Column> &columns, const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        qsizetype width = columns[i].title.size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(static_cast<qsizetype>(i)).size());
        widths.push_back(width);
    }
    const auto write = [&](const auto &cell) {
        QString text;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += QLatin1String("  ");
            text += padded(cell(i), widths[i], columns[i].align);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        m_out << text << '\n';
    };
    write([&](std::size_t i) { return columns[i].title; });
    for (const QStringList &row : rows)
        write([&](std::size_t i) { return row.value(static_cast<qsizetype>(i)); });
    m_out.flush();
}

int Output::fail(const Error &error)
{
    endProgress();
    m_err << QCoreApplication::translate("Output", "evenkeelctl: %1").arg(describe(error)) << '\n';
    m_err.flush();
    if (m_isJson)
        json({{QStringLiteral("ok"), false},
              {QStringLiteral("error"), codeOf(error.code)},
              {QStringLiteral("detail"), QString::fromStdString(error.detail)}});
    return ExitFailed;
}

int Output::usage(const QString &text)
{
    m_err << QCoreApplication::translate("Output", "evenkeelctl: %1\nSee evenkeelctl --help.").arg(text) << '\n';
    m_err.flush();
    return ExitWrongUsage;
}

Progress Output::progress(const QString &what, std::stop_source source)
{
    return [this, what, source](const ProgressReport &report) mutable {
        if (interrupted)
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
