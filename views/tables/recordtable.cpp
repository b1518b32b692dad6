// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtable.h"

#include "recorddelegate.h"
#include "recordtablemodel.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace samverkan {

RecordTable::RecordTable(RecordTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_records(model)
{
    setObjectName(u"recordTable"_s);
    setModel(model);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setResizeContentsPrecision(50); // rows: a page; 0 would ask every row while the table is not shown
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_fitted = m_fitted || isVisible(); });
    connect(model, &RecordTableModel::sortChanged, this, &RecordTable::showSorting);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::fitColumns);
    connect(model, &QAbstractItemModel::columnsInserted, this, &RecordTable::fitColumns);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &RecordTable::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int) {
        if (first == 0 && m_records->rowCount() < 50)
            fitColumns(); // there was little or nothing to go by before
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::chooseCurrent, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::chooseCurrent, Qt::QueuedConnection);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::editRequested);
    place();
    showSorting();
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

// Widths by heading and the rows in sight. What is left over is shared out; what is wanting is taken
// from the widest columns, as long as they keep a readable width.
void RecordTable::fitColumns()
{
    const int columns = m_records->columnCount();
    if (m_fitted || columns == 0 || viewport()->width() < 50)
        return;
    const Theme theme = themeOf(this);
    const QFontMetrics heading(theme.font(Theme::HeaderType));
    QList<int> widths;
    QList<int> least;
    for (int column = 0; column < columns; ++column) {
        const QString title = m_records->headerData(column, Qt::Horizontal).toString();
        least.append(heading.horizontalAdvance(title) + theme.px(36));
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
            const int floor = column == horizontalHeader()->logicalIndex(0) ? theme.px(152) : theme.px(128);
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

QList<RowId> RecordTable::chosenIds() const
{
    QList<RowId> ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_records->idAt(row.row()));
    return ids;
}

bool RecordTable::show(RowId id)
{
    const int row = m_records->rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_records->index(row, qMax(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

// When the chosen rows are gone, the row that is current now is the chosen one.
void RecordTable::chooseCurrent()
{
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordTable::step(int rows)
{
    const int row = qBound(0, currentIndex().row() + rows, m_records->rowCount() - 1);
    if (m_records->rowCount() > 0)
        show(m_records->idAt(row));
}

// A click sorts by the column, a second one turns it round; with Ctrl the column becomes one more key.
void RecordTable::sortBy(int section)
{
    const QString field = m_records->columns().value(section);
    QList<SortKey> keys = m_records->sortKeys();
    const auto same = std::find_if(keys.begin(), keys.end(), [&](const SortKey &key) { return key.field == field; });
    const bool further = QApplication::keyboardModifiers() & Qt::ControlModifier;
    SortKey key{field, Qt::AscendingOrder};
    if (same != keys.end() && (further || same == keys.begin()))
        key.order = same->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!further)
        keys = {key};
    else if (same != keys.end())
        *same = key;
    else
        keys.append(key);
    m_records->sortBy(keys);
}

void RecordTable::showSorting()
{
    const SortKey key = m_records->sortKeys().value(0);
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(key.field.isEmpty() ? -1 : m_records->columnOf(key.field), key.order);
}

void RecordTable::copyChosen() const
{
    QString text;
    QString html = u"<table>"_s;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        html += u"<tr>"_s;
        for (int visual = 0; visual < m_records->columnCount(); ++visual) {
            const QString cell = row.siblingAtColumn(horizontalHeader()->logicalIndex(visual)).data().toString();
            cells.append(QString(cell).replace(u'\t', u' ').replace(u'\n', u' '));
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
        text += cells.join(u'\t') + u'\n';
    }
    auto *data = new QMimeData; // the clipboard takes it over
    data->setText(text);
    data->setHtml(html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(data);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyChosen();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit editRequested();
    else if (event->key() == Qt::Key_Delete && !chosenIds().isEmpty())
        emit removeRequested();
    else
        QTableView::keyPressEvent(event);
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
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
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
