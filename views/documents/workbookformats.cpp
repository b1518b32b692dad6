// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookformats.h"

#include "documentparts.h"

namespace samverkan {

namespace {

QByteArray numberFormat(FigureKind kind, int decimals)
{
    const QByteArray fraction = decimals > 0 ? '.' + QByteArray(decimals, '0') : QByteArray();
    switch (kind) {
    case FigureKind::Percent:
        return '0' + fraction + '%';
    case FigureKind::Hours:
        return "[h]:mm";
    case FigureKind::Date:
        return "yyyy-mm-dd";
    case FigureKind::Month:
        return "yyyy-mm";
    case FigureKind::Text:
        return {};
    default:
        return "#,##0" + fraction;
    }
}

void setAlign(lxw_format *format, Column::Align align)
{
    if (align == Column::Align::Right)
        format_set_align(format, LXW_ALIGN_RIGHT);
    else if (align == Column::Align::Centre)
        format_set_align(format, LXW_ALIGN_CENTER);
    else if (align == Column::Align::Left)
        format_set_align(format, LXW_ALIGN_LEFT);
}

void setLook(lxw_format *format, WorkbookFormats::Part part)
{
    using Part = WorkbookFormats::Part;
    if (part != Part::Body && part != Part::Muted && part != Part::Wrapped && part != Part::Label)
        format_set_bold(format);
    switch (part) {
    case Part::SheetTitle:
        format_set_font_size(format, 14);
        break;
    case Part::ColumnTitle:
        format_set_bottom(format, LXW_BORDER_MEDIUM);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        break;
    case Part::GroupTitle:
        format_set_bottom(format, LXW_BORDER_THIN);
        break;
    case Part::Sum:
        format_set_top(format, LXW_BORDER_THIN);
        break;
    case Part::Total:
        format_set_top(format, LXW_BORDER_MEDIUM);
        format_set_bg_color(format, 0xF7F8F8);
        break;
    case Part::Muted:
    case Part::Label:
        format_set_font_color(format, 0x586167);
        break;
    case Part::Wrapped:
        format_set_text_wrap(format);
        break;
    default:
        break;
    }
    if (part == Part::Label || part == Part::Wrapped)
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

} // namespace

WorkbookFormats::Part partOf(const Row &row)
{
    switch (row.kind) {
    case Row::Kind::Group:
        return WorkbookFormats::Part::Group;
    case Row::Kind::Sum:
        return WorkbookFormats::Part::Sum;
    case Row::Kind::Total:
        return WorkbookFormats::Part::Total;
    case Row::Kind::Body:
        break;
    }
    return WorkbookFormats::Part::Body;
}

lxw_format *WorkbookFormats::of(Part part, FigureKind kind, int decimals, Column::Align align, int indent)
{
    decimals = qBound(0, decimals, 15);
    indent = qBound(0, indent, 15);
    const quint32 id =
        quint32(part) | quint32(kind) << 4 | quint32(decimals) << 8 | quint32(align) << 12 | quint32(indent) << 16;
    lxw_format *&format = m_known[id];
    if (!format)
        format = make(part, kind, decimals, align, indent);
    return format;
}

lxw_format *WorkbookFormats::make(Part part, FigureKind kind, int decimals, Column::Align align, int indent)
{
    lxw_format *format = workbook_add_format(m_workbook);
    setLook(format, part);
    const QByteArray number = numberFormat(kind, decimals);
    if (!number.isEmpty())
        format_set_num_format(format, number.constData());
    setAlign(format, align);
    if (indent > 0)
        format_set_indent(format, uint8_t(indent));
    return format;
}

} // namespace samverkan
