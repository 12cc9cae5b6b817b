// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyjsonsamples.h"

#include "storage/policyjson.h"

#include <QFile>

// Resources of a static library are linked only when somebody asks for them; the macro wants the global namespace.
static void initPolicyResources()
{
    Q_INIT_RESOURCE(policy);
}

namespace evenkeel {

namespace {

QByteArray resource(const QString &name)
{
    initPolicyResources();
    QFile file(QStringLiteral(":/policy/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray policyJsonSchema()
{
    return resource(QStringLiteral("policy.schema.json"));
}

QStringList policySampleNames()
{
    return {QStringLiteral("standard"), QStringLiteral("small-help-desk"), QStringLiteral("bilingual-support"),
            QStringLiteral("enterprise-tiers")};
}

QByteArray policySampleJson(const QString &name)
{
    return policySampleNames().contains(name) ? resource(QStringLiteral("samples/%1.json").arg(name)) : QByteArray();
}

Result<Policy> policySample(const QString &name)
{
    const QByteArray json = policySampleJson(name);
    if (json.isEmpty())
        return Error{ErrorCode::NotFound, name.toStdString()};
    return policyFromJson(json, UnknownFields::Refuse);
}

Result<Policy> demoPolicy()
{
    return policyFromJson(resource(QStringLiteral("demo-team.json")), UnknownFields::Refuse);
}

} // namespace evenkeel
