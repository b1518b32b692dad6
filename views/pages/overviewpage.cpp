// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "chartwidget.h"
#include "elidedlabel.h"
#include "figurebutton.h"
#include "pageheader.h"
#include "screencolours.h"
#include "surfaces.h"
#include "theme.h"
#include "twolinelist.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int KeyRole = Qt::UserRole + 1;

OverviewPage::OverviewPage(QAction *import, QAction *add, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_list(new TwoLineList(52, 20, m_body))
    , m_model(new QStandardItemModel(this))
    , m_between(new Hairline(Qt::Vertical, m_body))
{
    setObjectName(u"page_overview"_s);
    m_list->setObjectName(u"overviewList"_s);
    m_header->addButton(import);
    m_header->setPrimary(add);
    m_list->setModel(m_model);
    m_list->setWhole(true);
    m_results = makeResults();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_list, 1, Qt::AlignTop);
    m_columns->addWidget(m_between);
    m_columns->addWidget(m_results, 0, Qt::AlignTop);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_body->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    connect(m_list, &QListView::activated, this, &OverviewPage::choose);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        // Where one click activates, activated() has come already.
        if (!m_list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_list))
            choose(index);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QRect row = m_list->visualRect(index);
        const QPoint middle = m_list->mapTo(m_body, row.center());
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, row.height());
    });
    setFocusProxy(m_list);
    retranslate();
    place();
    colour();
}

QWidget *OverviewPage::makeResults()
{
    auto *results = new QWidget(m_body);
    auto *column = new QVBoxLayout(results);
    column->setSpacing(0);
    for (int i = 0; i < 5; ++i)
        m_titles.append(new QLabel(results));
    for (QLabel *title : std::as_const(m_titles))
        title->setForegroundRole(QPalette::PlaceholderText);
    m_resultsNote = new ElidedLabel({}, Theme::SecondType, Theme::Text2, results);
    m_resultsNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_titles[0]);
    head->addWidget(m_resultsNote, 1);
    column->addLayout(head);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    m_balance = new QWidget(results);
    m_people = new BalanceGauge(BalanceGauge::Form::Large, m_balance);
    m_people->setObjectName(u"overviewBalance"_s);
    m_leaders = new BalanceGauge(BalanceGauge::Form::Large, m_balance);
    m_leaders->setObjectName(u"overviewLeaders"_s);
    m_chart = new ChartWidget(m_balance);
    m_chart->setObjectName(u"overviewChart"_s);
    m_chart->setBackgroundRole(QPalette::Base);
    auto *balance = new QVBoxLayout(m_balance);
    balance->addWidget(new Hairline(Qt::Horizontal, m_balance));
    balance->addWidget(m_titles[1]);
    balance->addWidget(m_people);
    auto *links = new QHBoxLayout;
    for (const QString &who : {u"woman"_s, u"man"_s, u"other"_s})
        links->addWidget(makeLink(who));
    links->addStretch(1);
    balance->addLayout(links);
    balance->addWidget(m_titles[2]);
    balance->addWidget(m_chart);
    balance->addWidget(m_titles[3]);
    balance->addWidget(m_leaders);
    auto *leaders = new QHBoxLayout;
    leaders->addWidget(makeLink(u"leaders"_s));
    leaders->addStretch(1);
    balance->addLayout(leaders);
    column->addWidget(m_balance);
    column->addSpacing(8);
    column->addWidget(m_titles[4]);
    m_moreLines = new QVBoxLayout;
    m_moreLines->setSpacing(0);
    column->addLayout(m_moreLines);
    m_balance->hide();
    return results;
}

QPushButton *OverviewPage::makeLink(const QString &who)
{
    auto *link = new QPushButton(m_balance);
    link->setObjectName(u"overview_"_s + who);
    setButtonKind(link, ButtonKind::Link);
    connect(link, &QPushButton::clicked, this, [this, who] { emit peopleChosen(who); });
    m_links.append(link);
    return link;
}

void OverviewPage::choose(const QModelIndex &index)
{
    if (const QString key = index.data(KeyRole).toString(); !key.isEmpty())
        emit rowChosen(key);
}

void OverviewPage::setStand(const QString &text)
{
    m_header->setNote(text);
}

static QStandardItem *itemOf(const OverviewRow &row)
{
    const OverviewLine &line = row.line;
    const Theme::Token ink = line.tone == OverviewLine::Tone::Late ? Theme::Error : line.tone == OverviewLine::Tone::Due ? Theme::Warning : Theme::Text;
    auto *item = new QStandardItem(line.first);
    item->setData(row.key, KeyRole);
    item->setData(line.second, SecondLineRole);
    item->setData(line.icon, RowIconRole);
    item->setData(line.right, RightTextRole);
    item->setData(line.strong, RightStrongRole);
    item->setData(!row.key.isEmpty(), ArrowRole);
    if (line.tone != OverviewLine::Tone::Plain) {
        item->setData(int(ink), RowIconTokenRole);
        item->setData(int(ink), RightTokenRole);
    }
    QStringList spoken{line.first, line.right, line.second};
    spoken.removeAll(QString());
    item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
    item->setToolTip(line.second.isEmpty() ? line.first : line.first + u'\n' + line.second);
    return item;
}

