// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace samverkan {

class WrappedLabel;

enum class MessageKind { Note, Done, Warning, Error };
// The icon and colours that belong to a kind.
QString iconNameOf(MessageKind kind);
Theme::Token inkOf(MessageKind kind);
Theme::Token groundOf(MessageKind kind);

// Icon and words in the kind's colour: the line beneath a field, a lack named in a panel.
class MessageLine : public QWidget
{
    Q_OBJECT
public:
    explicit MessageLine(QWidget *parent = nullptr);

    void setMessage(MessageKind kind, const QString &text);
    MessageKind kind() const { return m_kind; }
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int indent() const;
    void place();

    WrappedLabel *m_label;
    MessageKind m_kind = MessageKind::Note;
};

}
