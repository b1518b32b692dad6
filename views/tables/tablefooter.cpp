// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefooter.h"

#include "balancegauge.h"
#include "genderbalance.h"
#include "language.h"
#include "listsource.h"
#include "recordtablemodel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace samverkan {

TableFooter::TableFooter(RecordTableModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new QLabel(this))
    , m_gauge(new BalanceGauge(BalanceGauge::Form::Small, this))
{
    setObjectName(u"tableFooter"_s);
    m_count->setObjectName(u"shownCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_gauge);
    m_gauge->setVisible(model->kind().field(countedField()));
    connect(model, &RecordTableModel::countsChanged, this, &TableFooter::showCounts);
    connect(model, &RecordTableModel::filterChanged, this, &TableFooter::showCounts);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableFooter::showCounts);
    connect(model, &QAbstractItemModel::modelReset, this, &TableFooter::showCounts);
    place();
    showCounts();
}

QString TableFooter::countedField()
{
    return u"gender"_s;
}

void TableFooter::place()
{
    const Theme theme = themeOf(this);
    setFixedHeight(theme.px(36));
    m_count->setFont(theme.font(Theme::SecondType));
    layout()->setContentsMargins(theme.px(24), 0, theme.px(16), 0);
}

static GenderCount genderOf(const QList<ValueCount> &counts)
{
    GenderCount gender;
    for (const ValueCount &count : counts) {
        const QString code = count.value.toString();
        (code == u"woman" ? gender.women : code == u"man" ? gender.men : code == u"other" ? gender.other : gender.unknown) += count.count;
    }
    return gender;
}

static BalanceView::Verdict verdictOf(GenderVerdict verdict)
{
    switch (verdict) {
    case GenderVerdict::Balanced: return BalanceView::Verdict::Even;
    case GenderVerdict::WomenDominated:
    case GenderVerdict::MenDominated: return BalanceView::Verdict::Uneven;
    case GenderVerdict::SmallBase: return BalanceView::Verdict::Few;
    case GenderVerdict::NoData: break;
    }
    return BalanceView::Verdict::None;
}

void TableFooter::showCounts()
{
    const Language &language = m_model->source().language();
    const int shown = m_model->shownCount();
    const int total = m_model->totalCount();
    m_count->setText(shown == total ? tr("%1 in all").arg(language.number(qint64(total)))
                                    : tr("%1 of %2 shown").arg(language.number(qint64(shown)), language.number(qint64(total))));
    if (!m_model->kind().field(countedField()))
        return;
    const GenderCount gender = genderOf(m_model->shownCounts(countedField()));
    const GenderBalance balance = balanceOf(gender);
    BalanceView view;
    view.women = gender.women;
    view.men = gender.men;
    view.verdict = verdictOf(balance.verdict);
    view.word = language.text(balance.label());
    view.sentence = language.text(balance.advice());
    m_gauge->setView(view);
    m_hasShares = gender.women + gender.men > 0;
    fitGauge();
}

// The gauge goes where there is no room for it: the count must be read whole.
void TableFooter::fitGauge()
{
    const int room = width() - m_count->sizeHint().width() - themeOf(this).px(56);
    m_gauge->setVisible(m_hasShares && m_gauge->sizeHint().width() <= room);
}

void TableFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitGauge();
}

void TableFooter::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, themeOf(this).color(Theme::Hairline));
}

void TableFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCounts();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
