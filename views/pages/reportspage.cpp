// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportspage.h"

#include "actionbutton.h"
#include "documentpane.h"
#include "documentview.h"
#include "icons.h"
#include "messageline.h"
#include "pageheader.h"
#include "surfaces.h"
#include "theme.h"
#include "twolinelist.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

enum { IdRole = Qt::UserRole + 1 };

ReportsPage::ReportsPage(QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_model(new QStandardItemModel(this))
    , m_list(new TwoLineList(48, 20, this))
    , m_pane(new DocumentPane(this))
    , m_panel(new Surface(Theme::Base, this))
    , m_from(new QLineEdit(m_panel))
    , m_to(new QLineEdit(m_panel))
    , m_language(new QComboBox(m_panel))
    , m_fault(new MessageLine(m_panel))
    , m_missing(new MessageLine(m_panel))
    , m_showMissing(new QPushButton(m_panel))
    , m_print(new QAction(icon(u"print"_s), {}, this))
    , m_saveAs(new QAction(icon(u"export"_s), {}, this))
    , m_savePdf(new QAction(icon(u"report"_s, Theme::OnAccent), {}, this))
{
    setObjectName(u"page_reports"_s);
    m_list->setObjectName(u"reportList"_s);
    m_from->setObjectName(u"reportFrom"_s);
    m_to->setObjectName(u"reportTo"_s);
    m_language->setObjectName(u"reportLanguage"_s);
    m_pane->smallerButton()->setIcon(icon(u"minus"_s));
    m_pane->largerButton()->setIcon(icon(u"plus"_s));
    m_header->addButton(m_print);
    m_header->addButton(m_saveAs);
    m_header->setPrimary(m_savePdf)->setObjectName(u"savePdf"_s);
    m_list->setModel(m_model);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_left = new QVBoxLayout;
    m_left->setSpacing(0);
    m_listRoom = new QWidget(this);
    (new QVBoxLayout(m_listRoom))->addWidget(m_list);
    m_left->addWidget(m_listRoom, 1);
    m_row->addLayout(m_left);
    m_row->addWidget(m_pane, 1);
    m_panelRoom = new QScrollArea(this);
    m_panelRoom->setWidget(makePanel());
    m_panelRoom->setWidgetResizable(true);
    m_panelRoom->setFrameShape(QFrame::NoFrame);
    m_panelRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panelRoom->setFocusPolicy(Qt::NoFocus);
    m_row->addWidget(m_panelRoom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_row, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsPage::reportWanted);
    connect(m_from, &QLineEdit::editingFinished, this, &ReportsPage::reportWanted);
    connect(m_to, &QLineEdit::editingFinished, this, &ReportsPage::reportWanted);
    connect(m_language, &QComboBox::activated, this, &ReportsPage::reportWanted);
    connect(m_showMissing, &QPushButton::clicked, this, &ReportsPage::missingRequested);
    retranslate();
    place();
}

QWidget *ReportsPage::makePanel()
{
    setButtonKind(m_showMissing, ButtonKind::Link);
    auto *column = new QVBoxLayout(m_panel);
    const auto label = [&](QWidget *buddy) {
        m_labels.append(new QLabel(m_panel));
        m_labels.last()->setBuddy(buddy);
        column->addWidget(m_labels.last());
    };
    label(nullptr); // contents
    label(m_from);
    auto *dates = new QHBoxLayout;
    dates->addWidget(m_from);
    dates->addWidget(m_to);
    column->addLayout(dates);
    column->addWidget(m_fault);
    label(m_language);
    column->addWidget(m_language);
    label(nullptr); // what is missing
    m_missing->setObjectName(u"reportMissing"_s);
    column->addWidget(m_missing);
    column->addWidget(m_showMissing, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_fault->hide();
    return m_panel;
}

void ReportsPage::setReports(const QList<ReportEntry> &reports)
{
    const QString present = report();
    const QSignalBlocker blocker(m_list->selectionModel());
    m_model->clear();
    QString group;
    for (const ReportEntry &entry : reports) {
        if (entry.group != group) {
            group = entry.group;
            m_model->appendRow(groupItem(group));
        }
        auto *item = new QStandardItem(entry.name);
        item->setData(entry.about, SecondLineRole);
        item->setData(entry.id, IdRole);
        item->setAccessibleText(entry.name + u", "_s + entry.about);
        m_model->appendRow(item);
    }
    setReport(present);
}

QString ReportsPage::report() const
{
    return m_list->currentIndex().data(IdRole).toString();
}

void ReportsPage::setReport(const QString &id)
{
    for (int pass = 0; pass < 2; ++pass) { // the one wanted, else the first
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString each = m_model->item(row)->data(IdRole).toString();
            if (!each.isEmpty() && (each == id || pass == 1)) {
                m_list->setCurrentIndex(m_model->index(row, 0));
                return;
            }
        }
    }
}

QString ReportsPage::from() const
{
    return m_from->text();
}

QString ReportsPage::to() const
{
    return m_to->text();
}

QString ReportsPage::language() const
{
    return m_language->currentData().toString();
}

void ReportsPage::setLanguages(const QList<std::pair<QString, QString>> &languages, const QString &chosen)
{
    m_language->clear();
    for (const auto &[code, name] : languages)
        m_language->addItem(name, code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
}

void ReportsPage::setPeriodFault(const QString &text)
{
    m_fault->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_fault->setMessage(MessageKind::Error, text);
}

void ReportsPage::setCounting(bool counting)
{
    for (QAction *action : {m_savePdf, m_saveAs, m_print})
        action->setEnabled(!counting);
    if (!counting)
        return;
    m_missing->setMessage(MessageKind::Note, tr("Counting…"));
    m_showMissing->hide();
}

void ReportsPage::setDocument(const Document &document, const std::shared_ptr<const PageLayout> &pages)
{
    m_pane->view()->setLayout(pages);
    m_pane->view()->setAccessibleName(document.title);
    const bool complete = document.head.missing.isEmpty();
    m_missing->setMessage(complete ? MessageKind::Done : MessageKind::Warning,
                          complete ? tr("Nothing is missing") : document.head.missing.join(u'\n'));
    m_showMissing->setVisible(!complete);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    emit shown();
}

void ReportsPage::enter()
{
    if (report().isEmpty())
        setReport({});
    m_list->setFocus();
}

QList<QWidget *> ReportsPage::parts() const
{
    return {m_list, m_pane, m_panel};
}

void ReportsPage::retranslate()
{
    m_header->setTitle(tr("Reports"));
    m_list->setAccessibleName(tr("Reports"));
    m_labels[0]->setText(tr("Contents"));
    m_labels[1]->setText(tr("Fro&m and to"));
    m_labels[2]->setText(tr("&Language of the report"));
    m_labels[3]->setText(tr("Data"));
    m_from->setPlaceholderText(tr("start"));
    m_to->setPlaceholderText(tr("end"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_showMissing->setText(tr("Show them"));
    m_print->setText(tr("Print…"));
    m_saveAs->setText(tr("Save as…"));
    m_savePdf->setText(tr("Save PDF"));
}

void ReportsPage::place()
{
    const Theme theme = themeOf(this);
    m_listRoom->setMinimumHeight(theme.px(112));
    m_listRoom->layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(8), theme.px(8));
    m_panel->layout()->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(16));
    m_panel->layout()->setSpacing(theme.px(6));
    for (int i : {0, 3}) {
        m_labels[i]->setFont(theme.font(Theme::GroupType));
        m_labels[i]->setContentsMargins(0, i ? theme.px(16) : 0, 0, 0);
    }
    for (int i : {1, 2}) {
        m_labels[i]->setForegroundRole(QPalette::PlaceholderText);
        m_labels[i]->setContentsMargins(0, theme.px(6), 0, 0);
    }
    DeskColours colours;
    colours.desk = theme.color(Theme::PreviewDesk);
    colours.edge = theme.color(Theme::Outline);
    colours.focus = theme.color(Theme::Accent);
    m_pane->view()->setDeskColours(colours);
    arrange();
}

// Wide: list, paper, panel. Narrow: the panel goes below the list.
void ReportsPage::arrange()
{
    const Theme theme = themeOf(this);
    const bool narrow = width() < theme.px(860);
    const int left = theme.px(narrow ? 244 : 276);
    m_row->removeWidget(m_panelRoom);
    m_left->removeWidget(m_panelRoom);
    if (narrow)
        m_left->addWidget(m_panelRoom, 2);
    else
        m_row->addWidget(m_panelRoom);
    m_panel->setEdges(narrow ? Qt::TopEdge : Qt::LeftEdge);
    m_listRoom->setFixedWidth(left);
    m_panelRoom->setFixedWidth(narrow ? left : theme.px(244));
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        place();
}

} // namespace samverkan
