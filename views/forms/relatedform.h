// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relatedactions.h"
#include "surfaces.h"

class QAction;

namespace samverkan {

class PanelHeader;
class RecordFields;
class RecordForm;

// The values of one row of a related list, under the list: what an attendance, a membership or a note
// holds besides what it hangs on. Stored field by field like every form. What has a page of its own
// shows no fields here, only its name and the way there.
class RelatedForm : public Surface
{
    Q_OBJECT
public:
    RelatedForm(ListSource &source, const RelatedPlace &place, QWidget *parent = nullptr);

    RecordForm *form() const { return m_form; }
    void show(const RelatedPlace &place, RowId id);
    void showNew(const RelatedPlace &place);
    bool enter();
    void retranslate();

signals:
    void openRequested();
    void removeRequested();
    void leaveRequested(); // Esc: back to the list
    void recordRequested(const QString &kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showTitle();

    ListSource &m_source;
    RelatedPlace m_place;
    RecordForm *m_form;
    PanelHeader *m_header;
    RecordFields *m_fields = nullptr; // none where the kind has a page
    QAction *m_open;
    QAction *m_remove;
};

} // namespace samverkan
