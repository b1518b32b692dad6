// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QPushButton;

namespace samverkan {

class ElidedLabel;
class WrappedLabel;

// What a page shows when there is nothing: what is missing, how it comes here, the button that makes
// it, a second way and a link to help. Also for "nothing matches the filters".
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    void setPrimary(QAction *action);
    void setSecond(QAction *action);
    void setHelp(const QString &text);
    QSize minimumSizeHint() const override;

signals:
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Disc;
    void place();
    void fitWidth();

    Disc *m_disc;
    WrappedLabel *m_title;
    WrappedLabel *m_sentence;
    QBoxLayout *m_column;
    QBoxLayout *m_buttons;
    QWidget *m_primary = nullptr;
    QWidget *m_second = nullptr;
    QPushButton *m_help;
};

}
