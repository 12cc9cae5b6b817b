// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveropening.h"

#include "services/keychain.h"
#include "storage/serveraddress.h"

#include <QEventLoop>
#include <QProgressDialog>

#include <optional>

namespace evenkeel {

namespace {

constexpr int ShownAfterMillis = 300;

} // namespace

Result<std::unique_ptr<Workspace>> ServerOpening::open(const QString &url, Workspace::Missing missing, Clock clock,
                                                       QWidget *parent)
{
    const auto address = parseServerUrl(url);
    if (!address)
        return address.error();
    Keychain::unlock(url);
    QEventLoop loop;
    QProgressDialog progress(tr("Connecting to %1 …").arg(address->name()), tr("Cancel"), 0, 0, parent);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(ShownAfterMillis);
    progress.setValue(0);
    std::optional<Result<std::unique_ptr<Workspace>>> answer;
    auto opening = Workspace::openSoon(url, missing, clock, [&](Result<std::unique_ptr<Workspace>> result) {
        answer = std::move(result);
        loop.quit();
    });
    QObject::connect(&progress, &QProgressDialog::canceled, &loop, [&loop] { loop.quit(); });
    loop.exec();
    opening.reset();
    if (!answer)
        return Error{ErrorCode::Cancelled, address->name().toStdString()};
    return std::move(*answer);
}

} // namespace evenkeel
