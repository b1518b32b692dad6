// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QWidget>

class QLabel;

namespace samverkan {

class FieldEditor;
class FieldRow;
class RecordForm;

// Fields of a form as rows under their headings, made from the catalogue: label, editor, and beneath
// it what is wrong, what the field is needed for, or, where the cursor is, what it means. Labels have
// letters for Alt that nothing else in sight claims. Used for a page's form and for small forms.
class RecordFields : public QWidget
{
    Q_OBJECT
public:
    enum class Frame { Panel, None }; // the margins of a panel, and letters for Alt; or neither
    // Of `fields`, in this order; headings where the group changes, unless there is to be none.
    RecordFields(RecordForm *form, const QList<int> &fields, bool withGroups, Frame frame = Frame::Panel,
                 QWidget *parent = nullptr);

    // Into the field that was last in, or the first that can be typed in.
    bool enter(bool first = false);
    void goTo(int field);
    FieldEditor *editorOf(int field) const { return m_editors.value(field); }
    FieldRow *rowOf(int field) const { return m_rows.value(field); }
    void refresh();
    void commit(); // see FieldEditor; of all

    // Labels anew, with letters that `taken` leaves free.
    void giveLetters(const QSet<QChar> &taken);
    void retranslate();
    void place();

signals:
    void recordRequested(const QString &kind, qint64 id);
    void entered(int field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addField(int field);
    void showField(int field);
    void showMessage(int field);

    RecordForm *m_form;
    Frame m_frame;
    QList<int> m_order;
    QHash<int, FieldEditor *> m_editors;
    QHash<int, FieldRow *> m_rows;
    QList<QLabel *> m_groups;
    QHash<int, QString> m_purposes; // as shown last
    int m_current = -1; // where the cursor is
    int m_last = -1; // where it was
    QSet<QChar> m_taken;
};

} // namespace samverkan
