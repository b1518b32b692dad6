// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "actionbutton.h"
#include "messageline.h"
#include "theme.h"
#include "twolinelist.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

enum { PathRole = Qt::UserRole + 1 };

WelcomePage::WelcomePage(QAction *makeNew, QAction *open, QAction *sample, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_fault(new MessageLine(this))
    , m_model(new QStandardItemModel(this))
    , m_recent(new TwoLineList(60, 20, this))
    , m_column(new QWidget(this))
{
    setObjectName(u"welcomePage"_s);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_recent->setObjectName(u"recentList"_s);
    m_recent->setModel(m_model);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(makeNew, ButtonKind::Primary, this));
    buttons->addWidget(new ActionButton(open, ButtonKind::Plain, this));
    buttons->addWidget(new ActionButton(sample, ButtonKind::Plain, this));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 1);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(m_column, 2);
    row->addStretch(1);
    m_fault->hide();
    connect(m_recent, &QListView::activated, this, [this](const QModelIndex &index) { emit recentChosen(index.data(PathRole).toString()); });
    connect(m_recent, &QListView::clicked, this, [this](const QModelIndex &index) { emit recentChosen(index.data(PathRole).toString()); });
    retranslate();
    place();
}

void WelcomePage::setRecent(const QList<std::pair<QString, bool>> &recent)
{
    m_model->clear();
    for (const auto &[path, isThere] : recent) {
        const QFileInfo info(path);
        auto *item = new QStandardItem(info.completeBaseName());
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        item->setData(isThere ? folder : tr("%1 – not there").arg(folder), SecondLineRole);
        if (isThere)
            item->setData(QLocale().toString(info.lastModified().date(), QLocale::ShortFormat), RightTextRole);
        item->setData(u"project"_s, RowIconRole);
        item->setData(path, PathRole);
        item->setEnabled(isThere);
        m_model->appendRow(item);
    }
    m_recentTitle->setVisible(!recent.isEmpty());
    m_recent->setVisible(!recent.isEmpty());
}

void WelcomePage::setFault(const QString &text)
{
    m_fault->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_fault->setMessage(MessageKind::Error, text);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Samverkan"));
    m_about->setText(tr("A register for transnational projects: participants, exchanges and networks in one file, also without a network. "
                        "The file is plain: keep it on a disk that is encrypted."));
    m_recentTitle->setText(tr("Opened before"));
    m_recent->setAccessibleName(tr("Opened before"));
}

void WelcomePage::place()
{
    const Theme theme = themeOf(this);
    m_title->setFont(theme.font(Theme::TitleType));
    m_recentTitle->setFont(theme.font(Theme::GroupType));
    m_column->setMaximumWidth(theme.px(640));
    m_column->layout()->setSpacing(theme.px(12));
    layout()->setContentsMargins(theme.px(24), theme.px(72), theme.px(24), theme.px(24));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
