// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "elidedlabel.h"
#include "messageline.h"
#include "programmark.h"
#include "segmented.h"
#include "theme.h"
#include "twolinelist.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

enum { PathRole = Qt::UserRole + 1, ActionRole, LostRole };

class Mark : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintProgramMark(&painter, rect());
    }
};

// "Documents", "Desktop/Lists": below the home folder where it is.
QString folderText(const QFileInfo &file)
{
    const QString folder = file.absolutePath();
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home + u'/') ? folder.mid(home.size() + 1) : folder);
}

} // namespace

WelcomePage::WelcomePage(QAction *makeNew, QAction *open, QAction *sample, QWidget *parent)
    : Surface(Theme::Desk, parent)
    , m_actions{makeNew, open, sample}
    , m_mark(new Mark(this))
    , m_title(new QLabel(this))
    , m_about(new WrappedLabel({}, Theme::TextType, Theme::Text2, this))
    , m_fault(new MessageLine(this))
    , m_startTitle(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_startModel(new QStandardItemModel(this))
    , m_recentModel(new QStandardItemModel(this))
    , m_start(new TwoLineList(60, 20, this))
    , m_recent(new TwoLineList(60, 20, this))
    , m_note(new WrappedLabel({}, Theme::SecondType, Theme::Text2, this))
    , m_language(new Segmented(this))
    , m_column(new QWidget(this))
{
    setObjectName(u"welcomePage"_s);
    m_start->setObjectName(u"startList"_s);
    m_start->setModel(m_startModel);
    m_recent->setObjectName(u"recentList"_s);
    m_recent->setModel(m_recentModel);
    m_start->setWhole(true);
    m_recent->setWhole(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1, Qt::AlignVCenter);
    foot->addWidget(m_language);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    column->addWidget(makeHead());
    column->addWidget(m_fault);
    column->addWidget(makeCard());
    column->addLayout(foot);
    column->addStretch(3);
    auto *room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->viewport()->setAutoFillBackground(false);
    auto *middle = new QWidget(room);
    middle->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(m_column, 100);
    row->addStretch(1);
    room->setWidget(middle);
    middle->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(room);
    m_fault->hide();
    setFocusProxy(m_start);
    for (TwoLineList *list : {m_start, m_recent}) {
        connect(list, &QListView::activated, this, &WelcomePage::choose);
        connect(list, &QListView::clicked, this, [this, list](const QModelIndex &index) {
            // Where one click activates, activated() has come already.
            if (!list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, list))
                choose(index);
        });
    }
    m_recent->installEventFilter(this);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_recent, &QWidget::customContextMenuRequested, this, &WelcomePage::offerRemoval);
    connect(m_language, &Segmented::currentChanged, this, [this](int at) { emit languageChosen(m_codes.value(at)); });
    retranslate();
    place();
}

void WelcomePage::choose(const QModelIndex &index)
{
    if (const int action = index.data(ActionRole).toInt())
        m_actions[action - 1]->trigger();
    else if (index.data(LostRole).toBool())
        emit lostChosen(index.data(PathRole).toString());
    else
        emit recentChosen(index.data(PathRole).toString());
}

void WelcomePage::offerRemoval(const QPoint &place)
{
    const QString path = m_recent->indexAt(place).data(PathRole).toString();
    if (path.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Take off the list")), &QAction::triggered, this, [this, path] { emit recentRemoved(path); });
    menu->popup(m_recent->viewport()->mapToGlobal(place));
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        if (const QString path = m_recent->currentIndex().data(PathRole).toString(); !path.isEmpty())
            emit recentRemoved(path);
        return true;
    }
    return Surface::eventFilter(watched, event);
}

QWidget *WelcomePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addSpacing(8);
    row->addLayout(words, 1);
    return head;
}

QWidget *WelcomePage::makeCard()
{
    auto *card = new Surface(Theme::Base, this);
    card->setCard(10);
    m_halves = new QHBoxLayout(card);
    m_halves->setSpacing(0);
    m_halves->setContentsMargins(1, 1, 1, 1);
    const auto half = [&](QLabel *title, TwoLineList *list) {
        auto *widget = new QWidget(card);
        auto *column = new QVBoxLayout(widget);
        column->addWidget(title);
        column->addWidget(list);
        column->addStretch(1);
        return widget;
    };
    m_halves->addWidget(half(m_startTitle, m_start), 1);
    m_line = new Hairline(Qt::Vertical, card);
    m_halves->addWidget(m_line);
    m_recentHalf = half(m_recentTitle, m_recent);
    m_halves->addWidget(m_recentHalf, 1);
    return card;
}

