// SPDX-License-Identifier: GPL-3.0-or-later
#include "printpage.h"

#include "documentpane.h"
#include "documentview.h"
#include "icons.h"
#include "pageheader.h"
#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

PrintPage::PrintPage(const Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_header(new PageHeader(this))
    , m_pane(new DocumentPane(this))
    , m_save(new QAction(icon(u"export"_s), {}, this))
    , m_print(new QAction(icon(u"print"_s, Theme::OnAccent), {}, this))
{
    setObjectName(u"page_print"_s);
    m_save->setObjectName(u"printSave"_s);
    m_pane->smallerButton()->setIcon(icon(u"minus"_s));
    m_pane->largerButton()->setIcon(icon(u"plus"_s));
    m_header->addButton(m_save);
    m_header->setPrimary(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pane, 1);
    connect(m_header, &PageHeader::backRequested, this, &PrintPage::backRequested);
    retranslate();
}

void PrintPage::enter()
{
    m_pane->view()->setFocus();
}

QList<QWidget *> PrintPage::parts() const
{
    return {m_header, m_pane->view()};
}

void PrintPage::retranslate()
{
    m_header->setTitle(tr("Print: %1").arg(m_document.title));
    m_header->setBack(tr("Back to the list"));
    m_save->setText(tr("&Save as…"));
    m_print->setText(tr("&Print…"));
}

void PrintPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace samverkan
