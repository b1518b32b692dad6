// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace samverkan {

// What a gauge shows. The verdict and the sentence are worked out by the statistics module, which
// knows the rule (40–60 of women and men, others named and not counted) and the least basis.
struct BalanceView
{
    enum class Verdict { None, Even, Uneven, Few };
    qint64 women = 0;
    qint64 men = 0;
    Verdict verdict = Verdict::None;
    QString word;      // the verdict in a word: "even", "more women"
    QString sentence;  // below the large form
};

// Women left, men right of a 2 px gap, the edges at 40 and 60 %, and the verdict as icon and word.
// Small: one line for the foot of a list. Large: figures above, a mark at the share, the sentence below.
class BalanceGauge : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Small, Large };
    explicit BalanceGauge(Form form, QWidget *parent = nullptr);

    void setView(const BalanceView &view);
    const BalanceView &view() const { return m_view; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_form == Form::Large; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString womenText() const;
    QString menText() const;
    int smallWidth(bool words) const;
    void paintSmall(QPainter *painter);
    void paintLarge(QPainter *painter);
    void paintShares(QPainter *painter, const QRectF &bar);
    void paintMark(QPainter *painter, const QRectF &bar);
    void paintFigures(QPainter *painter, const QRectF &line);
    void paintVerdict(QPainter *painter, const QRectF &box, const QString &words, bool wrapped);

    Form m_form;
    BalanceView m_view;
};

// The bar alone, for reports and delegates: share of women from 0 to 1, ticks at 40 and 60 %.
void paintBalanceBar(QPainter *painter, const QRectF &bar, qreal womenShare, const QColor &women, const QColor &men);

}
