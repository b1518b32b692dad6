// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtable.h"

#include "columnmenu.h"
#include "recorddelegate.h"
#include "recordheader.h"
#include "recordtablemodel.h"
#include "rowcopy.h"
#include "rowhover.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int MostSortKeys = 4; // more cannot be told apart

RecordTable::RecordTable(RecordTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_records(model)
    , m_header(new RecordHeader(model, this))
    , m_columnAction(new QAction(this))
    , m_columnMenu(new QMenu(this))
    , m_hover(new RowHover(this))
    , m_headings(*this)
{
    setObjectName(u"recordTable"_s);
    setHorizontalHeader(m_header);
    // Before the view itself hears of it and makes a neighbour current.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_currentLeft = m_currentLeft || (currentIndex().row() >= first && currentIndex().row() <= last);
    });
    setModel(model);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // cells fill their ground just before they write on it
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    m_columnAction->setMenu(m_columnMenu);
    m_columnAction->setObjectName(u"columnAction"_s);
    connect(m_columnMenu, &QMenu::aboutToShow, this,
            [this] { fillColumnMenu(*m_columnMenu, *this, m_records->columns().value(currentIndex().column())); });
    connect(m_header, &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(m_header, &QHeaderView::sectionResized, this, [this] { m_fitted = m_fitted || isVisible(); });
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordTable::takeOrder, Qt::QueuedConnection);
    connect(m_header, &QWidget::customContextMenuRequested, this, &RecordTable::showHeaderMenu);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::editRequested);
    connectModel();
    place();
    showSorting();
    nameColumnAction();
}

void RecordTable::connectModel()
{
    connect(m_records, &RecordTableModel::sortChanged, this, &RecordTable::showSorting);
    connect(m_records, &RecordTableModel::groupsChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_records, &QAbstractItemModel::modelReset, this, &RecordTable::fitColumns);
    connect(m_records, &QAbstractItemModel::columnsInserted, this, [this](const QModelIndex &, int first, int last) { takeColumns(first, last); });
    connect(m_records, &QAbstractItemModel::columnsRemoved, this, &RecordTable::fitColumns);
    connect(m_records, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int) {
        if (first == 0 && m_records->rowCount() < 50)
            fitColumns(); // there was little or nothing to go by before
    });
    connect(m_records, &RecordTableModel::filterChanged, this, [this] {
        if (std::exchange(m_currentLeft, false) && m_records->rowCount() > 0)
            showFirst(); // not the neighbour of what was filtered away, somewhere in the list
    });
    connect(m_records, &RecordTableModel::countsChanged, this, [this] { m_currentLeft = false; }, Qt::QueuedConnection);
    connect(m_records, &QAbstractItemModel::rowsRemoved, this, &RecordTable::chooseCurrent, Qt::QueuedConnection);
    connect(m_records, &QAbstractItemModel::modelReset, this, &RecordTable::chooseCurrent, Qt::QueuedConnection);
    connect(m_records, &QAbstractItemModel::headerDataChanged, this, &RecordTable::nameColumnAction);
}

// Fixed heights do not follow the font by themselves.
void RecordTable::place()
{
    const Theme theme = themeOf(this);
    verticalHeader()->setMinimumSectionSize(theme.px(32)); // wins over a smaller default
    verticalHeader()->setDefaultSectionSize(theme.px(32));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(theme.px(32));
    horizontalHeader()->setMinimumSectionSize(theme.px(64));
    m_fitted = false;
    fitColumns();
}

// A column that comes when the others have been sized by hand takes what it needs and leaves them be. Rows that are
// chosen are so with it: a view leaves it out.
void RecordTable::takeColumns(int first, int last)
{
    selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (!m_fitted)
        return fitColumns();
    const Theme theme = themeOf(this);
    for (int column = first; column <= last; ++column)
        setColumnWidth(column, qBound(sectionHint(column), sizeHintForColumn(column), qMax(sectionHint(column), theme.px(240))));
}

int RecordTable::sectionHint(int column) const
{
    const Theme theme = themeOf(this);
    const QString title = m_records->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(theme.font(Theme::HeaderType)).horizontalAdvance(title) + theme.px(20) + m_header->orderWidth();
}

// Headings were dragged: the model's order is what everybody goes by, so the header follows it again.
void RecordTable::takeOrder()
{
    QStringList order;
    for (int visual = 0; visual < m_header->count(); ++visual)
        order.append(m_records->columns().value(m_header->logicalIndex(visual)));
    if (order == m_records->columns())
        return;
    const bool fitted = m_fitted;
    {
        const QSignalBlocker silent(m_header);
        for (int column = 0; column < m_header->count(); ++column)
            m_header->moveSection(m_header->visualIndex(column), column);
        m_records->setColumns(order);
    }
    m_fitted = fitted;
    m_header->viewport()->update();
    updateGeometries();
    viewport()->update();
}

