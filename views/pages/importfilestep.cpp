// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfilestep.h"

#include "elidedlabel.h"
#include "emptystate.h"
#include "fieldrow.h"
#include "language.h"
#include "listpreviewmodel.h"
#include "listpreviewtable.h"
#include "messageline.h"
#include "theme.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

ImportFileStep::ImportFileStep(const Language &language, const QList<const Kind *> &kinds, QWidget *parent)
    : QWidget(parent)
    , m_language(&language)
    , m_kinds(kinds)
    , m_empty(new EmptyState(this))
    , m_choose(new QAction(this))
    , m_scroll(new QScrollArea(this))
    , m_filled(new QWidget)
    , m_words(new QVBoxLayout)
    , m_heading(new ElidedLabel({}, Theme::GroupType, Theme::Text, m_filled))
    , m_fault(new MessageLine(m_filled))
    , m_model(new ListPreviewModel(this))
    , m_table(new ListPreviewTable(m_model, m_filled))
{
    makeForm();
    auto *inside = new QVBoxLayout(m_filled);
    inside->addLayout(m_halves);
    m_words->addWidget(m_heading);
    m_words->addWidget(m_fault);
    inside->addLayout(m_words);
    inside->addWidget(m_table, 1);
    inside->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    m_scroll->setWidget(m_filled);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_filled->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    m_table->setObjectName(u"importPreview"_s);
    m_fault->setObjectName(u"importFileFault"_s);
    m_choose->setObjectName(u"importChooseFile"_s);
    m_empty->setIconName(u"import"_s);
    m_empty->setPrimary(m_choose);
    connect(m_choose, &QAction::triggered, this, &ImportFileStep::fileWanted);
    retranslate();
    place();
    showState();
}

void ImportFileStep::makeForm()
{
    m_file = new QLineEdit(m_filled);
    m_file->setReadOnly(true);
    m_other = new QPushButton(m_filled);
    m_kind = new QComboBox(m_filled);
    m_sheet = new QComboBox(m_filled);
    m_encoding = new QComboBox(m_filled);
    m_separator = new QComboBox(m_filled);
    m_file->setObjectName(u"importFile"_s);
    m_other->setObjectName(u"importOtherFile"_s);
    m_kind->setObjectName(u"importKind"_s);
    m_sheet->setObjectName(u"importSheet"_s);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_separator->setObjectName(u"importSeparator"_s);
    m_fileRow = new FieldRow({}, m_file, m_filled);
    m_fileRow->setSideWidget(m_other);
    m_kindRow = new FieldRow({}, m_kind, m_filled);
    m_sheetRow = new FieldRow({}, m_sheet, m_filled);
    m_encodingRow = new FieldRow({}, m_encoding, m_filled);
    m_separatorRow = new FieldRow({}, m_separator, m_filled);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (FieldRow *row : {m_fileRow, m_kindRow})
        left->addWidget(row);
    for (FieldRow *row : {m_sheetRow, m_encodingRow, m_separatorRow})
        right->addWidget(row);
    left->addStretch();
    right->addStretch();
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->addLayout(left, 1);
    m_halves->addLayout(right, 1);
    connect(m_other, &QPushButton::clicked, this, &ImportFileStep::fileWanted);
    connect(m_kind, &QComboBox::activated, this, &ImportFileStep::changed);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_options.sheet = m_sheet->currentData().toString();
        emit changed();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_options.encoding = TextEncoding(m_encoding->currentData().toInt());
        emit changed();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_options.separator = char(m_separator->currentData().toInt());
        emit changed();
    });
}

void ImportFileStep::setFile(const QString &path)
{
    m_path = path;
    m_options = {};
    m_preview = {};
    m_isRead = false;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    showState();
}

void ImportFileStep::setKind(const Kind *kind)
{
    m_kind->setCurrentIndex(int(m_kinds.indexOf(kind)));
    showState();
}

const Kind *ImportFileStep::kind() const
{
    return m_kinds.value(m_kind->currentIndex());
}

TableOptions ImportFileStep::options() const
{
    return m_options;
}

void ImportFileStep::setPreview(const ListPreview &preview)
{
    m_preview = preview;
    m_isRead = true;
    m_model->setRows(preview.headers, preview.rows);
    fillSheets();
    fillEncodings();
    fillSeparators();
    showState();
}

bool ImportFileStep::isReady() const
{
    return m_isRead && m_preview.fault.isEmpty() && !m_preview.headers.isEmpty() && kind();
}

void ImportFileStep::fillSheets()
{
    m_sheet->clear();
    for (const SheetName &sheet : m_preview.sheets)
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findData(m_preview.info.sheet));
}

