// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reviewservice.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

[[nodiscard]] QJsonObject reviewItemJson(const ReviewItem &item);
[[nodiscard]] QJsonObject reviewItemsJson(const std::vector<ReviewItem> &items);
[[nodiscard]] QJsonObject agendaJson(const ReviewAgenda &agenda);
void writeReviewItem(Output &output, const ReviewItem &item);
void writeReviewItems(Output &output, const std::vector<ReviewItem> &items);
void writeAgenda(Output &output, const ReviewAgenda &agenda);

} // namespace evenkeel
