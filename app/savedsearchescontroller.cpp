// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearchescontroller.h"

#include "mainwindow.h"
#include "namepopover.h"
#include "navigation.h"
#include "notices.h"
#include "projectpages.h"
#include "recordpage.h"
#include "recordtablemodel.h"
#include "session.h"

#include <QMenu>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace samverkan {

static const QLatin1StringView keyBegins("search:");
static const QLatin1StringView groupKey("searches");

static QString keyOf(RowId search)
{
    return keyBegins + QString::number(search);
}

static RowId searchOf(const QString &key)
{
    return key.startsWith(keyBegins) ? key.mid(keyBegins.size()).toLongLong() : 0;
}

SavedSearchesController::SavedSearchesController(Session &session, MainWindow &window, ProjectPages &pages, Notices &notices)
    : m_session(session)
    , m_window(window)
    , m_pages(pages)
    , m_notices(notices)
    , m_model(session.lists())
{
    connectNavigation();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SavedSearchesController::fillNavigation);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SavedSearchesController::showCounts);
    connect(&pages, &ProjectPages::pageMade, this, &SavedSearchesController::take);
    fillNavigation();
}

SavedSearchesController::~SavedSearchesController()
{
    for (const QString &key : std::as_const(m_keys))
        m_window.navigation()->removePage(key);
    m_window.navigation()->removePage(groupKey);
}

void SavedSearchesController::connectNavigation()
{
    Navigation *navigation = m_window.navigation();
    navigation->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(navigation, &QWidget::customContextMenuRequested, this, &SavedSearchesController::openMenu);
    connect(navigation, &Navigation::pageChosen, this, &SavedSearchesController::choose);
    navigation->installEventFilter(this);
}

// F2 and Delete mean the search here, whatever they mean to the window.
bool SavedSearchesController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (isPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const RowId search = searchOf(m_window.navigation()->current());
        if (search && (key == Qt::Key_F2 || key == Qt::Key_Delete)) {
            event->accept();
            if (isPress)
                key == Qt::Key_F2 ? rename(search) : remove(search);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QVariant SavedSearchesController::valueOf(RowId search, int role) const
{
    return m_model.index(m_model.rowOf(search)).data(role);
}

void SavedSearchesController::fillNavigation()
{
    Navigation *navigation = m_window.navigation();
    const QString current = navigation->current();
    for (const QString &key : std::exchange(m_keys, {}))
        navigation->removePage(key);
    navigation->removePage(groupKey);
    if (m_model.rowCount() > 0)
        navigation->addGroup(groupKey, tr("Saved searches"));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        m_keys.append(keyOf(index.data(SavedSearchesModel::IdRole).toLongLong()));
        navigation->insertPage(groupKey, m_keys.last(), index.data().toString(), u"bookmark"_s);
    }
    for (auto shown = m_shown.begin(); shown != m_shown.end();)
        shown = m_model.rowOf(*shown) < 0 ? m_shown.erase(shown) : std::next(shown);
    navigation->setCurrent(m_keys.contains(current) ? current : m_window.currentPage());
    showCounts();
    tellPages();
}

void SavedSearchesController::showCounts()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QVariant count = m_model.index(row).data(SavedSearchesModel::CountRole);
        m_window.navigation()->setCount(m_keys[row], count.isValid() ? std::optional<qint64>(count.toLongLong()) : std::nullopt);
    }
}

void SavedSearchesController::retranslate()
{
    m_window.navigation()->setText(groupKey, tr("Saved searches"));
}

// A search is shown; a kind whose page shows one goes back to what it was before.
void SavedSearchesController::choose(const QString &key)
{
    if (const RowId search = searchOf(key))
        return show(search);
    if (!m_shown.remove(key))
        return;
    if (auto *page = qobject_cast<RecordPage *>(m_window.madePage(key)))
        page->showSearch(m_before.take(key));
    tellPages();
}

void SavedSearchesController::show(RowId search)
{
    const QString kind = valueOf(search, SavedSearchesModel::KindRole).toString();
    RecordPage *page = m_pages.show(kind);
    if (!page)
        return;
    if (!m_shown.contains(kind))
        m_before.insert(kind, page->model()->state());
    m_shown.remove(kind); // the filter is on its way from one to the other
    page->showSearch(valueOf(search, SavedSearchesModel::StateRole).toJsonObject());
    m_shown.insert(kind, search);
    m_window.navigation()->setCurrent(keyOf(search));
    tellPages();
}

