// SPDX-License-Identifier: GPL-3.0-or-later
#include "filegonebanner.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "services/fileguard.h"
#include "services/workspacefile.h"

#include <QAccessible>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>

namespace evenkeel {

FileGoneBanner::FileGoneBanner(QWidget *parent)
    : QWidget(parent)
    , m_what(new ToneLabel({}, Tone::Bad))
    , m_rest(new ToneLabel(tr("Everything is still here as long as this window is open. Put it back, or save it under "
                              "another name.")))
    , m_back(new QPushButton(tr("Put it back")))
    , m_elsewhere(new QPushButton(tr("Save elsewhere…")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::PageMargin + 28, 8, measures::PageMargin, 8);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    m_what->setFont(fonts::strong());
    for (ToneLabel *label : {m_what, m_rest}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    layout->addLayout(lines, 1);
    layout->addWidget(m_elsewhere, 0, Qt::AlignVCenter);
    layout->addWidget(m_back, 0, Qt::AlignVCenter);
    m_back->setProperty("primary", true);
    connect(m_back, &QPushButton::clicked, this, &FileGoneBanner::putBack);
    connect(m_elsewhere, &QPushButton::clicked, this, &FileGoneBanner::saveElsewhere);
    hide();
}

FileGoneBanner::~FileGoneBanner() = default;

void FileGoneBanner::follow(Workspace *workspace)
{
    hide();
    m_guard = workspace != nullptr ? std::make_unique<FileGuard>(*workspace) : nullptr;
    if (m_guard)
        connect(m_guard.get(), &FileGuard::gone, this, &FileGoneBanner::showGone);
}

void FileGoneBanner::showGone()
{
    m_what->setText(tr("The file %1 was deleted or moved away.").arg(m_guard->file()));
    setAccessibleName(text());
    show();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString FileGoneBanner::text() const
{
    return m_what->text() + u' ' + m_rest->text();
}

void FileGoneBanner::putBack()
{
    // Somebody may have put another one there meanwhile, which is theirs.
    if (QFileInfo::exists(m_guard->file()))
        return saveElsewhere();
    save(m_guard->file());
}

void FileGoneBanner::saveElsewhere()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the workspace"), m_guard->file(),
                                                      tr("Workspaces (*.evenkeel);;All files (*)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        save(file);
}

void FileGoneBanner::save(const QString &file)
{
    window()->setEnabled(false); // what is changed from here on would not be in the file
    m_guard->save(file).then(this, [this, file](const Result<Done> &done) {
        window()->setEnabled(true);
        if (done)
            Q_EMIT saved(workspaceUrl(file));
        else
            Q_EMIT failed(Words::failure(done.error()));
    });
}

bool FileGoneBanner::mayClose()
{
    if (!m_guard || !m_guard->isGone())
        return true;
    QMessageBox box(QMessageBox::NoIcon, tr("The file is gone"), m_what->text(), QMessageBox::NoButton, window());
    box.setInformativeText(tr("When this window is closed, everything that was in it is gone too."));
    const auto *back = box.addButton(tr("Put it back"), QMessageBox::AcceptRole);
    const auto *lose = box.addButton(tr("Close without it"), QMessageBox::DestructiveRole);
    box.addButton(tr("Stay"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == back)
        putBack();
    return box.clickedButton() == lose;
}

void FileGoneBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::SoftBad));
    painter.fillRect(0, height() - 1, width(), 1, tone(Tone::Line));
    paintGlyph(painter, QRect(measures::PageMargin, 8, 16, 20), Glyph::Error, tone(Tone::Bad));
}

} // namespace evenkeel
