// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demovocabulary.h"

#include <array>

namespace evenkeel {

namespace {

using Text = std::string_view;

constexpr std::array<Text, 48> GivenNames{
    "Sarah", "Tom",   "Kenji", "Lucía",  "Marta", "Daniel", "Inès",  "Oliver", "Priya", "Jonas", "Wen",    "Felix",
    "Lena",  "Amira", "Hugo",  "Noor",   "Pavel", "Chloé",  "Ben",   "Yuki",   "Greta", "Omar",  "Nadia",  "Viktor",
    "Aisha", "Mateo", "Freya", "Tomasz", "Grace", "Elif",   "Ravi",  "Hannah", "Luca",  "Zoe",   "Samuel", "Mei",
    "Karim", "Ida",   "Paula", "Dmitri", "Anna",  "Joseph", "Leila", "Erik",   "Sofia", "Kwame", "Clara",  "Hiro"};
constexpr std::array<Text, 53> FamilyNames{
    "Whitfield", "Becker",  "Watanabe", "Ortega",   "Nowak",  "Okafor",   "Haddad",   "Brandt",  "Raman",
    "Lind",      "Zhao",    "Aydin",    "Vogt",     "Saleh",  "Martin",   "Rahimi",   "Dvořák",  "Girard",
    "Castell",   "Mori",    "Sand",     "Diallo",   "Costa",  "Holm",     "Bello",    "Rivas",   "Lindqvist",
    "Zielinski", "Mbeki",   "Demir",    "Iyer",     "Weiss",  "Ferrari",  "Papadaki", "Ashford", "Lin",
    "Benali",    "Nyström", "Krüger",   "Petrov",   "Keller", "Adeyemi",  "Karimi",   "Berg",    "Marques",
    "Mensah",    "Lefèvre", "Tanaka",   "Hartmann", "Quinn",  "Sorensen", "Albrecht", "Moreau"};

constexpr std::array<Text, 40> CompanyStarts{
    "Brightwater", "Northgate",  "Halvorsen",   "Alder",    "Juniper",     "Marlow",    "Kestrel",   "Oakline",
    "Pinewood",    "Redstone",   "Silverbirch", "Tideway",  "Umbra",       "Vesper",    "Wren",      "Yarrow",
    "Zephyr",      "Ambleside",  "Bluefin",     "Cobalt",   "Dunmore",     "Eastbrook", "Fairmont",  "Glenrock",
    "Harrow",      "Ironbridge", "Lakeside",    "Meridian", "Nightingale", "Orchard",   "Palisade",  "Quayside",
    "Rowan",       "Sundial",    "Thornbury",   "Upland",   "Valley",      "Westmoor",  "Larkfield", "Copperhill"};
constexpr std::array<Text, 24> CompanyEnds{"Foods",  "Labs",   "Studio",  "Logistics", "Books",   "Travel",
                                           "Health", "Energy", "Coffee",  "Cycles",    "Media",   "Textiles",
                                           "Garden", "Sports", "Optics",  "Systems",   "Records", "Paper",
                                           "Tools",  "Hotels", "Kitchen", "Pharma",    "Leather", "Toys"};

constexpr std::array<std::array<Text, 12>, DemoLanguageCount> Months{
    {{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December"},
     {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember"},
     {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre"}}};
constexpr std::array<std::array<Text, 8>, DemoLanguageCount> Countries{
    {{"Canada", "Spain", "Norway", "Japan", "Brazil", "Poland", "Ireland", "Kenya"},
     {"Kanada", "Spanien", "Norwegen", "Japan", "Brasilien", "Polen", "Irland", "Kenia"},
     {"Canada", "Espagne", "Norvège", "Japon", "Brésil", "Pologne", "Irlande", "Kenya"}}};
constexpr std::array<Text, 7> Devices{"iPhone 13", "Pixel 7",     "Galaxy A54", "iPad",
                                      "iPhone SE", "Fairphone 4", "Galaxy Tab"};
constexpr std::array<Text, 6> Versions{"4.1", "4.2", "4.2.1", "5.0", "5.0.2", "5.1"};
constexpr std::array<Text, 4> FileKinds{"CSV", "Excel", "JSON", "PDF"};

constexpr std::array<Text, 12> Notes{"Asked for the order number.",
                                     "Waiting for the bank to confirm.",
                                     "Same cause as last week, see the known issue.",
                                     "Customer prefers a call after lunch.",
                                     "Reproduced with a test account.",
                                     "Sent the steps, no answer yet.",
                                     "Checked the log, nothing unusual.",
                                     "Second contact about this.",
                                     "Finance has approved it.",
                                     "Offered a credit for the trouble.",
                                     "Needs a look at the raw request.",
                                     "Will check again tomorrow morning."};
constexpr std::array<Text, 8> HandoverReasons{
    "Needs somebody with API access", "End of shift",        "Wrong team",
    "Customer asked for German",      "Knows this customer", "Too many open tickets",
    "Needs a second opinion",         "Billing part is done"};

template <std::size_t N>
Text pick(const std::array<Text, N> &words, Random &random)
{
    return words[random.below(N)];
}

std::string amount(DemoLanguage language, Random &random)
{
    const std::string whole = std::to_string(random.between(9, 480));
    const std::string cents = std::to_string(random.between(10, 99));
    return language == DemoLanguage::English ? "€" + whole + "." + cents : whole + "," + cents + " €";
}

std::string fill(char place, DemoLanguage language, unsigned month, Random &random)
{
    const auto tongue = static_cast<std::size_t>(language);
    switch (place) {
    case 'm':
        return std::string{Months[tongue][(month + 12 - random.below(4)) % 12]};
    case 'c':
        return std::string{pick(Countries[tongue], random)};
    case 'o':
        return std::to_string(random.between(10'000, 99'999));
    case 'a':
        return amount(language, random);
    case 'n':
        return std::to_string(random.between(4, 90));
    case 'k':
        return std::to_string(random.between(3, 9));
    case 'd':
        return std::string{pick(Devices, random)};
    case 'v':
        return std::string{pick(Versions, random)};
    case 'f':
        return std::string{pick(FileKinds, random)};
    default:
        return {};
    }
}

} // namespace

std::string_view codeOf(DemoLanguage language)
{
    constexpr std::array<Text, DemoLanguageCount> Codes{"en", "de", "fr"};
    return Codes[static_cast<std::size_t>(language)];
}

std::string demoAgentName(std::size_t index)
{
    // The family name moves on by one with every round, so that all pairs come up before one comes again.
    const std::size_t round = index / GivenNames.size();
    const std::size_t family = (index % GivenNames.size() + round) % FamilyNames.size();
    std::string name{GivenNames[index % GivenNames.size()]};
    for (std::size_t again = round / FamilyNames.size(); again > 0; again /= 26) {
        name += ' ';
        name += static_cast<char>('A' + again % 26);
        name += '.';
    }
    name += ' ';
    name += FamilyNames[family];
    return name;
}

std::string demoCustomer(std::uint64_t index)
{
    const std::uint64_t round = index / CompanyStarts.size();
    std::string name{CompanyStarts[index % CompanyStarts.size()]};
    name += ' ';
    name += CompanyEnds[(index + round) % CompanyEnds.size()];
    if (const std::uint64_t again = round / CompanyEnds.size(); again > 0)
        name += " " + std::to_string(again + 1);
    return name;
}

std::string demoSubject(const DemoCategory &category, DemoLanguage language, unsigned month, Random &random)
{
    const std::span<const Text> subjects = language == DemoLanguage::German   ? category.german
                                           : language == DemoLanguage::French ? category.french
                                                                              : category.english;
    const Text subject = subjects[random.below(subjects.size())];
    std::string text;
    for (std::size_t i = 0; i < subject.size(); ++i) {
        if (subject[i] == '%' && i + 1 < subject.size())
            text += fill(subject[++i], language, month, random);
        else
            text += subject[i];
    }
    return text;
}

std::string_view demoNote(Random &random)
{
    return pick(Notes, random);
}

std::string_view demoHandoverReason(Random &random)
{
    return pick(HandoverReasons, random);
}

} // namespace evenkeel
