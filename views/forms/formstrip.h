// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surfaces.h"

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace samverkan {

class WrappedLabel;

// A quiet strip over a form: something the program has seen, and what may be done about it. It asks
// nothing and hinders nothing; it goes when its reason goes.
class FormStrip : public Surface
{
    Q_OBJECT
public:
    explicit FormStrip(const QString &iconName, QWidget *parent = nullptr);

    struct Link
    {
        QString text;
        std::function<void()> act;
    };
    // No text hides the strip.
    void showStrip(const QString &text, const QList<Link> &links);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QString m_iconName;
    WrappedLabel *m_text;
    QVBoxLayout *m_column;
    QBoxLayout *m_row; // of the links
    QList<QWidget *> m_links;
};

} // namespace samverkan
