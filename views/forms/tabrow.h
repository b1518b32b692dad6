// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QTabBar;
class QToolButton;

namespace samverkan {

// Tabs in one row, whole words only: what does not fit is in the menu of a button at the end, and
// what is chosen there stands last in the row. Tabs are told by the numbers they were added in.
class TabRow : public QWidget
{
    Q_OBJECT
public:
    explicit TabRow(QWidget *parent = nullptr);

    int addTab();
    void setText(int tab, const QString &text, const QString &tip);
    int current() const { return m_current; }
    void setCurrent(int tab);
    int count() const { return int(m_texts.size()); }
    void setNames(const QString &row, const QString &more);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void openMore();
    int widthOf(int tab) const;

    QTabBar *m_bar;
    QToolButton *m_more;
    QStringList m_texts;
    QStringList m_tips;
    QList<int> m_shown;
    int m_current = 0;
    int m_last = -1; // of those that do not fit, the one that was chosen
    bool m_arranging = false;
};

} // namespace samverkan
