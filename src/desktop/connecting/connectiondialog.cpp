// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiondialog.h"

#include "connectiontest.h"
#include "passwordfields.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "storage/serveraddress.h"
#include "storage/serverfault.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

namespace evenkeel {

namespace {

constexpr int Width = 560;
constexpr int MessageHeight = 84; ///< for three lines, so that the dialog does not jump

ServerAddress nothingYet()
{
    ServerAddress address;
    address.sslMode = QStringLiteral("verify-full");
    return address;
}

} // namespace

ConnectionDialog::ConnectionDialog(const QStringList &recent, QWidget *parent)
    : QDialog(parent)
    , m_recent(new QComboBox)
    , m_try(new ConnectionTest(this))
{
    setWindowTitle(tr("Connect to a team's server"));
    setMinimumWidth(Width);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(measures::PanelGap);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!recent.isEmpty()) {
        m_recent->addItem(tr("Another one"), QString());
        for (const QString &url : recent) {
            const auto known = parseServerUrl(url);
            m_recent->addItem(known ? known->name() : url, url);
        }
        form->addRow(tr("&Recent servers"), m_recent);
        connect(m_recent, &QComboBox::activated, this, [this] { setUrl(m_recent->currentData().toString()); });
    }
    buildFields(*form);
    m_password = new PasswordFields(*form, this);
    layout->addLayout(form);
    m_what = new ToneLabel;
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setFont(fonts::strong());
    m_rest = new ToneLabel;
    m_rest->setObjectName(QStringLiteral("rest"));
    auto *message = new QWidget;
    message->setMinimumHeight(MessageHeight);
    auto *lines = new QVBoxLayout(message);
    lines->setContentsMargins({});
    lines->setSpacing(2);
    for (ToneLabel *label : {m_what, m_rest}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    }
    lines->addStretch(1);
    layout->addWidget(message, 1);
    layout->addWidget(makeButtons());
    connect(m_try, &ConnectionTest::answered, this, &ConnectionDialog::take);
    connect(m_password, &PasswordFields::changed, this, &ConnectionDialog::follow);
    connect(m_password, &PasswordFields::refused, this, [this] {
        m_connect->setEnabled(true);
        m_make->setEnabled(true);
    });
    fill(nothingYet());
    follow();
    m_host->setFocus();
}

ConnectionDialog::~ConnectionDialog()
{
    m_recent->deleteLater(); // in no layout while there are none
}

void ConnectionDialog::buildFields(QFormLayout &form)
{
    m_host = new QLineEdit;
    m_host->setObjectName(QStringLiteral("host"));
    m_host->setPlaceholderText(tr("db.example.org, or paste postgresql://…"));
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_database = new QLineEdit;
    m_database->setObjectName(QStringLiteral("database"));
    m_user = new QLineEdit;
    m_user->setObjectName(QStringLiteral("user"));
    m_safety = new QComboBox;
    m_safety->setObjectName(QStringLiteral("safety"));
    m_safety->addItem(tr("Encrypted, certificate and host checked"), QStringLiteral("verify-full"));
    m_safety->addItem(tr("Encrypted, certificate checked"), QStringLiteral("verify-ca"));
    m_safety->addItem(tr("Encrypted, certificate not checked"), QStringLiteral("require"));
    m_safety->addItem(tr("Encrypted where the server offers it"), QStringLiteral("prefer"));
    m_safety->addItem(tr("Encrypted where the server insists"), QStringLiteral("allow"));
    m_safety->addItem(tr("Not encrypted"), QStringLiteral("disable"));
    form.addRow(tr("&Host"), m_host);
    form.addRow(tr("&Port"), m_port);
    form.addRow(tr("&Database"), m_database);
    form.addRow(tr("&User"), m_user);
    form.addRow(tr("&Safety"), m_safety);
    addRootLine(form);
    connect(m_host, &QLineEdit::textChanged, this, &ConnectionDialog::takePasted);
    for (const QLineEdit *field : {m_database, m_user, m_root})
        connect(field, &QLineEdit::textChanged, this, &ConnectionDialog::follow);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionDialog::follow);
    connect(m_safety, &QComboBox::currentIndexChanged, this, &ConnectionDialog::follow);
}

void ConnectionDialog::addRootLine(QFormLayout &form)
{
    m_root = new QLineEdit;
    m_root->setObjectName(QStringLiteral("root"));
    m_root->setPlaceholderText(tr("Empty: ~/.postgresql/root.crt"));
    m_browse = new QPushButton(tr("&Browse…"));
    m_browse->setAutoDefault(false);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionDialog::chooseRoot);
    auto *line = new QHBoxLayout;
    line->addWidget(m_root, 1);
    line->addWidget(m_browse);
    form.addRow(tr("&Authorities"), line);
    if (auto *label = qobject_cast<QLabel *>(form.labelForField(line)))
        label->setBuddy(m_root);
    m_root->setAccessibleName(tr("File with the authorities that may sign the server's certificate"));
    m_root->setToolTip(m_root->accessibleName());
}

