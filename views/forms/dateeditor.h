// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineeditor.h"

#include <QPointer>

class QToolButton;

namespace samverkan {

class Popover;

// A date: typed as people write it, or picked from a calendar that the button in the field and
// Alt+Down open. Where the field takes half-known dates the calendar offers month and year alone.
class DateEditor : public LineEditor
{
    Q_OBJECT
public:
    DateEditor(RecordForm &form, int field, QObject *parent);

    void refresh() override;
    void retranslate() override;
    void openCalendar();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &iso);
    void place();

    QToolButton *m_button;
    QPointer<Popover> m_popover;
};

} // namespace samverkan