void ImportFileStep::fillEncodings()
{
    m_encoding->clear();
    for (TextEncoding encoding : allTextEncodings())
        m_encoding->addItem(encodingName(encoding), int(encoding));
    m_encoding->setCurrentIndex(m_encoding->findData(int(m_preview.info.encoding)));
    if (m_preview.info.format == TableFormat::Csv && !m_preview.info.encodingCertain && !m_options.encoding)
        m_encodingRow->setMessage(MessageKind::Note, tr("Guessed. Choose another if letters look wrong below."));
    else
        m_encodingRow->clearMessage();
}

void ImportFileStep::fillSeparators()
{
    m_separator->clear();
    m_separator->addItem(tr("Semicolon ;"), int(';'));
    m_separator->addItem(tr("Comma ,"), int(','));
    m_separator->addItem(tr("Tab"), int('\t'));
    m_separator->addItem(tr("Vertical bar |"), int('|'));
    m_separator->setPlaceholderText(tr("One column only"));
    m_separator->setCurrentIndex(m_separator->findData(int(m_preview.info.separator)));
}

void ImportFileStep::showState()
{
    const bool isText = m_preview.info.format == TableFormat::Csv;
    const bool isUsable = m_preview.fault.isEmpty() && !m_preview.headers.isEmpty();
    m_empty->setVisible(m_path.isEmpty());
    m_scroll->setVisible(!m_path.isEmpty());
    m_sheetRow->setVisible(m_isRead && !isText && !m_preview.sheets.isEmpty());
    m_encodingRow->setVisible(m_isRead && isText && (isUsable || m_options.encoding));
    m_separatorRow->setVisible(m_isRead && isText && (isUsable || m_options.separator));
    QString fault;
    if (m_isRead && !m_preview.fault.isEmpty())
        fault = m_language->text(m_preview.fault);
    else if (m_isRead && m_preview.headers.isEmpty())
        fault = tr("The list is empty.");
    m_fault->setMessage(MessageKind::Error, fault);
    m_fault->setVisible(!fault.isEmpty());
    m_heading->setVisible(m_isRead && isUsable);
    m_table->setVisible(m_isRead && isUsable);
    if (m_isRead && !kind())
        m_kindRow->setMessage(MessageKind::Note, tr("Say what the rows are about."));
    else
        m_kindRow->clearMessage();
    // Keeps the form at the top while there is nothing below it.
    static_cast<QVBoxLayout *>(m_filled->layout())->setStretch(3, m_table->isHidden() ? 1 : 0);
}

void ImportFileStep::setLanguage(const Language &language)
{
    m_language = &language;
    retranslate();
    showState();
}

void ImportFileStep::enter()
{
    if (m_path.isEmpty()) {
        if (auto *button = m_empty->findChild<QPushButton *>())
            button->setFocus();
        return;
    }
    m_kind->setFocus();
}

void ImportFileStep::retranslate()
{
    m_choose->setText(tr("Choose a file…"));
    m_empty->setTitle(tr("Which list?"));
    m_empty->setSentence(tr("A spreadsheet (XLSX, ODS) or a text file (CSV). Choose it, or drop it on the window. Nothing is written before you have seen what will happen."));
    m_fileRow->setLabel(tr("File"));
    m_other->setText(tr("Other…"));
    m_other->setAccessibleName(tr("Choose another file"));
    m_kindRow->setLabel(tr("It holds"));
    m_sheetRow->setLabel(tr("Sheet"));
    m_encodingRow->setLabel(tr("Encoding"));
    m_separatorRow->setLabel(tr("Separator"));
    alignLabelColumns({m_fileRow, m_kindRow, m_sheetRow, m_encodingRow, m_separatorRow});
    m_heading->setText(tr("The first rows"));
    m_table->setAccessibleName(tr("The first rows"));
    const int present = m_kind->currentIndex();
    m_kind->clear();
    for (const Kind *kind : std::as_const(m_kinds))
        m_kind->addItem(m_language->plural(*kind));
    m_kind->setPlaceholderText(tr("Choose"));
    m_kind->setCurrentIndex(m_kind->count() > present ? present : -1);
    if (m_isRead) {
        fillSheets();
        fillEncodings();
        fillSeparators();
    }
}

void ImportFileStep::place()
{
    const Theme theme = themeOf(this);
    const bool wide = width() >= theme.px(720);
    m_filled->layout()->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), 0);
    m_filled->layout()->setSpacing(theme.px(8));
    m_table->setMinimumHeight(theme.px(32 * 4));
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setSpacing(theme.px(wide ? 32 : 8));
    m_halves->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(8));
    for (int i = 0; i < m_halves->count(); ++i)
        m_halves->itemAt(i)->layout()->setSpacing(theme.px(8));
    m_words->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    alignLabelColumns({m_fileRow, m_kindRow, m_sheetRow, m_encodingRow, m_separatorRow});
}

void ImportFileStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ImportFileStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
