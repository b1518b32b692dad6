// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticspage.h"

#include "actionbutton.h"
#include "chartframe.h"
#include "chartwidget.h"
#include "elidedlabel.h"
#include "emptystate.h"
#include "figuretable.h"
#include "icons.h"
#include "legendrow.h"
#include "messageline.h"
#include "namepopover.h"
#include "pageheader.h"
#include "screencolours.h"
#include "segmented.h"
#include "surfaces.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

static QAction *action(const QString &iconName, const QString &name, QObject *parent, Theme::Token token = Theme::Text)
{
    auto *made = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName, token), {}, parent);
    made->setObjectName(name);
    return made;
}

static QScrollArea *scrolled(QWidget *part)
{
    auto *area = new QScrollArea(part->parentWidget());
    area->setWidget(part);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    part->setBackgroundRole(QPalette::Base);
    return area;
}

StatisticsPage::StatisticsPage(QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_chooser(new FigureChooser(this))
    , m_filters(new FigureFilters(this))
    , m_fault(new MessageLine(this))
    , m_figure(new QWidget)
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(this))
    , m_nothing(new EmptyState(this))
    , m_copy(action(u"copyback"_s, u"copyFigure"_s, this))
    , m_copyPicture(action({}, u"copyPicture"_s, this))
    , m_copyTable(action({}, u"copyTable"_s, this))
    , m_save(action(u"export"_s, u"saveFigure"_s, this))
    , m_keep(action(u"bookmark"_s, u"keepView"_s, this, Theme::OnAccent))
    , m_rename(action(u"pen"_s, u"renameView"_s, this))
    , m_remove(action(u"trash"_s, u"removeView"_s, this))
    , m_openReport(action(u"report"_s, u"openReport"_s, this, Theme::Link))
    , m_readList(action(u"import"_s, u"readListFromStatistics"_s, this, Theme::OnAccent))
    , m_clear(action(u"close"_s, u"clearFigureFilters"_s, this, Theme::OnAccent))
{
    setObjectName(u"page_statistics"_s);
    m_sentence = new WrappedLabel({}, Theme::SentenceType, Theme::Text, m_figure);
    m_legend = new LegendRow(m_figure);
    m_busy = new ElidedLabel({}, Theme::SecondType, Theme::Text2, m_figure);
    m_forms = new Segmented(m_figure);
    m_chart = new ChartWidget(m_figure);
    m_table = new FigureTable(m_figure);
    m_reportButton = new ActionButton(m_openReport, ButtonKind::Link, m_figure);
    m_chart->setObjectName(u"statisticsChart"_s);
    m_sentence->setObjectName(u"statisticsSentence"_s);
    m_forms->setObjectName(u"statisticsForm"_s);
    m_busy->setObjectName(u"statisticsBusy"_s);
    m_chart->setLegend(false); // a row of ours above, beside the forms
    m_table->setWhole(true);
    m_header->setHairline(false);
    m_copyButton = m_header->addButton(m_copy);
    m_header->addButton(m_save);
    m_keepButton = m_header->setPrimary(m_keep);
    auto *saying = new QHBoxLayout;
    saying->addWidget(m_sentence, 1);
    saying->addWidget(m_reportButton, 0, Qt::AlignTop);
    auto *forms = new QHBoxLayout;
    forms->addWidget(m_legend, 1);
    forms->addWidget(m_busy);
    forms->addWidget(m_forms, 0, Qt::AlignTop);
    auto *figure = new QVBoxLayout(m_figure);
    figure->addLayout(saying);
    figure->addLayout(forms);
    figure->addWidget(m_chart);
    figure->addWidget(m_table);
    figure->addStretch(1);
    m_figure->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_figure);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_scroll);
    for (EmptyState *each : {m_empty, m_nothing})
        m_stack->addWidget(scrolled(each)); // where letters are large it is higher than the room
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    column->addWidget(m_chooser);
    column->addWidget(m_filters);
    column->addWidget(m_fault);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(m_stack, 1);
    m_fault->hide();
    m_busy->hide();
    m_reportButton->hide();
    m_empty->setIconName(u"chart"_s);
    m_empty->setPrimary(m_readList);
    m_nothing->setIconName(u"search"_s);
    m_nothing->setPrimary(m_clear);
    connectParts();
    retranslate();
    place();
    colour();
}

