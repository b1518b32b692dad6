// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditionlist.h"
#include "figurechooser.h"

#include <QPointer>

class QPushButton;

namespace samverkan {

class Popover;

// One condition on the figures: "Country: Poland  ×".
struct FigureChip
{
    QString key; // of the variable; searchKey for a saved search
    QString label;
    QString value;
};

// The conditions on what is counted, as chips, with "+ Filter" and "Clear filters". Which values a
// variable has it asks for, and is told by openValues().
class FigureFilters : public QWidget
{
    Q_OBJECT
public:
    static constexpr QLatin1StringView searchKey{"(search)"};

    explicit FigureFilters(QWidget *parent = nullptr);

    void setVariables(const QList<FigureOption> &variables); // group: whose field it is; empty for its own
    void setSearches(const QList<FigureOption> &searches);
    void setChips(const QList<FigureChip> &chips);
    void openValues(const QString &variable, const QString &name, const QList<ConditionValue> &values);

signals:
    void valuesRequested(const QString &variable);
    void valuesChosen(const QString &variable, const QStringList &keys); // no keys: the condition goes
    void searchChosen(const QString &key);
    void removeRequested(const QString &key);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openMenu();
    void addChip(const FigureChip &chip);
    QWidget *anchorOf(const QString &variable) const;
    void retranslate();
    void place();

    QList<FigureOption> m_variables;
    QList<FigureOption> m_searches;
    QStringList m_used;
    FlowLayout *m_flow;
    QPushButton *m_add;
    QPushButton *m_clear;
    QPointer<Popover> m_popover;
};

} // namespace samverkan
