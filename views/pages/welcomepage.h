// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QStandardItemModel;

namespace samverkan {

class MessageLine;
class TwoLineList;

// What is shown while no project is open: make one, open one, try the sample, and those opened before.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    // The actions are the application's.
    WelcomePage(QAction *makeNew, QAction *open, QAction *sample, QWidget *parent = nullptr);

    // Path, and whether it is still there.
    void setRecent(const QList<std::pair<QString, bool>> &recent);
    // Why the last file did not open; empty takes it away.
    void setFault(const QString &text);

signals:
    void recentChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void place();

    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_recentTitle;
    MessageLine *m_fault;
    QStandardItemModel *m_model;
    TwoLineList *m_recent;
    QWidget *m_column;
};

} // namespace samverkan
