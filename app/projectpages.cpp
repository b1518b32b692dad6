// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectpages.h"

#include "actions.h"
#include "icons.h"
#include "recordform.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "session.h"
#include "settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <iterator>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

struct PageLine
{
    const char *group; // as in groupNames, "" on top of them
    const char *key; // of the kind, where it is a list of records
    const char *icon; // of a kind: its own
    const char *name; // of a kind: its own
};
constexpr PageLine pageLines[] = {
    {"", "overview", "overview", QT_TRANSLATE_NOOP("samverkan::ProjectPages", "Overview")},
    {"register", "participant", nullptr, nullptr},
    {"register", "organisation", nullptr, nullptr},
    {"work", "activity", nullptr, nullptr},
    {"work", "working_group", nullptr, nullptr},
    {"work", "exchange", nullptr, nullptr},
    {"work", "partner_search", nullptr, nullptr},
    {"work", "network", nullptr, nullptr},
    {"report", "statistics", "chart", QT_TRANSLATE_NOOP("samverkan::ProjectPages", "Statistics")},
    {"report", "reports", "report", QT_TRANSLATE_NOOP("samverkan::ProjectPages", "Reports")},
    {"report", "project", "project", QT_TRANSLATE_NOOP("samverkan::ProjectPages", "Project")},
    {"report", "history", "clock", QT_TRANSLATE_NOOP("samverkan::ProjectPages", "History and trash")},
};

constexpr struct
{
    const char *group;
    const char *name;
} groupNames[] = {
    {"register", QT_TRANSLATE_NOOP("samverkan::ProjectPages", "Register")},
    {"work", QT_TRANSLATE_NOOP("samverkan::ProjectPages", "Work")},
    {"report", QT_TRANSLATE_NOOP("samverkan::ProjectPages", "Follow-up")},
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

ProjectPages::ProjectPages(Session &session, MainWindow &window, const Actions &actions, Settings &settings)
    : m_session(session)
    , m_window(window)
    , m_actions(actions)
    , m_settings(settings)
    , m_columnSets(settings)
{
    connect(&session.counts(), &KindCounts::changed, this, &ProjectPages::showCounts);
}

ProjectPages::~ProjectPages()
{
    m_window.removePages();
}

void ProjectPages::build(const QHash<QString, MainWindow::MakePage> &makers)
{
    QString group;
    for (const PageLine &line : pageLines) {
        const QString key = latin(line.key);
        if (line.name && !makers.contains(key))
            continue;
        if (group != latin(line.group))
            m_window.addGroup(group = latin(line.group), {});
        if (line.name) {
            m_window.addPage(key, {}, latin(line.icon), makers[key]);
        } else {
            const Kind &kind = m_session.program().catalogue.at(key);
            m_window.addPage(key, {}, latin(kind.icon), [this, &kind] { return makeRecordPage(kind); });
        }
    }
    retranslate();
}

QStringList ProjectPages::listedKinds()
{
    QStringList kinds;
    for (const PageLine &line : pageLines) {
        if (!line.name)
            kinds.append(latin(line.key));
    }
    return kinds;
}


Page *ProjectPages::makeRecordPage(const Kind &kind)
{
    auto *add = new QAction(icon(u"plus"_s, Theme::OnAccent), RecordForm::newText(m_session.lists().language(), kind), this);
    add->setEnabled(m_writable);
    m_addActions.insert(kind.key, add);
    RecordPageActions actions{add, m_actions["import"], m_actions["export"], m_actions["copy"], m_actions["remove"]};
    actions.tableMenu = {m_actions["paste"], m_actions["copy_mail"], m_actions["write_mail"], nullptr,
                         m_actions["change_field"], m_actions["fill_down"], m_actions["duplicate"], m_actions["related"]};
    actions.columnSets = &m_columnSets;
    auto *page = new RecordPage(m_session.lists(), kind, actions);
    page->setState(QJsonDocument::fromJson(m_settings.tableState(m_session.store().path(), kind.key)).object());
    connect(add, &QAction::triggered, page, &RecordPage::addRecord);
    connect(page, &RecordPage::removeRequested, this, [this, &kind](const QList<RowId> &ids) { emit removeRequested(kind, ids); });
    connect(page, &RecordPage::searchElsewhereRequested, this, &ProjectPages::searchElsewhereRequested);
    emit pageMade(page);
    return page;
}

RecordPage *ProjectPages::front() const
{
    Page *page = m_window.isShowingInstead() ? nullptr : m_window.madePage(m_window.currentPage());
    return page ? qobject_cast<RecordPage *>(page->innerPage()) : nullptr;
}

RecordPage *ProjectPages::show(const QString &kind)
{
    m_window.showPage(kind);
    return qobject_cast<RecordPage *>(m_window.madePage(kind));
}

void ProjectPages::showRows(const QString &kind, const QList<RowId> &ids, const QString &name)
{
    if (RecordPage *page = show(kind))
        page->showOnly(ids, name);
}

void ProjectPages::showList(const QString &kind, const RecordFilter &filter)
{
    if (RecordPage *page = show(kind))
        page->model()->setFilter(filter);
}

void ProjectPages::showRecord(const QString &kind, RowId id)
{
    if (RecordPage *page = show(kind))
        page->showRecord(id);
}

void ProjectPages::showLast()
{
    const QString last = m_settings.page(m_session.store().path());
    m_window.showPage(m_window.page(last) ? last : m_window.pageKeys().constFirst());
}

void ProjectPages::retranslate()
{
    const Language &language = m_session.lists().language();
    for (const auto &group : groupNames)
        m_window.setPageText(latin(group.group), tr(group.name));
    const QStringList keys = m_window.pageKeys();
    for (const PageLine &line : pageLines) {
        const QString key = latin(line.key);
        if (keys.contains(key))
            m_window.setPageText(key, line.name ? tr(line.name) : language.plural(m_session.program().catalogue.at(key)));
    }
    for (auto add = m_addActions.cbegin(); add != m_addActions.cend(); ++add)
        (*add)->setText(RecordForm::newText(language, m_session.program().catalogue.at(add.key())));
    showCounts();
}

void ProjectPages::setWritable(bool writable)
{
    m_writable = writable;
    for (QAction *add : std::as_const(m_addActions))
        add->setEnabled(writable);
}

void ProjectPages::showCounts()
{
    for (const QString &kind : listedKinds())
        m_window.setCount(kind, m_session.counts().count(kind));
}

void ProjectPages::keepState()
{
    const QString path = m_session.store().path();
    m_settings.setPage(path, m_window.currentPage());
    for (const QString &kind : listedKinds()) {
        if (auto *page = qobject_cast<RecordPage *>(m_window.madePage(kind)))
            m_settings.setTableState(path, kind, QJsonDocument(page->state()).toJson(QJsonDocument::Compact));
    }
}

void ProjectPages::leave()
{
    for (const QString &key : m_window.pageKeys()) {
        if (Page *page = m_window.madePage(key))
            page->leave();
    }
}

} // namespace samverkan