void RecordTable::resetColumns()
{
    m_fitted = false;
    m_records->setColumns(RecordTableModel::defaultColumns(m_records->source(), m_records->kind()));
    fitColumns();
}

void RecordTable::nameColumnAction()
{
    m_columnAction->setText(tr("This &column"));
}

void RecordTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"headerMenu"_s);
    fillColumnMenu(*menu, *this, m_records->columns().value(m_header->logicalIndexAt(position)));
    menu->popup(m_header->viewport()->mapToGlobal(position));
}

// Widths by heading and the rows in sight. What is left over is shared out; what is wanting is taken
// from the widest columns, as long as they keep a readable width.
void RecordTable::fitColumns()
{
    const int columns = m_records->columnCount();
    if (m_fitted || columns == 0 || viewport()->width() < 50)
        return;
    const Theme theme = themeOf(this);
    QList<int> widths;
    QList<int> least;
    for (int column = 0; column < columns; ++column) {
        least.append(sectionHint(column));
        widths.append(qBound(least.last(), sizeHintForColumn(column), qMax(least.last(), viewport()->width() / 2)));
    }
    int over = viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    for (int column = 0; column < columns && over > 0; ++column) {
        const int share = over / (columns - column);
        widths[column] += share;
        over -= share;
    }
    while (over < 0) {
        int widest = -1;
        for (int column = 0; column < columns; ++column) {
            const int floor = column == horizontalHeader()->logicalIndex(0) ? theme.px(152) : theme.px(112);
            if (widths[column] > qMax(least[column], floor) && (widest < 0 || widths[column] > widths[widest]))
                widest = column;
        }
        if (widest < 0) { // it scrolls anyway: then what a row is called can be read
            const int name = horizontalHeader()->logicalIndex(0);
            widths[name] = qBound(widths[name], sizeHintForColumn(name), qMax(widths[name], theme.px(240)));
            break;
        }
        --widths[widest];
        ++over;
    }
    const bool fitted = m_fitted;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[column]);
    m_fitted = fitted;
}

QJsonObject RecordTable::widths() const
{
    QJsonObject widths;
    if (m_fitted) {
        const qreal scale = themeOf(this).scale();
        for (int column = 0; column < m_records->columnCount(); ++column)
            widths.insert(m_records->columns().value(column), qRound(columnWidth(column) / scale));
    }
    return widths;
}

void RecordTable::setWidths(const QJsonObject &widths)
{
    const Theme theme = themeOf(this);
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (const int width = widths.value(m_records->columns().value(column)).toInt())
            setColumnWidth(column, theme.px(qBound(40, width, 2000)));
    }
    m_fitted = m_fitted || !widths.isEmpty();
}

RowId RecordTable::currentId() const
{
    return m_records->idAt(currentIndex().row());
}

// By ranges: one of them holds all rows after Ctrl+A.
QList<RowId> RecordTable::chosenIds() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<RowId> ids;
    ids.reserve(qsizetype(rows.size()));
    for (int row : rows) {
        if (const RowId id = m_records->idAt(row)) // else a heading between them
            ids.append(id);
    }
    return ids;
}

int RecordTable::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += m_records->recordsIn(range.top(), range.bottom());
    return count;
}

int RecordTable::hoveredRow() const
{
    return m_hover->row();
}

QStringList RecordTable::shownColumns() const
{
    QStringList columns;
    for (int visual = 0; visual < m_records->columnCount(); ++visual)
        columns.append(m_records->columns().value(horizontalHeader()->logicalIndex(visual)));
    return columns;
}

QString RecordTable::currentColumn() const
{
    return m_records->columns().value(currentIndex().column());
}

