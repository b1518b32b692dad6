// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

class QAction;
class QBoxLayout;
class QLabel;
class QStandardItemModel;

namespace samverkan {

class MessageLine;
class Segmented;
class TwoLineList;
class WrappedLabel;

// What is shown while no project is open: how to begin, and the files that were open before, those
// that are no longer there named as such.
class WelcomePage : public Surface
{
    Q_OBJECT
public:
    // The actions are the caller's and outlive the page.
    WelcomePage(QAction *makeNew, QAction *open, QAction *sample, QWidget *parent = nullptr);

    // Paths, newest first, with whether the file is there.
    void setRecent(const QList<std::pair<QString, bool>> &recent);
    // The languages of the window: code and own name.
    void setLanguages(const QList<std::pair<QString, QString>> &languages, const QString &chosen);
    // Why a file did not open; empty hides it.
    void setFault(const QString &text);

signals:
    void recentChosen(const QString &path);
    // One that is no longer where it was: find it, or take it off the list.
    void lostChosen(const QString &path);
    void recentRemoved(const QString &path);
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void place();
    void fillStart();
    void fillRecent();
    void choose(const QModelIndex &index);
    void offerRemoval(const QPoint &place);
    QWidget *makeHead();
    QWidget *makeCard();

    QList<QAction *> m_actions;
    QList<std::pair<QString, bool>> m_recentFiles;
    QStringList m_codes;
    QWidget *m_mark;
    QLabel *m_title;
    WrappedLabel *m_about;
    MessageLine *m_fault;
    QLabel *m_startTitle;
    QLabel *m_recentTitle;
    QStandardItemModel *m_startModel;
    QStandardItemModel *m_recentModel;
    TwoLineList *m_start;
    TwoLineList *m_recent;
    QBoxLayout *m_halves;
    Hairline *m_line;
    QWidget *m_recentHalf;
    WrappedLabel *m_note;
    Segmented *m_language;
    QWidget *m_column;
};

} // namespace samverkan