void StatisticsPage::connectParts()
{
    connect(m_copy, &QAction::triggered, this, &StatisticsPage::openCopyMenu);
    connect(m_chooser->moreButton(), &QToolButton::clicked, this, &StatisticsPage::openViewMenu);
    connect(m_copyTable, &QAction::triggered, m_table, &FigureTable::copyAll);
    connect(m_forms, &Segmented::currentChanged, this, [this](int index) { emit formChosen(FigureForm(index)); });
    connect(m_chart, &ChartWidget::copyRequested, m_copyPicture, &QAction::trigger);
    connect(m_chart, &ChartWidget::activated, this, [this](qsizetype category, qsizetype series) {
        emit peopleRequested(m_chart->data().categories[category].key, m_chart->data().series[series].key);
    });
    connect(m_chart, &ChartWidget::categoryActivated, this, [this](qsizetype category) {
        m_table->chooseKey(m_chart->data().categories[category].key);
        m_chart->setSelectedCategory(category);
    });
    connect(m_table, &FigureTable::keyChosen, this, [this](const QString &key) {
        qsizetype chosen = -1;
        for (qsizetype i = 0; i < m_chart->data().categories.size(); ++i) {
            if (m_chart->data().categories[i].key == key)
                chosen = i;
        }
        m_chart->setSelectedCategory(chosen);
        const QRect row = m_table->visualRect(m_table->currentIndex());
        const QPoint centre = m_table->viewport()->mapTo(m_figure, row.center());
        m_scroll->ensureVisible(m_scroll->horizontalScrollBar()->value(), centre.y(), 0, row.height());
    });
    connect(m_table, &FigureTable::keyActivated, this, &StatisticsPage::peopleRequested);
    setTabOrder(m_forms, m_chart);
    setTabOrder(m_chart, m_table);
}

void StatisticsPage::setView(const QString &view, const FigureChoice &choice, bool kept, bool report)
{
    m_chooser->setChoice(view, choice);
    m_chooser->moreButton()->setVisible(kept);
    m_reportButton->setVisible(report);
    const QSignalBlocker silent(m_forms);
    m_forms->setCurrent(int(choice.form));
}

void StatisticsPage::setForms(const QList<QString> &names)
{
    const QSignalBlocker silent(m_forms); // the first one added is chosen, by nobody
    for (int i = 0; i < names.size(); ++i) {
        if (i < m_forms->segments())
            m_forms->setSegmentText(i, names[i]);
        else
            m_forms->addSegment(names[i]);
    }
}

void StatisticsPage::setFormPossible(FigureForm form, bool possible)
{
    m_forms->setSegmentEnabled(int(form), possible);
}

void StatisticsPage::setFigure(const ShownFigure &figure, const QLocale &locale)
{
    m_locale = locale;
    const QString sentence = figure.fault.isEmpty() ? figure.figure.sentence : figure.fault;
    m_sentence->setText(sentence);
    m_chart->setLocale(locale);
    m_chart->setChart(figure.figure.chart, sentence);
    m_table->setTable(figure.sheet, locale);
    m_table->setAccessibleName(sentence);
    showLegend();
    setBusy(false);
}

// Names of the series with their sums, as the theme colours them; lines carry their names themselves.
void StatisticsPage::showLegend()
{
    const ChartData &data = m_chart->data();
    QList<LegendEntry> entries;
    const bool named = data.kind == ChartData::Kind::Line || data.kind == ChartData::Kind::Matrix || data.series.size() < 2;
    for (qsizetype i = 0; i < data.series.size() && !named; ++i) {
        const ChartSeries &series = data.series[i];
        const QString sum = data.kind == ChartData::Kind::Share ? QString() : figureText(series.shownSum(), data.unit, m_locale, data.decimals);
        entries.append({series.name, sum, m_chart->colours().fill(series.role, plainIndex(data, i)), series.role == SeriesRole::Other});
    }
    m_legend->setEntries(entries);
}

