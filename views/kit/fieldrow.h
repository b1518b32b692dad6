// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messageline.h"

#include <QWidget>

class QLabel;

namespace samverkan {

// One field of a form: label left in text 2 (above when the row is narrower than 300 s), the editor, a
// line beneath for what is wrong or worth knowing. The label is the editor's buddy and names it.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    // label may carry a mnemonic (&). The editor becomes a child of the row.
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString &label);
    // Width of the label column in pixels; 96 s when nothing is said.
    void setLabelColumn(int width);
    // Width of the label's longest word: what the column must have for nothing to be cut.
    int labelWordWidth() const;
    // A button beside the editor ("Show").
    void setSideWidget(QWidget *widget);

    // Error also draws the editor's edge in the error colour; the text in it stays.
    void setMessage(MessageKind kind, const QString &text);
    void clearMessage();
    bool hasError() const;
    QString message() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Plan;
    Plan plan(int width) const;
    void place();

    QLabel *m_label;
    QWidget *m_editor;
    QWidget *m_side = nullptr;
    MessageLine *m_message;
    int m_column = 0;
};

// One column for rows that stand together: the longest word of their labels, within 96 s and 160 s.
void alignLabelColumns(const QList<FieldRow *> &rows);

}
