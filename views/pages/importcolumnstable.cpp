// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcolumnstable.h"

#include "icons.h"
#include "importcolumnsmodel.h"
#include "paint.h"
#include "rowpainter.h"
#include "theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

using Model = ImportColumnsModel;

// Draws the rows, the field of the current one as a choice; edits it with a real one.
class ColumnsDelegate : public QStyledItemDelegate
{
public:
    explicit ColumnsDelegate(ImportColumnsTable *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintChoice(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme) const;

    ImportColumnsTable *m_table;
};

QRect choiceBox(const QRect &cell, const Theme &theme)
{
    return cell.adjusted(theme.px(4), theme.px(1), -theme.px(4), -theme.px(2));
}

Theme::Token inkOf(const QModelIndex &index)
{
    const bool isLeftOut = index.data(Model::FieldRole).toInt() < 0;
    if (index.column() == Model::ExamplesColumn || (isLeftOut && index.column() == Model::FieldColumn))
        return Theme::Text2;
    return Theme::Text;
}

void ColumnsDelegate::paintChoice(QPainter *painter, const QRect &box, const QModelIndex &index, const Theme &theme) const
{
    if (m_table->currentIndex().row() == index.row()) {
        drawControlFrame(painter, box, theme.px(6),
                         {theme.color(Theme::Field), theme.color(Theme::Outline), theme.color(Theme::Strong)}, theme);
        if (m_table->hasFocus())
            drawFocusRing(painter, box, theme.px(6), theme);
    }
    const int side = theme.px(14);
    paintIcon(painter, QRectF(box.right() - side - theme.px(8), box.center().y() - side / 2.0 + 0.5, side, side), u"down"_s,
              theme.color(Theme::Text2));
}

void ColumnsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    QStyleOptionViewItem ground = option;
    ground.index = index;
    paintRowGround(painter, ground, theme);
    painter->save();
    QRect box = option.rect.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    if (index.column() == Model::FieldColumn) {
        paintChoice(painter, choiceBox(option.rect, theme), index, theme);
        box.setRight(box.right() - theme.px(22));
    }
    painter->setFont(theme.font(index.column() == Model::HeaderColumn ? Theme::NameType : Theme::TextType));
    painter->setPen(theme.color(inkOf(index)));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

QWidget *ColumnsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const Model *>(index.model());
    auto *choices = new QComboBox(parent);
    choices->setObjectName(u"importFieldChoice"_s);
    choices->setAccessibleName(index.siblingAtColumn(Model::HeaderColumn).data().toString());
    choices->setMaxVisibleItems(16);
    choices->addItem(model->fieldName(-1), -1);
    QString group;
    for (int field : model->fields()) {
        const QString own = QString::fromUtf8(model->kind()->fields[field].group);
        if (own != group)
            choices->insertSeparator(choices->count());
        group = own;
        choices->addItem(model->fieldName(field), field);
    }
    auto *self = const_cast<ColumnsDelegate *>(this);
    QObject::connect(choices, &QComboBox::activated, self, [self, choices] {
        emit self->commitData(choices);
        emit self->closeEditor(choices);
    });
    return choices;
}

void ColumnsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choices = static_cast<QComboBox *>(editor);
    choices->setCurrentIndex(choices->findData(index.data(Model::FieldRole)));
}

void ColumnsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

void ColumnsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(choiceBox(option.rect, themeOf(option.widget)));
}

} // namespace

ImportColumnsTable::ImportColumnsTable(ImportColumnsModel *model, QWidget *parent)
    : PlainTable(parent)
{
    setObjectName(u"importColumns"_s);
    setModel(model);
    setItemDelegate(new ColumnsDelegate(this));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == Model::FieldColumn)
            openChoices(index.row());
    });
}

void ImportColumnsTable::openChoices(int row)
{
    const QModelIndex index = model()->index(row, Model::FieldColumn);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    edit(index);
    if (auto *choices = viewport()->findChild<QComboBox *>(u"importFieldChoice"_s))
        choices->showPopup();
}

void ImportColumnsTable::keyPressEvent(QKeyEvent *event)
{
    const bool altDown = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    const bool opens = altDown || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2
        || event->key() == Qt::Key_Space;
    if (opens && state() != EditingState)
        openChoices(currentIndex().row());
    else
        PlainTable::keyPressEvent(event);
}

void ImportColumnsTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const Theme theme = themeOf(this);
    const int width = viewport()->width();
    const int field = qBound(theme.px(160), width * 3 / 10, theme.px(280));
    const int header = qBound(theme.px(120), width * 3 / 10, theme.px(280));
    setColumnWidth(Model::FieldColumn, field);
    setColumnWidth(Model::HeaderColumn, header);
    setColumnWidth(Model::ExamplesColumn, qMax(theme.px(96), width - field - header));
}

} // namespace samverkan
