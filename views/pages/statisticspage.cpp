// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticspage.h"

#include "chartwidget.h"
#include "elidedlabel.h"
#include "figuretable.h"
#include "icons.h"
#include "messageline.h"
#include "pageheader.h"
#include "surfaces.h"
#include "theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

StatisticsPage::StatisticsPage(QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_choices(new QWidget(this))
    , m_view(new QComboBox(m_choices))
    , m_from(new QLineEdit(m_choices))
    , m_to(new QLineEdit(m_choices))
    , m_fault(new MessageLine(this))
    , m_sentence(new WrappedLabel({}, Theme::SentenceType, Theme::Text, this))
    , m_scroll(new QScrollArea(this))
    , m_chart(new ChartWidget)
    , m_table(new FigureTable(this))
    , m_savePicture(new QAction(icon(u"export"_s), {}, this))
    , m_copyTable(new QAction(icon(u"copyback"_s), {}, this))
    , m_useInReport(new QAction(icon(u"report"_s, Theme::OnAccent), {}, this))
{
    setObjectName(u"page_statistics"_s);
    m_view->setObjectName(u"statisticsView"_s);
    m_from->setObjectName(u"statisticsFrom"_s);
    m_to->setObjectName(u"statisticsTo"_s);
    m_chart->setObjectName(u"statisticsChart"_s);
    m_sentence->setObjectName(u"statisticsSentence"_s);
    m_header->setHairline(false);
    m_header->addButton(m_copyTable);
    m_header->addButton(m_savePicture);
    m_header->setPrimary(m_useInReport);
    auto *row = new QHBoxLayout(m_choices);
    for (QWidget *editor : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)}) {
        m_words.append(new QLabel(m_choices));
        m_words.last()->setBuddy(editor);
        m_words.last()->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(m_words.last());
        row->addWidget(editor);
    }
    row->addStretch(1);
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *halves = new QSplitter(Qt::Vertical, this);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_chart->setBackgroundRole(QPalette::Base);
    m_below = new QWidget(halves);
    (new QVBoxLayout(m_below))->addWidget(m_table);
    m_above = new QWidget(halves);
    (new QVBoxLayout(m_above))->addWidget(m_scroll);
    halves->addWidget(m_above);
    halves->addWidget(m_below);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({340, 280});
    halves->setHandleWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_choices);
    column->addWidget(m_fault);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_sentenceRow = new QWidget(this);
    (new QVBoxLayout(m_sentenceRow))->addWidget(m_sentence);
    column->addWidget(m_sentenceRow);
    column->addWidget(halves, 1);
    m_fault->hide();
    connect(m_view, &QComboBox::activated, this, &StatisticsPage::questionChanged);
    connect(m_from, &QLineEdit::editingFinished, this, &StatisticsPage::questionChanged);
    connect(m_to, &QLineEdit::editingFinished, this, &StatisticsPage::questionChanged);
    connect(m_chart, &ChartWidget::activated, this, [this](qsizetype category, qsizetype series) {
        emit peopleRequested(m_chart->data().categories[category].key, m_chart->data().series[series].key);
    });
    connect(m_chart, &ChartWidget::categoryActivated, this, [this](qsizetype category) {
        m_table->chooseKey(m_chart->data().categories[category].key);
        m_chart->setSelectedCategory(category);
    });
    connect(m_table, &FigureTable::keyChosen, this, [this](const QString &key) {
        for (qsizetype i = 0; i < m_chart->data().categories.size(); ++i) {
            if (m_chart->data().categories[i].key == key)
                m_chart->setSelectedCategory(i);
        }
    });
    connect(m_table, &FigureTable::keyActivated, this, [this](const QString &key) { emit peopleRequested(key, {}); });
    connect(m_copyTable, &QAction::triggered, m_table, &FigureTable::copyAll);
    setTabOrder(m_to, m_chart);
    setTabOrder(m_chart, m_table);
    retranslate();
    place();
    colour();
}

void StatisticsPage::setViews(const QList<std::pair<QString, QString>> &views)
{
    const QString present = view();
    m_view->clear();
    for (const auto &[key, name] : views)
        m_view->addItem(name, key);
    setView(present);
}

QString StatisticsPage::view() const
{
    return m_view->currentData().toString();
}

void StatisticsPage::setView(const QString &key)
{
    m_view->setCurrentIndex(qMax(0, m_view->findData(key)));
}

QString StatisticsPage::from() const
{
    return m_from->text();
}

QString StatisticsPage::to() const
{
    return m_to->text();
}

void StatisticsPage::setFigure(const doc::Figure &figure, const doc::Table &table, const QLocale &locale)
{
    m_sentence->setText(figure.sentence);
    m_chart->setLocale(locale);
    m_chart->setChart(figure.chart, figure.sentence);
    m_chart->setSelectedCategory(-1);
    m_table->setTable(table, locale);
    m_table->setAccessibleName(figure.sentence);
}

void StatisticsPage::setPeriodFault(const QString &text)
{
    m_fault->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_fault->setMessage(MessageKind::Error, text);
}

void StatisticsPage::enter()
{
    m_chart->setFocus();
}

QList<QWidget *> StatisticsPage::parts() const
{
    return {m_choices, m_chart, m_table};
}

void StatisticsPage::retranslate()
{
    m_header->setTitle(tr("Statistics"));
    m_words[0]->setText(tr("Vie&w"));
    m_words[1]->setText(tr("fr&om"));
    m_words[2]->setText(tr("&to"));
    m_from->setPlaceholderText(tr("the beginning"));
    m_to->setPlaceholderText(tr("the end"));
    m_view->setAccessibleName(tr("View"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_savePicture->setText(tr("Save picture…"));
    m_copyTable->setText(tr("Copy table"));
    m_useInReport->setText(tr("Open the report"));
}

void StatisticsPage::place()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_choices->layout()->setContentsMargins(theme.px(24), 0, theme.px(16), theme.px(12));
    m_choices->layout()->setSpacing(theme.px(8));
    m_view->setMinimumWidth(theme.px(190));
    m_from->setFixedWidth(theme.px(120));
    m_to->setFixedWidth(theme.px(120));
    m_fault->setContentsMargins(theme.px(24), 0, theme.px(16), theme.px(8));
    m_sentenceRow->layout()->setContentsMargins(theme.px(24), theme.px(12), theme.px(16), theme.px(8));
    m_below->layout()->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    m_above->layout()->setContentsMargins(theme.px(12), 0, 0, 0);
}

void StatisticsPage::colour()
{
    m_chart->setColours(themeOf(this).isDark() ? ChartColours::dark() : ChartColours::light());
}

void StatisticsPage::changeEvent(QEvent *event)
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
