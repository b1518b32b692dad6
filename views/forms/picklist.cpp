// SPDX-License-Identifier: GPL-3.0-or-later
#include "picklist.h"

#include "choicelistmodel.h"
#include "icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int mostRows = 8; // without scrolling

namespace {

// The name, and after it in text 2 what tells it apart; the line that makes a record has a plus.
class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.state &= ~QStyle::State_HasFocus; // the tint says it
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const bool makes = index.data(ChoiceListModel::MakesRole).toBool();
        QRect box = option.rect.adjusted(theme.px(12), 0, -theme.px(8), 0);
        painter->save();
        if (makes) {
            const int side = theme.px(16);
            paintIcon(painter, QRectF(box.left(), box.center().y() - side / 2.0, side, side), u"plus"_s, theme.color(Theme::Link));
            box.setLeft(box.left() + side + theme.px(8));
        }
        drawWords(painter, box, index, theme, makes);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const int words = QFontMetrics(theme.font()).horizontalAdvance(index.data().toString());
        return {words + theme.px(48), theme.px(32)};
    }

private:
    static void drawWords(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme, bool makes)
    {
        const QFont font = theme.font(makes ? Theme::NameType : Theme::TextType);
        const QString name = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width());
        painter->setFont(font);
        painter->setPen(theme.color(makes ? Theme::Link : Theme::Text));
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
        const int used = QFontMetrics(font).horizontalAdvance(name) + theme.px(12);
        const QFont small = theme.font(Theme::SecondType);
        const QRect rest = box.adjusted(used, 0, 0, 0);
        if (rest.width() < theme.px(24))
            return;
        painter->setFont(small);
        painter->setPen(theme.color(Theme::Text2));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(index.data(ChoiceListModel::SecondRole).toString(), Qt::ElideRight, rest.width()));
    }
};

} // namespace

PickList::PickList(QAbstractItemModel *choices, QLineEdit *line, const QString &name)
    : Popover(line)
    , m_view(new QListView(content()))
{
    setObjectName(u"pickPopover"_s);
    setTakesFocus(false);
    m_view->setObjectName(u"pickList"_s);
    m_view->setAccessibleName(name);
    m_view->setModel(choices);
    m_view->setItemDelegate(new PickDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false); // the popover's ground
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFocusProxy(line); // so that its current row counts as where the focus is
    auto *column = new QVBoxLayout(content());
    const int margin = themeOf(line).px(4);
    column->setContentsMargins(0, margin, 0, margin);
    column->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { pick(index.row()); });
    connect(choices, &QAbstractItemModel::modelReset, this, &PickList::fitRows);
}

// A view that goes clears the focus where it is its own, and it takes the line's for that.
PickList::~PickList()
{
    m_view->setFocusProxy(nullptr);
}

void PickList::openUnder(QWidget *box, const QString &text)
{
    m_least = qMax(box->width(), themeOf(box).px(300));
    fitRows();
    openBelow(box);
    const QModelIndexList same = text.isEmpty()
        ? QModelIndexList() : m_view->model()->match(m_view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchFixedString);
    if (!same.isEmpty())
        m_view->setCurrentIndex(same.first());
}

void PickList::fitRows()
{
    const int rows = m_view->model()->rowCount();
    if (rows == 0)
        return closePopover();
    m_view->setFixedSize(m_least, qMin(rows, mostRows) * m_view->sizeHintForRow(0));
}

void PickList::step(int rows)
{
    const QModelIndex now = m_view->currentIndex();
    const int last = m_view->model()->rowCount() - 1;
    const int row = now.isValid() ? qBound(0, now.row() + rows, last) : rows > 0 ? 0 : last;
    m_view->setCurrentIndex(m_view->model()->index(row, 0));
}

void PickList::pick(int row)
{
    closePopover();
    emit picked(row);
}

bool PickList::takeKey(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(mostRows); return true;
    case Qt::Key_PageUp: step(-mostRows); return true;
    case Qt::Key_Escape: closePopover(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_view->currentIndex().isValid()) {
            closePopover(); // what was typed stands for itself
            return false;
        }
        pick(m_view->currentIndex().row());
        return true;
    default:
        return false;
    }
}

} // namespace samverkan
