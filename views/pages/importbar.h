// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messageline.h"
#include "surfaces.h"

class QProgressBar;
class QPushButton;

namespace samverkan {

class WrappedLabel;

// The foot of the import: what is the case at the left, what can be done at the right. While work runs
// it shows how far it is, and only stopping can be done.
class ImportBar : public Surface
{
    Q_OBJECT
public:
    explicit ImportBar(QWidget *parent = nullptr);

    QPushButton *primary() const { return m_primary; }
    QPushButton *back() const { return m_back; }
    QPushButton *rejects() const { return m_rejects; }
    QPushButton *cancel() const { return m_cancel; }

    // The button keeps an icon only where room is short.
    void setRejectsText(const QString &text);
    // Plain words, and fewer of them where room is short; a message of its own stands instead until it
    // is taken away with an empty text.
    void setNote(const QString &text, const QString &shorter = {});
    void setMessage(MessageKind kind, const QString &text);
    QString shownText() const;

    // `text` says what is being done.
    void setWorking(const QString &text);
    void setProgress(double share); // 0..1
    void setResting();
    bool isWorking() const { return m_isWorking; }
    // Hides what cannot be done, after buttons were enabled or disabled.
    void showParts();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void fitNote();
    bool isNarrow() const;

    WrappedLabel *m_note;
    MessageLine *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_rejects;
    QPushButton *m_back;
    QPushButton *m_primary;
    QString m_rejectsText;
    QString m_noteText;
    QString m_shorter;
    bool m_isWorking = false;
};

} // namespace samverkan
