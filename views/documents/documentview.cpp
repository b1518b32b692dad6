// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace samverkan {

namespace {

constexpr qreal margin = 24;
constexpr qreal gap = 18;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.25;
constexpr int pixmapsKept = 5;

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pixmaps(pixmapsKept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Preview"));
}

void DocumentView::setDeskColours(const DeskColours &colours)
{
    m_colours = colours;
    viewport()->update();
}

void DocumentView::setDocument(const Document &document)
{
    setLayout(std::make_shared<const PageLayout>(prepareDocument(document)));
}

void DocumentView::setLayout(std::shared_ptr<const PageLayout> layout)
{
    m_layout = std::move(layout);
    m_pixmaps.clear();
    m_announced = -1;
    setAccessibleName(m_layout ? tr("Preview: %1").arg(m_layout->prepared().document.title) : tr("Preview"));
    applyFit();
    updateScrollBars();
    announcePage();
    viewport()->update();
}

qsizetype DocumentView::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

qreal DocumentView::scale() const
{
    return m_zoom * logicalDpiX() / unitsPerInch;
}

QSizeF DocumentView::pageSize() const
{
    const PaperSize paper = m_layout ? m_layout->paper() : PaperSize::portrait();
    return QSizeF(paper.width, paper.height) * scale();
}

QRectF DocumentView::pageRect(qsizetype page) const
{
    const QSizeF size = pageSize();
    const qreal free = viewport()->width() - size.width();
    const qreal x = free > 2 * margin ? free / 2 : margin - horizontalScrollBar()->value();
    const qreal y = margin + qreal(page) * (size.height() + gap) - verticalScrollBar()->value();
    return QRectF(std::round(x), std::round(y), std::round(size.width()), std::round(size.height()));
}

qsizetype DocumentView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - margin;
    const qsizetype page = qsizetype(middle / (pageSize().height() + gap));
    return std::clamp<qsizetype>(page, 0, pageCount() - 1);
}

void DocumentView::goToPage(qsizetype page)
{
    const qreal top =
        qreal(std::clamp<qsizetype>(page, 0, std::max<qsizetype>(0, pageCount() - 1))) * (pageSize().height() + gap);
    verticalScrollBar()->setValue(qRound(top));
}

void DocumentView::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
}

void DocumentView::setZoom(double zoom)
{
    m_fit = Fit::Free;
    applyZoom(zoom);
}

void DocumentView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void DocumentView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void DocumentView::applyFit()
{
    if (m_fit == Fit::Free)
        return;
    const PaperSize paper = m_layout ? m_layout->paper() : PaperSize::portrait();
    const qreal perZoom = logicalDpiX() / unitsPerInch;
    double zoom = (viewport()->width() - 2 * margin) / (paper.width * perZoom);
    if (m_fit == Fit::Page)
        zoom = std::min(zoom, (viewport()->height() - 2 * margin) / (paper.height * perZoom));
    // Wider than paper is only coarser to read.
    applyZoom(m_fit == Fit::Width ? std::min(zoom, 1.5) : zoom);
}

// The middle of the view stays where it is in the document; who stands at its beginning stays there.
void DocumentView::applyZoom(double zoom)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return updateScrollBars();
    const bool atStart = verticalScrollBar()->value() == 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double ratio = wanted / m_zoom;
    m_zoom = wanted;
    m_pixmaps.clear();
    updateScrollBars();
    verticalScrollBar()->setValue(atStart ? 0 : qRound(middle * ratio - viewport()->height() / 2.0));
    viewport()->update();
    emit zoomChanged(m_zoom);
    announcePage();
}

void DocumentView::updateScrollBars()
{
    const QSizeF size = pageSize();
    const qreal height = pageCount() == 0 ? 0 : 2 * margin + qreal(pageCount()) * (size.height() + gap) - gap;
    const qreal width = pageCount() == 0 ? 0 : size.width() + 2 * margin;
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(std::floor(width)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void DocumentView::announcePage()
{
    const qsizetype page = currentPage();
    if (page == m_announced)
        return;
    m_announced = page;
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    emit currentPageChanged(page, pageCount());
}

QPixmap DocumentView::pixmapOf(qsizetype page)
{
    if (const QPixmap *known = m_pixmaps.object(page))
        return *known;
    const qreal ratio = devicePixelRatioF();
    auto pixmap = std::make_unique<QPixmap>((pageRect(page).size() * ratio).toSize());
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::white);
    {
        QPainter painter(pixmap.get());
        painter.scale(scale(), scale());
        m_layout->paintPage(painter, page);
    }
    const QPixmap result = *pixmap;
    m_pixmaps.insert(page, pixmap.release());
    return result;
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_colours.desk);
    for (qsizetype page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() + 2 < event->rect().top())
            continue;
        if (rect.top() > event->rect().bottom())
            break;
        painter.fillRect(rect.adjusted(-1, -1, 1, 2), m_colours.edge);
        // A page larger than the screen is drawn where it is seen, rather than kept whole.
        if (rect.height() > 3000) {
            painter.fillRect(rect, Qt::white);
            painter.save();
            painter.translate(rect.topLeft());
            painter.scale(scale(), scale());
            m_layout->paintPage(painter, page);
            painter.restore();
        } else {
            painter.drawPixmap(rect.topLeft(), pixmapOf(page));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_colours.focus, 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void DocumentView::resizeEvent(QResizeEvent *)
{
    applyFit();
    updateScrollBars();
    announcePage();
}

void DocumentView::scrollContentsBy(int, int)
{
    viewport()->update();
    announcePage();
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    switch (event->key()) {
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Space:
        return verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                                      ? QAbstractSlider::SliderPageStepSub
                                                      : QAbstractSlider::SliderPageStepAdd);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DocumentView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

QString DocumentView::keyUnder(QPointF point) const
{
    for (qsizetype page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.contains(point))
            return m_layout->keyAt(page, (point - rect.topLeft()) / scale());
    }
    return {};
}

// Accepted, so that the release comes here, too.
void DocumentView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void DocumentView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(keyUnder(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    const QString key = event->button() == Qt::LeftButton ? keyUnder(event->position()) : QString();
    if (!key.isEmpty())
        emit activated(key);
}

void DocumentView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DocumentView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace samverkan
