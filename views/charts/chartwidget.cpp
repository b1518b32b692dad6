// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwidget.h"

#include "chartdrawing.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace samverkan {

using namespace Qt::StringLiterals;

namespace {

/// Says that it is a chart; a plain widget would be read as a nameless group.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) { }
};

QAccessibleInterface *accessibleChart(const QString &className, QObject *object)
{
    if (className != QLatin1String(ChartWidget::staticMetaObject.className()))
        return nullptr;
    return new AccessibleChart(static_cast<QWidget *>(object)); // owned by Qt's cache
}

void installAccessibleChart()
{
    static const bool once = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
    Q_UNUSED(once);
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleChart();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setColours(const ChartColours &colours)
{
    m_colours = colours;
    rebuild();
}

void ChartWidget::setLocale(const QLocale &locale)
{
    m_locale = locale;
    rebuild();
}

void ChartWidget::setLegend(bool shown)
{
    m_legend = shown;
    rebuild();
    updateGeometry();
}

void ChartWidget::setChart(const ChartData &data, const QString &sentence)
{
    m_data = data;
    m_state.currentMark = -1;
    m_state.hoveredMark = -1;
    m_state.selectedCategory = -1;
    setAccessibleName(sentence);
    setAccessibleDescription(QString());
    rebuild();
    updateGeometry();
}

void ChartWidget::setSelectedCategory(qsizetype category)
{
    m_state.selectedCategory = category;
    applyState();
}

QString ChartWidget::describe(const ChartMark &mark) const
{
    if (!mark.isOf(m_data))
        return {};
    const QString category = m_data.categories.at(mark.category).label;
    const QString series = m_data.series.at(mark.series).name;
    QString value = figureText(m_data.value(mark.category, mark.series), m_data.unit, m_locale, m_data.decimals);
    const bool hasParts = hasTotals(m_data) && m_data.kind != ChartData::Kind::Matrix && m_data.series.size() > 1;
    const double whole = m_data.shownTotal(mark.category);
    if (hasParts && whole > 0)
        value += u" ("_s + percentText(m_data.kind == ChartData::Kind::Share ? m_data.share(mark.category, mark.series)
                                                                          : m_data.value(mark.category, mark.series) / whole, m_locale) + u')';
    const QString name = series.isEmpty() ? category : category + u", "_s + series;
    return name + u": "_s + value;
}

ChartLook ChartWidget::look() const
{
    return {.colours = m_colours, .font = font(), .locale = m_locale, .legend = m_legend, .inset = 12};
}

ChartDrawing &ChartWidget::drawing() const
{
    if (!m_drawing) {
        m_drawing = std::make_unique<ChartDrawing>(m_data, look(), QSizeF(size()));
        m_drawing->setState(m_state);
    }
    return *m_drawing;
}

void ChartWidget::rebuild()
{
    m_drawing.reset();
    update();
}

void ChartWidget::applyState()
{
    drawing().setState(m_state);
    update();
}

int ChartWidget::heightForWidth(int width) const
{
    return int(std::ceil(naturalChartHeight(m_data, look(), width)));
}

QSize ChartWidget::sizeHint() const
{
    const int width = qRound(600 * look().unit());
    return {width, heightForWidth(width)};
}

QSize ChartWidget::minimumSizeHint() const
{
    const qreal s = look().unit();
    const qreal rows = isUpright(m_data.kind) ? 6 : qreal(m_data.categories.size());
    return QSizeF(280 * s, (70 + 20 * std::max<qreal>(1, rows)) * s).toSize();
}

const QList<ChartMark> &ChartWidget::marks() const
{
    return drawing().marks();
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept(); // ours, not the window's
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showTip(help->pos(), help->globalPos()))
            event->ignore();
        return true;
    }
    return QWidget::event(event);
}

bool ChartWidget::showTip(const QPoint &where, const QPoint &globally)
{
    const qsizetype mark = drawing().markAt(where);
    const qsizetype category = drawing().categoryAt(where);
    QString text;
    if (mark >= 0)
        text = describe(marks().at(mark));
    else if (category >= 0) // a label that was cut shows itself whole
        text = m_data.categories.at(category).label;
    // Plain text: a name from a list is not markup.
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globally, text.toHtmlEscaped(), this);
    return !text.isEmpty();
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawing().paint(painter);
}

void ChartWidget::resizeEvent(QResizeEvent *)
{
    if (m_drawing)
        m_drawing->resize(QSizeF(size()));
}

// Accepted, so that the release comes here, too.
void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype mark = drawing().markAt(event->position());
    if (mark == m_state.hoveredMark)
        return;
    m_state.hoveredMark = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    applyState();
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const qsizetype mark = drawing().markAt(event->position());
    const qsizetype category = drawing().categoryAt(event->position());
    if (mark >= 0) {
        setCurrentMark(mark);
        emit activated(marks().at(mark).category, marks().at(mark).series);
    } else if (category >= 0) {
        emit categoryActivated(category);
    }
}

void ChartWidget::leaveEvent(QEvent *)
{
    m_state.hoveredMark = -1;
    applyState();
}

// The mark some rows down and some series on. Marks may be missing (a month without a value), so
// they are looked for by what they stand for.
qsizetype ChartWidget::markBeside(int rows, int series) const
{
    const QList<ChartMark> &all = marks();
    if (all.isEmpty())
        return -1;
    if (m_state.currentMark < 0)
        return 0;
    const ChartMark &now = all.at(m_state.currentMark);
    const QList<qsizetype> &order = drawing().frame().order;
    qsizetype row = order.indexOf(now.category) + rows;
    qsizetype wanted = now.series + series;
    while (row >= 0 && row < order.size() && wanted >= 0 && wanted < m_data.series.size()) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).category == order.at(row) && all.at(i).series == wanted)
                return i;
        }
        row += rows;
        wanted += series;
    }
    return m_state.currentMark;
}

void ChartWidget::setCurrentMark(qsizetype mark)
{
    m_state.currentMark = mark;
    if (mark >= 0) {
        setAccessibleDescription(describe(marks().at(mark)));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    applyState();
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return emit copyRequested();
    const bool upright = isUpright(m_data.kind); // there the categories follow each other sideways
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrentMark(upright ? markBeside(0, -1) : markBeside(1, 0));
    case Qt::Key_Up:
        return setCurrentMark(upright ? markBeside(0, 1) : markBeside(-1, 0));
    case Qt::Key_Right:
        return setCurrentMark(upright ? markBeside(1, 0) : markBeside(0, 1));
    case Qt::Key_Left:
        return setCurrentMark(upright ? markBeside(-1, 0) : markBeside(0, -1));
    case Qt::Key_Home:
        return setCurrentMark(marks().isEmpty() ? -1 : 0);
    case Qt::Key_End:
        return setCurrentMark(marks().size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_state.currentMark >= 0) {
            const ChartMark mark = marks().at(m_state.currentMark);
            emit activated(mark.category, mark.series);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_state.focus = event->reason() != Qt::MouseFocusReason;
    if (m_state.currentMark < 0 && m_state.focus)
        setCurrentMark(marks().isEmpty() ? -1 : 0);
    applyState();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_state.focus = false;
    applyState();
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        rebuild();
        updateGeometry();
    }
}

} // namespace samverkan
