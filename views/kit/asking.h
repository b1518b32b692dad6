// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QFileDialog;
class QWidget;

namespace samverkan {

// A question with at most three answers. The title asks; answers are verbs; the safe one is default
// and is what Esc means.
struct Inquiry
{
    QString title;
    QString explanation;
    struct Answer
    {
        QString key;
        QString text;
        bool destructive = false;
    };
    QList<Answer> answers;
    QString safeKey; // one of the answers' keys
};

struct FileRequest
{
    QString title;
    QString folder;      // empty: where the last one was, or Documents
    QString fileName;    // suggested, for saving
    QStringList filters; // as QFileDialog: "Spreadsheets (*.xlsx *.ods)"
    QString suffix;      // added when the user writes none, for saving
};

// Everything that must ask the user goes through here, so that tests can answer. No call waits:
// the answer arrives in the callback, later, in the GUI thread, unless the context is gone by then.
class Asker
{
public:
    Asker() = default;
    virtual ~Asker() = default;
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    using Answered = std::function<void(const QString &key)>;
    // path is empty when the user changed their mind.
    using Chosen = std::function<void(const QString &path)>;

    // context: lifetime of the callback. parent of the dialog is the window of the asker.
    virtual void ask(const Inquiry &question, const QObject *context, Answered answered) = 0;
    virtual void chooseFileToOpen(const FileRequest &request, const QObject *context, Chosen chosen) = 0;
    virtual void chooseFileToSave(const FileRequest &request, const QObject *context, Chosen chosen) = 0;
    virtual void chooseFolder(const FileRequest &request, const QObject *context, Chosen chosen) = 0;
    // Only for what cannot be said in a NoticeBar.
    virtual void inform(const QString &title, const QString &text) = 0;
};

// The real one: sheets over a window, opened with QDialog::open.
class DialogAsker : public QObject, public Asker
{
    Q_OBJECT
public:
    explicit DialogAsker(QWidget *window);

    void ask(const Inquiry &question, const QObject *context, Answered answered) override;
    void chooseFileToOpen(const FileRequest &request, const QObject *context, Chosen chosen) override;
    void chooseFileToSave(const FileRequest &request, const QObject *context, Chosen chosen) override;
    void chooseFolder(const FileRequest &request, const QObject *context, Chosen chosen) override;
    void inform(const QString &title, const QString &text) override;

private:
    void open(QFileDialog *dialog, const QObject *context, Chosen chosen);

    QPointer<QWidget> m_window;
    QString m_lastFolder;
};

// For tests: answers lie in a queue; what was asked can be read afterwards. A question nobody
// prepared an answer for takes the safe one, a file nobody prepared is "changed their mind"; both
// are counted in unanswered(). Callbacks run through the event loop as the real ones do.
class ScriptedAsker : public Asker
{
public:
    void willAnswer(const QString &key) { m_answers.append(key); }
    void willChoose(const QString &path) { m_paths.append(path); }

    void ask(const Inquiry &question, const QObject *context, Answered answered) override;
    void chooseFileToOpen(const FileRequest &request, const QObject *context, Chosen chosen) override;
    void chooseFileToSave(const FileRequest &request, const QObject *context, Chosen chosen) override;
    void chooseFolder(const FileRequest &request, const QObject *context, Chosen chosen) override;
    void inform(const QString &title, const QString &text) override;

    const QList<Inquiry> &questions() const { return m_questions; }
    const QList<FileRequest> &fileRequests() const { return m_requests; }
    const QStringList &informed() const { return m_informed; }
    int unanswered() const { return m_unanswered; }

private:
    void choose(const FileRequest &request, const QObject *context, Chosen chosen);

    QStringList m_answers;
    QStringList m_paths;
    QList<Inquiry> m_questions;
    QList<FileRequest> m_requests;
    QStringList m_informed;
    int m_unanswered = 0;
};

}
