// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"
#include "surfaces.h"

class QButtonGroup;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace samverkan {

class ElidedLabel;

// A record that a line in doubt may be about, in words to tell it by.
struct CandidateText
{
    QString title;
    QString details;
};

// What the card asks about one line.
struct DoubtQuestion
{
    QString title;
    QList<RowId> candidates;
    QList<CandidateText> texts; // one a candidate
    bool mayBeNew = true;
    QString whyNotNew; // where it may not
    DoubtDecision decision; // as it stands
    int number = 0; // from 1
    int count = 0;
};

// Settles one line in doubt: this record, that one, a new one, or not now. Nothing is decided before
// somebody chooses.
class DoubtCard : public Surface
{
    Q_OBJECT
public:
    explicit DoubtCard(QWidget *parent = nullptr);

    void ask(const DoubtQuestion &question);
    // How high the answers may be before they scroll; they keep at least two and a half in sight.
    void setRoom(int height);
    // The choice that holds.
    void enter();

signals:
    void decided(const samverkan::DoubtDecision &decision);
    // To the line in doubt before (-1) or after (1) this one.
    void stepRequested(int step);
    void leaveRequested(); // Esc

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addAnswer(const DoubtDecision &decision, const QString &text, const QString &details, bool enabled = true);
    void clearAnswers();
    void tabInOrder();
    void place();

    QHBoxLayout *m_head = nullptr;
    QLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QScrollArea *m_scroll;
    QWidget *m_answers;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    int m_room = QWIDGETSIZE_MAX;
    QList<DoubtDecision> m_decisions; // by the group's ids
};

} // namespace samverkan
