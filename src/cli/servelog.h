// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reportkeeper.h"
#include "services/router.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QObject>
#include <QTextStream>

namespace evenkeel {

/// What a router does, a line each on standard output: sentences, or a JSON object with "at", "level" and "event".
/// Never a customer's word: numbers of queues, tickets and tokens, and what the server said.
class ServeLog final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(ServeLog)

public:
    enum class Form { Text, Json };

    explicit ServeLog(Form form);

    void follow(Router &router);
    void follow(ReportKeeper &reports);
    void started(const QString &workspace, const QString &holder);
    void stopped();
    /// `rescued`: where what was open is now; empty when it could not be written.
    void fileGone(const QString &file, const QString &rescued);

private:
    void connectionLost(const Error &error, std::chrono::milliseconds retryAfter);
    void leaseTaken(const GroupHolder &lease);
    void leaseLost(const HeldLease &lease);
    void swept(const SweepOutcome &outcome, std::chrono::milliseconds took);
    void failed(const Error &error);
    void reportEnded(const ReportRun &run);
    void write(const char *level, const char *event, const QString &text, QJsonObject more = {});

    Form m_form;
    QTextStream m_out;
};

} // namespace evenkeel
