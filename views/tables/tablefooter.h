// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace samverkan {

class BalanceGauge;
class RecordTableModel;

// The line under a table: "118 of 742 shown", and, where the kind knows gender, the balance of what is
// shown.
class TableFooter : public QWidget
{
    Q_OBJECT
public:
    explicit TableFooter(RecordTableModel *model, QWidget *parent = nullptr);

    static QString countedField(); // gender

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showCounts();
    void fitGauge();

    RecordTableModel *m_model;
    QLabel *m_count;
    BalanceGauge *m_gauge;
    bool m_hasShares = false;
};

} // namespace samverkan
