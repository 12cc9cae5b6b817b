// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/smoothclimb.h"

#include <cstddef>
#include <utility>

namespace evenkeel {

namespace {

constexpr std::size_t Kept = 8;        ///< steps remembered
constexpr double EnoughClimb = 1e-4;   ///< of what the slope promised
constexpr double LeastStep = 1.0 / 64; ///< of the step proposed, before it is given up

double product(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

void addTo(std::vector<double> &sum, double factor, const std::vector<double> &what)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += factor * what[i];
}

std::vector<double> difference(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> difference = a;
    addTo(difference, -1.0, b);
    return difference;
}

} // namespace

std::vector<double> SmoothClimb::direction(const std::vector<double> &slope, const std::vector<double> &scales)
{
    std::vector<double> direction = slope;
    std::vector<double> shares(m_steps.size());
    for (std::size_t i = m_steps.size(); i-- > 0;) {
        shares[i] = product(m_steps[i].by, direction) / m_steps[i].product;
        addTo(direction, -shares[i], m_steps[i].bent);
    }
    double scale = 1;
    if (!m_steps.empty()) {
        const Step &last = m_steps.back();
        double square = 0;
        for (std::size_t i = 0; i < scales.size(); ++i)
            square += last.bent[i] * last.bent[i] * scales[i];
        scale = square > 0 ? last.product / square : 1.0;
    }
    for (std::size_t i = 0; i < scales.size(); ++i)
        direction[i] *= scales[i] * scale;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const double share = product(m_steps[i].bent, direction) / m_steps[i].product;
        addTo(direction, shares[i] - share, m_steps[i].by);
    }
    return direction;
}

void SmoothClimb::remember(std::vector<double> by, std::vector<double> bent)
{
    const double along = product(by, bent);
    if (along <= 1e-12 * product(bent, bent))
        return;
    m_steps.push_back({std::move(by), std::move(bent), along});
    if (m_steps.size() > Kept)
        m_steps.pop_front();
}

bool SmoothClimb::climb(std::vector<double> &point, const std::vector<double> &scales, int looks, double enough,
                        const Look &look)
{
    m_steps.clear();
    double value = 0;
    std::vector<double> slope(point.size());
    if (!look(point, value, slope))
        return false;
    for (int looked = 1; looked < looks;) {
        const std::vector<double> towards = direction(slope, scales);
        const double promise = product(towards, slope);
        if (promise <= enough)
            return true;
        double length = 1;
        bool hasClimbed = false;
        for (; looked < looks && length >= LeastStep && !hasClimbed; length /= 2) {
            std::vector<double> next = point;
            addTo(next, length, towards);
            double nextValue = 0;
            std::vector<double> nextSlope(point.size());
            if (!look(next, nextValue, nextSlope))
                return false;
            ++looked;
            if (nextValue < value + EnoughClimb * length * promise)
                continue;
            hasClimbed = true;
            remember(difference(next, point), difference(slope, nextSlope));
            point = std::move(next);
            slope = std::move(nextSlope);
            value = nextValue;
        }
        if (!hasClimbed) {
            if (m_steps.empty())
                return true;
            m_steps.clear();
        }
    }
    return true;
}

} // namespace evenkeel
