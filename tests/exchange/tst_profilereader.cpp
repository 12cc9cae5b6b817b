// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedstories.h"

#include "exchange/profilereader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenkeel;

namespace {

const QByteArray Small = "{\n"
                         "  \"name\": \"small\",\n"
                         "  \"files\": [{ \"kind\": \"table\", \"fields\": { \"reference\": \"no\", \"createdAt\": "
                         "[\"opened\", \"start\"], \"status\": \"state\" } }],\n"
                         "  \"dates\": { \"formats\": [\"iso\"], \"zone\": \"Europe/Berlin\" },\n"
                         "  \"values\": { \"status\": { \"Working\": \"open\", \"Odd\": \"keep\" }, \"channel\": { "
                         "\"Tel\": { \"kind\": \"phone\", \"handling\": \"live\" } } }\n"
                         "}";

} // namespace

class TestProfileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAProfile()
    {
        const Result<MappingProfile> profile = readProfile(Small, QStringLiteral("small.json"));
        QVERIFY2(profile.isOk(), profile ? "" : profile.error().detail.c_str());
        QCOMPARE(profile->system, std::string("small"));
        QCOMPARE(profile->zone, std::string("Europe/Berlin"));
        QCOMPARE(profile->statuses.at("working"), StatusMeaning(TicketStatus::Open));
        QCOMPARE(profile->statuses.at("odd"), StatusMeaning());
        QCOMPARE(profile->channels.at("tel").handling, Handling::Live);
        QCOMPARE(profile->roles.front().source(TicketField::CreatedAt)->columns,
                 (std::vector<std::string>{"opened", "start"}));
        QVERIFY(profile->roles.front().source(TicketField::Agent) == nullptr);
    }

    void namesThePlaceOfAMistake_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("no name") << QByteArray("\"small\"") << QByteArray("\"\"")
                                 << QByteArray("small.json: name: not a text");
        QTest::newRow("misspelt key") << QByteArray("\"values\"") << QByteArray("\"valeus\"")
                                      << QByteArray("small.json: valeus: unknown key");
        QTest::newRow("status") << QByteArray("\"open\"") << QByteArray("\"opened\"")
                                << QByteArray("small.json: values.status.Working: not a status: opened");
        QTest::newRow("field") << QByteArray("\"status\": \"state\"") << QByteArray("\"stauts\": \"state\"")
                               << QByteArray("small.json: files[0].fields.stauts: unknown field");
        QTest::newRow("essential") << QByteArray("\"reference\": \"no\",") << QByteArray("")
                                   << QByteArray("small.json: files[0].fields.reference: missing, and such a file "
                                                 "cannot be read without");
        QTest::newRow("zone") << QByteArray("Europe/Berlin") << QByteArray("Europe/Bonn")
                              << QByteArray("small.json: dates.zone: unknown time zone: Europe/Bonn");
        QTest::newRow("format") << QByteArray("[\"iso\"]") << QByteArray("[\"d/M\"]")
                                << QByteArray("small.json: dates.formats: not a date format: d/M");
        QTest::newRow("kind") << QByteArray("\"table\"") << QByteArray("\"tabel\"")
                              << QByteArray("small.json: files[0].kind: not a kind of file: tabel");
        QTest::newRow("channel") << QByteArray("\"phone\"") << QByteArray("\"fax\"")
                                 << QByteArray("small.json: values.channel.Tel.kind: not a channel kind: fax");
    }

    void namesThePlaceOfAMistake()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, detail);
        QByteArray text = Small;
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const Result<MappingProfile> profile = readProfile(text, QStringLiteral("small.json"));
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::BadFormat);
        QCOMPARE(QByteArray::fromStdString(profile.error().detail), detail);
    }

    void namesTheLineOfBrokenJson()
    {
        const Result<MappingProfile> profile = readProfile("{\n\"name\": oops\n}", QStringLiteral("x.json"));
        QVERIFY(!profile);
        QVERIFY(profile.error().detail.starts_with("x.json: line 2: "));
    }

    void saysWhenTheFileIsMissing()
    {
        QCOMPARE(loadProfile(QStringLiteral("/nowhere/x.json")).error().code, ErrorCode::FileMissing);
    }

    void bringsSixProfiles()
    {
        const ProfileLibrary library = ProfileLibrary::builtIn();
        QCOMPARE(library.profiles().size(), std::size_t{6});
        for (const char *name : {"servicenow", "zendesk-api", "zendesk-tables", "freshdesk", "jira", "table"})
            QVERIFY2(library.find(name) != nullptr, name);
    }

    void publishesASchemaThatNamesEveryField()
    {
        QVERIFY(!ProfileLibrary::builtIn().profiles().empty());
        QFile file(QStringLiteral(":/profiles/profile.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(QJsonDocument::fromJson(text).isObject());
        for (std::size_t i = 0; i < TicketFieldCount; ++i)
            QVERIFY(
                text.contains('"' + QByteArray::fromStdString(std::string(codeOf(static_cast<TicketField>(i)))) + '"'));
    }

    void addsAFolderAndReportsBrokenFiles()
    {
        TestFiles files;
        QVERIFY(!files.write("small.json", Small).isEmpty());
        QVERIFY(!files.write("broken.json", "{").isEmpty());
        ProfileLibrary library = ProfileLibrary::builtIn();
        const std::vector<Error> errors = library.addFolder(files.path("."));
        QCOMPARE(errors.size(), std::size_t{1});
        QVERIFY(library.find("small") != nullptr);
        QVERIFY(library.resolve(files.path("small.json")).isOk());
        QCOMPARE(library.resolve(QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestProfileReader)
#include "tst_profilereader.moc"
