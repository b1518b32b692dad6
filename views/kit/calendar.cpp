// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include "actionbutton.h"
#include "monthmodel.h"
#include "paint.h"
#include "surfaces.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// A day: the value filled, today ringed, days of other months quiet.
class DayDelegate : public QStyledItemDelegate
{
public:
    DayDelegate(const QDate &value, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_value(value)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool isValue = index.data(MonthModel::DateRole).toDate() == m_value;
        const bool isToday = index.data(MonthModel::TodayRole).toBool();
        const bool isOther = index.data(MonthModel::OtherMonthRole).toBool();
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const qreal radius = theme.px(6);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isValue)
            fillRounded(painter, box, radius, theme.color(Theme::Accent));
        else if (option.state & QStyle::State_MouseOver)
            fillRounded(painter, box, radius, theme.color(Theme::HoverOnBase));
        if (isToday && !isValue)
            strokeRounded(painter, box, radius, theme.color(Theme::Strong));
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(painter, isValue ? box.adjusted(-1, -1, 1, 1) : box, radius, theme);
        painter->setFont(theme.font(isToday ? Theme::NameType : Theme::TextType));
        painter->setPen(theme.color(isValue ? Theme::OnAccent : isOther ? Theme::Text2 : Theme::Text));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    const QDate &m_value;
};

// Names of days and numbers of weeks: words on the popover's ground, whole, without a line.
class QuietHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme theme = themeOf(this);
        painter->save();
        painter->setFont(theme.font(Theme::SecondType));
        painter->setPen(theme.color(Theme::Text2));
        painter->drawText(rect, Qt::AlignCenter, model()->headerData(section, orientation()).toString());
        painter->restore();
    }
};

} // namespace

Calendar::Calendar(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_model(new MonthModel(this))
    , m_table(new QTableView(this))
    , m_month(new QLabel(this))
    , m_year(new QLabel(this))
    , m_today(new QPushButton(tr("Today"), this))
    , m_onlyMonth(new QPushButton(this))
    , m_onlyYear(new QPushButton(this))
{
    setObjectName(u"calendar"_s);
    m_table->setObjectName(u"calendarDays"_s);
    m_table->setAccessibleName(tr("Days"));
    m_model->setLocale(locale);
    for (auto *header : {new QuietHeader(Qt::Horizontal, m_table), new QuietHeader(Qt::Vertical, m_table)}) {
        header->viewport()->setAutoFillBackground(false);
        if (header->orientation() == Qt::Horizontal)
            m_table->setHorizontalHeader(header);
        else
            m_table->setVerticalHeader(header);
    }
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DayDelegate(m_value, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->setAutoFillBackground(false); // the popover's ground
    m_table->setCornerButtonEnabled(false);
    for (auto *corner : m_table->findChildren<QAbstractButton *>())
        corner->setMaximumSize(0, 0); // the view shows it whenever it lays itself out
    m_table->installEventFilter(this);
    for (QLabel *label : {m_month, m_year})
        label->setAlignment(Qt::AlignCenter);
    for (QPushButton *button : {m_today, m_onlyMonth, m_onlyYear})
        setButtonKind(button, ButtonKind::Link);
    auto *head = new QHBoxLayout;
    head->addWidget(stepper(u"left"_s, tr("Previous month"), -1));
    head->addWidget(m_month, 1);
    head->addWidget(stepper(u"right"_s, tr("Next month"), 1));
    head->addWidget(stepper(u"left"_s, tr("Previous year"), -12));
    head->addWidget(m_year);
    head->addWidget(stepper(u"right"_s, tr("Next year"), 12));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_today);
    foot->addStretch(1);
    foot->addWidget(m_onlyMonth);
    foot->addWidget(m_onlyYear);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addLayout(foot);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { emit picked(m_model->dateOf(index).toString(Qt::ISODate)); });
    connect(m_today, &QPushButton::clicked, this, [this] { emit picked(QDate::currentDate().toString(Qt::ISODate)); });
    connect(m_onlyMonth, &QPushButton::clicked, this, [this] { emit picked(m_model->month().toString(u"yyyy-MM"_s)); });
    connect(m_onlyYear, &QPushButton::clicked, this, [this] { emit picked(m_model->month().toString(u"yyyy"_s)); });
    setHalfKnown(false);
    place();
    setDate(QDate::currentDate(), false);
    setFocusProxy(m_table);
}

QToolButton *Calendar::stepper(const QString &iconName, const QString &name, int months)
{
    QToolButton *button = iconButton(iconName, name, this);
    button->setFocusPolicy(Qt::NoFocus); // the keyboard has Page Up and Down
    connect(button, &QToolButton::clicked, this, [this, months] { go(date().addMonths(months)); });
    return button;
}

void Calendar::place()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    layout()->setSpacing(theme.px(4));
    const int side = theme.px(34);
    for (QHeaderView *header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setMinimumSectionSize(side);
        header->setDefaultSectionSize(side);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    m_table->horizontalHeader()->setFixedHeight(theme.px(28));
    m_table->verticalHeader()->setFixedWidth(theme.px(34));
    m_table->setFixedSize(side * 7 + theme.px(34), side * 6 + theme.px(28));
    m_month->setMinimumWidth(theme.px(88));
    m_year->setMinimumWidth(theme.px(44));
    m_month->setFont(theme.font(Theme::NameType));
    m_year->setFont(theme.font(Theme::NameType));
}

void Calendar::setDate(QDate date, bool isValue)
{
    m_value = isValue ? date : QDate();
    go(date.isValid() ? date : QDate::currentDate());
}

QDate Calendar::date() const
{
    const QDate at = m_model->dateOf(m_table->currentIndex());
    return at.isValid() ? at : m_model->month();
}

void Calendar::setHalfKnown(bool offered)
{
    m_onlyMonth->setVisible(offered);
    m_onlyYear->setVisible(offered);
}

void Calendar::go(QDate date)
{
    if (!date.isValid() || date.year() < 1800 || date.year() > 2199)
        return;
    m_model->setMonth(date);
    m_table->setCurrentIndex(m_model->indexOf(date));
    showMonth();
}

void Calendar::showMonth()
{
    const QString month = m_model->locale().standaloneMonthName(m_model->month().month());
    const QString year = QString::number(m_model->month().year());
    m_month->setText(month);
    m_year->setText(year);
    //: a date of which only %1 (a month, a year) is known
    m_onlyMonth->setText(tr("Only %1").arg(m_model->locale().standaloneMonthName(m_model->month().month(), QLocale::ShortFormat).remove(u'.') + u' ' + year));
    m_onlyYear->setText(tr("Only %1").arg(year));
}

bool Calendar::goBy(int key, Qt::KeyboardModifiers modifiers)
{
    const QDate at = date();
    const int months = modifiers & Qt::ShiftModifier ? 12 : 1;
    switch (key) {
    case Qt::Key_Left: go(at.addDays(-1)); return true;
    case Qt::Key_Right: go(at.addDays(1)); return true;
    case Qt::Key_Up: go(at.addDays(-7)); return true;
    case Qt::Key_Down: go(at.addDays(7)); return true;
    case Qt::Key_PageUp: go(at.addMonths(-months)); return true;
    case Qt::Key_PageDown: go(at.addMonths(months)); return true;
    case Qt::Key_Home: go(at.addDays(1 - at.dayOfWeek())); return true;
    case Qt::Key_End: go(at.addDays(7 - at.dayOfWeek())); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit picked(at.toString(Qt::ISODate)); return true;
    default: return false;
    }
}

bool Calendar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (goBy(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
