// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurechooser.h"
#include "figuredesk.h"
#include "keptviews.h"
#include "report.h"

#include <QObject>
#include <QPointer>

namespace samverkan {

class Asker;
class Page;
class Session;
class Settings;
class StatisticsPage;

// Answers what the statistics page asks: figures of a ready view, of one that was kept, or of a choice
// of one's own; the people behind a bar; views kept, renamed, removed; copies and files. The last choice
// is there again at the next start.
class StatisticsController : public QObject
{
    Q_OBJECT
public:
    StatisticsController(Session &session, Asker &asker, Settings &settings);
    ~StatisticsController() override;

    Page *makePage();
    void retranslate();

    QList<FigureOption> views() const; // ready ones and those kept, by key
    // As the user would by the page: for other pages that lead here, and for tests.
    void showView(const QString &key); // of a ready view, or "kept/" and the UUID
    void choose(const FigureChoice &choice);
    const FigureChoice &choice() const { return m_choice; }
    const ShownFigure &figure() const { return m_figure; }
    FigureDesk &desk() { return m_desk; }

signals:
    void rowsRequested(const QString &kind, const QList<samverkan::RowId> &ids, const QString &name);
    void reportRequested(const QString &id);
    void told(const QString &text);
    void undoable(const QString &text); // something was done that can be taken back
    void faulted(const samverkan::Sentence &fault);
    void importRequested();

private:
    void connectPage();
    void connectActions();
    void take(const ChangeSet &changes);
    void restoreLast();
    void rememberLast();
    void fillOptions();
    void fillVariables();
    void showChoice();
    void showChips();
    void refresh();
    void showFigure(const ShownFigure &figure);
    void readDays();
    void showPeople(const QString &row, const QString &column);
    void openValues(const QString &variable);
    void setCondition(const QString &variable, const QStringList &keys);
    void clear();

    // Views by name.
    static QString keyOfKept(const QUuid &uuid);
    QString viewOf(const FigureChoice &choice) const;
    const KeptView *keptView(const QString &key) const;
    QString viewName() const;
    void keep();
    void renameKept();
    void removeKept();
    void tell(const KeepResult &result);

    // Files and clipboard.
    void save();
    QString write(const QString &path) const; // why not; empty when done
    void copyPicture();

    Question question() const;
    ReportBase base() const;
    const Language &language() const;

    Session &m_session;
    Asker &m_asker;
    Settings &m_settings;
    FigureDesk m_desk;
    QPointer<StatisticsPage> m_page;
    QList<KeptView> m_kept;
    FigureChoice m_choice;
    QString m_view; // key; empty: a choice of one's own
    ShownFigure m_figure;
    bool m_stale = true; // to be counted when the page comes to sight
};

// Days typed on a page as parameters of a report; a sentence where one is none.
Sentence readPeriod(const QString &from, const QString &to, ReportParameters &parameters);

} // namespace samverkan
