// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QObject>
#include <QPair>

namespace samverkan {

class Asker;
class Notices;
class RecordPage;
class Session;

// Writes what a list shows to a file: the rows shown, in their order, with the columns shown or all of
// them, and on a sheet behind it what was filtered by and when. A job does it.
class ListExporting : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ListExporting(Session &session, Notices &notices, Asker &asker);

    // Asks which columns, over the page, then where to.
    void ask(RecordPage &page);

private:
    void chooseFile(const RecordPage &page, bool allColumns);
    void write(const RecordPage &page, bool allColumns, const QString &path);
    QList<QPair<QString, QString>> aboutList(const RecordPage &page) const;

    Session &m_session;
    Notices &m_notices;
    Asker &m_asker;
};

} // namespace samverkan
