// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>

namespace samverkan {

class RecordTableModel;

// Which columns a table shows, and in which order: those shown first, in their order, then the others
// as the form has them. A check or a move changes the table at once; a column that is taken away keeps
// its place here, so that it comes back where it was. The last one cannot be taken away.
class ColumnChoicesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1 };

    explicit ColumnChoicesModel(RecordTableModel &table, QObject *parent = nullptr);
    ~ColumnChoicesModel() override;

    // Leaves the columns whose names hold all the words.
    void setSearch(const QString &words);
    // Moves a column up (-1) or down (1) among those that are left; answers its row then.
    int move(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Rows are dragged to another place, one at a time.
    Qt::DropActions supportedDropActions() const override;
    bool moveRows(const QModelIndex &fromParent, int from, int count, const QModelIndex &toParent, int before) override;

private:
    void readTable();
    void writeTable();
    bool place(QString key, int before);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
