// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelistpage.h"

#include "codelistmodel.h"
#include "codevalues.h"
#include "elidedlabel.h"
#include "formfields.h"
#include "icons.h"
#include "language.h"
#include "listsource.h"
#include "plaintable.h"
#include "recordform.h"
#include "referencedata.h"
#include "sidebyside.h"
#include "style.h"
#include "surfaces.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

// Both names share what the figure and the state leave.
class CodeTable : public PlainTable
{
public:
    using PlainTable::PlainTable;

protected:
    void fitColumns() override
    {
        if (!model())
            return;
        const Theme theme = themeOf(this);
        const int used = theme.px(84);
        const int state = theme.px(130);
        const int names = qMax(theme.px(180), viewport()->width() - used - state);
        setColumnWidth(CodeListModel::SwedishColumn, names / 2);
        setColumnWidth(CodeListModel::EnglishColumn, names - names / 2);
        setColumnWidth(CodeListModel::UsedColumn, used);
        setColumnWidth(CodeListModel::StateColumn, state);
    }
};

} // namespace

CodeListPage::CodeListPage(ListSource &source, QWidget *parent)
    : Page(parent)
    , m_source(source)
    , m_model(new CodeListModel(source, this))
    , m_form(new RecordForm(source, source.catalogue().at(u"code_value"), this))
    , m_listWord(new QLabel(this))
    , m_lists(new QComboBox(this))
    , m_fields(new ElidedLabel({}, Theme::SecondType, Theme::Text2, this))
    , m_both(new SideBySide(this))
    , m_table(new CodeTable(this))
    , m_addRow(new QWidget(this))
    , m_new(new QLineEdit(m_addRow))
    , m_add(new QPushButton(m_addRow))
    , m_note(new WrappedLabel({}, Theme::SecondType, Theme::Text2, this))
    , m_words(new FormFields(m_form, {u"label_sv"_s, u"label_en"_s}, this))
    , m_facts(new WrappedLabel({}, Theme::SecondType, Theme::Text2, this))
    , m_up(new QPushButton(icon(u"up"_s), {}, this))
    , m_down(new QPushButton(icon(u"down"_s), {}, this))
    , m_retire(new QPushButton(this))
    , m_remove(new QPushButton(icon(u"trash"_s), {}, this))
{
    build();
    m_lists->setObjectName(u"codeLists"_s);
    m_table->setObjectName(u"codeValues"_s);
    m_new->setObjectName(u"newCodeValue"_s);
    m_add->setObjectName(u"addCodeValue"_s);
    m_up->setObjectName(u"codeValueUp"_s);
    m_down->setObjectName(u"codeValueDown"_s);
    m_retire->setObjectName(u"retireCodeValue"_s);
    m_remove->setObjectName(u"removeCodeValue"_s);
    connect(m_lists, &QComboBox::currentIndexChanged, this, &CodeListPage::showList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_current = m_model->idAt(index.row());
        m_form->open(m_current);
        showValue();
    });
    connect(m_model, &CodeListModel::reloaded, this, &CodeListPage::keepCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CodeListPage::showValue);
    connect(m_table, &QAbstractItemView::activated, m_words, &FormFields::enterFirst);
    const auto add = [this] { emit addRequested(m_new->text()); };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_new, &QLineEdit::returnPressed, this, add);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveRequested(m_current, -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveRequested(m_current, 1); });
    connect(m_retire, &QPushButton::clicked, this, [this] { emit retireRequested(m_current, !m_model->isRetired(m_current)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_current); });
    fillLists();
    retranslate();
    place();
}

