// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace samverkan {

// A filter that is on: "Country: Sweden  ×". Two real buttons on one pill: the words open its choices,
// the cross (or Delete) takes it away.
class Chip : public QWidget
{
    Q_OBJECT
public:
    Chip(const QString &label, const QString &value, QWidget *parent = nullptr);

    QString label() const { return m_label; }
    QString value() const { return m_value; }
    void setLabel(const QString &label);
    void setValue(const QString &value);
    // Without a cross, for what is always filtered.
    void setRemovable(bool removable);
    // Drawn as held while its popover is open.
    void setOpen(bool open);

    QAbstractButton *wordsButton() const;
    QAbstractButton *removeButton() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Words;
    class Cross;
    void name();

    QString m_label;
    QString m_value;
    Words *m_words;
    Cross *m_cross;
    bool m_open = false;
};

}
