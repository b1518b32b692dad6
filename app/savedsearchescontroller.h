// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedsearchesmodel.h"

#include <QJsonObject>

namespace samverkan {

class MainWindow;
class Notices;
class ProjectPages;
class RecordPage;
class Session;

// Searches that were kept: they stand in the navigation with how many records each finds now; one that
// is chosen shows its page so. Kept from a page, renamed and removed in the navigation, each a step
// that can be undone. Made after the pages, gone before them.
class SavedSearchesController : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    SavedSearchesController(Session &session, MainWindow &window, ProjectPages &pages, Notices &notices);
    ~SavedSearchesController() override;

    const SavedSearchesModel &model() const { return m_model; }
    void show(RowId search);
    void retranslate();
    // "Keep this search…" of the list in front.
    void askToKeep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectNavigation();
    void fillNavigation();
    void showCounts();
    void choose(const QString &key);
    void take(RecordPage *page);
    void keep(const RecordPage &page, const QString &name);
    void followFilter(const RecordPage &page);
    void tell(RecordPage &page) const;
    void tellPages() const;
    void openMenu(const QPoint &position);
    void rename(RowId search);
    void remove(RowId search);
    void tell(const ActionResult &result);
    QVariant valueOf(RowId search, int role) const;

    Session &m_session;
    MainWindow &m_window;
    ProjectPages &m_pages;
    Notices &m_notices;
    SavedSearchesModel m_model;
    QStringList m_keys; // in the navigation now
    QHash<QString, RowId> m_shown; // by kind: the search its page shows
    QHash<QString, QJsonObject> m_before; // by kind: its page before a search was shown
};

} // namespace samverkan
