// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionjson.h"

#include "domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

namespace {

QString text(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

QJsonDocument parsed(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())));
}

QJsonObject agentToJson(const RankedAgent &ranked)
{
    QJsonArray terms;
    for (const ScoredTerm &scored : ranked.terms)
        terms.append(QJsonArray{text(codeOf(scored.term)), scored.points});
    return {{QStringLiteral("agent"), qint64(ranked.agent.value)},
            {QStringLiteral("score"), ranked.score},
            {QStringLiteral("terms"), terms}};
}

bool readTerm(const QJsonArray &json, ScoredTerm &scored)
{
    if (json.size() != 2 || !json[1].isDouble())
        return false;
    scored.points = json[1].toDouble();
    for (int term = 0; term < ScoreTermCount; ++term) {
        scored.term = static_cast<ScoreTerm>(term);
        if (json[0].toString() == text(codeOf(scored.term)))
            return true;
    }
    return false;
}

bool readAgent(const QJsonObject &json, RankedAgent &ranked)
{
    ranked.agent = AgentId{json.value(QLatin1String("agent")).toInteger()};
    ranked.score = json.value(QLatin1String("score")).toDouble();
    const QJsonArray terms = json.value(QLatin1String("terms")).toArray();
    for (const QJsonValue &term : terms) {
        if (!readTerm(term.toArray(), ranked.terms.emplace_back()))
            return false;
    }
    return ranked.agent.isValid();
}

} // namespace

std::string stoppedToJson(const std::array<int, GateCount> &stopped)
{
    QJsonObject json;
    for (std::size_t gate = 0; gate < stopped.size(); ++gate) {
        if (stopped[gate] != 0)
            json.insert(text(codeOf(static_cast<Gate>(gate))), stopped[gate]);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<std::array<int, GateCount>> stoppedFromJson(std::string_view json)
{
    const QJsonDocument document = parsed(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    std::array<int, GateCount> stopped{};
    for (std::size_t gate = 0; gate < stopped.size(); ++gate)
        stopped[gate] = object.value(text(codeOf(static_cast<Gate>(gate)))).toInt();
    return stopped;
}

std::string rankingToJson(const std::vector<RankedAgent> &ranking)
{
    QJsonArray json;
    for (const RankedAgent &ranked : ranking)
        json.append(agentToJson(ranked));
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<std::vector<RankedAgent>> rankingFromJson(std::string_view json)
{
    const QJsonDocument document = parsed(json);
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray array = document.array();
    std::vector<RankedAgent> ranking;
    for (const QJsonValue &ranked : array) {
        if (!readAgent(ranked.toObject(), ranking.emplace_back()))
            return std::nullopt;
    }
    return ranking;
}

} // namespace evenkeel
