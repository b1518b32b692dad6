// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace samverkan {

class ListSource;
class RecordForm;

// Keeps what is half typed in forms in the project file, a moment after the typing rests, so that it
// is there again after a crash; and gives it back to the forms of the next start. What is stored or
// given up is removed. Does nothing in a file that is open for reading only.
//
// Owner: the window's controller, which must let it go before the source. Window's thread.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(ListSource &source, QObject *parent = nullptr);
    ~DraftKeeper() override; // writes what is not written yet

    // What the file held when it was opened, as far as its records are still there.
    struct Found
    {
        const Kind *kind = nullptr;
        RowId id = 0; // 0: of a record not made yet
        QString title; // "New organisation" while it has no name
        QJsonObject draft; // for RecordForm::restoreDraft
    };
    QList<Found> found() const;

    // From now on. The form is given what the file held for its kind: it shows when its record is opened.
    void watch(RecordForm &form);

    // Milliseconds of rest before it is written: 700.
    void setRest(int milliseconds) { m_rest.setInterval(milliseconds); }
    // Writes at once what waits.
    void flush();

private:
    void wait();
    QHash<QString, QJsonObject> held();
    void keep(const QString &key, const QJsonObject &draft);

    ListSource &m_source;
    QTimer m_rest;
    QElapsedTimer m_waiting;
    QList<RecordForm *> m_forms;
    QHash<QString, QJsonObject> m_kept; // as the file holds them
    QHash<const QObject *, QSet<QString>> m_held; // keys of what each form held when last asked
};

} // namespace samverkan
