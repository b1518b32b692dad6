// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "icons.h"
#include "paint.h"
#include "stylepainters.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

constexpr char kindProperty[] = "samverkanButtonKind";
constexpr char inkProperty[] = "samverkanButtonInk";
constexpr char faultProperty[] = "samverkanFault";

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isInView(const QWidget *widget)
{
    const QWidget *viewport = widget ? widget->parentWidget() : nullptr;
    return viewport && qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
}

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

void drawBranch(const Drawing &drawing, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const qreal side = drawing.theme.px(16);
    const QPointF corner = QRectF(option.rect).center() - QPointF(side / 2, side / 2);
    paintIcon(drawing.painter, QRectF(corner, QSizeF(side, side)), option.state & QStyle::State_Open ? u"down"_s : u"right"_s,
              drawing.theme.color(Theme::Text2));
}

void drawArrow(const Drawing &drawing, const QStyleOption &option, const QString &name)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(drawing.painter, option.rect, name, drawing.theme.color(enabled ? Theme::Text2 : Theme::Disabled));
}

// An editor opened in a cell: paper and a ring, square, since the cell is.
void drawCellEditor(const Drawing &drawing, const QStyleOption &option)
{
    drawing.painter->fillRect(option.rect, drawing.theme.color(Theme::Field));
    const QColor edge = drawing.theme.color(hasFault(drawing.widget) ? Theme::Error : Theme::Accent);
    strokeRounded(drawing.painter, option.rect, drawing.theme.px(2), edge, drawing.theme.px(2));
}

void drawFrame(const Drawing &drawing, const QStyleOption &option)
{
    if (isTextEdit(drawing.widget))
        drawFieldFrame(drawing, option);
    else if (!qobject_cast<const QAbstractScrollArea *>(drawing.widget))
        strokeRounded(drawing.painter, option.rect, drawing.theme.px(8), drawing.theme.color(Theme::Hairline), drawing.theme.edge());
}

void drawTip(const Drawing &drawing, const QStyleOption &option)
{
    drawing.painter->fillRect(option.rect, drawing.theme.color(Theme::UndoGround));
    drawContrastFrame(drawing.painter, option.rect, 0, drawing.theme, Theme::UndoText);
}

void drawMenuPanel(const Drawing &drawing, const QStyleOption &option)
{
    drawing.painter->fillRect(option.rect, drawing.theme.color(Theme::Raised));
    strokeRounded(drawing.painter, option.rect, 0, drawing.theme.color(Theme::Outline), drawing.theme.edge());
}

void drawGroupTitle(const Drawing &drawing, const QStyleOptionGroupBox &option, const QRect &label)
{
    drawing.painter->save();
    drawing.painter->setFont(drawing.theme.font(Theme::GroupType));
    drawing.painter->setPen(drawing.theme.color(Theme::Text));
    drawing.painter->drawText(label.adjusted(0, 0, drawing.theme.px(40), 0), drawing.textFlags(Qt::AlignVCenter | Qt::AlignLeft), option.text);
    drawing.painter->restore();
}

void drawSplitter(const Drawing &drawing, const QStyleOption &option)
{
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor color = drawing.theme.color(active ? Theme::Strong : Theme::Hairline);
    QRect line = option.rect;
    if (option.state & QStyle::State_Horizontal)
        line.setLeft(line.center().x());
    else
        line.setTop(line.center().y());
    drawHairline(drawing.painter, line, option.state & QStyle::State_Horizontal ? Qt::LeftEdge : Qt::TopEdge, color);
}

}

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    const QVariant kind = button ? button->property(kindProperty) : QVariant();
    if (kind.isValid())
        return ButtonKind(kind.toInt());
    return qobject_cast<const QToolButton *>(button) ? ButtonKind::Quiet : ButtonKind::Plain;
}

void setButtonInk(QAbstractButton *button, Theme::Token ink)
{
    button->setProperty(inkProperty, int(ink));
    button->update();
}

std::optional<Theme::Token> buttonInk(const QWidget *button)
{
    const QVariant ink = button ? button->property(inkProperty) : QVariant();
    return ink.isValid() ? std::optional(Theme::Token(ink.toInt())) : std::nullopt;
}

void setFault(QWidget *field, bool fault)
{
    if (hasFault(field) == fault)
        return;
    field->setProperty(faultProperty, fault);
    field->update();
}

bool hasFault(const QWidget *field)
{
    return field && field->property(faultProperty).toBool();
}

Style::Style(const Theme &theme)
    : QProxyStyle(u"fusion"_s)
    , m_theme(theme)
{
    setObjectName(u"samverkan"_s);
}

void Style::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || isTextEdit(widget))
        widget->setAttribute(Qt::WA_Hover);
    // The frame paints the field's ground; the viewport must not paint over it.
    if (isTextEdit(widget))
        qobject_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    // The calendar fills its head with the highlight and writes weekends red on any ground.
    if (widget->objectName() == "qt_calendar_navigationbar"_L1)
        widget->setBackgroundRole(QPalette::Base);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        calendar->setWeekdayTextFormat(Qt::Saturday, QTextCharFormat());
        calendar->setWeekdayTextFormat(Qt::Sunday, QTextCharFormat());
    }
    // Qt's own delegate for lists of choices draws past the style.
    if (widget->inherits("QComboBoxListView")) {
        auto *view = static_cast<QAbstractItemView *>(widget);
        if (qstrcmp(view->itemDelegate()->metaObject()->className(), "QComboBoxDelegate") == 0)
            view->setItemDelegate(new QStyledItemDelegate(view));
    }
}

