// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpane.h"

#include "documentview.h"
#include "figuretext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace samverkan {

DocumentPane::DocumentPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new DocumentView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    auto *bar = new QWidget(this);
    buildBar(bar);
    column->addWidget(bar);
    connect(m_view, &DocumentView::currentPageChanged, this, &DocumentPane::showPage);
    connect(m_view, &DocumentView::zoomChanged, this, &DocumentPane::showZoom);
    retranslate();
}

QToolButton *DocumentPane::newButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void DocumentPane::buildBar(QWidget *bar)
{
    m_page = new QLabel(bar);
    m_zoom = new QLabel(bar);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")) + 8);
    m_smaller = newButton(QStringLiteral("\u2212"));
    m_larger = newButton(QStringLiteral("+"));
    m_fit = newButton({});
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 4, 12, 4);
    row->addWidget(m_page, 1);
    row->addWidget(m_smaller);
    row->addWidget(m_zoom);
    row->addWidget(m_larger);
    row->addSpacing(16);
    row->addWidget(m_fit);
    connect(m_smaller, &QToolButton::clicked, m_view, &DocumentView::zoomOut);
    connect(m_larger, &QToolButton::clicked, m_view, &DocumentView::zoomIn);
    connect(m_fit, &QToolButton::clicked, this, &DocumentPane::toggleFit);
}

void DocumentPane::retranslate()
{
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    for (QToolButton *button : {m_smaller, m_larger})
        button->setToolTip(button->accessibleName());
    m_fit->setText(m_view->fit() == DocumentView::Fit::Page ? tr("Full width") : tr("Whole page"));
    showPage(m_view->currentPage(), m_view->pageCount());
    showZoom(m_view->zoom());
}

void DocumentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DocumentPane::toggleFit()
{
    const bool toPage = m_view->fit() != DocumentView::Fit::Page;
    m_view->setFit(toPage ? DocumentView::Fit::Page : DocumentView::Fit::Width);
    m_fit->setText(toPage ? tr("Full width") : tr("Whole page"));
}

void DocumentPane::showPage(qsizetype page, qsizetype count)
{
    m_page->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
}

void DocumentPane::showZoom(double zoom)
{
    m_zoom->setText(percentText(zoom, locale()));
    if (m_view->fit() == DocumentView::Fit::Free)
        m_fit->setText(tr("Whole page"));
}

} // namespace samverkan
