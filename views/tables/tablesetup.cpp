// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesetup.h"

#include "actionbutton.h"
#include "columnchoicesmodel.h"
#include "columnsets.h"
#include "language.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "searchfield.h"
#include "surfaces.h"
#include "theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int ManyColumns = 12; // more are searched

TableSetup::TableSetup(RecordTableModel &table, ColumnSets *sets, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_sets(sets)
    , m_columns(new ColumnChoicesModel(table, this))
    , m_parts(new QVBoxLayout(this))
{
    const Theme theme = themeOf(this);
    m_parts->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(12));
    m_parts->setSpacing(theme.px(8));
    addHead();
    addList();
    m_parts->addWidget(new Hairline(Qt::Horizontal, this));
    addGrouping();
    if (m_sets)
        addSets();
}

static QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(themeOf(parent).font(Theme::StrongType));
    return label;
}

void TableSetup::addHead()
{
    auto *row = new QHBoxLayout;
    row->addWidget(heading(tr("Columns"), this), 1);
    m_up = iconButton(u"up"_s, tr("Move the column up (Alt+Up)"), this);
    m_down = iconButton(u"down"_s, tr("Move the column down (Alt+Down)"), this);
    m_up->setObjectName(u"columnUp"_s);
    m_down->setObjectName(u"columnDown"_s);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    auto *reset = new QPushButton(tr("As at &first"), this);
    reset->setObjectName(u"resetColumns"_s);
    reset->setToolTip(tr("Columns, their order and widths as they were at first"));
    setButtonKind(reset, ButtonKind::Link);
    connect(reset, &QPushButton::clicked, this, &TableSetup::resetRequested);
    row->addWidget(reset);
    row->addWidget(m_up);
    row->addWidget(m_down);
    m_parts->addLayout(row);
}

void TableSetup::addList()
{
    m_search = new SearchField(tr("Search among the columns"), this);
    m_search->setObjectName(u"columnSearch"_s);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searched, m_columns, &ColumnChoicesModel::setSearch);
    m_list = new QListView(this);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setModel(m_columns);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the popover's ground
    m_list->setUniformItemSizes(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragEnabled(true);
    m_list->setDropIndicatorShown(true);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setCurrentIndex(m_columns->index(0));
    m_list->installEventFilter(this);
    m_list->setMinimumHeight(themeOf(this).px(3 * 28));
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TableSetup::enableMoves);
    connect(m_columns, &QAbstractItemModel::modelReset, this, &TableSetup::enableMoves);
    m_search->setVisible(m_columns->rowCount() > ManyColumns);
    m_parts->addWidget(m_search);
    m_parts->addWidget(m_list, 1);
    enableMoves();
}

void TableSetup::addGrouping()
{
    m_group = new QComboBox(this);
    m_group->setObjectName(u"groupBy"_s);
    m_group->addItem(tr("Nothing"), QString());
    for (const QString &key : RecordTableModel::groupableColumns(m_table.source(), m_table.kind()))
        m_group->addItem(RecordTableModel::columnLabel(m_table.source(), m_table.kind(), key), key);
    m_group->setCurrentIndex(qMax(0, m_group->findData(m_table.groupedBy())));
    connect(m_group, &QComboBox::activated, this, [this] { m_table.setGroupedBy(m_group->currentData().toString()); });
    auto *label = new QLabel(tr("&Group rows by"), this);
    label->setBuddy(m_group);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_group, 1);
    m_parts->addLayout(row);
}

void TableSetup::addSets()
{
    m_parts->addWidget(new Hairline(Qt::Horizontal, this));
    m_parts->addWidget(heading(tr("Sets of columns"), this));
    m_setRows = new QWidget(this);
    (new QVBoxLayout(m_setRows))->setContentsMargins(0, 0, 0, 0);
    m_setRows->layout()->setSpacing(0);
    m_parts->addWidget(m_setRows);
    m_setName = new QLineEdit(this);
    m_setName->setObjectName(u"columnSetName"_s);
    m_setName->setPlaceholderText(tr("Name, such as Phone list"));
    m_setName->setAccessibleName(tr("Name of a set of the columns shown now"));
    m_setName->setMaxLength(60);
    auto *keep = new QPushButton(tr("&Keep"), this);
    keep->setObjectName(u"keepColumnSet"_s);
    keep->setAccessibleName(tr("Keep the columns shown now as a set"));
    connect(keep, &QPushButton::clicked, this, &TableSetup::keepSet);
    connect(m_setName, &QLineEdit::returnPressed, this, &TableSetup::keepSet);
    auto *row = new QHBoxLayout;
    row->addWidget(m_setName, 1);
    row->addWidget(keep);
    m_parts->addLayout(row);
    showSets();
}

// A line for each set: its name puts its columns in place, the cross takes the set away.
void TableSetup::showSets()
{
    qDeleteAll(m_setRows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const QString kind = m_table.kind().key;
    for (const QString &name : m_sets->names(kind)) {
        auto *line = new QWidget(m_setRows);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *use = new QPushButton(QString(name).replace(u'&', u"&&"_s), line);
        use->setObjectName(u"columnSet_"_s + name);
        setButtonKind(use, ButtonKind::Link);
        connect(use, &QPushButton::clicked, this, [this, kind, name] { m_table.setColumns(m_sets->columns(kind, name)); });
        QToolButton *remove = iconButton(u"close"_s, tr("Remove the set %1").arg(name), line);
        connect(remove, &QToolButton::clicked, this, [this, kind, name] {
            m_sets->remove(kind, name);
            m_setName->setFocus();
            QMetaObject::invokeMethod(this, &TableSetup::showSets, Qt::QueuedConnection); // not under the button
        });
        row->addWidget(use);
        row->addStretch(1);
        row->addWidget(remove);
        m_setRows->layout()->addWidget(line);
    }
    m_setRows->setVisible(!m_sets->names(kind).isEmpty());
    updateGeometry();
}

void TableSetup::keepSet()
{
    const QString name = m_setName->text().trimmed();
    if (name.isEmpty())
        return;
    m_sets->keep(m_table.kind().key, name, m_table.columns());
    m_setName->clear();
    showSets();
}

void TableSetup::move(int by)
{
    m_list->setCurrentIndex(m_columns->index(m_columns->move(m_list->currentIndex().row(), by)));
    m_list->scrollTo(m_list->currentIndex());
    enableMoves();
}

void TableSetup::enableMoves()
{
    const int row = m_list->currentIndex().row();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_columns->rowCount() - 1);
}

bool TableSetup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool up = key->key() == Qt::Key_Up;
    const bool down = key->key() == Qt::Key_Down;
    if (watched == m_list && (up || down) && key->modifiers() & Qt::AltModifier) {
        move(up ? -1 : 1);
        return true;
    }
    if (watched == m_search && down) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_columns->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QSize TableSetup::sizeHint() const
{
    const Theme theme = themeOf(this);
    const QSize least = QWidget::sizeHint();
    const int rows = qBound(4, m_columns->rowCount(), 10);
    return {qMax(least.width(), theme.px(320)), least.height() - m_list->sizeHint().height() + rows * m_list->sizeHintForRow(0) + 2};
}

} // namespace samverkan
