// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldrow.h"

#include "style.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QResizeEvent>

namespace samverkan {

// Where everything stands for one width.
struct FieldRow::Plan
{
    QRect label;
    QRect editor;
    QRect side;
    QRect message;
    int height = 0;
};

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("&&"), QStringLiteral("\1")).remove(u'&').replace(u'\1', u'&');
    return plain;
}

}

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_editor(editor)
    , m_message(new MessageLine(this))
{
    m_editor->setParent(this);
    m_label->setBuddy(m_editor);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setWordWrap(true);
    m_message->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLabel(label);
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(withoutMnemonic(label));
    updateGeometry();
}

void FieldRow::setLabelColumn(int width)
{
    m_column = width;
    updateGeometry();
    place();
}

int FieldRow::labelWordWidth() const
{
    const QFontMetrics metrics(m_label->font());
    int width = 0;
    for (const QString &word : withoutMnemonic(m_label->text()).split(QChar::Space))
        width = qMax(width, metrics.horizontalAdvance(word));
    return width;
}

void FieldRow::setSideWidget(QWidget *widget)
{
    delete m_side;
    m_side = widget;
    m_side->setParent(this);
    m_side->show();
    setTabOrder(m_editor, m_side);
    place();
}

void FieldRow::setMessage(MessageKind kind, const QString &text)
{
    m_message->setMessage(kind, text);
    m_message->setVisible(!text.isEmpty());
    setFault(m_editor, kind == MessageKind::Error && !text.isEmpty());
    m_editor->setAccessibleDescription(text);
    QAccessibleEvent event(m_editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    updateGeometry();
    place();
}

void FieldRow::clearMessage()
{
    if (!message().isEmpty())
        setMessage(MessageKind::Note, QString());
}

bool FieldRow::hasError() const
{
    return hasFault(m_editor);
}

QString FieldRow::message() const
{
    return m_message->text();
}

FieldRow::Plan FieldRow::plan(int width) const
{
    const Theme theme = themeOf(this);
    Plan plan;
    const bool above = width < theme.px(300);
    const int column = m_column > 0 ? m_column : theme.px(96);
    const int left = above ? 0 : column + theme.px(12);
    const int room = qMax(0, width - left);
    const int height = qMin(qMax(m_editor->sizeHint().height(), theme.px(32)), m_editor->maximumHeight());
    const int labelWidth = above ? width : column;
    const int labelHeight = m_label->heightForWidth(labelWidth);
    int y = 0;
    if (above) {
        plan.label = QRect(0, 0, width, labelHeight);
        y = labelHeight + theme.px(4);
    } else {
        plan.label = QRect(0, qMax(0, (theme.px(32) - labelHeight) / 2), labelWidth, labelHeight);
    }
    const bool hasSide = m_side && !m_side->isHidden();
    const int side = hasSide ? m_side->sizeHint().width() + theme.px(4) : 0;
    plan.editor = QRect(left, y, room - side, height);
    if (hasSide)
        plan.side = QRect(left + room - side + theme.px(4), y, side - theme.px(4), theme.px(32));
    y = qMax(plan.editor.bottom(), plan.label.bottom()) + 1;
    if (!message().isEmpty()) {
        const int lines = m_message->heightForWidth(room);
        plan.message = QRect(left, y + theme.px(8), room, lines);
        y += theme.px(8) + lines;
    }
    plan.height = y;
    return plan;
}

int FieldRow::heightForWidth(int width) const
{
    return plan(width).height;
}

QSize FieldRow::sizeHint() const
{
    const int width = themeOf(this).px(320);
    return QSize(width, plan(width).height);
}

QSize FieldRow::minimumSizeHint() const
{
    return QSize(themeOf(this).px(160), plan(qMax(width(), themeOf(this).px(160))).height);
}

void FieldRow::place()
{
    const Plan now = plan(width());
    m_label->setGeometry(now.label);
    m_editor->setGeometry(now.editor);
    m_message->setGeometry(now.message);
    if (m_side)
        m_side->setGeometry(now.side);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The label may have gone above the field: the least height is another.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    place();
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

bool FieldRow::event(QEvent *event)
{
    // A child that wants another size (an editor that grows) asks its parent so.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void alignLabelColumns(const QList<FieldRow *> &rows)
{
    if (rows.isEmpty())
        return;
    const Theme theme = themeOf(rows.first());
    int widest = theme.px(96);
    for (const FieldRow *row : rows)
        widest = qMax(widest, row->labelWordWidth() + 1);
    for (FieldRow *row : rows)
        row->setLabelColumn(qMin(widest, theme.px(160)));
}

}
