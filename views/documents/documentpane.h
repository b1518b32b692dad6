// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace samverkan {

class DocumentView;

/// The preview with its bar: which page of how many, smaller and larger, whole page or full width.
class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(QWidget *parent = nullptr);

    DocumentView *view() const { return m_view; } ///< owned by the pane
    /// Buttons of the bar, for whoever has icons for them.
    QToolButton *smallerButton() const { return m_smaller; }
    QToolButton *largerButton() const { return m_larger; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void buildBar(QWidget *bar);
    void showPage(qsizetype page, qsizetype count);
    void showZoom(double zoom);
    void toggleFit();
    QToolButton *newButton(const QString &text);

    DocumentView *m_view;
    QLabel *m_page = nullptr;
    QLabel *m_zoom = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QToolButton *m_fit = nullptr;
};

} // namespace samverkan
