// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QAbstractListModel>
#include <memory>

namespace samverkan {

class ListSource;

// What can be chosen for a field: the values of its code list, the countries, or the records a
// reference may point to. For combo boxes and for pickers that search as one types.
class ChoiceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // code, country code or RowId; null for "not known"
        SecondRole, // second line of a record: its organisation, place or the like
        RetiredRole, // bool: shown because the record holds it, no longer offered
        MakesRole, // bool: the last line, which makes a record of the name that was searched for
    };

    // WhenAsked holds nothing before it is searched or filled: a form has many pickers, few are opened.
    enum class Filling { Now, WhenAsked };

    // `field` of `kind`, which is a Choice, Choices, Country, Countries, YesNo or Reference. At most
    // `limit` records are shown of a reference.
    ChoiceListModel(ListSource &source, const Kind &kind, const Field &field, QObject *parent = nullptr,
                    Filling filling = Filling::Now);
    // All records of a kind, to pick one from, whatever it is for. WhenAsked.
    ChoiceListModel(ListSource &source, const Kind &target, QObject *parent = nullptr);
    ~ChoiceListModel() override;

    static bool canChoose(const Field &field);
    // How many values the field's code list offers.
    static int choiceCount(const ListSource &source, const Field &field);

    // Keeps what holds all the words, in any order; what begins with them first.
    void setSearch(const QString &words);
    // A value that must be in the list though it is retired or beyond the limit: what is there now.
    void setPresent(const QVariant &value);
    // Whether an empty first line ("not known") is offered; on unless the field is required.
    void setOffersEmpty(bool offers);

    int indexOfValue(const QVariant &value) const; // row, -1
    QVariant valueAt(int row) const;
    // Whether a record that is not found is offered to be made; for references whose kind needs a name
    // alone. Off unless said.
    void setOffersMaking(bool offers);
    void fill();
    // Reads what searching records needs, in small pieces when there is nothing else to do: for a picker
    // that has been entered.
    void warmUp();

    bool makesAt(int row) const;
    QString search() const;
    // True when a reference has more matches than are shown.
    bool isLimited() const;
    void setLimit(int limit); // 50

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void refresh();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace samverkan
