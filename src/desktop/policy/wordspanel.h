// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/panel.h"

#include <QStringList>

namespace evenkeel {

class ToneLabel;

/// The part on show in plain words, and what is new in the draft.
class WordsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit WordsPanel(QWidget *parent = nullptr);

    void setScope(const QString &scope);
    void setWords(const QStringList &paragraphs);
    void setNews(const QString &heading, const QStringList &changes);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString newsText() const;

private:
    ToneLabel *m_scope = nullptr;
    ToneLabel *m_words = nullptr;
    ToneLabel *m_news = nullptr;
};

} // namespace evenkeel
