// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace samverkan {

class ElidedLabel;
class EmptyState;
class FieldRow;
class ListPreviewModel;
class MessageLine;

// First step of an import: which file, what it holds, and how it was understood, with its first rows
// below to see whether that is right. Reads nothing itself.
class ImportFileStep : public QWidget
{
    Q_OBJECT
public:
    ImportFileStep(const Language &language, const QList<const Kind *> &kinds, QWidget *parent = nullptr);

    // Forgets what was said of another file.
    void setFile(const QString &path);
    QString path() const { return m_path; }
    void setKind(const Kind *kind);
    const Kind *kind() const;
    // What was corrected by hand.
    TableOptions options() const;
    void setPreview(const ListPreview &preview);
    const ListPreview &preview() const { return m_preview; }
    // A list that can be used, and a kind for it.
    bool isReady() const;
    void setLanguage(const Language &language);
    void enter();

signals:
    void fileWanted();
    // Kind, sheet, encoding or separator, by hand.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeForm();
    void fillSheets();
    void fillEncodings();
    void fillSeparators();
    void showState();
    void retranslate();
    void place();

    const Language *m_language;
    QList<const Kind *> m_kinds;
    QString m_path;
    TableOptions m_options;
    ListPreview m_preview;
    bool m_isRead = false;
    EmptyState *m_empty;
    QAction *m_choose;
    QScrollArea *m_scroll;
    QWidget *m_filled;
    QBoxLayout *m_halves;
    QLineEdit *m_file;
    QPushButton *m_other;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    FieldRow *m_fileRow;
    FieldRow *m_kindRow;
    FieldRow *m_sheetRow;
    FieldRow *m_encodingRow;
    FieldRow *m_separatorRow;
    QVBoxLayout *m_words;
    ElidedLabel *m_heading;
    MessageLine *m_fault;
    ListPreviewModel *m_model;
    QWidget *m_table;
};

} // namespace samverkan
