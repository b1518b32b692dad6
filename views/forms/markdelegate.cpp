// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdelegate.h"

#include "digits.h"
#include "icons.h"
#include "paint.h"
#include "recordtablemodel.h"
#include "rowpainter.h"
#include "theme.h"

#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace samverkan {

using Model = RecordTableModel;

MarkDelegate::MarkDelegate(const Kind &kind, QObject *parent)
    : RecordDelegate(parent)
    , m_kind(kind)
    , m_marking(*markingOf(kind))
{
}

void MarkDelegate::setStates(const QList<MarkState> &states, const QString &open, const QString &minutes)
{
    m_states = states;
    m_open = open;
    m_minutes = minutes;
}

namespace {

// How a state looks, in a word's colour and an icon: never by colour alone.
struct StateLook
{
    QString icon;
    Theme::Token token;
};

StateLook lookOf(const QString &code, bool isPresent)
{
    if (code == u"late")
        return {u"clock"_s, Theme::Warning};
    if (code == u"excused")
        return {u"info"_s, Theme::Link};
    if (code == u"absent")
        return {u"close"_s, Theme::Error};
    return isPresent ? StateLook{u"check"_s, Theme::Done} : StateLook{u"circle"_s, Theme::Text2};
}

QRect inner(const QRect &cell, const Theme &theme)
{
    return cell.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
}

} // namespace

// Whole words where they fit, else only of the one that is set, else the letters alone.
QStringList MarkDelegate::words(const QRect &cell, const QString &present, const Theme &theme) const
{
    const bool all = buttonsWidth(theme, true) <= cell.width();
    const bool one = buttonsWidth(theme, false) <= cell.width();
    QStringList words;
    for (const MarkState &state : m_states)
        words.append(all || (one && state.code == present) ? state.text : QString(state.key));
    return words;
}

// The one that is set has its icon too, where it has its word.
QList<QRect> MarkDelegate::boxes(const QRect &cell, const QString &present, const Theme &theme) const
{
    const QFontMetrics metrics(theme.font(Theme::NameType));
    const QStringList shown = words(cell, present, theme);
    const int height = theme.px(26);
    QList<QRect> boxes;
    int left = cell.left() + theme.px(8);
    for (qsizetype i = 0; i < m_states.size(); ++i) {
        const int icon = m_states[i].code == present && shown[i].size() > 1 ? theme.px(22) : 0;
        const int width = qMax(theme.px(28), metrics.horizontalAdvance(shown[i]) + 2 * theme.px(8) + icon);
        boxes.append(QRect(left, cell.center().y() - height / 2 + 1, width, height));
        left += width + theme.px(4);
    }
    return boxes;
}

int MarkDelegate::buttonsWidth(const Theme &theme, bool all) const
{
    const QFontMetrics metrics(theme.font(Theme::NameType));
    int words = 0;
    int longest = 0;
    for (const MarkState &state : m_states) {
        const int width = metrics.horizontalAdvance(state.text) + 2 * theme.px(8) + theme.px(4);
        words += width;
        longest = qMax(longest, width);
    }
    const int letters = int(m_states.size() - 1) * theme.px(28 + 4);
    return 2 * theme.px(8) + theme.px(22) + (all ? words : longest + letters);
}

QString MarkDelegate::stateAt(const QPoint &at, const QRect &cell, const QString &present, const QWidget *widget) const
{
    const QList<QRect> places = boxes(cell, present, themeOf(widget));
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].contains(at))
            return m_states[i].code;
    }
    return {};
}

bool MarkDelegate::isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view && view->currentIndex().row() == index.row() && !m_readOnly;
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString field = index.data(Model::FieldRole).toString();
    const bool isName = m_kind.pair.contains(field);
    if (field != m_marking.state && field != m_marking.amount && !isName) {
        RecordDelegate::paint(painter, option, index);
        return;
    }
    const Theme theme = themeOf(option.widget);
    paintRowGround(painter, inRow(option, index), theme);
    painter->save();
    if (isName)
        paintNumbered(painter, option, index, theme);
    else if (field == m_marking.amount)
        paintMinutes(painter, option, index, theme);
    else if (isCurrent(option, index))
        paintButtons(painter, option.rect, index.data(Model::ValueRole).toString(), theme);
    else
        paintState(painter, option, index, theme);
    painter->restore();
    paintFocus(painter, option);
}

