// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowharness.h"

#include <functional>

namespace samverkan {

class AppearanceCheck;
class StatisticsPage;

// Goes to every place of the program in one window, as far as it can without being asked anything, and
// lets each be looked at. Each walk leaves the window with nothing floating over it.
// SAMVERKAN_PICTURES names a folder to keep a picture of every place in.
class AppearanceWalk
{
public:
    // Both outlive it. `tag`: in the names of pictures.
    AppearanceWalk(WindowHarness &harness, AppearanceCheck &check, const QString &tag);

    // Without a project.
    void welcome();
    void newProject();
    // In a project.
    void pages(); // each as it is at first, and of lists the form of a new record
    void forms(); // all tabs of the form, of every kind
    void attendance();
    void project(); // all its tabs
    void statistics(); // every form of chart, what is chosen from
    void filters(); // every kind of filter, columns, searches that are kept, export, a column's menu
    void changes(); // one field for many
    void reading(); // a list, step by step
    void history(); // and trash
    void help();
    void over(); // go to, keys, paper
    void recent(); // closes the project: the files of before

private:
    void awaitOverview();
    void look(const QString &place, QWidget *part = nullptr);
    void lookAtPopover(const QString &place, const QString &name);
    void lookAtMenu(const QString &place, const QString &name);
    void closeFloating();
    void keepPicture(const QString &place, QWidget *part) const;
    void each(const std::function<void(RecordPage &, const QString &)> &visit);
    void pick(const StatisticsPage &page, const QString &box, const QString &key);
    void lookAtForms(const StatisticsPage &page, const QString &name);

    MainWindow *window() const { return m.window(); }

    WindowHarness &m;
    AppearanceCheck &m_check;
    QString m_tag;
};

} // namespace samverkan