bool RecordTable::show(RowId id)
{
    if (!m_records->reveal(id))
        return false;
    const int row = m_records->rowOf(id);
    const QModelIndex index = m_records->index(row, qMax(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void RecordTable::showFirst()
{
    int row = 0;
    while (m_records->isHeading(row))
        ++row;
    if (row < m_records->rowCount())
        show(m_records->idAt(row));
    else if (row > 0) // all groups are collapsed
        selectionModel()->setCurrentIndex(m_records->index(0, 0), QItemSelectionModel::Clear);
}

// When the chosen rows are gone, the row that is current now is the chosen one.
void RecordTable::chooseCurrent()
{
    if (currentId() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordTable::step(int rows)
{
    int row = qBound(0, currentIndex().row() + rows, m_records->rowCount() - 1);
    while (m_records->isHeading(row))
        row += rows < 0 ? -1 : 1;
    if (const RowId id = m_records->idAt(row))
        show(id);
}

// A click sorts by the column, a second one turns it round; with Ctrl or Shift it is one more key.
void RecordTable::sortBy(int section)
{
    const QString field = m_records->columns().value(section);
    if (QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return addToOrder(field);
    const SortKey first = m_records->sortKeys().value(0);
    const bool turned = first.field == field && first.order == Qt::AscendingOrder;
    m_records->sortBy({{field, turned ? Qt::DescendingOrder : Qt::AscendingOrder}});
}

void RecordTable::addToOrder(const QString &column)
{
    QList<SortKey> keys = m_records->sortKeys();
    const auto same = std::find_if(keys.begin(), keys.end(), [&](const SortKey &key) { return key.field == column; });
    if (same != keys.end())
        same->order = same->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    else if (keys.size() < MostSortKeys)
        keys.append({column, Qt::AscendingOrder});
    m_records->sortBy(keys);
}

void RecordTable::showSorting()
{
    const SortKey key = m_records->sortKeys().value(0);
    const QSignalBlocker blocker(m_header);
    m_header->setSortIndicator(key.field.isEmpty() ? -1 : m_records->columnOf(key.field), key.order);
    m_header->viewport()->update();
}

void RecordTable::copyChosen()
{
    stopCopying();
    m_copy = new RowCopy(m_records, chosenIds(), shownColumns(), this);
    connect(m_copy, &RowCopy::progressed, this, &RecordTable::copyProgressed);
    connect(m_copy, &RowCopy::finished, this, [this] {
        QApplication::clipboard()->setMimeData(m_copy->data()); // takes it over
        m_copy->deleteLater();
        emit copied(int(m_copy->count()));
    });
    if (m_copy->count() > 0)
        m_copy->start();
}

void RecordTable::stopCopying()
{
    delete m_copy;
}

// Ctrl with Home or End: to the first or the last row.
static bool leadsToAnEnd(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Home || key.key() == Qt::Key_End) && (key.modifiers() & Qt::ControlModifier);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyChosen();
    if (m_headings.takeKey(event))
        event->accept();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit editRequested();
    else if (event->key() == Qt::Key_Delete && !chosenIds().isEmpty())
        emit removeRequested();
    else
        QTableView::keyPressEvent(event);
    if (leadsToAnEnd(*event) && !(event->modifiers() & Qt::ShiftModifier) && currentId()) // even if it was there already
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// A row gone to so is chosen as one gone to step by step is. Qt would leave those chosen that were, out of sight.
QItemSelectionModel::SelectionFlags RecordTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto *key = event && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    if (!key || !leadsToAnEnd(*key))
        return QTableView::selectionCommand(index, event);
    const QKeyEvent plain(QEvent::KeyPress, key->key(), key->modifiers() & ~Qt::ControlModifier);
    return QTableView::selectionCommand(index, &plain);
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    const int heading = event->button() == Qt::LeftButton ? m_headings.rowAt(event->position().toPoint()) : -1;
    if (heading < 0)
        return QTableView::mousePressEvent(event);
    m_headings.toggle(heading);
    event->accept();
}

// A second press on a heading is one more.
void RecordTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_headings.rowAt(event->position().toPoint()) < 0)
        QTableView::mouseDoubleClickEvent(event);
    else
        mousePressEvent(event);
}

// A heading has a menu of its own; the actions are the rows'.
bool RecordTable::event(QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QTableView::event(event);
    auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : m_headings.rowAt(viewport()->mapFromGlobal(asked->globalPos()));
    if (!m_records->isHeading(row))
        return QTableView::event(event);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"groupMenu"_s);
    m_headings.fillMenu(*menu, row);
    menu->popup(byKey ? viewport()->mapToGlobal(QPoint(0, rowViewportPosition(row) + rowHeight(row))) : asked->globalPos());
    return true;
}

// Beside and below them.
QRegion RecordTable::withoutCells(const QRegion &region) const
{
    const int last = m_records->rowCount() - 1;
    const int bottom = last < 0 ? 0 : rowViewportPosition(last) + rowHeight(last);
    return region - QRect(0, 0, m_header->length() - m_header->offset(), bottom);
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    const int last = rowAt(viewport()->height() - 1);
    m_records->prepareRows(rowAt(0), last < 0 ? m_records->rowCount() - 1 : last);
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    for (const QRect &rest : withoutCells(event->region()))
        painter.fillRect(rest, palette().base());
    m_headings.paint(&painter, event->rect());
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
    else if (event->type() == QEvent::LanguageChange)
        nameColumnAction();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged();
    const RowId id = m_records->idAt(current.row());
    if (id == m_current)
        return;
    m_current = id;
    emit currentRecordChanged(id);
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

} // namespace samverkan