void MarkDelegate::paintNumbered(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const
{
    QRect box = inner(option.rect, theme);
    painter->setFont(theme.font(Theme::TextType));
    painter->setPen(theme.color(Theme::Text2));
    const int number = theme.px(24);
    drawDigitText(painter, QRectF(box.left(), box.top(), number, box.height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
    box.setLeft(box.left() + number + theme.px(12));
    painter->setFont(theme.font(Theme::NameType));
    painter->setPen(theme.color(Theme::Text));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

void MarkDelegate::paintMinutes(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const
{
    const QVariant minutes = index.data(Model::ValueRole);
    painter->setFont(theme.font(Theme::TextType));
    painter->setPen(theme.color(minutes.isNull() ? Theme::Text2 : Theme::Text));
    drawDigitText(painter, inner(option.rect, theme), Qt::AlignRight | Qt::AlignVCenter,
                  minutes.isNull() ? u"–"_s : m_minutes.arg(minutes.toLongLong()));
}

void MarkDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const
{
    const QString code = index.data(Model::ValueRole).toString();
    const bool isMarkedOff = isMarked(m_kind, code);
    const StateLook look = lookOf(code, isMarkedOff && m_marking.present.contains(code));
    QRect box = inner(option.rect, theme);
    const int side = theme.px(16);
    paintIcon(painter, QRectF(box.left(), box.center().y() - side / 2.0 + 0.5, side, side), look.icon, theme.color(look.token));
    box.setLeft(box.left() + side + theme.px(6));
    const bool isUsual = code == m_marking.usual;
    painter->setFont(theme.font(Theme::TextType));
    painter->setPen(theme.color(isUsual ? Theme::Text : look.token));
    const QString text = code.isEmpty() ? m_open : index.data().toString();
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

// The letter that sets a state is underlined in its word.
void MarkDelegate::paintButtons(QPainter *painter, const QRect &cell, const QString &present, const Theme &theme) const
{
    const QStringList shown = words(cell, present, theme);
    const QList<QRect> places = boxes(cell, present, theme);
    painter->setFont(theme.font(Theme::NameType));
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const MarkState &state = m_states[i];
        const bool isSet = state.code == present;
        const Theme::Token ink = isSet ? Theme::OnAccent : Theme::Text;
        fillRounded(painter, places[i], theme.px(6), theme.color(isSet ? Theme::Accent : Theme::Base));
        if (!isSet)
            strokeRounded(painter, places[i], theme.px(6), theme.color(Theme::Strong));
        QRect text = places[i].adjusted(theme.px(8), 0, -theme.px(8), 0);
        const Qt::Alignment side = shown[i].size() > 1 ? Qt::AlignLeft : Qt::AlignHCenter;
        if (isSet && shown[i].size() > 1) {
            const int edge = theme.px(16);
            paintIcon(painter, QRectF(text.left(), text.center().y() - edge / 2.0 + 0.5, edge, edge), lookOf(state.code, state.isPresent).icon,
                      theme.color(Theme::OnAccent));
            text.setLeft(text.left() + theme.px(22));
        }
        QString word = shown[i];
        const qsizetype letter = word.indexOf(state.key, 0, Qt::CaseInsensitive);
        word.replace(u'&', u"&&"_s);
        if (letter >= 0)
            word.insert(letter, u'&');
        painter->setPen(theme.color(ink));
        painter->drawText(text, int(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextShowMnemonic, word);
    }
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RecordDelegate::sizeHint(option, index);
    const Theme theme = themeOf(option.widget);
    const QString field = index.data(Model::FieldRole).toString();
    if (m_kind.pair.contains(field))
        size.rwidth() += theme.px(36);
    else if (field == m_marking.state)
        size.rwidth() = qMax(size.width() + theme.px(22), buttonsWidth(theme, true));
    else if (field == m_marking.amount)
        size.rwidth() += theme.px(30);
    return size;
}

} // namespace samverkan
