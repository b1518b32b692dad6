// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnmapping.h"

#include <QWidget>

class QVBoxLayout;

namespace samverkan {

class ElidedLabel;
class ImportColumnsModel;
class ImportColumnsTable;
class MessageLine;

// Second step of an import: which column of the list is read into which field.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportColumnsStep(const Language &language, QWidget *parent = nullptr);

    void setList(const Kind &kind, const ColumnMapping &mapping, const QList<QStringList> &rows);
    const ColumnMapping &mapping() const;
    // At least one column is read.
    bool isReady() const;
    void setLanguage(const Language &language);
    void enter();
    QWidget *table() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void place();

    const Language *m_language;
    QVBoxLayout *m_words;
    ImportColumnsModel *m_model;
    ElidedLabel *m_summary;
    MessageLine *m_missing;
    ImportColumnsTable *m_table;
};

} // namespace samverkan
