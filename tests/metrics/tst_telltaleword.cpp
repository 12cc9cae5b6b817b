// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/telltaleword.h"

#include "base/random.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace evenkeel;

class TstTelltaleWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordThatOthersDoNotSay();
    void agreesWithTheFormulaByHand();
    void saysNothingWhereAllSayTheSame();
    void aCommonWordIsNoSign();
    void fewTextsAreNoSign();
    void leavesOutWhatIsNotToBeTold();
    void chanceSeldomMakesASign();
    void isSafeWithoutWords();
};

namespace {

// 58 texts astray, 120 caught, 1,000 in all: "the" is everywhere, "webhook" only in the first.
const std::vector<WordUse> Words{{40, 82, 690}, {44, 0, 47}, {3, 55, 60}, {12, 25, 300}};

} // namespace

void TstTelltaleWord::findsTheWordThatOthersDoNotSay()
{
    const auto found = mostTelling(Words, {.hereTexts = 58});
    QVERIFY(found);
    QCOMPARE(found->word, std::size_t{1});
    QCOMPARE(found->texts, 44);
    QVERIFY(found->z > 3.29);
}

// here 44 of 99, there 0 of 162, all 47 of 1,097, prior 200 words: 8.5688 of them are "webhook".
void TstTelltaleWord::agreesWithTheFormulaByHand()
{
    const double own = 200.0 * 47 / 1097;
    const double here = std::log((44 + own) / (99 + 200 - 44 - own));
    const double there = std::log(own / (162 + 200 - own));
    const double z = (here - there) / std::sqrt(1 / (44 + own) + 1 / own);
    const auto found = mostTelling(Words, {.hereTexts = 58});
    QVERIFY(found);
    QVERIFY(std::abs(found->z - z) < 1e-9);
    QVERIFY(std::abs(found->z - 6.0) < 0.2);
}

void TstTelltaleWord::saysNothingWhereAllSayTheSame()
{
    const std::vector<WordUse> same{{30, 60, 300}, {20, 41, 190}, {10, 19, 110}};
    QVERIFY(!mostTelling(same, {.hereTexts = 58}));
}

// Twice as often as elsewhere, but half of everybody says it.
void TstTelltaleWord::aCommonWordIsNoSign()
{
    const std::vector<WordUse> common{{24, 26, 500}, {40, 80, 700}, {30, 60, 500}};
    QVERIFY(!mostTelling(common, {.hereTexts = 58}));
}

void TstTelltaleWord::fewTextsAreNoSign()
{
    const std::vector<WordUse> rare{{4, 0, 4}, {30, 60, 300}};
    QVERIFY(!mostTelling(rare, {.z = 0.1, .hereTexts = 10}));
    // Enough texts, but few of those asked about.
    const std::vector<WordUse> fewOfMany{{8, 0, 8}, {30, 60, 300}};
    QVERIFY(!mostTelling(fewOfMany, {.z = 0.1, .hereTexts = 58}));
    QVERIFY(mostTelling(fewOfMany, {.z = 0.1, .hereTexts = 40}));
}

void TstTelltaleWord::leavesOutWhatIsNotToBeTold()
{
    std::vector<WordUse> words = Words;
    words[1].isTold = false;
    const auto found = mostTelling(words, {.hereTexts = 58});
    QVERIFY(!found || found->word != 1);
}

// The same words on both sides, two hundred times: what stands out does so by chance.
void TstTelltaleWord::chanceSeldomMakesASign()
{
    int signs = 0;
    Random random(5);
    for (int run = 0; run < 200; ++run) {
        std::vector<WordUse> words(60);
        for (int text = 0; text < 400; ++text) {
            for (std::size_t word = 0; word < words.size(); ++word) {
                if (!random.chance(0.5 / static_cast<double>(word + 1)))
                    continue;
                words[word].here += text < 60 ? 1 : 0;
                words[word].there += text >= 60 && text < 180 ? 1 : 0;
                ++words[word].all;
            }
        }
        signs += mostTelling(words, {.hereTexts = 60}) ? 1 : 0;
    }
    QVERIFY2(signs <= 4, QByteArray::number(signs).constData());
}

void TstTelltaleWord::isSafeWithoutWords()
{
    QVERIFY(!mostTelling({}, {}));
    const std::vector<WordUse> alone{{20, 0, 20}};
    QVERIFY(!mostTelling(alone, {.hereTexts = 20}));
}

QTEST_APPLESS_MAIN(TstTelltaleWord)
#include "tst_telltaleword.moc"
