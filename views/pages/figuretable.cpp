// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretable.h"

#include "digits.h"
#include "figuretablemodel.h"
#include "icons.h"
#include "paint.h"
#include "rowpainter.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

constexpr int mostWholeRows = 400;

QString iconOf(doc::Cell::Tone tone)
{
    switch (tone) {
    case doc::Cell::Tone::Good: return u"check"_s;
    case doc::Cell::Tone::Warning: return u"warn"_s;
    case doc::Cell::Tone::Muted: return u"info"_s;
    case doc::Cell::Tone::Plain: break;
    }
    return {};
}

Theme::Token inkOf(doc::Cell::Tone tone)
{
    return tone == doc::Cell::Tone::Warning ? Theme::Warning : tone == doc::Cell::Tone::Good ? Theme::Done : Theme::Text2;
}

// Numbers digit by digit, verdicts with icon and word, totals in weight on their ground.
class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const auto kind = doc::Row::Kind(index.data(FigureTableModel::RowKindRole).toInt());
        QStyleOptionViewItem ground = option;
        ground.index = index;
        if (kind == doc::Row::Kind::Total || kind == doc::Row::Kind::Sum)
            ground.backgroundBrush = theme.color(Theme::Sunken);
        paintRowGround(painter, ground, theme);
        painter->save();
        painter->setFont(theme.font(kind == doc::Row::Kind::Body ? (index.column() ? Theme::TextType : Theme::NameType)
                                        : kind == doc::Row::Kind::Group ? Theme::GroupType : Theme::StrongType));
        painter->setPen(theme.color(Theme::Text));
        QRect box = option.rect.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
        const auto tone = doc::Cell::Tone(index.data(FigureTableModel::ToneRole).toInt());
        if (const QString name = iconOf(tone); !name.isEmpty()) {
            const int side = theme.px(14);
            paintIcon(painter, QRectF(box.left(), box.center().y() - side / 2.0 + 0.5, side, side), name, theme.color(inkOf(tone)));
            box.setLeft(box.left() + side + theme.px(6));
            painter->setPen(theme.color(tone == doc::Cell::Tone::Good ? Theme::Text : inkOf(tone)));
        }
        const QString text = index.data().toString();
        if (index.data(FigureTableModel::NumberRole).toBool())
            drawDigitText(painter, box, Qt::AlignRight | Qt::AlignVCenter, text);
        else
            painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        painter->restore();
        if ((option.state & QStyle::State_HasFocus) && index.column() > 0)
            drawFocusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), theme.px(4), theme);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool verdict = index.data(FigureTableModel::ToneRole).toInt() != 0;
        return {QFontMetrics(theme.font(Theme::StrongType)).horizontalAdvance(index.data().toString()) + 2 * theme.px(cellPadding)
                    + theme.px(verdict ? 24 : 4),
                theme.px(28)};
    }
};

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new FigureTableModel(this))
{
    setObjectName(u"figureTable"_s);
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(FigureTableModel::ColumnKeyRole).toString().isEmpty())
            activate(index);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.data(FigureTableModel::ColumnKeyRole).toString().isEmpty())
            activate(index);
    });
    place();
}

const doc::Table &FigureTable::table() const
{
    return m_model->table();
}

void FigureTable::setTable(const doc::Table &table, const QLocale &locale)
{
    m_filling = true;
    clearSpans();
    m_model->setTable(table, locale);
    for (int row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].kind == doc::Row::Kind::Group)
            setSpan(row, 0, 1, int(table.columns.size()));
    }
    m_filling = false;
    measure();
    place();
    updateGeometry();
}

void FigureTable::activate(const QModelIndex &index)
{
    emit keyActivated(index.data(FigureTableModel::KeyRole).toString(), index.data(FigureTableModel::ColumnKeyRole).toString());
}

void FigureTable::setWhole(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAsNeeded : verticalScrollBarPolicy());
    setSizePolicy(QSizePolicy::Expanding, whole ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int FigureTable::wholeHeight() const
{
    const Theme theme = themeOf(this);
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return theme.px(32) + qMin(m_model->rowCount(), mostWholeRows) * theme.px(28) + 2 + bar;
}

QSize FigureTable::sizeHint() const
{
    return m_whole ? QSize(themeOf(this).px(300), wholeHeight()) : QTableView::sizeHint();
}

QSize FigureTable::minimumSizeHint() const
{
    return m_whole ? QSize(themeOf(this).px(160), wholeHeight()) : QTableView::minimumSizeHint();
}

bool FigureTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept(); // ours, not the window's
        return true;
    }
    return QTableView::event(event);
}

// A figure that opens its people looks so under the pointer.
void FigureTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    viewport()->setCursor(index.data(FigureTableModel::ColumnKeyRole).toString().isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    QTableView::mouseMoveEvent(event);
}

void FigureTable::chooseKey(const QString &key)
{
    m_filling = true;
    if (const int row = m_model->rowOf(key); row >= 0) {
        selectRow(row);
        scrollTo(m_model->index(row, 0));
    }
    m_filling = false;
}

void FigureTable::copyAll() const
{
    QString text;
    QString html = u"<table>"_s;
    const auto addLine = [&](const QStringList &cells, const QString &tag) {
        text += cells.join(u'\t') + u'\n';
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        html += u"</tr>"_s;
    };
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    addLine(titles, u"th"_s);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        addLine(cells, u"td"_s);
    }
    auto *data = new QMimeData; // the clipboard takes it over
    data->setText(text);
    data->setHtml(html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(data);
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_filling && current.isValid())
        emit keyChosen(current.data(FigureTableModel::KeyRole).toString());
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyAll();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

// What each column asks for. Of very many rows the longest texts alone are measured, each different one once.
void FigureTable::measure()
{
    const Theme theme = themeOf(this);
    const QFontMetrics heading(theme.font(Theme::HeaderType));
    const QStyleOptionViewItem option = [this] { QStyleOptionViewItem made; initViewItemOption(&made); return made; }();
    m_wanted.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QHash<QString, int> rows; // of each text, one
        qsizetype longest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            rows.insert(text, row);
            longest = qMax(longest, text.size());
        }
        int wanted = heading.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + theme.px(28);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            if (it.key().size() >= longest * 3 / 4)
                wanted = qMax(wanted, itemDelegate()->sizeHint(option, m_model->index(it.value(), column)).width());
        }
        m_wanted.append(qMin(wanted, theme.px(360)));
    }
}

void FigureTable::place()
{
    const Theme theme = themeOf(this);
    verticalHeader()->setMinimumSectionSize(theme.px(28));
    verticalHeader()->setDefaultSectionSize(theme.px(28));
    horizontalHeader()->setFixedHeight(theme.px(32));
    horizontalHeader()->setMinimumSectionSize(theme.px(48));
    int sum = 0;
    for (int column = 0; column < m_wanted.size(); ++column) {
        setColumnWidth(column, m_wanted[column]);
        sum += columnWidth(column);
    }
    const int over = viewport()->width() - sum;
    for (int column = 0; over > 0 && column < m_model->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + over / m_model->columnCount());
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        place();
    }
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    place();
    if (m_whole)
        updateGeometry();
}

} // namespace samverkan