QWidget *ConnectionDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("test"));
    m_make = buttons->addButton(tr("Set up a wor&kspace there"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(QStringLiteral("make"));
    m_make->hide();
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(QStringLiteral("connect"));
    m_connect->setProperty("primary", true);
    m_connect->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_isToBeMade = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    return buttons;
}

void ConnectionDialog::takePasted(const QString &text)
{
    if (isServerUrl(text.trimmed()))
        setUrl(text.trimmed());
    else
        follow();
}

void ConnectionDialog::setUrl(const QString &url)
{
    if (url.isEmpty())
        return fill(nothingYet());
    // A password in it goes where passwords belong, and out of sight.
    const QString login = url.section(QStringLiteral("://"), 1).section(u'/', 0, 0);
    const QString secret = login.contains(u'@') ? login.section(u'@', 0, -2).section(u':', 1) : QString();
    const QString plain = withoutPassword(url);
    const auto parsed = parseServerUrl(plain.endsWith(u'?') || plain.endsWith(u'&') ? plain.chopped(1) : plain);
    if (!parsed) {
        const QSignalBlocker blocker(m_host);
        m_host->setText(plain);
        return showFailure(parsed.error());
    }
    ServerAddress address = *parsed;
    if (!url.contains(QStringLiteral("sslmode=")))
        address.sslMode = QStringLiteral("verify-full");
    fill(address);
    if (!secret.isEmpty())
        m_password->setPassword(QUrl::fromPercentEncoding(secret.toUtf8()));
}

void ConnectionDialog::fill(const ServerAddress &address)
{
    const QSignalBlocker blocker(m_host);
    m_host->setText(address.host);
    m_port->setValue(address.port);
    m_database->setText(address.database);
    m_user->setText(address.user);
    m_safety->setCurrentIndex(m_safety->findData(address.sslMode));
    m_root->setText(address.rootCertificate);
    follow();
}

ServerAddress ConnectionDialog::address() const
{
    ServerAddress address;
    address.host = m_host->text().trimmed();
    address.port = m_port->value();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    address.sslMode = m_safety->currentData().toString();
    address.rootCertificate = m_root->text().trimmed();
    return address;
}

QString ConnectionDialog::url() const
{
    return address().url();
}

void ConnectionDialog::chooseRoot()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the file with the authorities"), {},
                                                      tr("Certificates (*.crt *.pem *.cer);;All files (*)"));
    if (!file.isEmpty())
        m_root->setText(file);
}

/// What was found out was about what stood there before.
void ConnectionDialog::follow()
{
    if (!m_connect)
        return;
    if (m_try->isRunning())
        m_try->cancel();
    const bool isChecked = m_safety->currentData().toString().startsWith(QStringLiteral("verify"));
    m_root->setEnabled(isChecked);
    m_browse->setEnabled(isChecked);
    const bool isComplete = !m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty();
    m_connect->setEnabled(isComplete);
    m_test->setEnabled(isComplete);
    m_test->setText(tr("&Test"));
    m_make->hide();
    say({}, {}, true);
}

void ConnectionDialog::test()
{
    if (m_try->isRunning()) {
        m_try->cancel();
        follow();
        return say(tr("The test was cancelled."), {}, true);
    }
    const auto parsed = parseServerUrl(url());
    if (!parsed)
        return showFailure(parsed.error());
    m_password->lend(*parsed);
    m_try->start(url());
    m_test->setText(tr("Cancel the &test"));
    say(tr("Trying to reach %1 …").arg(parsed->name()), {}, true);
}

void ConnectionDialog::take(const Result<ServerGreeting> &result)
{
    m_test->setText(tr("&Test"));
    if (result)
        return say(ConnectionTest::success(*result), {}, true);
    showFailure(result.error());
}

void ConnectionDialog::showFailure(const Error &error)
{
    const Failure failure = ConnectionTest::failure(error);
    say(failure.what, failure.kept + u' ' + failure.advice, false);
    m_make->setVisible(serverFaultOf(error) == ServerFault::WorkspaceMissing);
    if (serverFaultOf(error) == ServerFault::LoginRefused)
        m_password->focus();
}

void ConnectionDialog::say(const QString &strong, const QString &rest, bool isGood)
{
    m_what->setInk(isGood ? Tone::Text : Tone::Bad);
    m_what->setText(strong);
    m_rest->setText(rest);
    m_what->setAccessibleName(strong + u' ' + rest);
}

void ConnectionDialog::accept()
{
    const auto parsed = parseServerUrl(url());
    if (!parsed)
        return showFailure(parsed.error());
    m_connect->setEnabled(false);
    m_make->setEnabled(false);
    m_password->store(*parsed, [this] { QDialog::accept(); });
}

} // namespace evenkeel
