// SPDX-License-Identifier: GPL-3.0-or-later
#include "pickbox.h"

#include "choicelistmodel.h"
#include "icons.h"
#include "paint.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace samverkan {

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
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const bool makes = index.data(ChoiceListModel::MakesRole).toBool();
        QRect box = option.rect.adjusted(theme.px(12), 0, -theme.px(8), 0);
        painter->save();
        if (makes) {
            const int side = theme.px(16);
            paintIcon(painter, QRectF(box.left(), box.center().y() - side / 2.0, side, side), QStringLiteral("plus"), theme.color(Theme::Link));
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

PickBox::PickBox(ChoiceListModel *choices, QWidget *parent)
    : QComboBox(parent)
    , m_choices(choices)
    , m_completer(new QCompleter(choices, this))
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the model filters
    m_completer->setMaxVisibleItems(8);
    lineEdit()->setCompleter(m_completer);
    m_completer->popup()->setItemDelegate(new PickDelegate(m_completer->popup()));
    lineEdit()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        // Afterwards: the completer still writes the line's text into the field.
        QMetaObject::invokeMethod(this, [this, row = index.row()] { emit picked(row); }, Qt::QueuedConnection);
    });
    connect(lineEdit(), &QLineEdit::textEdited, m_choices, &ChoiceListModel::setSearch); // before the completer looks
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!isListOpen())
            emit left();
    });
}

QString PickBox::typed() const
{
    return lineEdit()->text();
}

void PickBox::setText(const QString &text)
{
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(0);
}

bool PickBox::isListOpen() const
{
    return m_completer->popup()->isVisible();
}

void PickBox::showPopup()
{
    lineEdit()->setFocus();
    m_choices->setSearch({});
    m_choices->fill();
    openList();
}

// As wide as names want, though the field be narrow.
void PickBox::openList()
{
    const int wanted = themeOf(this).px(300);
    QRect box = rect();
    if (box.width() < wanted && wanted < window()->width()) {
        const int right = mapTo(window(), QPoint(box.width(), 0)).x();
        box.setLeft(qMax(box.left() - (wanted - box.width()), box.right() - right + 8));
    }
    m_completer->complete(box);
}

bool PickBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::FocusIn)
        m_choices->warmUp();
    return QComboBox::eventFilter(watched, event);
}

// Down opens the list as it is searched, Alt+Down all of it. Nothing else of a combo box's keys: they
// would choose blindly, and Esc and Page Up belong to the page.
void PickBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier || m_choices->search().isEmpty())
            showPopup();
        else
            openList();
        return;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QComboBox::keyPressEvent(event);
    }
}

void PickBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it scrolls what it lies in
}

void PickBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_completer->popup()->setFont(font());
}

} // namespace samverkan
