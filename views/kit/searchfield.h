// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QToolButton;

namespace samverkan {

// A field with a magnifying glass. searched() comes with every key (once for several that wait), at Enter, or when cleared.
// Esc clears; Esc in an empty field, and Down, want to leave for what is searched.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = QString(), QWidget *parent = nullptr);

    // Milliseconds of rest before searched(), for what takes long; 0 when nothing is said: at once.
    void setRest(int milliseconds);
    // searched() now, if something was typed that it was not said of yet: before a list is chosen from.
    void announce();
    QSize sizeHint() const override;

signals:
    void searched(const QString &text);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QToolButton *m_clear;
    QTimer m_rest;
    QString m_announced;
};

}
