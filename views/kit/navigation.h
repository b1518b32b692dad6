// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace samverkan {

// The list of pages: groups, icons, counts; the chosen one has a tint, a bar and a heavier word. As a
// rail (window narrower than 1000 s) only icons are left, with tool tips. Up and Down pass the groups.
class Navigation : public QListView
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    // Pages added before any group stand on top, without a name above them.
    void addGroup(const QString &key, const QString &text);
    void addPage(const QString &key, const QString &text, const QString &iconName);
    // Into a group that may have pages already: saved searches come and go.
    void insertPage(const QString &groupKey, const QString &key, const QString &text, const QString &iconName);
    void removePage(const QString &key);
    void setText(const QString &key, const QString &text);
    // Right of the word; none takes it away.
    void setCount(const QString &key, std::optional<qint64> count);

    QString current() const;
    // Shows the page as chosen without pageChosen(); unknown keys choose nothing.
    void setCurrent(const QString &key);
    QStringList pages() const;
    QRect rectOf(const QString &key) const; // in the viewport

    bool isRail() const { return m_rail; }
    void setRail(bool rail);
    // As wide as what holds it, instead of its own width.
    void setElastic(bool elastic);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    enum Role { KeyRole = Qt::UserRole + 1, IconNameRole, CountRole, IsGroupRole };

signals:
    // By pointer or keyboard.
    void pageChosen(const QString &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    QStandardItem *itemOf(const QString &key) const;
    QStandardItem *makePage(const QString &key, const QString &text, const QString &iconName) const;
    void place();

    QStandardItemModel *m_pages;
    bool m_rail = false;
    bool m_elastic = false;
    bool m_silent = false;
};

}
