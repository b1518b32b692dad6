// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>

namespace samverkan {

class ChoiceListModel;
class PickList;

// A choice one types in: the list below shows what holds the words typed so far, and as its last line
// what would be made where there is none. Alt+Down or the arrow shows all. Used by forms, and by
// lists to add to. The model is the caller's; it filters itself.
class PickBox : public QComboBox
{
    Q_OBJECT
public:
    explicit PickBox(ChoiceListModel *choices, QWidget *parent = nullptr);
    ~PickBox() override;

    QString typed() const;
    // Also while the cursor is in it.
    void setText(const QString &text);
    PickList *list() const; // null while it is not open
    void showPopup() override;

signals:
    void picked(int row); // of the model, before it is searched anew
    void left(); // typed and left, or Enter, without picking

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search(const QString &words);
    void openList(const QString &at = {});
    void closeList();
    void watchKeys();

    ChoiceListModel *m_choices;
    QPointer<PickList> m_list;
};

} // namespace samverkan
