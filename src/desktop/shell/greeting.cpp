// SPDX-License-Identifier: GPL-3.0-or-later
#include "greeting.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/tonelabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

/// A big button: an icon, what it does, and a sentence about what comes of it.
class ChoiceButton final : public QAbstractButton
{
public:
    ChoiceButton(Glyph glyph, const QString &title, const QString &sentence)
        : m_glyph(glyph)
        , m_sentence(sentence)
    {
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(sentence);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override
    {
        const int title = QFontMetrics(fonts::strong()).horizontalAdvance(text()) + 32;
        const int width = std::max(232, title);
        const QRect words =
            QFontMetrics(fonts::text()).boundingRect(QRect(0, 0, width - 32, 1000), Qt::TextWordWrap, m_sentence);
        return {width, 72 + words.height() + 16};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isLit = underMouse() || hasFocus();
        controls::drawBox(painter, rect(), tone(isDown() ? Tone::SoftAccent : Tone::Surface),
                          tone(isLit ? Tone::Accent : Tone::Line), hasFocus() ? 2 : 1);
        paintGlyph(painter, QRect(16, 12, 24, 24), m_glyph, tone(Tone::Accent), 20);
        painter.setFont(fonts::strong());
        painter.setPen(tone(Tone::Text));
        painter.drawText(QRect(16, 44, width() - 32, 20), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(fonts::text());
        painter.setPen(tone(Tone::Muted));
        painter.drawText(QRect(16, 68, width() - 32, height() - 80), Qt::TextWordWrap, m_sentence);
    }

private:
    Glyph m_glyph;
    QString m_sentence;
};

} // namespace

Greeting::Greeting(QWidget *parent)
    : Panel(Tone::Window, {}, parent)
{
    setAccessibleName(tr("Empty workspace"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    auto *title = new ToneLabel(tr("This workspace is empty"));
    title->setFont(fonts::figure());
    auto *sentence = new ToneLabel(tr("The board shows who has how much work, who has room, and what will be late. "
                                      "It needs tickets for that. How would you like to begin?"),
                                   Tone::Muted);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setMaximumWidth(520);
    sentence->setMinimumWidth(520);
    sentence->setFixedHeight(sentence->heightForWidth(520));
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addStretch(1);
    const auto add = [&](Glyph glyph, const QString &text, const QString &words, auto signal) {
        auto *button = new ChoiceButton(glyph, text, words);
        connect(button, &QAbstractButton::clicked, this, signal);
        choices->addWidget(button);
    };
    add(Glyph::Demo, tr("Look at a demo desk"),
        tr("Fills it with an invented team of 40 agents and 90 days of tickets."), &Greeting::demoRequested);
    add(Glyph::Import, tr("Import tickets"), tr("Reads an export of your help desk. Nothing leaves this machine."),
        &Greeting::importRequested);
    add(Glyph::Open, tr("Open a workspace"), tr("Shows a desk that was kept in another file."),
        &Greeting::openRequested);
    add(Glyph::Team, tr("Connect to a server"), tr("Shows the desk that your team shares."),
        &Greeting::connectRequested);
    choices->addStretch(1);
    layout->addLayout(choices);
    layout->addStretch(3);
}

} // namespace evenkeel
