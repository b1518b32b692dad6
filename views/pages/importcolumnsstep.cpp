// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcolumnsstep.h"

#include "elidedlabel.h"
#include "importcolumnsmodel.h"
#include "importcolumnstable.h"
#include "language.h"
#include "messageline.h"
#include "theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

ImportColumnsStep::ImportColumnsStep(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(&language)
    , m_words(new QVBoxLayout)
    , m_model(new ImportColumnsModel(this))
    , m_summary(new ElidedLabel({}, Theme::TextType, Theme::Text, this))
    , m_missing(new MessageLine(this))
    , m_table(new ImportColumnsTable(m_model, this))
{
    m_summary->setObjectName(u"importColumnsSummary"_s);
    m_missing->setObjectName(u"importColumnsMissing"_s);
    auto *column = new QVBoxLayout(this);
    m_words->addWidget(m_summary);
    m_words->addWidget(m_missing);
    column->addLayout(m_words);
    column->addWidget(m_table, 1);
    connect(m_model, &ImportColumnsModel::mappingChanged, this, [this] {
        showState();
        emit changed();
    });
    place();
    showState();
}

void ImportColumnsStep::setList(const Kind &kind, const ColumnMapping &mapping, const QList<QStringList> &rows)
{
    m_model->setList(kind, mapping, rows, *m_language);
    m_table->setCurrentIndex(m_model->index(0, ImportColumnsModel::FieldColumn));
    showState();
}

const ColumnMapping &ImportColumnsStep::mapping() const
{
    return m_model->mapping();
}

bool ImportColumnsStep::isReady() const
{
    return !mapping().mappedColumns().isEmpty();
}

void ImportColumnsStep::showState()
{
    const int known = int(mapping().mappedColumns().size());
    const int all = int(mapping().headers().size());
    m_summary->setText(known == all ? tr("All %n columns are read in.", nullptr, all)
                                    : tr("%1 of %n columns are read in. Choose a field for the others, or leave them out.", nullptr, all)
                                          .arg(locale().toString(known)));
    QStringList missing;
    if (const Kind *kind = m_model->kind()) {
        const QList<int> fields = requiredWithoutColumn(*kind, mapping());
        for (int field : fields)
            missing.append(m_model->fieldName(field));
    }
    m_missing->setVisible(!missing.isEmpty());
    if (!missing.isEmpty())
        //: %1 are names of fields
        m_missing->setMessage(MessageKind::Warning, tr("No column gives: %1. New rows without it are left out.").arg(missing.join(u", "_s)));
    m_table->setAccessibleName(tr("Columns of the list"));
}

void ImportColumnsStep::setLanguage(const Language &language)
{
    m_language = &language;
    m_model->setLanguage(language);
    showState();
}

void ImportColumnsStep::enter()
{
    m_table->setFocus();
}

QWidget *ImportColumnsStep::table() const
{
    return m_table;
}

void ImportColumnsStep::place()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), 0);
    layout()->setSpacing(theme.px(8));
    m_words->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    m_words->setSpacing(theme.px(4));
}

void ImportColumnsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
