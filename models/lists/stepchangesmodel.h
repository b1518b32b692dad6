// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QAbstractListModel>
#include <memory>

namespace samverkan {

class ListSource;

// What one step of the history did to which record, in the order it was done; read on as one scrolls.
class StepChangesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LinesRole = Qt::UserRole + 1, // QStringList: "E-mail: a@example.org → b@example.org"
        SecondRole, // QString: what was done, and the lines in one
        IconRole, // QString: the kind's icon
        KindRole, // QString, the kind's key
        IdRole, // RowId, 0 if the record is not there
    };

    explicit StepChangesModel(ListSource &source, QObject *parent = nullptr);
    ~StepChangesModel() override;
    // HistoryModel::StepRole; 0 shows nothing.
    void setStep(qint64 step);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void tellAll();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