void CodeListPage::build()
{
    m_listWord->setBuddy(m_lists);
    m_listWord->setForegroundRole(QPalette::PlaceholderText);
    m_both->head()->addWidget(m_listWord);
    m_both->head()->addWidget(m_lists);
    m_both->head()->addWidget(m_fields, 1);
    m_table->setModel(m_model);
    auto *addRow = new QHBoxLayout(m_addRow);
    addRow->addWidget(m_new, 1);
    addRow->addWidget(m_add);
    m_both->list()->addWidget(m_table, 1);
    m_both->list()->addWidget(new Hairline(Qt::Horizontal, this));
    m_noteRow = new QWidget(this);
    (new QVBoxLayout(m_noteRow))->addWidget(m_note);
    m_both->list()->addWidget(m_noteRow);
    m_both->list()->addWidget(m_addRow);
    m_both->panel()->addWidget(m_words);
    m_both->panel()->addWidget(m_facts);
    auto *moves = new QHBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    m_both->panel()->addLayout(moves);
    m_both->panel()->addWidget(m_retire, 0, Qt::AlignLeft);
    m_both->panel()->addWidget(m_remove, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
    setTabOrder(m_lists, m_table);
    setTabOrder(m_table, m_new);
    setTabOrder(m_new, m_add);
    setTabOrder(m_add, m_words);
    m_table->setTabKeyNavigation(false);
}

void CodeListPage::fillLists()
{
    const QString present = list();
    const QSignalBlocker quiet(m_lists);
    m_lists->clear();
    for (const CodeList &list : m_source.reference().codeLists().all())
        m_lists->addItem(list.label(m_source.language().code()), list.key);
    m_lists->setCurrentIndex(qMax(0, m_lists->findData(present.isEmpty() ? u"theme"_s : present)));
}

QString CodeListPage::list() const
{
    return m_lists->currentData().toString();
}

void CodeListPage::setList(const QString &key)
{
    m_lists->setCurrentIndex(m_lists->findData(key));
}

bool CodeListPage::isOpenList() const
{
    return isOpenCodeList(m_source, list());
}

void CodeListPage::showList()
{
    m_form->saveAll();
    m_current = 0;
    m_new->clear();
    m_model->setList(list());
    const QStringList fields = fieldsOfCodeList(m_source.catalogue(), m_source.language(), list());
    m_fields->setText(fields.isEmpty() ? QString() : tr("Used in %1").arg(fields.join(u", "_s)));
    m_addRow->setVisible(isOpenList() && !m_source.isReadOnly());
    setAddFault({});
    emit listChosen(list());
}

// The value that was current, or the first.
void CodeListPage::keepCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMax(0, row), CodeListModel::SwedishColumn));
    else
        m_form->close();
    showValue();
}

void CodeListPage::showValue()
{
    const RowId id = m_current;
    const int row = m_model->rowOf(id);
    const bool writable = !m_source.isReadOnly() && row >= 0;
    const bool open = writable && isOpenList();
    const auto used = m_model->usageOf(id);
    const Language &language = m_source.language();
    QString facts = tr("Code: %1").arg(m_model->codeOf(id));
    if (used)
        facts += u'\n' + (*used > 0 ? tr("Records that have it: %1").arg(language.number(*used)) : tr("No record has it"));
    m_facts->setText(row < 0 ? QString() : facts);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row + 1 < m_model->rowCount());
    m_retire->setText(m_model->isRetired(id) ? tr("Offer it again") : tr("Stop offering it"));
    m_retire->setEnabled(open);
    m_remove->setEnabled(open && used && *used == 0);
    m_remove->setToolTip(used && *used > 0 ? tr("A value that records have can only be retired") : QString());
}

RowId CodeListPage::currentId() const
{
    return m_current;
}

void CodeListPage::editValue(RowId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_new->clear();
    m_table->setCurrentIndex(m_model->index(row, CodeListModel::SwedishColumn));
    // The word in the other language is what a new value lacks.
    const bool swedish = m_source.language().code() == u"sv";
    m_words->goTo(m_form->kind().indexOf(swedish ? u"label_en"_s : u"label_sv"_s));
}

void CodeListPage::setAddFault(const QString &text)
{
    const QString fixed = isOpenList() ? QString() : tr("The program counts by these values. They can be reworded and ordered, not added to or taken away.");
    m_note->setText(text.isEmpty() ? fixed : text);
    m_note->setToken(text.isEmpty() ? Theme::Text2 : Theme::Error);
    m_noteRow->setVisible(!m_note->text().isEmpty());
    setFault(m_new, !text.isEmpty());
    if (!text.isEmpty())
        m_new->setFocus();
}

void CodeListPage::enter()
{
    if (m_model->list().isEmpty())
        showList();
    m_table->setFocus();
}

void CodeListPage::leave()
{
    m_form->saveAll();
}

QList<QWidget *> CodeListPage::parts() const
{
    return {m_lists, m_table, m_words};
}

void CodeListPage::retranslate()
{
    m_listWord->setText(tr("Code &list"));
    m_lists->setAccessibleName(tr("Code list"));
    m_table->setAccessibleName(tr("Values of the code list"));
    m_new->setPlaceholderText(tr("New value"));
    m_new->setAccessibleName(tr("New value"));
    m_add->setText(tr("Add"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_remove->setText(tr("Remove"));
    fillLists();
    showList();
}

void CodeListPage::place()
{
    const Theme theme = themeOf(this);
    m_lists->setMinimumWidth(theme.px(220));
    m_addRow->layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(16), theme.px(8));
    m_noteRow->layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(16), theme.px(8));
}

void CodeListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
