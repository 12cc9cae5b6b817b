// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

class QHBoxLayout;

namespace evenkeel {

/// One of a few views beside each other; the arrows go from one to the next.
class PartSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit PartSwitch(QWidget *parent = nullptr);

    void addPart(const QString &key, const QString &title);
    void setCurrent(const QString &key);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QAbstractButton *button(const QString &key) const;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    QHBoxLayout *m_layout;
    QList<QAbstractButton *> m_buttons;
};

/// A word of the switch.
class PartButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PartButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace evenkeel
