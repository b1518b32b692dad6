// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateeditor.h"

#include "actionbutton.h"
#include "calendar.h"
#include "language.h"
#include "listsource.h"
#include "partialdate.h"
#include "popover.h"
#include "recordform.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

DateEditor::DateEditor(RecordForm &form, int field, QObject *parent)
    : LineEditor(form, field, parent)
    , m_button(iconButton(u"calendar"_s, {}, line()))
{
    m_button->setObjectName(u"calendar_"_s + form.kind().fields[field].key);
    m_button->setFocusPolicy(Qt::NoFocus); // Alt+Down is its key: one stop a field
    m_button->setCursor(Qt::ArrowCursor);
    connect(m_button, &QToolButton::clicked, this, &DateEditor::openCalendar);
    retranslate();
    place();
    refresh();
}

void DateEditor::refresh()
{
    LineEditor::refresh();
    m_button->setVisible(form().isEditable(field()));
}

void DateEditor::retranslate()
{
    LineEditor::retranslate();
    m_button->setAccessibleName(tr("Calendar for %1").arg(form().label(field())));
    m_button->setToolTip(tr("Choose in a calendar (Alt+Down)"));
}

void DateEditor::place()
{
    const Theme theme = themeOf(line());
    const int side = qMin(theme.px(28), line()->height() - theme.px(4));
    m_button->setFixedSize(side, side);
    m_button->move(line()->width() - side - theme.px(2), (line()->height() - side) / 2);
    line()->setTextMargins(0, 0, side, 0);
}

// Where it opens: at the value, at what is half known, at the date the same period has, at today.
static QDate startOf(const RecordForm &form, int field, bool &isValue)
{
    const PartialDate date = PartialDate::fromIso(form.value(field).toString());
    isValue = date.precision() == PartialDate::Precision::Day;
    if (!date.isNull())
        return date.firstDay();
    for (const Field *other : form.kind().unitOf(form.kind().fields[field])) {
        const QDate there = PartialDate::fromIso(form.value(form.kind().indexOf(other->key)).toString()).firstDay();
        if (other->type == FieldType::Date && there.isValid())
            return there;
    }
    return QDate::currentDate();
}

void DateEditor::openCalendar()
{
    if (!form().isEditable(field()))
        return;
    delete m_popover;
    line()->setFocus();
    m_popover = new Popover(line());
    m_popover->setObjectName(u"calendarPopover"_s);
    auto *layout = new QVBoxLayout(m_popover->content());
    layout->setContentsMargins(0, 0, 0, 0);
    auto *calendar = new Calendar(form().source().language().locale(), m_popover->content());
    layout->addWidget(calendar);
    calendar->setHalfKnown(form().kind().fields[field()].is(FieldFlag::MayBePartial));
    bool isValue = false;
    const QDate start = startOf(form(), field(), isValue);
    calendar->setDate(start, isValue);
    connect(calendar, &Calendar::picked, this, &DateEditor::take);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    m_popover->openBelow(line());
}

void DateEditor::take(const QString &iso)
{
    m_popover->closePopover();
    form().setText(field(), iso);
    form().leave(field());
    refresh();
    line()->setFocus();
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        place();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace samverkan