void Style::unpolish(QWidget *widget)
{
    if (isTextEdit(widget))
        qobject_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(true);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Drawing drawing { painter, widget, m_theme, m_shortcutsShown };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckIndicator(drawing, *option); return;
    case PE_IndicatorRadioButton: drawRadioIndicator(drawing, *option); return;
    case PE_PanelLineEdit:
        if (isInView(widget))
            drawCellEditor(drawing, *option);
        else if (as<QStyleOptionFrame>(option).lineWidth > 0)
            drawFieldFrame(drawing, *option);
        return;
    case PE_FrameLineEdit: drawFieldFrame(drawing, *option); return;
    case PE_Frame: drawFrame(drawing, *option); return;
    case PE_PanelTipLabel: drawTip(drawing, *option); return;
    case PE_PanelMenu: drawMenuPanel(drawing, *option); return;
    case PE_FrameMenu: strokeRounded(painter, option->rect, 0, m_theme.color(Theme::Outline), m_theme.edge()); return;
    case PE_PanelItemViewItem: drawItemGround(drawing, as<QStyleOptionViewItem>(option)); return;
    case PE_PanelItemViewRow:
        if (qobject_cast<const QTreeView *>(widget))
            drawTreeRow(drawing, *option);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget))
            drawItemFocus(drawing, *option);
        return;
    case PE_FrameTabBarBase: drawHairline(painter, option->rect, Qt::BottomEdge, m_theme.color(Theme::Hairline)); return;
    case PE_IndicatorBranch: drawBranch(drawing, *option); return;
    case PE_IndicatorArrowUp: drawArrow(drawing, *option, u"up"_s); return;
    case PE_IndicatorArrowDown: drawArrow(drawing, *option, u"down"_s); return;
    case PE_IndicatorArrowLeft: drawArrow(drawing, *option, u"left"_s); return;
    case PE_IndicatorArrowRight: drawArrow(drawing, *option, u"right"_s); return;
    case PE_FrameTabWidget:
    case PE_FrameWindow:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_PanelScrollAreaCorner: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Drawing drawing { painter, widget, m_theme, m_shortcutsShown };
    switch (element) {
    case CE_PushButton: drawPushButton(drawing, as<QStyleOptionButton>(option)); return;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel: drawCheckLabel(drawing, as<QStyleOptionButton>(option)); return;
    case CE_ComboBoxLabel: drawComboLabel(drawing, as<QStyleOptionComboBox>(option)); return;
    case CE_TabBarTabShape: drawTabShape(drawing, as<QStyleOptionTab>(option)); return;
    case CE_TabBarTabLabel: drawTabLabel(drawing, as<QStyleOptionTab>(option)); return;
    case CE_MenuItem: drawMenuItem(drawing, as<QStyleOptionMenuItem>(option)); return;
    case CE_MenuBarItem: drawMenuBarItem(drawing, as<QStyleOptionMenuItem>(option)); return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, m_theme.color(Theme::Desk)); return;
    case CE_MenuEmptyArea: painter->fillRect(option->rect, m_theme.color(Theme::Raised)); return;
    case CE_Header:
        // Whole: Fusion would give the label a rectangle of its own reckoning.
        drawHeaderSection(drawing, as<QStyleOptionHeader>(option));
        drawHeaderLabel(drawing, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderSection: drawHeaderSection(drawing, as<QStyleOptionHeader>(option)); return;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, m_theme.color(Theme::Base)); return;
    case CE_HeaderLabel: drawHeaderLabel(drawing, as<QStyleOptionHeader>(option)); return;
    case CE_ProgressBar: drawProgress(drawing, as<QStyleOptionProgressBar>(option)); return;
    case CE_Splitter: drawSplitter(drawing, *option); return;
    case CE_ItemViewItem: {
        // Chosen rows are tinted, not filled: their text stays the text colour.
        QStyleOptionViewItem item(as<QStyleOptionViewItem>(option));
        item.palette.setBrush(QPalette::All, QPalette::HighlightedText, item.palette.brush(QPalette::Normal, QPalette::Text));
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Drawing drawing { painter, widget, m_theme, m_shortcutsShown };
    switch (control) {
    case CC_ComboBox: drawComboBox(drawing, as<QStyleOptionComboBox>(option)); return;
    case CC_SpinBox: drawSpinBox(drawing, as<QStyleOptionSpinBox>(option)); return;
    case CC_ToolButton: drawToolButton(drawing, as<QStyleOptionToolButton>(option)); return;
    case CC_ScrollBar:
        drawScrollBar(drawing, as<QStyleOptionSlider>(option), subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_Slider: drawSlider(drawing, as<QStyleOptionSlider>(option), subControlRect(control, option, SC_SliderHandle, widget)); return;
    case CC_GroupBox:
        if (option->subControls & SC_GroupBoxCheckBox)
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        else
            drawGroupTitle(drawing, as<QStyleOptionGroupBox>(option), subControlRect(control, option, SC_GroupBoxLabel, widget));
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

}
