// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordfields.h"

#include "desktop/style/fonts.h"
#include "desktop/style/tonelabel.h"
#include "services/keychain.h"
#include "storage/coredumps.h"
#include "storage/serverpasswords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

namespace evenkeel {

namespace {

enum Keeping { InKeychain, ForThisRun };

} // namespace

PasswordFields::PasswordFields(QFormLayout &form, QObject *parent)
    : QObject(parent)
    , m_keychain(new Keychain(this))
    , m_password(new QLineEdit)
    , m_keep(new QComboBox)
    , m_note(new ToneLabel({}, Tone::Muted))
{
    forbidCoreDumps(); // as soon as somebody may type one
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setPlaceholderText(tr("Empty: from the keychain or ~/.pgpass"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->addItem(tr("In the keychain of the system"), InKeychain);
    m_keep->addItem(tr("For this run only"), ForThisRun);
    m_note->setFont(fonts::secondary());
    m_note->setWordWrap(true);
    m_note->hide();
    form.addRow(tr("Pass&word"), m_password);
    form.addRow(tr("&Keep it"), m_keep);
    form.addRow(QString(), m_note);
    connect(m_password, &QLineEdit::textChanged, this, &PasswordFields::changed);
    m_keychain->look([this](bool isThere) { showKeychain(isThere); });
}

void PasswordFields::showKeychain(bool isThere)
{
    if (isThere)
        return;
    m_keep->setCurrentIndex(m_keep->findData(ForThisRun));
    if (auto *items = qobject_cast<QStandardItemModel *>(m_keep->model()))
        items->item(m_keep->findData(InKeychain))->setEnabled(false);
    showNote(tr("No keychain runs here. To keep the password, write it into the file ~/.pgpass as "
                "host:port:database:user:password, readable by you alone."),
             Tone::Muted);
}

void PasswordFields::showNote(const QString &text, Tone ink)
{
    m_note->setInk(ink);
    m_note->setText(text);
    m_note->show();
    QTimer::singleShot(0, m_note, [note = m_note] { // it takes lines of its own
        note->setMinimumHeight(note->heightForWidth(note->width()));
        note->window()->adjustSize();
    });
}

bool PasswordFields::isEmpty() const
{
    return m_password->text().isEmpty();
}

void PasswordFields::setPassword(const QString &password)
{
    m_password->setText(password);
}

void PasswordFields::requireOne()
{
    m_password->setPlaceholderText({});
}

void PasswordFields::focus()
{
    m_password->setFocus();
    m_password->selectAll();
}

PasswordFields::~PasswordFields()
{
    takeBack();
}

void PasswordFields::takeBack()
{
    if (!m_lentTo)
        return;
    if (m_before)
        serverpasswords::remember(*m_lentTo, *m_before);
    else
        serverpasswords::forget(*m_lentTo);
    m_lentTo.reset();
    m_before.reset();
}

void PasswordFields::lend(const ServerAddress &address)
{
    takeBack();
    if (isEmpty())
        return;
    m_lentTo = address;
    m_before = serverpasswords::find(address);
    serverpasswords::remember(address, m_password->text());
}

void PasswordFields::store(const ServerAddress &address, std::function<void()> done)
{
    if (isEmpty())
        return done();
    takeBack();
    serverpasswords::remember(address, m_password->text());
    if (m_keep->currentData().toInt() != InKeychain) {
        m_password->clear();
        return done();
    }
    m_keychain->keep(address, m_password->text(), [this, done = std::move(done)](const Result<Done> &kept) {
        if (kept) {
            m_password->clear();
            return done();
        }
        m_keep->setCurrentIndex(m_keep->findData(ForThisRun));
        showNote(tr("The keychain did not take the password: %1. It is remembered for this run only. To keep it, write "
                    "it into the file ~/.pgpass as host:port:database:user:password, readable by you alone.")
                     .arg(QString::fromStdString(kept.error().detail)),
                 Tone::Bad);
        Q_EMIT refused();
    });
}

} // namespace evenkeel