void WelcomePage::fillStart()
{
    const int present = m_start->currentIndex().row();
    m_startModel->clear();
    const char *const seconds[] = {
        QT_TR_NOOP("Language, name and dates, then your lists"),
        QT_TR_NOOP("A file that ends in .samverkan"),
        QT_TR_NOOP("900 invented participants to practise on"),
    };
    for (int i = 0; i < m_actions.size(); ++i) {
        auto *item = new QStandardItem(m_actions[i]->text().remove(u'&'));
        const QString second = tr(seconds[i]);
        item->setData(second, SecondLineRole);
        item->setData(QStringList{u"new"_s, u"open"_s, u"flask"_s}.value(i), RowIconRole);
        item->setData(int(Theme::Link), RowIconTokenRole);
        item->setData(m_actions[i]->shortcut().toString(QKeySequence::NativeText), RightTextRole);
        item->setData(i + 1, ActionRole);
        item->setAccessibleText(item->text() + u", "_s + second);
        m_startModel->appendRow(item);
    }
    m_start->setCurrentIndex(m_startModel->index(qMax(0, present), 0));
    m_start->updateGeometry();
}

void WelcomePage::setRecent(const QList<std::pair<QString, bool>> &recent)
{
    m_recentFiles = recent.mid(0, 5);
    fillRecent();
}

void WelcomePage::fillRecent()
{
    const int present = m_recent->currentIndex().row();
    m_recentModel->clear();
    for (const auto &[path, isThere] : std::as_const(m_recentFiles)) {
        const QFileInfo file(path);
        auto *item = new QStandardItem(file.completeBaseName());
        const QString folder = folderText(file);
        const QString second = isThere ? folder + u" · "_s + QLocale().toString(file.lastModified().date(), QLocale::ShortFormat)
                + u" · "_s + QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat)
                                       : tr("The file is no longer in %1").arg(folder);
        item->setData(!isThere, FadedRole);
        item->setData(!isThere, LostRole);
        if (!isThere)
            item->setData(tr("Find…"), RightTextRole);
        item->setData(second, SecondLineRole);
        item->setData(isThere ? u"project"_s : u"warn"_s, RowIconRole);
        if (!isThere)
            item->setData(int(Theme::Warning), RowIconTokenRole);
        item->setData(path, PathRole);
        item->setToolTip(QDir::toNativeSeparators(path) + u'\n' + tr("Delete takes it off the list; the file is left alone."));
        item->setAccessibleText(item->text() + u", "_s + second);
        m_recentModel->appendRow(item);
    }
    m_recent->setCurrentIndex(m_recentModel->index(qMin(present, m_recentModel->rowCount() - 1), 0));
    m_line->setVisible(!m_recentFiles.isEmpty() && m_halves->direction() == QBoxLayout::LeftToRight);
    m_recentHalf->setVisible(!m_recentFiles.isEmpty());
    m_recent->updateGeometry();
}

void WelcomePage::setLanguages(const QList<std::pair<QString, QString>> &languages, const QString &chosen)
{
    const QSignalBlocker blocker(m_language);
    m_codes.clear();
    for (const auto &[code, name] : languages) {
        m_codes.append(code);
        m_language->addSegment(name);
    }
    m_language->setCurrent(int(qMax<qsizetype>(0, m_codes.indexOf(chosen))));
}

void WelcomePage::setFault(const QString &text)
{
    m_fault->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_fault->setMessage(MessageKind::Error, text);
}

void WelcomePage::retranslate()
{
    m_title->setText(u"Samverkan"_s); // a name
    m_about->setText(tr("Participants, exchanges and reports of a project, in one file on your computer."));
    m_startTitle->setText(tr("Begin"));
    m_start->setAccessibleName(tr("Begin"));
    m_recentTitle->setText(tr("Opened before"));
    m_recent->setAccessibleName(tr("Opened before"));
    m_note->setText(tr("Nothing is sent over the network. The file is not encrypted: keep it on a disk that is."));
    m_language->setAccessibleName(tr("Language"));
    fillStart();
    fillRecent();
}

void WelcomePage::place()
{
    const Theme theme = themeOf(this);
    m_mark->setFixedSize(theme.px(56), theme.px(56));
    m_title->setFont(theme.font(Theme::FigureType));
    for (QLabel *label : {m_startTitle, m_recentTitle}) {
        label->setFont(theme.font(Theme::GroupType));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(theme.px(12), 0, 0, 0);
    }
    const bool narrow = width() < theme.px(800);
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setVisible(!narrow && !m_recentFiles.isEmpty());
    for (const int i : {0, 2}) {
        m_halves->itemAt(i)->widget()->layout()->setContentsMargins(theme.px(12), theme.px(16), theme.px(12), theme.px(8));
        m_halves->itemAt(i)->widget()->layout()->setSpacing(theme.px(4));
    }
    m_column->setMaximumWidth(theme.px(880));
    m_column->layout()->setSpacing(theme.px(16));
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void WelcomePage::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &WelcomePage::retranslate, Qt::QueuedConnection); // after the actions
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
