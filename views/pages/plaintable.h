// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace samverkan {

// A table in the look of the record table, without its sorting and moving of columns: rows of 32 that
// follow the text size, one of them chosen.
class PlainTable : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(QWidget *parent = nullptr);

protected:
    // Called whenever the width, the text size or the contents have changed.
    virtual void fitColumns() {}
    void reset() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
};

} // namespace samverkan
