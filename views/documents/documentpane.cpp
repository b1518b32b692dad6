// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpane.h"

#include "documentview.h"
#include "figuretext.h"

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
    showPage(0, 0);
    showZoom(m_view->zoom());
}

QToolButton *DocumentPane::newButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (name != text) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    return button;
}

void DocumentPane::buildBar(QWidget *bar)
{
    m_page = new QLabel(bar);
    m_zoom = new QLabel(bar);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")) + 8);
    m_smaller = newButton(QStringLiteral("\u2212"), tr("Smaller"));
    m_larger = newButton(QStringLiteral("+"), tr("Larger"));
    m_fit = newButton(tr("Whole page"), tr("Whole page"));
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
