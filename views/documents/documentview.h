// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelayout.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace samverkan {

/// What lies around the pages; the pages themselves are white in every theme.
struct DeskColours {
    QColor desk = QColor(0xE9ECED);
    QColor edge = QColor(0xD3D9DB);
    QColor focus = QColor(0x0E6B6E);
};

/// The pages of a document on a desk, as they will be printed.
class DocumentView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// How the zoom is found when the view changes its size.
    enum class Fit { Free, Width, Page };

    explicit DocumentView(QWidget *parent = nullptr);

    void setDeskColours(const DeskColours &colours);

    /// Lays the document out and shows it. For long ones let a job do that and hand over the layout.
    void setDocument(const Document &document);
    /// @param layout null shows an empty desk. The place in the document is kept where it can be.
    void setLayout(std::shared_ptr<const PageLayout> layout);
    std::shared_ptr<const PageLayout> pageLayout() const { return m_layout; }

    qsizetype pageCount() const;
    qsizetype currentPage() const; ///< from 0: the one that fills most of the view
    void goToPage(qsizetype page);

    double zoom() const { return m_zoom; } ///< 1 is the size of paper on this screen
    void setZoom(double zoom);             ///< kept within a quarter and four times
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);

public slots:
    void zoomIn();
    void zoomOut();

signals:
    void zoomChanged(double zoom);
    void currentPageChanged(qsizetype page, qsizetype count);
    /// A figure or row was clicked that leads to records.
    void activated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal scale() const; ///< pixels to a tenth of a point
    QSizeF pageSize() const; ///< in pixels
    QRectF pageRect(qsizetype page) const; ///< in the viewport
    void applyFit();
    void applyZoom(double zoom);
    void updateScrollBars();
    void announcePage();
    QString keyUnder(QPointF point) const;
    QPixmap pixmapOf(qsizetype page);

    std::shared_ptr<const PageLayout> m_layout;
    DeskColours m_colours;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    qsizetype m_announced = -1;
    QCache<qsizetype, QPixmap> m_pixmaps; ///< of the pages last seen, at the present zoom
};

} // namespace samverkan