// The chosen row stays chosen where it is still there.
void OverviewPage::setGroups(const QList<OverviewGroup> &groups)
{
    const QString present = m_list->currentIndex().data(KeyRole).toString();
    m_model->clear();
    for (const OverviewGroup &group : groups) {
        m_model->appendRow(groupItem(group.title));
        for (const OverviewRow &row : group.rows) {
            m_model->appendRow(itemOf(row));
            if (!present.isEmpty() && row.key == present)
                m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
        }
    }
    m_list->updateGeometry();
    if (m_list->hasFocus())
        enter();
}

// Lines are kept and filled anew, so that focus stays where it is.
void OverviewPage::fill(QList<FigureButton *> &lines, QVBoxLayout *into, const QList<OverviewResult> &results)
{
    while (lines.size() > results.size())
        delete lines.takeLast();
    while (lines.size() < results.size()) {
        auto *line = new FigureButton(m_results);
        connect(line, &QAbstractButton::clicked, this, [this, line] { emit resultChosen(line->property("key").toString()); });
        lines.append(line);
        into->addWidget(line);
    }
    for (qsizetype i = 0; i < results.size(); ++i) {
        const OverviewResult &result = results[i];
        FigureButton *line = lines[i];
        line->setObjectName(u"result_"_s + result.key);
        line->setProperty("key", result.key);
        line->setText(result.words.label);
        line->setFigure(result.words.value, result.words.target, result.words.share);
        line->setBars(result.bars);
        line->setToolTip(result.words.tip);
        line->setAccessibleName(result.words.label + u' ' + result.words.value + u' ' + result.words.target);
        line->setAccessibleDescription(result.words.tip);
    }
}

void OverviewPage::setResults(const QList<OverviewResult> &figures, const QList<OverviewResult> &targets)
{
    fill(m_figures, m_lines, figures);
    fill(m_targets, m_moreLines, targets);
    m_titles[4]->setVisible(!targets.isEmpty());
}

void OverviewPage::setBalance(const BalanceView &people, const BalanceView &leaders, qint64 others)
{
    m_others = others;
    m_balance->setVisible(people.women + people.men > 0);
    m_people->setView(people);
    m_leaders->setView(leaders);
    const bool led = leaders.women + leaders.men > 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_titles[3]), static_cast<QWidget *>(m_leaders), static_cast<QWidget *>(m_links[3])})
        widget->setVisible(led);
    m_links[2]->setVisible(others > 0);
}

void OverviewPage::setBalanceChart(const ChartData &chart, const QString &sentence, const QLocale &locale)
{
    const bool told = chart.categories.size() > 1;
    m_titles[2]->setVisible(told);
    m_chart->setVisible(told);
    m_chart->setLocale(locale);
    if (told)
        m_chart->setChart(chart, sentence);
}

void OverviewPage::enter()
{
    m_list->setFocus();
    if (m_list->currentIndex().isValid())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
            return;
        }
    }
}

QList<QWidget *> OverviewPage::parts() const
{
    QList<QWidget *> parts{m_list};
    if (!m_figures.isEmpty())
        parts.append(m_figures.first());
    if (m_balance->isVisible())
        parts.append(m_links.first());
    if (!m_targets.isEmpty())
        parts.append(m_targets.first());
    return parts;
}

void OverviewPage::retranslate()
{
    m_header->setTitle(tr("Overview"));
    m_list->setAccessibleName(tr("What is to be done, what is coming, what was done last"));
    m_titles[0]->setText(tr("Results"));
    m_resultsNote->setText(tr("outcome (target)"));
    m_titles[1]->setText(tr("Gender balance"));
    m_titles[2]->setText(tr("Share of women, month by month"));
    m_titles[3]->setText(tr("Leaders of working groups"));
    m_titles[4]->setText(tr("More targets"));
    m_links[0]->setText(tr("Show women"));
    m_links[1]->setText(tr("Show men"));
    m_links[2]->setText(tr("Other or unknown"));
    m_links[3]->setText(tr("Show leaders"));
}

void OverviewPage::place()
{
    const Theme theme = themeOf(this);
    for (QLabel *title : std::as_const(m_titles)) {
        title->setFont(theme.font(Theme::GroupType));
        title->setFixedHeight(theme.px(24));
    }
    m_columns->setContentsMargins(theme.px(12), 0, 0, 0);
    m_results->layout()->setContentsMargins(theme.px(18), theme.px(10), theme.px(18), theme.px(24));
    m_titles[4]->setContentsMargins(theme.px(6), 0, 0, 0);
    m_results->layout()->itemAt(0)->layout()->setContentsMargins(theme.px(6), 0, theme.px(6), theme.px(4));
    m_balance->layout()->setContentsMargins(theme.px(6), theme.px(12), theme.px(6), 0);
    m_balance->layout()->setSpacing(theme.px(6));
    m_chart->setFixedHeight(theme.px(170));
    arrange();
}

// Side by side where there is room, else the figures below the lists.
void OverviewPage::arrange()
{
    const Theme theme = themeOf(this);
    const bool wide = width() >= theme.px(820);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_between->setVisible(wide);
    m_results->setMaximumWidth(wide ? theme.px(404) : QWIDGETSIZE_MAX);
    m_results->setMinimumWidth(wide ? theme.px(404) : 0);
}

void OverviewPage::colour()
{
    m_chart->setColours(screenColours(themeOf(this)));
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    emit shown();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
}

} // namespace samverkan
