// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/policysource.h"

#include "cli/output.h"
#include "services/policyfile.h"
#include "services/policyservice.h"
#include "services/workspacefile.h"
#include "storage/policystore.h"
#include "wording/faultwords.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool isNumber(const QString &word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

} // namespace

Result<PolicyRecord> PolicySource::read(const QString &word)
{
    if (word.isEmpty())
        return inForce();
    if (!isNumber(word)) {
        auto policy = readPolicyFile(word);
        if (!policy)
            return policy.error();
        return PolicyRecord{std::move(*policy), {}, {}};
    }
    bool fits = false;
    const int number = word.toInt(&fits);
    if (!fits)
        return Error{ErrorCode::NotFound, word.toStdString()};
    const auto opened = database();
    if (!opened)
        return opened.error();
    return PolicyService(**opened, m_context.clock.now()).version(number);
}

Result<PolicyRecord> PolicySource::inForce()
{
    const auto opened = database();
    if (!opened)
        return opened.error();
    auto version = PolicyStore(**opened).inForceAt(m_context.clock.now());
    if (!version)
        return version.error();
    if (!*version)
        return PolicyRecord{};
    return PolicyRecord{std::move((*version)->policy), (*version)->validFrom, QString::fromStdString((*version)->note)};
}

Result<Database *> PolicySource::database()
{
    if (!m_database) {
        auto opened = openWorkspace(m_context.url, OpenMode::MustExist);
        if (!opened)
            return opened.error();
        m_database = std::move(*opened);
    }
    return m_database.get();
}

int PolicySource::fail(Output &output, const Error &error, const QString &word)
{
    switch (error.code) {
    case ErrorCode::BadFormat:
        return output.fail(error,
                           tr("%1 is no policy that can be used: %2. Nothing was changed. Mend that place and try "
                              "again.")
                               .arg(word, FaultWords::clause(error.detail)));
    case ErrorCode::NotFound:
        return output.fail(
            error, tr("There is no version %1 of the policy. evenkeelctl policy history lists them.").arg(word));
    case ErrorCode::FileMissing:
        if (QString::fromStdString(error.detail) == word)
            return output.fail(
                error,
                tr("There is no file %1. Give the name of a policy file, or the number of a version.").arg(word));
        break;
    default:
        break;
    }
    return output.fail(error);
}

} // namespace evenkeel
