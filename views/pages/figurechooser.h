// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurechoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace samverkan {

class FlowLayout;

// One thing to choose: a view, a subject, a variable, a period.
struct FigureOption
{
    QString key;
    QString name;
    QString group = {}; // neighbours of one group stand under its name
    QString about = {}; // tool tip
};

// What figures are wanted, as one sentence of choices: "Count … by … and … during …", and above it the
// views that are there already. Shows what it is given; what is chosen it tells.
class FigureChooser : public QWidget
{
    Q_OBJECT
public:
    enum Part { View, Subject, Rows, Columns, Period, PartCount };

    explicit FigureChooser(QWidget *parent = nullptr);

    void setOptions(Part part, const QList<FigureOption> &options);
    // `view` empty: none of the views, a choice of one's own.
    void setChoice(const QString &view, const FigureChoice &choice);
    const FigureChoice &choice() const { return m_choice; }
    QString view() const;
    QComboBox *box(Part part) const { return m_boxes[part]; }
    // Beside the views: what can be done with the chosen one; shown where there is something.
    QToolButton *moreButton() const { return m_more; }
    // The days typed, as typed: read by who knows how days are written.
    QString fromText() const;
    QString toText() const;

signals:
    void viewChosen(const QString &key);
    void choiceMade(const samverkan::FigureChoice &choice); // with the old days while fromText() is not read
    void daysTyped();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *pair(Part part, QWidget *parent);
    void take(Part part);
    void retranslate();
    void place();

    FigureChoice m_choice;
    QComboBox *m_boxes[PartCount] = {};
    QLabel *m_words[PartCount] = {};
    QList<QWidget *> m_pairs;
    QToolButton *m_more;
    QWidget *m_sentence;
    FlowLayout *m_flow;
    QWidget *m_days;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_until;
};

} // namespace samverkan
