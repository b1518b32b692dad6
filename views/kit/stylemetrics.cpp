// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "stylepainters.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

// Sizes and habits of Style: everything is a size at 100 % times the theme's scale.
namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

bool isCalendar(const QWidget *widget)
{
    return widget && widget->objectName() == "qt_calendar_calendarview"_L1;
}

bool isTable(const QWidget *widget)
{
    // A calendar's cells are days, not columns.
    return !isCalendar(widget) && (qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget));
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

int controlHeight(const QStyleOption *option, const Theme &theme)
{
    return qMax(theme.px(32), (option ? option->fontMetrics.height() : 0) + theme.px(10));
}

QSize headerSize(const QStyleOptionHeader &option, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(Theme::HeaderType));
    if (option.orientation == Qt::Vertical)
        return QSize(metrics.horizontalAdvance(option.text) + theme.px(24), theme.px(32));
    return QSize(metrics.horizontalAdvance(option.text) + theme.px(24 + 18), theme.px(32));
}

}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const Theme &theme = m_theme;
    switch (type) {
    case CT_PushButton: return pushButtonSize(as<QStyleOptionButton>(option), widget, theme);
    case CT_ToolButton: return toolButtonSize(as<QStyleOptionToolButton>(option), widget, theme);
    case CT_LineEdit: return QSize(contents.width() + theme.px(14), controlHeight(option, theme));
    case CT_ComboBox: return QSize(contents.width() + theme.px(8 + 4 + 24) + 4, controlHeight(option, theme));
    case CT_SpinBox: return QSize(contents.width() + theme.px(6 + 24), controlHeight(option, theme));
    case CT_TabBarTab: return tabSize(as<QStyleOptionTab>(option), theme);
    case CT_MenuItem: return menuItemSize(as<QStyleOptionMenuItem>(option), contents, theme);
    case CT_MenuBarItem:
        return QSize(contents.width() + theme.px(16), qMax(theme.px(32), contents.height() + theme.px(8)));
    case CT_HeaderSection: return headerSize(as<QStyleOptionHeader>(option), theme);
    case CT_ProgressBar: return QSize(contents.width(), theme.px(8));
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return QSize(size.width() + theme.px(2), qMax(size.height(), theme.px(24)));
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return QSize(size.width(), qMax(size.height(), theme.px(isTable(widget) ? 32 : 30)));
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto &frame = as<QStyleOptionFrame>(option);
        // The edit itself adds 2 px on each side: the text stands 8 px in.
        return frame.lineWidth > 0 ? frame.rect.adjusted(m_theme.px(8) - 2, 1, -m_theme.px(8) + 2, -1) : frame.rect;
    }
    // Qt elides a tab's text to this before we are asked to draw it (and takes the tab between word and
    // count for a wide one); drawTabLabel does that better.
    if (element == SE_TabBarTabText)
        return option->rect.adjusted(0, 0, m_theme.px(200), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox: return comboPart(as<QStyleOptionComboBox>(option), subControl, m_theme);
    case CC_SpinBox: return spinPart(as<QStyleOptionSpinBox>(option), subControl, m_theme);
    case CC_ScrollBar: return scrollBarPart(as<QStyleOptionSlider>(option), subControl, m_theme);
    case CC_GroupBox:
        // No frame, so nothing to keep away from: contents begin where the title does.
        if (subControl == SC_GroupBoxContents)
            return option->rect.adjusted(0, QFontMetrics(m_theme.font(Theme::GroupType)).height() + m_theme.px(6), 0, 0);
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    default: return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = m_theme;
    switch (metric) {
    case PM_ButtonMargin: return theme.px(12);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return theme.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return theme.px(8);
    case PM_ScrollBarExtent: return theme.px(12);
    case PM_ScrollBarSliderMin: return theme.px(24);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SliderLength:
    case PM_SliderControlThickness: return theme.px(16);
    case PM_SliderThickness: return theme.px(24);
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? theme.px(4) : 1;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth: return 1;
    case PM_MenuPanelWidth: return theme.edge();
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return theme.px(4);
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarHMargin: return theme.px(7);
    case PM_MenuBarItemSpacing: return theme.px(3);
    case PM_ToolTipLabelFrameWidth: return theme.px(6);
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_HeaderMargin: return theme.px(4); // rows may not be lower than their font and twice this
    case PM_HeaderGripMargin: return theme.px(4);
    case PM_HeaderDefaultSectionSizeVertical: return theme.px(32);
    case PM_HeaderDefaultSectionSizeHorizontal: return theme.px(120);
    case PM_FocusFrameHMargin:
        if (isCalendar(widget))
            return 0;
        return theme.px(isTable(widget) ? 12 : 8) - 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize: return theme.px(16);
    case PM_MessageBoxIconSize: return theme.px(32);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return theme.px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme.px(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_MessageBox_CenterButtons:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_TabBar_PreferNoArrows: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_UnderlineShortcut: return m_shortcutsShown;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_LineEdit_PasswordCharacter: return u'•';
    case SH_Table_GridLineColor: return int(m_theme.color(Theme::Hairline).rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation: return icon(u"info"_s, Theme::Link);
    case SP_MessageBoxWarning: return icon(u"warn"_s, Theme::Warning);
    case SP_MessageBoxCritical: return icon(u"error"_s, Theme::Error);
    case SP_MessageBoxQuestion: return icon(u"question"_s, Theme::Link);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton: return icon(u"close"_s);
    case SP_ArrowLeft:
    case SP_ArrowBack: return icon(u"left"_s);
    case SP_ArrowRight:
    case SP_ArrowForward: return icon(u"right"_s);
    case SP_ArrowUp: return icon(u"up"_s);
    case SP_ArrowDown: return icon(u"down"_s);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

}
