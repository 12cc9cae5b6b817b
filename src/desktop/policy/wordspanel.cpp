// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordspanel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/pairline.h"
#include "desktop/style/tonelabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr qsizetype MostNews = 4;

} // namespace

WordsPanel::WordsPanel(QWidget *parent)
    : Panel(Tone::Surface, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, parent)
    , m_scope(new ToneLabel({}, Tone::Muted))
    , m_words(new ToneLabel)
    , m_news(new ToneLabel)
{
    setAccessibleName(tr("The policy in plain words"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    auto *title = new ToneLabel(tr("The policy in plain words"));
    title->setFont(fonts::title());
    m_scope->setFont(fonts::secondary());
    rows->addWidget(new PairLine(title, m_scope));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_news->setFont(fonts::secondary());
    m_news->setGround(Tone::SoftAccent);
    m_news->setContentsMargins(12, 8, 12, 8);
    m_news->setTextFormat(Qt::RichText);
    for (ToneLabel *label : {m_words, m_news})
        label->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new Panel(Tone::Surface);
    auto *pageRows = new QVBoxLayout(page);
    pageRows->setContentsMargins(0, 0, 4, 0);
    pageRows->addWidget(m_words);
    pageRows->addStretch(1);
    scroll->setWidget(page);
    rows->addWidget(scroll, 1);
    rows->addWidget(m_news);
    m_news->hide();
}

void WordsPanel::setScope(const QString &scope)
{
    m_scope->setText(scope);
}

void WordsPanel::setWords(const QStringList &paragraphs)
{
    m_words->setText(paragraphs.join(QStringLiteral("\n\n")));
}

void WordsPanel::setNews(const QString &heading, const QStringList &changes)
{
    QStringList lines;
    for (const QString &change : changes.first(std::min(MostNews, changes.size())))
        lines << change.toHtmlEscaped();
    if (changes.size() > MostNews)
        lines << tr("And %n more changes.", nullptr, static_cast<int>(changes.size() - MostNews));
    m_news->setText(QStringLiteral("<b>%1</b> %2").arg(heading.toHtmlEscaped(), lines.join(QStringLiteral("<br>"))));
    m_news->setVisible(!changes.isEmpty());
}

QString WordsPanel::text() const
{
    return m_words->text();
}

QString WordsPanel::newsText() const
{
    return m_news->isHidden() ? QString() : m_news->text();
}

} // namespace evenkeel