void StatisticsPage::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_sentence->setToken(busy ? Theme::Text2 : Theme::Text);
}

void StatisticsPage::setPeriodFault(const QString &text)
{
    m_fault->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_fault->setMessage(MessageKind::Error, text);
}

void StatisticsPage::setEmptiness(Emptiness emptiness)
{
    m_stack->setCurrentIndex(int(emptiness));
    for (QAction *each : {m_copy, m_save, m_copyPicture, m_copyTable})
        each->setEnabled(emptiness == Emptiness::None);
}

void StatisticsPage::setWritable(bool writable)
{
    for (QAction *each : {m_keep, m_rename, m_remove, m_readList})
        each->setEnabled(writable);
}

NamePopover *StatisticsPage::askName(const QString &label, const QString &button, bool atMenu)
{
    auto *asked = new NamePopover(label, button, this);
    QWidget *below = atMenu ? static_cast<QWidget *>(m_chooser->moreButton()) : m_keepButton;
    // Opened when the caller has filled it.
    QMetaObject::invokeMethod(asked, [asked, below] { asked->openBelow(below); }, Qt::QueuedConnection);
    return asked;
}

static void openMenu(QWidget *page, QWidget *below, const QString &name, const QList<QAction *> &actions)
{
    auto *menu = new QMenu(page);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions);
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void StatisticsPage::openCopyMenu()
{
    openMenu(this, m_copyButton, u"copyMenu"_s, {m_copyPicture, m_copyTable});
}

void StatisticsPage::openViewMenu()
{
    openMenu(this, m_chooser->moreButton(), u"viewMenu"_s, {m_rename, m_remove});
}

void StatisticsPage::enter()
{
    if (m_stack->currentWidget() == m_scroll)
        m_chart->setFocus();
    else if (auto *button = m_stack->currentWidget()->findChild<ActionButton *>())
        button->setFocus();
}

QList<QWidget *> StatisticsPage::parts() const
{
    return {m_chooser, m_chart, m_table};
}

void StatisticsPage::retranslate()
{
    m_header->setTitle(tr("Statistics"));
    m_copy->setText(tr("Copy"));
    m_copyPicture->setText(tr("As a picture"));
    m_copyTable->setText(tr("As a table"));
    m_save->setText(tr("Save…"));
    m_keep->setText(tr("Keep this view…"));
    m_rename->setText(tr("Rename the view…"));
    m_remove->setText(tr("Remove the view"));
    m_openReport->setText(tr("Open the report"));
    m_readList->setText(tr("Read a list…"));
    m_clear->setText(tr("Clear filters and period"));
    m_forms->setAccessibleName(tr("Shown as"));
    m_busy->setText(tr("Counting…"));
    m_empty->setTitle(tr("No figures yet"));
    m_empty->setSentence(tr("As soon as there are participants, activities or exchanges, their figures stand here: gender balance, countries, months, hours."));
    m_nothing->setTitle(tr("Nothing matches the choice"));
    m_nothing->setSentence(tr("Take away a filter, or choose another period."));
}

void StatisticsPage::place()
{
    const Theme theme = themeOf(this);
    auto *figure = static_cast<QVBoxLayout *>(m_figure->layout());
    figure->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    figure->setSpacing(theme.px(8));
    for (int row : {0, 1}) { // stand where the text of chart and table does
        figure->itemAt(row)->layout()->setContentsMargins(theme.px(12), 0, theme.px(4), 0);
        static_cast<QHBoxLayout *>(figure->itemAt(row)->layout())->setSpacing(theme.px(12));
    }
    m_fault->setContentsMargins(theme.px(24), 0, theme.px(16), theme.px(8));
}

void StatisticsPage::colour()
{
    m_chart->setColours(screenColours(themeOf(this)));
    showLegend();
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    emit shown();
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
