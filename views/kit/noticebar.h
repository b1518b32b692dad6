// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace samverkan {

class WrappedLabel;

// What a notice says: what happened and what can be done about it.
struct Notice
{
    enum class Kind { Undo, Done, Note, Warning, Error };
    struct Link
    {
        QString key;
        QString text;
        QString shortcut; // as menus write it; shown after the word
    };
    Kind kind = Kind::Note;
    QString text;
    QList<Link> links;
    QString iconName;     // empty: the kind's own
    bool closable = true;
};

// One message at the foot of a page, in the layout, never over rows. It stays until the next or the
// cross: there is no timer. Screen readers are told when it comes.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const Notice &notice);
    void dismiss();
    const Notice &notice() const { return m_notice; }
    // Of work the notice speaks of: a line along its foot. Less than 0, and with the next notice: none.
    void setProgress(double share); // 0..1
    double progress() const { return m_progress; }

    QSize sizeHint() const override;

signals:
    void linkActivated(const QString &key);
    // By the cross, not by dismiss() or the next notice.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void color();
    void announce();

    Notice m_notice;
    double m_progress = -1;
    QHBoxLayout *m_row;
    WrappedLabel *m_text;
    QList<QWidget *> m_links;
    QToolButton *m_close;
};

}
