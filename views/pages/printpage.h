// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "page.h"

namespace samverkan {

class DocumentPane;
class PageHeader;

// A list as its pages would be on paper, in place of the list: print it, save it, or go back.
class PrintPage : public Page
{
    Q_OBJECT
public:
    explicit PrintPage(const Document &document, QWidget *parent = nullptr);

    const Document &document() const { return m_document; }
    DocumentPane *pane() const { return m_pane; }
    QAction *print() const { return m_print; }
    QAction *save() const { return m_save; }

    void enter() override;
    QList<QWidget *> parts() const override;

signals:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Document m_document;
    PageHeader *m_header;
    DocumentPane *m_pane;
    QAction *m_save;
    QAction *m_print;
};

} // namespace samverkan