void SavedSearchesController::take(RecordPage *page)
{
    connect(page, &RecordPage::keepSearchRequested, this, [this, page](const QString &name) { keep(*page, name); });
    connect(page->model(), &RecordTableModel::filterChanged, this, [this, page] { followFilter(*page); });
    tell(*page); // the window does not know it yet
}

// A search that is changed on the page is none any more in the navigation, but still proposed as the
// name to keep it by.
void SavedSearchesController::followFilter(const RecordPage &page)
{
    const QString kind = page.model()->kind().key;
    const RowId search = m_shown.value(kind);
    if (!search || m_window.currentPage() != kind)
        return;
    const QJsonObject state = valueOf(search, SavedSearchesModel::StateRole).toJsonObject();
    const bool same = RecordFilter::fromJson(state[u"filter"_s].toObject()) == page.model()->filter();
    m_window.navigation()->setCurrent(same ? keyOf(search) : kind);
}

void SavedSearchesController::tell(RecordPage &page) const
{
    const QString kind = page.model()->kind().key;
    page.setKeptSearches(m_model.names(kind), valueOf(m_shown.value(kind), Qt::DisplayRole).toString());
}

void SavedSearchesController::tellPages() const
{
    for (const QString &kind : ProjectPages::listedKinds()) {
        if (auto *page = qobject_cast<RecordPage *>(m_window.madePage(kind)))
            tell(*page);
    }
}

void SavedSearchesController::askToKeep()
{
    if (RecordPage *page = m_pages.front())
        page->keepSearch();
}

void SavedSearchesController::tell(const ActionResult &result)
{
    if (result)
        m_notices.undoable(m_session.lists().language().text(result.done));
    else
        m_notices.fault(result.fault);
}

void SavedSearchesController::keep(const RecordPage &page, const QString &name)
{
    const ActionResult result = m_model.save(name, *page.model());
    const QString kind = page.model()->kind().key;
    for (int row = 0; result && row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data().toString() != name || index.data(SavedSearchesModel::KindRole).toString() != kind)
            continue;
        m_shown.insert(kind, index.data(SavedSearchesModel::IdRole).toLongLong());
        if (!m_before.contains(kind))
            m_before.insert(kind, {{u"filter"_s, RecordFilter().toJson()}}); // all of them
        m_window.navigation()->setCurrent(m_keys[row]);
    }
    tellPages();
    tell(result);
}

void SavedSearchesController::openMenu(const QPoint &position)
{
    Navigation *navigation = m_window.navigation();
    const RowId search = searchOf(navigation->indexAt(position).data(Navigation::KeyRole).toString());
    if (!search)
        return;
    auto *menu = new QMenu(navigation);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"searchMenu"_s);
    connect(menu->addAction(tr("&Show")), &QAction::triggered, this, [this, search] { show(search); });
    menu->addSeparator();
    QAction *other = menu->addAction(tr("Re&name…"));
    QAction *gone = menu->addAction(tr("&Remove"));
    connect(other, &QAction::triggered, this, [this, search] { rename(search); });
    connect(gone, &QAction::triggered, this, [this, search] { remove(search); });
    for (QAction *action : {other, gone})
        action->setEnabled(!m_session.store().isReadOnly());
    menu->popup(navigation->viewport()->mapToGlobal(position));
}

void SavedSearchesController::rename(RowId search)
{
    const int row = m_model.rowOf(search);
    if (row < 0 || m_session.store().isReadOnly())
        return;
    Navigation *navigation = m_window.navigation();
    auto *name = new NamePopover(tr("&Name of the search"), tr("Rename"), navigation);
    QStringList others = m_model.names(valueOf(search, SavedSearchesModel::KindRole).toString());
    others.removeOne(valueOf(search, Qt::DisplayRole).toString());
    name->setTaken(others, tr("Another search has that name."));
    name->setName(valueOf(search, Qt::DisplayRole).toString());
    connect(name, &NamePopover::accepted, this, [this, search](const QString &text) {
        if (m_model.rowOf(search) >= 0 && text != valueOf(search, Qt::DisplayRole).toString())
            tell(m_model.rename(m_model.rowOf(search), text));
    });
    name->openBelow(navigation->viewport(), navigation->rectOf(keyOf(search)));
}

void SavedSearchesController::remove(RowId search)
{
    const int row = m_model.rowOf(search);
    if (row >= 0 && !m_session.store().isReadOnly())
        tell(m_model.remove(row));
}

} // namespace samverkan
