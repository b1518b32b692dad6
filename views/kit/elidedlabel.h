// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace samverkan {

// One line of text in one of the theme's types and colours; what does not fit is elided and then the
// tool tip says it all. Unlike a QLabel with a font of its own it follows the theme and the text size.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = QString(), Theme::Type type = Theme::TextType,
                         Theme::Token token = Theme::Text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setType(Theme::Type type);
    void setToken(Theme::Token token);
    void setAlignment(Qt::Alignment alignment);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFontMetrics metrics() const;
    void updateTip();

    QString m_text;
    Theme::Type m_type;
    Theme::Token m_token;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

// Text of several lines in one of the theme's types and colours; follows theme and text size.
class WrappedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit WrappedLabel(const QString &text = QString(), Theme::Type type = Theme::TextType,
                          Theme::Token token = Theme::Text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setToken(Theme::Token token);
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Theme::Type m_type;
    Theme::Token m_token;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignTop;
};

}
