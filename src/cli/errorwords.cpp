// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/errorwords.h"

#include "cli/serverwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace evenkeel {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

/// "4 < 19" at the end of the detail: of a workspace that was to be read only, and whose layout is of an earlier
/// program.
QString olderLayoutOf(const Error &error)
{
    static const QRegularExpression versions(QStringLiteral("^(.*: [0-9]+ < [0-9]+)$"),
                                             QRegularExpression::DotMatchesEverythingOption);
    const auto found = versions.match(QString::fromStdString(error.detail));
    return error.code == ErrorCode::FileReadOnly && found.hasMatch() ? found.captured(1) : QString();
}

} // namespace

QString describe(const Error &error)
{
    if (const auto fault = serverFaultOf(error))
        return describe(*fault, QString::fromStdString(serverDetailOf(error)));
    if (const QString versions = olderLayoutOf(error); !versions.isEmpty())
        return ErrorText::tr("The workspace has the layout of an earlier version of this program: %1. Nothing was "
                             "changed. evenkeelctl check brings it up to date; programs older than this one cannot "
                             "open it then.")
            .arg(versions);
    const QString detail = QString::fromStdString(error.detail);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return ErrorText::tr("Cancelled. Nothing was changed.");
    case ErrorCode::InvalidArgument:
        return ErrorText::tr("This cannot be used: %1. Nothing was changed.").arg(detail);
    case ErrorCode::NotFound:
        return ErrorText::tr("There is no such thing here: %1.").arg(detail);
    case ErrorCode::Conflict:
        return ErrorText::tr("Something is there already or has changed meanwhile: %1. Nothing was "
                             "changed. Look again and repeat, or use another workspace.")
            .arg(detail);
    case ErrorCode::FileMissing:
        return ErrorText::tr("The file %1 does not exist. Check the name, or make a workspace with "
                             "evenkeelctl init.")
            .arg(detail);
    case ErrorCode::FileUnreadable:
        return ErrorText::tr("The file %1 cannot be read. Check that it is an ordinary file, and its rights.")
            .arg(detail);
    case ErrorCode::FileReadOnly:
        return ErrorText::tr("The file %1 cannot be written. Nothing was changed. Check the rights of "
                             "the file and its folder, or work on a copy.")
            .arg(detail);
    case ErrorCode::FileLocked:
        return ErrorText::tr("Another program is writing to %1. Nothing was changed. Try again when it "
                             "has finished.")
            .arg(detail);
    case ErrorCode::FileNewer:
        return ErrorText::tr("The file has a newer layout than this program knows: %1. Nothing was "
                             "changed. Install the newer version, or open a copy made before.")
            .arg(detail);
    case ErrorCode::FileForeign:
        return ErrorText::tr("%1 is not an Evenkeel workspace. Nothing was changed. Choose another "
                             "file.")
            .arg(detail);
    case ErrorCode::FileDamaged:
        return ErrorText::tr("The file %1 is damaged. Nothing was changed. Restore it from a backup; "
                             "what can be read of it sqlite3's .recover shows.")
            .arg(detail);
    case ErrorCode::FileExists:
        return ErrorText::tr("The file %1 exists already. Nothing was changed. Choose another name.").arg(detail);
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full: %1. Nothing was changed. Make room and repeat.").arg(detail);
    case ErrorCode::BadFormat:
        return ErrorText::tr("This cannot be read: %1. Nothing was changed.").arg(detail);
    case ErrorCode::DatabaseFailed:
        return ErrorText::tr("The database failed: %1. The last change was taken back.").arg(detail);
    }
    return detail;
}

QString codeOf(const Error &error)
{
    if (const auto fault = serverFaultOf(error)) {
        const std::string_view code = codeOf(*fault);
        return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    }
    return olderLayoutOf(error).isEmpty() ? codeOf(error.code) : QStringLiteral("file-older");
}

QString codeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::InvalidArgument:
        return QStringLiteral("invalid-argument");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::FileMissing:
        return QStringLiteral("file-missing");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("file-unreadable");
    case ErrorCode::FileReadOnly:
        return QStringLiteral("file-read-only");
    case ErrorCode::FileLocked:
        return QStringLiteral("file-locked");
    case ErrorCode::FileNewer:
        return QStringLiteral("file-newer");
    case ErrorCode::FileForeign:
        return QStringLiteral("file-foreign");
    case ErrorCode::FileDamaged:
        return QStringLiteral("file-damaged");
    case ErrorCode::FileExists:
        return QStringLiteral("file-exists");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::BadFormat:
        return QStringLiteral("bad-format");
    case ErrorCode::DatabaseFailed:
        return QStringLiteral("database-failed");
    }
    return {};
}

} // namespace evenkeel
